// The libraries as the channel needs them: settings in memory, names to offer, servers that came and went.
import type { Libraries, LibraryId, LibrarySettings, SpeakerEntry } from '../library.ts';
import type { DepartureStore } from '../store/departures.ts';
import { matching, type Offer } from './autocomplete.ts';
import { CHOICES } from './limits.ts';
import type { ChannelLibraries } from './parts.ts';

export type ChannelLibrariesOptions = {
  readonly libraries: Libraries;
  readonly departures: DepartureStore;
  readonly now: () => number;
  /** Days after a server was left until its library is deleted. */
  readonly departedDays: number;
};

/** How long settings are taken from memory before they are looked up again, in milliseconds: another process may change them. */
const FRESH_FOR = 10_000;

/** Communities whose settings are held. */
const MOST_HELD = 20_000;

type Settings = { readonly set: LibrarySettings; readonly at: number };

export function channelLibraries(options: ChannelLibrariesOptions): ChannelLibraries {
  const { libraries, departures, now } = options;
  const settings = new Map<LibraryId, Settings>();

  async function lookedUp(id: LibraryId): Promise<LibrarySettings> {
    const set = await libraries.settings(id);
    settings.delete(id);
    settings.set(id, { set, at: now() });
    if (settings.size > MOST_HELD) settings.delete(settings.keys().next().value!);
    return set;
  }

  return {
    open: libraries.of,

    async settings(id) {
      const known = libraries.peek(id)?.settings() ?? settings.get(id)?.set;
      if (known === undefined) return lookedUp(id);
      // Told from memory, so that nobody waits; what another process has set arrives a moment later.
      if (now() - (settings.get(id)?.at ?? 0) > FRESH_FOR) void lookedUp(id).catch(() => undefined);
      return known;
    },

    offers(id, kind, typed) {
      const library = libraries.peek(id);
      if (library === null) {
        // For the next letter that is typed.
        void libraries.of(id).catch(() => undefined);
        return [];
      }
      if (kind === 'article') {
        const offers = library.articles().map(({ id, title }) => ({ name: title, value: id }));
        return matching(offers, typed);
      }
      return library.completeSpeakers(typed, CHOICES.most).map(offerOf);
    },

    async joined(id) {
      await lookedUp(id);
      await departures.cancel(id);
    },

    async left(id) {
      settings.delete(id);
      const leftAt = now();
      await departures.put({ library: id, leftAt, dueAt: leftAt + options.departedDays * 86_400_000 });
    },
  };
}

/** "Name, role": the role tells two of a name apart; what comes back is the name. */
function offerOf({ name, role }: SpeakerEntry): Offer {
  return { name: role === null ? name : `${name}, ${role}`, value: name.slice(0, CHOICES.value) };
}

// What everything that comes in is worked on with: the parts, and what is shared among all interactions and messages.
import type { ActionHandler, Command, Context, Step } from '../../commands/command.ts';
import type { Reply } from '../../commands/reply.ts';
import type { Services } from '../../commands/services.ts';
import { withinWords } from '../../commands/shown-words.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import type { Counts } from './counts.ts';
import type { Door } from './door.ts';
import { fairTurns } from './fair.ts';
import { gathered } from './gathered.ts';
import { type Limiter, limiter } from './limiter.ts';
import { TOKEN_LIFE } from './limits.ts';
import { type Memories, memories } from './memories.ts';
import type { BotParts } from './parts.ts';
import type { KeepActions } from './reach.ts';
import { type Spoken, spokenBy } from './spoken.ts';
import { keepActions } from './state.ts';
import type { Place } from './visit.ts';

export type Desk = {
  readonly parts: BotParts;
  readonly door: Door;
  readonly counts: Counts;
  readonly commands: ReadonlyMap<string, Command>;
  readonly actions: ReadonlyMap<string, ActionHandler>;
  readonly limit: Limiter;
  readonly keep: KeepActions;
  readonly memories: Memories;
  readonly spoken: Spoken;
  /** Runs work with everything it has at hand, in its turn; given up when nobody can be told any more. */
  readonly work: (
    place: Place,
    say: Catalogue,
    progress: (step: Step) => void,
    run: (context: Context) => Promise<Reply>,
  ) => Promise<Reply>;
};

/** A reply from somebody's own library says so, lest it be taken for the server's. */
function named(reply: Reply, { libraryId }: Place, say: Catalogue): Reply {
  if (!libraryId.startsWith('user:') || reply.general) return reply;
  return { ...reply, parts: [...reply.parts, { part: 'note', words: say.discord.ownLibrary, quiet: true }] };
}

export function openDesk(parts: BotParts, door: Door, counts: Counts): Desk {
  const { services, libraries } = parts;
  const turns = fairTurns();
  const put = gathered(parts.replyStates.putAll);
  const remembered = memories(services.now);
  const spoken = spokenBy();
  // What is in memory here belongs to what is kept of a person.
  const people: Services['people'] = {
    keptOf: services.people.keptOf,
    remembers: remembered.holds,
    async forget(person) {
      remembered.forget(person);
      spoken.forget(person);
      await services.people.forget(person);
    },
  };

  async function work(
    place: Place,
    say: Catalogue,
    progress: (step: Step) => void,
    run: (context: Context) => Promise<Reply>,
  ): Promise<Reply> {
    const leaving = new AbortController();
    const timer = setTimeout(() => leaving.abort(), TOKEN_LIFE - 30_000);
    try {
      await turns();
      const library = await libraries.open(place.libraryId);
      const reply = await run({
        library,
        person: place.person,
        say,
        services: { ...services, people },
        progress,
        signal: leaving.signal,
      });
      return named(withinWords(reply, services.mostShownWords), place, say);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    parts,
    door,
    counts,
    commands: new Map(parts.commands.map((command) => [command.name, command])),
    actions: new Map(parts.actions.map((handler) => [handler.name, handler])),
    limit: limiter(parts.asksPerMinute),
    keep: ({ libraryId, person }, list, isPrivate) =>
      keepActions(put, libraryId, person.id, list, isPrivate, services.now()),
    memories: remembered,
    spoken,
    work,
  };
}

// What each person was last shown in each channel, so that they can go on asking; for some minutes, in memory alone.
import type { Memory } from '../../commands/conversation.ts';
import type { Place } from './visit.ts';

/** How long somebody may go on, in milliseconds since the last answer. */
const LIFE = 10 * 60_000;

const MOST = 10_000;

export type Memories = {
  readonly of: (place: Place) => Memory | null;
  readonly remember: (place: Place, memory: Memory | null) => void;
  /** Whether anything is held of the person, and letting go of it. */
  readonly holds: (person: string) => boolean;
  readonly forget: (person: string) => void;
};

export function memories(now: () => number): Memories {
  const held = new Map<string, { readonly memory: Memory; readonly at: number }>();
  // The library too: what a server showed is never gone on with elsewhere.
  const keyOf = ({ libraryId, channelId, person }: Place) => `${libraryId} ${channelId} ${person.id}`;

  const isOf = (key: string, person: string) => key.endsWith(` ${person}`);

  return {
    of(place) {
      const found = held.get(keyOf(place));
      return found === undefined || now() - found.at > LIFE ? null : found.memory;
    },
    holds(person) {
      return [...held].some(([key, { at }]) => isOf(key, person) && now() - at <= LIFE);
    },
    forget(person) {
      for (const key of held.keys()) if (isOf(key, person)) held.delete(key);
    },
    remember(place, memory) {
      const key = keyOf(place);
      held.delete(key);
      if (memory === null) return;
      held.set(key, { memory, at: now() });
      if (held.size > MOST) held.delete(held.keys().next().value!);
    },
  };
}

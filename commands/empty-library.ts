// What is said while there are no articles: how to add one, and a sample for those who may.
import type { Context } from './command.ts';
import { type Reply, sentence } from './reply.ts';

export function emptyLibrary({ person, say }: Context): Reply {
  if (!person.mayCurate) return sentence(say.library.empty);
  return {
    ...sentence(say.library.emptyForCurator),
    actions: [{ action: 'sample', state: {}, label: say.library.trySample, weight: 'main' }],
  };
}

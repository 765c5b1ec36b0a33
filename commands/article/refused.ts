// Why the library did not do what was asked, in one sentence.
import type { Catalogue } from '../../src/lang/catalogue.ts';
import type { Phrase } from '../../src/lang/phrase.ts';
import type { Refused } from '../../src/library.ts';
import { type Reply, sentence } from '../reply.ts';

export function refusedSentence(refused: Refused, say: Catalogue): Reply {
  return sentence(refusedPhrase(refused, say));
}

export function refusedPhrase(refused: Refused, say: Catalogue): Phrase {
  switch (refused.outcome) {
    case 'blocked':
      return say.refused.blocked(refused.block.value);
    case 'over quota':
      return say.refused.overQuota[refused.quota](refused.limit);
    case 'unknown':
      return say.refused.unknown;
  }
}

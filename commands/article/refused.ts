// Why the library did not do what was asked, in one sentence.
import type { Catalogue } from '../../src/lang/catalogue.ts';
import type { Refused } from '../../src/library.ts';
import { type Reply, sentence } from '../reply.ts';

export function refusedSentence(refused: Refused, say: Catalogue): Reply {
  switch (refused.outcome) {
    case 'blocked':
      return sentence(say.refused.blocked(refused.block.value));
    case 'over quota':
      return sentence(say.refused.overQuota[refused.quota](refused.limit));
    case 'unknown':
      return sentence(say.refused.unknown);
  }
}

// What every language says of articles that could not be read.
import type { Reason, Refusal } from '../ingest/refusal.ts';
import type { Phrase } from './phrase.ts';

/** One sentence for each reason; a language that lacks one does not compile. */
export type Refusals = { [R in Reason]: (values: Extract<Refusal, { refused: R }>['values']) => Phrase };

/** Says a refusal with a language's sentences. */
export function refusalBy(sentences: Refusals): (refusal: Refusal) => Phrase {
  return ({ refused, values }) => (sentences[refused] as (values: Refusal['values']) => Phrase)(values);
}

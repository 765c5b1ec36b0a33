// Who said it: from utterances to quotations with their speakers.
import type { Quotation, Speaker, Utterance } from './quotation.ts';
import type { Structure } from './structure.ts';

/** Every utterance with its speaker, or honestly without one, and everybody who speaks. */
export function attributed(
  _structure: Structure,
  utterances: readonly Utterance[],
): { readonly quotations: readonly Quotation[]; readonly speakers: readonly Speaker[] } {
  const quotations = utterances.map((utterance) => ({
    ...utterance,
    source: null,
    speaker: null,
    confidence: 'unknown' as const,
    basis: null,
  }));
  return { quotations, speakers: [] };
}

// A quotation as one flat row, the form in which quotations are exchanged and scored.
import type { Quotation } from './quotation.ts';
import { textAt } from './span.ts';

export type QuotationRow = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Quotation['kind'];
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly cue: string | null;
  readonly confidence: Quotation['confidence'];
  readonly group: number;
};

/** `quotation` with its words taken from `text`, in which its offsets count. */
export function rowOf(text: string, quotation: Quotation): QuotationRow {
  const { content, kind, speaker, source, cue, confidence, group } = quotation;
  return {
    start: content.start,
    end: content.end,
    text: textAt(text, content),
    kind,
    speaker: speaker?.name ?? null,
    speakerStart: source?.start ?? null,
    speakerEnd: source?.end ?? null,
    cue: cue && textAt(text, cue),
    confidence,
    group,
  };
}

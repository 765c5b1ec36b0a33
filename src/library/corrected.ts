// A reading with the community's corrections applied, which are found again after re-reading and in revisions.
import type { Quotation, Speaker } from '../core/quotation.ts';
import type { Reading } from '../core/reading.ts';
import { overlaps, textAt } from '../core/span.ts';
import type { StoredCorrection } from '../store/corrections.ts';
import { wordsOf } from './resemblance.ts';

/** The rule that the basis of a corrected quotation names. */
const CORRECTED = 'corrected by the community';

/** Whether a community said who spoke here. */
export function isCorrected(quotation: Quotation): boolean {
  return quotation.basis?.rule === CORRECTED;
}

/** What a correction is matched by. */
type Anchor = Pick<StoredCorrection, 'revision' | 'start' | 'end' | 'content'>;

/**
 * The quotation that a correction means: at its very place in the revision it was made on, else with the very
 * words (the nearest one, where they stand more than once), else the one whose words hold the content or are
 * held by it. null where the text has it no more.
 */
export function anchored(
  quotations: readonly Quotation[],
  text: string,
  revision: number,
  anchor: Anchor,
): Quotation | null {
  const distance = ({ content }: Quotation) => Math.abs(content.start - anchor.start);
  const nearest = (found: readonly Quotation[]) =>
    found.reduce<Quotation | null>(
      (best, each) => (best === null || distance(each) < distance(best) ? each : best),
      null,
    );
  const here = revision === anchor.revision;
  const there = here
    ? quotations.find(({ content }) => content.start === anchor.start && content.end === anchor.end)
    : undefined;
  if (there !== undefined) return there;

  const folded = (words: string) => ` ${wordsOf(words).join(' ')} `;
  const wanted = folded(anchor.content);
  const worded = quotations.map((quotation) => ({
    quotation,
    words: folded(textAt(text, quotation.content)),
  }));
  const same = worded.filter(({ words }) => words === wanted);
  if (same.length > 0) return nearest(same.map(({ quotation }) => quotation));

  const alike = worded.filter(
    ({ words, quotation }) =>
      (words.includes(wanted) || wanted.includes(words)) &&
      (here ? overlaps(quotation.content, anchor) : Math.min(words.length, wanted.length) >= LONG_ENOUGH),
  );
  return nearest(alike.map(({ quotation }) => quotation));
}

/** Shorter words, in characters, stand in too many places to be found again by being part of something else. */
const LONG_ENOUGH = 20;

/** `reading` with `corrections` applied in their order, so that a later one prevails. */
export function corrected(
  reading: Reading,
  article: { readonly text: string; readonly revision: number },
  corrections: readonly StoredCorrection[],
): Reading {
  let { quotations } = reading;
  const speakers = [...reading.speakers];
  for (const correction of corrections) {
    const meant = anchored(quotations, article.text, article.revision, correction);
    if (meant === null) continue;
    const { speaker: name } = correction;
    if (name === null) {
      quotations = quotations.filter(({ group }) => group !== meant.group);
      continue;
    }
    const speaker = speakerNamed(name, speakers);
    quotations = quotations.map((quotation) =>
      quotation.group === meant.group ? spokenBy(quotation, speaker) : quotation,
    );
  }
  return corrections.length === 0 ? reading : { ...reading, quotations, speakers };
}

/** The speaker of that name, added to the article's where it has none of it. */
function speakerNamed(name: string, speakers: Speaker[]): Speaker {
  const wanted = wordsOf(name).join(' ');
  const known = speakers.find((speaker) => wordsOf(speaker.name).join(' ') === wanted);
  if (known !== undefined) return known;
  const added: Speaker = { name, type: 'person', role: null, mentions: [] };
  speakers.push(added);
  return added;
}

function spokenBy(quotation: Quotation, speaker: Speaker): Quotation {
  return {
    ...quotation,
    // The words that named somebody else name nobody here.
    source: quotation.speaker === speaker ? quotation.source : null,
    speaker,
    confidence: 'sure',
    basis: { rule: CORRECTED, chain: [] },
  };
}

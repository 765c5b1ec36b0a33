// What was said without quotation marks: for each cue the stretch of its sentence that it reports, if any.

import { ADDING } from '../lexicon/cue-verbs.ts';
import { type Cue, mayReport } from '../text/cue.ts';
import type { Structure } from '../text/structure.ts';
import { isFiniteTag, TAG } from '../text/tag.ts';
import { REPORTED_SPEECH } from '../weights/reported-speech.ts';
import { type Clause, clausesOf, isOneQuotation } from './clause.ts';
import { type CueView, openerOf, viewOf } from './cue-view.ts';
import { type Candidates, candidatesAfter, candidatesBefore, countBelow } from './reported-candidates.ts';
import {
  crossFeatures,
  cueFeatures,
  endFeatures,
  gapFeatures,
  openFeatures,
  pairFeatures,
  reportedSpace,
  startFeatures,
} from './reported-features.ts';

const weights = reportedSpace.weightsFrom(REPORTED_SPEECH);

/** What a cue was found to report: tokens [start, end), on one side of it. */
export type Report = {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
  readonly score: number;
};

/** In tokens. */
const LONGEST_LEAD = 10;
const LEADING = new Set([TAG.adverb, TAG.preposition, TAG.subordinator, TAG.day, TAG.and, TAG.but]);
/** Verbs whose object is more often a thing than what was said. */
const MAKES_THINGS = new Set([
  'write',
  'add',
  'post',
  'read',
  'email',
  'text',
  'sing',
  'recite',
  'find',
  'relay',
  'release',
  'issue',
]);
/** A start or a gap before the cue that scores so much below the best (log-odds) is not tried with every other. */
const MARGIN = 5;

const AFTER = 0;
const BEFORE = 1;

/** The contents of a cue together must be so much more likely (log-odds) than that it reports nothing. */
const THRESHOLD = 0.1;

/** What each cue reports before it and after it, in the order of the text; none overlaps another. */
export function reportsOf(structure: Structure): Report[] {
  const clauses = clausesOf(structure);
  const reports: Report[] = [];
  let index = 0;
  for (const cue of structure.cues) {
    while (index < clauses.length && clauses[index]!.to <= cue.head) index += 1;
    const clause = clauses[index];
    if (!clause || clause.from > cue.head || clause.quoted[cue.head] || !mayReport(cue)) continue;
    for (const side of [AFTER, BEFORE]) {
      const best = bestOf(clause, viewOf(clause, cue), side);
      if (!best || best.score < THRESHOLD || isThing(clause, cue, best)) continue;
      if (side === AFTER || !isLead(clause, best)) {
        const end =
          side === AFTER ? beforeAdding(clause, best.start, endOfAsked(clause, cue, best)) : best.end;
        if (end <= best.start) continue;
        reports.push({ cue, ...best, start: afterThat(clause, best.start, end), end });
      }
    }
  }
  return outermost(reports);
}

/** "However, he said, …", "On Monday, she said, …": a few words before the cue that only lead in the sentence. */
function isLead({ tags, quoted, verbs }: Clause, { start, end }: { start: number; end: number }): boolean {
  if (quoted[start] || verbs[start] !== verbs[end]) return false;
  return end - start === 1 || (end - start <= LONGEST_LEAD && LEADING.has(tags[start]!));
}

/** "Asked whether it would open, the manager said …": what was asked ends where the main clause begins. */
function endOfAsked(
  { tags, quoted, verbs, from, to }: Clause,
  cue: Cue,
  { start, end }: { start: number; end: number },
): number {
  const leads = cue.first === from || (tags[cue.first - 1] === TAG.subordinator && cue.first === from + 1);
  if (!leads || cue.classes[0] !== 'ask' || quoted[start]) return end;
  for (let at = start + 1; at < end; at += 1)
    if (tags[at] === TAG.comma && !quoted[at] && verbs[at]! > verbs[start]! && verbs[to]! > verbs[at]!)
      return at;
  return end;
}

/** "…, with Ann Bell adding …": what another adds is hers. */
function beforeAdding({ tags, lower, quoted }: Clause, start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1) {
    if (quoted[at] || tags[at] !== TAG.comma || lower[at + 1] !== 'with') continue;
    for (let verb = at + 3; verb < Math.min(end, at + LONGEST_ADDER); verb += 1)
      if (ADDING.has(lower[verb]!)) return at;
  }
  return end;
}

/** In tokens, from the comma to the verb. */
const LONGEST_ADDER = 9;

/** "The letter was written", "wrote a letter": a thing is no content, unless it is a clause ("…, it was announced"). */
function isThing({ verbs }: Clause, cue: Cue, { start, end }: { start: number; end: number }): boolean {
  if (verbs[start] !== verbs[end]) return false;
  return start < cue.head ? cue.passive : MAKES_THINGS.has(cue.lemma);
}

/** A content begins after the "that" that introduces it, not after one that is its subject ("said that was all"). */
function afterThat({ tags, lower }: Clause, start: number, end: number): number {
  // "said ₹2 crore had been paid": the sign belongs to its sum.
  if (CURRENCIES.has(lower[start - 1] ?? '')) return start - 1;
  const introduces = tags[start] === TAG.that && start + 1 < end && !isFiniteTag(tags[start + 1]!);
  return introduces ? start + 1 : start;
}

const CURRENCIES: ReadonlySet<string> = new Set([...'$£€₹¥₦₽₸₪₱₩']);

let sum = 0;
const add = (feature: number): void => {
  sum += weights[feature]!;
};
function weigh(features: () => void): number {
  sum = 0;
  features();
  return sum;
}

function bestOf(
  clause: Clause,
  view: CueView,
  side: number,
): { start: number; end: number; score: number } | null {
  const { starts, ends, cuts }: Candidates =
    side === AFTER ? candidatesAfter(clause, view.cue) : candidatesBefore(clause, view.cue);
  const base = weigh(() => cueFeatures(clause, view, side, add));
  const crossing = new Float64Array(cuts.length + 1);
  cuts.forEach((cut, index) => {
    crossing[index + 1] = crossing[index]! + weigh(() => crossFeatures(clause, view, cut, add));
  });
  const endScores = ends.map((end) =>
    weigh(() => (side === AFTER ? endFeatures(clause, view, end, add) : gapFeatures(clause, view, end, add))),
  );
  const crossedBefore = ends.map((end) => crossing[countBelow(cuts, end)]!);
  const openers = starts.map((start) => (side === AFTER ? openerOf(clause, view.cue, start) : 0));
  const startScores = starts.map((start) =>
    weigh(() =>
      side === AFTER ? startFeatures(clause, view, start, add) : openFeatures(clause, start, add),
    ),
  );
  const hopeless = Math.max(...startScores) - MARGIN;
  const hopelessGap = side === BEFORE ? Math.max(...endScores) - MARGIN : Number.NEGATIVE_INFINITY;
  let best: { start: number; end: number; score: number } | null = null;
  // Reports whose boundary is in doubt share their likelihood: what counts against "nothing" is their sum.
  let likelihood = 0;
  for (const [index, start] of starts.entries()) {
    if (startScores[index]! < hopeless) continue;
    const passed = crossing[countBelow(cuts, start + 1)]!;
    for (const [place, end] of ends.entries()) {
      if (end <= start || endScores[place]! < hopelessGap || isOneQuotation(clause, start, end)) continue;
      sum = base + startScores[index]! + endScores[place]! + crossedBefore[place]! - passed;
      pairFeatures(clause, side, openers[index]!, start, end, add);
      likelihood += Math.exp(sum);
      if (!best || sum > best.score) best = { start, end, score: sum };
    }
  }
  return best && { ...best, score: Math.log(likelihood) };
}

/** Reports that overlap: the longer holds the shorter, of two that cross the better scored stands. */
function outermost(reports: readonly Report[]): Report[] {
  const sorted = [...reports].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Report[] = [];
  for (const report of sorted) {
    const last = kept.at(-1);
    if (!last || report.start >= last.end) kept.push(report);
    else if (report.end > last.end && report.score > last.score) kept[kept.length - 1] = report;
  }
  return kept;
}

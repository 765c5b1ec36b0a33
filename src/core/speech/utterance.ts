// From an article's structure to everything said in it: contents, kinds, groups and cues.

import type { Kind, Utterance } from '../quotation.ts';
import { contains, overlaps, type Span, trimmed } from '../span.ts';
import type { Cue } from '../text/cue.ts';
import type { Structure } from '../text/structure.ts';
import { isFiniteTag, TAG } from '../text/tag.ts';
import { tokenAt } from '../text/token.ts';
import type { Turn } from '../text/turn.ts';
import { isFragment } from './fragment.ts';
import { headlineReport } from './headline.ts';
import { type Quoted, quotedOf } from './quoted.ts';
import { type Report, reportsOf } from './reported.ts';
import { withoutSecondSource } from './second-source.ts';
import { type Speech, speechesOf } from './speech.ts';

/** A content before groups are counted. */
type Piece = {
  readonly content: Span;
  readonly kind: Kind;
  readonly cue: Cue | null;
  readonly continues: boolean;
};

/** Everything said in the text, in its order; no two contents overlap. */
export function utterancesOf(structure: Structure): Utterance[] {
  const turns = inOrder([...structure.turns, ...speechesOf(structure)].flatMap(piecesOf));
  const told = withHeadline(structure, merged(structure, quotedOf(structure), reportsOf(structure)));
  const pieces = turns.length === 0 ? told : withTurns(turns, told);
  const { tokens } = structure;
  let group = 0;
  let last: Cue | null = null;
  return pieces.map(({ content, kind, cue, continues }) => {
    if (!continues && (cue === null || cue !== last)) group += 1;
    if (cue) last = cue;
    else if (!continues) last = null;
    return {
      content,
      group,
      kind,
      cue: cue && { start: tokens.start[cue.first]!, end: tokens.end[cue.last]! },
    };
  });
}

/** What somebody says in a turn of a transcript or in a speech; its paragraphs are pieces of one quotation. */
function piecesOf(said: Turn | Speech): Piece[] {
  const cue = 'cue' in said ? said.cue : null;
  return said.pieces.map((content, index) => ({ content, kind: 'direct', cue, continues: index > 0 }));
}

/** Pieces in the order of the text; of two that overlap the first stands. */
function inOrder(pieces: Piece[]): Piece[] {
  const sorted = pieces.sort((a, b) => a.content.start - b.content.start);
  return sorted.filter(({ content }, index) => content.start >= (sorted[index - 1]?.content.end ?? 0));
}

/** Turns, and between them what is quoted and reported outside of them. */
function withTurns(turns: readonly Piece[], told: readonly Piece[]): Piece[] {
  let next = 0;
  const outside = told.filter(({ content }) => {
    while (next < turns.length && turns[next]!.content.end <= content.start) next += 1;
    return next >= turns.length || turns[next]!.content.start >= content.end;
  });
  return [...turns, ...outside].sort((a, b) => a.content.start - b.content.start);
}

/** What the headline reports, in place of what was found inside it, unless that is the same quotation. */
function withHeadline(structure: Structure, told: readonly Piece[]): readonly Piece[] {
  const report = headlineReport(structure);
  if (!report) return told;
  const { content } = report;
  const inside = told.filter((piece) => overlaps(piece.content, content));
  if (inside.some((piece) => contains(piece.content, content))) return told;
  const kind = inside.some((piece) => piece.kind !== 'indirect') ? 'mixed' : 'indirect';
  const title = structure.layout.title!;
  return [
    { content, kind, cue: null, continues: false },
    ...told.filter((piece) => !overlaps(piece.content, title)),
  ];
}

/**
 * Quotations and reports in the order of the text. A report around a quotation is one mixed piece; but one that
 * is nearly all quotation is that quotation, with the report's cue.
 */
function merged(structure: Structure, quoted: readonly Quoted[], reports: readonly Report[]): Piece[] {
  const pieces: Piece[] = [];
  const { tokens } = structure;
  let next = 0;
  const direct = (one: Quoted, instead: Cue | null = null): Piece => {
    const { content, cue, continues } = one;
    if (isSubject(structure, one))
      return { content: restOfSentence(structure, one), kind: 'mixed', cue, continues };
    const kind = !continues && isFragment(structure, one.stretch) ? 'mixed' : 'direct';
    return { content, kind, cue: instead ?? cue, continues };
  };
  for (const report of reports) {
    const { cue } = report;
    const [start, end] = withoutSecondSource(structure, report, quoted, next);
    if (end - start < 2) continue;
    const content = { start: tokens.start[start]!, end: tokens.end[end - 1]! };
    while (next < quoted.length && quoted[next]!.content.end <= content.start)
      pieces.push(direct(quoted[next++]!));
    const within: Quoted[] = [];
    let crossed = false;
    while (next < quoted.length && quoted[next]!.content.start < content.end) {
      const one = quoted[next++]!;
      crossed ||= one.content.start < content.start || one.content.end > content.end;
      within.push(one);
    }
    const only = within[0];
    const beforeCue = end <= cue.first;
    // “…,” Ann Bell, the harbour master, said: what stands between the quotation and its cue names who spoke.
    if (beforeCue && !only && pieces.at(-1)?.cue === cue) continue;
    if (beforeCue && only?.cue === cue && only.content.start === content.start) crossed = true;
    if (crossed) for (const one of within) pieces.push(direct(one));
    else if (within.length === 1 && only && (isNearlyAll(only, start, end) || isWhatItCalls(only, cue, end)))
      pieces.push(direct(only, cue));
    else pieces.push({ content, kind: within.length > 0 ? 'mixed' : 'indirect', cue, continues: false });
  }
  while (next < quoted.length) pieces.push(direct(quoted[next++]!));
  return inOrder(pieces);
}

/** “…” with at most a few words around it, a quarter of the whole: "that “…”", "his team “…”". */
function isNearlyAll({ stretch }: Quoted, start: number, end: number): boolean {
  const inside = stretch.last - stretch.first + 1;
  const outside = end - start - inside - 2;
  return inside >= 6 && outside <= 4 && outside * 4 <= inside;
}

/** called the plan “…”, described her as “…”: what was said is the words that the thing was called. */
function isWhatItCalls({ stretch }: Quoted, cue: Cue, end: number): boolean {
  return (
    cue.classes.includes('call') &&
    cue.head < stretch.first &&
    end <= stretch.last + 3 &&
    stretch.last - stretch.first >= 2
  );
}

/** he went on, “…” were used: a quoted phrase without a verb after its cue, and a verb after it, begin a reported clause. */
function isSubject({ tags, tokens }: Structure, { stretch, cue }: Quoted): boolean {
  if (!cue || cue.head > stretch.first || !stretch.marked.closed) return false;
  const after = tokenAt(tokens, stretch.marked.span.end);
  if (after >= stretch.to - 2 || !isFiniteTag(tags[after]!) || tags[after] === TAG.said) return false;
  return !tags.subarray(stretch.first, stretch.last + 1).some(isFiniteTag);
}

function restOfSentence({ text, tokens, tags }: Structure, { stretch, content }: Quoted): Span {
  let last = stretch.to - 1;
  while (last > stretch.last + 1 && tags[last] === TAG.stop) last -= 1;
  return trimmed(text, { start: content.start, end: tokens.end[last]! });
}

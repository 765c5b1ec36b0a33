// The turns of an interview or a transcript: lines that begin with who speaks ("Q:", "A:", "NAME:").
import { type Span, trimmed } from '../span.ts';

export type Turn = {
  /** Who speaks, as the line words it, without the colon: "Q", "Anna Berg", "MODERATOR". */
  readonly label: Span;
  readonly role: 'question' | 'answer' | 'named';
  /** What was said, a piece for each block (paragraph), brackets at the ends of it left out. */
  readonly pieces: readonly Span[];
  /** The block that it begins in. */
  readonly block: number;
};

const QUESTION_LABELS = new Set(['q', 'question', 'interviewer']);
const ANSWER_LABELS = new Set(['a', 'answer']);
/** Labels of lines that are no speakers, in articles that list facts in the same shape. */
const NOT_SPEAKERS = new Set([
  'note',
  'update',
  'correction',
  'source',
  'sources',
  'photo',
  'photos',
  'image',
  'caption',
  'read more',
  'related',
  'watch',
  'when',
  'where',
  'what',
  'why',
  'who',
  'how',
  'price',
  'date',
  'time',
  'venue',
  'tickets',
  'contact',
  'email',
  'phone',
  'subs',
  'referee',
  'attendance',
  'tags',
  'labels',
  'example',
  'question',
  'disclosure',
  'opinion',
  'analysis',
  'breaking',
  'exclusive',
  'video',
]);
/** A transcript has at least this many labelled lines, and one label at least twice. */
const FEWEST_TURNS = 3;
const LONGEST_LABEL = 60;
/** The share of labelled blocks from which a text is a transcript throughout. */
const MOSTLY = 0.5;

/** The turns of a text; none where it is no transcript. The headline is no turn ("Q&A: …", "Berg: we shall see"). */
export function turnsOf(text: string, blocks: readonly Span[], title: Span | null): Turn[] {
  const labels = blocks.map((block) => (block === title ? null : labelOf(text, block)));
  const counts = new Map<string, number>();
  for (const label of labels) {
    if (!label) continue;
    const name = keyOf(text, label);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total < FEWEST_TURNS || ![...counts.values()].some((count) => count > 1)) return [];
  const first = labels.findIndex((label) => label !== null);
  const last = labels.findLastIndex((label) => label !== null);
  // Narration stands between the turns of a report; in a transcript what has no label goes on with its turn.
  const goesOn = total > (last - first + 1) * MOSTLY;
  const turns: Turn[] = [];
  for (let block = first; block <= last; block += 1) {
    const label = labels[block];
    if (label) turns.push(turnAt(text, blocks[block]!, label, block, keyOf(text, label)));
    else if (goesOn && !'[('.includes(text[blocks[block]!.start]!)) {
      const turn = turns.pop()!;
      turns.push({ ...turn, pieces: [...turn.pieces, blocks[block]!] });
    }
  }
  return turns;
}

function turnAt(text: string, block: Span, label: Span, number: number, key: string): Turn {
  const after = text.slice(label.end, block.end).search(/[^:.)\]*_\s–—-]/u);
  const role = QUESTION_LABELS.has(key) ? 'question' : ANSWER_LABELS.has(key) ? 'answer' : 'named';
  const piece = trimmed(text, { start: label.end + Math.max(after, 0), end: block.end });
  return { label, role, pieces: after < 0 ? [] : [piece], block: number };
}

function keyOf(text: string, label: Span): string {
  return text.slice(label.start, label.end).toLowerCase();
}

/** "Q:", "Q.", "A:", "**Anna Berg:**", "MAYOR BERG:" at the start of a block. */
function labelOf(text: string, block: Span): Span | null {
  let { start } = block;
  while (text[start] === '*' || text[start] === '_' || text[start] === '[') start += 1;
  const head = text.slice(start, Math.min(block.end, start + LONGEST_LABEL + 1));
  const short = /^(?:[QA])(?=[:.)]\s|\s[–—-]\s)/u.exec(head);
  if (short) return { start, end: start + 1 };
  const colon = head.indexOf(':');
  if (colon < 1) return null;
  const label = head
    .slice(0, colon)
    .replace(/\s*\([^()]*\)$/u, '')
    .replace(/[*_]+$/u, '')
    .trimEnd();
  const words = label.split(/\s+/u);
  if (words.length > 5 || NOT_SPEAKERS.has(label.toLowerCase())) return null;
  if (/[.!?,;"“”]/u.test(label.replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|[A-Z])\./giu, ''))) return null;
  const named = words.every((word) => /^(?:\p{Lu}|of$|the$|de$|van$|von$|bin$|al-|d’|d')/u.test(word));
  return named ? { start, end: start + label.length } : null;
}

// In an interview or a hearing, the question that somebody put is answered by the turn that follows it.
import type { Passage } from '../core/passage.ts';
import type { Quotation, Speaker } from '../core/quotation.ts';
import type { Reading } from '../core/reading.ts';
import { overlaps, type Span, textAt } from '../core/span.ts';

const QUESTION = /\?["'”’)\]\s]*$/u;
/** Who ends this share of their turns with a question mark asks with the others too ("You have resisted that."). */
const ASKS_FROM = 0.5;

/** Known for each reading: it is asked for with every question that finds one of its passages. */
const known = new WeakMap<Reading, ReadonlyMap<Passage, Passage>>();

/** The passage that answers a question put in `passage`; null where none is put, or nobody else speaks next. */
export function answerTo(passage: Passage, text: string, reading: Reading): Passage | null {
  let answers = known.get(reading);
  if (answers === undefined) {
    answers = answersIn(text, reading);
    known.set(reading, answers);
  }
  return answers.get(passage) ?? null;
}

function answersIn(text: string, { passages, quotations }: Reading): ReadonlyMap<Passage, Passage> {
  const turns = quotations.filter(({ basis }) => basis?.rule === 'turn');
  const answers = new Map<Passage, Passage>();
  if (turns.length === 0) return answers;
  const asking = askersAmong(text, turns);
  passages.forEach((passage, index) => {
    const next = passages[index + 1];
    const asked = turnAt(passage.span.end - 1, turns);
    const answered = next === undefined ? null : turnFrom(next.span, turns);
    if (next === undefined || asked?.speaker == null || !asking.has(asked.speaker)) return;
    if (answered !== null && answered.speaker !== asked.speaker) answers.set(passage, next);
  });
  return answers;
}

function askersAmong(text: string, turns: readonly Quotation[]): ReadonlySet<Speaker> {
  const counts = new Map<Speaker, { turns: number; questions: number }>();
  for (const { speaker, content } of turns) {
    if (speaker === null) continue;
    const count = counts.get(speaker) ?? { turns: 0, questions: 0 };
    counts.set(speaker, count);
    count.turns += 1;
    if (QUESTION.test(textAt(text, content))) count.questions += 1;
  }
  return new Set(
    [...counts].filter(([, each]) => each.questions >= ASKS_FROM * each.turns).map(([one]) => one),
  );
}

function turnAt(offset: number, turns: readonly Quotation[]): Quotation | null {
  return turns.find(({ content }) => content.start <= offset && offset < content.end) ?? null;
}

/** The first turn in a passage. */
function turnFrom(passage: Span, turns: readonly Quotation[]): Quotation | null {
  return turns.find(({ content }) => overlaps(content, passage)) ?? null;
}

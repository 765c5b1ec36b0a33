// Whether two articles answer the same question differently, and in which words. It never says who is right.
import { DONE_ONCE } from '../../core/lexicon/opposites.ts';
import type { Difference } from '../../core/question/answer.ts';
import type { Question } from '../../core/question/question.ts';
import type { Query } from '../query.ts';
import { isAbout } from './asked.ts';
import { firstDifference } from './compared.ts';
import { contraryOf } from './contrary.ts';
import { areOneMatter } from './matter.ts';
import { comparedMoments, momentOf } from './moment.ts';
import { comparedNames, namesOf } from './named.ts';
import { comparedQuantities, quantityOf } from './quantity.ts';
import type { Side } from './side.ts';

type Found = Omit<Difference, 'hit'> | null;
type Unit = string | null;

const DAY = 24 * 60 * 60_000;

/** In what `a` and `b` differ; null where they agree, speak of different matters, or it cannot be told. */
export function differenceOf(query: Query, a: Side, b: Side, isName: (term: string) => boolean): Found {
  if (!isAbout(query, a) || !isAbout(query, b)) return null;
  const asked = new Set(query.terms.map(({ term }) => term));
  const found = byAnswer(query, a, b);
  return found !== null && areOneMatter(a, b, asked, isName, found.on) ? found : null;
}

/** Two answers of the kind that was asked for; where no kind was, what they say of one thing. */
function byAnswer({ question, terms }: Query, a: Side, b: Side): Found {
  switch (question.wants) {
    case 'number':
    case 'money':
    case 'duration': {
      const kind = terms.find((term) => term.kind)?.term ?? null;
      // "Twelve were hurt" counts what the question asks for without naming it.
      const counted = (unit: Unit) => unit ?? kind;
      const areSame = (one: Unit, other: Unit) => counted(one) === counted(other);
      return byQuantity(question.wants, a, b, areSame, new Set(terms.map(({ term }) => term)));
    }
    case 'time':
      return byMoment(a, b);
    case 'person':
    case 'place':
      return isDoneOnce(question) ? byName(question.wants, a, b) : null;
    case null:
      return byWords(a, b);
    default:
      // Several reasons, and several ways, may all be right.
      return null;
  }
}

/** Whether it is asked what only one did, or what was done in one place; anything else may be true of several. */
function isDoneOnce({ words, asksForSpeaker }: Question): boolean {
  return !asksForSpeaker && words.some(({ term }) => DONE_ONCE.has(term));
}

/** One thing counted differently, or said and denied. */
function byWords(a: Side, b: Side): Found {
  const counted = byQuantity('number', a, b, (one, other) => one !== null && one === other, new Set());
  if (counted !== null) return counted;
  // What turns a sentence into its opposite is known of English only.
  if (a.language !== 'en' || b.language !== 'en') return null;
  const contrary = contraryOf(sentenceOf(a), sentenceOf(b), apart(a, b) < DAY);
  return contrary === null ? null : { on: 'contrary', ...contrary };
}

function sentenceOf({ article, sentence }: Side) {
  return { text: article.text, words: sentence };
}

function byQuantity(
  wants: 'number' | 'money' | 'duration',
  a: Side,
  b: Side,
  areSame: (one: Unit, other: Unit) => boolean,
  asked: ReadonlySet<string>,
): Found {
  const [here, there] = [a, b].map((side) =>
    side
      .phrases(wants)
      .map((phrase) => quantityOf(side.article.text, phrase, side.sentence, asked))
      .filter((quantity) => quantity !== null),
  );
  const found = firstDifference(here!, there!, (one, other) => comparedQuantities(one, other, areSame));
  return found === null ? null : { on: 'number', ...found };
}

function byMoment(a: Side, b: Side): Found {
  const isSameWeek = apart(a, b) < 6 * DAY;
  const [here, there] = [a, b].map((side) =>
    side.phrases('time').map(({ span, core }) => ({ span, moment: momentOf(side.article.text, core) })),
  );
  const found = firstDifference(here!, there!, (one, other) =>
    comparedMoments(one.moment, other.moment, isSameWeek),
  );
  return found === null ? null : { on: 'time', ...found };
}

function byName(wants: 'person' | 'place', a: Side, b: Side): Found {
  const found = firstDifference(namesOf(wants, a), namesOf(wants, b), (one, other) =>
    comparedNames(one, other, a, b),
  );
  return found === null ? null : { on: wants, ...found };
}

/** How long one appeared after the other, in milliseconds; 0 where that is not known. */
function apart(a: Side, b: Side): number {
  const time = Math.abs(Date.parse(a.article.published ?? '') - Date.parse(b.article.published ?? ''));
  return Number.isNaN(time) ? 0 : time;
}

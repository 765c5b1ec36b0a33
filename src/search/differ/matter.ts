// Whether two articles tell of one matter: what they share beyond the words of the question.
import { SPEECH_TERMS } from '../../core/lexicon/answer-words.ts';
import { STOP_WORDS } from '../../core/lexicon/stop-words.ts';
import type { Difference } from '../../core/question/answer.ts';
import { type Word, wordsOf } from '../../core/term.ts';
import { rarityOf } from '../query.ts';
import { relatedWords } from '../related-words.ts';
import { momentOf, sharesPart } from './moment.ts';
import type { Side } from './side.ts';

/** Articles further apart are about two occasions of the same kind more often than about one. */
const LONGEST_APART = 100 * 24 * 60 * 60_000;
/** Words as common as these in the news say nothing about the matter. */
const COMMONEST = 150;
/** How much of what the shorter one says beyond the question the two must share, each word weighed by its rarity. */
const SHARED_FROM = 0.2;
/** And how many words at least. */
const LEAST_SHARED = 2;

/** Whether `a` and `b` tell of one matter; `asked` are the question's terms, `isName` knows a term for a name. */
export function areOneMatter(
  a: Side,
  b: Side,
  asked: ReadonlySet<string>,
  isName: (term: string) => boolean,
  on: Difference['on'],
): boolean {
  return (
    !areFarApart(a, b) &&
    // Where it is the time that differs, it cannot tell two matters apart.
    (on === 'time' || !areOfOtherTimes(a, b)) &&
    haveNameInCommon(a, b, isName) &&
    shareEnough(a, b, asked)
  );
}

function areFarApart(a: Side, b: Side): boolean {
  const [one, other] = [a, b].map(({ article }) => Date.parse(article.published ?? ''));
  return Math.abs(one! - other!) > LONGEST_APART;
}

/** Months or years named on both sides, and none of them alike: two occasions. */
function areOfOtherTimes(a: Side, b: Side): boolean {
  const [one, other] = [a, b].map(momentsIn);
  return one!.size > 0 && other!.size > 0 && !sharesPart(one!, other!);
}

function momentsIn({ article, hit }: Side) {
  const { start, end } = hit.passage;
  const moment = momentOf(article.text, wordsOf(article.text, start, end));
  return new Map([...moment].filter(([part]) => part === 'year' || part === 'month' || part === 'century'));
}

/** A name that both have; where one of the two names nothing, nothing speaks against it. */
function haveNameInCommon(a: Side, b: Side, isName: (term: string) => boolean): boolean {
  const [one, other] = [a, b].map(
    ({ around }) =>
      new Set(
        around.filter(({ term, folded }) => !STOP_WORDS.has(folded) && isName(term)).map(({ term }) => term),
      ),
  );
  if (one!.size === 0 || other!.size === 0) return true;
  return [...one!].some((term) => other!.has(term));
}

function shareEnough(a: Side, b: Side, asked: ReadonlySet<string>): boolean {
  const [one, other] = [a, b].map((side) => tellingTerms(side.around, asked));
  const shared = [...one!.keys()].filter((term) => other!.has(term));
  const sum = (terms: Iterable<string>, of: ReadonlyMap<string, number>) =>
    [...terms].reduce((total, term) => total + of.get(term)!, 0);
  const least = Math.min(sum(one!.keys(), one!), sum(other!.keys(), other!));
  return shared.length >= LEAST_SHARED && sum(shared, one!) >= SHARED_FROM * least;
}

/** Terms that tell what a passage is about, beyond the question's, with how rare they are in English, 0 to 1. */
function tellingTerms(words: readonly Word[], asked: ReadonlySet<string>): ReadonlyMap<string, number> {
  const rarity = new Map<string, number>();
  for (const { term, folded } of words) {
    if (STOP_WORDS.has(folded) || SPEECH_TERMS.has(term) || asked.has(term) || /^\d/u.test(term)) continue;
    const rank = relatedWords().find(term);
    if (rank >= 0 && rank < COMMONEST) continue;
    rarity.set(term, rarityOf(rank));
  }
  return rarity;
}

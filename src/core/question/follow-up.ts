// What somebody means who goes on asking: another of the passages just found, or a question to be filled up from the
// one before it (in the literature: conversational query rewriting, here by rules that can be told to the asker).
import { followUpIn, languageOfFollowUp } from '../languages/follow-up.ts';
import {
  AUXILIARIES,
  CONTEXT_WORDS,
  HOW_WORDS,
  LEADING_WORDS,
  PERSON_PRONOUNS,
  PLACES,
  QUESTION_WORDS,
  SAYING_WORDS,
  THING_PRONOUNS,
  TURNING_FILLERS,
  TURNS,
} from '../lexicon/follow-up-words.ts';
import { textAt } from '../span.ts';
import { wordsOf } from '../term.ts';
import { type Question, questionOf } from './question.ts';

/** What went before. */
export type Before = {
  /** The last question, as it was understood. */
  readonly question: string;
  /** How many passages were found, and which of them is shown, counted from 0. */
  readonly found: number;
  readonly at: number;
  /** Whose words were shown; null where nobody's. */
  readonly speaker: string | null;
};

export type FollowUp =
  /** One of the passages found, counted from 0; perhaps beyond their end or beginning. */
  | { readonly meant: 'passage'; readonly at: number }
  | { readonly meant: 'context' }
  /** "who said that?": the passage again, with its speaker. */
  | { readonly meant: 'speaker' }
  /** A question; filled: parts of it come from before. near: to be answered from the same article, if it can be. */
  | {
      readonly meant: 'question';
      readonly question: string;
      readonly filled: boolean;
      readonly near: boolean;
    };

/** Reads `words` as what follows `before`; `isSpeaker` tells whether somebody of that name speaks in the library. */
export function followUpOf(words: string, before: Before, isSpeaker: (name: string) => boolean): FollowUp {
  const given = words.trim();
  const turned = turning(given, before);
  if (turned !== null) return turned;
  const language = languageOfFollowUp(given, before.question);
  if (language !== null) return followUpIn(language, given, before, isSpeaker);
  return (
    askedForSpeaker(given) ??
    bareQuestion(given, before) ??
    otherSubject(given, before, isSpeaker) ??
    sameTopic(given, before) ??
    withPerson(given, before) ??
    withThing(given, before) ??
    asItStands(given)
  );
}

const asItStands = (question: string): FollowUp => ({
  meant: 'question',
  question,
  filled: false,
  near: false,
});
const filled = (question: string, near = false): FollowUp => ({
  meant: 'question',
  question,
  filled: true,
  near,
});
const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded);

/** "show me more", "the second one", "back", "in context": one word that counts among words that say nothing. */
function turning(given: string, { found, at }: Before): FollowUp | null {
  if (found === 0) return null;
  const telling = foldedWords(given).filter((word) => word !== 'in' && !TURNING_FILLERS.has(word));
  const word = telling.length === 1 ? telling[0]! : null;
  if (word === null) return null;
  if (CONTEXT_WORDS.has(word)) return { meant: 'context' };
  const turn = TURNS.get(word);
  if (turn !== undefined) return { meant: 'passage', at: at + turn };
  const place = PLACES.get(word);
  return place === undefined ? null : { meant: 'passage', at: place < 0 ? found - 1 : place - 1 };
}

/** "who said that?", "and who said so?" */
function askedForSpeaker(given: string): FollowUp | null {
  const words = withoutLead(foldedWords(given));
  if (words[0] !== 'who' || words.length > 4) return null;
  const rest = words.slice(1);
  const saying = rest.some((word) => SAYING_WORDS.has(word));
  const others = rest.filter((word) => !SAYING_WORDS.has(word) && !THING_PRONOUNS.has(word) && word !== 'so');
  return saying && others.every((word) => AUXILIARIES.has(word)) ? { meant: 'speaker' } : null;
}

/** "why?", "when was that?", "and how many?": a question word, and nothing of its own to ask about. */
function bareQuestion(given: string, before: Before): FollowUp | null {
  const words = withoutLead(foldedWords(given));
  if (!QUESTION_WORDS.has(words[0] ?? '')) return null;
  const rest = words.slice(1);
  const own = rest.filter(
    (word) => !HOW_WORDS.has(word) && !AUXILIARIES.has(word) && !THING_PRONOUNS.has(word),
  );
  if (own.some((word) => word !== 'so' && word !== 'happen' && word !== 'exactly')) return null;
  const asks = words[0] === 'how' && HOW_WORDS.has(rest[0] ?? '') ? `how ${rest[0]}` : words[0]!;
  if (asks === 'what') return null;
  return filled(reworded(asks, before.question), true);
}

/** The earlier question with another question word: "Who asked for troops?" and "when" → "When was it that somebody asked for troops?" */
function reworded(asks: string, question: string): string {
  const bare = question.replace(/[?!.\s]+$/u, '');
  const list = bare.split(/\s+/u);
  const first = list[0]?.toLowerCase() ?? '';
  const opening = capital(asks);
  if (!QUESTION_WORDS.has(first)) return `${opening}: ${bare}?`;
  let at = 1;
  if (first === 'how' && HOW_WORDS.has(list[1]?.toLowerCase() ?? '')) at = 2;
  const rest = list.slice(at);
  const auxiliary = rest.slice(0, 4).findIndex((word) => AUXILIARIES.has(word.toLowerCase()));
  if (auxiliary < 0) {
    const who = first === 'who' || first === 'whom' ? 'somebody' : 'something';
    return `${opening} was it that ${who} ${rest.join(' ')}?`;
  }
  return `${[opening, rest[auxiliary], ...rest.slice(0, auxiliary), ...rest.slice(auxiliary + 1)].join(' ')}?`;
}

/** "and Tokayev?", "what about the troops?": the earlier question with this in the place of what it was about. */
function otherSubject(given: string, before: Before, isSpeaker: (name: string) => boolean): FollowUp | null {
  const subject = subjectOf(given);
  if (subject === null) return null;
  const question = questionOf(before.question);
  const { saidBy } = question;
  const topic = topicOf(before.question);
  if (saidBy !== null && isSpeaker(subject)) {
    return filled(replaced(before.question, saidBy, subject));
  }
  if (saidBy !== null || before.speaker !== null) {
    const speaker = saidBy === null ? before.speaker : textAt(before.question, saidBy);
    return isSpeaker(subject)
      ? filled(`What did ${subject} say${topic === null ? '' : ` about ${topic}`}?`)
      : filled(`What did ${speaker} say about ${subject}?`);
  }
  const name = lastName(question);
  if (name !== null && isSpeaker(subject)) return filled(replaced(before.question, name, subject));
  return filled(`${before.question.replace(/[?!.\s]+$/u, '')}, ${subject}?`);
}

/** The words after "and" or "what about", where they are no question of their own; null for any other sentence. */
function subjectOf(given: string): string | null {
  const bare = given.replace(/[?!.\s]+$/u, '');
  const about = /^(?:(?:and|but|so|ok|okay)[,\s]+)?(?:what|how) about\s+(?<subject>.+)$/iu.exec(bare)?.groups
    ?.subject;
  if (about !== undefined) return about;
  const lead = /^(?:and|but|or)[,\s]+(?<subject>.+)$/iu.exec(bare)?.groups?.subject;
  if (lead === undefined) return null;
  const words = foldedWords(lead);
  const isQuestion = words.some((word) => QUESTION_WORDS.has(word) || AUXILIARIES.has(word));
  return isQuestion || words.length > 6 ? null : lead;
}

/** "and what did Tokayev say?": about what the earlier question was about. */
function sameTopic(given: string, before: Before): FollowUp | null {
  const own = withoutLeadIn(given);
  const topic = topicOf(before.question);
  if (own === given || topic === null || questionOf(own).saidBy === null) return null;
  // Nothing after the verb: "what did he say yesterday?" has a subject of its own.
  if (!/\b(?:say|said|think|tell)\s*[?!.]*$/iu.test(own)) return null;
  return filled(`${named(own, before).replace(/[?!.\s]+$/u, '')} about ${topic}?`);
}

/** "what did he say about gas?": whoever spoke last. */
function withPerson(given: string, before: Before): FollowUp | null {
  const own = withoutLeadIn(given);
  const asks = named(own, before);
  return asks === own ? (own === given ? null : asItStands(own)) : filled(asks);
}

/** "how did that happen?": what was asked before. */
function withThing(given: string, before: Before): FollowUp | null {
  const words = foldedWords(given);
  const contents = questionOf(given).words.filter(({ stop }) => !stop);
  if (contents.length > 1 || !words.some((word) => THING_PRONOUNS.has(word))) return null;
  return filled(`${given.replace(/[?!.\s]+$/u, '')}: ${before.question}`, true);
}

/** Pronouns for a person as the name of whoever spoke last. */
function named(question: string, { speaker }: Before): string {
  if (speaker === null) return question;
  return question.replace(/\p{L}+/gu, (word) => {
    const pronoun = PERSON_PRONOUNS.get(word.toLowerCase());
    if (pronoun === undefined) return word;
    return pronoun === 'them' ? speaker : `${speaker}’s`;
  });
}

/** What a question asks about: "What did Blinken say about the troops?" → "the troops". */
function topicOf(question: string): string | null {
  return (
    /\b(?:about|on|regarding|concerning)\s+(?<topic>[^?!]+?)[?!.\s]*$/iu.exec(question)?.groups?.topic ?? null
  );
}

/** The last run of words with a capital inside the question: likely a name. */
function lastName({ words }: Question): { start: number; end: number } | null {
  let end = words.length - 1;
  while (end >= 0 && !(words[end]!.capital && !words[end]!.stop)) end -= 1;
  if (end < 0) return null;
  let start = end;
  while (start > 0 && words[start - 1]!.capital && !words[start - 1]!.stop) start -= 1;
  return { start: words[start]!.span.start, end: words[end]!.span.end };
}

function replaced(text: string, { start, end }: { start: number; end: number }, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

function withoutLead(words: readonly string[]): string[] {
  const at = words.findIndex((word) => !LEADING_WORDS.has(word));
  return at < 0 ? [] : words.slice(at);
}

/** "and what did he say?" → "What did he say?" */
function withoutLeadIn(given: string): string {
  const match = /^(?:(?:and|but|so|ok|okay|then|also|now|well)[,\s]+)+(?<rest>.+)$/isu.exec(given);
  return match?.groups?.rest === undefined ? given : capital(match.groups.rest);
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

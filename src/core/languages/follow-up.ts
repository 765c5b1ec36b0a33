// What somebody means who goes on asking in another language than English; the ways are those of question/follow-up.ts.
import type { Before, FollowUp } from '../question/follow-up.ts';
import { type Question, type QuestionWord, questionOf } from '../question/question.ts';
import { textAt } from '../span.ts';
import { fold } from './fold.ts';
import type { Asking, Language, Talking } from './language.ts';
import { languageOfQuestion } from './read-as.ts';

/** A language that there are words of asking and talking for. */
type Spoken = Language & { readonly asking: Asking; readonly talking: Talking };

/** The language of a follow-up; null for English. One that is too short to tell is in that of the question before it. */
export function languageOfFollowUp(given: string, before: string): Spoken | null {
  const earlier = languageOfQuestion(before, new Set());
  const language = languageOfQuestion(given, new Set(earlier === null ? [] : [earlier.code]));
  return language?.asking === undefined || language.talking === undefined ? null : (language as Spoken);
}

/** Reads `given` as what follows `before`, by the words of `language`. */
export function followUpIn(
  language: Spoken,
  given: string,
  before: Before,
  isSpeaker: (name: string) => boolean,
): FollowUp {
  const scene: Scene = { language, given, asked: questionOf(given, language.code), before, isSpeaker };
  return (
    askedForSpeaker(scene) ??
    bareQuestion(scene) ??
    otherSubject(scene) ??
    sameTopic(scene) ??
    withPerson(scene) ??
    withThing(scene) ??
    plainly(given)
  );
}

type Scene = {
  readonly language: Spoken;
  readonly given: string;
  readonly asked: Question;
  readonly before: Before;
  readonly isSpeaker: (name: string) => boolean;
};

const plainly = (question: string): FollowUp => ({ meant: 'question', question, filled: false, near: false });
const filled = (question: string, near = false): FollowUp => ({
  meant: 'question',
  question,
  filled: true,
  near,
});

/** Whether a word has nothing of its own to ask about. */
function isEmpty({ asking, talking }: Spoken, { stop, folded }: QuestionWord): boolean {
  return (
    stop ||
    asking.words.has(folded) ||
    talking.things.has(folded) ||
    talking.auxiliaries.has(folded) ||
    talking.lead.has(folded)
  );
}

/** "wer hat das gesagt?", "кто это сказал?" */
function askedForSpeaker({ language, asked }: Scene): FollowUp | null {
  const says = asked.words.some(({ folded }) => language.asking.says.has(folded));
  const isBare = asked.words.every(
    (word) => isEmpty(language, word) || language.asking.says.has(word.folded),
  );
  return asked.wants === 'person' && says && isBare && asked.words.length <= 6 ? { meant: 'speaker' } : null;
}

/** "warum?", "¿y cuándo fue eso?": a question word, and nothing of its own to ask about. */
function bareQuestion({ language, given, asked, before }: Scene): FollowUp | null {
  if (asked.wants === null || !asked.words.every((word) => isEmpty(language, word))) return null;
  return filled(reworded(language, questionWords(language, given, asked), before.question), true);
}

/** The question word as it was typed: "por qué", "wie viele". */
function questionWords({ asking }: Spoken, given: string, { words }: Question): string {
  for (let at = 0; at < words.length; at += 1) {
    const { folded, span } = words[at]!;
    const next = words[at + 1];
    if (next !== undefined && asking.words.has(`${folded} ${next.folded}`))
      return textAt(given, { start: span.start, end: next.span.end });
    if (asking.words.has(folded)) return textAt(given, span);
  }
  return given;
}

/** The earlier question with another question word: "Wer bat um Truppen?" and "warum" → "Warum bat jemand um Truppen?" */
function reworded(language: Spoken, asks: string, earlier: string): string {
  const { talking, asking, code } = language;
  const bare = withoutSigns(earlier);
  const { words, wants } = questionOf(bare, code);
  const first = words[0];
  const opening = capital(asks);
  const isTwo = first !== undefined && asking.words.has(`${first.folded} ${words[1]?.folded}`);
  const isLed = first !== undefined && (isTwo || asking.words.has(first.folded));
  if (!isLed || wants === null) return talking.question(`${opening}: ${bare}`);
  const rest = bare.slice(words[isTwo ? 1 : 0]!.span.end).trim();
  if (wants !== 'person') return talking.question(`${opening} ${rest}`);
  if (!talking.somebodyFollows) return talking.question(`${opening} ${talking.somebody} ${rest}`);
  const [verb = '', ...others] = rest.split(' ');
  return talking.question([opening, verb, talking.somebody, ...others].join(' '));
}

/** "und Merz?", "а что насчёт газа?": the earlier question with this in the place of what it was about. */
function otherSubject({ language, given, before, isSpeaker }: Scene): FollowUp | null {
  const { talking } = language;
  const subject = subjectOf(language, given);
  if (subject === null) return null;
  const earlier = questionOf(before.question, language.code);
  const about = aboutOf(language, earlier);
  if (isSpeaker(subject) && (earlier.saidBy !== null || before.speaker !== null))
    return filled(talking.whatSaid(subject, about));
  const speaker = earlier.saidBy === null ? before.speaker : textAt(before.question, earlier.saidBy);
  if (speaker === null) return filled(talking.question(`${withoutSigns(before.question)}, ${subject}`));
  const [first = ''] = subject.split(' ');
  const hasPreposition = language.asking.about.has(fold(first)) && subject.includes(' ');
  return filled(talking.whatSaid(speaker, hasPreposition ? subject : talking.aboutTopic(subject)));
}

/** What stands behind "and" or "what about" and is no question of its own. */
function subjectOf({ talking, asking, code }: Spoken, given: string): string | null {
  const bare = withoutSigns(given);
  const { words } = questionOf(bare, code);
  let at = 0;
  while (at < words.length - 1 && talking.lead.has(words[at]!.folded)) at += 1;
  const rest = words.slice(at).map(({ folded }) => folded);
  const phrase = talking.whatAbout.find((each) => rest.join(' ').startsWith(`${each} `));
  if (phrase !== undefined) at += phrase.split(' ').length;
  else if (at === 0) return null;
  const own = words.slice(at);
  if (own.length === 0 || own.length > 6) return null;
  const isQuestion =
    phrase === undefined && own.some(({ folded }) => asking.words.has(folded) || asking.says.has(folded));
  return isQuestion || own.every(({ stop }) => stop) ? null : bare.slice(own[0]!.span.start).trim();
}

/** "а что сказал Токаев?": about what the earlier question was about. */
function sameTopic({ language, given, asked, before }: Scene): FollowUp | null {
  const [first] = asked.words;
  if (asked.saidBy === null || first === undefined || !language.talking.lead.has(first.folded)) return null;
  const about = aboutOf(language, questionOf(before.question, language.code));
  if (about === '' || aboutOf(language, asked) !== '') return null;
  return filled(language.talking.whatSaid(textAt(given, asked.saidBy), about));
}

/** "was sagte er über Gas?": whoever spoke last. */
function withPerson({ language, given, asked, before }: Scene): FollowUp | null {
  const own = withoutLead(language, given, asked);
  const pronoun = asked.words.find(({ folded }) => language.talking.persons.has(folded));
  const about = aboutOf(language, asked);
  const asksWords = asked.words.some(({ folded }) => language.asking.says.has(folded));
  if (pronoun !== undefined && before.speaker !== null && asksWords && asked.wants === null)
    return filled(language.talking.whatSaid(before.speaker, about));
  return own === given ? null : plainly(own);
}

/** "wie ist das passiert?": what was asked before. */
function withThing({ language, given, asked, before }: Scene): FollowUp | null {
  const own = asked.words.filter((word) => !isEmpty(language, word));
  if (own.length > 1 || !asked.words.some(({ folded }) => language.talking.things.has(folded))) return null;
  return filled(`${withoutSigns(given)}: ${before.question}`, true);
}

/** What a question asks about, with the word like "about": "über die Truppen"; '' where it does not say. */
function aboutOf({ asking }: Spoken, { text, words, saidBy }: Question): string {
  const from = saidBy?.end ?? words[0]?.span.end ?? 0;
  const about = words.findIndex(({ folded, span }) => asking.about.has(folded) && span.start >= from);
  if (about < 0 || (saidBy === null && !words.some(({ folded }) => asking.says.has(folded)))) return '';
  if (asking.aboutFollows) return text.slice(from, words[about]!.span.end).trim();
  let last = words.length - 1;
  while (last > about && asking.says.has(words[last]!.folded)) last -= 1;
  return last === about ? '' : textAt(text, { start: words[about]!.span.start, end: words[last]!.span.end });
}

function withoutLead({ talking }: Spoken, given: string, { words }: Question): string {
  let at = 0;
  while (at < words.length - 1 && talking.lead.has(words[at]!.folded)) at += 1;
  if (at === 0) return given;
  return talking.question(capital(withoutSigns(given.slice(words[at]!.span.start))));
}

const withoutSigns = (question: string): string => question.replace(/^[¿¡\s]+|[?!.。？\s\u00a0]+$/gu, '');
const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

// Everything in a text that may name who spoke: names, pronouns, descriptions, and plain noun phrases beside a cue.

import { DETERMINERS, PHRASE_STOPS } from '../lexicon/determiners.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { PRONOUNS, type Pronoun } from '../lexicon/pronouns.ts';
import { capitalsOf, isAllCapital } from '../text/capitals.ts';
import type { Structure } from '../text/structure.ts';
import { PUNCTUATION, type Tokens, WORD } from '../text/token.ts';
import { type Description, descriptionsOf, nounType, phraseStart } from './description.ts';
import { knownNamesIn, namesOf } from './name.ts';
import type { Name } from './name-parts.ts';

/** What a mention can stand for. `open`: a name of which its form does not tell. */
export type MentionType = 'person' | 'people' | 'body' | 'document' | 'place' | 'open' | 'thing';

/** A place of the text that names somebody. Token indexes are half-open. */
export type Mention = {
  readonly first: number;
  readonly end: number;
  readonly kind: 'name' | 'pronoun' | 'description' | 'phrase' | 'label';
  readonly type: MentionType;
  readonly gender: Gender | null;
  readonly name: Name | null;
  readonly pronoun: Pronoun | null;
  readonly description: Description | null;
  /** Whether it stands inside a larger mention: the name in "Mr Ito's lawyer". */
  readonly inner: boolean;
};

/** Every mention of a text, in order of where they begin; an outer one before those inside it. */
export function mentionsOf(structure: Structure): Mention[] {
  const { tokens } = structure;
  const capitals = capitalsOf(structure);
  const names = knownNamesIn(structure, capitals, namesOf(structure, capitals));
  const mentions: Mention[] = [];
  const taken = new Uint8Array(tokens.count);
  for (const name of names) {
    taken.fill(1, name.title, name.end);
    mentions.push(nameMention(name));
  }
  fillOutside(structure, taken);
  for (const description of descriptionsOf(tokens, taken)) mentions.push(descriptionMention(description));
  for (const { first, end } of mentions) taken.fill(1, first, end);
  for (let at = 0; at < tokens.count; at += 1) {
    if (taken[at] || tokens.kind[at] !== WORD) continue;
    const pronoun = PRONOUNS.get(tokens.lower[at]!);
    if (!pronoun || !standsAlone(tokens, at, pronoun) || isAllCapital(structure.text, tokens, at)) continue;
    taken[at] = 1;
    mentions.push(pronounMention(at, pronoun));
  }
  for (const phrase of phrasesBesideCues(structure, taken)) mentions.push(phrase);
  mentions.sort((a, b) => a.first - b.first || b.end - a.end);
  return withInner(mentions);
}

/** Bylines and footers mention nobody who speaks in the article. */
function fillOutside({ tokens, blocks }: Structure, taken: Uint8Array): void {
  let block = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    while (block < blocks.length && blocks[block]!.end <= tokens.start[at]!) block += 1;
    if (block >= blocks.length || blocks[block]!.start > tokens.start[at]!) taken[at] = 1;
  }
}

function nameMention(name: Name): Mention {
  return {
    first: name.title,
    end: name.outer,
    kind: 'name',
    type: name.type,
    gender: name.gender,
    name,
    pronoun: null,
    description: null,
    inner: false,
  };
}

function descriptionMention(description: Description): Mention {
  const { first, end, type, gender } = description;
  return {
    first,
    end,
    kind: 'description',
    type,
    gender,
    name: null,
    pronoun: null,
    description,
    inner: false,
  };
}

function pronounMention(at: number, pronoun: Pronoun): Mention {
  const { form, gender } = pronoun;
  const type =
    gender || form === 'I'
      ? 'person'
      : form === 'they' || form === 'we' || form === 'someone'
        ? 'people'
        : 'open';
  return {
    first: at,
    end: at + 1,
    kind: 'pronoun',
    type: form === 'it' ? 'thing' : type,
    gender,
    name: null,
    pronoun,
    description: null,
    inner: false,
  };
}

/** "one" and "some" stand for somebody before a verb or "of", not before a noun. */
function standsAlone(tokens: Tokens, at: number, { form }: Pronoun): boolean {
  const next = tokens.lower[at + 1] ?? '';
  const word = tokens.lower[at]!;
  if (form === 'someone')
    return (
      next === 'of' ||
      next === 'who' ||
      PHRASE_STOPS.has(next) ||
      tokens.kind[at + 1] === PUNCTUATION ||
      (word !== 'one' && word.endsWith('one'))
    );
  if (form === 'which') return tokens.kind[at - 1] === PUNCTUATION;
  if (word === 'her')
    return PHRASE_STOPS.has(next) || tokens.kind[at + 1] === PUNCTUATION || DETERMINERS.has(next);
  return !(word === 'us' && tokens.end[at]! - tokens.start[at]! === 2 && tokens.lower[at - 1] === 'the');
}

/** Noun phrases whose head is in no lexicon, where a cue makes them a speaker: "The caretaker's parrot said". */
function phrasesBesideCues({ tokens, cues }: Structure, taken: Uint8Array): Mention[] {
  const found: Mention[] = [];
  for (const cue of cues) {
    if (cue.type === 'verb' && cue.form !== 'ing' && !cue.classes.every((one) => one === 'think')) {
      const head = cue.first - 1;
      if (canBeHead(tokens, taken, head))
        found.push(phraseMention(tokens, phraseStart(tokens, head), head + 1));
    }
    if (cue.type === 'source' || isInverted(tokens, cue.first, cue.last)) {
      const phrase = phraseAfter(tokens, taken, cue.last + 1);
      if (phrase) found.push(phrase);
    }
  }
  return found;
}

const ADVERBS = new Set(
  'once ever never always often later earlier however still instead again together alike likewise meanwhile moreover perhaps maybe recently soon long yet ago back first last'.split(
    ' ',
  ),
);

function canBeHead(tokens: Tokens, taken: Uint8Array, head: number): boolean {
  if (head < 0 || taken[head] || tokens.kind[head] !== WORD) return false;
  const word = tokens.lower[head]!;
  return !PHRASE_STOPS.has(word) && !DETERMINERS.has(word) && !word.endsWith('ly') && !ADVERBS.has(word);
}

const CLOSING = new Set(['"', '”', "''", '’', "'", '“', '»', '«', '’’', ',']);

/** “…,” said a neighbour: the cue follows a closing mark, so that its subject follows it. */
function isInverted(tokens: Tokens, first: number, last: number): boolean {
  return first > 0 && CLOSING.has(tokens.lower[first - 1]!) && DETERMINERS.has(tokens.lower[last + 1] ?? '');
}

function phraseAfter(tokens: Tokens, taken: Uint8Array, from: number): Mention | null {
  let end = from;
  while (end < tokens.count && end - from < 7) {
    // The phrase leads to a mention ("genealogical documents"): that one is the speaker.
    if (taken[end]) return null;
    const word = tokens.lower[end]!;
    if (tokens.kind[end] === PUNCTUATION || (PHRASE_STOPS.has(word) && !DETERMINERS.has(word))) break;
    end += 1;
  }
  while (end > from && DETERMINERS.has(tokens.lower[end - 1]!)) end -= 1;
  return end > from ? phraseMention(tokens, from, end) : null;
}

function phraseMention(tokens: Tokens, first: number, end: number): Mention {
  const type = nounType(tokens.lower[end - 1]!) ?? 'thing';
  return {
    first,
    end,
    kind: 'phrase',
    type,
    gender: null,
    name: null,
    pronoun: null,
    description: null,
    inner: false,
  };
}

function withInner(mentions: readonly Mention[]): Mention[] {
  let reach = -1;
  return mentions.map((mention) => {
    const inner = mention.first < reach;
    reach = Math.max(reach, mention.end);
    return inner ? { ...mention, inner } : mention;
  });
}

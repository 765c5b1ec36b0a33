// Who said what in a text of another language than English. Careful before all: what is quoted shows by its marks, and a
// speaker is named only where the name stands beside a verb of saying; everything else is "not attributed".
import type { Quotation, Speaker } from '../quotation.ts';
import type { Span } from '../span.ts';
import type { Marked } from '../text/mark.ts';
import type { Structure } from '../text/structure.ts';
import { type Tokens, tokenAt, WORD } from '../text/token.ts';
import type { Language } from './language.ts';
import { NameRuns, type Run } from './name-runs.ts';
import { Register } from './register.ts';
import { stemIn } from './stem.ts';
import { isUnspaced } from './unspaced.ts';
import { type Telling, WhoSays } from './who-says.ts';

type Read = { readonly quotations: readonly Quotation[]; readonly speakers: readonly Speaker[] };

/** Words in marks, beside no verb of saying, that are taken for something said: fewer are names and titles. */
const FEWEST_UNCUED = 5;

/** Something said, with what tells who said it. */
type Said = {
  readonly pieces: readonly Span[];
  readonly block: number;
  readonly telling: Telling | null;
  /** It goes on with what was said before it, after the words that tell who. */
  readonly continues: boolean;
};

/** The quotations of an article in `language` and their speakers, as the rules for English give those of English ones. */
export function readIn(language: Language, structure: Structure): Read {
  if (language.saying === undefined) return unattributed(structure);
  const { text, tokens, blocks } = structure;
  const names = new NameRuns(
    text,
    tokens,
    language,
    structure.sentences.map(({ span }) => span),
  );
  const register = new Register(names, language.saying, blocks);
  const said = saidIn(structure, language, names, new WhoSays(names, register, language));
  return attributed(structure, language, names, register, said);
}

// ---- what was said

function saidIn(structure: Structure, language: Language, names: NameRuns, who: WhoSays): Said[] {
  const all: Said[] = [];
  const byBlock = Map.groupBy(structure.marked, ({ block }) => block);
  let sentence = 0;
  structure.blocks.forEach((block, index) => {
    const marked = byBlock.get(index) ?? [];
    if (marked.length === 0 && language.saying!.dashSpeaks)
      all.push(...dialogueIn(structure, block, index, who));
    marked.forEach((one, at) => {
      while ((structure.sentences[sentence + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= one.span.start)
        sentence += 1;
      const from = Math.max(block.start, structure.sentences[sentence]?.span.start ?? 0);
      all.push(
        ...quotedIn(structure, language, names, who, {
          one,
          from,
          previous: marked[at - 1],
          before: all.at(-1),
        }),
      );
    });
  });
  return all;
}

/** A stretch in marks, where its sentence begins, the stretch before it in its paragraph, and what was said before it. */
type Stretch = {
  readonly one: Marked;
  readonly from: number;
  readonly previous: Marked | undefined;
  readonly before: Said | undefined;
};

/** The stretch in marks as what somebody said; none where it is a name or a title. */
function quotedIn(
  structure: Structure,
  language: Language,
  names: NameRuns,
  who: WhoSays,
  { one: marked, from, previous, before }: Stretch,
): Said[] {
  const { text, tokens, blocks } = structure;
  const limit = tokenAt(tokens, blocks[marked.block]!.end);
  const next = tokenAt(tokens, marked.span.end);
  const isOpen = !/[?!…,]$/u.test(text.slice(marked.inner.start, marked.inner.end));
  const inserted = insertedIn(structure, marked, who);
  if (inserted !== null) return [{ ...inserted, block: marked.block, continues: false }];
  const opening = tokenAt(tokens, marked.span.start);
  const telling =
    (marked.closed ? who.after(next, limit, isOpen) : null) ?? who.before(tokenAt(tokens, from), opening);
  const continues =
    telling === null &&
    before?.telling != null &&
    before.block === marked.block &&
    previous !== undefined &&
    follows(structure, before.telling, previous, opening);
  const words = wordsIn(structure, marked);
  if (telling === null && !continues && (words < FEWEST_UNCUED || isNamed(language, names, opening)))
    return [];
  return [{ pieces: [marked.span], block: marked.block, telling, continues }];
}

function wordsIn({ tokens }: Structure, { inner }: Marked): number {
  let words = 0;
  for (let at = tokenAt(tokens, inner.start); at < tokens.count && tokens.end[at]! <= inner.end; at += 1)
    if (tokens.kind[at] === WORD) words += 1;
  return words;
}

/** "the film «…»", "закон «…»": what the marks hold is a name. */
function isNamed({ saying }: Language, names: NameRuns, opening: number): boolean {
  return saying!.named.has(names.foldedAt(opening - 1));
}

/** «…», said X. «…»: nothing but the words that tell who, and the end of their sentence, stands between. */
function follows({ text, tokens }: Structure, telling: Telling, previous: Marked, opening: number): boolean {
  if (telling.cue < tokenAt(tokens, previous.span.end))
    return text.slice(previous.span.end, tokens.start[opening]).trim() === '';
  const between = text.slice(tokens.end[telling.end], tokens.start[opening]).trim();
  return /^[^.:«»„“”"]{0,60}[.!]\s*[—–-]?$/u.test(between);
}

/** «…, — said X. — …», « …, dit X. … »: who said it is told inside the marks. */
function insertedIn(
  structure: Structure,
  marked: Marked,
  who: WhoSays,
): { pieces: Span[]; telling: Telling } | null {
  const { text, tokens } = structure;
  const last = tokenAt(tokens, marked.inner.end);
  for (let at = tokenAt(tokens, marked.inner.start) + 1; at < last - 1; at += 1) {
    const isDash = '—–'.includes(tokens.lower[at]!) && /[,.?!…]/u.test(tokens.lower[at - 1]!);
    if (!isDash && tokens.lower[at] !== ',') continue;
    const telling = who.after(at, last, false);
    if (telling === null || (!isDash && !isParenthesis(structure, telling, at))) continue;
    let end = telling.end + 1;
    while (end < last && !(isDash ? '—–' : ',.').includes(tokens.lower[end]!)) end += 1;
    const cut = isDash && ',.'.includes(tokens.lower[at - 1]!) ? at - 1 : at;
    const start = marked.span.start;
    const first = { start, end: start + text.slice(start, tokens.start[cut]!).trimEnd().length };
    const rest = end + 1 < last ? [{ start: tokens.start[end + 1]!, end: marked.span.end }] : [];
    return { pieces: [first, ...rest], telling };
  }
  return null;
}

/** ", dit-il,", ", a déclaré Anne Durand.": the verb right behind the comma, its subject, and a sign that ends them. */
function isParenthesis({ tokens }: Structure, { cue, by, end }: Telling, comma: number): boolean {
  if (by === 'nobody' || cue > comma + 2 || !',.'.includes(tokens.lower[end + 1] ?? '')) return false;
  return by === 'pronoun' ? tokens.lower[cue]!.includes('-') || cue > comma + 1 : by.last > by.first;
}

/** "— …, — said X. — …": a paragraph that a dash opens, where a verb of saying shows that it is spoken. */
function dialogueIn({ text, tokens }: Structure, block: Span, index: number, who: WhoSays): Said[] {
  if (!'—–-'.includes(text[block.start]!)) return [];
  const first = tokenAt(tokens, block.start) + 1;
  const last = tokenAt(tokens, block.end);
  for (let at = first + 1; at < last; at += 1) {
    const isDash = '—–'.includes(tokens.lower[at]!);
    if (!isDash) continue;
    const telling = who.after(at, last, false);
    if (telling === null) continue;
    const cut = tokens.lower[at - 1] === ',' ? at - 1 : at;
    const pieces = [{ start: tokens.start[first]!, end: tokens.end[cut - 1]! }];
    let end = telling.end + 1;
    while (end < last && !'—–'.includes(tokens.lower[end]!)) end += 1;
    let rest = end + 1;
    while (rest < last && tokens.kind[rest] !== WORD && '.,'.includes(tokens.lower[rest]!)) rest += 1;
    if (rest < last) pieces.push({ start: tokens.start[rest]!, end: block.end });
    return [{ pieces, block: index, telling, continues: false }];
  }
  return [];
}

// ---- who said it

/** What is known of whoever spoke last, so that a pronoun may mean them. */
type Last = {
  readonly name: string;
  readonly block: number;
  readonly at: number;
  readonly feminine: boolean | null;
};

function attributed(
  structure: Structure,
  language: Language,
  names: NameRuns,
  register: Register,
  said: readonly Said[],
): Read {
  const { tokens } = structure;
  const places = said.length === 0 ? new Map() : capitalsByStem(structure, language, names);
  const scene: Scene = { structure, language, names, register, places };
  const offices = new Map<string, Span>();
  const decisions: Decision[] = [];
  let last: Last | null = null;
  for (const one of said) {
    const decision = decisionFor(scene, one, last);
    decisions.push(decision);
    last = decision === NOBODY && !one.continues ? null : lastAfter(scene, one, decision, last);
    const office = decision.name === null || one.telling === null ? null : officeOf(scene, one.telling);
    if (office !== null && !offices.has(decision.name!)) offices.set(decision.name!, office);
  }
  const speakers = new Map<string, Speaker>();
  for (const { name } of decisions)
    if (name !== null && !speakers.has(name))
      speakers.set(name, speakerOf(scene, name, offices.get(name) ?? null));
  let group = 0;
  const quotations = said.flatMap(({ pieces, telling, continues }, index) => {
    if (!continues) group += 1;
    const { name, source, confidence, rule } = decisions[index]!;
    const speaker = name === null ? null : speakers.get(name)!;
    const cue =
      telling === null ? null : { start: tokens.start[telling.cue]!, end: tokens.end[telling.cue]! };
    const basis = speaker === null ? null : { rule, chain: source === null ? [] : [source] };
    return pieces.map(
      (content): Quotation => ({ content, group, kind: 'direct', cue, source, speaker, confidence, basis }),
    );
  });
  return { quotations, speakers: [...speakers.values()] };
}

type Scene = {
  readonly structure: Structure;
  readonly language: Language;
  readonly names: NameRuns;
  readonly register: Register;
  /** Tokens with a capital by their stems. */
  readonly places: ReadonlyMap<string, readonly number[]>;
};

type Decision = Pick<Quotation, 'source' | 'confidence'> & {
  readonly name: string | null;
  readonly rule: string;
};

const NOBODY: Decision = { name: null, source: null, confidence: 'unknown', rule: '' };

/** Who said it: whoever stands beside the verb; whoever spoke last, for a pronoun and for what goes on; or nobody. */
function decisionFor(scene: Scene, said: Said, last: Last | null): Decision {
  const { telling, continues } = said;
  if (continues)
    return last === null
      ? NOBODY
      : { ...NOBODY, name: last.name, confidence: 'likely', rule: 'continuation' };
  if (telling === null || telling.by === 'nobody') return NOBODY;
  if (telling.by !== 'pronoun') {
    const name = scene.register.nameOf(telling.by);
    if (name === null) return NOBODY;
    return {
      name,
      source: spanOf(scene.structure, telling.by),
      confidence: 'sure',
      rule: 'subject of the cue',
    };
  }
  if (last === null || !mayMean(scene, telling, last, said)) return NOBODY;
  return { ...NOBODY, name: last.name, confidence: 'likely', rule: 'pronoun' };
}

function lastAfter(
  { language, names }: Scene,
  { pieces, telling, block }: Said,
  { name }: Decision,
  last: Last | null,
): Last | null {
  if (name === null) return last;
  const feminine = telling === null ? null : genderOf(language, names, telling);
  return {
    name,
    block,
    at: pieces.at(-1)!.end,
    feminine: feminine ?? (last?.name === name ? last.feminine : null),
  };
}

function unattributed(structure: Structure): Read {
  const quotations = structure.marked
    .filter(({ inner }) => {
      const words = structure.text.slice(inner.start, inner.end);
      return words.length >= (isUnspaced(words) ? LEAST_SIGNS : LEAST_LETTERS);
    })
    .map(
      ({ span }, index): Quotation => ({
        content: span,
        group: index + 1,
        kind: 'direct',
        cue: null,
        source: null,
        speaker: null,
        confidence: 'unknown',
        basis: null,
      }),
    );
  return { quotations, speakers: [] };
}

/** In a language of which only function words are known, shorter stretches in marks are names. */
const LEAST_LETTERS = 12;
/** The same where one sign is a syllable or a word. */
const LEAST_SIGNS = 7;

function spanOf({ tokens }: Structure, { first, last }: Run): Span {
  return { start: tokens.start[first]!, end: tokens.end[last]! };
}

/** A pronoun means whoever spoke last, nearby, if nobody else was named since and the verb's gender does not tell otherwise. */
function mayMean(
  { structure, language, names, register }: Scene,
  telling: Telling,
  last: Last,
  { block, pieces }: Said,
): boolean {
  if (block - last.block > 1) return false;
  const feminine = genderOf(language, names, telling);
  if (feminine !== null && last.feminine !== null && feminine !== last.feminine) return false;
  const { tokens, blocks } = structure;
  const end = Math.max(pieces[0]!.start, blocks[block]!.start);
  for (let at = tokenAt(tokens, last.at); at < tokens.count && tokens.start[at]! < end; ) {
    const runEnd = names.endOfRun(at);
    const run = runEnd > at ? names.personIn(at, runEnd) : null;
    const name = run === null ? null : register.nameOf(run);
    if (name !== null && name !== last.name && (run!.last > run!.first || !language.capitalNouns))
      return false;
    at = Math.max(at + 1, runEnd);
  }
  return true;
}

/** Russian verbs in the past tell a woman from a man; other verbs do not tell. */
function genderOf({ code }: Language, names: NameRuns, { cue }: Telling): boolean | null {
  const verb = names.foldedAt(cue);
  if (code !== 'ru') return null;
  return /ла(?:сь)?$/u.test(verb) ? true : /л(?:ся)?$/u.test(verb) ? false : null;
}

/** In tokens. */
const LONGEST_OFFICE = 8;

/** "президент России" before the name that is the subject, where it begins with an office. */
function officeOf({ structure: { tokens }, names }: Scene, { by, cue }: Telling): Span | null {
  if (typeof by === 'string') return null;
  if (by.office !== null) return { start: tokens.start[by.office[0]]!, end: tokens.end[by.office[1]]! };
  const from = cue < by.first ? cue : -1;
  // Beside its verb all before the name is the subject's; elsewhere it may be somebody else's.
  return officeBefore(tokens, names, by.first, from, () => true);
}

/** The office that leads to the name from `first` on, behind the token `after`; a comma may stand between. */
function officeBefore(
  tokens: Tokens,
  names: NameRuns,
  first: number,
  after: number,
  belongs: (token: number) => boolean,
): Span | null {
  let office = first;
  for (let at = first - 1; at > Math.max(after, first - LONGEST_OFFICE); at -= 1) {
    const leads = tokens.kind[at] === WORD ? names.isOffice(at) || belongs(at) : tokens.lower[at] === ',';
    if (!leads) break;
    if (names.isOffice(at)) office = at;
  }
  if (office === first) return null;
  let end = first - 1;
  while (end > office && tokens.kind[end] !== WORD) end -= 1;
  return { start: tokens.start[office]!, end: tokens.end[end]! };
}

/** A speaker with every place where the last word of the name stands in any form. */
function speakerOf(scene: Scene, name: string, known: Span | null): Speaker {
  const { structure, language, names, places } = scene;
  const { tokens } = structure;
  const stems = name.split(' ').map((word) => stemIn(language.code, word.toLowerCase()));
  let role = known;
  const mentions = (places.get(stems.at(-1)!) ?? []).map((last): Span => {
    let first = last;
    for (let back = stems.length - 2; back >= 0 && first > 0; back -= 1) {
      if (stemIn(language.code, tokens.lower[first - 1]!) !== stems[back]) break;
      first -= 1;
    }
    role ??= officeBefore(tokens, names, first, -1, (token) => names.belongsToOffice(token));
    return { start: tokens.start[first]!, end: tokens.end[last]! };
  });
  return { name, type: 'person', role, mentions };
}

/** The words of a text that begin with a capital, by their stems. */
function capitalsByStem({ tokens }: Structure, { code }: Language, names: NameRuns): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kind[at] !== WORD || !/^\p{Lu}/u.test(names.wordAt(at))) continue;
    const stem = stemIn(code, tokens.lower[at]!);
    const known = places.get(stem);
    if (known === undefined) places.set(stem, [at]);
    else known.push(at);
  }
  return places;
}

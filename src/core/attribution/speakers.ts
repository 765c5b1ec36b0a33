// Speakers as values: their names in the article's words, their roles and every place where they are mentioned.

import { DETERMINERS, PHRASE_STOPS } from '../lexicon/determiners.ts';
import type { Entity } from '../names/entity.ts';
import type { Quotation, Speaker } from '../quotation.ts';
import { type Span, textAt } from '../span.ts';
import { WORD } from '../text/token.ts';
import type { Scene } from './scene.ts';

export class Speakers {
  private readonly scene: Scene;
  private readonly byEntity = new Map<number, Speaker>();
  private readonly labels = new Map<string, Speaker>();

  constructor(scene: Scene) {
    this.scene = scene;
  }

  of(entity: number): Speaker | null {
    const known = this.byEntity.get(entity);
    if (known) return known;
    const one = this.scene.coreference.entities.list[entity]!;
    // Whoever says "I" outside of quotations has no name in the text.
    if (one.type === 'narrator') return null;
    const made = this.make(one);
    this.byEntity.set(entity, made);
    return made;
  }

  /** A speaker known only by the label of a turn; null for a bare Q or A. */
  byLabel(label: Span): Speaker | null {
    const { text } = this.scene.structure;
    const name = textAt(text, label);
    if (name.length < 2) return null;
    const known = this.labels.get(name);
    if (known) return known;
    const made: Speaker = { name, type: 'person', role: null, mentions: [label] };
    this.labels.set(name, made);
    return made;
  }

  bestOf(entity: number): number {
    return this.scene.coreference.entities.list[entity]!.best;
  }

  /** Where a mention stands, a name without its title, a description with what belongs to it. */
  sourceOf(mention: number): Span {
    const { structure, mentions } = this.scene;
    const { kind, name, pronoun, first: start, end: stop } = mentions[mention]!;
    const end = name ? name.end : stop;
    const first = name ? name.first : start;
    const complemented = kind === 'description' || kind === 'phrase' || pronoun?.form === 'someone';
    const last = complemented ? this.phraseEnd(end) : end;
    return { start: structure.tokens.start[first]!, end: structure.tokens.end[last - 1]! };
  }

  /** Everybody who speaks in the quotations, then everybody else with a name, in the order of the text. */
  all(quotations: readonly Quotation[]): Speaker[] {
    const found = new Set<Speaker>();
    for (const { speaker } of quotations) if (speaker) found.add(speaker);
    for (const entity of this.scene.coreference.entities.list)
      if (entity.words.length > 1 && (entity.type === 'person' || entity.type === 'body'))
        found.add(this.of(entity.id)!);
    return [...found];
  }

  private make(entity: Entity): Speaker {
    const { structure } = this.scene;
    const { tokens } = structure;
    const role = entity.role && {
      start: tokens.start[entity.role[0]]!,
      end: tokens.end[entity.role[1] - 1]!,
    };
    const mentions = entity.mentions
      .map((mention) => this.sourceOf(mention))
      .sort((a, b) => a.start - b.start);
    const words = textAt(structure.text, this.sourceOf(this.namingMention(entity))).replace(/\s+/gu, ' ');
    const name = entity.words.length > 0 ? this.withAcronym(entity, words) : uncapitalised(words);
    return { name, type: typeOf(entity), role, mentions };
  }

  /** The mention that names it best: for a document "the report" rather than "its report", which says not whose. */
  private namingMention({ type, best, mentions }: Entity): number {
    const isOwned = (mention: number): boolean =>
      POSSESSIVES.has(this.scene.structure.tokens.lower[this.scene.mentions[mention]!.first]!);
    if (type !== 'document' || !isOwned(best)) return best;
    const others = mentions.filter(
      (one) => this.scene.mentions[one]!.kind === 'description' && !isOwned(one),
    );
    return others[0] ?? best;
  }

  /** "Harbour Trust (HT)", where the article calls a body by its initials too. */
  private withAcronym({ type, words, mentions }: Entity, name: string): string {
    if (type !== 'body' || words.length < 2) return name;
    for (const mention of mentions) {
      const short = this.scene.mentions[mention]!.name;
      if (short?.words.length !== 1 || words.includes(short.words[0]!)) continue;
      const acronym = textAt(this.scene.structure.text, this.sourceOf(mention));
      if (/^[\p{Lu}.&]{2,}$/u.test(acronym)) return `${name} (${acronym})`;
    }
    return name;
  }

  /** Whether a cue stands there; after an article the word is a noun ("close to the show"). */
  private isCue(at: number): boolean {
    return this.scene.cueAt.has(at) && !DETERMINERS.has(this.scene.structure.tokens.lower[at - 1]!);
  }

  /**
   * "three people" → "three people familiar with the plan", "a manager" → "a manager who saw the data": up to the verb,
   * the comma or the sentence's end.
   */
  private phraseEnd(from: number): number {
    const { tokens } = this.scene.structure;
    const isRelative = tokens.lower[from] === 'who';
    if (!isRelative && !BEGINS_COMPLEMENT.has(tokens.lower[from] ?? '')) return from;
    let end = from + 1;
    const goesOn = (at: number): boolean => tokens.kind[at] === WORD || tokens.lower[at] === '&';
    // Right behind a preposition stands no verb: "with direct knowledge".
    const isVerb = (at: number): boolean => at > from + 1 && this.isCue(at);
    while (end < tokens.count && end - from < 9 && goesOn(end) && !isVerb(end)) {
      if (!isRelative && ENDS_COMPLEMENT.has(tokens.lower[end]!)) break;
      end += 1;
    }
    // "who said so", or a clause that goes on and on, tells no more of who it is.
    if (isRelative && (end - from < 3 || end - from === 9)) return from;
    while (
      end > from &&
      (PHRASE_STOPS.has(tokens.lower[end - 1]!) || DETERMINERS.has(tokens.lower[end - 1]!))
    )
      end -= 1;
    return end;
  }
}

const BEGINS_COMPLEMENT = new Set([
  'of',
  'in',
  'at',
  'for',
  'from',
  'with',
  'familiar',
  'close',
  'briefed',
  'on',
  'near',
  'inside',
  'within',
  'to',
]);
const ENDS_COMPLEMENT = new Set(
  'who which that has have had is was are were said says say told and but will would also did does do as when after before while on by'.split(
    ' ',
  ),
);

const POSSESSIVES = new Set('its his her their my our your'.split(' '));

function uncapitalised(words: string): string {
  const first = words.split(' ', 1)[0]!;
  return /^(?:A|An|The|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Several|His|Her|Their|Its|Most|Both|Another)$/u.test(
    first,
  )
    ? words[0]!.toLowerCase() + words.slice(1)
    : words;
}

function typeOf({ type, words }: Entity): Speaker['type'] {
  if (type === 'document') return 'document';
  if (type === 'body' || type === 'place') return 'body';
  if (words.length === 0) return 'unnamed';
  return 'person';
}

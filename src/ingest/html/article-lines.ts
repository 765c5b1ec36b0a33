// From the blocks of a region to the paragraphs of an article: what stands between and around them goes.

import { ROLE_LINE } from '../habits/bylines.ts';
import {
  ABOUT_AUTHOR,
  ELSEWHERE_START,
  END_HEADING,
  FURNITURE_LINE,
  FURNITURE_START,
  FURNITURE_START_ABROAD,
  REACH,
  READERS_HEADING,
  RIGHTS_LINE,
  WRITERS_LIFE,
} from '../habits/furniture.ts';
import type { Block } from './blocks.ts';
import { isClock, isDateLine } from './dates.ts';
import { isBylineLine, namesOfByline } from './names.ts';
import { bare } from './page-signs.ts';

export type Known = {
  readonly title: string;
  readonly byline: string | null;
  readonly publisher: string | null;
};

/** The paragraphs of the article among `blocks`. */
export function articleLines(blocks: readonly Block[], known: Known): string[] {
  const begun = withDateline(withoutOpening(blocks, known));
  const isLive = blocks.filter(({ text }) => isClock(text)).length >= 3;
  const kept = withoutEndings(begun).filter((block, at, all) =>
    isClock(block.text)
      ? isLive
      : !isFurniture(block, known) && !(at >= all.length - 4 && isRightsLine(block.text)),
  );
  return withoutRepeats(withoutEmptyHeadings(withoutLooseEnds(withoutWritersLife(kept, known))));
}

/** A dateline in an element of its own ("HORTA, Azores —") begins the first paragraph. */
function withDateline(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(isProse);
  const [line, first] = [blocks[at - 1], blocks[at]];
  if (line === undefined || first === undefined || line.text.length > 60) return blocks;
  if (!/\S\s?[—–-]$/u.test(line.text) || /^h[1-6]$/.test(line.tag)) return blocks;
  const joined = { ...first, text: `${line.text} ${first.text}` };
  return [...blocks.slice(0, at - 1), joined, ...blocks.slice(at + 1)];
}

const ENDS_SENTENCE = /[.!?…:;。！？؟।]["'”’»」』)]*(?:\[[^\]]{1,4}\])?$/u;

/** Whether a block tells something, rather than label what is around it. */
function isProse({ text, linked }: Block): boolean {
  if (linked > text.length / 2) return false;
  return text.length > 100 || (ENDS_SENTENCE.test(text) && (text.length > 30 || UNSPACED.test(text)));
}

/** Scripts that say much in few characters. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Labels before the first paragraph and after the last: kickers, roles, names of desks, tags, initials. */
function withoutLooseEnds(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  if (first < 0) return blocks;
  return blocks.filter(({ text, tag }, at) => {
    if (at >= first && at <= last) return true;
    const words = text.split(' ').length;
    if (words > 6 || text.length > 60 || ENDS_SENTENCE.test(text) || isClock(text)) return true;
    // Who is quoted, who reported, whose release it is.
    if (/^[—–(-]|^SOURCE\b/u.test(text) || (tag === 'p' && text.includes(':'))) return true;
    if (/^(?:h[1-6]|tr|blockquote|pre|dd)$/.test(tag)) return true;
    return tag === 'li' && (/\d/.test(text) || words > 3);
  });
}

/** A heading over nothing: what it announced was no part of the article. */
function withoutEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ tag }, at) => {
    const next = blocks[at + 1];
    if (!/^h[1-6]$/.test(tag) || (next && !/^h[1-6]$/.test(next.tag))) return true;
    return next !== undefined && next.tag > tag;
  });
}

function isRightsLine(line: string): boolean {
  return line.length <= 500 && RIGHTS_LINE.test(line);
}

/** The first lines of a page's article repeat the headline, the writer and the date. */
function withoutOpening(blocks: readonly Block[], known: Known): Block[] {
  const title = bare(known.title);
  const at = blocks.findIndex((block) => isTitle(block.text, title));
  const fromTitle =
    at >= 0 && at <= 12 && proseIn(blocks.slice(0, at)) < 200 ? blocks.slice(at + 1) : [...blocks];
  const begins = fromTitle.findIndex(({ text, linked }) => text.length > 100 && linked < text.length / 2);
  return fromTitle.filter(
    ({ text }, index) => index > 6 || (begins >= 0 && index > begins) || !isOpeningLine(text, known),
  );
}

/** The headline as the page repeats it; a very long one was cut. `title` is bare. */
function isTitle(line: string, title: string): boolean {
  if (title === '' || (title.length < 250 && line.length > 2 * title.length + 50)) return false;
  const plain = bare(line.slice(0, 400));
  return plain === title || (title.length > 250 && plain.startsWith(title));
}

function proseIn(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => sum + (block.text.length > 80 ? block.text.length - block.linked : 0),
    0,
  );
}

function isOpeningLine(line: string, known: Known): boolean {
  if (isTitle(line, bare(known.title))) return true;
  if (line.length > 160) return false;
  const plain = bare(line);
  if (known.byline !== null && line.length < known.byline.length + 60 && !/[.!?]["”]?$/.test(line)) {
    if (namesOfByline(known.byline).every((name) => plain.includes(bare(name)))) return true;
  }
  if (known.publisher !== null && plain === bare(known.publisher)) return true;
  return isBylineLine(line) || isDateLine(line) || (line.length < 70 && ROLE_LINE.test(line));
}

/** Cuts what follows a heading like "Related stories" up to the next heading or real paragraph. */
function withoutEndings(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let cutting = false;
  let skipProse = 0;
  for (const block of blocks) {
    // Nothing of the article follows what readers write.
    if (proseIn(kept) > 0 && block.text.length < 120 && READERS_HEADING.test(block.text)) break;
    const heading = /^h[1-6]$/.test(block.tag) && block.text.length < 120 && END_HEADING.test(block.text);
    if (heading) {
      cutting = true;
      skipProse = ABOUT_AUTHOR.test(block.text) ? 1 : 0;
      continue;
    }
    if (cutting) {
      const ends = /[.!?]['"”’]?$/.test(block.text);
      const prose =
        block.text.length > (ends ? 80 : 140) && block.linked < block.text.length / 3 && block.tag !== 'li';
      const isHeading = /^h[1-6]$/.test(block.tag) && block.linked === 0;
      if (prose && skipProse > 0) {
        skipProse -= 1;
        continue;
      }
      if (!prose && !isHeading) continue;
      cutting = false;
    }
    kept.push(block);
  }
  return kept;
}

function isFurniture(block: Block, known: Known): boolean {
  const { text } = block;
  if (text.length <= 220 && FURNITURE_LINE.test(text)) return true;
  if (text.length <= 300 && (FURNITURE_START.test(text) || FURNITURE_START_ABROAD.test(text))) return true;
  if (text.length <= 160 && isRightsLine(text)) return true;
  if (!/\p{L}/u.test(text) && block.tag !== 'tr') return true;
  const linkShare = block.linked / text.length;
  if (linkShare > 0.25 && text.length <= 200 && ELSEWHERE_START.test(text)) return true;
  // A line that is nothing but a link is a way out of the article; a sentence with a link in it is not.
  if (linkShare > 0.85 && (text.length > 500 || !/[.!?]["'”’]?$/.test(text))) return true;
  if (linkShare > 0.6 && block.tag === 'li' && text.length < 160) return true;
  return (
    known.byline !== null &&
    isBylineLine(text) &&
    bare(text).includes(bare(known.byline)) &&
    text.length < 100
  );
}

/** The last lines of an article may tell of its writer: under the name alone, or beginning with it. */
function withoutWritersLife(blocks: readonly Block[], { byline }: Known): readonly Block[] {
  const last = blocks.at(-1);
  if (byline === null || last === undefined || blocks.length < 3) return blocks;
  const names = namesOfByline(byline);
  const alone = blocks.findIndex(
    ({ text }, at) => at >= blocks.length - 3 && names.some((name) => bare(name) === bare(text)),
  );
  if (alone > 0) return blocks.slice(0, alone);
  if (last.text.length > 350) return blocks;
  const text = last.text.replace(REACH, '');
  const name = names.find((each) => text.startsWith(each));
  if (name === undefined) return blocks;
  if (text === last.text && !WRITERS_LIFE.test(text.slice(name.length))) return blocks;
  return withoutWritersLife(blocks.slice(0, -1), { title: '', byline, publisher: null });
}

/**
 * A paragraph that stands twice, word for word, stands once; so does a pulled quotation, which repeats words of
 * the paragraph beside it.
 */
function withoutRepeats(blocks: readonly Block[]): string[] {
  const seen = new Set<string>();
  const paragraphs = bare(blocks.flatMap(({ text, tag }) => (tag === 'blockquote' ? [] : [text])).join(' '));
  const isPulled = (plain: string) => plain.length >= 10 && plain.length < 200 && paragraphs.includes(plain);
  return blocks.flatMap(({ text, tag }) => {
    const plain = bare(text);
    const isNamed = /^[—–-]/.test(text);
    if ((plain.length > 60 && seen.has(plain)) || (tag === 'blockquote' && !isNamed && isPulled(plain)))
      return [];
    seen.add(plain);
    return [text];
  });
}

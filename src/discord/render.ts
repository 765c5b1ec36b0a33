// A reply as messages for Discord: one design for all of them, and within Discord's limits whatever a reply holds.
import type { Part, Reply, ShownPassage, ShownQuotation } from '../../commands/reply.ts';
import { attributionOf, beginningOf, otherVoices } from '../../commands/wording.ts';
import type { Span } from '../core/span.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { type Mentioned, type Phrase, rendered } from '../lang/phrase.ts';
import { type Message, rows } from './body.ts';
import { articleLine, citationLine } from './citation.ts';
import { inline } from './escape.ts';
import { type Block, paged } from './pages.ts';
import { pieces, quoteBlock } from './quote.ts';

/**
 * The messages that show `reply`, at least one. What does not fit into the first goes on in the next; the actions
 * stand under the last, each with the custom id of its place in `customIds`.
 */
export function messagesOf(reply: Reply, say: Catalogue, customIds: readonly string[]): Message[] {
  const blocks = reply.parts.flatMap((part) => blocksOf(part, say));
  const actions = reply.actions.slice(0, customIds.length);
  return paged(blocks, rows(actions, customIds), say);
}

/** The program's words with foreign ones made harmless, strong ones bold. */
function markdownOf(sentence: Phrase): string {
  return rendered(
    sentence,
    (own) => own,
    (foreign, isStrong) => (isStrong && foreign.trim() !== '' ? `**${inline(foreign)}**` : spaced(foreign)),
    nameOf,
  );
}

/** What Discord shows as a name; nobody is told, since no message of ours lets anybody be. */
function nameOf(mentioned: Mentioned): string {
  const [id = ''] = Object.values(mentioned);
  if (!/^\d{1,20}$/u.test(id)) return inline(id);
  if ('channel' in mentioned) return `<#${id}>`;
  return 'role' in mentioned ? `<@&${id}>` : `<@${id}>`;
}

/** `inline` trims, but a value such as "probably " keeps its space: it joins words of the same sentence. */
function spaced(foreign: string): string {
  const shown = inline(foreign);
  if (shown === '') return foreign === '' ? '' : ' ';
  return `${/^\s/u.test(foreign) ? ' ' : ''}${shown}${/\s$/u.test(foreign) ? ' ' : ''}`;
}

function blocksOf(part: Part, say: Catalogue): Block[] {
  switch (part.part) {
    case 'heading':
      return [{ block: 'lines', lines: [`### ${oneLine(markdownOf(part.words))}`] }];
    case 'note': {
      const lines = markdownOf(part.words).split('\n');
      return [{ block: 'lines', lines: part.quiet ? lines.map(quiet) : lines }];
    }
    case 'passage':
      return passageBlocks(part.passage, say);
    case 'quotation': {
      const { quotation, citation } = part;
      const below = [markdownOf(attributionOf(quotation, say)), quiet(citationLine(citation, say))];
      return quoted(quotation.text, [], below, say);
    }
    case 'excerpt':
      return quoted(part.text, part.highlights, [], say);
    case 'comparison':
      return [
        ...quoted(part.asked, part.askedMarks, [], say, quiet(say.discord.asked)),
        ...quoted(part.stands, part.standsMarks, [], say, quiet(say.discord.stands)),
      ];
    case 'list':
      return [{ block: 'lines', lines: part.items.map((item) => `- ${oneLine(markdownOf(item))}`) }];
    case 'article':
      return [{ block: 'lines', lines: [articleLine(part.citation, say)] }];
    case 'copy':
      return [copyBlock(part.text)];
    case 'file':
      return [{ block: 'file', name: part.name, text: part.text }];
    case 'rule':
      return [{ block: 'rule' }];
  }
}

/** Words to be copied, in a block that shows them as they are; longer ones, and such as would end the block, in a file. */
function copyBlock(copied: string): Block {
  return copied.length > LONGEST_COPY || copied.includes('```')
    ? { block: 'file', name: 'quotation.txt', text: copied }
    : { block: 'lines', lines: ['```', ...copied.split('\n'), '```'], together: true };
}

/** Leaves room for the rest of a message of 4,000 characters. */
const LONGEST_COPY = 3_000;

function passageBlocks(passage: ShownPassage, say: Catalogue): Block[] {
  const { answeredBy, citation } = passage;
  const below = [
    answeredBy === null ? say.narration : markdownOf(attributionOf(answeredBy, say)),
    ...otherVoices(passage).map((quotation) => otherVoice(quotation, say)),
    quiet(citationLine(citation, say)),
    ...passage.alsoIn.map((other) => quiet(`${markdownOf(say.alsoIn(NOTHING))}${citationLine(other, say)}`)),
  ];
  return quoted(passage.text, passage.highlights, below, say);
}

const NOTHING: Phrase = { words: [''], values: [] };

function otherVoice(quotation: ShownQuotation, say: Catalogue): string {
  return quiet(`${inline(beginningOf(quotation.text))} — ${markdownOf(attributionOf(quotation, say))}`);
}

/** Room that a quotation may take of one message, so that what stands around it has room too. */
const QUOTATION_ROOM = 3_400;

/** A quotation block with the lines that belong under it; over several messages where it is long, and said to be so. */
function quoted(
  text: string,
  marks: readonly Span[],
  below: readonly string[],
  say: Catalogue,
  above?: string,
): Block[] {
  const parts = pieces(text, marks, QUOTATION_ROOM);
  return parts.map((piece, i) => ({
    block: 'lines',
    lines: [
      ...(i === 0 ? (above === undefined ? [] : [above]) : [quiet(say.discord.continuedFrom)]),
      quoteBlock(text, marks, piece),
      ...(i === parts.length - 1 ? below : [quiet(say.discord.continues)]),
    ],
    together: true,
  }));
}

const quiet = (line: string): string => (line.trim() === '' ? line : `-# ${line}`);
const oneLine = (words: string): string => words.replace(/\s*\n\s*/gu, ' ');

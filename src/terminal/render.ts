// A reply as lines of text.
import type { Part, Reply, ShownPassage, ShownQuotation } from '../../commands/reply.ts';
import { attributionOf, beginningOf, otherVoices, placeOf, plainDate } from '../../commands/wording.ts';
import type { Span } from '../core/span.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { type Phrase, rendered } from '../lang/phrase.ts';
import { harmless, type Paper, painted, wrapped } from './paint.ts';

/** The reply as text, its parts set apart by blank lines; the actions as words to type, last. */
export function textOfReply(reply: Reply, say: Catalogue, paper: Paper): string {
  const parts = reply.parts.map((part) => textOfPart(part, say, paper));
  if (paper.styled && reply.actions.length > 0) {
    const choices = reply.actions.map((action, i) => `[${i + 1}] ${words(action.label, paper)}`);
    parts.push(painted(paper, 'dim', choices.join('  ')));
  }
  return parts.filter((part) => part !== '').join('\n\n');
}

function words(phrase: Phrase, paper: Paper): string {
  return rendered(
    phrase,
    (own) => own,
    (foreign, isStrong) => (isStrong ? painted(paper, 'bold', harmless(foreign)) : harmless(foreign)),
  );
}

function textOfPart(part: Part, say: Catalogue, paper: Paper): string {
  switch (part.part) {
    case 'heading':
      return painted(paper, 'bold', wrapped(paper, words(part.words, paper)));
    case 'note': {
      const note = wrapped(paper, words(part.words, paper));
      return part.quiet ? painted(paper, 'dim', note) : note;
    }
    case 'passage':
      return textOfPassage(part.passage, say, paper);
    case 'quotation':
      return [
        foreignBlock(part.quotation.text, [], paper),
        attributionLine(part.quotation, say, paper),
        placeLine(placeOf(part.citation, say), part.citation.url, paper),
      ].join('\n');
    case 'excerpt':
      return foreignBlock(part.text, part.highlights, paper);
    case 'comparison':
      return [
        foreignBlock(part.asked, part.askedMarks, paper),
        foreignBlock(part.stands, part.standsMarks, paper),
      ].join('\n');
    case 'list':
      return part.items.map((item) => wrapped(paper, `- ${words(item, paper)}`)).join('\n');
    case 'article': {
      const { title, publisher, published, url } = part.citation;
      const date = published === null ? null : plainDate(published, say.locale);
      return [title || say.untitled, publisher, date, url]
        .filter((fact) => fact !== null)
        .map(harmless)
        .join(' · ');
    }
    case 'copy':
      return harmless(part.text);
    case 'file':
      return part.text;
    case 'rule':
      return paper.styled ? painted(paper, 'dim', '─'.repeat(Math.min(paper.width ?? 40, 40))) : '';
  }
}

function textOfPassage(passage: ShownPassage, say: Catalogue, paper: Paper): string {
  const lines = [foreignBlock(passage.text, passage.highlights, paper)];
  if (passage.answeredBy === null) lines.push(wrapped(paper, `— ${say.narration}`));
  else lines.push(attributionLine(passage.answeredBy, say, paper));
  for (const quotation of otherVoices(passage)) {
    const words = harmless(beginningOf(quotation.text));
    lines.push(
      painted(
        paper,
        'dim',
        wrapped(paper, `${words} ${attribution(quotation, say, { ...paper, styled: false })}`),
      ),
    );
  }
  lines.push(placeLine(placeOf(passage.citation, say), passage.citation.url, paper));
  for (const other of passage.alsoIn) {
    lines.push(placeLine(say.alsoIn(placeOf(other, say)), other.url, paper));
  }
  return lines.join('\n');
}

function attribution(quotation: ShownQuotation, say: Catalogue, paper: Paper): string {
  return `— ${words(attributionOf(quotation, say), paper)}`;
}

function attributionLine(quotation: ShownQuotation, say: Catalogue, paper: Paper): string {
  return wrapped(paper, attribution(quotation, say, paper));
}

function placeLine(place: Phrase, url: string | null, paper: Paper): string {
  const line = words(place, { ...paper, styled: false });
  return painted(paper, 'dim', wrapped(paper, url === null ? line : `${line} · ${harmless(url)}`));
}

/** Somebody's words, set in; the marked stretches bold where there is bold, and never changed by a letter. */
function foreignBlock(text: string, marks: readonly Span[], paper: Paper): string {
  let out = '';
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at) continue;
    out += harmless(text.slice(at, mark.start));
    out += painted(paper, 'bold', harmless(text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  return wrapped(paper, out + harmless(text.slice(at)), '  ');
}

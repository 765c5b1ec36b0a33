// How many words of one article a reply may show: what is over is cut at the end, visibly.
import type { Span } from '../src/core/span.ts';
import type { Part, Reply } from './reply.ts';

/** Words of an article that are left to show; excerpts belong to the article that the reply is about. */
type Left = Map<string, number>;

/**
 * The reply with at most `most` words of each article. What is longer ends at the last sentence that fits, or at the
 * last word, with […]; what begins after that is left out.
 */
export function withinWords(reply: Reply, most: number): Reply {
  const left: Left = new Map();
  const only = reply.parts.flatMap((part) => ('citation' in part ? [part.citation.articleId] : []))[0] ?? '';
  const parts = reply.parts.flatMap((part) => limited(part, left, most, only));
  return parts.length === reply.parts.length && parts.every((part, i) => part === reply.parts[i])
    ? reply
    : { ...reply, parts };
}

function limited(part: Part, left: Left, most: number, only: string): Part[] {
  const take = (articleId: string, text: string): string | null => taken(articleId, text, left, most);
  switch (part.part) {
    case 'passage': {
      const { passage } = part;
      const text = take(passage.citation.articleId, passage.text);
      if (text === null) return [];
      if (text === passage.text) return [part];
      const shown = text.length - CUT.length;
      const inside = ({ end }: Span) => end <= shown;
      return [
        {
          part: 'passage',
          passage: {
            ...passage,
            text,
            best: passage.best !== null && inside(passage.best) ? passage.best : null,
            highlights: passage.highlights.filter(inside),
            quotations: [],
          },
        },
      ];
    }
    case 'quotation': {
      const text = take(part.citation.articleId, part.quotation.text);
      if (text === null) return [];
      return text === part.quotation.text ? [part] : [{ ...part, quotation: { ...part.quotation, text } }];
    }
    case 'excerpt': {
      const text = take(only, part.text);
      if (text === null) return [];
      const inside = ({ end }: Span) => end <= text.length;
      return text === part.text ? [part] : [{ ...part, text, highlights: part.highlights.filter(inside) }];
    }
    default:
      return [part];
  }
}

const CUT = ' […]';

function taken(articleId: string, text: string, left: Left, most: number): string | null {
  const room = left.get(articleId) ?? most;
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)];
  left.set(articleId, Math.max(0, room - words.length));
  if (words.length <= room) return text;
  if (room === 0) return null;
  const last = words[room - 1]!;
  const upTo = text.slice(0, last.index + last[0].length);
  const sentence = /^[\s\S]*[.!?…]["”’»)]*(?=\s)/u.exec(text.slice(0, upTo.length + 1))?.[0];
  return `${sentence ?? upTo}${CUT}`;
}

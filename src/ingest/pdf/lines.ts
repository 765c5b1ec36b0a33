// From the pieces of text that a PDF places on its pages to lines, and from lines to paragraphs.

/** A piece of text where it stands; measures in points, y counted from the page's lower edge. */
export type Piece = {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
};

export type Line = {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
};

export type Paragraph = { readonly text: string; readonly size: number; readonly page: number };

const PAGE_NUMBER = /^(?:page\s+|seite\s+|[-–—]\s*)?\d{1,4}(?:\s*(?:of|\/|von)\s*\d{1,4})?(?:\s*[-–—])?$/i;
const BULLET = /^[•▪‣◦·*–—-]\s+/;
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]*$/;

/** The lines of all pages in the order in which the file writes them, page numbers and running heads left out. */
export function linesOf(pages: readonly (readonly Piece[])[]): Line[] {
  const lines = pages.flatMap((pieces, page) => pageLines(pieces, page));
  const repeated = new Map<string, Set<number>>();
  for (const line of lines) {
    const key = line.text.replace(/\d+/g, '0');
    repeated.set(key, (repeated.get(key) ?? new Set()).add(line.page));
  }
  const isRunning = (line: Line) => {
    const on = repeated.get(line.text.replace(/\d+/g, '0'))!.size;
    return pages.length > 1 && on > 1 && on >= pages.length / 2 && line.text.length < 120;
  };
  return lines.filter((line, at) => {
    if (PAGE_NUMBER.test(line.text)) return false;
    // The first of a running head may be the letterhead: it stays on the first page.
    return !isRunning(line) || (line.page === 0 && at < 3);
  });
}

function pageLines(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = [];
  let current: { text: string; x: number; y: number; right: number; size: number } | null = null;
  const flush = () => {
    const text = current?.text.replace(/\s+/g, ' ').trim() ?? '';
    if (current !== null && text !== '') lines.push({ ...current, text, page });
    current = null;
  };
  for (const piece of pieces) {
    if (piece.str === '') continue;
    const size = piece.fontSize || 10;
    const sameLine: boolean =
      current !== null &&
      Math.abs(current.y - piece.y) < 0.45 * Math.max(size, current.size) &&
      piece.x >= current.x - 1;
    if (!sameLine) flush();
    if (current === null) {
      if (piece.str.trim() === '') continue;
      current = { text: '', x: piece.x, y: piece.y, right: piece.x, size };
    }
    // What stands at both ends of a page's first line is two: a letterhead and a number, a name and a date.
    const isBlank = piece.str.trim() === '';
    const gap = isBlank ? piece.width : piece.x - current.right;
    if (lines.length === 0 && gap > 6 * size) {
      flush();
      if (isBlank) continue;
      current = { text: '', x: piece.x, y: piece.y, right: piece.x, size };
    }
    const open: { text: string; x: number; y: number; right: number; size: number } = current;
    if (open.text !== '' && piece.x - open.right > 0.15 * size) open.text += ' ';
    open.text += piece.str;
    open.right = Math.max(open.right, piece.x + piece.width);
    if (piece.str.trim() !== '') open.size = Math.max(open.size === 0 ? size : open.size, size);
  }
  flush();
  return lines;
}

/** Lines put together where the typesetter, not the writer, broke them. */
export function paragraphsOfLines(lines: readonly Line[]): Paragraph[] {
  const step = usualStep(lines);
  const left = usualLeft(lines);
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const open = paragraphs.at(-1);
    if (
      before === undefined ||
      open === undefined ||
      beginsParagraph(line, before, step, left, rightOfColumn(lines, before))
    ) {
      paragraphs.push({ text: line.text.replace(BULLET, ''), size: line.size, page: line.page });
      return;
    }
    const divided = /\p{Ll}-$/u.test(open.text) && /^\p{Ll}/u.test(line.text);
    const text = divided ? open.text.slice(0, -1) + line.text : `${open.text} ${line.text}`;
    paragraphs[paragraphs.length - 1] = { ...open, text };
  });
  return paragraphs;
}

function beginsParagraph(line: Line, before: Line, step: number, left: number, right: number): boolean {
  if (Math.abs(line.size - before.size) > 0.15 * before.size) return true;
  if (BULLET.test(line.text)) return true;
  // Two that stand side by side are not one.
  if (line.page === before.page && Math.abs(line.y - before.y) < 1) return true;
  const ended = ENDS_SENTENCE.test(before.text);
  const short = before.right < right - 0.2 * (right - before.x);
  // Over the end of a page or a column a paragraph goes on, unless the line before it ended one.
  if (line.page !== before.page || line.y > before.y) return ended || short;
  if (before.y - line.y > 1.3 * step * (line.size / 10)) return true;
  // A first line is set in from the line before it, or, after a paragraph of one line, from where lines begin.
  const setIn = line.x - left;
  const indented =
    line.x > before.x + 0.7 * line.size ||
    (Math.abs(line.x - before.x) < 1 && setIn > 0.7 * line.size && setIn < 4 * line.size);
  return (indented && ended) || (short && ended);
}

/** Where the lines of the column end in which `line` stands. */
function rightOfColumn(lines: readonly Line[], line: Line): number {
  return lines.reduce(
    (most, other) =>
      other.page === line.page &&
      Math.abs(other.x - line.x) < 4 * line.size &&
      Math.abs(other.size - line.size) < 0.5
        ? Math.max(most, other.right)
        : most,
    line.right,
  );
}

/** Where most lines begin. */
function usualLeft(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(Math.round(line.x), (counts.get(Math.round(line.x)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The usual distance between the lines of a paragraph, for letters of ten points. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map((line, at) => ({ line, before: lines[at]! }))
    .filter(
      ({ line, before }) =>
        line.page === before.page && line.y < before.y && Math.abs(line.size - before.size) < 0.5,
    )
    .map(({ line, before }) => ((before.y - line.y) * 10) / line.size)
    .filter((distance) => distance < 30)
    .sort((a, b) => a - b);
  // A lower quartile: paragraphs of one line must not make their own distance the usual one.
  return steps[Math.floor(steps.length / 4)] ?? 12;
}

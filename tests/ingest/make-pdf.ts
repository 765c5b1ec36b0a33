// Writes small PDF files for tests: text in Helvetica at given places.
import { deflateSync } from 'node:zlib';

export type Placed = { readonly text: string; readonly x: number; readonly y: number; readonly size: number };

/** A PDF with one page for each list; `info` becomes its document information. */
export function makePdf(
  pages: readonly (readonly Placed[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  return pdfOf(pages.map(contentOf), info);
}

/** A PDF with one page for each content stream, compressed. */
export function pdfOf(contents: readonly Buffer[], info: Readonly<Record<string, string>> = {}): Uint8Array {
  const kids = contents.map((_, page) => `${5 + 2 * page} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    Buffer.from(
      `<< ${Object.entries(info)
        .map(([name, value]) => `/${name} (${escaped(value)})`)
        .join(' ')} >>`,
      'latin1',
    ),
  ];
  for (const [page, content] of contents.entries()) {
    const packed = deflateSync(content);
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * page} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      ),
      Buffer.concat([
        Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
        packed,
        Buffer.from('\nendstream'),
      ]),
    );
  }
  return assembled(objects);
}

function contentOf(lines: readonly Placed[]): Buffer {
  const shown = lines.map(
    ({ text, x, y, size }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`,
  );
  return Buffer.from(shown.join('\n'), 'latin1');
}

/** Windows-1252, as the font's encoding says; brackets and backslashes are escaped. */
function escaped(text: string): string {
  const marks = new Map([
    ['“', '\x93'],
    ['”', '\x94'],
    ['‘', '\x91'],
    ['’', '\x92'],
    ['–', '\x96'],
    ['—', '\x97'],
    ['•', '\x95'],
    ['€', '\x80'],
  ]);
  return text.replace(/[“”‘’–—•€]/g, (mark) => marks.get(mark)!).replace(/[\\()]/g, '\\$&');
}

function assembled(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(at);
    at += part.length;
    parts.push(part);
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

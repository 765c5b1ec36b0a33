// A page as large as pages get: one article among thousands of boxes, scripts and comments.
import { smallPage } from './site.ts';

/** The small page with `bytes` of furniture around its article. */
export function largePage(bytes: number): string {
  const box = (n: number) =>
    `<div class="teaser teaser--${n % 9}"><a href="/story-${n}"><img src="/i/${n}.jpg" alt=""><h3>Another story of today, number ${n}</h3></a></div>\n`;
  const comment = (n: number) =>
    `<li class="comment"><b>reader${n}</b><p>I have read this ${n} times and I still do not see why the harbour must close.</p></li>\n`;
  const script = `<script>window.state = ${JSON.stringify({ filler: 'x'.repeat(bytes / 2) })};</script>`;
  const share = bytes / 4;
  const boxes = Array.from({ length: share / box(1).length }, (_, n) => box(n)).join('');
  const comments = Array.from({ length: share / comment(1).length }, (_, n) => comment(n)).join('');
  return smallPage()
    .replace('</header>', `</header><div class="grid">${boxes}</div>`)
    .replace('</article>', `</article><ol class="comments">${comments}</ol>`)
    .replace('</body>', `${script}</body>`);
}

// A web site on this machine for tests of fetching; closed when the test ends.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Site = { readonly host: string; readonly origin: string; close(): Promise<void> };

/** Listens on 127.0.0.1 only, at a port of the system's choice. */
export async function openSite(answer: RequestListener): Promise<Site> {
  const server: Server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    origin: `http://${host}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** A page such as a small paper prints it. */
export function smallPage(title = 'Harbour to close until spring'): string {
  return `<!doctype html><html lang="en"><head><title>${title} | The Gull</title>
<meta property="og:site_name" content="The Gull"><link rel="canonical" href="/news/harbour"></head>
<body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
<article><h1>${title}</h1><p class="byline">By <a rel="author" href="/ann">Ann Teal</a></p>
<time datetime="2026-05-04T10:00:00+02:00">4 May 2026</time>
<figure><img alt=""><figcaption>The old wall in April.</figcaption></figure>
<p>The harbour will close until spring, the mayor said on Tuesday, because the old wall is no longer safe for anybody
who walks on it.</p>
<p>“We had no choice,” said Mayor Lena Ost. “The wall would have come down with the first storm of the autumn.”</p>
<div class="related"><h3>Related</h3><a href="/x">Fish auction moves indoors</a></div>
<blockquote><p>“Nobody asked us,” said Karl Ness, who has fished here for forty years.</p></blockquote>
<p>The cooperative said it would ask for help from the state, which had promised repairs six years ago.</p></article>
<footer>© 2026 The Gull</footer></body></html>`;
}

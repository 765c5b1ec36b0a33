// Why an article could not be read, in English: one sentence for each reason, with what to do next.
import { phrase } from '../phrase.ts';
import { type Refusals, refusalBy } from '../refusals.ts';

const SENTENCES: Refusals = {
  'not-a-link': ({ given }) =>
    phrase`${given} is not a link. Give one that begins with https://, or paste the text.`,
  'scheme-not-allowed': ({ scheme }) =>
    phrase`Links that begin with ${scheme} are not read. Give one with https://.`,
  'port-not-allowed': ({ port }) =>
    phrase`Port ${port} is not read from. Give a link without a port, or paste the text.`,
  'password-in-link': ({ host }) =>
    phrase`The link to ${host} holds a name or password. Take it out and try again.`,
  'address-not-public': ({ host }) =>
    phrase`${host} is not on the public internet, and only that is read. Paste the text instead.`,
  'unknown-host': ({ host }) => phrase`There is no site ${host}. Check the link for a typing error.`,
  'no-connection': ({ host }) => phrase`${host} could not be reached. Try again later, or paste the text.`,
  'certificate-not-valid': ({ host }) =>
    phrase`${host} could not prove that it is who it says. Paste the text instead.`,
  'too-slow': ({ host, seconds }) =>
    phrase`${host} took more than ${seconds} seconds. Try again later, or paste the text.`,
  'too-many-redirects': ({ host }) =>
    phrase`${host} sends the reader around in circles. Open the link yourself and paste the text.`,
  'http-status': ({ host, status }) =>
    phrase`${host} answered with an error (${status}). Try again later, or paste the text.`,
  'page-not-found': ({ host }) => phrase`${host} has no such page. Check the link, or paste the text.`,
  'access-denied': ({ host }) =>
    phrase`${host} does not let this page be read by programs. Paste the text instead.`,
  'site-busy': ({ host }) => phrase`${host} is busy. Try again in a few minutes, or paste the text.`,
  'forbidden-by-robots': ({ host }) =>
    phrase`${host} asks programs not to read this. Paste the text instead.`,
  'broken-answer': ({ host }) => phrase`What ${host} sent is broken. Try again, or paste the text.`,
  'file-gone': () => phrase`The file could not be fetched from where it was attached. Attach it once more.`,
  'too-large': ({ megabytes }) =>
    phrase`That is larger than ${megabytes} MB, which is the limit. Paste the text of the article alone.`,
  empty: () => phrase`There is nothing in it. Give the text of the article.`,
  'type-not-supported': ({ type }) =>
    phrase`Files of the type ${type} are not read. Give text, HTML, PDF, .docx or .eml, or paste the text.`,
  'type-mismatch': ({ claimed, found }) =>
    phrase`This says it is ${claimed} but is ${found}. Give the file as what it is.`,
  unreadable: ({ type }) => phrase`This ${type} cannot be read; it may be damaged. Paste the text instead.`,
  'password-protected': ({ type }) =>
    phrase`This ${type} is locked with a password. Unlock it first, or paste the text.`,
  'scanned-pages': () => phrase`This PDF holds pictures of pages, no text. Paste the text instead.`,
  'too-many-pages': ({ pages, limit }) =>
    phrase`This has ${pages} pages; at most ${limit} are read. Give the pages of the article alone.`,
  'too-deep': () => phrase`This page is built in a way that no article is. Paste the text instead.`,
  'too-many-elements': () => phrase`This page is too large to be an article. Paste the text instead.`,
  'unpacks-too-large': ({ megabytes }) =>
    phrase`This unpacks to more than ${megabytes} MB, which is the limit. Paste the text instead.`,
  'reading-too-slow': ({ seconds }) =>
    phrase`Reading this took more than ${seconds} seconds, so it was ended. Paste the text instead.`,
  'reading-too-big': ({ megabytes }) =>
    phrase`Reading this took more than ${megabytes} MB of memory, so it was ended. Paste the text instead.`,
  busy: () => phrase`Too many articles are being read just now. Try again in a minute.`,
  cancelled: () => phrase`This was stopped before it was done. Start again when you like.`,
  'login-wall': () => phrase`The page shows the article only to those who sign in. Paste the text instead.`,
  paywall: () =>
    phrase`The page shows only the beginning to those who do not pay. Paste the text instead, if you may.`,
  'consent-wall': () =>
    phrase`The page asks for consent before it shows the article. Open it yourself and paste the text.`,
  'robot-check': () =>
    phrase`The page wants to be sure that a person reads it. Open it yourself and paste the text.`,
  'needs-script': () => phrase`The page shows its text only to a browser. Open it there and paste the text.`,
  'error-page': () => phrase`The page is an error message, not an article. Check the link.`,
  'index-page': () => phrase`The page lists articles and is none itself. Give the link of the one you mean.`,
  'no-article': () => phrase`There is no article on this page. Check the link, or paste the text.`,
  'article-too-long': ({ limit }) =>
    phrase`This is longer than ${limit} characters, which is the limit for an article. Give it in parts.`,
  'not-a-feed': () => phrase`This is not a feed. Give the address of an RSS, Atom or JSON feed.`,
};

/** The sentence for a refusal. */
export const refusalInEnglish = refusalBy(SENTENCES);

import { describe, expect, it } from 'vitest';
import { canonicalLink, linkKey, loggableLink, sameSite } from '../../src/ingest/link.ts';

describe('links', () => {
  it('are kept without tracking, fragment, user and secrets', () => {
    const link = 'https://ann:pw@gull.example/a/b?utm_source=x&id=7&fbclid=1&access_token=abc#top';
    expect(canonicalLink(link)).toBe('https://gull.example/a/b?id=7');
  });

  it('keep a parameter that may be the number of the article', () => {
    expect(canonicalLink('https://gull.example/view?code=4711')).toBe('https://gull.example/view?code=4711');
    expect(canonicalLink(`https://gull.example/view?code=${'x'.repeat(40)}`)).toBe(
      'https://gull.example/view',
    );
  });

  it('are none unless they lead to the web', () => {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'gull', '']) {
      expect(canonicalLink(link)).toBeNull();
    }
  });

  it('are the same article for a phone, with or without www, in any order of parameters', () => {
    const key = linkKey('https://www.gull.example/news/wall?a=1&b=2');
    expect(linkKey('http://m.gull.example/news/wall/?b=2&a=1&utm_medium=app')).toBe(key);
    expect(linkKey('https://gull.example/news/wall/amp?a=1&b=2')).toBe(key);
    expect(linkKey('https://gull.example/news/other?a=1&b=2')).not.toBe(key);
  });

  it('are logged without anything that could open a door', () => {
    expect(loggableLink('https://ann:pw@gull.example/a?token=abc#x')).toBe('https://gull.example/a');
  });

  it('belong to one site where one host stands under the other', () => {
    expect(sameSite('www.gull.example', 'amp.gull.example')).toBe(true);
    expect(sameSite('gull.example', 'seagull.example')).toBe(false);
  });
});

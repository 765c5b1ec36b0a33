import { describe, expect, it } from 'vitest';
import { decoded } from '../../src/ingest/charset.ts';

/** What the tests' words are in an encoding that TextEncoder does not write. */
const WINDOWS_1251 = new Map(
  [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'].map((letter, at) => [letter, 0xe0 + at]),
);
const windows1251 = (text: string) =>
  new Uint8Array([...text].map((letter) => WINDOWS_1251.get(letter) ?? letter.charCodeAt(0)));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);
const SHIFT_JIS = new Uint8Array([
  0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x83, 0x65, 0x83, 0x58, 0x83, 0x67,
]);

describe('bytes become characters', () => {
  it('by the byte order mark before anything else', () => {
    expect(decoded(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('für')]), 'text/html; charset=koi8-r')).toBe(
      'für',
    );
    expect(decoded(new Uint8Array([0xff, 0xfe, 0x66, 0x00, 0xfc, 0x00]))).toBe('fü');
    expect(decoded(new Uint8Array([0xfe, 0xff, 0x00, 0x66, 0x00, 0xfc]))).toBe('fü');
  });

  it('by the header, letter by letter', () => {
    const alphabet = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
    expect(decoded(windows1251(alphabet), 'text/html; charset=windows-1251')).toBe(alphabet);
    expect(decoded(SHIFT_JIS, 'text/html; charset=Shift_JIS')).toBe('日本語のテスト');
    expect(decoded(latin1('äöüßéèêçñåøæ'), 'text/html; charset="ISO-8859-1"')).toBe('äöüßéèêçñåøæ');
  });

  it('by what the document says of itself', () => {
    const meta = (label: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`;
    expect(decoded(windows1251(`${meta('windows-1251')}мост`))).toContain('мост');
    expect(decoded(latin1(`<meta charset=iso-8859-1>Brücke`))).toContain('Brücke');
    expect(decoded(latin1(`<?xml version="1.0" encoding="ISO-8859-1"?><p>Brücke`))).toContain('Brücke');
  });

  it('by the next claim where the bytes belie the first', () => {
    expect(decoded(windows1251('<meta charset=windows-1251>мост'), 'text/html; charset=utf-8')).toContain(
      'мост',
    );
    expect(decoded(utf8('Brücke'), 'text/html; charset=nonsense')).toBe('Brücke');
  });

  it('by the letters where nothing is said', () => {
    expect(decoded(windows1251('мост через реку закрыт до весны'))).toBe('мост через реку закрыт до весны');
    expect(decoded(new Uint8Array([...SHIFT_JIS, ...SHIFT_JIS]))).toBe('日本語のテスト日本語のテスト');
    expect(decoded(latin1('Die Brücke für Fußgänger'))).toBe('Die Brücke für Fußgänger');
  });

  it('with the few broken letters of a text that was cut', () => {
    expect(decoded(new Uint8Array([...utf8('Brücken für Fußgänger'), 0xc3]))).toBe(
      'Brücken für Fußgänger\ufffd',
    );
  });
});

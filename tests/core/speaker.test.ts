import { describe, expect, it } from 'vitest';
import { type Appearing, oneSpeakerEach } from '../../src/core/speaker.ts';

let article = 0;
function person(name: string, role: string | null = null): Appearing {
  article += 1;
  return { name, type: 'person', article: String(article), role };
}

function areOne(...appearing: Appearing[]): boolean {
  return new Set(oneSpeakerEach(appearing)).size === 1;
}

describe('one speaker across a library', () => {
  it('joins a surname to the only full name that ends in it, whichever comes first', () => {
    expect(areOne(person('Halonen'), person('Mirja Halonen'))).toBe(true);
    expect(areOne(person('Mirja Halonen'), person('Halonen', 'Governor'))).toBe(true);
  });

  it('keeps two people of one surname apart, and a surname alone out of both', () => {
    const groups = oneSpeakerEach([person('Mirja Halonen'), person('Pekka Halonen'), person('Halonen')]);
    expect(new Set(groups).size).toBe(3);
  });

  it('lets a role decide between two of one surname', () => {
    const groups = oneSpeakerEach([
      person('Mirja Halonen', 'governor of the central bank'),
      person('Pekka Halonen', 'striker'),
      person('Halonen', 'Governor'),
    ]);
    expect(groups[2]).toBe(groups[0]);
  });

  it('joins initials, middle names, short forms and accents', () => {
    expect(areOne(person('José Ángel Ruiz'), person('Jose Ruiz'))).toBe(true);
    expect(areOne(person('J. Ruiz'), person('José Ruiz'))).toBe(true);
    expect(areOne(person('Bill Okoro'), person('William Okoro'))).toBe(true);
  });

  it('keeps middle initials that contradict each other apart, and father from son', () => {
    expect(areOne(person('Adam K. Voss'), person('Adam P. Voss'))).toBe(false);
    expect(areOne(person('Adam Voss Jr.'), person('Adam Voss Sr.'))).toBe(false);
  });

  it('knows a name whose family name comes first', () => {
    expect(areOne(person('Nagy Eszter'), person('Eszter Nagy'))).toBe(true);
  });

  it('joins an acronym to the only body with these initials', () => {
    const body = (name: string): Appearing => ({ ...person(name), type: 'body' });
    expect(areOne(body('ROHA'), body('Regional Office of Harbour Affairs'))).toBe(true);
    expect(areOne(body('the Harbour Trust'), body('Harbour Trust'))).toBe(true);
  });

  it('never joins unnamed sources of two articles', () => {
    const unnamed = (name: string): Appearing => ({ ...person(name), type: 'unnamed' });
    expect(areOne(unnamed('a spokesman'), unnamed('a spokesman'))).toBe(false);
  });
});

// Names offered while somebody types, the limit on asking, and how old an interaction is.
import { describe, expect, it } from 'vitest';
import { choicesOf, matching } from '../../src/discord/autocomplete.ts';
import { limiter } from '../../src/discord/limiter.ts';
import { seenOnce } from '../../src/discord/seen.ts';
import { lateness, serverClock } from '../../src/discord/server-clock.ts';

const offers = (...names: string[]) => names.map((name, i) => ({ name, value: String(i + 1) }));

describe('offered names', () => {
  it('begin with what was typed, then hold a word that does, then hold it anywhere', () => {
    const names = offers('Diana Ort', 'Bo Ana', 'Ana Ortiz', 'Carl');
    expect(matching(names, 'ana').map(({ name }) => name)).toEqual(['Ana Ortiz', 'Bo Ana', 'Diana Ort']);
  });

  it('are found whatever their accents and case', () => {
    expect(matching(offers('Élodie Brûlé'), 'ELODIE bru')).toHaveLength(1);
  });

  it('are at most 25, none longer than Discord shows, none twice', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      name: `Name ${'x'.repeat(120)}`,
      value: String(i % 40),
    }));
    const choices = choicesOf(many);
    expect(choices).toHaveLength(25);
    expect(new Set(choices.map(({ value }) => value)).size).toBe(25);
    for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100);
  });

  it('leave out what Discord would refuse', () => {
    expect(
      choicesOf([
        { name: ' ', value: '1' },
        { name: 'a', value: '' },
        { name: 'b', value: 'x'.repeat(101) },
      ]),
    ).toEqual([]);
  });
});

describe('the limit on asking', () => {
  it('lets a person ask so often in a minute, and tells how long to wait', () => {
    const limit = limiter(2);
    expect([limit.take('ann', 'a', 0), limit.take('ann', 'a', 0)]).toEqual([0, 0]);
    expect(limit.take('ann', 'b', 0)).toBe(30);
    expect(limit.take('bob', 'a', 0)).toBe(0);
    expect(limit.take('ann', 'a', 30_000)).toBe(0);
  });

  it('holds for a channel as well, however many ask', () => {
    const limit = limiter(1);
    const waits = Array.from({ length: 201 }, (_, i) => limit.take(`person ${i}`, 'a', 0));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(200);
    expect(limit.take('somebody', 'b', 0)).toBe(0);
  });
});

describe('the age of an interaction', () => {
  const id = (time: number): string => ((BigInt(time) - 1_420_070_400_000n) << 22n).toString();
  const at = Date.parse('2026-03-01T12:00:00Z');

  it('is not known before Discord’s clock is', () => {
    expect(serverClock().ageOf(id(at), at + 9_000)).toBeNull();
  });

  it('goes by Discord’s clock, however wrong ours is', () => {
    const clock = serverClock();
    clock.learn('Sun, 01 Mar 2026 12:00:00 GMT', at + 60_000);
    expect(clock.ageOf(id(at), at + 62_000)).toBe(2_000);
  });

  it('is never taken for more than it is: the quickest answer counts', () => {
    const clock = serverClock();
    clock.learn('Sun, 01 Mar 2026 12:00:00 GMT', at + 900);
    clock.learn('Sun, 01 Mar 2026 12:00:01 GMT', at + 1_010);
    expect(clock.ageOf(id(at), at + 3_000)).toBe(2_990);
  });

  it('is not known of an id that is no number, nor from a header that is no date', () => {
    const clock = serverClock();
    clock.learn('yesterday', at);
    clock.learn(null, at);
    expect(clock.ageOf(id(at), at)).toBeNull();
    clock.learn('Sun, 01 Mar 2026 12:00:00 GMT', at);
    expect(clock.ageOf('abc', at)).toBeNull();
  });
});

describe('a late interaction', () => {
  it('is dropped, but not when every id seems late: then the ids are no clock', () => {
    const at = Date.parse('2026-03-01T12:00:00Z');
    const id = (time: number): string => ((BigInt(time) - 1_420_070_400_000n) << 22n).toString();
    const clock = serverClock();
    clock.learn('Sun, 01 Mar 2026 12:00:00 GMT', at);
    const { isLate } = lateness(clock);
    expect(isLate(id(at), at + 2_000)).toBe(false);
    const inRow = [10, 20, 30, 40, 50].map((ms) => isLate(id(at + ms), at + 5_000));
    expect(inRow).toEqual([true, true, true, false, false]);
    expect(isLate(id(at + 4_500), at + 5_500)).toBe(false);
    expect(isLate(id(at + 2_000), at + 6_000)).toBe(true);
    expect(isLate(id(at), at + 16 * 60_000)).toBe(false);
  });

  it('is none where ids are counted up instead of made from the time', () => {
    const at = Date.parse('2026-03-01T12:00:00Z');
    const first = (BigInt(at) - 1_420_070_400_000n) << 22n;
    const clock = serverClock();
    clock.learn('Sun, 01 Mar 2026 12:00:00 GMT', at);
    let elapsed = 0;
    const { saw, isLate } = lateness(clock, () => elapsed);
    saw(String(first + 2n));
    for (const [count, after] of [
      [3n, 5_000],
      [4n, 50],
      [5n, 5_000],
    ] as const) {
      elapsed += after;
      expect(isLate(String(first + count), at + elapsed)).toBe(false);
    }
  });
});

describe('an interaction', () => {
  it('is new once, as long as its token lives', () => {
    const seen = seenOnce();
    expect([seen('1', 0), seen('1', 1), seen('2', 1)]).toEqual([false, true, false]);
    expect(seen('1', 16 * 60_000)).toBe(false);
  });
});

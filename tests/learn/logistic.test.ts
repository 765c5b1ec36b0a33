// Whether the fit by which the confidence is learnt finds what is there.
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, fittedLogistic, type Row } from '../../learn/logistic.ts';

/** Three in four of those with the sign are right, one in four of the others. */
const ROWS: readonly Row[] = [1, 0].flatMap((sign) =>
  [true, true, true, false].map((one) => ({ values: [1, sign], right: one === (sign === 1), weight: 1 })),
);

describe('a fitted logistic', () => {
  it('finds the log odds that the rows show', () => {
    const [bias, weight] = fittedLogistic(ROWS, 0);
    expect(bias).toBeCloseTo(Math.log(1 / 3), 3);
    expect(weight).toBeCloseTo(2 * Math.log(3), 3);
  });

  it('is held nearer to 0 by a ridge, whatever the unit of a value', () => {
    const [, held] = fittedLogistic(ROWS, 2);
    const inThousands = ROWS.map((row) => ({ ...row, values: [1, row.values[1]! * 1000] }));
    const [, small] = fittedLogistic(inThousands, 2);
    expect(held).toBeLessThan(2 * Math.log(3));
    expect(held).toBeGreaterThan(0);
    expect(small! * 1000).toBeCloseTo(held!, 3);
  });

  it('counts a row as often as it weighs', () => {
    const doubled = fittedLogistic([...ROWS, ...ROWS.slice(0, 1)], 0);
    const weighed = fittedLogistic(
      ROWS.map((row, index) => (index === 0 ? { ...row, weight: 2 } : row)),
      0,
    );
    expect(weighed[1]).toBeCloseTo(doubled[1]!, 3);
  });
});

describe('the area under the curve', () => {
  it('is 1 where every yes is above every no, and a half where nothing tells them apart', () => {
    expect(areaUnderCurve([3, 4], [1, 2])).toBe(1);
    expect(areaUnderCurve([1, 1], [1, 1])).toBe(0.5);
  });
});

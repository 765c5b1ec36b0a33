// Whether a confidence is a probability: of what was given 70 %, about 70 % should be right.

export type Judged = { readonly confidence: number; readonly right: boolean };

/** One line for each tenth of the confidence in use, and the expected calibration error below. */
export function reliabilityOf(judged: readonly Judged[]): string[] {
  const lines: string[] = [];
  let error = 0;
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const inside = judged.filter(({ confidence }) => Math.min(9, Math.floor(10 * confidence)) === tenth);
    if (inside.length === 0) continue;
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const was = inside.filter(({ right }) => right).length / inside.length;
    error += (inside.length / judged.length) * Math.abs(said - was);
    lines.push(
      `${tenth / 10}–${(tenth + 1) / 10}: said ${(100 * said).toFixed(0)} %, was ${(100 * was).toFixed(0)} % of ${inside.length}`,
    );
  }
  lines.push(`expected calibration error ${(100 * error).toFixed(1)} %`);
  return lines;
}

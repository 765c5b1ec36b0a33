// Turns for work that holds the process: one at a time, and between any two whoever knocks is let in first.
// So an interaction is acknowledged within one answer's time, however many answers are still to be worked out.

/** Resolves when it is one's turn to begin; what is begun may go on as long as it likes. */
export type Turns = () => Promise<void>;

/** Turns in the order of asking, one each time around the event loop. */
export function fairTurns(): Turns {
  const waiting: (() => void)[] = [];

  function serve(): void {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(serve);
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(serve);
    });
}

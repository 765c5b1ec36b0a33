// What the adapter counts instead of saying it: nobody is told, but the operator can look.

export type Counts = {
  answered: number;
  /** Interactions that failed with an error. */
  failed: number;
  /** Dropped, since Discord would not have taken an answer any more. */
  late: number;
  /** Arrived a second time. */
  doubled: number;
  /** Answered by somebody else first. */
  taken: number;
  /** Discord no longer knew it. */
  gone: number;
  /** Messages left unanswered for want of a permission. */
  mute: number;
  /** Further messages of which Discord did not say whether it has them. */
  unsure: number;
};

export function noCounts(): Counts {
  return { answered: 0, failed: 0, late: 0, doubled: 0, taken: 0, gone: 0, mute: 0, unsure: 0 };
}

// What the world outside offers a command: the clock and the makers of drafts. Passed in, so that tests pass theirs.

export type Services = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

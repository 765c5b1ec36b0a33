import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    // Many tests wait for a server or a clock: one more than the cores of a small machine keeps it busy.
    maxWorkers: 3,
    reporters: ['default', './tests/summary-reporter.ts'],
  },
});

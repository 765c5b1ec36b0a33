import { defineConfig } from 'vitest/config';

// `npm run test:hostile`: all hostile inputs, one after the other, with time, memory and the event loop watched.
export default defineConfig({
  test: {
    include: ['tests/**/*.hostile.ts'],
    testTimeout: 30_000,
    pool: 'forks',
    execArgv: ['--expose-gc'],
    reporters: ['default', './tests/summary-reporter.ts'],
  },
});

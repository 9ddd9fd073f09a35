import { defineConfig } from 'vitest/config';

/** What only computes: such files leave nothing behind, and two hundred of them in one worker cost half of what they do in one each. */
const pure = ['core', 'demo', 'i18n', 'identity', 'lib', 'modules', 'properties', 'ui', 'view', 'wire'].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);
const unit = {
  // One for each core; Vitest by itself leaves one free.
  maxWorkers: 2,
  // Some drive whole phones and a relay; a time-out is there for what hangs, not for what is slow today.
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    // A suite that found no tests, or that was narrowed to one by hand, must not look like success.
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      { test: { ...unit, name: 'unit', include: pure, isolate: false } },
      // What opens stores, puts other modules in the place of ours, or listens on ports: each file by itself.
      {
        test: {
          ...unit,
          name: 'unit-apart',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...pure, 'tests/e2e/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/built-app.ts'],
          setupFiles: ['tests/e2e/support/evidence.ts'],
          // Each journey drives several phones and a relay, and mostly waits for them: two at once keep two cores busy.
          maxWorkers: 2,
          // Ends what hangs; a tour of every screen takes two minutes on a machine that is busy with another journey.
          testTimeout: 300_000,
          // Two browsers on two busy cores: what fails once and holds at once afterwards is said at the end of `npm test`,
          // with what it said, and is to be mended; it does not stop a landing. What fails twice does.
          retry: 1,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import { runTool } from '../run-tool.ts';
import type { Check } from './check.ts';
import { runVitestProject } from './vitest-run.ts';

const tool = (name: string, command: string, ...args: readonly string[]): Check => ({
  name,
  async run() {
    const { status, output } = await runTool(command, args);
    return { holds: status === 0, output };
  },
});

/** What `npm run verify` asks, cheap questions first. */
export const quickChecks: readonly Check[] = [
  tool('types', 'tsc', '-b'),
  tool('format, lint', 'biome', 'check', '--error-on-warnings'),
  tool('our rules', 'oxlint'),
  tool('dead code', 'knip'),
  { name: 'unit tests', run: () => runVitestProject('unit') },
  tool('build', 'vite', 'build', '--logLevel', 'warn'),
  tool('size budget', 'node', 'scripts/size-budget.ts'),
];

/** Whole journeys, in real browsers with a real relay: they need the build. */
export const journeys: Check = { name: 'journeys', run: () => runVitestProject('e2e') };

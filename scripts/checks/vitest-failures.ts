import { relative } from 'node:path';
import type { VitestReport } from './vitest-counts.ts';

/** Enough for an assertion, its seed and the place; a page's whole text would hide the next failure. */
const mostCharacters = 1500;

/** What did not hold, a paragraph each: the file, the test, and the beginning of what it said. */
export function failuresOf(report: VitestReport, root: string): readonly string[] {
  return report.testResults.flatMap(({ name, status, assertionResults, message }) => {
    const file = relative(root, name);
    if (status === 'failed' && assertionResults.length === 0) return [paragraph(file, message ?? '')];
    return assertionResults
      .filter((result) => result.status !== 'passed')
      .map((result) => paragraph(`${file}: ${result.fullName}`, result.failureMessages?.join('\n') ?? result.status));
  });
}

/** What held at a second try only, a paragraph each: it is not hidden by having passed, since there is a race in it or in us. */
export function secondTriesOf(report: VitestReport, root: string): readonly string[] {
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.flatMap(({ fullName, status, failureMessages = [] }) =>
      status === 'passed' && failureMessages.length > 0
        ? [paragraph(`Held at its second try only: ${relative(root, name)}: ${fullName}`, failureMessages.join('\n'))]
        : [],
    ),
  );
}

const paragraph = (what: string, said: string): string => `${what}\n${said.slice(0, mostCharacters)}`;

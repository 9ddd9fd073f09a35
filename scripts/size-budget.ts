/** Compares `dist/` with the size budget: what is near it or over it on stderr, the numbers as JSON on stdout, exit code 1 when over. */
import { join } from 'node:path';
import { rootFolder } from './root.ts';
import { budgetLines, isOver } from './size/budget.ts';
import { measure } from './size/measure.ts';

const sizes = measure(join(rootFolder, 'dist'));
for (const line of budgetLines(sizes)) {
  if (line.kilobytes < line.max / 4) continue;
  const verdict = isOver(line) ? 'OVER' : 'ok';
  process.stderr.write(`${verdict.padEnd(5)}${line.kilobytes} kB of ${line.max} kB  ${line.what}\n`);
  if (isOver(line)) process.exitCode = 1;
}
process.stdout.write(`${JSON.stringify(sizes)}\n`);

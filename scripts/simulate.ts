/** Plays villages in which everything goes wrong: a summary as JSON on stdout, words on stderr. (protocol §11) */
import { progressLine } from './progress-line.ts';
import { Coverage } from './simulate/coverage/happened.ts';
import { type SimulateOptions, simulateOptionsFrom, usage } from './simulate/options.ts';
import { registryWithout } from './simulate/rules-off.ts';
import { type Failure, runSchedules } from './simulate/run.ts';

function simulate({ schedules, seed, without, coverage }: SimulateOptions): void {
  const started = process.cpuUsage();
  const progress = progressLine('schedules', schedules);
  const seen = new Coverage();
  const { played, tally, failure } = runSchedules({
    schedules,
    seed,
    ...(without === null ? {} : { registry: registryWithout(without) }),
    onProgress: progress.reached,
    ...(coverage ? { onHealed: seen.note } : {}),
  });
  progress.end();
  const { user, system } = process.cpuUsage(started);
  // Time of the processor, not of the wall: other work on the machine does not count. Shortening a failure would.
  const perSecond = failure === null ? Math.round((played * 1e6) / (user + system)) : null;
  const happened = coverage ? { happened: seen.happened, never: seen.never } : {};
  const summary = { schedules: played, seed, without, perSecond, ...tally, ...happened, failure };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  if (coverage) process.stderr.write(seen.never.map((each) => `never happened: ${each}\n`).join(''));
  process.stderr.write(failure === null ? `${played} schedules: everything held.\n` : wordsFor(failure));
  if (failure !== null) process.exitCode = 1;
}

function wordsFor({ seed, schedule, violations }: Failure): string {
  const broken = violations.map(({ check, what }) => `  ${check}: ${what}\n`);
  const steps = schedule.steps.map(({ act, ...choice }) => `  ${act} ${JSON.stringify(choice)}\n`);
  return [
    `Schedule ${seed} does not hold; play it with --schedules 1 --seed ${seed}\n`,
    ...broken.slice(0, 10),
    `The shortest schedule found has ${steps.length} steps:\n`,
    ...steps,
  ].join('');
}

const options = simulateOptionsFrom(process.argv.slice(2));
if (!options.ok) {
  process.stderr.write(`${options.error}\n\n${usage}`);
  process.exitCode = 1;
} else if (options.value === 'help') process.stderr.write(usage);
else simulate(options.value);

/** Writes a made-up village into an open bundle: words on stderr, a summary as JSON on stdout. */
import { writeFileSync } from 'node:fs';
import { fingerprints } from '../src/core/fingerprint.ts';
import { type DemoOptions, demoOptionsFrom, usage } from './demo/options.ts';
import { makeSeededVillage } from './demo/seeded-village.ts';
import { bundleOfVillage, seedFromText } from './demo/village-bundle.ts';
import { progressLine } from './progress-line.ts';

async function writeVillage({ out, members, entries, seed: text }: DemoOptions): Promise<void> {
  const seed = seedFromText(text);
  const progress = progressLine('entries signed', entries);
  const made = await makeSeededVillage({ members, entries, seed, language: 'en', onProgress: progress.reached });
  progress.end();
  const file = await bundleOfVillage(made, seed, 'en');
  writeFileSync(out, file);
  const { state } = made.village;
  const { state: stateHash, entries: entriesHash } = fingerprints(state);
  const summary = { file: out, bytes: file.length, seed: text, group: state.group, members, entries };
  process.stdout.write(`${JSON.stringify({ ...summary, stateHash, entriesHash })}\n`);
  process.stderr.write(
    `${out}: ${members} members, ${entries} entries. Anybody may read it: npm run audit -- ${out}\n`,
  );
}

function stop(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

const options = demoOptionsFrom(process.argv.slice(2));
if (!options.ok) stop(`${options.error}\n\n${usage}`);
else if (options.value === 'help') process.stderr.write(usage);
else {
  await writeVillage(options.value).catch((problem: unknown) =>
    stop(problem instanceof Error ? problem.message : String(problem)),
  );
}

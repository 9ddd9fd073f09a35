/** Measures what has to stay fast and small: a JSON line a measurement on stdout, words on stderr. */
import { benchAppend } from './bench/append.ts';
import { benchBytes } from './bench/bytes.ts';
import { benchFile } from './bench/file.ts';
import { benchImport } from './bench/import.ts';
import { type Measurement, toLine } from './bench/measurement.ts';
import { benchMerge } from './bench/merge.ts';
import type { BenchName } from './bench/names.ts';
import { benchOpen } from './bench/open.ts';
import { benchOptionsFrom, usage } from './bench/options.ts';
import { benchQr } from './bench/qr.ts';
import { benchSearch } from './bench/search.ts';
import { benchSimulate } from './bench/simulate.ts';
import { benchVerifyReplay } from './bench/verify-replay.ts';
import { benchWebrtc } from './bench/webrtc.ts';

/** `n`: entries of the large history. */
const benches: Readonly<Record<BenchName, (n: number) => Promise<Measurement[]>>> = {
  'verify-replay': benchVerifyReplay,
  open: benchOpen,
  append: benchAppend,
  import: benchImport,
  merge: benchMerge,
  bytes: benchBytes,
  qr: benchQr,
  file: benchFile,
  webrtc: benchWebrtc,
  search: benchSearch,
  simulate: benchSimulate,
};

async function measure(names: readonly BenchName[], large: number): Promise<void> {
  for (const name of names) {
    process.stderr.write(`${name}: on ${large} entries\n`);
    for (const measured of await benches[name](large)) {
      const line = toLine(measured);
      process.stdout.write(`${JSON.stringify(line)}\n`);
      if (line.over) process.exitCode = 1;
    }
  }
}

const options = benchOptionsFrom(process.argv.slice(2));
if (!options.ok) {
  process.stderr.write(`${options.error}\n\n${usage}`);
  process.exitCode = 1;
} else if (options.value === 'help') process.stderr.write(usage);
else await measure(options.value.names, options.value.large);

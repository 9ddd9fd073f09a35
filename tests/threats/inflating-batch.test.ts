import { pack, unpack } from '../../src/wire/pack.ts';
import { threat } from './support/threat.ts';

const bomb = pack(new Uint8Array(50_000_000));

threat<number>('A batch that inflates without end', {
  attack: (mostBytes) => (unpack(bomb, mostBytes)?.length ?? 0) > 4 * 1024 * 1024,
  defence: 4 * 1024 * 1024,
  takenOut: Number.POSITIVE_INFINITY,
});

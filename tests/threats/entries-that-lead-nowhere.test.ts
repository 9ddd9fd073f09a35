import { vi } from 'vitest';
import type { EntryId } from '../../src/core/ids.ts';
import { admit } from '../../src/core/replay.ts';
import { letWait, maxWaiting } from '../../src/core/waiting.ts';
import { foundingPhone, village } from '../core/cast.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/core/waiting.ts', { spy: true });

const absent = 'ab'.repeat(32) as EntryId;
const spare = 5;

/** Entries of a chain whose beginning nobody has. As far as waiting goes, an entry is its id and its length. */
function flood() {
  const one = foundingPhone('mallory').make('note', {}, { prev: absent, seq: 9 });
  return Array.from({ length: maxWaiting + spare }, (_, at) => ({
    ...one,
    entry: { ...one.entry, id: at.toString(16).padStart(64, '0') as EntryId },
  }));
}

threatInPlace('A flood of entries that lead nowhere', {
  attack: () => {
    const { registry, state } = village(['ana']).ana;
    const { group } = state;
    admit(
      registry,
      state,
      flood().map((each) => ({ ...each, entry: { ...each.entry, group } })),
    );
    return state.log.waiting.size > maxWaiting;
  },
  takeOut: async () => {
    const waiting = await vi.importActual<typeof import('../../src/core/waiting.ts')>('../../src/core/waiting.ts');
    const endless = { entries: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };
    vi.mocked(letWait).mockImplementation((log, arrived, missing) => waiting.letWait(log, arrived, missing, endless));
  },
});

import { vi } from 'vitest';
import { decodeEntry, type VerifiedEntry } from '../../src/core/entry.ts';
import { hashEntry } from '../../src/core/hash.ts';
import { admit } from '../../src/core/replay.ts';
import { type Phone, verified, village } from '../core/cast.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/core/hash.ts', { spy: true });
vi.mock('../../src/core/entry.ts', { spy: true });
const hash = await vi.importActual<typeof import('../../src/core/hash.ts')>('../../src/core/hash.ts');
const entries = await vi.importActual<typeof import('../../src/core/entry.ts')>('../../src/core/entry.ts');

/** The same bytes, as they come a second time. */
function again({ entry: { bytes } }: VerifiedEntry): VerifiedEntry {
  const entry = decodeEntry(bytes);
  if (!entry.ok) throw new Error('what was signed can be read');
  return verified(entry.value);
}

const hear = (phone: Phone, entry: VerifiedEntry) => admit(phone.registry, phone.state, [entry]);

/** Bea shows Ana’s payment a second time: is it counted twice, or Ana taken for somebody who signed two histories? */
threatInPlace('An entry replayed in its own group', {
  attack: () => {
    const { ana, bea } = village(['ana', 'bea']);
    const paid = ana.pay(bea, 60);
    hear(bea, paid);
    hear(bea, again(paid));
    return bea.balance() > 60 || bea.state.log.forks.has(ana.device);
  },
  // An id is given by whoever receives an entry; the same bytes get another one each time.
  takeOut: () => {
    const seen = new Set<string>();
    let times = 0;
    vi.mocked(hashEntry).mockImplementation((body) => {
      const id = hash.hashEntry(body);
      times += 1;
      if (seen.has(id)) return hash.hashEntry(new Uint8Array([times]));
      seen.add(id);
      return id;
    });
  },
});

/** What Ana founded elsewhere is shown to phones of another group of hers. */
threatInPlace('or in another group', {
  attack: () => {
    const [here, there] = [village(['ana', 'bea']), village(['ana', 'bea'], { founding: { name: 'Another' } })];
    const [founding] = here.ana.held.values();
    if (founding === undefined) throw new Error('a founder has signed its founding');
    return hear(there.bea, again(founding)).admitted.length > 0;
  },
  // The body does not say the group: an entry is taken for one of the group that it is shown to.
  takeOut: () => {
    const another = village(['ana', 'bea'], { founding: { name: 'Another' } }).bea.state.group;
    vi.mocked(decodeEntry).mockImplementation((bytes) => {
      const entry = entries.decodeEntry(bytes);
      return entry.ok ? { ok: true, value: { ...entry.value, group: another } } : entry;
    });
  },
});

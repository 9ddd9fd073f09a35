import { vi } from 'vitest';
import { verifySignature } from '../../src/identity/verifying.ts';
import { village } from '../core/cast.ts';
import { openBooks } from './support/open-books.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/identity/verifying.ts', { spy: true });

const notHers = new Uint8Array(64).fill(1);

/** Whoever holds the group's key writes down a founding that nobody signed. */
threatInPlace('A forged entry', {
  attack: async () => {
    const { ana } = village(['ana', 'bea']);
    const books = await openBooks(ana.state.group);
    const forged = [...ana.held.values()].map(({ entry }) => ({ bytes: entry.bytes, signature: notHers }));
    return (await books.receive(forged, 'elsewhere')).fresh.length > 0;
  },
  takeOut: () => vi.mocked(verifySignature).mockResolvedValue(true),
});

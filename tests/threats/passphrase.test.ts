import { vi } from 'vitest';
import { lockWithPassphrase } from '../../src/identity/passphrase.ts';
import { decodeBundle } from '../../src/wire/bundle.ts';
import { found } from '../session/steps.ts';
import { startPhone } from '../session/test-phone.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/identity/passphrase.ts', { spy: true });

threatInPlace('An exported file', {
  attack: async () => {
    const ana = await startPhone(null);
    const file = await ana.exportBundle(await found(ana, 'Ana'), 'three blue hens');
    return decodeBundle(file).ok;
  },
  takeOut: () => vi.mocked(lockWithPassphrase).mockImplementation(async (file) => Uint8Array.from(file)),
});

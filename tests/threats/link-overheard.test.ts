import { vi } from 'vitest';
import { encodeLink } from '../../src/wire/link.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { found, invite } from '../session/steps.ts';
import { named, startPhone, until } from '../session/test-phone.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/wire/link.ts', { spy: true });

/** All that a server sees of an address, and writes into its log. */
function seenByServer(text: string): string {
  const { pathname, search } = new URL(text);
  return pathname + search;
}

/** Whoever reads the server's log comes in as the newcomer. */
threatInPlace('A link overheard or forwarded: by the server that it leads to', {
  attack: async () => {
    const relay = await startTestRelay();
    const ana = await startPhone(relay.url);
    const group = await found(ana, 'Ana');
    const seen = seenByServer(await invite(ana, group));
    await until(ana, group, (view) => view.reach.onRelay);
    const eve = await startPhone(relay.url);
    for (const link of [`https://minga.example${seen}`, `https://minga.example/#${seen}`])
      if ((await eve.join({ link, profile: named('Eve') })).ok) return true;
    return false;
  },
  takeOut: async () => {
    const { encodeLink: written } =
      await vi.importActual<typeof import('../../src/wire/link.ts')>('../../src/wire/link.ts');
    vi.mocked(encodeLink).mockImplementation((...args) => written(...args).replace('/#/', '/'));
  },
});

import { vi } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { roundedUp } from '../../src/identity/padding.ts';
import { utf8 } from '../../src/lib/bytes.ts';
import { sealTraffic } from '../../src/session/group/traffic.ts';
import { epochKey } from './support/sealed.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/identity/padding.ts', { spy: true });

const answers = ['accepted', 'declined, since the roof still leaks'];

/** Two answers to one payment, one of them with a reason. */
threatInPlace('Traffic analysis: sizes, times, addresses', {
  attack: async () => {
    const sealed = await Promise.all(
      answers.map((text) => sealTraffic(browserIdentity, epochKey, utf8(text), 'entries')),
    );
    return new Set(sealed.map(({ length }) => length)).size > 1;
  },
  // Room for the padding's first byte, and no more.
  takeOut: () => vi.mocked(roundedUp).mockImplementation((length) => length + 1),
});

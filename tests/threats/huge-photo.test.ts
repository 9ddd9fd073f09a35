import { vi } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { lock, openLocked } from '../../src/session/attachments/locked.ts';
import { isPhoto } from '../../src/wire/photo.ts';
import { photoOf } from '../wire/a-photo.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/wire/photo.ts', { spy: true });

/** A member posts a photo of a few bytes that would be drawn as sixteen gigabytes: does the page get it? */
threatInPlace('A photo that unfolds without end', {
  attack: async () => {
    const { of, locked } = await lock(browserIdentity, photoOf(65_000, 65_000));
    return (await openLocked(browserIdentity, of, locked)) !== null;
  },
  takeOut: () => vi.mocked(isPhoto).mockReturnValue(true),
});

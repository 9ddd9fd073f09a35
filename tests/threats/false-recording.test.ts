import { vi } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import type { VoiceNote } from '../../src/core/attachments.ts';
import { soundTypeOf } from '../../src/lib/sound-type.ts';
import { lock, openLocked } from '../../src/session/attachments/locked.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/lib/sound-type.ts', { spy: true });

/** A member posts a page with a script in it as a voice note: does the page get it? */
threatInPlace('A voice note that is something else', {
  attack: async () => {
    const { of, locked } = await lock(browserIdentity, new TextEncoder().encode('<script>alert(1)</script>'));
    const voice: VoiceNote = { ...of, seconds: 8 };
    return (await openLocked(browserIdentity, voice, locked)) !== null;
  },
  takeOut: () => vi.mocked(soundTypeOf).mockReturnValue('audio/webm'),
});

import { expect, test } from 'vitest';
import { browserIdentity } from '../../../src/app/worker/identity.ts';
import { fromRelays } from '../../../src/session/attachments/from-relays.ts';
import { lock } from '../../../src/session/attachments/locked.ts';
import type { OpenGroup } from '../../../src/session/group/open-group.ts';
import type { ChannelContents, Relays } from '../../../src/session/ports/surroundings.ts';
import { photo } from './photo-steps.ts';

const { of, locked } = await lock(browserIdentity, photo);
const holding = (...slots: readonly Uint8Array[]): ChannelContents => ({ chunks: [], slots });

/** What comes of asking relays that answer so, one after the other; and how many were asked. */
async function askThose(answers: readonly (ChannelContents | 'unreachable')[], demo = false) {
  let asked = 0;
  const readAll = async () => {
    asked += 1;
    return answers[asked - 1] ?? 'unreachable';
  };
  const open = { local: { demo, relays: answers.map((_, at) => `wss://relay-${at}.example`) } };
  const relays = { readAll } as unknown as Relays;
  const found = await fromRelays({ identity: browserIdentity, relays }, open as unknown as OpenGroup, of);
  return { found, asked };
}

test('one that is out of reach, or has something else there, is passed over, and no more is asked than must be', async () => {
  const other = locked.map((byte) => byte ^ 1);
  const answers = [
    'unreachable',
    holding(other, new Uint8Array(), new Uint8Array(70_000)),
    holding(locked),
    holding(),
  ] as const;
  expect(await askThose(answers)).toEqual({ found: locked, asked: 3 });
});

test('it is said whether nobody could be asked, or nobody has it', async () => {
  expect(await askThose(['unreachable', holding()])).toEqual({ found: 'not-there', asked: 2 });
  expect(await askThose(['unreachable'])).toEqual({ found: 'unreachable', asked: 1 });
  expect(await askThose([])).toEqual({ found: 'unreachable', asked: 0 });
  expect(await askThose([holding(locked)], true)).toEqual({ found: 'unreachable', asked: 0 });
});

/** Who opens a group's door, who is given its seed, and what the entries about it come to. */
import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import { ar } from '../../../src/modules/door/messages/ar.ts';
import { en } from '../../../src/modules/door/messages/en.ts';
import { rejectionCodes } from '../../../src/modules/door/rules.ts';
import { allDoors, doorNow, openDoors } from '../../../src/session/doors/doors-now.ts';
import { type Phone, settle, village } from '../../core/cast.ts';

const door = new Uint8Array(32).fill(1);
const opener = new Uint8Array(16).fill(2);
const box = new Uint8Array(100).fill(3);

const open = (by: Phone, fields = {}): VerifiedEntry =>
  by.sign('door.open', { door, opener, says: 'Come by.', place: 'Above the mill', to: [], box, ...fields });
const close = (by: Phone, { entry }: VerifiedEntry): VerifiedEntry =>
  by.sign('door.close', { ref: idToBytes(entry.id) });
const share = (by: Phone, { entry }: VerifiedEntry, to: readonly Phone[]): VerifiedEntry =>
  by.sign('door.share', { ref: idToBytes(entry.id), to: to.map(({ device }) => idToBytes(device)), box });

describe('a door', () => {
  test('is opened and closed by coordinators alone', () => {
    const { ana, bea } = village(['ana', 'bea']);
    expect(bea.verdictOf(open(bea))).toBe('only-coordinators');
    const opened = open(ana);
    expect(ana.verdictOf(opened)).toBe('valid');
    settle(ana, bea);
    expect(doorNow(bea.state)).toMatchObject({
      says: 'Come by.',
      place: 'Above the mill',
      listed: false,
      closed: false,
    });
    expect(bea.verdictOf(close(bea, opened))).toBe('only-coordinators');
    expect(bea.verdictOf(share(bea, opened, [bea]))).toBe('only-coordinators');
    expect(ana.verdictOf(close(ana, opened))).toBe('valid');
    settle(ana, bea);
    expect(doorNow(bea.state)).toBeNull();
  });

  test('is shared by the name of the entry that opened it, and by no other', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const opened = open(ana);
    expect(ana.verdictOf(share(ana, opened, [bea]))).toBe('valid');
    expect(allDoors(ana.state)[0]?.sharings).toEqual([
      { to: [], box },
      { to: [bea.device], box },
    ]);
    expect(ana.verdictOf(close(ana, close(ana, opened)))).toBe('door.no-such-door');
  });

  test('opened anew stands beside an older one until that is closed; the newest is shown', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const first = open(ana);
    open(ana, { says: 'Come in spring.', listed: true });
    settle(ana, bea);
    expect(openDoors(bea.state)).toHaveLength(2);
    expect(doorNow(bea.state)).toMatchObject({ says: 'Come in spring.', listed: true });
    close(ana, first);
    settle(ana, bea);
    expect(openDoors(bea.state)).toHaveLength(1);
  });

  test('says no more than fits on its card', () => {
    const { ana } = village(['ana']);
    const wrong = [
      ...[{ says: 'a'.repeat(161) }, { place: 'a'.repeat(81) }, { door: opener }, { opener: door }],
      ...[{ listed: false }, { box: new Uint8Array() }, { name: 'Huerta' }],
    ];
    for (const fields of wrong) expect(ana.verdictOf(open(ana, fields))).toBe('malformed');
  });
});

test('each code has a sentence in every language', () => {
  for (const code of rejectionCodes) {
    expect(en).toHaveProperty([`code.${code}`]);
    expect(ar).toHaveProperty([`code.${code}`]);
  }
});

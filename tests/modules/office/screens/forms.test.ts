/** The small pure parts of the screens: codes, days, and what forms become. */
import { describe, expect, test } from 'vitest';
import type { AccountId, DeviceId, EntryId, GroupId, MemberId, UnitId } from '../../../../src/core/ids.ts';
import { mayReceive } from '../../../../src/modules/office/screens/hand-over/may-receive.ts';
import { emptyLimit, toLimitArgs } from '../../../../src/modules/office/screens/limit/limit-draft.ts';
import { emptyOpen, toOpenArgs } from '../../../../src/modules/office/screens/open/open-draft.ts';
import { emptyWrite, toRecordArgs } from '../../../../src/modules/office/screens/write/write-draft.ts';
import { dateOf, dayOf } from '../../../../src/modules/office/screens/written/day-of.ts';
import type { MemberView } from '../../../../src/session/views.ts';
import { readMemberCode, writeMemberCode } from '../../../../src/view/talk/member-code.ts';

const [ana, bea] = ['ana', 'bea'] as [MemberId, MemberId];
const [lola, rosa] = ['lola', 'rosa'] as [AccountId, AccountId];
const hours = 'hours' as UnitId;

describe('the code of a helper’s phone', () => {
  const code = {
    group: 'ab'.repeat(32) as GroupId,
    member: 'cd'.repeat(32) as MemberId,
    device: '01'.repeat(32) as DeviceId,
  };

  test('is read as it was written, and fits the small alphabet of QR codes', () => {
    expect(readMemberCode(writeMemberCode(code))).toEqual(code);
    expect(writeMemberCode(code)).toMatch(/^[0-9A-Z:-]+$/);
  });

  test.each(['', 'https://example.org', `${writeMemberCode(code)}0`, writeMemberCode(code).replace('AB', 'XY')])(
    'is nothing else: %j',
    (text) => {
      expect(readMemberCode(text)).toBeNull();
    },
  );
});

describe('who can have an account', () => {
  const member = (more: Partial<MemberView> = {}) =>
    ({ member: bea, admitted: true, withdrawn: false, ended: null, mergedInto: null, ...more }) as MemberView;

  test('is any member who is in, but for its keeper', () => {
    const account = { keeper: ana, keepers: null };
    expect(mayReceive(account, member())).toBe(true);
    expect(mayReceive(account, member({ member: ana }))).toBe(false);
    expect(mayReceive(account, member({ admitted: false }))).toBe(false);
    expect(mayReceive(account, member({ ended: 'left' }))).toBe(false);
  });

  test('is of the group’s own only who was named for it', () => {
    expect(mayReceive({ keeper: ana, keepers: [ana] }, member())).toBe(false);
    expect(mayReceive({ keeper: ana, keepers: [ana, bea] }, member())).toBe(true);
  });
});

describe('an account being opened', () => {
  test('is a neighbour’s, or the group’s with me among its keepers', () => {
    const draft = { ...emptyOpen, limits: { [hours]: null }, keepers: [bea] };
    expect(toOpenArgs(draft, ana)).toEqual({ limits: { [hours]: 0 }, keepers: null, decided: false });
    expect(toOpenArgs({ ...draft, is: 'group' }, ana)).toMatchObject({ keepers: [ana, bea], decided: true });
  });
});

describe('what is written down', () => {
  const draft = { ...emptyWrite, other: rosa, amount: 60, date: '2026-10-03', description: ' Weeding ' };

  test('goes the way that was said, with its day unless that is today', () => {
    const args = { unit: hours, amount: 60, date: '2026-10-03', description: 'Weeding' };
    expect(toRecordArgs(draft, lola, hours, '2026-11-21')).toEqual({ ...args, from: lola, to: rosa });
    expect(toRecordArgs({ ...draft, direction: 'in' }, lola, hours, '2026-11-21')).toEqual({
      ...args,
      from: rosa,
      to: lola,
    });
    expect(toRecordArgs(draft, lola, hours, '2026-10-03')?.date).toBeNull();
  });

  test.each([{ other: null }, { amount: null }, { amount: 0 }])('is not complete with %j', (part) => {
    expect(toRecordArgs({ ...draft, ...part }, lola, hours, '2026-11-21')).toBeNull();
  });

  test('has the same day in words as on paper, in every zone', () => {
    expect(dateOf(dayOf('2026-10-03'))).toBe('2026-10-03');
    expect(dateOf(new Date(2026, 0, 1).getTime())).toBe('2026-01-01');
  });
});

describe('a new limit', () => {
  const inUnit = { unit: hours, next: 300, tip: 'opening' as EntryId };

  test('builds on the change that is the newest on the screen', () => {
    expect(toLimitArgs({ ...emptyLimit, to: 0 }, lola, inUnit)).toEqual({
      account: lola,
      unit: hours,
      to: 0,
      seen: 'opening',
    });
  });

  test('is none while nothing is entered, nothing changes, or nobody keeps the account', () => {
    expect(toLimitArgs(emptyLimit, lola, inUnit)).toBeNull();
    expect(toLimitArgs({ ...emptyLimit, to: 300 }, lola, inUnit)).toBeNull();
    expect(toLimitArgs({ ...emptyLimit, to: 60 }, lola, { ...inUnit, tip: null })).toBeNull();
  });
});

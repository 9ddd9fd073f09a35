import { expect, test } from 'vitest';
import { seenBy, seesStanding } from '../../../src/app/profile/seen-by.ts';
import type { OwnProfileView } from '../../../src/session/views.ts';

const profile: OwnProfileView = {
  name: 'Ana',
  photo: new Uint8Array([1]),
  place: 'by the chapel',
  languages: 'Quechua',
  ways: { call: '1234', sms: '2345', whatsapp: '', knock: 'blue door' },
  shownTo: {
    photo: 'deals',
    place: 'group',
    languages: 'nobody',
    call: 'group',
    sms: 'deals',
    whatsapp: 'group',
    knock: 'nobody',
    standing: 'deals',
  },
};

test('a neighbour without a deal sees what is for the group, and a coordinator no more of a profile than that', () => {
  const shown = {
    name: 'Ana',
    photo: null,
    place: 'by the chapel',
    languages: '',
    ways: { call: '1234', sms: '', whatsapp: '', knock: '' },
  };
  expect(seenBy('stranger', profile)).toEqual(shown);
  expect(seenBy('coordinator', profile)).toEqual(shown);
});

test('whoever has a deal sees that as well, and nobody sees what is for no one', () => {
  expect(seenBy('deal', profile)).toMatchObject({
    photo: profile.photo,
    languages: '',
    ways: { call: '1234', sms: '2345', knock: '' },
  });
});

test('what became of deals and helps is seen by those for whom it is', () => {
  expect((['stranger', 'deal', 'coordinator'] as const).map((onlooker) => seesStanding(onlooker, profile))).toEqual([
    false,
    true,
    false,
  ]);
});

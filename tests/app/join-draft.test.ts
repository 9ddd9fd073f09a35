/** What was said at a group's door, as the form of whoever was admitted finds it. */
import { expect, test } from 'vitest';
import { joinDraftOf } from '../../src/app/joining/join-draft.ts';
import { trimmed } from '../../src/app/profile/trimmed.ts';

const asked = (reach: string) => joinDraftOf({ name: 'Rosa', words: 'I mend shoes.', reach });

test.each([
  ['+51 900 111 222', 'call'],
  ['WhatsApp 900-111-222', 'call'],
  ['٩٠٠ ١١١ ٢٢٢', 'call'],
  ['Knock at the mill', 'knock'],
  ['Flat 1204, tower 12', 'knock'],
] as const)('“%s” stands where one says how to be reached by %s, for those one has a deal with', (reach, way) => {
  const { profile } = asked(reach);
  expect(profile.ways).toEqual({ call: '', sms: '', whatsapp: '', knock: '', [way]: reach });
  expect(profile.shownTo[way]).toBe('deals');
  expect(Object.values(profile.shownTo).filter((shown) => shown !== 'group')).toHaveLength(1);
});

test('the name stands there too, the words beside the form, and nothing is accepted yet', () => {
  const { profile, atDoor, accepted } = asked('Here');
  expect([profile.name, atDoor, accepted]).toEqual(['Rosa', 'I mend shoes.', false]);
  expect([profile.place, profile.languages, profile.photo]).toEqual(['', '', null]);
});

test('what is only blanks is not said', () => {
  const { profile } = asked('  ');
  expect(trimmed({ ...profile, place: ' by the mill ' })).toMatchObject({ place: 'by the mill', ways: { knock: '' } });
});

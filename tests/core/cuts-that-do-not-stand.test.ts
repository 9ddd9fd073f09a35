/** What takes trust away has to stand itself. (protocol §1, "Whether a decision stands"; §4, "Limits") */
import { expect, test } from 'vitest';
import { meet, settle, village } from './cast.ts';
import { coordinating, cut, limitOf, raise, removal, tipsOf, together } from './governing.ts';

test('a cut beyond the end of its author takes nothing from whoever knows of that end, and holds up no raise', () => {
  const { ana, bea, carla, dora } = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  coordinating(ana, carla);
  settle(ana, bea, carla, dora);
  const removed = together([ana, bea, dora], 'member.remove', removal(carla, tipsOf(ana, carla)));
  expect(ana.verdictOf(removed)).toBe('valid');
  const unaware = cut(carla, bea, 500);
  meet(ana, bea, dora);
  meet(carla, bea, ana);
  expect(bea.verdictOf(unaware)).toBe('valid');
  settle(ana, bea, dora);
  expect([limitOf(bea), bea.rights()]).toEqual([600, 600]);
  const raised = raise(ana, bea, 100);
  settle(ana, bea, dora);
  expect([ana.verdictOf(raised), limitOf(bea)]).toEqual(['valid', 700]);
});

test('the same cut takes hold of whoever hears of it first', () => {
  const { ana, bea, carla, dora } = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  coordinating(ana, carla, dora);
  settle(ana, bea, carla, dora);
  const removed = together([ana, dora], 'member.remove', removal(carla, tipsOf(ana, carla)));
  expect(ana.verdictOf(removed)).toBe('valid');
  cut(carla, bea, 500);
  settle(carla, bea);
  settle(ana, bea, dora);
  expect(limitOf(bea)).toBe(100);
});

test('nothing builds on an advance, which stands beside the line', () => {
  const { ana, bea } = village(['ana', 'bea'], { limit: 600 });
  const lent = raise(ana, bea, 50, { advance: true });
  settle(ana, bea);
  expect(ana.verdictOf(raise(ana, bea, 100, { ref: lent }))).toBe('no-such-limit');
  expect(ana.verdictOf(cut(ana, bea, 100, lent))).toBe('no-such-limit');
});

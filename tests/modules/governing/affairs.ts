/** What the tests of governing need beside the cast: its commands to run, its questions to ask, what waits for somebody. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { governingService } from '../../../src/modules/governing/service.ts';
import type { Phone } from '../../core/cast.ts';
import { affairsOf } from '../affairs.ts';

export const { act, refusalOf, ask, errandsOf, topicsOf } = affairsOf(governingService);

/** What the page knows of one member's limit in the village's unit. */
export function limitOf(phone: Phone, of: Phone) {
  const [first] = ask(phone, 'trust', { member: of.member }).units;
  if (first === undefined) throw new Error('a village has a unit');
  return first;
}

/** The new limit, in minutes, decided on what the phone shows now. */
export function setLimit(phone: Phone, of: Phone, to: number): VerifiedEntry {
  const { unit, tip } = limitOf(phone, of);
  if (tip === null) throw new Error('there is no limit to change');
  return act(phone, 'changeLimit', { member: of.member, unit, to, seen: tip });
}

export function setPolicy(phone: Phone, key: string, value: string | number | boolean): VerifiedEntry {
  const standing = policyOf(phone, key).standing;
  return act(phone, 'setPolicy', { key, value, seen: standing });
}

export function policyOf(phone: Phone, key: string) {
  const found = ask(phone, 'policies', {}).find((each) => each.key === key);
  if (found === undefined) throw new Error(`no policy ${key}`);
  return found;
}

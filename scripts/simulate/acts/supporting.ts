/** Points put behind what people would like to be so: now and then more than somebody has, and by who may not. */
import { decisionsAtHand } from '../../../src/core/decisions/record.ts';
import { type AccountId, accountOfMember, type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { RejectionCode } from '../../../src/modules/points/rules.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { type Act, at, type Choice, ofKind, others, present } from './act.ts';
import { keptBy } from './drafts-of-custody.ts';
import { type Forgeries, forgeSome, hearEverybody } from './forging.ts';

const say = (by: SimulatedPhone, kind: string, payload: CborMap): EntryId | undefined =>
  by.append([{ kind, payload }]).at(-1)?.id;

/** As a phone says it that has not heard of the others: the rules do not count what is left. */
const back = (by: SimulatedPhone, decision: EntryId, account: AccountId, points: number): EntryId | undefined =>
  say(by, 'points.back', { ref: idToBytes(decision), account: idToBytes(account), points });

const wish = (by: SimulatedPhone): EntryId | undefined =>
  say(by, 'decision.post', {
    ...{ account: idToBytes(accountOfMember(by.self.member)), title: 'A bench', summary: '' },
    ...{ topic: 'works', stage: 'idea' },
  });

/** Their own points, or those of somebody whose account they keep; now and then none any more. */
const backDecision: Act = (_, by, { whom, pick, amount }) => {
  const decision = at(decisionsAtHand(by.state), whom);
  const account = at([accountOfMember(by.self.member), ...keptBy(by)], amount);
  if (decision !== undefined && account !== undefined) back(by, decision.id, account, pick % 11);
};

/** All phones of one person say what they like of as much as they know, each for itself: more than a hundred together. */
const overspendPoints: Act = (world, by, choice) => {
  const wishes = Array.from({ length: 9 }, () => wish(by)).flatMap((id) => id ?? []);
  const mine = present(world).filter(({ self }) => self.member === by.self.member);
  for (const phone of mine) {
    hearAll(phone, by);
    const further = mine.length > 1 ? [] : Array.from({ length: 3 }, () => wish(phone)).flatMap((id) => id ?? []);
    for (const decision of [...wishes, ...further])
      back(phone, decision, accountOfMember(by.self.member), 10 - (choice.pick % 3));
  }
  const done = at(wishes, choice.whom);
  if (done !== undefined && choice.amount % 2 === 0)
    say(by, 'decision.end', { ref: idToBytes(done), how: 'delivered' });
};

type Scene = Readonly<Record<'me' | 'third' | 'fund' | 'decision' | 'nothing', Uint8Array>>;

const overreaches: Forgeries<Scene, RejectionCode> = {
  'points.no-such-decision': { 'points.back': ({ nothing: ref, me }) => ({ ref, account: me, points: 5 }) },
  'points.not-your-account': { 'points.back': ({ decision: ref, third }) => ({ ref, account: third, points: 5 }) },
  'points.not-a-person': { 'points.back': ({ decision: ref, fund }) => ({ ref, account: fund, points: 5 }) },
};

/** Whoever keeps an account of the group gives as if it were a person; who keeps none tries their own, and that is sound. */
function sceneOn(by: SimulatedPhone, third: SimulatedPhone): Scene | null {
  const [founding] = ofKind(by, 'found');
  const decision = decisionsAtHand(by.state)[0]?.id ?? wish(by);
  if (founding === undefined || decision === undefined) return null;
  const own = accountOfMember(by.self.member);
  const keepers = [idToBytes(by.self.member)];
  say(by, 'account.open', { is: 'group', limits: {}, keepers });
  const fund = keptBy(by).find((account) => by.state.accounts.entrusted.get(account)?.is === 'group') ?? own;
  return {
    ...{ me: idToBytes(own), third: idToBytes(accountOfMember(third.self.member)), fund: idToBytes(fund) },
    ...{ decision: idToBytes(decision), nothing: idToBytes(founding.id) },
  };
}

const overreach: Act = (world, by, { whom, pick }: Choice) => {
  const third = at(others(world, by), whom);
  if (third === undefined) return;
  hearEverybody(world, by);
  const scene = sceneOn(by, third);
  if (scene !== null) forgeSome(by, scene, overreaches, { pick, times: 3 });
};

export const supporting = { backDecision, overspendPoints } as const;
export const overreaching = { overreach } as const;

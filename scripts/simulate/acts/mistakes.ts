/** What well-meaning people do twice, or to the wrong one, and put right. */
import { idToBytes } from '../../../src/core/ids.ts';
import { invitationOf, joiningOf } from '../world/founding.ts';
import { hearAll } from '../world/network.ts';
import { phonesMax } from '../world/world.ts';
import { type Act, at, others, present } from './act.ts';
import { drafts } from './drafts.ts';
import { comings, newPhone } from './membership.ts';
import { trade } from './trade.ts';

/** Two records are merged, by two who did not speak to each other in both ways; and one of it taken back. */
const mergeMistakenly: Act = (world, by, { whom, pick }) => {
  const [one, other] = [at(present(world), whom), at(present(world), whom + 1 + (pick % 2))];
  if (one === undefined || other === undefined) return;
  const [kept, folded] = [one, other].map(({ self }) => idToBytes(self.member));
  const coordinator = present(world).find(
    ({ state, self, byzantine }) => !byzantine && state.membership.founding?.founder === self.member,
  );
  if (coordinator === undefined || kept === undefined || folded === undefined) return;
  const merged = coordinator.append([
    { kind: 'member.merge', payload: { kept, other: folded } },
    ...(pick % 3 === 0 ? [{ kind: 'member.merge', payload: { kept: folded, other: kept } }] : []),
  ]);
  hearAll(by, coordinator);
  const [mistake] = merged.filter(({ kind }) => kind === 'member.merge');
  if (mistake !== undefined && pick % 4 > 0)
    coordinator.append([{ kind: 'member.unmerge', payload: { ref: idToBytes(mistake.id) } }]);
};

/** An invitation is handed on to another phone while the first one, unheard of, lets the newcomer in as well. */
const admitTwice: Act = (world, by, { whom, amount }) => {
  if (by.byzantine || by.stopped || world.phones.length >= phonesMax) return;
  const payload = invitationOf(`handed on by ${by.name} after ${by.tip?.seq}`, 1, amount % 500);
  const [invited] = by.append([{ kind: 'invite', payload }]).slice(-1);
  if (invited?.kind !== 'invite') return;
  const phone = newPhone(world, `newcomer${world.phones.length}`, by, false);
  phone.append([{ kind: 'join', payload: joiningOf(phone, invited) }]);
  const helpers = others(world, by).filter(
    ({ byzantine, stopped, self }) => !byzantine && !stopped && self.member !== phone.self.member,
  );
  const helper = at(helpers, whom);
  if (helper === undefined) return;
  for (const coordinator of helpers) {
    hearAll(coordinator, phone);
    const named = { ref: idToBytes(invited.id), toDevice: idToBytes(helper.self.device), uses: 1 };
    coordinator.append([{ kind: 'invite.move', payload: named }]);
    hearAll(helper, coordinator);
  }
  helper.doDuties();
  hearAll(by, phone);
  by.doDuties();
  for (const each of [by, helper]) hearAll(phone, each);
  phone.doDuties();
};

/** One asks, the other is asked: it is paid, refused, or no longer wanted; and what was paid is asked back, or kept. */
const askAround: Act = (world, by, choice) => {
  const other = at(others(world, by), choice.whom);
  if (other === undefined || other.byzantine || by.byzantine) return;
  trade.ask(world, by, choice);
  hearAll(other, by);
  if (choice.pick % 3 === 0) trade.answerAsk(world, other, { ...choice, pick: 0 });
  else
    trade.answer(world, choice.pick % 3 === 1 ? other : by, {
      ...choice,
      whom: 0,
      pick: choice.pick % 3 === 1 ? 0 : 1,
    });
  hearAll(by, other);
  by.doDuties();
  if (choice.amount % 2 === 0) trade.answer(world, other, { ...choice, whom: 0, pick: 2 });
  else trade.answer(world, by, { ...choice, whom: 0, pick: 3 });
};

/** Keys are replaced by two coordinators who have not heard of each other, while a third phone goes on as before. */
const rotateApart: Act = (world, by, choice) => {
  for (const phone of present(world)) {
    const draft = phone.byzantine ? null : drafts.rotateKey(world, phone, choice);
    if (draft !== null) phone.append([draft]);
  }
  const straggler = at(
    others(world, by).filter(({ byzantine }) => !byzantine),
    choice.whom,
  );
  if (straggler !== undefined)
    for (let more = 0; more < 3; more += 1) trade.pay(world, straggler, { ...choice, pick: more });
};

/** Somebody goes; their other phone has not heard, and pays one who has not either. */
const leaveUnheard: Act = (world, by, { whom, pick, amount }) => {
  if (pick % 2 > 0 || by.byzantine || by.stopped || by.tip === null || world.phones.length >= phonesMax) return;
  comings.furtherPhone(world, by, { whom, pick, amount });
  const tablet = world.phones.at(-1);
  const payee = at(
    others(world, by).filter(({ byzantine, stopped }) => !byzantine && !stopped),
    whom,
  );
  if (payee === undefined || tablet === undefined || tablet.self.member !== by.self.member || tablet === by) return;
  hearAll(by, tablet);
  trade.move(world, by, { whom: 0, pick, amount });
  hearAll(tablet, by);
  tablet.doDuties();
  by.append([{ kind: 'member.leave', payload: { refs: tablet.tip === null ? [] : [idToBytes(tablet.tip.id)] } }]);
  trade.pay(world, tablet, { whom: others(world, tablet).indexOf(payee), pick, amount: amount % 10 });
  hearAll(payee, tablet);
  payee.doDuties();
};

export const mistakes = { leaveUnheard, mergeMistakenly, admitTwice, askAround, rotateApart } as const;

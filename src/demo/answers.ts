/** What a villager's phone does when Ana turns to it, and what it asks of her. Each is a tap that a person might make. */
import { accountOfMember, type EntryId, type MemberId } from '../core/ids.ts';
import type { Context, Draft, Errand, Refusal } from '../core/module.ts';
import type { Result } from '../lib/result.ts';
import { ask, declineAsk, giveBack, keepIt } from '../modules/exchange/commands.ts';
import { pay } from '../modules/exchange/pay.ts';
import type { Villager } from './cast.ts';
import type { Draws } from './draws.ts';
import { storyUnit } from './village/openings.ts';
import type { StoryWords } from './words/words.ts';
import { works } from './works.ts';

/** Decided once, before it is signed: it may have to be judged again when another tab was quicker. */
export type Reply = (context: Context) => Result<readonly Draft[], Refusal>;

const declinePercent = 20;
const thanksPercent = 35;
const furtherWorkPercent = 30;

/** How a villager answers what waits for them; `null`: it is nothing they know. */
export function replyTo(errand: Errand, draws: Draws, words: StoryWords): Reply | null {
  const { topic, subject, member } = errand;
  const amount = errand.values['amount'];
  if (member === null || typeof amount !== 'number') return null;
  if (topic === 'exchange.ask') return replyToAsk(subject, member, amount, draws, words);
  if (topic === 'exchange.return') return replyToReturn(subject, member, words);
  return null;
}

function replyToAsk(subject: EntryId, other: MemberId, amount: number, draws: Draws, words: StoryWords): Reply {
  const willing = !draws.chance(declinePercent);
  const reason = draws.pick(words.declines);
  const payment = {
    to: [{ account: accountOfMember(other), amount }],
    unit: storyUnit,
    memo: '',
    gift: false,
    answers: subject,
  };
  return (context) => {
    const paid = willing ? pay(payment, context) : null;
    if (paid?.ok) return paid;
    return declineAsk(
      { entry: subject, other: accountOfMember(other), memo: willing ? words.tooMuch : reason },
      context,
    );
  };
}

/** An error is mended at once, if the rights to do so are not spent. */
const replyToReturn =
  (payment: EntryId, other: MemberId, words: StoryWords): Reply =>
  (context) => {
    const back = giveBack({ entry: payment }, context);
    return back.ok ? back : keepIt({ entry: payment, other: accountOfMember(other), memo: words.spent }, context);
  };

/** What a payment brings: often nothing, sometimes a little something back, sometimes a request for other work. */
export function afterPayment(villager: Villager, ana: MemberId, draws: Draws, words: StoryWords): Reply | null {
  if (draws.chance(thanksPercent)) {
    const memo = draws.pick(words.thanks);
    const back = {
      to: [{ account: accountOfMember(ana), amount: 15 }],
      unit: storyUnit,
      memo,
      gift: true,
      answers: null,
    };
    return (context) => pay(back, context);
  }
  return draws.chance(furtherWorkPercent) ? requestFrom(villager, ana, draws, words) : null;
}

/** Asks Ana to pay for something this villager does. */
export function requestFrom(villager: Villager, ana: MemberId, draws: Draws, words: StoryWords): Reply {
  const work = draws.pick(villager.works);
  const amount = draws.pick<number>(works[work]);
  const request = { payer: accountOfMember(ana), unit: storyUnit, amount, memo: draws.pick(words.memos[work]) };
  return (context) => ask(request, context);
}

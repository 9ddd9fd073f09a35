/** The usual day: somebody works for somebody, and is paid, asked to be paid, or given something. */
import { ana, type Villager } from '../cast.ts';
import { works } from '../works.ts';
import type { Act } from './acts.ts';
import type { Step } from './steps.ts';
import type { Telling } from './telling.ts';

const giftPercent = 5;
const askFirstPercent = 15;
const declinePercent = 20;

/** What two free villagers do next, within so many entries; `null` when there are no two. */
export function drawTrade(telling: Telling, entriesMost: number, busy: ReadonlySet<string>): Step | null {
  const { draws } = telling;
  const free = telling.ledger.present.filter(({ key }) => !busy.has(key));
  const worker = drawOne(telling, free);
  const payer = worker && drawPayer(telling, free, worker);
  if (!worker || !payer) return null;
  const work = draws.pick(worker.works);
  const minutes = draws.pick<number>(works[work]);
  const memo = draws.pick(telling.words.memos[work]);
  if (entriesMost >= 3 && draws.chance(askFirstPercent)) return askFirst(telling, payer.key, worker.key, minutes, memo);
  // The last entry of a story may be a request that nobody has answered yet.
  const mayPay = entriesMost >= 2 && telling.ledger.mayPay(payer.key, minutes);
  if (!mayPay) return openAsk(telling, payer.key, worker.key, minutes, memo);
  const gift = draws.chance(giftPercent);
  return payStep(telling, telling.progress, {
    from: payer.key,
    to: worker.key,
    minutes: gift ? 30 : minutes,
    memo: gift ? draws.pick(telling.words.gifts) : memo,
    gift,
  });
}

const drawOne = ({ draws }: Telling, from: readonly Villager[]): Villager | undefined =>
  from.length === 0 ? undefined : from[draws.below(from.length)];

/** Of two the one who has more: those far below zero work before they ask again. */
function drawPayer(telling: Telling, free: readonly Villager[], worker: Villager): Villager | undefined {
  const others = free.filter(({ key }) => key !== worker.key);
  const [one, other] = [drawOne(telling, others), drawOne(telling, others)];
  if (!one || !other) return undefined;
  return telling.ledger.balanceOf(one.key) >= telling.ledger.balanceOf(other.key) ? one : other;
}

export type Terms = {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  readonly memo: string;
  readonly gift: boolean;
};

/** A payment that is made if the payer may make it when its moment comes. */
export function payStep(
  telling: Telling,
  from: number,
  terms: Terms,
  next: readonly Step[] = [],
  label = telling.label(),
): Step {
  const people = [terms.from, terms.to];
  return { from, people, entries: 2, act: () => payNow(telling, terms, { answers: null, label }), next };
}

function payNow({ ledger }: Telling, terms: Terms, names: { answers: string | null; label: string }): Act | null {
  const { from, to, minutes, memo, gift } = terms;
  if (!ledger.mayPay(from, minutes)) return null;
  ledger.move(from, to, minutes);
  return { by: from, is: 'pay', to, minutes, memo, gift, ...names };
}

/** The worker asks; some moments later it is paid, or declined with a reason. */
export function askFirst(
  telling: Telling,
  payer: string,
  worker: string,
  minutes: number,
  memo: string,
  declined = telling.draws.chance(declinePercent),
): Step {
  const asked = telling.label();
  const reason = telling.draws.pick(telling.words.declines);
  const answer: Step = {
    from: telling.progress,
    people: [payer, worker],
    entries: 2,
    act: () => {
      const terms = { from: payer, to: worker, minutes, memo, gift: false };
      const paid = declined ? null : payNow(telling, terms, { answers: asked, label: telling.label() });
      return paid ?? { by: payer, is: 'decline', asked, memo: declined ? reason : telling.words.tooMuch };
    },
  };
  return { ...askStep(telling.progress, payer, worker, minutes, memo, asked), next: [answer] };
}

/** A request that nobody answers in this story; it is never made to Ana, whose list is for the end. */
const openAsk = (telling: Telling, payer: string, worker: string, minutes: number, memo: string): Step =>
  payer === ana && worker !== ana
    ? askStep(telling.progress, worker, payer, minutes, memo, telling.label())
    : askStep(telling.progress, payer, worker, minutes, memo, telling.label());

export const askStep = (
  from: number,
  payer: string,
  worker: string,
  minutes: number,
  memo: string,
  label: string,
): Step => ({
  from,
  people: [payer, worker],
  entries: 1,
  act: () => ({ by: worker, is: 'ask', of: payer, minutes, memo, label }),
});

/** What everybody's demo has to hold once: each happens to Ana, so that it can be looked at on this phone. */
import { ana } from '../cast.ts';
import type { Step } from './steps.ts';
import { stepOf } from './steps.ts';
import type { Telling } from './telling.ts';
import { askFirst, askStep, payStep } from './trades.ts';

/** In the order of the story; each is left out when there is no room for all of it. */
export function incidents(telling: Telling): Step[] {
  const { founder, words, draws } = telling;
  const { bread, letters, sewing, cooking } = words.memos;
  const neighbour = (which: number): string => telling.neighbours[which % telling.neighbours.length] ?? founder;
  return [
    stepOf(0.12, [founder, ana], { by: founder, is: 'name-coordinator', member: ana }),
    { ...askFirst(telling, neighbour(5), ana, 60, letters[0], true), from: 0.45 },
    slipOfTheFinger(telling, neighbour(11), 0.62),
    payStep(telling, 0.76, { from: ana, to: neighbour(7), minutes: 60, memo: draws.pick(words.gifts), gift: true }),
    { ...askFirst(telling, ana, neighbour(12), 90, cooking[0], false), from: 0.86 },
    { ...askFirst(telling, neighbour(3), ana, 45, bread[0], false), from: 0.91 },
    { ...askFirst(telling, ana, neighbour(7), 60, sewing[0], true), from: 0.94 },
  ];
}

/** Half an hour was meant and five hours were paid: asked back, given back, and paid again as it was meant. */
function slipOfTheFinger(telling: Telling, to: string, from: number): Step {
  const { ledger, words } = telling;
  const wrong = telling.label();
  const terms = { from: ana, to, minutes: 300, memo: words.memos.bicycle[0], gift: false };
  const right = payStep(telling, from, { ...terms, minutes: 30 });
  const givenBack: Step = {
    from,
    people: [ana, to],
    entries: 2,
    act: () => {
      ledger.move(to, ana, terms.minutes);
      return { by: to, is: 'give-back', payment: wrong };
    },
    next: [right],
  };
  const askedBack = stepOf(from, [ana, to], { by: ana, is: 'ask-back', payment: wrong, memo: words.slip }, [givenBack]);
  return payStep(telling, from, terms, [askedBack], wrong);
}

/** Two requests that wait for Ana when the demo begins. */
export function openAsks(telling: Telling): Step[] {
  const { fence, guitar } = telling.words.memos;
  const [first, second] = [telling.neighbours[0] ?? telling.founder, telling.neighbours[9 % telling.neighbours.length]];
  const asks = [askStep(1, ana, first, 120, fence[1] ?? fence[0], telling.label())];
  if (second === undefined || second === first) return asks;
  return [...asks, askStep(1, ana, second, 45, guitar[0], telling.label())];
}

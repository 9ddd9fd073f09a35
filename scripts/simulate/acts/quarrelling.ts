/** Complaints, by the commands behind the screens: reported, talked over, decided, asked again, put to the vote. */
import type { AccountId } from '../../../src/core/ids.ts';
import type { CaseAct } from '../../../src/modules/moderation/place.ts';
import type { Thing } from '../../../src/modules/moderation/reporting.ts';
import type { CaseView } from '../../../src/modules/moderation/select.ts';
import { moderationService } from '../../../src/modules/moderation/service.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { type Act, at, type Choice, ofKind, others, tap } from './act.ts';
import { hearEverybody } from './forging.ts';
import { founderOf } from './keeping.ts';

const { commands, queries } = moderationService;

/** Someone to hear complaints; now and then they hear none any more. */
const nameModerator: Act = (world, by, { whom, pick }) => {
  const giver = founderOf(world) ?? by;
  const { moderators } = queries.moderators({}, giver.context);
  const ending = pick % 5 === 0 ? at(moderators, whom) : undefined;
  if (ending !== undefined) return tap(giver, commands.endModerator, { member: ending });
  const member = at([...giver.state.membership.members.keys()], whom);
  if (member !== undefined) tap(giver, commands.nameModerator, { member });
};

const reportable = ['listing.post', 'listing.post', 'deal.begin', 'aid.help', 'pay', 'exchange.ask'] as const;

/** Something that somebody has heard of, or somebody. */
function thingFor(by: SimulatedPhone, { whom, pick, amount }: Choice): Thing | null {
  const entry = at(ofKind(by, at(reportable, amount) ?? 'pay'), whom)?.id;
  if (pick % 4 > 0 && entry !== undefined) return { entry };
  const account = at([...by.state.membership.members.keys()], whom) as string | undefined as AccountId | undefined;
  return account === undefined ? null : { account };
}

const complain: Act = (world, by, choice) => {
  const thing = thingFor(by, choice);
  if (thing === null) return;
  const { parties, readers } = queries.thing({ thing }, by.context);
  const able = others(world, by).filter(({ self }) => !parties.includes(self.member));
  // Where there are moderators they hear it, and nobody is picked.
  const picked = readers.length > 0 ? [] : [...new Set(able.map(({ self }) => self.member))].slice(0, 2);
  tap(by, commands.report, { thing, words: 'It was not so', picked });
};

const moves: Readonly<Record<CaseAct, (by: SimulatedPhone, view: CaseView, choice: Choice) => void>> = {
  say: (by, { id, reporter, about }, { pick }) => {
    const to = [...(reporter === null ? [] : [reporter]), ...about].slice(0, pick % 3);
    tap(by, commands.say, { id, words: 'Tell me more', to });
  },
  hide: (by, { id }) => tap(by, commands.hide, { id }),
  show: (by, { id }) => tap(by, commands.show, { id }),
  decide: (by, { id, outcomes }, { amount }) =>
    tap(by, commands.decide, { id, outcome: at(outcomes, amount) ?? 'settled', words: 'As I see it' }),
  appeal: (by, { id }) => tap(by, commands.appeal, { id, words: 'I see it otherwise' }),
  vote: (by, { id }, { pick }) => tap(by, commands.vote, { id, vote: pick % 2 === 0 ? 'stands' : 'falls' }),
};

const isForward = (act: CaseAct): boolean => act === 'decide' || act === 'appeal' || act === 'vote';

function goOn(by: SimulatedPhone, view: CaseView, choice: Choice): void {
  const forward = view.acts.filter(isForward);
  const besides = view.acts.filter((act) => !isForward(act));
  const act = at(choice.pick % 3 > 0 && forward.length > 0 ? forward : besides, choice.amount);
  if (act !== undefined) moves[act](by, view, choice);
}

const viewsOn = (by: SimulatedPhone): readonly CaseView[] => {
  const { toDecide, open, over } = queries.cases({}, by.context);
  return [...toDecide, ...open, ...over];
};

/** Whoever is asked, or else the first who has to do with any. */
const goOnWithCase: Act = (world, by, choice) => {
  for (const phone of [by, ...others(world, by)]) {
    const view = at(viewsOn(phone), choice.whom);
    if (view !== undefined) return goOn(phone, view, choice);
  }
};

/** From a complaint to its end, as far as it comes, by all whom it concerns. Now and then they do not listen to one another. */
const quarrel: Act = (world, by, choice) => {
  for (let more = 0; more < choice.amount % 4; more += 1)
    nameModerator(world, by, { ...choice, whom: choice.whom + more, pick: choice.pick + more });
  hearEverybody(world, by);
  complain(world, by, choice);
  for (let round = 0; round < 3 + (choice.pick % 8); round += 1) {
    const phone = at([...others(world, by), by], choice.whom + round);
    if (phone === undefined) continue;
    const pick = choice.pick + 5 * round;
    if (pick % 6 > 0) hearEverybody(world, phone);
    const view = at(viewsOn(phone), 0);
    if (view !== undefined) goOn(phone, view, { ...choice, pick, amount: choice.amount + round });
  }
};

export const quarrelling = { nameModerator, complain, goOnWithCase, quarrel } as const;

/** What the rules refuse of what becomes of a case. */
import { appealing, deciding, inCase, known } from './complaints.ts';
import { aboutListing, against, appealed, type Case, decided, reported, says, voted } from './stages.ts';

/** Hiding, deciding, appealing, voting: in the order in which the rules of a kind are asked. */
export const laterCases: readonly Case[] = [
  ...(['case.hide', 'case.show'] as const).flatMap((kind): readonly Case[] => [
    {
      kind,
      code: 'case.not-a-reader',
      when: 'a party says it',
      verdict: () => {
        const { begun, bea } = reported(aboutListing);
        return says(bea, kind, inCase(begun));
      },
    },
    {
      kind,
      code: 'case.nothing-to-hide',
      when: 'it is not about a listing',
      verdict: () => {
        const { begun, carla } = reported();
        return says(carla, kind, inCase(begun));
      },
    },
  ]),
  {
    kind: 'case.decide',
    code: 'case.not-a-reader',
    when: 'a party decides',
    verdict: () => {
      const { begun, ana, bea } = reported();
      return says(ana, 'case.decide', { ...inCase(begun), ...deciding('nothing-to-it', [ana, bea]) });
    },
  },
  {
    kind: 'case.decide',
    code: 'case.not-a-reader',
    when: 'whoever decided decides on appeal',
    verdict: () => {
      const { begun, appeal, ana, bea, carla } = appealed();
      return says(carla, 'case.decide', { ...inCase(begun, appeal), ...deciding('settled', [ana, bea]) });
    },
  },
  {
    kind: 'case.decide',
    code: 'case.wrong-outcome',
    when: 'what is not a listing is to be hidden',
    verdict: () => {
      const { begun, ana, bea, carla } = reported();
      return says(carla, 'case.decide', { ...inCase(begun), ...deciding('hidden', [ana, bea]) });
    },
  },
  {
    kind: 'case.decide',
    code: 'case.wrong-outcome',
    when: 'what is not between two is to have been made',
    verdict: () => {
      const { begun, ana, bea, carla } = reported(aboutListing);
      return says(carla, 'case.decide', { ...inCase(begun), ...deciding('made', [ana, bea]) });
    },
  },
  {
    kind: 'case.decide',
    code: 'case.wrong-readers',
    when: 'one of the two is not told why',
    verdict: () => {
      const { begun, bea, carla } = reported();
      return says(carla, 'case.decide', { ...inCase(begun), ...deciding('settled', [bea]) });
    },
  },
  {
    kind: 'case.decide',
    code: 'case.wrong-readers',
    when: 'a third is told why',
    verdict: () => {
      const { begun, ana, bea, carla, eva } = reported();
      return says(carla, 'case.decide', { ...inCase(begun), ...deciding('settled', [ana, bea, eva]) });
    },
  },
  {
    kind: 'case.appeal',
    code: 'case.no-such-decision',
    when: 'nothing is decided',
    verdict: () => {
      const { begun, ana, dora } = reported();
      return says(ana, 'case.appeal', { ...inCase(begun), ...appealing(ana, [dora]) });
    },
  },
  {
    kind: 'case.appeal',
    code: 'case.is-final',
    when: 'it was decided on appeal',
    verdict: () => {
      const them = appealed();
      const { begun, appeal, ana, bea, dora, carla } = them;
      const told = deciding('nothing-to-it', [ana, bea]);
      const final = known(them, dora, 'case.decide', { ...inCase(begun, appeal), ...told });
      return says(bea, 'case.appeal', { ...inCase(begun, final), ...appealing(bea, [carla]) });
    },
  },
  {
    kind: 'case.appeal',
    code: 'case.not-a-party',
    when: 'a third is not content',
    verdict: () => {
      const them = decided();
      return says(them.eva, 'case.appeal', { ...against(them), ...appealing(them.eva, [them.dora]) });
    },
  },
  {
    kind: 'case.appeal',
    code: 'case.not-your-account',
    when: 'it is said for another',
    verdict: () => {
      const them = decided();
      return says(them.eva, 'case.appeal', { ...against(them), ...appealing(them.ana, [them.dora]) });
    },
  },
  {
    kind: 'case.appeal',
    code: 'case.party-reads',
    when: 'it goes to the other party',
    verdict: () => {
      const them = decided();
      return says(them.ana, 'case.appeal', { ...against(them), ...appealing(them.ana, [them.bea]) });
    },
  },
  {
    kind: 'case.appeal',
    code: 'case.who-decided',
    when: 'it goes to whoever decided',
    verdict: () => {
      const them = decided();
      return says(them.ana, 'case.appeal', { ...against(them), ...appealing(them.ana, [them.carla]) });
    },
  },
  {
    kind: 'case.appeal',
    code: 'case.only-a-vote',
    when: 'it goes to a member where there is no other moderator',
    verdict: () => {
      const { begun, decision, bea, dora } = voted();
      return says(bea, 'case.appeal', { ...inCase(begun, decision), ...appealing(bea, [dora]) });
    },
  },
  {
    kind: 'case.appeal',
    code: 'case.not-a-moderator',
    when: 'it goes to all though there is another moderator',
    verdict: () => {
      const them = decided();
      return says(them.ana, 'case.appeal', { ...against(them), ...appealing(them.ana, []) });
    },
  },
  {
    kind: 'case.vote',
    code: 'case.no-such-vote',
    when: 'a moderator was asked',
    verdict: () => {
      const { begun, appeal, eva } = appealed();
      return says(eva, 'case.vote', { ...inCase(begun, appeal), vote: 'falls' });
    },
  },
  {
    kind: 'case.vote',
    code: 'case.party-votes',
    when: 'a party votes',
    verdict: () => {
      const { begun, appeal, bea } = voted();
      return says(bea, 'case.vote', { ...inCase(begun, appeal), vote: 'stands' });
    },
  },
  {
    kind: 'case.vote',
    code: 'case.who-decided',
    when: 'whoever decided votes',
    verdict: () => {
      const { begun, appeal, carla } = voted();
      return says(carla, 'case.vote', { ...inCase(begun, appeal), vote: 'stands' });
    },
  },
];

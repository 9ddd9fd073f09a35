/** What the rules refuse of a report, and of what is said of a case. */
import { idToBytes } from '../../../src/core/ids.ts';
import { settle } from '../cast.ts';
import { post } from '../listings/listings.ts';
import { all, box, deciding, inCase, known, makeModerator, neighbours, ref, reporting } from './complaints.ts';
import { appealed, type Case, elsewhere, reported, says } from './stages.ts';

/** In the order in which the rules of a kind are asked. */
export const earlyCases: readonly Case[] = [
  {
    kind: 'case.report',
    code: 'case.not-your-account',
    when: 'it is said for another',
    verdict: () => {
      const { ana, bea, carla, dora } = neighbours('dora');
      return says(bea, 'case.report', reporting(carla, ana, [dora]));
    },
  },
  {
    kind: 'case.report',
    code: 'case.no-such-thing',
    when: 'it is about what was itself rejected',
    verdict: () => {
      const { ana, bea, dora } = neighbours('dora');
      const rejected = post(ana, {}, bea);
      bea.receive([rejected]);
      return says(bea, 'case.report', reporting(bea, ana, [dora], { ref: ref(rejected) }));
    },
  },
  {
    kind: 'case.report',
    code: 'case.about-oneself',
    when: 'it is about one’s own listing',
    verdict: () => {
      const { ana, bea, dora } = neighbours('dora');
      return says(bea, 'case.report', reporting(bea, ana, [dora], { ref: ref(post(bea)) }));
    },
  },
  {
    kind: 'case.report',
    code: 'case.about-oneself',
    when: 'it is about oneself',
    verdict: () => {
      const { bea, dora } = neighbours('dora');
      return says(bea, 'case.report', reporting(bea, bea, [dora]));
    },
  },
  {
    kind: 'case.report',
    code: 'case.wrong-parties',
    when: 'what is reported is another’s',
    verdict: () => {
      const { ana, bea, carla, dora, everybody } = neighbours('dora');
      const listing = post(ana);
      settle(...everybody);
      return says(bea, 'case.report', reporting(bea, carla, [dora], { ref: ref(listing) }));
    },
  },
  {
    kind: 'case.report',
    code: 'case.wrong-parties',
    when: 'of the two between whom it is one is left out',
    verdict: () => {
      const { ana, bea, carla, dora, everybody } = neighbours('dora');
      const paid = ana.pay(carla, 1);
      settle(...everybody);
      return says(bea, 'case.report', reporting(bea, ana, [dora], { ref: ref(paid) }));
    },
  },
  {
    kind: 'case.report',
    code: 'case.party-reads',
    when: 'the moderator who is reported would read it',
    verdict: () => {
      const { bea, carla, dora } = neighbours('carla', 'dora');
      return says(bea, 'case.report', reporting(bea, carla, [carla, dora]));
    },
  },
  {
    kind: 'case.report',
    code: 'case.party-reads',
    when: 'a moderator would hear their own complaint',
    verdict: () => {
      const { ana, carla, dora } = neighbours('carla', 'dora');
      return says(carla, 'case.report', reporting(carla, ana, [carla, dora]));
    },
  },
  {
    kind: 'case.report',
    code: 'case.two-readers',
    when: 'there is no other moderator, and one member is picked',
    verdict: () => {
      const { bea, carla, dora } = neighbours('carla');
      return says(bea, 'case.report', reporting(bea, carla, [dora]));
    },
  },
  {
    kind: 'case.report',
    code: 'case.not-a-moderator',
    when: 'somebody else would hear it though there is a moderator',
    verdict: () => {
      const { ana, bea, carla, dora, eva } = neighbours('carla');
      return (
        [
          [dora, eva],
          [carla, dora],
        ].map((readers) => says(bea, 'case.report', reporting(bea, ana, readers)))[1] ?? ''
      );
    },
  },
  {
    kind: 'case.report',
    code: 'case.not-a-moderator',
    when: 'the role of whom it names has ended, as its author heard',
    verdict: () => {
      const them = neighbours('carla');
      const { ana, bea, carla, dora } = them;
      const grant = makeModerator(ana, dora);
      settle(...them.everybody);
      known(them, ana, 'role.end', { ref: ref(grant) });
      return says(bea, 'case.report', reporting(bea, ana, [carla, dora]));
    },
  },
  ...(['case.say', 'case.hide', 'case.show', 'case.decide'] as const).map(
    (kind): Case => ({
      kind,
      code: 'case.no-such-case',
      when: 'it is about a listing',
      verdict: () => {
        const them = neighbours('carla');
        const { bea, carla } = them;
        const more = kind === 'case.say' ? { account: idToBytes(bea.account), readers: all(carla), memo: box } : {};
        const how = kind === 'case.decide' ? deciding('settled', [carla]) : more;
        return says(bea, kind, { ...inCase(elsewhere(them)), ...how });
      },
    }),
  ),
  {
    kind: 'case.say',
    code: 'case.no-such-case',
    when: 'it answers what is of another case',
    verdict: () => {
      const them = appealed();
      const other = known(them, them.eva, 'case.report', reporting(them.eva, them.ana, [them.carla, them.dora]));
      const said = { account: idToBytes(them.ana.account), readers: all(them.dora), memo: box };
      return says(them.ana, 'case.say', { ...inCase(other, them.appeal), ...said });
    },
  },
  {
    kind: 'case.say',
    code: 'case.not-a-party',
    when: 'a third says it',
    verdict: () => {
      const { begun, eva, carla } = reported();
      return says(eva, 'case.say', {
        ...inCase(begun),
        account: idToBytes(eva.account),
        readers: all(carla),
        memo: box,
      });
    },
  },
  {
    kind: 'case.say',
    code: 'case.not-your-account',
    when: 'it is said for another',
    verdict: () => {
      const { begun, eva, ana, carla } = reported();
      return says(eva, 'case.say', {
        ...inCase(begun),
        account: idToBytes(ana.account),
        readers: all(carla),
        memo: box,
      });
    },
  },
  {
    kind: 'case.say',
    code: 'case.wrong-readers',
    when: 'a third would read it',
    verdict: () => {
      const { begun, ana, eva } = reported();
      return says(ana, 'case.say', { ...inCase(begun), account: idToBytes(ana.account), readers: all(eva), memo: box });
    },
  },
];

/** Every way in which policies, merges, removals, and acts with others behind them are refused. */
import { idToBytes } from '../../../src/core/ids.ts';
import { meet, newcomer, type Phone, village } from '../cast.ts';
import {
  coordinating,
  cosign,
  enact,
  merging,
  policy,
  propose,
  removal,
  remove,
  setPolicy,
  tipsOf,
  together,
} from '../governing.ts';
import { openingOf } from '../recovering.ts';
import type { Case } from './case.ts';

const quartet = () => village(['ana', 'bea', 'carla', 'dora']);
type Quartet = ReturnType<typeof quartet>;
const refused = (kind: string, code: string, when: string, verdict: (phones: Quartet) => string): Case => ({
  kind,
  code,
  when,
  verdict: () => verdict(quartet()),
});
const signed = (by: Phone, ...terms: Parameters<Phone['sign']>): string => by.verdictOf(by.sign(...terms));

const policyCases = [
  refused('policy.set', 'only-coordinators', 'a member changes it', ({ bea }) =>
    bea.verdictOf(setPolicy(bea, 'cover', 1)),
  ),
  ...(
    [
      ['cover', -1],
      ['cover', 'much'],
      ['inviting', 'nobody'],
      ['leaving', 'somehow'],
      ['growth.partners', 1001],
      ['market.sellers', ''],
      ['market.sellers', 5],
      ['market.alone-days', 0],
      ['market.alone-days', 'soon'],
      ['points.threshold', 0],
      ['points.threshold', 'many'],
      ['points.earned', 101],
      ['points.idle', 'soon'],
      ['vouching.most', 'many'],
      ['limit.full.hours', -1],
      ['limit.starter.hours', 'little'],
    ] as const
  ).map(([key, value]) =>
    refused('policy.set', 'policy-unsound', `${key} is to be ${value}`, ({ ana }) =>
      ana.verdictOf(setPolicy(ana, key, value)),
    ),
  ),
  ...(
    [
      ['deciding.rules', 'nobody'],
      ['deciding.quorum', 101],
      ['deciding.grace-days', 31],
      ['deciding.more-ways', 'all'],
    ] as const
  ).map(([key, value]) =>
    refused('policy.set', 'policy-unsound', `${key} is to be ${value}`, ({ ana }) =>
      ana.verdictOf(setPolicy(ana, key, value)),
    ),
  ),
  refused('policy.set', 'needs-a-vote', 'the group has said that rules are voted on', ({ ana }) => {
    setPolicy(ana, 'deciding.rules', 'vote');
    return ana.verdictOf(setPolicy(ana, 'cover', 2));
  }),
  refused('policy.set', 'needs-a-vote', 'it is one of those that are never a coordinator’s', ({ ana }) =>
    ana.verdictOf(setPolicy(ana, 'points.earned', 5)),
  ),
  refused('enact', 'needs-a-vote', 'two coordinators stand behind it there', ({ ana, bea, carla, dora }) => {
    coordinating(ana, bea);
    setPolicy(ana, 'deciding.rules', 'vote');
    meet(ana, bea, carla, dora);
    return ana.verdictOf(together([ana, bea], 'policy.set', policy('cover', 2)));
  }),
  refused('policy.set', 'policy-moved-on', 'its author knows of a later change', ({ ana }) => {
    setPolicy(ana, 'cover', 1);
    return ana.verdictOf(setPolicy(ana, 'cover', 2));
  }),
  refused('policy.set', 'policy-moved-on', 'it replaces a change of another policy', ({ ana }) =>
    ana.verdictOf(setPolicy(ana, 'cover', 2, setPolicy(ana, 'inviting', 'members'))),
  ),
];

const mergeCases = [
  refused('member.merge', 'only-coordinators', 'a member merges', ({ bea, carla, dora }) =>
    signed(bea, 'member.merge', merging(carla, dora)),
  ),
  refused('member.merge', 'to-oneself', 'both are one record', ({ ana, bea }) =>
    signed(ana, 'member.merge', merging(bea, bea)),
  ),
  refused('member.unmerge', 'only-coordinators', 'a member takes it back', ({ ana, bea, carla }) => {
    const merged = ana.sign('member.merge', merging(bea, carla));
    bea.receive([merged]);
    return bea.verdictOf(bea.about('member.unmerge', merged));
  }),
  refused('member.unmerge', 'no-such-merge', 'it names something else', ({ ana }) =>
    ana.verdictOf(ana.about('member.unmerge', openingOf(ana))),
  ),
];

const removalCases = [
  refused('member.remove', 'needs-more-signers', 'a coordinator does it alone', ({ ana, dora }) =>
    signed(ana, 'member.remove', removal(dora, tipsOf(ana, dora))),
  ),
  refused('member.remove', 'to-oneself', 'whoever is put out is among those who signed', ({ ana, bea, dora }) => {
    coordinating(ana, bea);
    meet(ana, bea, dora);
    return ana.verdictOf(remove([ana, bea, dora], dora));
  }),
  refused('member.remove', 'cut-of-another', 'the cut is an entry of somebody else', ({ ana, bea, carla, dora }) => {
    coordinating(ana, bea);
    return ana.verdictOf(remove([ana, bea], dora, tipsOf(ana, carla)));
  }),
  refused('member.restore', 'needs-more-signers', 'a coordinator does it alone', ({ ana }) =>
    signed(ana, 'member.restore', { ref: idToBytes(openingOf(ana).entry.id) }),
  ),
  refused('member.restore', 'no-such-removal', 'it names something else', ({ ana, bea, carla }) =>
    ana.verdictOf(together([ana, bea, carla], 'member.restore', { ref: idToBytes(openingOf(ana).entry.id) })),
  ),
  refused('member.leave', 'not-a-member', 'its author never came in', ({ ana }) => {
    const invited = ana.invite(0);
    const eli = newcomer('eli', ana);
    eli.join(invited, { proofsHold: false });
    return signed(eli, 'member.leave', { refs: [] });
  }),
  refused('member.leave', 'cut-of-another', 'the cut is an entry of somebody else', ({ ana, bea }) =>
    signed(bea, 'member.leave', { refs: [idToBytes(openingOf(ana).entry.id)] }),
  ),
];

/** Bea proposes, and all have heard of it. */
const proposing = ({ ana, bea, carla, dora }: Quartet) => {
  const proposed = propose(bea, 'policy.set', policy('cover', 1));
  meet(ana, bea, carla, dora);
  return proposed;
};

const mandateCases = [
  refused('cosign', 'no-such-proposal', 'it names something else', ({ ana }) =>
    ana.verdictOf(cosign(ana, openingOf(ana))),
  ),
  refused('cosign', 'your-own-proposal', 'the proposer signs again', (phones) =>
    phones.bea.verdictOf(cosign(phones.bea, proposing(phones))),
  ),
  refused('propose.withdraw', 'no-such-proposal', 'it names something else', ({ ana }) =>
    ana.verdictOf(ana.about('propose.withdraw', openingOf(ana))),
  ),
  refused('propose.withdraw', 'not-your-proposal', 'another proposed it', (phones) =>
    phones.ana.verdictOf(phones.ana.about('propose.withdraw', proposing(phones))),
  ),
  refused('enact', 'no-such-proposal', 'it names something else', ({ ana }) =>
    ana.verdictOf(enact(ana, openingOf(ana), [])),
  ),
  refused('enact', 'no-such-proposal', 'the proposal was malformed', ({ ana }) =>
    ana.verdictOf(enact(ana, propose(ana, 'policy.set', {}), [])),
  ),
  refused('enact', 'not-your-proposal', 'another proposed it', (phones) =>
    phones.ana.verdictOf(enact(phones.ana, proposing(phones), [])),
  ),
  refused('enact', 'already-enacted', 'it was carried out', ({ ana }) => {
    const proposed = propose(ana, 'policy.set', policy('cover', 1));
    enact(ana, proposed, []);
    return ana.verdictOf(enact(ana, proposed, []));
  }),
  refused('enact', 'not-a-cosignature', 'it names something else as one', (phones) =>
    phones.bea.verdictOf(enact(phones.bea, proposing(phones), [openingOf(phones.bea)])),
  ),
  refused('enact', 'not-a-cosignature', 'the signature is for another proposal', (phones) => {
    const { ana, bea } = phones;
    const proposed = proposing(phones);
    const another = propose(bea, 'policy.set', policy('cover', 2));
    ana.receive([another]);
    const forAnother = cosign(ana, another);
    bea.receive([forAnother]);
    return bea.verdictOf(enact(bea, proposed, [forAnother]));
  }),
  refused('enact', 'needs-more-signers', 'half of all members is not more than half', (phones) => {
    const { bea, carla } = phones;
    const proposed = proposing(phones);
    const signature = cosign(carla, proposed);
    bea.receive([signature]);
    return bea.verdictOf(enact(bea, proposed, [signature]));
  }),
];

export const decidingCases: readonly Case[] = [...policyCases, ...mergeCases, ...removalCases, ...mandateCases];

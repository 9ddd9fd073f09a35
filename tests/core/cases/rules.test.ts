/** Every rule is broken at least once, and of two that are broken the first is named. */
import { describe, expect, test } from 'vitest';
import { rejectionCodes } from '../../../src/core/cases/rules.ts';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { type Phone, settle } from '../cast.ts';
import { leave } from '../governing.ts';
import { post } from '../listings/listings.ts';
import {
  all,
  appealing,
  box,
  deciding,
  inCase,
  known,
  makeModerator,
  type Neighbours,
  neighbours,
  ref,
  report,
  reporting,
} from './complaints.ts';

type Case = {
  readonly kind: string;
  readonly code: (typeof rejectionCodes)[number];
  readonly when: string;
  readonly verdict: () => string;
};

const says = (phone: Phone, kind: string, payload: CborMap): string => phone.verdictOf(phone.sign(kind, payload));

/** Bea reports Ana; Carla and Dora are moderators. */
function reported(more: (them: Neighbours) => CborMap = () => ({})) {
  const them = neighbours('carla', 'dora');
  const begun = known(
    them,
    them.bea,
    'case.report',
    reporting(them.bea, them.ana, [them.carla, them.dora], more(them)),
  );
  return { ...them, begun };
}
const aboutListing = ({ ana, everybody }: Neighbours): CborMap => {
  const listing = post(ana);
  settle(...everybody);
  return { ref: ref(listing) };
};
/** And Carla decides. */
function decided() {
  const them = reported();
  const told = [them.ana, them.bea];
  const decision = known(them, them.carla, 'case.decide', { ...inCase(them.begun), ...deciding('warned', told) });
  return { ...them, decision };
}
type Decided = ReturnType<typeof decided>;
const against = ({ begun, decision }: Pick<Decided, 'begun' | 'decision'>): CborMap => inCase(begun, decision);
/** And Ana asks Dora. */
function appealed() {
  const them = decided();
  const appeal = known(them, them.ana, 'case.appeal', { ...against(them), ...appealing(them.ana, [them.dora]) });
  return { ...them, appeal };
}
/** Carla is the only moderator: what she decides is for all to look at. */
function voted() {
  const them = neighbours('carla');
  const begun = known(them, them.bea, 'case.report', reporting(them.bea, them.ana, [them.carla]));
  const told = [them.ana, them.bea];
  const decision = known(them, them.carla, 'case.decide', { ...inCase(begun), ...deciding('warned', told) });
  const appeal = known(them, them.ana, 'case.appeal', { ...inCase(begun, decision), ...appealing(them.ana, []) });
  return { ...them, begun, decision, appeal };
}

/** What is no case: somebody's listing. */
const elsewhere = ({ bea }: Neighbours): VerifiedEntry => post(bea);

/** In the order in which the rules of a kind are asked. */
const cases: readonly Case[] = [
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

test.each(cases)('$kind is "$code" when $when', ({ code, verdict }) => {
  expect(verdict()).toBe(code);
});

test('the table reaches every rule', () => {
  const reached = new Set<string>(cases.map(({ code }) => code));
  expect(rejectionCodes.filter((code) => !reached.has(code))).toEqual([]);
});

describe('who hears it', () => {
  test('moderators who are not parties, one of them or all', () => {
    const { ana, bea, carla, dora } = neighbours('carla', 'dora');
    for (const readers of [[carla], [carla, dora]])
      expect(says(bea, 'case.report', reporting(bea, ana, readers))).toBe('valid');
    expect(says(ana, 'case.report', reporting(ana, carla, [dora]))).toBe('valid');
  });

  test('where there is none but the one who is reported, two members that the reporter picks', () => {
    const { bea, carla, dora, eva } = neighbours('carla');
    expect(bea.verdictOf(report(bea, carla, [dora, eva]))).toBe('valid');
  });

  test('a moderator who left is none, for whoever has heard of it', () => {
    const them = neighbours('carla', 'dora');
    const { ana, bea, carla, dora } = them;
    expect(bea.verdictOf(report(bea, ana, [carla]))).toBe('valid');
    leave(carla);
    settle(...them.everybody);
    expect(bea.verdictOf(report(bea, ana, [carla, dora]))).toBe('case.not-a-moderator');
    expect(bea.verdictOf(report(bea, ana, [dora]))).toBe('valid');
  });

  test('what two have between them is about the other; to a third, about both', () => {
    const { ana, bea, carla, dora, everybody } = neighbours('dora');
    const paid = ref(ana.pay(carla, 1));
    settle(...everybody);
    expect(says(ana, 'case.report', reporting(ana, carla, [dora], { ref: paid }))).toBe('valid');
    expect(says(bea, 'case.report', { ...reporting(bea, ana, [dora], { ref: paid }), about: all(ana, carla) })).toBe(
      'valid',
    );
  });
});

describe('of two broken rules the first is named', () => {
  test('whose account it is comes before what it is about', () => {
    const { ana, bea, carla } = neighbours('carla');
    expect(says(bea, 'case.report', reporting(ana, ana, [ana], { ref: ref(post(bea)) }))).toBe('case.not-your-account');
    expect(says(bea, 'case.report', reporting(bea, bea, [bea, carla]))).toBe('case.about-oneself');
  });

  test('a case comes before who says it, who before what', () => {
    const { begun, eva, carla, bea } = reported();
    expect(says(eva, 'case.decide', { ...inCase(begun), ...deciding('hidden', [eva]) })).toBe('case.not-a-reader');
    expect(says(carla, 'case.decide', { ...inCase(begun), ...deciding('hidden', [bea]) })).toBe('case.wrong-outcome');
    expect(says(eva, 'case.hide', inCase(begun))).toBe('case.not-a-reader');
  });
});

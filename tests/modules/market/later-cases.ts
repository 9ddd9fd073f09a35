/** Every rule of handing over, paying and feedback, broken. */
import { keyOf, settle } from '../../core/cast.ts';
import { box, ref } from './dealing.ts';
import { agreed, alone, begun, type Case, delivered, known, of, offered, rated, says, shown, step } from './steps.ts';

/** From handing over to feedback. */
export const laterCases: readonly Case[] = [
  {
    kind: 'deal.deliver',
    code: 'deal.not-agreed',
    when: 'it names terms that nobody agreed to',
    verdict: (all) => {
      const { deal, terms } = offered(all);
      return says(all.ana, 'deal.deliver', { ...step(deal, terms), part: 100 });
    },
  },
  {
    kind: 'deal.deliver',
    code: 'deal.not-agreed',
    when: 'the agreement is that of another deal',
    verdict: (all) => {
      const [deal, { agreement }] = [begun(all), agreed(all)];
      return says(all.ana, 'deal.deliver', { ...step(deal, agreement), part: 100 });
    },
  },
  {
    kind: 'deal.deliver',
    code: 'deal.not-the-provider',
    when: 'the receiver says so',
    verdict: (all) => {
      const { deal, agreement } = agreed(all);
      return says(all.bea, 'deal.deliver', { ...step(deal, agreement), part: 100 });
    },
  },
  ...(['deal.receive', 'deal.alone'] as const).map(
    (kind): Case => ({
      kind,
      code: 'deal.no-such-delivery',
      when: 'it is about an agreement',
      verdict: (all) => {
        const { deal, agreement } = agreed(all);
        return says(kind === 'deal.receive' ? all.bea : all.ana, kind, step(deal, agreement));
      },
    }),
  ),
  {
    kind: 'deal.receive',
    code: 'deal.not-the-receiver',
    when: 'the provider confirms',
    verdict: (all) => {
      const { deal, delivery } = delivered(all);
      return says(all.ana, 'deal.receive', step(deal, delivery));
    },
  },
  {
    kind: 'deal.alone',
    code: 'deal.not-the-provider',
    when: 'the receiver closes it alone',
    verdict: (all) => {
      const { deal, delivery } = delivered(all);
      return says(all.bea, 'deal.alone', step(deal, delivery));
    },
  },
  {
    kind: 'deal.contest',
    code: 'deal.not-alone',
    when: 'it is about a delivery that nobody closed',
    verdict: (all) => {
      const { deal, delivery } = delivered(all);
      return says(all.bea, 'deal.contest', step(deal, delivery));
    },
  },
  {
    kind: 'deal.contest',
    code: 'deal.not-the-receiver',
    when: 'the provider contests',
    verdict: (all) => {
      const { deal, closed } = alone(all);
      return says(all.ana, 'deal.contest', step(deal, closed));
    },
  },
  {
    kind: 'deal.returned',
    code: 'deal.no-such-deal',
    when: 'it is about a payment',
    verdict: ({ ana, bea, all }) => {
      const payment = bea.pay(ana, 60);
      settle(...all);
      return says(ana, 'deal.returned', { ref: ref(payment), refs: [ref(payment)] });
    },
  },
  {
    kind: 'deal.returned',
    code: 'deal.no-such-payment',
    when: 'it names no payment',
    verdict: (all) => {
      const deal = begun(all);
      return says(all.ana, 'deal.returned', { ref: ref(deal), refs: [ref(deal)] });
    },
  },
  {
    kind: 'deal.returned',
    code: 'deal.not-the-provider',
    when: 'the payer says so',
    verdict: (all) => {
      const [deal, payment] = [begun(all), all.bea.pay(all.ana, 60)];
      return says(all.bea, 'deal.returned', { ref: ref(deal), refs: [ref(payment)] });
    },
  },
  {
    kind: 'deal.reveal',
    code: 'deal.no-such-rating',
    when: 'it is about a deal',
    verdict: (all) => {
      const { deal, rating } = rated(all);
      return says(all.bea, 'deal.reveal', { ...step(deal, deal), ...rating });
    },
  },
  {
    kind: 'deal.reveal',
    code: 'deal.no-such-rating',
    when: 'it was given about another deal',
    verdict: (all) => {
      const [deal, { rate, rating }] = [begun(all), rated(all)];
      return says(all.bea, 'deal.reveal', { ...step(deal, rate), ...rating });
    },
  },
  {
    kind: 'deal.reveal',
    code: 'deal.not-yours',
    when: 'the other shows it',
    verdict: (all) => {
      const { deal, rate, rating } = rated(all);
      return says(all.ana, 'deal.reveal', { ...step(deal, rate), ...rating });
    },
  },
  ...(
    [
      ['face', { face: 'sad' }],
      ['words', { words: 'bad' }],
      ['salt', { salt: keyOf('another').slice(0, 16) }],
    ] as const
  ).map(
    ([field, other]): Case => ({
      kind: 'deal.reveal',
      code: 'deal.seal-differs',
      when: `the ${field} is another`,
      verdict: (all) => {
        const { deal, rate, rating } = rated(all);
        return says(all.bea, 'deal.reveal', { ...step(deal, rate), ...rating, ...other });
      },
    }),
  ),
  {
    kind: 'deal.reveal',
    code: 'deal.seal-differs',
    when: 'the seal was taken over from the other',
    verdict: (all) => {
      const { deal, rate, rating } = rated(all);
      const seal = rate.entry.payload['seal'] as Uint8Array;
      const copied = known(all, all.ana, 'deal.rate', { ref: ref(deal), ...of(all.ana), seal, memo: box });
      return says(all.ana, 'deal.reveal', { ...step(deal, copied), ...rating });
    },
  },
  {
    kind: 'deal.reply',
    code: 'deal.no-such-feedback',
    when: 'it answers what is still sealed',
    verdict: (all) => {
      const { deal, rate } = rated(all);
      return says(all.ana, 'deal.reply', { ...step(deal, rate), words: 'Thanks' });
    },
  },
  {
    kind: 'deal.reply',
    code: 'deal.not-the-rated',
    when: 'its author answers',
    verdict: (all) => {
      const { deal, reveal } = shown(all);
      return says(all.bea, 'deal.reply', { ...step(deal, reveal), words: 'Thanks' });
    },
  },
];

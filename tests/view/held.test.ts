/** The eight seconds: driven by hand, on a worker that only writes down what it was told. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { AccountId, GroupId, UnitId } from '../../src/core/ids.ts';
import type { Refusal } from '../../src/core/module.ts';
import { languageOf } from '../../src/i18n/negotiate.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { describeHeld } from '../../src/modules/exchange/screens/held/describe-held.ts';
import type { MingaApi } from '../../src/session/api.ts';
import { dueOf, type HeldCommand, secondsLeft, undoMs } from '../../src/view/held/held-run.ts';
import { advance, confirmHeld, dismissHeld, hold, undoHeld, useHeld } from '../../src/view/held/held-store.ts';
import { connectWorker } from '../../src/view/worker-client.ts';

const group = 'group' as GroupId;
const bea = 'bea' as AccountId;
const payment: Extract<HeldCommand, { command: 'exchange.pay' }> = {
  command: 'exchange.pay',
  args: { to: [{ account: bea, amount: 180 }], unit: 'hours' as UnitId, memo: '', gift: false, answers: null },
};
const draft = { key: 'pay/group', value: { amount: 180 } };

let told: string[];
let answer: Result<never[], Refusal>;

beforeEach(() => {
  dismissHeld();
  told = [];
  answer = ok([]);
  const worker: Pick<MingaApi, 'hold' | 'confirmHeld' | 'discardHeld' | 'putSetting'> = {
    hold: async (_, name) => {
      told.push(`hold ${name}`);
      return ok(`held-${told.length}`);
    },
    confirmHeld: async (_, id) => {
      told.push(`confirm ${id}`);
      return answer;
    },
    discardHeld: async (_, id) => {
      told.push(`discard ${id}`);
    },
    putSetting: async (key) => {
      told.push(`put ${key}`);
    },
  };
  connectWorker(worker as MingaApi);
});

const stage = () => useHeld.getState().stage;

/** Waits for what the last tick of the clock set going. */
const settled = (is: ReturnType<typeof stage>['is']): Promise<void> =>
  new Promise((resolve) => {
    if (stage().is === is) return resolve();
    const stop = useHeld.subscribe((held) => {
      if (held.stage.is !== is) return;
      stop();
      resolve();
    });
  });

/** When the eight seconds of what is being counted end. */
function end(): number {
  const now = stage();
  if (now.is !== 'counting') throw new Error(`nothing is counted, but ${now.is}`);
  return now.run.until;
}

describe('a held payment', () => {
  test('is only checked, never signed, while its seconds run', async () => {
    await hold(group, payment);
    advance(end() - 1);
    expect(stage().is).toBe('counting');
    expect(told).toEqual(['hold exchange.pay']);
  });

  test('is signed when they are over', async () => {
    await hold(group, payment);
    advance(end());
    await settled('done');
    expect(told).toEqual(['hold exchange.pay', 'confirm held-1']);
  });

  test('can be signed at once, and only once', async () => {
    await hold(group, payment);
    await Promise.all([confirmHeld(), confirmHeld()]);
    expect(told).toEqual(['hold exchange.pay', 'confirm held-1']);
  });

  test('can be undone, and its form comes back', async () => {
    await hold(group, payment, { draft });
    await Promise.all([undoHeld(), undoHeld()]);
    expect(stage().is).toBe('undone');
    expect(told).toEqual(['hold exchange.pay', 'discard held-1', 'put draft/pay/group']);
  });

  test('that was undone is not signed by a late tick of the clock', async () => {
    await hold(group, payment);
    const over = end();
    await undoHeld();
    advance(over);
    await confirmHeld();
    expect(told).toEqual(['hold exchange.pay', 'discard held-1']);
  });

  test('over which the phone slept is asked about again', async () => {
    await hold(group, payment);
    advance(end() + 60_001);
    expect(stage().is).toBe('asking');
    expect(told).toEqual(['hold exchange.pay']);
    await confirmHeld();
    expect(told).toEqual(['hold exchange.pay', 'confirm held-1']);
  });

  test('is signed before a second one is checked', async () => {
    await hold(group, payment);
    await hold(group, payment);
    expect(told).toEqual(['hold exchange.pay', 'confirm held-1', 'hold exchange.pay']);
    expect(stage().is).toBe('counting');
  });

  test('that no longer fits says why, and its form comes back', async () => {
    answer = err({ code: 'not-enough' });
    await hold(group, payment, { draft });
    await confirmHeld();
    expect(stage()).toMatchObject({ is: 'refused', refusal: { code: 'not-enough' } });
    expect(told.at(-1)).toBe('put draft/pay/group');
  });
});

describe('the clock', () => {
  test.each([
    [0, 'wait', 8],
    [1, 'wait', 8],
    [7001, 'wait', 1],
    [undoMs - 1, 'wait', 1],
    [undoMs, 'confirm', 0],
    [undoMs + 60_000, 'confirm', 0],
    [undoMs + 60_001, 'ask', 0],
  ] as const)('after %i ms says %s and shows %i', (passed, due, seconds) => {
    const run = { until: 1_000_000 + undoMs };
    expect([dueOf(run, 1_000_000 + passed), secondsLeft(run, 1_000_000 + passed)]).toEqual([due, seconds]);
  });
});

describe('in words', () => {
  const words = (held: HeldCommand, returned: Parameters<typeof describeHeld>[1] = null) =>
    describeHeld(held, returned, {
      t: translatorOf(exchangeMessages, languageOf('en')),
      pay: 'Pay',
      nameOf: (member) => member.toUpperCase(),
      write: (amount, unit) => `${amount} ${unit}`,
    });

  test('one payee is named', () => {
    expect(words(payment)).toEqual({
      going: 'Paying 180 hours to BEA',
      question: 'Pay 180 hours to BEA?',
      confirm: 'Pay',
    });
  });

  test('several payees are counted, and what they get is added up', () => {
    const { args } = payment;
    const several: HeldCommand = { ...payment, args: { ...args, to: [...args.to, ...args.to] } };
    expect(words(several)?.question).toBe('Pay 360 hours to 2 members?');
  });

  test('a return names whose payment goes back once that is known', () => {
    const giveBack = { command: 'exchange.giveBack', args: { entry: 'e' } } as unknown as HeldCommand;
    expect(words(giveBack)?.question).toBe('Give the payment back?');
    expect(words(giveBack, { other: bea, amount: 5, unit: 'hours' })?.question).toBe('Give 5 hours back to BEA?');
  });

  test('a move says how much', () => {
    const move = {
      command: 'exchange.move',
      args: { toDevice: 'd', unit: 'hours', amount: 7 },
    } as unknown as HeldCommand;
    expect(words(move)?.question).toBe('Move 7 hours to your other phone?');
  });

  test('what is never held has none', () => {
    expect(words({ command: 'exchange.ask', args: {} } as unknown as HeldCommand)).toBeNull();
  });
});

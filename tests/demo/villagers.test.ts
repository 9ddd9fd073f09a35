import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { accountOfMember, type EntryId, type GroupId, type MemberId, type UnitId } from '../../src/core/ids.ts';
import type { GroupView } from '../../src/session/views.ts';
import { type DemoPhone, startDemoPhone, today } from './demo-phone.ts';

// Each village is made of real signatures; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const time = 'time' as UnitId;
const minute = 60_000;

let demo: DemoPhone;
let group: GroupId;
beforeAll(async () => {
  demo = await startDemoPhone('both answers');
  group = await demo.phone.startDemo('en');
});
afterAll(() => demo.phone.stop());

const neighbours = ['Bea', 'Sisa', 'Leila', 'Kwame', 'Amina', 'Nina', 'Mei', 'Aline', 'Juma', 'Samir'];
/** Villagers have whims; so many times none of them would be odd one way. */
const manyTries = 50;

const view = (): GroupView => demo.phone.view(group);

function memberNamed(name: string): MemberId {
  const found = view().members.find(({ profile }) => profile?.name === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found.member;
}

async function ask(name: string, amount: number, on = demo): Promise<EntryId> {
  const args = { payer: accountOfMember(memberNamed(name)), unit: time, amount, memo: 'for the bread' };
  const asked = await on.phone.act(group, 'exchange.ask', args);
  if (!asked.ok || asked.value[0] === undefined) throw new Error('not asked');
  return asked.value[0];
}

async function pay(name: string, amount: number): Promise<EntryId> {
  const to = [{ account: accountOfMember(memberNamed(name)), amount }];
  const args = { to, unit: time, memo: 'thank you', gift: false, answers: null };
  const paid = await demo.phone.act(group, 'exchange.pay', args);
  if (!paid.ok || paid.value[0] === undefined) throw new Error('not paid');
  return paid.value[0];
}

/** Lets the villagers' time pass until something is to be seen. */
async function eventually<T>(look: () => Promise<T | null>, on = demo): Promise<T> {
  const seenInTime = async (): Promise<T> => {
    on.advance(1_000);
    const seen = await look();
    if (seen === null) throw new Error('not yet');
    return seen;
  };
  return vi.waitFor(seenInTime, { timeout: 30_000, interval: 10 });
}

const request = async (id: EntryId, on = demo) =>
  (await on.phone.ask(group, 'exchange.asks', { open: false })).find((each) => each.id === id);

const movement = async (id: EntryId) => (await demo.phone.ask(group, 'exchange.movement', { id })).movement;

/** The answer, with the reason if it is no. */
const answerTo = (id: EntryId) =>
  eventually(async () => {
    const seen = await request(id);
    const isAnswered = seen?.state === 'paid' || (seen?.state === 'declined' && seen.reason !== null);
    return isAnswered ? seen : null;
  });

describe('the villagers’ phones', () => {
  test('accept what Ana pays', async () => {
    const id = await pay('Bea', 30);
    await eventually(async () => (await movement(id))?.status === 'accepted' || null);
    expect(await demo.phone.receipt(group, id)).toMatchObject({ payerSignature: 'holds', payeeSignature: 'holds' });
  });

  test('pay what Ana asks for, or decline it with a reason', async () => {
    const answers = new Set<string | undefined>();
    for (let at = 0; answers.size < 2 && at < manyTries; at += 1) {
      answers.add((await answerTo(await ask(neighbours[at % neighbours.length] ?? '', 15))).state);
    }
    expect([...answers].sort()).toEqual(['declined', 'paid']);
  });

  test('take some seconds over an answer', async () => {
    const { version } = view();
    const id = await ask('Illari', 15);
    await vi.waitFor(() => expect(view().version).toBeGreaterThan(version));
    demo.advance(2_900);
    // Whatever was signed by then stands in the journal before this payment does.
    await pay('Rumi', 15);
    expect((await request(id))?.state).toBe('open');
    await answerTo(id);
  });

  test('decline what would take them beyond their limit', async () => {
    expect(await answerTo(await ask('Yara', 5_000))).toMatchObject({ state: 'declined' });
  });

  test('give back what Ana paid by mistake', async () => {
    const id = await pay('Tomás', 45);
    await demo.phone.act(group, 'exchange.askBack', {
      entry: id,
      other: accountOfMember(memberNamed('Tomás')),
      memo: 'a slip',
    });
    const returned = await eventually(async () => {
      const seen = await movement(id);
      return seen?.return?.state === 'given-back' ? seen : null;
    });
    expect(returned.reversedBy).not.toBeNull();
    expect((await demo.phone.books(group)).sums).toEqual([{ unit: time, sum: 0 }]);
  });

  test('sometimes send a little back, and sometimes ask for other work', async () => {
    const isNew = ({ claimedAt }: { readonly claimedAt: number }): boolean => claimedAt >= today;
    const statement = () => demo.phone.ask(group, 'exchange.statement', { unit: time });
    const giftsBack = async () =>
      (await statement()).filter((row) => isNew(row) && row.direction === 'in' && row.gift).length;
    for (let at = 0; at < manyTries && ((await giftsBack()) === 0 || !view().errands.some(isNew)); at += 1) {
      await pay(neighbours[at % neighbours.length] ?? '', 15);
      demo.advance(12_000);
    }
    await eventually(async () => ((await giftsBack()) > 0 && view().errands.some(isNew)) || null);
  });

  test('leave alone what was settled before, ask Ana now and then, but not while three requests wait for her', async () => {
    const other = await startDemoPhone('any');
    const village = await other.phone.startDemo('en');
    const waiting = (): number => other.phone.view(village).errands.length;
    const anybody = other.phone.view(village).members[0]?.member ?? ('' as MemberId);
    /** Signs something. What others signed until now stands in the journal before it does. */
    const signSomething = () =>
      other.phone.act(village, 'exchange.ask', { payer: accountOfMember(anybody), unit: time, amount: 15, memo: '' });

    other.advance(25_000);
    expect(await signSomething()).toMatchObject({ ok: true });
    expect(waiting()).toBe(2);
    expect((await other.phone.books(village)).counts.accepted).toBe(706);

    await eventually(async () => waiting() === 3 || null, other);
    other.advance(60 * minute);
    expect(await signSomething()).toMatchObject({ ok: true });
    expect(waiting()).toBe(3);
    other.phone.stop();
  });
});

test('after a reload the villagers do what they had not come to', async () => {
  const indexedDB = new IDBFactory();
  const before = await startDemoPhone('any', indexedDB);
  const village = await before.phone.startDemo('en');
  const bea = before.phone.view(village).members.find(({ profile }) => profile?.name === 'Bea');
  const args = { payer: accountOfMember(bea?.member ?? ('' as MemberId)), unit: time, amount: 15, memo: '' };
  expect(await before.phone.act(village, 'exchange.ask', args)).toMatchObject({ ok: true });
  before.phone.stop();

  const after = await startDemoPhone('any', indexedDB, today + 5 * minute);
  const open = async (): Promise<number> =>
    (await after.phone.ask(village, 'exchange.asks', { open: true })).filter(({ direction }) => direction === 'i-ask')
      .length;
  expect(await open()).toBe(1);
  await eventually(async () => (await open()) === 0 || null, after);
  expect((await after.phone.books(village)).forks).toEqual([]);
  after.phone.stop();
});

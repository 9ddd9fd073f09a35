import { expect, test } from 'vitest';
import { chainAfter, group, newPhone as newAuthor } from './chains.ts';
import { type Between, entriesOnDisk, newPhone } from './projecting-phone.ts';

const ana = newAuthor('ana');
const bea = newAuthor('bea');
const chain = chainAfter(ana, null, 6);
const early = chain.slice(0, 5);
const idsOf = (entries: typeof chain): string[] => entries.map(({ entry }) => entry.id).sort();

/** Ana's first five are settled, and then nothing says in which document. */
async function withoutRecord() {
  const tab = newPhone().openTab();
  await tab.hear(early);
  await tab.project();
  const [feed] = await tab.entries.feeds(group);
  await tab.entries.settle(group, [], [feed?.document ?? '']);
  return tab;
}

test('entries whose document is recorded nowhere are lost, and it is written anew when they come back', async () => {
  const tab = await withoutRecord();
  await tab.hear(chain.slice(5));
  expect([...(await tab.project()).lost].sort()).toEqual(idsOf(early));
  await tab.hear(early);
  expect(await tab.project()).toEqual({ behind: [], lost: [] });
  expect(await tab.entries.journal(group)).toEqual([]);
  expect(await entriesOnDisk(tab)).toEqual(idsOf(chain));
});

test('until they are back they are named again at each projection, and what others said is settled meanwhile', async () => {
  const tab = await withoutRecord();
  await tab.hear([...chain.slice(5), ...chainAfter(bea, null, 2)]);
  for (let round = 0; round < 2; round += 1) expect([...(await tab.project()).lost].sort()).toEqual(idsOf(early));
  expect((await tab.entries.journal(group)).map(({ device }) => device)).toEqual([ana.device]);
});

test('an entry that is kept and admitted while a projection runs is not lost, but left to the next one', async () => {
  const tab = newPhone().openTab();
  await tab.hear(chain.slice(0, 4));
  let isLate = false;
  const afterTheJournal: Between = (target) =>
    new Proxy(target, {
      get: (of, method) => {
        const call: unknown = Reflect.get(of, method);
        if (method !== 'journal' || typeof call !== 'function') return call;
        return async (...args: unknown[]) => {
          const found: unknown = await call.apply(of, args);
          if (!isLate) await tab.hear(chain.slice(4));
          isLate = true;
          return found;
        };
      },
    });
  expect(await tab.project(afterTheJournal)).toEqual({ behind: [], lost: [] });
  expect(await tab.project()).toEqual({ behind: [], lost: [] });
  expect(await entriesOnDisk(tab)).toEqual(idsOf(chain));
  expect(await tab.entries.journal(group)).toEqual([]);
});

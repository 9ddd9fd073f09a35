/** What a group can do without: which modules name themselves a tool, what goes out of sight, and how founding asks. */
import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { describe, expect, test } from 'vitest';
import { argsOf, emptyDraft } from '../../src/app/founding/draft.ts';
import { foundingMessages } from '../../src/app/founding/messages/catalog.ts';
import { ToolsStep } from '../../src/app/founding/ToolsStep.tsx';
import { fetchModuleParts, usedIn } from '../../src/app/frame/module-parts.ts';
import { toolNames as ids, useTools } from '../../src/app/tools/use-tools.ts';
import { policyKey } from '../../src/core/membership/policies.ts';
import { toolPolicy } from '../../src/core/membership/tools.ts';
import { speak } from '../../src/i18n/language-store.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { moduleScreens } from '../../src/modules/screens.ts';

const always = ['exchange', 'governing', 'belonging'];

/** With everything that it waits for. */
const shown = async (element: ReactNode): Promise<string> => text((await prerenderToNodeStream(element)).prelude);

/** A line a tool. */
const Words = (): ReactNode =>
  useTools()
    .map(({ id, name, does, how }) => [id, name, does, how].join('|'))
    .join('\n');

describe('a tool', () => {
  test('is called in the books by a name of its own, which can be a policy', () => {
    for (const id of ids) expect(policyKey(toolPolicy(id))).toBe(`tool.${id}`);
  });

  test('is no module without which there is no group', () => {
    for (const { name, tool } of moduleScreens)
      if (always.includes(name)) expect([name, tool]).toEqual([name, undefined]);
    expect(ids).toEqual(expect.arrayContaining(['office', 'agreement', 'closing']));
  });

  test('is presented by one of its modules', async () => {
    const presented = (await fetchModuleParts()).flatMap(({ tool, asTool }) => (asTool === undefined ? [] : [tool]));
    expect(presented.sort()).toEqual([...ids].sort());
  });

  test.each(localeIds)('says in %s what it is, what a group does with it, and how', async (locale) => {
    await speak(locale);
    const lines = (await shown(<Words />)).split('\n');
    expect(lines).toHaveLength(ids.length);
    for (const line of lines) expect(line.split('|').filter((part) => part.trim() !== '')).toHaveLength(4);
    await speak('en');
  });
});

describe('a tool that is off', () => {
  test('is left out with all that belongs to it, and nothing else is', async () => {
    const parts = await fetchModuleParts();
    const names = (toolsOff: readonly string[]): string[] => usedIn({ toolsOff }, parts).map(({ name }) => name);
    expect(names([])).toEqual(parts.map(({ name }) => name));
    expect(parts.map(({ name }) => name).filter((name) => !names(['office']).includes(name))).toEqual(
      moduleScreens.filter(({ tool }) => tool === 'office').map(({ name }) => name),
    );
    expect(names(ids)).toEqual(expect.arrayContaining(always));
  });

  test('of a version to come hides nothing of this one', async () => {
    const parts = await fetchModuleParts();
    expect(usedIn({ toolsOff: ['some-day'] }, parts)).toEqual(parts);
  });

  test('keeps its errands: For me reads the parts of all modules', async () => {
    const { errands } = (await fetchModuleParts()).find(({ name }) => name === 'office') ?? {};
    expect(Object.keys(errands ?? {})).toContain('office.agree');
  });
});

test('founding asks with a drawing for each tool; nothing is ticked for anyone, and what is not ticked is off', async () => {
  const draft = emptyDraft('');
  const step = async (chosen: readonly string[]): Promise<string> =>
    shown(<ToolsStep draft={{ ...draft, tools: chosen }} change={() => undefined} />);
  const markup = await step([]);
  expect(markup).toContain(foundingMessages.en.together);
  expect(markup.match(/type="checkbox"/g)).toHaveLength(ids.length);
  expect(markup.match(/data-picture/g)).toHaveLength(ids.length);
  expect(markup).not.toContain('checked=""');
  expect((await step(['office'])).match(/checked=""/g)).toHaveLength(1);
  expect(argsOf({ ...draft, tools: ['office'] }, ids).toolsOff).toEqual(ids.filter((id) => id !== 'office'));
});

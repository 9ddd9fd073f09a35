/** Tools that a group switches off and on: each by itself, by coordinators, with who and when. */
import { describe, expect, test } from 'vitest';
import { toolsOffNow } from '../../../src/core/membership/tools.ts';
import { type Phone, settle, village } from '../../core/cast.ts';
import { setPolicy as signPolicy } from '../../core/governing.ts';
import { act, ask, errandsOf, refusalOf, topicsOf } from './affairs.ts';

const toolOn = (phone: Phone, name: string) => {
  const [found] = ask(phone, 'tools', { names: [name] }).tools;
  if (found === undefined) throw new Error('one answer for each name');
  return found;
};

const switchTool = (phone: Phone, tool: string, on: boolean) =>
  act(phone, 'switchTool', { tool, on, seen: toolOn(phone, tool).standing });

const twoCoordinators = (policies = {}) => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { founding: { policies } });
  act(ana, 'makeCoordinator', { member: bea.member, months: null });
  settle(ana, bea, carla);
  return { ana, bea, carla };
};

test('a group of which nothing was said has every tool, also those that its founders could not know', () => {
  const { ana } = twoCoordinators();
  expect(toolsOffNow(ana.state)).toEqual([]);
  expect(toolOn(ana, 'market')).toMatchObject({ on: true, standing: null, history: [] });
});

test('the founding leaves tools out; nonsense in a founding leaves none out', () => {
  const { carla } = twoCoordinators({ 'tool.office': false, 'tool.closing': 'no', 'tool.agreement': true });
  expect(toolsOffNow(carla.state)).toEqual(['office']);
  expect(toolOn(carla, 'office')).toMatchObject({ on: false, history: [] });
});

test('a coordinator switches one off and on again, and everybody sees who did', () => {
  const { ana, bea, carla } = twoCoordinators();
  switchTool(ana, 'closing', false);
  settle(ana, bea, carla);
  expect(toolsOffNow(carla.state)).toEqual(['closing']);
  switchTool(bea, 'closing', true);
  settle(ana, bea, carla);
  expect(toolsOffNow(carla.state)).toEqual([]);
  expect(toolOn(carla, 'closing').history.map(({ value, by }) => [value, by])).toEqual([
    [true, [bea.member]],
    [false, [ana.member]],
  ]);
});

test('two who switch different tools at the same time do not undo one another', () => {
  const { ana, bea, carla } = twoCoordinators();
  switchTool(ana, 'closing', false);
  switchTool(bea, 'office', false);
  settle(ana, bea, carla);
  expect([ana, bea, carla].map(({ state }) => toolsOffNow(state))).toEqual(Array(3).fill(['closing', 'office']));
  expect([ana, bea].map(topicsOf)).toEqual([[], []]);
});

describe('two decisions about one tool at the same time', () => {
  const apart = () => {
    const { ana, bea, carla } = twoCoordinators({ 'tool.office': false });
    switchTool(ana, 'office', true);
    settle(ana, bea, carla);
    // Ana is content with it; Bea, who has not heard that, is not.
    const { standing } = toolOn(ana, 'office');
    switchTool(bea, 'office', false);
    signPolicy(ana, 'tool.office', true, standing ?? undefined);
    settle(ana, bea, carla);
    return { ana, bea, carla };
  };

  test('leave it the same on every phone, and every coordinator is asked to decide again', () => {
    const { ana, bea, carla } = apart();
    const { on, again } = toolOn(carla, 'office');
    expect(again.map(({ value }) => value)).toEqual([!on]);
    expect([ana, bea].map((phone) => toolOn(phone, 'office').on)).toEqual([on, on]);
    expect([ana, bea, carla].map(topicsOf)).toEqual([['policy-again'], ['policy-again'], []]);
    expect(errandsOf(ana)[0]?.values).toEqual({ key: 'tool.office' });
  });

  test.each([true, false])('are ended by one more decision: %s', (on) => {
    const { ana, bea, carla } = apart();
    switchTool(ana, 'office', on);
    settle(ana, bea, carla);
    expect(toolOn(bea, 'office')).toMatchObject({ on, again: [] });
    expect([ana, bea].map(topicsOf)).toEqual([[], []]);
  });
});

test('a switch is refused to who may not, to who saw another state, where nothing changes, and for what is no name', () => {
  const { ana, carla } = twoCoordinators();
  const off = { tool: 'closing', on: false, seen: null };
  expect(refusalOf(carla, 'switchTool', off)).toBe('only-coordinators');
  expect(refusalOf(ana, 'switchTool', { ...off, on: true })).toBe('governing.nothing-changes');
  expect(refusalOf(ana, 'switchTool', { ...off, tool: 'Closing the books' })).toBe('policy-unsound');
  switchTool(ana, 'closing', false);
  expect(refusalOf(ana, 'switchTool', { ...off, on: true })).toBe('policy-moved-on');
});

test('a tool is on or off, and nothing in between', () => {
  const { ana } = twoCoordinators();
  for (const value of ['off', 0, ''])
    expect(ana.verdictOf(signPolicy(ana, 'tool.office', value))).toBe('policy-unsound');
  expect(ana.verdictOf(signPolicy(ana, 'tool.office', false))).toBe('valid');
});

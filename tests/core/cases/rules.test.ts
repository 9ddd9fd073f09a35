/** Every rule is broken at least once, and of two that are broken the first is named. */
import { describe, expect, test } from 'vitest';
import { rejectionCodes } from '../../../src/core/cases/rules.ts';
import { settle } from '../cast.ts';
import { leave } from '../governing.ts';
import { post } from '../listings/listings.ts';
import { all, deciding, inCase, neighbours, ref, report, reporting } from './complaints.ts';
import { earlyCases } from './early-cases.ts';
import { laterCases } from './later-cases.ts';
import { reported, says } from './stages.ts';

const cases = [...earlyCases, ...laterCases];

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

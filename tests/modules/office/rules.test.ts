/** The rules of office’s own kinds, each broken once. */
import { expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { rejectionCodes } from '../../../src/modules/office/rules.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { settle } from '../../core/cast.ts';
import { openingOf } from '../../core/recovering.ts';
import { grownUp, writtenOn } from './affairs.ts';

function taken() {
  const phones = grownUp();
  phones.takeOver();
  const { eva, lola } = phones;
  const [row] = writtenOn(eva, lola);
  const take = eva.state.accounts.takenOver.get(lola)?.entry;
  if (row === undefined || take === undefined) throw new Error('it was taken over');
  return { ...phones, theirs: idToBytes(row.entry), take: idToBytes(take) };
}
const reached = new Set<string>();
const verdict = (phone: ReturnType<typeof taken>['eva'], kind: string, payload: CborMap): string => {
  const code = phone.verdictOf(phone.sign(kind, payload));
  reached.add(code);
  return code;
};

test('what was theirs they may agree to and object to', () => {
  const { eva, theirs, take } = taken();
  expect(verdict(eva, 'office.countersign', { ref: take, refs: [theirs] })).toBe('valid');
  expect(verdict(eva, 'office.object', { ref: theirs, refs: [take] })).toBe('valid');
});

test('nobody speaks of an account that another took over, or that nobody did', () => {
  const { dora, eva, everybody, theirs, take } = taken();
  settle(...everybody);
  expect(verdict(dora, 'office.countersign', { ref: take, refs: [theirs] })).toBe('office.not-taken-over');
  expect(verdict(dora, 'office.object', { ref: theirs, refs: [take] })).toBe('office.not-taken-over');
  const opening = idToBytes(openingOf(eva).entry.id);
  expect(verdict(eva, 'office.object', { ref: theirs, refs: [opening] })).toBe('office.not-taken-over');
  expect(verdict(eva, 'office.object', { ref: theirs, refs: [] })).toBe('office.not-taken-over');
});

test('nobody speaks of payments of other accounts', () => {
  const { bea, dora, eva, everybody, theirs, take } = taken();
  const other = idToBytes(bea.pay(dora, 1).entry.id);
  settle(...everybody);
  expect(verdict(eva, 'office.countersign', { ref: take, refs: [theirs, other] })).toBe('office.not-of-that-account');
  expect(verdict(eva, 'office.countersign', { ref: take, refs: [] })).toBe('office.not-of-that-account');
  expect(verdict(eva, 'office.object', { ref: other, refs: [take] })).toBe('office.not-of-that-account');
});

test('every rule was broken', () => {
  expect(rejectionCodes.filter((code) => !reached.has(code))).toEqual([]);
});

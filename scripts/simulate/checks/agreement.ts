/** All phones have the same books, whatever order they heard it in, and the auditor has them too. */
import { fingerprints } from '../../../src/core/fingerprint.ts';
import { Audit } from '../auditor/audit.ts';
import { auditedBooks } from '../auditor/books.ts';
import { differences } from '../auditor/compare.ts';
import { inAnotherOrder } from './another-order.ts';
import type { Check } from './check.ts';
import { booksOfPhone } from './phone-books.ts';

export const convergence: Check = ({ phones }) => {
  const [first, ...others] = phones.map((phone) => [phone, fingerprints(phone.state)] as const);
  return others.flatMap(([phone, { state, entries }]) => {
    if (first === undefined || (state === first[1].state && entries === first[1].entries)) return [];
    return [`${phone.name} has other ${entries === first[1].entries ? 'books' : 'entries'} than ${first[0].name}`];
  });
};

export const independenceOfOrder: Check = (healed) => {
  const [first] = healed.phones;
  if (first === undefined) return [];
  const again = inAnotherOrder(healed);
  return fingerprints(again).state === fingerprints(first.state).state ? [] : ['another order makes other books'];
};

export const auditorAgrees: Check = ({ world, phones, entries }) => {
  const { group, signer } = world.village;
  const bodies = entries.map(({ bytes }) => bytes);
  const audited = auditedBooks(new Audit(group, bodies, (key, message) => signer.holds(key, message)));
  return phones.flatMap((phone) =>
    differences(booksOfPhone(phone.state), audited).map((difference) => `${phone.name}, ${difference}`),
  );
};

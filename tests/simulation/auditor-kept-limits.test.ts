/** The auditor and the core come to the same where the limit of a kept account is raised, cut, and handed on. */
import { expect, test } from 'vitest';
import { Audit } from '../../scripts/simulate/auditor/audit.ts';
import { auditedBooks } from '../../scripts/simulate/auditor/books.ts';
import { differences } from '../../scripts/simulate/auditor/compare.ts';
import { booksOfPhone } from '../../scripts/simulate/checks/phone-books.ts';
import { idToBytes } from '../../src/core/ids.ts';
import { meet, type Phone, settle } from '../core/cast.ts';
import { bytesOf, cutting, type Ref, raising } from '../core/governing.ts';
import { approve, askHandover, type Kept, payFrom, rightsIn } from '../core/keeping.ts';
import { keeping } from '../core/rejections/custody-village.ts';

const audited = (phone: Phone) => {
  const bodies = [...phone.held.values()].map(({ entry }) => entry.bytes);
  return auditedBooks(new Audit(phone.state.group, bodies, () => true));
};

test('of what counts, of what may be spent, and of what is refused', () => {
  const { ana, bea, carla, dora, all, lola } = keeping();
  const of = ({ account }: Kept, ref: Ref) => ({ member: idToBytes(account), ref: bytesOf(ref) });
  const raised = ana.sign('limit.raise', { ...raising(bea, 60), ...of(lola, lola.opening) });
  settle(...all);
  payFrom(bea, lola, dora, 350);
  settle(...all);
  const cut = ana.sign('limit.cut', { ...cutting(bea, 200), ...of(lola, raised) });
  const late = carla.sign('limit.raise', { ...raising(bea, 10), ...of(lola, raised) });
  settle(...all);
  expect([rightsIn(bea, lola), carla.verdictOf(late)]).toEqual([-190, 'valid']);
  const asked = askHandover(bea, lola, dora);
  meet(...all);
  approve(ana, asked);
  settle(...all);
  const refusedOnes = [
    bea.sign('limit.raise', { ...raising(bea, 1), ...of(lola, cut) }),
    ana.sign('limit.cut', { ...cutting(bea, 161), ...of(lola, cut) }),
    ana.sign('limit.raise', { ...raising(bea, 1), ...of(lola, raised) }),
  ];
  settle(...all);
  expect(refusedOnes.map((each) => ana.verdictOf(each))).toEqual([
    'only-coordinators',
    'limit-below-zero',
    'limit-moved-on',
  ]);
  expect(rightsIn(dora, lola)).toBe(-190);
  expect(differences(booksOfPhone(dora.state), audited(dora))).toEqual([]);
});

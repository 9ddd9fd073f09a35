/** What an entry gives, and to which device: the common ground of accepting, declining, taking back and giving back. */
import type { Audit } from './audit.ts';
import { decisionOf } from './decisions.ts';
import { hex, type Reading } from './reading.ts';

export type Gift = {
  readonly entry: Reading;
  readonly toDevice: string;
  readonly account: string;
  readonly amounts: Readonly<Record<string, number>>;
  /** Whether it changes the limit of who takes it. */
  readonly limit: boolean;
  /** Lent to the heir of a lost phone, beside the limit. */
  readonly advance: boolean;
  /** The change of the limit that it builds on; an admission begins. */
  readonly buildsOn: string | null;
};

/** From one account to another: by a pay, or by giving one back. */
export type Passing = {
  readonly entry: Reading;
  readonly from: string;
  readonly to: string;
  readonly toDevice: string;
  readonly unit: string;
  readonly amount: number;
};

export function passingOf(audit: Audit, id: unknown): Passing | null {
  const entry = audit.valid(id, 'pay', 'reverse');
  if (entry === null) return null;
  const paid = entry.kind === 'pay' ? entry : audit.valid(entry.payload['ref'], 'pay');
  if (paid === null) return null;
  const { from, to, toDevice, unit, amount } = paid.payload as {
    readonly unit: string;
    readonly amount: number;
  } & Reading['payload'];
  if (entry === paid) return { entry, from: hex(from), to: hex(to), toDevice: hex(toDevice), unit, amount };
  return { entry, from: hex(to), to: hex(from), toDevice: paid.device, unit, amount };
}

const beside = { limit: false, advance: false, buildsOn: null } as const;

export function giftOf(audit: Audit, id: unknown): Gift | null {
  const passing = passingOf(audit, id);
  if (passing !== null) {
    const { entry, toDevice, to, unit, amount } = passing;
    return { entry, toDevice, account: to, amounts: { [unit]: amount }, ...beside };
  }
  return grantOf(audit, id);
}

function grantOf(audit: Audit, id: unknown): Gift | null {
  const entry = audit.valid(id);
  if (entry === null) return null;
  const granting = decisionOf(audit, id, 'limit.raise')?.terms ?? entry.payload;
  const { toDevice, unit, amount, ref, limits, advance } = granting;
  const amounts = { [String(unit)]: Number(amount) };
  switch (granting === entry.payload ? entry.kind : 'limit.raise') {
    case 'move':
      return { entry, toDevice: hex(toDevice), account: hex(granting['account']), amounts, ...beside };
    case 'limit.raise':
    case 'limit.vouch': {
      const line = advance === true ? { ...beside, advance: true } : { ...beside, limit: true, buildsOn: hex(ref) };
      return { entry, toDevice: hex(toDevice), account: hex(granting['member']), amounts, ...line };
    }
    case 'admit': {
      const joined = audit.valid(ref, 'join');
      if (joined === null) return null;
      const all = limits as Readonly<Record<string, number>>;
      const account = hex(joined.payload['root']);
      return { entry, toDevice: joined.device, account, amounts: all, ...beside, limit: true };
    }
    default:
      return null;
  }
}

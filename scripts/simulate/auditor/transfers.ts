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

/** From one account to another: by a pay, by giving one back, or between two that one device keeps. */
export type Passing = {
  readonly entry: Reading;
  readonly from: string;
  readonly to: string;
  readonly toDevice: string;
  readonly unit: string;
  readonly amount: number;
};

export function passingOf(audit: Audit, id: unknown): Passing | null {
  const entry = audit.valid(id, 'pay', 'reverse', 'record', 'account.take');
  if (entry === null) return null;
  if (entry.kind === 'account.take') return takenOver(audit, entry);
  const paid = entry.kind === 'reverse' ? audit.valid(entry.payload['ref'], 'pay', 'record') : entry;
  if (paid === null) return null;
  const { from, to, toDevice, unit, amount } = paid.payload as {
    readonly unit: string;
    readonly amount: number;
  } & Reading['payload'];
  const payee = paid.kind === 'record' ? paid.device : hex(toDevice);
  if (entry === paid) return { entry, from: hex(from), to: hex(to), toDevice: payee, unit, amount };
  return { entry, from: hex(to), to: hex(from), toDevice: paid.device, unit, amount };
}

/** The balance of an account that its owner takes over: what could be spent, less what may be owed. */
function takenOver(audit: Audit, entry: Reading): Passing | null {
  const { account, unit, rights, limit } = entry.payload as Reading['payload'] & {
    readonly unit: string;
    readonly rights: number;
    readonly limit: number;
  };
  const [kept, own, balance] = [hex(account), audit.memberOf(entry) ?? '', rights - limit];
  if (balance === 0) return null;
  const [from, to] = balance > 0 ? [kept, own] : [own, kept];
  return { entry, from, to, toDevice: entry.device, unit, amount: Math.abs(balance) };
}

/** What is settled in one entry is nobody's to take up. */
const isGiven = ({ entry }: Passing): boolean => entry.kind === 'pay' || entry.kind === 'reverse';

const beside = { limit: false, advance: false, buildsOn: null } as const;

export function giftOf(audit: Audit, id: unknown): Gift | null {
  const passing = passingOf(audit, id);
  if (passing !== null && !isGiven(passing)) return null;
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
    case 'handover': {
      const rights = granting['rights'] as Readonly<Record<string, number>>;
      const receiver = audit.reading(ref)?.device ?? '';
      return { entry, toDevice: receiver, account: hex(granting['account']), amounts: rights, ...beside };
    }
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

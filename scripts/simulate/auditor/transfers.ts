/** What an entry gives, and to which device: the common ground of accepting, declining, taking back and giving back. */
import type { Audit } from './audit.ts';
import { hex, type Reading } from './reading.ts';

export type Gift = {
  readonly entry: Reading;
  readonly toDevice: string;
  readonly account: string;
  readonly amounts: Readonly<Record<string, number>>;
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

export function giftOf(audit: Audit, id: unknown): Gift | null {
  const passing = passingOf(audit, id);
  if (passing !== null) {
    const { entry, toDevice, to, unit, amount } = passing;
    return { entry, toDevice, account: to, amounts: { [unit]: amount } };
  }
  const entry = audit.valid(id, 'move', 'admit');
  if (entry === null) return null;
  const { account, toDevice, unit, amount, ref, limits } = entry.payload;
  if (entry.kind === 'move')
    return { entry, toDevice: hex(toDevice), account: hex(account), amounts: { [String(unit)]: Number(amount) } };
  const joined = audit.valid(ref, 'join');
  if (joined === null) return null;
  const amounts = limits as Readonly<Record<string, number>>;
  return { entry, toDevice: joined.device, account: hex(joined.payload['root']), amounts };
}

/** What these entries of one chain leave to be spent from an account. */
export function rightsAfter(audit: Audit, said: readonly Reading[], account: string, unit: string): number {
  return said.reduce((rights, entry) => rights + changeOfRights(audit, entry, account, unit), 0);
}

function changeOfRights(audit: Audit, entry: Reading, account: string, unit: string): number {
  const { kind, payload } = entry;
  const given = (amounts: unknown): number => (amounts as Readonly<Record<string, number>>)[unit] ?? 0;
  switch (kind) {
    case 'found':
      return hex(payload['root']) === account ? given(payload['limits']) : 0;
    case 'move':
      return hex(payload['account']) === account && payload['unit'] === unit ? -Number(payload['amount']) : 0;
    case 'accept': {
      const gift = giftOf(audit, payload['ref']);
      return gift?.account === account ? given(gift.amounts) : 0;
    }
    case 'pay':
    case 'reverse':
    case 'reclaim': {
      const declined = kind === 'reclaim' ? audit.valid(payload['ref'], 'decline')?.payload['ref'] : entry.id;
      const passing = passingOf(audit, declined);
      if (passing?.from !== account || passing.unit !== unit) return 0;
      return kind === 'reclaim' ? passing.amount : -passing.amount;
    }
    default:
      return 0;
  }
}

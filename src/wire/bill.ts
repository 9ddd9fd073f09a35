/**
 * What whoever wants to be paid shows together with what their phone has. (protocol §3.4)
 *
 *     strict CBOR [id 16, account 32, device 32, unit, amount, words]
 */
import { bytesToHex, hexToBytes } from '../lib/bytes.ts';
import type { CborValue } from './cbor.ts';

export type ShownBill = {
  /** 32 hexadecimal digits, drawn for each: the payment names it, so that one bill is not paid twice by mistake. */
  readonly id: string;
  /** To be paid. 64 hexadecimal digits, as the next. */
  readonly account: string;
  /** The phone that shows it, and takes the payment up at once. */
  readonly device: string;
  readonly unit: string;
  /** Minor units, up to 1,000,000,000; 0: the payer says how much. */
  readonly amount: number;
  /** What for, at most 140 characters; '' for nothing. */
  readonly words: string;
};

const billWordsMax = 140;
const [idLength, longLength, unitMax, amountMax] = [16, 32, 16, 1_000_000_000];

export const encodeBill = ({ id, account, device, unit, amount, words }: ShownBill): CborValue => [
  ...[id, account, device].map((hex) => hexToBytes(hex) ?? new Uint8Array()),
  unit,
  amount,
  words,
];

/** `undefined`: it is none. */
export function decodeBill(value: CborValue): ShownBill | undefined {
  if (!Array.isArray(value)) return undefined;
  const [id, account, device, unit, amount, words, ...more] = value as readonly CborValue[];
  if (!isBytes(id, idLength) || !isBytes(account, longLength) || !isBytes(device, longLength)) return undefined;
  if (typeof unit !== 'string' || unit === '' || unit.length > unitMax || more.length > 0) return undefined;
  if (typeof amount !== 'number' || !Number.isInteger(amount) || amount < 0 || amount > amountMax) return undefined;
  if (typeof words !== 'string' || words.length > billWordsMax) return undefined;
  return { id: bytesToHex(id), account: bytesToHex(account), device: bytesToHex(device), unit, amount, words };
}

const isBytes = (value: CborValue | undefined, length: number): value is Uint8Array =>
  value instanceof Uint8Array && value.length === length;

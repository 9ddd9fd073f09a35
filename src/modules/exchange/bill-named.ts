import type { PayPayload } from '../../core/accounts/paying.ts';
import type { LogNode } from '../../core/log.ts';
import { bytesToHex } from '../../lib/bytes.ts';

/** The bill that a payment names, 32 hexadecimal digits; `null`: none. (protocol §3.4) */
export function billNamed(node: LogNode | undefined): string | null {
  const bill = node?.kind === 'pay' ? (node.payload as PayPayload).bill : null;
  return bill && bytesToHex(bill);
}

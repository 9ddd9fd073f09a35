/** A guardian reads the code of a neighbour's new phone, and says that it is hers. (protocol §9) */

import { signingChain } from '../../core/accounts/signing.ts';
import { bytesToId, type DeviceId, idToBytes, type MemberId } from '../../core/ids.ts';
import { guardiansNow } from '../../core/membership/guardians.ts';
import { wordsFor } from '../../core/membership/returning.ts';
import { cutoffOf } from '../../core/membership/select.ts';
import type { Guardians } from '../../core/membership/state.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import { ok, type Result } from '../../lib/result.ts';
import { decodeReturnCode, markOf, type ReturnCode } from '../../wire/return-code.ts';
import { devicesOf } from './phones.ts';
import { refused } from './refusals.ts';

export type CodeArgs = { readonly code: string };

export type ReturnRequest = {
  readonly member: MemberId;
  /** Shown on both phones. */
  readonly mark: string;
  readonly lost: readonly DeviceId[];
  /** All phones that the member has now: those that are not lost go on. */
  readonly phones: number;
  /** Whose word it has, and how many are needed of how many. */
  readonly vouched: readonly MemberId[];
  readonly need: number;
  readonly among: number;
};

type Read = {
  readonly code: ReturnCode;
  readonly member: MemberId;
  readonly device: DeviceId;
  readonly choice: Guardians;
};

/** What there is to say yes to, or the name under which it can not be said. */
export function returnRequest({ code: text }: CodeArgs, context: Context): Result<ReturnRequest, Refusal> {
  const read = readCode(text, context);
  if (!read.ok) return read;
  const { code, member, device, choice } = read.value;
  const words = wordsFor(context.state, { member, device, box: bytesToHex(code.box) });
  return ok({
    member,
    mark: markOf(code),
    lost: lostOf(code),
    phones: devicesOf(context.state, member).length,
    vouched: words === null ? [] : words.words.map(({ guardian }) => guardian),
    need: choice.need,
    among: choice.guardians.length,
  });
}

export function vouchForReturn({ code: text }: CodeArgs, context: Context): Result<readonly Draft[], Refusal> {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const read = readCode(text, context);
  if (!read.ok) return read;
  const { code, member, device, choice } = read.value;
  const said = [...context.state.membership.guardianWords.values()].some(
    (word) =>
      word.guardian === context.self.member &&
      word.guardians === choice.entry &&
      word.device === device &&
      word.member === member &&
      word.box === bytesToHex(code.box),
  );
  if (said) return refused('belonging.already-vouched');
  const payload = { ref: idToBytes(choice.entry), device: code.device, box: code.box, lost: [...code.lost] };
  return ok([{ kind: 'guardian.vouch', payload }]);
}

function readCode(text: string, { state, self }: Context): Result<Read, Refusal> {
  const decoded = decodeReturnCode(text);
  if (!decoded.ok)
    return refused(decoded.error === 'newer-version' ? 'belonging.code-newer' : 'belonging.code-unreadable');
  const code = decoded.value;
  const [member, device] = [bytesToId<MemberId>(code.member), bytesToId<DeviceId>(code.device)];
  if (bytesToId(code.group) !== state.group) return refused('belonging.other-group');
  if (member === null || device === null || !state.membership.members.has(member)) return refused('no-such-member');
  if (state.membership.devices.has(device)) return refused('belonging.already-in');
  const own = new Set(devicesOf(state, member));
  if (lostOf(code).some((lost) => !own.has(lost))) return refused('no-such-device');
  const choice = guardiansNow(state, member);
  if (cutoffOf(state, member) !== null || !choice?.guardians.includes(self.member)) return refused('not-a-guardian');
  return ok({ code, member, device, choice });
}

const lostOf = ({ lost }: ReturnCode): DeviceId[] => lost.flatMap((each) => bytesToId<DeviceId>(each) ?? []);

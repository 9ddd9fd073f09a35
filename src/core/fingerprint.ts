/** Two short numbers that two phones hold side by side. (protocol §12) */
import { compareText } from '../lib/compare.ts';
import { type CborValue, encodeStrict } from '../wire/cbor.ts';
import { isVoid } from './accounts/state.ts';
import { domains, hashUnder } from './hash.ts';
import { allTips } from './log.ts';
import { coordinators } from './membership/select.ts';
import { type GroupState, rulesVersion } from './state.ts';

export type Fingerprints = {
  /** Over the books: equal when balances, rights, members and policies are. Differing with equal entries means: an older app. */
  readonly state: string;
  /** Over the entries held: differing means that one phone has not heard something yet. */
  readonly entries: string;
};

/** SHA-256, hexadecimal. Waiting entries, claimed times, display order and settings are left out. */
export function fingerprints(state: GroupState): Fingerprints {
  const tips = allTips(state.log);
  return {
    state: hashUnder(domains.state, encodeStrict(canonicalState(state, tips))),
    entries: hashUnder(domains.entries, encodeStrict([state.group, tips])),
  };
}

function canonicalState(state: GroupState, tips: readonly CborValue[]): CborValue {
  const { membership, accounts } = state;
  const members = [...membership.members.values()].map((member) => [
    member.member,
    member.devices.map((each) => each.device),
    member.withdrawn,
  ]);
  return [
    rulesVersion,
    state.group,
    tips,
    sortedByText(members),
    coordinators(state),
    sortedByText([...(membership.founding?.policies ?? [])]),
    sortedByText([...accounts.balances]),
    rightsByDevice(state),
    uncountedTransfers(state),
  ];
}

function rightsByDevice(state: GroupState): CborValue {
  const rights: CborValue[] = [];
  for (const [device, chain] of state.log.chains) {
    for (const [tip, at] of chain.tips) {
      for (const [key, amount] of at.rights) if (amount !== 0) rights.push([device, tip, key, amount]);
    }
  }
  return sortedByText(rights);
}

function uncountedTransfers(state: GroupState): CborValue {
  const uncounted = [...state.accounts.transfers.values()].filter((transfer) => !transfer.counted);
  return sortedByText(uncounted.map((each) => [each.id, isVoid(each, state.log.forks) ? 'void' : 'reclaimed']));
}

const sortedByText = (values: readonly CborValue[]): CborValue =>
  [...values].sort((left, right) => compareText(JSON.stringify(left), JSON.stringify(right)));

/** Two short numbers that two phones hold side by side. (protocol §12) */
import { compareText } from '../lib/compare.ts';
import { type CborValue, encodeStrict } from '../wire/cbor.ts';
import { domains, hashUnder } from './hash.ts';
import { allTips } from './log.ts';
import { policyChangeNow } from './membership/policies.ts';
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
    sortedByText(policiesNow(state)),
    sortedByText(endings(state)),
    state.closing.sealed.map(({ checkpoint }) => checkpoint),
    sortedByText([...accounts.balances]),
    rightsByDevice(state),
    uncountedTransfers(state),
  ];
}

/** What the founding said, and for each key that was changed the change that stands. */
function policiesNow(state: GroupState): CborValue[] {
  const changed = new Set([...state.membership.policies.values()].map(({ key }) => key));
  const founded = [...(state.membership.founding?.policies ?? [])].filter(([key]) => !changed.has(key));
  return [...founded, ...[...changed].map((key) => [key, policyChangeNow(state, key)?.entry ?? null])];
}

/** Restrictions, each with what took it back. */
const endings = ({ restrictions }: GroupState): CborValue[] =>
  [...restrictions.byEntry.values()].map(({ is, entry }) => [is, entry, restrictions.restored.get(entry) ?? []]);

function rightsByDevice(state: GroupState): CborValue {
  const rights: CborValue[] = [];
  for (const [device, chain] of state.log.chains) {
    for (const [tip, at] of chain.tips) {
      for (const [key, amount] of at.rights) if (amount !== 0) rights.push([device, tip, key, amount]);
    }
  }
  return sortedByText(rights);
}

/** Transfers that do not count in full. */
function uncountedTransfers(state: GroupState): CborValue {
  const uncounted = [...state.accounts.transfers.values()].filter(({ counted, amount }) => counted < amount);
  return sortedByText(uncounted.map(({ id, counted }) => [id, counted]));
}

const sortedByText = (values: readonly CborValue[]): CborValue =>
  [...values].sort((left, right) => compareText(JSON.stringify(left), JSON.stringify(right)));

/** What a coordinator or several may decide, and how several do. (protocol §3.5, §4) */
import { type Act, coordinates, tryActing } from './acting.ts';
import type { Audit } from './audit.ts';
import { type Holds, type Rules, unitIsKnown } from './common-ground.ts';
import { isOfAll, mayName } from './common-purse.ts';
import { authorOf, cutoffOf } from './cutoffs.ts';
import { decisionOf, isAct } from './decisions.ts';
import { heardAt } from './knowledge.ts';
import { isVotedFor } from './mandates-by-vote.ts';
import { closersAct, policy, policyAct } from './policies.ts';
import { type Fields, hex, idsIn, type Reading } from './reading.ts';
import { mayPass } from './rules-of-custody.ts';
import { mayChangeLimit } from './rules-of-limits.ts';
import { isSound } from './shapes.ts';

type MayBe = (audit: Audit, act: Act, entry: Reading) => boolean;

const isAmount = (value: unknown, most: number): boolean => typeof value === 'number' && value >= 0 && value <= most;

/** Policies that rules read are held to their type. */
function isSoundPolicy(key: string, value: unknown): boolean {
  if (key.startsWith('limit.')) return isAmount(value, 1_000_000_000);
  switch (key) {
    case 'inviting':
      return value === 'members' || value === 'coordinators';
    case 'points.threshold':
      return value === 'default' || (Number(value) >= 1 && isAmount(value, 100_000));
    case 'points.earned':
    case 'points.idle':
      return Number.isSafeInteger(value) && isAmount(value, 100);
    case 'books.open':
    case 'deciding.more-ways':
      return typeof value === 'boolean';
    case 'deciding.rules':
      return value === 'coordinators' || value === 'vote';
    case 'deciding.quorum':
      return Number.isSafeInteger(value) && isAmount(value, 100);
    case 'deciding.grace-days':
      return Number.isSafeInteger(value) && isAmount(value, 30);
    case 'cover':
      return value === 'limit' || isAmount(value, 1_000_000_000);
    case 'leaving':
      return value === 'settle' || /^[0-9a-f]{64}$/.test(typeof value === 'string' ? value : '');
    case 'growth.partners':
    case 'vouching.most':
    case 'office.max':
      return isAmount(value, 1000);
    case 'market.sellers':
      return typeof value === 'string' && value.length > 0 && value.length <= 32;
    case 'market.alone-days':
      return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= 365;
    default:
      return true;
  }
}

/** At least one closer; no member and no device twice. */
function isEachOnce(value: unknown): boolean {
  const closers = value as readonly Fields[];
  const [members, devices] = [
    new Set(closers.map(({ member }) => hex(member))),
    new Set(closers.map(({ device }) => hex(device))),
  ];
  return closers.length > 0 && members.size === closers.length && devices.size === closers.length;
}

const terms: Readonly<Record<string, MayBe>> = {
  'limit.raise': mayChangeLimit,
  'limit.cut': mayChangeLimit,
  'policy.set': (audit, { terms: { key, value, ref }, mandate }, entry) =>
    isSoundPolicy(String(key), value) &&
    (mandate === 'members' ||
      !(
        /^points\.(earned|idle)$/.test(String(key)) || policy(audit, heardAt(audit, entry), 'deciding.rules') === 'vote'
      )) &&
    (policyAct(audit, heardAt(audit, entry), String(key))?.entry.id ?? '') === hex(ref),
  'role.grant': () => true,
  'closers.set': (audit, { terms: { closers, ref }, mandate }, entry) =>
    isEachOnce(closers) &&
    (closersAct(audit, heardAt(audit, entry))?.entry.id ?? '') === hex(ref) &&
    (ref === undefined || mandate !== 'coordinator'),
  'member.remove': (audit, { terms: { member, refs }, signers }) =>
    !signers.includes(hex(member)) &&
    idsIn(refs).every((id) => authorOf(audit, audit.reading(id) as Reading) === hex(member)),
  'member.restore': (audit, { terms: { ref } }) => {
    const removal = audit.valid(ref, 'enact');
    return removal !== null && cutoffOf(audit, removal) !== null;
  },
  'account.pay-out': (audit, { terms: { ref, to, unit } }) =>
    isOfAll(audit, ref) && unitIsKnown(audit, unit) && hex(to) !== hex(ref),
  'keepers.set': (audit, { terms: named }, entry) => mayName(audit, named, entry),
  'account.pass': (audit, { terms: passed }, entry) => mayPass(audit, passed, entry),
  'member.merge': (_, { terms: { kept, other } }) => hex(kept) !== hex(other),
  'member.unmerge': (audit, { terms: { ref } }) => decisionOf(audit, ref, 'member.merge') !== null,
};

const acts: Holds = (entry, audit) => {
  const question = entry.kind === 'enact' ? audit.valid(entry.payload['ref'], 'ballot.open') : null;
  if (question !== null && !isVotedFor(audit, entry, question)) return false;
  const act = tryActing(audit, entry);
  return act !== null && (terms[act.kind]?.(audit, act, entry) ?? false);
};

/** Names every entry that the terms name, so that nobody reads them without those. */
const proposes: Holds = ({ payload }) => {
  const { act, terms: what, refs } = payload as Fields & { readonly act: string; readonly terms: Fields };
  const named = [hex(what['ref']), ...idsIn(what['refs'])].filter((id) => id !== '');
  return isAct(act) && isSound(act, what) && named.every((id) => idsIn(refs).includes(id));
};

const cosigns: Holds = (entry, audit) => {
  const proposal = audit.valid(entry.payload['ref'], 'propose');
  return proposal !== null && audit.memberOf(proposal) !== audit.memberOf(entry);
};

const enacts: Holds = (entry, audit) => {
  const proposal = audit.valid(entry.payload['ref'], 'propose', 'ballot.open');
  if (proposal === null || proposal.device !== entry.device) return false;
  const again = audit.saidBefore(entry, 'enact').some(({ payload }) => hex(payload['ref']) === proposal.id);
  return !again && acts(entry, audit);
};

export const actRules: Rules = {
  ...Object.fromEntries(Object.keys(terms).map((kind) => [kind, acts])),
  propose: proposes,
  cosign: cosigns,
  enact: enacts,
  'propose.withdraw': (entry, audit) => audit.valid(entry.payload['ref'], 'propose')?.device === entry.device,
  'role.end': (entry, audit) => {
    const ref = audit.valid(entry.payload['ref']);
    const member = ref === null ? null : roleHolder(audit, ref);
    return member !== null && (member === audit.memberOf(entry) || coordinates(entry, audit));
  },
};

function roleHolder(audit: Audit, entry: Reading): string | null {
  if (entry.kind === 'found') return hex(entry.payload['root']);
  const act = decisionOf(audit, entry.id, 'role.grant');
  return act === null ? null : hex(act.terms['member']);
}

/** Who belongs to the group, by which phones, and who answers for it. (protocol §2, §9) */
import { type Holds, limitOf, type Rules } from './common-ground.ts';
import { deviceMessage, foundedGroup, hex, joinMessage } from './reading.ts';

type Units = readonly { readonly id: string; readonly is: string; readonly scale: number }[];

const rootSigned: Holds = ({ payload, group, device }, audit) =>
  audit.vouches(hex(payload['root']), deviceMessage(group, device));

/** By the founding, or by a role that this chain acknowledged and of which it acknowledged no end. (§4) */
const coordinates: Holds = (entry, audit) => {
  const member = audit.memberOf(entry);
  if (member === null) return false;
  if (member === hex(audit.founding['root'])) return true;
  const before = audit.before(entry);
  const heard = new Set([...before, entry].flatMap(({ acks }) => acks));
  for (const { id } of audit.saidBefore(entry, 'role.grant', 'role.end')) heard.add(id);
  return audit
    .ofKindAmong(heard, 'role.grant')
    .filter(({ payload }) => hex(payload['member']) === member)
    .some(({ id }) => !audit.ofKindAmong(heard, 'role.end').some(({ payload }) => hex(payload['ref']) === id));
};

const invites: Holds = ({ payload }, audit) =>
  Object.entries(payload['limits'] as Record<string, number>).every(([unit, limit]) => {
    const most = limitOf(audit, unit);
    return most !== undefined && limit <= (Number(payload['uses']) > 1 ? 0 : most);
  });

const admits: Holds = (entry, audit) => {
  const joined = audit.valid(entry.payload['ref'], 'join');
  const invited = joined === null ? null : audit.valid(joined.payload['ref'], 'invite');
  if (joined === null || invited?.device !== entry.device) return false;
  const earlier = audit.saidBefore(entry, 'admit').map(({ payload }) => audit.valid(payload['ref'], 'join'));
  if (earlier.some((each) => hex(each?.payload['root']) === hex(joined.payload['root']))) return false;
  if (earlier.filter((each) => hex(each?.payload['ref']) === invited.id).length >= Number(invited.payload['uses']))
    return false;
  const most = invited.payload['limits'] as Record<string, number>;
  return Object.entries(entry.payload['limits'] as Record<string, number>).every(
    ([unit, limit]) => limit <= (most[unit] ?? 0),
  );
};

const founds: Holds = (entry, audit) => {
  const { device, units, limits } = entry.payload;
  const ids = (units as Units).map(({ id }) => id);
  const each = new Set([...ids, ...Object.keys(limits as object)]);
  const unitsAreSound =
    ids.length > 0 && each.size === ids.length && Object.keys(limits as object).length === ids.length;
  const minutesAreWhole = (units as Units).every(({ is, scale }) => is !== 'time' || scale === 0);
  return (
    foundedGroup(entry.payload) === entry.group &&
    hex(device) === entry.device &&
    unitsAreSound &&
    minutesAreWhole &&
    rootSigned(entry, audit)
  );
};

export const membershipRules: Rules = {
  found: founds,
  invite: invites,
  'invite.revoke': (entry, audit) => {
    const invited = audit.valid(entry.payload['ref'], 'invite');
    return invited !== null && (invited.device === entry.device || coordinates(entry, audit));
  },
  join: (entry, audit) => {
    const { ref, key, root } = entry.payload;
    const invited = audit.valid(ref, 'invite');
    const keyFits = invited !== null && hex(invited.payload['key']) === hex(key);
    return (
      keyFits && rootSigned(entry, audit) && audit.vouches(hex(key), joinMessage(entry.group, hex(root), entry.device))
    );
  },
  admit: admits,
  'device.add': (entry, audit) => {
    const opening = audit.valid(entry.payload['ref'], 'found', 'join', 'device.add');
    return hex(opening?.payload['root']) === hex(entry.payload['root']) && rootSigned(entry, audit);
  },
  'role.grant': coordinates,
  'role.end': (entry, audit) => {
    const grant = audit.valid(entry.payload['ref'], 'role.grant');
    return grant !== null && (hex(grant.payload['member']) === audit.memberOf(entry) || coordinates(entry, audit));
  },
  'profile.withdraw': () => true,
  acknowledge: () => true,
};

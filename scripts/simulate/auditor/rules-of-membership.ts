/** Who belongs to the group, and how they come in. (protocol §2, §4, §9) */
import { coordinates } from './acting.ts';
import type { Audit } from './audit.ts';
import { type Holds, limitOf, type Rules } from './common-ground.ts';
import { type Heard, heardAt, known } from './knowledge.ts';
import { fullLimit, policy } from './policies.ts';
import { deviceMessage, foundedGroup, hex, joinMessage, type Reading } from './reading.ts';
import { stands } from './standing.ts';

type Units = readonly { readonly id: string; readonly is: string; readonly scale: number }[];

export const rootSigned: Holds = ({ payload, group, device }, audit) =>
  audit.vouches(hex(payload['root']), deviceMessage(group, device));

const invites: Holds = (entry, audit) => {
  const { limits, uses } = entry.payload;
  const isFor = policy(audit, heardAt(audit, entry), 'inviting');
  if (isFor === 'coordinators' && !coordinates(entry, audit)) return false;
  return Object.entries(limits as Record<string, number>).every(([unit, limit]) => {
    if (limitOf(audit, unit) === undefined) return false;
    return limit <= (Number(uses) > 1 ? 0 : fullLimit(audit, heardAt(audit, entry), unit));
  });
};

type Door = { readonly device: string; readonly uses: number };

/** Who lets in by an invitation, as far as a chain knows. (§9, `invite.move`) */
function doorOf(audit: Audit, heard: Heard, invited: Reading): Door {
  const moves = known(audit, heard, 'invite.move').filter(
    (move) => hex(move.payload['ref']) === invited.id && stands(audit, heard, move),
  );
  const move = audit.inOrder(moves).at(-1);
  if (move === undefined) return { device: invited.device, uses: Number(invited.payload['uses']) };
  return { device: hex(move.payload['toDevice']), uses: Number(move.payload['uses']) };
}

const admits: Holds = (entry, audit) => {
  const joined = audit.valid(entry.payload['ref'], 'join');
  const invited = joined === null ? null : audit.valid(joined.payload['ref'], 'invite');
  if (joined === null || invited === null) return false;
  const door = doorOf(audit, heardAt(audit, entry), invited);
  if (door.device !== entry.device) return false;
  const earlier = audit.saidBefore(entry, 'admit').map(({ payload }) => audit.valid(payload['ref'], 'join'));
  if (earlier.some((each) => hex(each?.payload['root']) === hex(joined.payload['root']))) return false;
  if (earlier.filter((each) => hex(each?.payload['ref']) === invited.id).length >= door.uses) return false;
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
  'invite.move': (entry, audit) => {
    const invited = audit.valid(entry.payload['ref'], 'invite');
    const uses = Number(invited?.payload['uses'] ?? 0);
    return Number(entry.payload['uses']) <= uses && coordinates(entry, audit);
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
  'profile.withdraw': () => true,
  acknowledge: () => true,
  'epoch.rotate': coordinates,
};

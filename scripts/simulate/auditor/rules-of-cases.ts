/** Complaints, and who may say what of them. (docs/decisions/0039) */
import { holdersKnown } from './acting.ts';
import type { Audit } from './audit.ts';
import { type Holds, isTheirs, type Rules } from './common-ground.ts';
import { heardAt } from './knowledge.ts';
import { type Fields, hex, idsIn, type Reading } from './reading.ts';

/** Both sides of what is between two, the account that it is for, or whoever signed it. */
function sidesOf(audit: Audit, ref: unknown): readonly string[] | null {
  const entry = audit.valid(ref);
  if (entry === null) return null;
  const { from, to, account } = entry.payload;
  if (hex(from) !== '' && hex(to) !== '') return [hex(from), hex(to)];
  return [hex(account) === '' ? (audit.memberOf(entry) ?? authorAt(entry)) : hex(account)];
}

const authorAt = ({ payload }: Reading): string => hex(payload['root']);

const isIn = (entry: Reading, id: unknown): boolean => hex(entry.payload['case']) === hex(id);
const partiesOf = ({ payload }: Reading): string[] => [hex(payload['account']), ...idsIn(payload['about'])];

const areDifferent = (ids: readonly string[], least = 1): boolean =>
  ids.length >= least && new Set(ids).size === ids.length;

/** Those who hold the office as far as the author has heard, without those who have to do with it. */
const moderatorsBut = (audit: Audit, entry: Reading, concerned: ReadonlySet<string>): Set<string> =>
  new Set([...holdersKnown(audit, heardAt(audit, entry), 'moderator')].filter((member) => !concerned.has(member)));

/** The report, and who hears it in the round that an entry names. */
function roundOf(audit: Audit, { payload }: Reading) {
  const report = audit.valid(payload['case'], 'case.report');
  if (report === null) return null;
  const named = hex(payload['ref']) === report.id ? report : audit.valid(payload['ref'], 'case.appeal');
  if (named === null || (named !== report && !isIn(named, payload['case']))) return null;
  return { report, parties: partiesOf(report), readers: idsIn(named.payload['readers']) };
}

const isListing = (audit: Audit, { payload }: Reading): boolean => audit.valid(payload['ref'], 'listing.post') !== null;

const onlyAReader: Holds = (entry, audit) => {
  const round = roundOf(audit, entry);
  return round?.readers.includes(audit.memberOf(entry) ?? '') === true && isListing(audit, round.report);
};

const fits = (audit: Audit, report: Reading, outcome: unknown): boolean => {
  if (outcome === 'hidden') return isListing(audit, report);
  return !['made', 'not-made'].includes(outcome as string) || sidesOf(audit, report.payload['ref'])?.length === 2;
};

/** The decision that an appeal is against; and the appeal that a vote is about. */
const namedIn = (audit: Audit, { payload }: Reading, kind: string): Reading | null => {
  const named = audit.valid(payload['ref'], kind);
  return named !== null && isIn(named, payload['case']) ? named : null;
};

const isRight = (asked: readonly string[], able: ReadonlySet<string>): boolean =>
  asked.length > 0 && asked.every((member) => able.has(member));

const caseOf = (audit: Audit, { payload }: { readonly payload: Fields }): string[] => {
  const report = audit.valid(payload['case'], 'case.report');
  return report === null ? [] : partiesOf(report);
};

export const caseRules: Rules = {
  'case.report': (entry, audit) => {
    const { ref, account } = entry.payload;
    const [about, readers] = [idsIn(entry.payload['about']), idsIn(entry.payload['readers'])];
    if (!areDifferent(about) || !areDifferent(readers) || !isTheirs(audit, entry, account)) return false;
    const others = (ref === undefined ? about : sidesOf(audit, ref))?.filter((side) => side !== hex(account));
    if (others === undefined || others.length !== about.length || !others.every((side) => about.includes(side)))
      return false;
    const concerned = new Set([hex(account), ...about, audit.memberOf(entry) ?? '']);
    if (about.includes(hex(account)) || readers.some((reader) => concerned.has(reader))) return false;
    const moderators = moderatorsBut(audit, entry, concerned);
    return moderators.size === 0 ? readers.length === 2 : isRight(readers, moderators);
  },
  'case.say': (entry, audit) => {
    const readers = idsIn(entry.payload['readers']);
    const round = roundOf(audit, entry);
    if (round === null || !areDifferent(readers)) return false;
    const concerned = [...round.parties, ...round.readers];
    const { account } = entry.payload;
    if (!concerned.includes(hex(account)) || !isTheirs(audit, entry, account)) return false;
    return readers.every((reader) => concerned.includes(reader));
  },
  'case.hide': onlyAReader,
  'case.show': onlyAReader,
  'case.decide': (entry, audit) => {
    const told = idsIn(entry.payload['readers']);
    const round = roundOf(audit, entry);
    if (!areDifferent(told) || !round?.readers.includes(audit.memberOf(entry) ?? '')) return false;
    if (!fits(audit, round.report, entry.payload['outcome'])) return false;
    const concerned = [...round.parties, ...round.readers];
    return round.parties.every((party) => told.includes(party)) && told.every((each) => concerned.includes(each));
  },
  'case.appeal': (entry, audit) => {
    const { case: id, account, memo, words } = entry.payload;
    const readers = idsIn(entry.payload['readers']);
    const isPrivate = readers.length > 0;
    if (!areDifferent(readers, 0) || isPrivate !== (memo !== undefined) || isPrivate !== (words === undefined))
      return false;
    const decision = namedIn(audit, entry, 'case.decide');
    const parties = caseOf(audit, entry);
    if (decision === null || hex(decision.payload['ref']) !== hex(id)) return false;
    if (!parties.includes(hex(account)) || !isTheirs(audit, entry, account)) return false;
    const concerned = new Set([...parties, audit.memberOf(entry) ?? '', audit.memberOf(decision) ?? '']);
    const moderators = moderatorsBut(audit, entry, concerned);
    return moderators.size === 0 ? !isPrivate : isRight(readers, moderators);
  },
  'case.vote': (entry, audit) => {
    const appeal = namedIn(audit, entry, 'case.appeal');
    const decision = appeal && namedIn(audit, appeal, 'case.decide');
    if (appeal === null || idsIn(appeal.payload['readers']).length > 0) return false;
    const member = audit.memberOf(entry) ?? '';
    return !caseOf(audit, entry).includes(member) && (decision === null || audit.memberOf(decision) !== member);
  },
};

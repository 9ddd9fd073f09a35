/** What is put to all, who may say what of it, and how it is counted. (protocol §7, docs/decisions/0045) */
import { coordinates, holdsRole } from './acting.ts';
import type { Audit } from './audit.ts';
import { type Holds, isTheirs, type Rules, unitIsKnown } from './common-ground.ts';
import { isAct } from './decisions.ts';
import { type Fields, hex, idsIn, type Reading } from './reading.ts';
import { isSound, isSoundMark } from './shapes.ts';
import { answers, countedBy } from './votes.ts';

const decisionOf = (audit: Audit, { payload }: Reading): Reading | null => audit.valid(payload['ref'], 'decision.post');

const proposes: Holds = (entry, audit) => {
  const decision = decisionOf(audit, entry);
  return decision !== null && isTheirs(audit, entry, decision.payload['account']);
};
const proposesOrAnswers: Holds = (entry, audit) =>
  decisionOf(audit, entry) !== null && (proposes(entry, audit) || coordinates(entry, audit));

const isVotable = (act: string, what: Fields): boolean =>
  act === 'mark.give' ? isSoundMark(what) : isAct(act) && isSound(act, what);

/** Whether what is asked makes sense by itself. */
function isSoundQuestion({ method, options, budget, unit, hidden, winners, act, terms, refs }: Fields): boolean {
  const offered = options as readonly Fields[];
  const isPlain = method === 'yes-no' || method === 'consent';
  const isBudget = method === 'shares';
  if (isPlain !== (offered.length === 0) || offered.length === 1) return false;
  if (new Set(offered.map(({ label }) => label)).size < offered.length) return false;
  if (isBudget !== (budget !== undefined) || isBudget !== (unit !== undefined)) return false;
  if (offered.some(({ cost }) => isBudget !== (cost !== undefined))) return false;
  if (hidden === true && method === 'consent') return false;
  if (Number(winners) > Math.max(1, offered.length)) return false;
  if (act === undefined) return terms === undefined && refs === undefined;
  const what = (terms ?? {}) as Fields;
  if (!isPlain || terms === undefined || !isVotable(String(act), what)) return false;
  const named = [hex(what['ref']), ...idsIn(what['refs'])].filter((id) => id !== '');
  return named.every((id) => idsIn(refs).includes(id));
}

const isCounted = (audit: Audit, { payload }: Reading): boolean => {
  const close = audit.valid(payload['ref'], 'ballot.close');
  return close !== null && hex(close.payload['ref']) === hex(payload['ballot']);
};
const tells: Holds = (entry, audit) => isCounted(audit, entry) && isTheirs(audit, entry, entry.payload['account']);

export const ballotRules: Rules = {
  'decision.post': (entry, audit) => isTheirs(audit, entry, entry.payload['account']),
  'decision.set': (entry, audit) => Object.keys(entry.payload).length > 1 && proposes(entry, audit),
  'decision.end': proposesOrAnswers,
  'ballot.open': (entry, audit) => {
    const { unit } = entry.payload;
    if (!isSoundQuestion(entry.payload) || !proposesOrAnswers(entry, audit)) return false;
    return unit === undefined || unitIsKnown(audit, unit);
  },
  'ballot.vote': (entry, audit) => {
    const { account, choice, seal, memo, reason } = entry.payload;
    const question = audit.valid(entry.payload['ref'], 'ballot.open');
    if (question === null) return false;
    const mayWrite = coordinates(entry, audit) || holdsRole(entry, audit, 'helper');
    if (!mayWrite && !isTheirs(audit, entry, account)) return false;
    if (question.payload['hidden'] === true)
      return seal !== undefined && memo !== undefined && choice === undefined && reason === undefined;
    if (seal !== undefined || memo !== undefined || !answers(question.payload, choice)) return false;
    return choice !== 'object' || reason !== undefined;
  },
  'ballot.close': (entry, audit) => {
    const question = audit.valid(entry.payload['ref'], 'ballot.open');
    if (question === null || question.device !== entry.device) return false;
    const again = audit.saidBefore(entry, 'ballot.close');
    return !again.some(({ payload }) => hex(payload['ref']) === question.id) && countedBy(audit, entry) !== null;
  },
  'delegation.give': (entry, audit) =>
    isTheirs(audit, entry, entry.payload['account']) && hex(entry.payload['account']) !== hex(entry.payload['to']),
  'delegation.end': (entry, audit) => {
    const given = audit.valid(entry.payload['ref'], 'delegation.give');
    return given !== null && isTheirs(audit, entry, given.payload['account']);
  },
  'outcome.write': (entry, audit) => {
    const question = audit.valid(entry.payload['ballot'], 'ballot.open');
    const decision = question && decisionOf(audit, question);
    if (!decision || !isCounted(audit, entry)) return false;
    return isTheirs(audit, entry, decision.payload['account']) || coordinates(entry, audit);
  },
  'outcome.done': tells,
  'outcome.review': tells,
};

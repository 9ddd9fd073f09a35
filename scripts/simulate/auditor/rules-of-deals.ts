/** What people have and need, and the deals about it. (docs/decisions/0037) */
import type { Audit } from './audit.ts';
import { type Holds, isTheirs, type Rules, unitIsKnown } from './common-ground.ts';
import { type Fields, hex, type Reading, sealOfRating } from './reading.ts';
import { maySell } from './selling.ts';

const priceIsKnown = (audit: Audit, { price }: Fields): boolean =>
  price === undefined || unitIsKnown(audit, (price as Fields)['unit']);

/** A step of that kind, of the very deal that the entry names; and the deal. */
function stepOf(audit: Audit, entry: Reading, kind: string, field: 'ref' | 'deal') {
  const { deal: id, ref } = entry.payload;
  const step = audit.valid(ref, kind);
  const deal = audit.valid(id, 'deal.begin');
  return step !== null && deal !== null && hex(step.payload[field]) === deal.id ? { step, deal } : null;
}

const other = (deal: Reading, account: unknown): unknown =>
  hex(deal.payload['from']) === hex(account) ? deal.payload['to'] : deal.payload['from'];

const speaks: Holds = (entry, audit) => {
  const { ref, account, unit } = entry.payload;
  const deal = audit.valid(ref, 'deal.begin');
  if (deal === null || ![deal.payload['from'], deal.payload['to']].map(hex).includes(hex(account))) return false;
  return isTheirs(audit, entry, account) && (unit === undefined || unitIsKnown(audit, unit));
};

/** Only the one side, of a step of that kind. */
const side =
  (party: 'from' | 'to', kind: string): Holds =>
  (entry, audit) => {
    const found = stepOf(audit, entry, kind, 'deal');
    return found !== null && isTheirs(audit, entry, found.deal.payload[party]);
  };

export const dealRules: Rules = {
  'listing.post': (entry, audit) => {
    const { account, price, side, return: wanted } = entry.payload;
    if (!isTheirs(audit, entry, account) || !priceIsKnown(audit, entry.payload)) return false;
    if (side === 'offer' && wanted === 'units' && !maySell(entry, audit, account)) return false;
    return price === undefined || wanted === 'units';
  },
  'listing.set': (entry, audit) => {
    const posted = audit.valid(entry.payload['ref'], 'listing.post');
    if (posted === null || Object.keys(entry.payload).length < 2) return false;
    return isTheirs(audit, entry, posted.payload['account']) && priceIsKnown(audit, entry.payload);
  },
  'deal.begin': (entry, audit) => {
    const { ref, from, to } = entry.payload;
    const owner = hex(audit.valid(ref, 'listing.post')?.payload['account']);
    if (owner === '' || hex(from) === hex(to) || ![from, to].map(hex).includes(owner)) return false;
    return isTheirs(audit, entry, hex(from) === owner ? to : from);
  },
  'deal.say': speaks,
  'deal.terms': (entry, audit) => {
    const { ref, account, unit, amount } = entry.payload;
    if ((unit === undefined) !== (amount === undefined) || !speaks(entry, audit)) return false;
    const provides = hex(audit.valid(ref, 'deal.begin')?.payload['from']) === hex(account);
    return unit === undefined || !provides || maySell(entry, audit, account);
  },
  'deal.returned': (entry, audit) => {
    const { ref, refs } = entry.payload;
    const deal = audit.valid(ref, 'deal.begin');
    const [payment] = refs as readonly unknown[];
    return (
      deal !== null && audit.valid(payment, 'pay', 'record') !== null && isTheirs(audit, entry, deal.payload['from'])
    );
  },
  'deal.cancel': speaks,
  'deal.rate': speaks,
  'deal.unrated': speaks,
  'deal.agree': (entry, audit) => {
    const found = stepOf(audit, entry, 'deal.terms', 'ref');
    if (found === null) return false;
    const { account, unit } = found.step.payload;
    const provider = found.deal.payload['from'];
    if (unit !== undefined && hex(account) !== hex(provider) && !maySell(entry, audit, provider)) return false;
    return isTheirs(audit, entry, other(found.deal, account));
  },
  'deal.deliver': side('from', 'deal.agree'),
  'deal.receive': side('to', 'deal.deliver'),
  'deal.alone': side('from', 'deal.deliver'),
  'deal.contest': side('to', 'deal.alone'),
  'deal.reveal': (entry, audit) => {
    const found = stepOf(audit, entry, 'deal.rate', 'ref');
    if (found === null) return false;
    const { account, seal } = found.step.payload;
    const isAuthor = audit.memberOf(found.step) === audit.memberOf(entry) || isTheirs(audit, entry, account);
    return isAuthor && sealOfRating(found.deal.id, hex(account), entry.payload) === hex(seal);
  },
  'deal.reply': (entry, audit) => {
    const found = stepOf(audit, entry, 'deal.reveal', 'deal');
    const rated = found && audit.valid(found.step.payload['ref'], 'deal.rate');
    return found !== null && rated !== null && isTheirs(audit, entry, other(found.deal, rated.payload['account']));
  },
};

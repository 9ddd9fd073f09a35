/** Help for nothing. (docs/decisions/0037) */
import { coordinates } from './acting.ts';
import type { Audit } from './audit.ts';
import type { Holds, Rules } from './common-ground.ts';
import { holds } from './purse.ts';
import { hex, type Reading } from './reading.ts';

const isTheirs = (audit: Audit, entry: Reading, account: unknown): boolean =>
  holds(audit, audit.purseAt(entry), hex(account), entry);

const listingOf = (audit: Audit, ref: unknown): string => hex(audit.valid(ref, 'listing.post')?.payload['account']);

/** By the one of the two who is meant. */
const by =
  (party: 'asked' | 'answerer' | 'to'): Holds =>
  (entry, audit) => {
    const help = audit.valid(entry.payload['ref'], 'aid.help');
    if (help === null) return false;
    const { from, to, ref } = help.payload;
    const asked = listingOf(audit, ref);
    const answerer = hex(from) === asked ? to : from;
    return isTheirs(audit, entry, { asked: hex(from) === asked ? from : to, answerer, to }[party]);
  };

const speaks: Holds = (entry, audit) => {
  const { ref, account } = entry.payload;
  const help = audit.valid(ref, 'aid.help');
  if (help === null || ![help.payload['from'], help.payload['to']].map(hex).includes(hex(account))) return false;
  return isTheirs(audit, entry, account);
};

type Span = { readonly from: number; readonly to: number };
const lasts = ({ from, to }: Span): boolean => from < to;

export const aidRules: Rules = {
  'aid.details': (entry, audit) => {
    const { ref, shifts } = entry.payload;
    const spans = (shifts ?? []) as readonly Span[];
    const times = new Set(spans.map(({ from, to }) => `${from} ${to}`));
    if (!spans.every(lasts) || times.size < spans.length || (shifts !== undefined && spans.length === 0)) return false;
    const post = audit.valid(ref, 'listing.post');
    return post !== null && isTheirs(audit, entry, post.payload['account']);
  },
  'aid.help': (entry, audit) => {
    const { ref, from, to, shift } = entry.payload;
    const owner = listingOf(audit, ref);
    if (owner === '' || hex(from) === hex(to) || ![from, to].map(hex).includes(owner)) return false;
    if (shift !== undefined && !lasts(shift as Span)) return false;
    return isTheirs(audit, entry, hex(from) === owner ? to : from);
  },
  'aid.accept': by('asked'),
  'aid.decline': by('asked'),
  'aid.withdraw': by('answerer'),
  'aid.not-done': by('to'),
  'aid.done': speaks,
  'aid.thanks': speaks,
  'aid.address': (entry, audit) => {
    const { ref, refs } = entry.payload;
    const [acceptance] = refs as readonly unknown[];
    const accepted = audit.valid(acceptance, 'aid.accept');
    return accepted !== null && hex(accepted.payload['ref']) === hex(ref) && by('to')(entry, audit);
  },
  'aid.mark': coordinates,
  'aid.unmark': (entry, audit) => audit.valid(entry.payload['ref'], 'aid.mark') !== null && coordinates(entry, audit),
};

/** Help for nothing. (docs/decisions/0037) */
import type { Audit } from './audit.ts';
import { type Holds, isTheirs, type Rules } from './common-ground.ts';
import { hex, type Reading } from './reading.ts';

/** Whose listing it is; '' where there is none. */
const holderOf = (audit: Audit, listing: unknown): string =>
  hex(audit.valid(listing, 'listing.post')?.payload['account']);

const helpOf = (audit: Audit, { payload }: Reading): Reading | null => audit.valid(payload['ref'], 'aid.help');

/** Of the two whom a help is between, only the one who is meant. */
const only =
  (party: 'asked' | 'answerer' | 'helped'): Holds =>
  (entry, audit) => {
    const help = helpOf(audit, entry);
    if (help === null) return false;
    const { ref, from, to } = help.payload;
    const [asked, answerer] = hex(from) === holderOf(audit, ref) ? [from, to] : [to, from];
    return isTheirs(audit, entry, { asked, answerer, helped: to }[party]);
  };

const either: Holds = (entry, audit) => {
  const { account } = entry.payload;
  const { from, to } = helpOf(audit, entry)?.payload ?? {};
  return [from, to].map(hex).includes(hex(account)) && isTheirs(audit, entry, account);
};

type Span = { readonly from: number; readonly to: number };
const lasts = ({ from, to }: Span): boolean => from < to;

export const aidRules: Rules = {
  'aid.details': (entry, audit) => {
    const { ref, shifts } = entry.payload;
    if (shifts !== undefined) {
      const spans = shifts as readonly Span[];
      const times = new Set(spans.map(({ from, to }) => `${from} ${to}`));
      if (spans.length === 0 || times.size < spans.length || !spans.every(lasts)) return false;
    }
    const holder = audit.valid(ref, 'listing.post')?.payload['account'];
    return holder !== undefined && isTheirs(audit, entry, holder);
  },
  'aid.help': (entry, audit) => {
    const { ref, from, to, shift } = entry.payload;
    if (shift !== undefined && !lasts(shift as Span)) return false;
    const asked = holderOf(audit, ref);
    if (asked === '' || hex(from) === hex(to) || ![from, to].map(hex).includes(asked)) return false;
    return isTheirs(audit, entry, hex(from) === asked ? to : from);
  },
  'aid.accept': only('asked'),
  'aid.decline': only('asked'),
  'aid.withdraw': only('answerer'),
  'aid.done': either,
  'aid.thanks': either,
  'aid.not-done': only('helped'),
  'aid.address': (entry, audit) => {
    const { ref, refs } = entry.payload;
    const [named] = refs as readonly unknown[];
    const acceptance = audit.valid(named, 'aid.accept');
    return hex(acceptance?.payload['ref']) === hex(ref) && only('helped')(entry, audit);
  },
};

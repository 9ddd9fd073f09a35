/**
 * What stood on paper, typed in at one go: many who pay one, or one who pays many. Each line is checked as if those above it
 * were signed already, and either all are signed or none.
 */
import { holdsAccount } from '../../core/accounts/custody/state.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type ChainState, rightsOf } from '../../core/chain.ts';
import type { AccountId, UnitId } from '../../core/ids.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { ask } from './commands.ts';
import { type Drafts, refused } from './drafting.ts';
import { type EnteredPaper, enteredPaper } from './entered-paper.ts';
import { pay } from './pay.ts';

export type PaperLine = {
  /** `null`: nobody is chosen yet. */
  readonly account: AccountId | null;
  /** Minor units; `null`: nothing is typed yet. */
  readonly amount: number | null;
  /** At most 280 characters; '' for none. Where this phone keeps both accounts the whole group can read it. */
  readonly memo: string;
  /** Of the slip it was read from; `null`: it is a line of the sheet. */
  readonly slip: number | null;
};

export type PaperArgs = {
  /** On one side of every line. */
  readonly account: AccountId;
  /** `in`: each line pays to it, as on a seller's sheet. `out`: it pays each, as a fund does. */
  readonly direction: 'in' | 'out';
  readonly unit: UnitId;
  /** Up to a hundred. */
  readonly lines: readonly PaperLine[];
  /** Of the sheet, 0–999,999,999. */
  readonly number: number;
  /** It is another sheet of that number: a copy of the printed one. */
  readonly again: boolean;
};

const paperLinesMax = 100;

export type CheckedLine = {
  /** `promise`: the payer's account is on another phone, which is asked to pay. */
  readonly does: 'pay' | 'promise';
  readonly draft: Result<Draft, Refusal>;
};

/** Whole or not at all: the first line that does not hold says why. */
export function enterPaper(args: PaperArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const entered = enteredPaper(context);
  const whole = wholeFault(args, entered);
  if (whole !== null) return err(whole);
  const drafts: Draft[] = [];
  for (const { draft } of checkLines(args, context, chain.value, entered)) {
    if (!draft.ok) return draft;
    drafts.push(draft.value);
  }
  const numbers = [...new Set([args.number, ...slipsOf(args)])];
  return ok([...drafts, { kind: 'exchange.paper', payload: { numbers } }]);
}

/** What is wrong with the sheet as such; `null`: nothing. */
export function wholeFault({ lines, number, again }: PaperArgs, entered: EnteredPaper): Refusal | null {
  if (lines.length === 0) return { code: 'nobody-chosen' };
  if (lines.length > paperLinesMax) return { code: 'exchange.too-many-lines' };
  return entered.has(number) && !again ? { code: 'exchange.sheet-entered' } : null;
}

export function checkLines(
  args: PaperArgs,
  context: Context,
  chain: ChainState,
  entered: EnteredPaper,
): readonly CheckedLine[] {
  const given = new Map<AccountId, number>();
  const slips = new Set<number>();
  return args.lines.map((line) => {
    const checked = checkLine(line, args, context, chain);
    const slip = line.slip === null ? null : slipFault(line.slip, slips, entered);
    if (line.slip !== null) slips.add(line.slip);
    if (slip !== null) return { ...checked, draft: err(slip) };
    return checked.does === 'pay' ? withinRights(checked, line, args, chain, given) : checked;
  });
}

function checkLine(
  { account, amount, memo }: PaperLine,
  args: PaperArgs,
  context: Context,
  chain: ChainState,
): CheckedLine {
  if (account === null) return { does: 'pay', draft: refused('nobody-chosen') };
  const [from, to] = partiesOf(account, args);
  const { unit } = args;
  const does = holdsAccount(chain, from) ? 'pay' : 'promise';
  if (amount === null) return { does, draft: refused('amount-not-positive') };
  if (from === to) return { does, draft: refused('to-oneself') };
  if (does === 'promise' && !holdsAccount(chain, to)) return { does, draft: refused('exchange.neither-here') };
  const drafts =
    does === 'pay'
      ? pay({ from, to: [{ account: to, amount }], unit, memo, gift: false, answers: null }, context)
      : ask({ for: to, payer: from, unit, amount, memo, promised: true }, context);
  const [draft] = drafts.ok ? drafts.value : [];
  return { does, draft: draft === undefined ? (drafts as Result<never, Refusal>) : ok(draft) };
}

const partiesOf = (account: AccountId, args: PaperArgs): readonly [AccountId, AccountId] =>
  args.direction === 'in' ? [account, args.account] : [args.account, account];

/** Nobody on one side of a sheet is on its other side as well, so that what comes in from a line pays for no other. */
function withinRights(
  checked: CheckedLine,
  { account, amount }: PaperLine,
  args: PaperArgs,
  chain: ChainState,
  given: Map<AccountId, number>,
): CheckedLine {
  if (!checked.draft.ok || account === null || amount === null) return checked;
  const [from] = partiesOf(account, args);
  const { unit } = args;
  const may = rightsOf(chain, from, unit) - (given.get(from) ?? 0);
  if (amount > may) return { ...checked, draft: refused('not-enough', { unit, total: amount, may }) };
  given.set(from, (given.get(from) ?? 0) + amount);
  return checked;
}

function slipFault(slip: number, above: ReadonlySet<number>, entered: EnteredPaper): Refusal | null {
  if (above.has(slip)) return { code: 'exchange.slip-twice' };
  return entered.has(slip) ? { code: 'exchange.slip-entered' } : null;
}

const slipsOf = ({ lines }: PaperArgs): number[] => lines.flatMap(({ slip }) => (slip === null ? [] : [slip]));

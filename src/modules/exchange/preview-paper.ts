/** What typing paper in would lead to, asked while it is being typed. */
import { holdsAccount } from '../../core/accounts/custody/state.ts';
import type { MemberId } from '../../core/ids.ts';
import type { Context, Refusal } from '../../core/module.ts';
import { enteredPaper } from './entered-paper.ts';
import { ownChain } from './own-chain.ts';
import { type CheckedLine, checkLines, type PaperArgs, type PaperLine, wholeFault } from './paper-lines.ts';
import { type AskView, asks } from './requests.ts';

type Sum = { readonly lines: number; readonly amount: number };

export type LineView = {
  readonly does: CheckedLine['does'];
  /** Why it can not be signed; `null`: it can. */
  readonly refusal: Refusal | null;
  /** The payer is asked for that very amount already: the line may tell of the same thing a second time. */
  readonly alreadyAsked: boolean;
};

export type PaperPreview = {
  readonly lines: readonly LineView[];
  /** Of the lines that hold: what is paid at once, and what another phone is asked for. */
  readonly paid: Sum;
  readonly promised: Sum;
  /** This phone keeps both accounts of a line: what it was for the whole group can read. */
  readonly readByAll: boolean;
  /** Who typed this sheet in before; `null`: nobody this phone knows of. */
  readonly before: { readonly by: MemberId | null; readonly claimedAt: number } | null;
  /** What is wrong with the sheet as such. */
  readonly refusal: Refusal | null;
};

/** `null`: this phone signs nothing. */
export function previewPaper(args: PaperArgs, context: Context): PaperPreview | null {
  const chain = ownChain(context);
  if (chain === null) return null;
  const entered = enteredPaper(context);
  const checked = checkLines(args, context, chain, entered);
  const open = asks({ open: true }, context);
  const holds = (account: PaperLine['account']): boolean => account !== null && holdsAccount(chain, account);
  return {
    lines: checked.map(({ does, draft }, at) => ({
      does,
      refusal: draft.ok ? null : draft.error,
      alreadyAsked: isAsked(args, at, open),
    })),
    paid: sumOf('pay', checked, args),
    promised: sumOf('promise', checked, args),
    readByAll: holds(args.account) && args.lines.some(({ account, memo }) => memo !== '' && holds(account)),
    before: entered.get(args.number) ?? null,
    refusal: wholeFault(args, entered),
  };
}

function sumOf(does: CheckedLine['does'], checked: readonly CheckedLine[], { lines }: PaperArgs): Sum {
  const amounts = lines.flatMap(({ amount }, at) => {
    const line = checked[at];
    return line?.does === does && line.draft.ok ? [amount ?? 0] : [];
  });
  return { lines: amounts.length, amount: amounts.reduce((sum, amount) => sum + amount, 0) };
}

function isAsked({ account, direction, unit, lines }: PaperArgs, at: number, open: readonly AskView[]): boolean {
  const line = lines[at];
  const [from, to] = direction === 'in' ? [line?.account, account] : [account, line?.account];
  return open.some((ask) => {
    const [payer, payee] = ask.direction === 'i-ask' ? [ask.other, ask.account] : [ask.account, ask.other];
    return payer === from && payee === to && ask.unit === unit && ask.amount === line?.amount;
  });
}

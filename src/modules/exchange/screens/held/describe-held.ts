/** How a held command reads while it can be undone, and as a question afterwards. */
import type { AccountId } from '../../../../core/ids.ts';
import type { Translate } from '../../../../i18n/translate.ts';
import type { HeldCommand, HeldWords } from '../../../../view/held/held-run.ts';
import type { en } from '../../messages/en.ts';

type Names = {
  readonly t: Translate<typeof en>;
  /** The group's word for it. */
  readonly pay: string;
  readonly nameOf: (account: AccountId) => string;
  readonly write: (amount: number, unit: string) => string;
};

/** The payment that a return is about, when it is known. */
export type Returned = { readonly other: AccountId; readonly amount: number; readonly unit: string } | null;

/** `null` for commands that are never held. */
export function describeHeld(
  held: HeldCommand,
  returned: Returned,
  { t, pay, nameOf, write }: Names,
): HeldWords | null {
  switch (held.command) {
    case 'exchange.pay': {
      const { to, unit } = held.args;
      const amount = write(
        to.reduce((sum, each) => sum + each.amount, 0),
        unit,
      );
      const [only] = to;
      if (to.length === 1 && only !== undefined) {
        const values = { amount, name: nameOf(only.account) };
        return { going: t('heldPay', values), question: t('askPay', values), confirm: pay };
      }
      const values = { amount, count: to.length };
      return { going: t('heldPaySeveral', values), question: t('askPaySeveral', values), confirm: pay };
    }
    case 'exchange.giveBack': {
      const words = returned && { amount: write(returned.amount, returned.unit), name: nameOf(returned.other) };
      const question = words === null ? t('askGiveBackUnknown') : t('askGiveBack', words);
      return { going: t('heldGiveBack'), question, confirm: t('giveBack') };
    }
    case 'exchange.move': {
      const amount = write(held.args.amount, held.args.unit);
      return {
        going: t('heldMove', { amount }),
        question: t('askMove', { amount }),
        confirm: t('moveAmount', { amount }),
      };
    }
    default:
      return null;
  }
}

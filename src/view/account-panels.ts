/** What other modules say of whoever has an account: their marks, what is owed. */
import type { AccountId } from '../core/ids.ts';
import { placeFor } from './place-for.ts';

/** For the page of one account. */
export const { Filled: AccountPanelsProvider, usePlace: useAccountPanels } = placeFor<{
  readonly account: AccountId;
}>();

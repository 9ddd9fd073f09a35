/**
 * What other modules say of whoever has an account: their marks, what is owed. The module that shows an account that is kept knows none
 * of them: the app hands it a component that stands for all, as it does on the page of a listing.
 */
import { type ComponentType, createContext, useContext } from 'react';
import type { AccountId } from '../core/ids.ts';

type AccountPanels = ComponentType<{ readonly account: AccountId }>;

const PanelsContext = createContext<AccountPanels>(() => null);

export const AccountPanelsProvider = PanelsContext.Provider;

/** A component, for the page of one account. */
export const useAccountPanels = (): AccountPanels => useContext(PanelsContext);

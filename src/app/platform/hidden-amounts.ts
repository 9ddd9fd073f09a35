/** Hidden amounts stay hidden until their person shows them again: who hid them may open the app among others. */
import { create } from 'zustand';
import { hideAmounts } from '../../i18n/hidden-amounts.ts';
import { placeOf } from './person.ts';

const place = 'minga.amounts';

/** What the person chose; a look in between changes what is shown and not this. */
const useChoice = create<{ readonly hidden: boolean }>(() => ({ hidden: false }));

export const useHiddenByChoice = (): boolean => useChoice(({ hidden }) => hidden);

/** Before the first amount is drawn. */
export function applyHiddenAmounts(): void {
  const hidden = storedHidden();
  useChoice.setState({ hidden });
  hideAmounts(hidden);
}

function storedHidden(): boolean {
  try {
    return localStorage.getItem(placeOf(place)) === 'hidden';
  } catch {
    return false; // Storage is blocked.
  }
}

export function chooseHidden(hidden: boolean): void {
  try {
    if (hidden) localStorage.setItem(placeOf(place), 'hidden');
    else localStorage.removeItem(placeOf(place));
  } catch {
    // It then lasts until the app is closed.
  }
  useChoice.setState({ hidden });
  hideAmounts(hidden);
}

/** What is printed, by the last part of the address. */
export const printWords = {
  cards: { title: 'cards', what: 'cardsWhat' },
  slips: { title: 'slips', what: 'slipsWhat' },
  stall: { title: 'stallCode', what: 'stallCodeWhat' },
  sheet: { title: 'marketSheet', what: 'marketSheetWhat' },
} as const;

export type Printed = keyof typeof printWords;

export const isPrinted = (what: string | undefined): what is Printed =>
  what !== undefined && Object.hasOwn(printWords, what);

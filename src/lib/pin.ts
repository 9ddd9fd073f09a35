/** The shape of a PIN: one that locks the app, or one by which an account's owner confirms on another's phone. */
export const pinLength = { least: 4, most: 8 } as const;

export const isPin = (text: string): boolean =>
  /^[0-9]+$/.test(text) && text.length >= pinLength.least && text.length <= pinLength.most;

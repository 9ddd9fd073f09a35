/** Why a text can not be changed now: what the rules would say of the entry, and what is known before there is one. */
export const commandCodes = ['texts.too-long', 'texts.voted-on', 'texts.decided'] as const;
export type CommandCode = (typeof commandCodes)[number];

/** "Now" is no answer to when. */
const justNowMs = 60_000;

export const isJustNow = (at: number): boolean => Date.now() - at < justNowMs;

/** How long a wrong PIN has to wait. Without it ten thousand PINs are an evening's work for a patient thumb. */

const freeTries = 4;
const firstMs = 30_000;
const mostMs = 60 * 60_000;

/** After so many wrong tries: nothing for the first four, half a minute after the fifth, then twice as long each time, an hour at most. */
export const waitAfter = (wrong: number): number =>
  wrong <= freeTries ? 0 : Math.min(firstMs * 2 ** (wrong - freeTries - 1), mostMs);

/** A clock that was set back does not shorten it, and makes it no longer than it is. In ms. */
export function waitLeft(
  { wrong, triedAt }: { readonly wrong: number; readonly triedAt: number },
  now: number,
): number {
  const wait = waitAfter(wrong);
  return Math.min(wait, Math.max(0, triedAt + wait - now));
}

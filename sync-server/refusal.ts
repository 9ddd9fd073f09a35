import type { RefusalName } from '../src/wire/relay-refusals.ts';

export type Refusal = { readonly why: RefusalName; readonly retryAfterMs: number | null };

/** A refusal that the same request would meet again. */
export const refusal = (why: RefusalName): Refusal => ({ why, retryAfterMs: null });

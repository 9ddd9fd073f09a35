import { buildIfStale } from '../../../scripts/build/build.ts';

/** Vitest calls this once before the journeys: they drive the app as it is shipped, never an older one. */
export async function setup(): Promise<void> {
  const fault = await buildIfStale();
  if (fault !== undefined) throw new Error(`the app could not be built:\n${fault}`);
}

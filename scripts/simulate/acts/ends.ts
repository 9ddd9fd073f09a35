import { idToBytes } from '../../../src/core/ids.ts';
import type { SimulatedPhone } from '../world/phone.ts';

/** The last entries of a member's chains that somebody has heard; or, now and then, some before. */
export function endsOf(by: SimulatedPhone, member: string, amount: number, device: string | null = null): Uint8Array[] {
  const chains = [...by.state.log.nodes.values()].filter(
    (node) => node.member === member && (device === null || node.device === device),
  );
  const known = amount % 3 === 0 ? chains.slice(0, Math.ceil(chains.length / 2)) : chains;
  const followed = new Set(known.map(({ prev }) => prev));
  return known.filter(({ id }) => !followed.has(id)).map(({ id }) => idToBytes(id));
}

/** What this device signs by itself. (protocol §9) */
import { speakingChain } from '../../core/accounts/duties.ts';
import { idToBytes } from '../../core/ids.ts';
import type { Context, Draft } from '../../core/module.ts';
import { standingCutoffs } from '../../core/restrictions.ts';

/** A phone that guardians let in says of those that they called lost that they are: up to what it has of them. */
export function duties(context: Context): Draft[] {
  const { state } = context;
  const chain = speakingChain(context);
  if (chain === null || chain.member === null) return [];
  const root = idToBytes(chain.member);
  return [...chain.mayRevoke].flatMap((device) => {
    const opening = state.membership.devices.get(device)?.openedBy;
    if (opening === undefined || standingCutoffs(state, device, null).length > 0) return [];
    const cut = [...(state.log.chains.get(device)?.tips.keys() ?? [])].sort();
    const payload = { root, device: idToBytes(device), ref: idToBytes(opening), refs: cut.map(idToBytes) };
    return [{ kind: 'device.revoke', payload }];
  });
}

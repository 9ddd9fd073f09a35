/** What a device is to sign by itself just now. (protocol §3.2: liveness) */
import { composeAlone } from './compose.ts';
import type { Context, Draft, Registry } from './module.ts';
import { foresee } from './replay.ts';

/**
 * Each draft is asked about by itself: one that the rules refuse, since what it was about has moved on, must not keep all
 * others from being signed.
 */
export const dutiesDue = (registry: Registry, context: Context): Draft[] => {
  const { state, self, now } = context;
  return registry.modules
    .flatMap((module) => [...(module.duties?.(context) ?? [])])
    .filter((draft) => foresee(registry, state, composeAlone(state, self.device, draft, now)) === null);
};

import type { Registry } from '../../core/module.ts';
import { ana, castOf, villageSize } from '../../demo/cast.ts';
import { drawsFrom } from '../../demo/draws.ts';
import { wordsOfVillage } from '../../demo/words/words.ts';
import { ok } from '../../lib/result.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { Identity } from '../ports/identity.ts';
import type { Clock } from '../ports/surroundings.ts';
import { type AwakeVillager, VillagerPhones } from './villager-phones.ts';

export type VillagerPorts = {
  readonly registry: Registry;
  readonly identity: Identity;
  readonly clock: Clock;
  /** What the villagers' whims follow from. */
  readonly seed: string;
};

/**
 * Switches the villagers' phones on in an open demo, after it was made and after every reload: they catch up with what
 * they owe, and from then on answer. They stop with the group, when it is closed or erased.
 */
export async function resumeDemo(open: OpenGroup, ports: VillagerPorts): Promise<void> {
  const villagers = await restoreVillagers(open, ports.identity);
  open.addAuthors(villagers.map(({ author }) => author));
  for (const { author } of villagers) await open.propose(author, (context) => ok(dutiesOf(ports.registry, context)));
  const words = wordsOfVillage(open.books.state.membership.founding?.name ?? '');
  new VillagerPhones({ open, villagers, words, draws: drawsFrom(ports.seed), ...ports }).start();
}

const dutiesOf = (registry: Registry, context: ReturnType<OpenGroup['context']>) =>
  registry.modules.flatMap((module) => [...(module.duties?.(context) ?? [])]);

/** They are kept in the order of the cast. One whose key the browser has damaged stays silent. */
async function restoreVillagers({ local }: OpenGroup, identity: Identity): Promise<AwakeVillager[]> {
  const others = castOf(villageSize).filter(({ key }) => key !== ana);
  const awake: AwakeVillager[] = [];
  for (const [place, kept] of local.villagers.entries()) {
    const villager = others[place];
    const [key, box] = [await identity.restoreDeviceKey(kept.signing), await identity.restoreBoxKey(kept.box)];
    if (!villager || !key.ok || !box.ok) continue;
    const self = { device: kept.device, member: kept.member };
    awake.push({ villager, author: { self, key: key.value, box: box.value } });
  }
  return awake;
}

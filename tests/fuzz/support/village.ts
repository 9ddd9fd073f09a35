import { makeSmallVillage, type SmallVillage } from '../../scripts/audit/small-village.ts';

/** What the village's keys follow from. */
export const villageSeed = 'fuzz';

let made: Promise<SmallVillage> | null = null;

/** Made once for all doors of a file, the same in each run. Nobody says anything in it any more. */
export function fuzzVillage(): Promise<SmallVillage> {
  made ??= makeSmallVillage(villageSeed);
  return made;
}

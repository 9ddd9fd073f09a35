import { expect } from 'vitest';
import type { Phone } from '../phone.ts';
import { violationsOnWhole } from './axe.ts';
import { largeTextFaultsOn, layoutFaultsOn } from './layout.ts';

/** What this phone shows, from top to bottom: by axe, by its targets, and with text at twice its size. */
export const nothingWrong = async ({ page }: Phone): Promise<void> => {
  expect([
    ...(await violationsOnWhole(page)),
    ...(await layoutFaultsOn(page)),
    ...(await largeTextFaultsOn(page)),
  ]).toEqual([]);
};

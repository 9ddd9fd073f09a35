import type { Sizes } from './measure.ts';

/** Kilobytes of 1,000 bytes. A first visit on a slow phone is what they protect; see docs/decisions/ before raising one. */
const budgetKilobytes = {
  page: 150,
  pageAndWorker: 190,
  opened: 272,
  css: 16,
  lazy: 45,
  services: 68,
  automerge: 70,
  precache: 7900,
} as const;

export type BudgetLine = { readonly what: string; readonly kilobytes: number; readonly max: number };

/**
 * No screen waits for Automerge, which the worker fetches when it first moves the journal into documents; and none for what
 * modules do for a person, all in one piece, since a group is shown as it stood until it is there.
 */
function lazyMax(file: string): number {
  if (file.includes('/automerge-')) return budgetKilobytes.automerge;
  return file.includes('/services-') ? budgetKilobytes.services : budgetKilobytes.lazy;
}

const kilobytes = (bytes: number): number => Math.ceil(bytes / 100) / 10;

export function budgetLines(sizes: Sizes): readonly BudgetLine[] {
  const line = (what: string, bytes: number, max: number): BudgetLine => ({ what, kilobytes: kilobytes(bytes), max });
  const lazy = Object.entries(sizes.lazyGzip).sort(([, left], [, right]) => right - left);
  return [
    line('page, first load, gzip', sizes.pageGzip, budgetKilobytes.page),
    line('page and worker, gzip', sizes.pageGzip + sizes.workerGzip, budgetKilobytes.pageAndWorker),
    line('page, worker and books, gzip', sizes.pageGzip + sizes.workerGzip + sizes.booksGzip, budgetKilobytes.opened),
    line('style sheets, gzip', sizes.cssGzip, budgetKilobytes.css),
    ...lazy.map(([file, bytes]) => line(`lazy ${file}, gzip`, bytes, lazyMax(file))),
    line('kept for offline use', sizes.precache, budgetKilobytes.precache),
  ];
}

export const isOver = ({ kilobytes: size, max }: BudgetLine): boolean => size > max;

import { fetchedOnce } from '../../lib/fetched-once.ts';
import type { FeedDocuments } from './documents.ts';

/**
 * Feed documents that are opened when they are first needed: a group opens from its snapshot and journal, and does not
 * wait for megabytes of wasm. An opening that failed is tried again at the next need.
 */
export function lazyFeedDocuments(open: () => Promise<FeedDocuments>): FeedDocuments {
  const documents = fetchedOnce(open);
  return {
    write: async (plan, bodies) => (await documents()).write(plan, bodies),
    read: async (document) => (await documents()).read(document),
    heads: async (document) => (await documents()).heads(document),
    remove: async (document) => (await documents()).remove(document),
  };
}

/** Whether the browser may throw the database away when space is short. */
export type Persistence = 'kept' | 'may-be-evicted' | 'unknown';

type StorageSettings = { readonly persisted?: () => Promise<boolean>; readonly persist?: () => Promise<boolean> };

/**
 * Asks the browser to keep what is stored. Some browsers ask their person, so say why first; some refuse in silence,
 * so the offer to export stays. `unknown`: the browser has no such promise to give.
 */
export async function requestPersistence(
  storage: StorageSettings | undefined = globalThis.navigator?.storage,
): Promise<Persistence> {
  if (storage?.persist === undefined) return 'unknown';
  if (await storage.persisted?.()) return 'kept';
  return (await storage.persist()) ? 'kept' : 'may-be-evicted';
}

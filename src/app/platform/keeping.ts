/** The browser's promise not to clear this app's storage when the phone runs full. Some browsers have none to give. */
type Keeper = { readonly persisted?: () => Promise<boolean>; readonly persist?: () => Promise<boolean> };

export async function isKept(storage: Keeper | undefined = navigator.storage): Promise<boolean> {
  return (await storage?.persisted?.()) ?? false;
}

/**
 * Asks for that promise, if it was not given yet. Some browsers ask their person, so say why first; some refuse in silence,
 * so the offer to export stays.
 */
export async function askToKeep(storage: Keeper | undefined = navigator.storage): Promise<boolean> {
  return (await isKept(storage)) || ((await storage?.persist?.()) ?? false);
}

/** Whether the browser promises not to clear this app's storage when the phone runs full. */
export async function isKept(): Promise<boolean> {
  return (await navigator.storage?.persisted?.()) ?? false;
}

/** Asks for that promise. It may say no, without asking anybody. */
export async function askToKeep(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}

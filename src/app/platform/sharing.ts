/** Whether the phone has a menu of its own for sending things on. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/** Closing that menu without choosing is no fault. */
export async function share(content: {
  readonly title: string;
  readonly url?: string;
  readonly text?: string;
}): Promise<void> {
  try {
    await navigator.share(content);
  } catch {
    // Its person changed their mind.
  }
}

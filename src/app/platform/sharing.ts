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

/** `false` where the browser does not let pages write to the clipboard: the text then has to be selected by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

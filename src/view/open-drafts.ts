import { create } from 'zustand';

type OpenDrafts = { readonly keys: ReadonlySet<string> };

/** Forms on the screen that hold something typed: a new version of the app asks before it takes them away. */
export const useOpenDrafts = create<OpenDrafts>(() => ({ keys: new Set() }));

export function markDraft(key: string, open: boolean): void {
  const { keys } = useOpenDrafts.getState();
  if (keys.has(key) === open) return;
  const next = new Set(keys);
  if (open) next.add(key);
  else next.delete(key);
  useOpenDrafts.setState({ keys: next });
}

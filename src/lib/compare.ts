/**
 * Orders text by UTF-16 code unit, the same on every phone and in every language.
 * For ids and keys; names that people read are sorted by `Intl.Collator`, in the interface.
 */
export const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

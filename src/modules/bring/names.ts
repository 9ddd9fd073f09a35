/** Who is who in a file: names that differ only by capitals, spaces or accents may be one person's, and a person says so. */

/** At most as many characters as a profile has room for (`wire/profile.ts`). */
export const nameMost = 80;

export type SameName = {
  /** What the spellings have in common. */
  readonly key: string;
  /** The one that stands most often first. */
  readonly spellings: readonly { readonly name: string; readonly count: number }[];
  /** `null`: nobody has said yet, and has to. */
  readonly onePerson: boolean | null;
  /** Accents tell them apart: they stay as the file has them unless a person says otherwise. */
  readonly byAccents: boolean;
};

/** A name as it is shown. What is inside stays as it was typed. */
export const trimmed = (cell: string): string => cell.normalize('NFC').replace(/^\s+|\s+$/gu, '');

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** Those of which there are several spellings, in the order in which they come. */
export function sameNames(names: readonly string[], said: Readonly<Record<string, boolean>>): SameName[] {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    const key = foldedName(name);
    const spellings = counts.get(key) ?? new Map<string, number>();
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
    counts.set(key, spellings);
  }
  return [...counts].flatMap(([key, spellings]) => {
    if (spellings.size < 2) return [];
    const byCount = [...spellings].sort(([, left], [, right]) => right - left);
    const byAccents = new Set([...spellings.keys()].map(keyOf)).size === spellings.size;
    const onePerson = Object.hasOwn(said, key) ? (said[key] ?? null) : byAccents ? false : null;
    return [{ key, spellings: byCount.map(([name, count]) => ({ name, count })), onePerson, byAccents }];
  });
}

/** The name under which an account is opened: of one person's spellings the first. */
export function spelling(groups: readonly SameName[]): (name: string) => string {
  const first = new Map<string, string>();
  for (const { key, spellings, onePerson } of groups) {
    if (onePerson === true && spellings[0] !== undefined) first.set(key, spellings[0].name);
  }
  return (name) => first.get(foldedName(name)) ?? name;
}

/** Two names that are one to a person who reads them aloud: accents, capitals and spaces do not count. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();

/** Who of a file has an account that this phone keeps already: its rows go there, unless a person says it is somebody else. */
import type { AccountId } from '../../core/ids.ts';
import { foldedName } from './names.ts';
import type { Choices } from './table.ts';

/** Names stand outside the books: whoever asks hands them in. */
export type NamedAccount = { readonly account: AccountId; readonly name: string };

export type SameAccount = {
  /** As the file has it. */
  readonly name: string;
  /** Accounts of that name, the one that is written the same first. At least one. */
  readonly accounts: readonly AccountId[];
  /** Where its rows go; *new*: it is somebody else; `null`: several are possible, and nobody has said yet. */
  readonly use: AccountId | 'new' | null;
};

/** Of these names of one file those that have an account, in the order in which they come. */
export function sameAccounts(
  names: readonly string[],
  there: readonly NamedAccount[],
  said: Choices['accounts'],
): SameAccount[] {
  const known = byFold(there, ({ name }) => name);
  const here = byFold(names, (name) => name);
  return names.flatMap((name) => {
    const called = known.get(foldedName(name)) ?? [];
    const alike = [...called].sort((left, right) => Number(right.name === name) - Number(left.name === name));
    const accounts = alike.map(({ account }) => account);
    if (accounts.length === 0) return [];
    const chosen = Object.hasOwn(said, name) ? said[name] : undefined;
    const isStillThere = chosen === 'new' || accounts.some((account) => account === chosen);
    const others = (here.get(foldedName(name)) ?? []).length > 1;
    const use = chosen !== undefined && isStillThere ? chosen : proposed(name, alike, others);
    return [{ name, accounts, use }];
  });
}

/** What may be meant in one way only. Where the file knows several of that name, only who is written the same. */
function proposed(name: string, alike: readonly NamedAccount[], others: boolean): AccountId | null {
  const [first, ...more] = others ? alike.filter((each) => each.name === name) : alike;
  return first !== undefined && more.length === 0 ? first.account : null;
}

function byFold<T>(all: readonly T[], nameOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = foldedName(nameOf(each));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

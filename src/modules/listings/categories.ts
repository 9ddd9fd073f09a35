/** What kinds of things people have and need: the group's own list, or the one that comes with the app. */

import { signingChain } from '../../core/accounts/signing.ts';
import type { EntryId } from '../../core/ids.ts';
import { listingMost } from '../../core/listings/entries.ts';
import { policyChangeNow, policySaid } from '../../core/membership/policies.ts';
import { replacePolicy } from '../../core/membership/replacing.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { PolicyValue } from '../../core/membership/state.ts';
import type { Context, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { foldForSearch } from '../../lib/fold-for-search.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Drafts } from './commands.ts';
import { listingsAtHand } from './records.ts';
import { refused } from './refusals.ts';

/** Those for which the app has words and pictures. */
export const builtInCategories = [
  'food',
  'garden',
  'animals',
  'repairs',
  'building',
  'tools',
  'transport',
  'care',
  'children',
  'health',
  'visiting',
  'teaching',
  'languages',
  'phones',
  'music',
  'clothes',
  'household',
  'paper',
  'other',
] as const;
export type BuiltInCategory = (typeof builtInCategories)[number];

export type Category = {
  readonly id: string;
  /** The group's own word; `null`: the app has one in each language. */
  readonly name: string | null;
  /** Whose picture of the app's own kinds it has; `null`: its own, or none. */
  readonly picture: BuiltInCategory | null;
};

/**
 * A policy like any other (protocol §4), no rule reads it: `food,tools,weaving=Weaving=clothes`, each with its word and its picture
 * where they are not the app's. It never changes a listing, which keeps the category it has.
 */
const policy = 'listings.categories';
/** What a policy may hold. */
const policyMost = 400;
export const nameMost = 40;

export type CategoriesView = {
  readonly offered: readonly Category[];
  /** Those of the group's own making that it has taken off: what has one keeps it, and it is called what it was called. */
  readonly off: readonly Category[];
  /** Of the listings on this phone: ids, sorted. */
  readonly used: readonly string[];
  /** The change that stands: whoever edits the list says that they saw it. `null`: the app's own list. */
  readonly seen: EntryId | null;
  readonly mayChange: boolean;
};

export function categories(_: Record<string, never>, context: Context): CategoriesView {
  const { state } = context;
  const chain = signingChain(context);
  return {
    offered: offeredNow(state),
    off: offSince(state),
    used: [...new Set(Array.from(listingsAtHand(context), ([, { category }]) => category))].sort(),
    seen: policyChangeNow(state, policy)?.entry ?? null,
    mayChange: chain.ok && isCoordinator(state, chain.value),
  };
}

/** *Other* always comes last: there is always something that nobody thought of. */
function offeredNow(state: GroupState): readonly Category[] {
  const read = readList(policySaid(state, policy));
  const list = read.length > 0 ? read : builtInCategories.map(builtIn);
  const other = list.find(({ id }) => id === 'other') ?? builtIn('other');
  return [...list.filter(({ id }) => id !== 'other'), other];
}

const builtIn = (id: BuiltInCategory): Category => ({ id, name: null, picture: null });
const foundedList = (state: GroupState) => state.membership.founding?.policies.get(policy);

/** As each was last called, by the claimed time of the change. */
function offSince(state: GroupState): readonly Category[] {
  const changes = [...state.membership.policies.values()].filter(({ key }) => key === policy);
  changes.sort((left, right) => left.claimedAt - right.claimedAt);
  const offered = new Set(offeredNow(state).map(({ id }) => id));
  const known = [foundedList(state), ...changes.map(({ value }) => value)].flatMap(readList);
  const last = new Map(known.map((category) => [category.id, category]));
  return [...last.values()].filter(({ id }) => !offered.has(id) && !isBuiltIn(id));
}

/** Which of the app's pictures a category has; `null`: none of them. */
export function picturesNow(state: GroupState): (category: string) => BuiltInCategory | null {
  const chosen = new Map([...offSince(state), ...offeredNow(state)].map(({ id, picture }) => [id, picture]));
  return (category) => chosen.get(category) ?? (isBuiltIn(category) ? category : null);
}

/** Whatever in it is no category is passed over. */
function readList(said: PolicyValue | undefined): Category[] {
  if (typeof said !== 'string') return [];
  const read = said.split(',').flatMap((each): Category[] => {
    const [id = '', name = '', drawn = ''] = each.split('=').map((part) => part.trim());
    if (id === '' || id.length > listingMost.category) return [];
    const picture = isBuiltIn(drawn) ? drawn : null;
    return name === '' && !isBuiltIn(id) ? [] : [{ id, name: name === '' ? null : name, picture }];
  });
  return read.filter(({ id }, at) => read.findIndex((other) => other.id === id) === at);
}

const isBuiltIn = (id: string): id is BuiltInCategory => (builtInCategories as readonly string[]).includes(id);

export type SetCategoriesArgs = {
  /** In the order in which they are offered; the app's own whole list when empty. One with the id `''` is new. */
  readonly categories: readonly Category[];
  readonly seen: EntryId | null;
};

export function setCategories({ categories: list, seen }: SetCategoriesArgs, context: Context): Drafts {
  const value = writtenList(list);
  return value.ok ? replacePolicy({ key: policy, value: value.value, seen }, context) : value;
}

/** As the policy spells it, for a vote on it; `null`: it can't be. */
export function writtenCategories({ categories: list }: Pick<SetCategoriesArgs, 'categories'>): {
  readonly value: string | null;
} {
  const value = writtenList(list);
  return { value: value.ok ? value.value : null };
}

function writtenList(list: readonly Category[]): Result<string, Refusal> {
  const named = withIds(list);
  if (!named.every(isSound)) return refused('listings.categories-unsound');
  const value = named.map(written).join(',');
  return value.length > policyMost ? refused('listings.categories-too-long', { most: policyMost }) : ok(value);
}

const written = ({ id, name, picture }: Category): string =>
  picture === null || picture === id
    ? [id, ...(name === null ? [] : [name])].join('=')
    : [id, name ?? '', picture].join('=');

/** A new one is called after its name, as searches read it. */
function withIds(list: readonly Category[]): Category[] {
  const taken = new Set(list.map(({ id }) => id));
  return list.map((each) => {
    const name = each.name?.normalize('NFC').trim() ?? '';
    if (each.id !== '') return { ...each, name: name === '' ? null : name };
    const plain =
      foldForSearch(name)
        .replaceAll(' ', '-')
        .slice(0, listingMost.category - 3) || 'own';
    let id = plain;
    for (let number = 2; taken.has(id) || isBuiltIn(id); number += 1) id = `${plain}-${number}`;
    taken.add(id);
    return { id, name, picture: each.picture };
  });
}

const isSound = ({ id, name, picture }: Category): boolean =>
  (picture === null || isBuiltIn(picture)) &&
  id !== '' &&
  id.length <= listingMost.category &&
  !/[,=]/.test(`${id}${name ?? ''}`) &&
  (name === null ? isBuiltIn(id) : name !== '' && name.length <= nameMost);

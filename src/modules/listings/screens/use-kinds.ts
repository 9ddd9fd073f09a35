import type { Icon } from '@tabler/icons-react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useQuery } from '../../../view/use-query.ts';
import type { QueryView } from '../../../view/view-types.ts';
import { listingsMessages } from '../messages/catalog.ts';
import { kindIcon } from './kinds.ts';

export type Kind = QueryView<'listings.categories'>['offered'][number];

export type Kinds = {
  /** Those that the group offers, in its order. */
  readonly all: readonly string[];
  readonly nameOf: (kind: string) => string;
  readonly iconOf: (kind: string) => Icon;
  readonly mayChange: boolean;
};

/** `null` until they are known: the group may have a list of its own. */
export function useKinds(): Kinds | null {
  const categories = useQuery('listings.categories', {});
  const nameOf = useKindWord();
  if (categories === null) return null;
  const { offered, off, mayChange } = categories;
  // What the group took off its list stays with what has it.
  const known = new Map([...off, ...offered].map((kind) => [kind.id, kind]));
  const kindOf = (id: string): Kind => known.get(id) ?? { id, name: null, picture: null };
  return {
    all: offered.map(({ id }) => id),
    nameOf: (id) => nameOf(kindOf(id)),
    iconOf: (id) => iconOfKind(kindOf(id)),
    mayChange,
  };
}

export const iconOfKind = ({ id, picture }: Pick<Kind, 'id' | 'picture'>): Icon => kindIcon(picture ?? id);

/** For a screen that shows one of them and does not wait for the list. */
export function useKindName(): (kind: string) => string {
  const kinds = useKinds();
  const wordOf = useKindWord();
  return kinds?.nameOf ?? ((id) => wordOf({ id, name: null }));
}

/** The group's word or the app's own; an id that nobody has a word for any more stands as it is. */
export function useKindWord(): (kind: Pick<Kind, 'id' | 'name'>) => string {
  const t = useMessages(listingsMessages);
  return ({ id, name }) => {
    const key = `kind.${id}`;
    return name ?? (isKindKey(key) ? t(key) : id);
  };
}

type KindKey = Extract<keyof typeof listingsMessages.en, `kind.${string}`>;
const isKindKey = (key: string): key is KindKey => Object.hasOwn(listingsMessages.en, key);

import { useMessages } from '../../../i18n/use-messages.ts';
import { useQuery } from '../../../view/use-query.ts';
import { listingsMessages } from '../messages/catalog.ts';

export type Kinds = {
  /** Those that the group offers, in its order. */
  readonly all: readonly string[];
  readonly nameOf: (kind: string) => string;
};

/** `null` until they are known: the group may have a list of its own. */
export function useKinds(): Kinds | null {
  const categories = useQuery('listings.categories', {});
  const wordOf = useWordOf();
  if (categories === null) return null;
  const own = new Map(categories.offered.map(({ id, name }) => [id, name]));
  return { all: [...own.keys()], nameOf: (kind) => own.get(kind) ?? wordOf(kind) };
}

/** The same for a screen that shows one of them and does not wait for the list. */
export function useKindName(): (kind: string) => string {
  const kinds = useKinds();
  const wordOf = useWordOf();
  return kinds?.nameOf ?? wordOf;
}

/** The app's own word; an id that nobody has a word for any more stands as it is. */
function useWordOf(): (kind: string) => string {
  const t = useMessages(listingsMessages);
  return (kind) => {
    const key = `kind.${kind}`;
    return isKindKey(key) ? t(key) : kind;
  };
}

type KindKey = Extract<keyof typeof listingsMessages.en, `kind.${string}`>;
const isKindKey = (key: string): key is KindKey => Object.hasOwn(listingsMessages.en, key);

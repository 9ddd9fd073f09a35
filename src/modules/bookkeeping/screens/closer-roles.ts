/** Those who close the books: the bookkeeper, who is the first of them, and those who check. */
import { useMessages } from '../../../i18n/use-messages.ts';
import type { RoleHolder, RoleParts } from '../../../view/module-screens.ts';
import { useQuery } from '../../../view/use-query.ts';
import { bookkeepingMessages } from '../messages/catalog.ts';

/** Whoever's phone has ended seals nothing more. */
function useClosers(from: number, to?: number): readonly RoleHolder[] | null {
  const closers = useQuery('bookkeeping.closing', {})?.closers;
  if (closers === undefined) return null;
  const standing = closers.slice(from, to).filter(({ ended }) => !ended);
  return standing.map(({ member }) => ({ member, until: null }));
}

const bookkeeper: RoleParts = {
  id: 'bookkeeper',
  picture: 'books',
  useWords: () => {
    const t = useMessages(bookkeepingMessages);
    return { name: t('bookkeeper'), may: t('bookkeeperMay'), nobody: t('bookkeeperNobody'), choose: t('title') };
  },
  useHolders: () => useClosers(0, 1),
  href: '/closing',
};

const checkers: RoleParts = {
  id: 'checkers',
  picture: 'sealing',
  useWords: () => {
    const t = useMessages(bookkeepingMessages);
    return { name: t('checkers'), may: t('checkersMay'), nobody: t('checkersNobody'), choose: t('title') };
  },
  useHolders: () => useClosers(1),
  href: '/closing',
};

export const closerRoles: readonly RoleParts[] = [bookkeeper, checkers];

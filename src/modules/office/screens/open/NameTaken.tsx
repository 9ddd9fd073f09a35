import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { foldForSearch } from '../../../../lib/fold-for-search.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { officeMessages } from '../../messages/catalog.ts';

/** Two helpers easily open an account for the same neighbour: whoever bears that name here already is said before it is. */
export function NameTaken({ name }: { readonly name: string }): ReactNode {
  const t = useMessages(officeMessages);
  const { accounts, members } = useGroup();
  const wanted = foldForSearch(name.trim());
  const there = wanted === '' ? undefined : [...accounts, ...members].find(hasName(wanted));
  if (there === undefined) return null;
  return <Notice live={true}>{t('nameTaken', { name: there.profile?.name ?? '', code: there.shortCode })}</Notice>;
}

type Named = { readonly profile: { readonly name: string } | null };

const hasName =
  (wanted: string) =>
  ({ profile }: Named): boolean =>
    profile !== null && foldForSearch(profile.name) === wanted;

import { IconCertificate } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { marksWords } from '../../../../view/marks/messages/catalog.ts';
import { useSellerWords } from '../../../../view/marks/use-seller-words.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';

/** Said before the form is filled in: for what they give, this account can not be paid here yet. Who can mend that is led there. */
export function MayNotSell({ account }: { readonly account: AccountId | null }): ReactNode {
  const t = useMessages(marksWords);
  const group = useGroup();
  const { at } = useGroupPath();
  const { member } = group.me;
  const words = useSellerWords()(account ?? (member as string as AccountId));
  if (words === null) return null;
  const way = memberOf(group, member)?.coordinator === true && (
    <ButtonLink icon={IconCertificate} href={at('/marks')}>
      {t('goGiveMark')}
    </ButtonLink>
  );
  return (
    <Notice tone="warning" action={way || undefined}>
      {words}
    </Notice>
  );
}

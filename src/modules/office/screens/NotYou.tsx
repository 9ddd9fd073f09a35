import { IconUserQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import { useGroup } from '../../../view/stores.ts';
import { useNames } from '../../../view/use-names.ts';
import { officeMessages } from '../messages/catalog.ts';

/** For whoever may not do what the screen is for: who does it, and whom to ask. */
export function NotYou(props: { readonly title: string; readonly others: readonly MemberId[] }): ReactNode {
  const t = useMessages(officeMessages);
  const names = useNames();
  const { me } = useGroup();
  const others = props.others.filter((each) => each !== me.member);
  return (
    <EmptyState icon={IconUserQuestion} title={props.title}>
      {others.length === 0 ? t('askNobody') : t('askWhom', { names: names.list(others) })}
    </EmptyState>
  );
}

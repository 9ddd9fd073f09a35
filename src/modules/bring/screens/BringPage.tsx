import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { type Back, Screen } from '../../../ui/layout/Screen.tsx';
import { useGroup } from '../../../view/stores.ts';
import { bringMessages } from '../messages/catalog.ts';

/** The frame of every step. */
export function BringPage(props: {
  readonly children: ReactNode;
  readonly title?: string;
  readonly subtitle?: ReactNode;
  /** The way to *More* where nothing else is said; `null`: none, while something is under way. */
  readonly back?: Back | null;
  readonly footer?: ReactNode;
}): ReactNode {
  const t = useMessages(bringMessages);
  const { group } = useGroup();
  const { title = t('title'), back = { href: `/g/${group}/more` } } = props;
  return (
    <Screen
      title={title}
      subtitle={props.subtitle}
      back={back ?? undefined}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
      footer={props.footer}
    >
      {props.children}
    </Screen>
  );
}

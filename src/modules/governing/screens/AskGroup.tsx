import { IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { wishPath } from '../../../view/changes.ts';
import { useGroupPath } from '../../../view/group-path.ts';
import { viewMessages } from '../../../view/messages/catalog.ts';
import { useAsksGroup } from '../../../view/rules.ts';

/** Beside what one does alone, or with another coordinator: put to everybody, as a proposal with the wish filled in. */
export function AskGroup(props: {
  readonly act: string;
  readonly terms: Parameters<typeof wishPath>[1];
  /** What the group would be asked, where the card does not say it. */
  readonly why?: string;
  readonly wide?: boolean;
  /** It stands alone, in the place of what a coordinator does. */
  readonly primary?: boolean;
}): ReactNode {
  const t = useMessages(viewMessages);
  const { at } = useGroupPath();
  if (!useAsksGroup()) return null;
  return (
    <>
      {props.why !== undefined && <p>{props.why}</p>}
      <ButtonLink
        {...(props.primary && ({ kind: 'primary', size: 'large' } as const))}
        icon={IconMessageQuestion}
        wide={props.wide}
        href={at(wishPath(props.act, props.terms))}
      >
        {t('askGroup')}
      </ButtonLink>
    </>
  );
}

import { IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { rulePath } from '../../../../view/changes.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { viewMessages } from '../../../../view/messages/catalog.ts';
import { useAsksGroup } from '../../../../view/rules.ts';

/** Any member may put it to the others what a rule should be. */
export function ProposeChange({
  rule,
}: {
  readonly rule: { readonly key: string; readonly voted: boolean };
}): ReactNode {
  const t = useMessages(viewMessages);
  const { at } = useGroupPath();
  if (!useAsksGroup(rule)) return null;
  return (
    <ButtonLink wide={true} icon={IconMessageQuestion} href={at(rulePath(rule.key))}>
      {t('proposeChange')}
    </ButtonLink>
  );
}

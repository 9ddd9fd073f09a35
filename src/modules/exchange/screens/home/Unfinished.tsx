import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { useUnfinished } from './use-unfinished.ts';

/** The same as in *For me*, where it can not be overlooked. */
export function Unfinished(): ReactNode {
  const t = useMessages(exchangeMessages);
  const { at } = useGroupPath();
  return useUnfinished().map(({ id, sentence, path, leave }) => (
    <Notice
      key={id}
      action={
        <ButtonRow>
          <ButtonLink icon={IconArrowRight} href={at(path)}>
            {t('goOn')}
          </ButtonLink>
          {leave !== undefined && (
            <Button kind="plain" onPress={leave.run}>
              {leave.words}
            </Button>
          )}
        </ButtonRow>
      }
    >
      {sentence}
    </Notice>
  ));
}

import { IconHistory, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../../ui/actions/ButtonRow.tsx';
import { Card } from '../../../ui/layout/Card.tsx';
import { Lines } from '../../../ui/layout/Lines.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import type { SharedTextOf } from '../../../view/shared-texts.ts';
import { useQuery } from '../../../view/use-query.ts';
import { textsMessages } from '../messages/catalog.ts';
import { Read } from './Read.tsx';
import { useText } from './use-text.ts';

/** On the page of whatever has a text that all write: the text, the way to write on it, and who did. */
export function SharedText({ is, about }: SharedTextOf): ReactNode {
  const t = useMessages(textsMessages);
  const { at } = useGroupPath();
  const document = `${is}/${about}`;
  const reading = useText(document);
  const founded = useQuery('texts.sharedText', { document })?.founded ?? null;
  if (founded === null) return null;
  return (
    <Card title={t(is)}>
      <Read reading={reading}>
        {({ text, changes }) => (
          <>
            {text.trim() === '' ? <p>{t('empty')}</p> : <Lines text={text} />}
            <ButtonRow>
              {founded.closed === null && (
                <ButtonLink icon={IconPencil} href={at(`/text/${is}/${about}/change`)}>
                  {t('writeOnIt')}
                </ButtonLink>
              )}
              {changes.length > 0 && (
                <ButtonLink kind="plain" icon={IconHistory} href={at(`/text/${is}/${about}`)}>
                  {t('history')}
                </ButtonLink>
              )}
            </ButtonRow>
          </>
        )}
      </Read>
    </Card>
  );
}

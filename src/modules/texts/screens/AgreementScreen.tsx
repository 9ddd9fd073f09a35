import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../ui/layout/Card.tsx';
import { Lines } from '../../../ui/layout/Lines.tsx';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { useAgreementWords } from '../../../view/agreement/use-agreement-words.ts';
import { useGroup } from '../../../view/stores.ts';
import { isToolOn } from '../../../view/tools.ts';
import { useQuery } from '../../../view/use-query.ts';
import { textsMessages } from '../messages/catalog.ts';
import { Changes } from './Changes.tsx';
import { Editors } from './Editors.tsx';
import { Read } from './Read.tsx';
import { useText } from './use-text.ts';

/** What the group has agreed, who changed it, and for whoever may the way to change it: while the group uses this tool. */
export function AgreementScreen(): ReactNode {
  const t = useMessages(textsMessages);
  const view = useGroup();
  const { group, name } = view;
  const writes = isToolOn(view, 'agreement');
  const editors = useQuery('texts.editors', {});
  return (
    <Screen
      title={t('title')}
      subtitle={name}
      back={{ href: `/g/${group}/more` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <Read reading={useText('agreement')}>
        {({ text, changes }) => (
          <>
            <Card>{text.trim() === '' ? <p>{t('empty')}</p> : <Words text={text} />}</Card>
            {writes && editors?.mine && (
              <ButtonLink kind="primary" wide={true} icon={IconPencil} href={`/g/${group}/agreement/change`}>
                {t('change')}
              </ButtonLink>
            )}
            <Changes changes={changes} never={t('neverChanged')} />
          </>
        )}
      </Read>
      {writes && editors !== null && <Editors view={editors} />}
    </Screen>
  );
}

/** A group that has not changed what Minga offers reads it in each reader’s language. */
function Words({ text }: { readonly text: string }): ReactNode {
  const words = useAgreementWords(text);
  return (
    <>
      <Lines text={words.text} />
      {words.note !== null && <p>{words.note}</p>}
    </>
  );
}

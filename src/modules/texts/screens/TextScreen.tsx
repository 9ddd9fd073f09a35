import { IconFileText, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Card } from '../../../ui/layout/Card.tsx';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import type { Help } from '../../../ui/layout/HelpButton.tsx';
import { Lines } from '../../../ui/layout/Lines.tsx';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useQuery } from '../../../view/use-query.ts';
import type { QueryView } from '../../../view/view-types.ts';
import { textsMessages } from '../messages/catalog.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { Changes } from './Changes.tsx';
import { Read } from './Read.tsx';
import { useRefusal } from './use-refusal.ts';
import { useText } from './use-text.ts';

/** The text of a proposal or of a meeting, and who wrote what when. */
export function TextScreen(): ReactNode {
  return <Known>{(shown) => <Shown {...shown} />}</Known>;
}

/** Writing on it. */
export function TextChangeScreen(): ReactNode {
  return <Known>{(shown) => <Changed {...shown} />}</Known>;
}

/** Where the thing itself is shown that a text belongs to. */
const places = { decision: '/decide', minutes: '/meetings' } as const;
type Is = keyof typeof places;
const isShared = (is: string): is is Is => Object.hasOwn(places, is);

type Founded = NonNullable<QueryView<'texts.sharedText'>['founded']>;
type Text = { readonly document: string; readonly is: Is; readonly entry: string; readonly founded: Founded };

function useTextHelp(): Help {
  const t = useMessages(textsMessages);
  return { sentences: [t('helpShared'), t('helpTwo'), t('helpThree')] };
}

function Known({ children }: { readonly children: (text: Text) => ReactNode }): ReactNode {
  const { is = '', id = '' } = useParams();
  const t = useMessages(textsMessages);
  const { at } = useGroupPath();
  const help = useTextHelp();
  const document = `${is}/${id}`;
  const answer = useQuery('texts.sharedText', { document });
  if (answer === null) return null;
  if (answer.founded !== null && isShared(is)) return children({ document, is, entry: id, founded: answer.founded });
  return (
    <Screen title={t('text')} back={{ href: at('/more') }} help={help}>
      <EmptyState icon={IconFileText} title={t('unknown')}>
        {t('unknownHow')}
      </EmptyState>
    </Screen>
  );
}

function Shown({ document, is, entry, founded }: Text): ReactNode {
  const t = useMessages(textsMessages);
  const { at } = useGroupPath();
  const reading = useText(document);
  return (
    <Screen
      title={founded.title}
      subtitle={t(is)}
      back={{ href: at(`${places[is]}/${entry}`) }}
      help={useTextHelp()}
      footer={
        founded.closed === null ? (
          <ButtonLink kind="primary" wide={true} icon={IconPencil} href={at(`/text/${document}/change`)}>
            {t('writeOnIt')}
          </ButtonLink>
        ) : undefined
      }
    >
      <Closed closed={founded.closed} />
      <Read reading={reading}>
        {({ text, changes }) => (
          <>
            <Card>{text.trim() === '' ? <p>{t('empty')}</p> : <Lines text={text} />}</Card>
            <Changes changes={changes} never={t('nobodyChanged')} />
          </>
        )}
      </Read>
    </Screen>
  );
}

function Closed({ closed }: Pick<Founded, 'closed'>): ReactNode {
  const why = useRefusal();
  return closed !== null && <Notice>{why(closed)}</Notice>;
}

function Changed({ document, is, entry, founded }: Text): ReactNode {
  const t = useMessages(textsMessages);
  const { at } = useGroupPath();
  const reading = useText(document);
  return (
    <Screen title={founded.title} subtitle={t(is)} back={{ href: at(`${places[is]}/${entry}`) }} help={useTextHelp()}>
      <Closed closed={founded.closed} />
      {founded.closed === null && (
        <Read reading={reading}>
          {(text) => (
            <ChangeForm
              document={document}
              draft={`text/${document}`}
              text={text}
              label={t(is)}
              most={founded.most}
              back={`${places[is]}/${entry}`}
            />
          )}
        </Read>
      )}
    </Screen>
  );
}

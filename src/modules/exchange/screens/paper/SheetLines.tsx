import { IconFileText, IconListNumbers, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { List } from '../../../../ui/layout/List.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { SureButton } from '../../../../ui/overlays/SureButton.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import { unitOrFirst } from '../use-unit.ts';
import { AboutSheet } from './AboutSheet.tsx';
import type { EnterStep } from './EnterScreen.tsx';
import { LineItem } from './LineItem.tsx';
import { emptyLine, enterPath, isNumberWrong, paperLinesMax, toPaperArgs } from './paper-draft.ts';
import { SignLines } from './SignLines.tsx';

/** The sheet as it stands, each line with what comes of it. */
export function SheetLines({ draft, change, help, forget }: EnterStep & { readonly forget: () => void }): ReactNode {
  const t = useMessages(paperMessages);
  const group = useGroup();
  const partyOf = useParties();
  const { at, go } = useGroupPath();
  const { lines } = draft;
  const args = toPaperArgs(draft, unitOrFirst(group, draft.unit).id);
  const preview = useQuery('exchange.previewPaper', args);

  const add = (): void => {
    change({ lines: [...lines, emptyLine] });
    go(enterPath(lines.length));
  };
  return (
    <Screen
      title={t('enterPaper')}
      subtitle={<bdi>{partyOf(draft.account).name}</bdi>}
      back={{ href: at('/paper') }}
      help={help}
      footer={
        lines.length > 0 ? (
          <SignLines args={args} preview={preview} numberIsWrong={isNumberWrong(draft)} onSigned={forget} />
        ) : undefined
      }
    >
      <AboutSheet draft={draft} change={change} before={preview?.before ?? null} />
      <Card title={t('lines')}>
        {lines.length === 0 ? (
          <EmptyState icon={IconListNumbers} title={t('noLines')}>
            {t('noLinesHint')}
          </EmptyState>
        ) : (
          <List label={t('lines')}>
            {lines.map((line, each) => (
              // Lines have no name of their own: they stay in the order of the paper.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <LineItem key={each} line={line} at={each} unit={draft.unit} checked={preview?.lines[each]} />
            ))}
          </List>
        )}
        {lines.length < paperLinesMax && (
          <Button icon={IconPlus} onPress={add}>
            {t('addLine')}
          </Button>
        )}
      </Card>
      <SureButton
        label={t('otherSheet')}
        icon={IconFileText}
        title={t('otherSheetSure')}
        acting={{ busy: false, refused: null }}
        run={() => {
          forget();
          return Promise.resolve(true);
        }}
      >
        <p>{t('otherSheetMeans')}</p>
      </SureButton>
    </Screen>
  );
}

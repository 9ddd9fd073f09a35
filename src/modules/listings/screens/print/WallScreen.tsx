import { IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { PrintButton } from '../../../../ui/print/PrintButton.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { everything, findArgs } from '../list/look.ts';
import { useKinds } from '../use-kinds.ts';
import { useNumbers } from './use-numbers.ts';
import { WallList } from './WallList.tsx';

/** More than any wall holds. */
const mostOnPaper = 2000;

/** What is on the list now, out of the printer, for people who have no phone. */
export function WallScreen(): ReactNode {
  const t = useMessages(listingsMessages);
  const { at } = useGroupPath();
  const kinds = useKinds();
  const numbers = useNumbers();
  const found = useQuery('listings.find', findArgs({ ...everything, most: mostOnPaper }, null));
  const [withNumbers, setWithNumbers] = useState(true);
  if (found === null || kinds === null || numbers === null) return null;
  const { rows } = found;
  return (
    <Screen
      title={t('wall')}
      back={{ href: at('/market') }}
      help={{ sentences: [t('helpWall'), t('helpWallNumbers'), t('helpWallAnew')] }}
      footer={
        rows.length > 0 ? (
          <PrintButton kind="primary" size="large" wide={true} large={true}>
            <WallList listings={rows} kinds={kinds} numbers={withNumbers ? numbers : new Map()} />
          </PrintButton>
        ) : undefined
      }
    >
      <p>{t('wallWhat')}</p>
      {rows.length === 0 ? (
        <EmptyState icon={IconPrinter} title={t('wallNone')}>
          {t('noneHow')}
        </EmptyState>
      ) : (
        <>
          <p>{t('wallCount', { count: rows.length })}</p>
          <Checkbox
            label={t('withNumbers')}
            hint={t('withNumbersHint')}
            checked={withNumbers}
            onChange={setWithNumbers}
          />
        </>
      )}
    </Screen>
  );
}

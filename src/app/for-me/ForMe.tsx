import { IconMoodSmile } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { List } from '../../ui/layout/List.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { useModuleParts } from '../frame/module-parts.ts';
import { ModuleErrand } from './ModuleErrand.tsx';
import { forMeMessages } from './messages/catalog.ts';
import { OwnErrandItem } from './OwnErrandItem.tsx';
import { UnfinishedItem } from './UnfinishedItem.tsx';
import { useOwnErrands } from './use-own-errands.ts';
import { useUnfinished } from './use-unfinished.ts';

/** One list of everything that waits for me, from every module and from the app itself. */
export function ForMe(): ReactNode {
  const t = useMessages(forMeMessages);
  const { errands } = useGroup();
  const modules = useModuleParts();
  const own = useOwnErrands();
  const unfinished = useUnfinished();
  return (
    <Screen title={t('title')} help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}>
      {errands.length + own.length + unfinished.length === 0 ? (
        <EmptyState icon={IconMoodSmile} title={t('nothing')}>
          {t('nothingHow')}
        </EmptyState>
      ) : (
        <List label={t('list')}>
          {unfinished.map((part) => (
            <UnfinishedItem key={part.id} part={part} />
          ))}
          {errands.map((errand) => {
            const parts = modules.find(({ errands: known }) => errand.topic in known)?.errands[errand.topic];
            return <ModuleErrand key={errand.id} errand={errand} parts={parts} />;
          })}
          {own.map((errand) => (
            <OwnErrandItem key={errand} errand={errand} />
          ))}
        </List>
      )}
    </Screen>
  );
}

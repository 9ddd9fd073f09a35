import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useWho } from '../../../../view/use-who.ts';
import { moderationMessages } from '../../messages/catalog.ts';
import { type Case, may } from '../case-view.ts';
import { Writing } from './Writing.tsx';

type Said = Case['words'][number];

/** All that this phone can read of it, oldest first, and room for more. */
export function Talk({ view }: { readonly view: Case }): ReactNode {
  const t = useMessages(moderationMessages);
  return (
    <Stack gap="small">
      <h2>{t('talk')}</h2>
      <List label={t('talk')}>
        {view.words.map((said) => (
          <Saying key={said.id} said={said} />
        ))}
      </List>
      {may(view, 'say') && <Writing view={view} />}
    </Stack>
  );
}

function Saying({ said }: { readonly said: Said }): ReactNode {
  const { relative } = useFormat();
  const what = useWhat();
  const label = `${what(said)} · ${relative(said.claimedAt, Date.now())}`;
  // A decision whose reason is not for this phone is one all the same.
  return said.words === '' ? <ListItem title={label} /> : <ListItem title={<bdi>{said.words}</bdi>} detail={label} />;
}

function useWhat(): (said: Said) => string {
  const t = useMessages(moderationMessages);
  const who = useWho();
  return ({ is, account, mine, outcome }) => {
    const name = account === null ? t('somebody') : who(account).name;
    switch (is) {
      case 'reported':
        return mine ? t('youReported') : t('theyReported', { name });
      case 'appealed':
        return mine ? t('youAppealed') : t('theyAppealed', { name });
      case 'said':
        return mine ? t('youSaid') : name;
      default: {
        const ended = outcome === null ? '' : t(outcome);
        return mine ? t('youDecided', { outcome: ended }) : t('theyDecided', { name, outcome: ended });
      }
    }
  };
}

import { IconCheck, IconUserQuestion } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { ListingGate } from '../listing/ListingGate.tsx';
import type { Listing } from '../listing-view.ts';
import { useKindName } from '../use-kinds.ts';
import { toWanted } from './listing-draft.ts';
import { ReturnFields } from './ReturnFields.tsx';
import { SideField } from './SideField.tsx';
import { useChange } from './use-change.ts';
import { WhatFields } from './WhatFields.tsx';
import { WhereFields } from './WhereFields.tsx';

/** Mends a listing: all its questions on one page. */
export function ChangeScreen(): ReactNode {
  const help = useChangeHelp();
  return <ListingGate help={help}>{(listing) => <Changing listing={listing} />}</ListingGate>;
}

function useChangeHelp(): Help {
  const t = useMessages(listingsMessages);
  return { sentences: [t('helpChange'), t('helpChangeBoth'), t('helpChangeSide')] };
}

function Changing({ listing }: { readonly listing: Listing }): ReactNode {
  const t = useMessages(listingsMessages);
  const help = useChangeHelp();
  const group = useGroup();
  const { at, go } = useGroupPath();
  const say = useToast();
  const form = useChange(listing);
  const kindName = useKindName();
  const [tried, setTried] = useState(false);
  if (form === null) return null;
  const { draft, change, busy, refused } = form;
  const page = `/market/${listing.id}`;
  const props = { side: draft.side, draft, change, tried };

  const save = async (): Promise<void> => {
    setTried(true);
    const me = group.me.member as string as AccountId;
    const [unit] = group.units;
    const about = { side: draft.side, me, now: Date.now(), until: listing.until, kindName };
    const to = unit === undefined ? null : toWanted(draft, { ...about, unit: unit.id });
    if (to === null || !(await form.save(to))) return;
    form.clear();
    say(t('saved'));
    go(page, { replace: true });
  };
  return (
    <Screen
      title={t('change')}
      subtitle={<bdi>{listing.title}</bdi>}
      back={{ href: at(page) }}
      help={help}
      footer={
        listing.mine ? (
          <Button kind="primary" size="large" wide={true} icon={IconCheck} busy={busy} onPress={() => void save()}>
            {t('save')}
          </Button>
        ) : undefined
      }
    >
      {listing.mine ? (
        <Stack gap="large">
          {form.changedMeanwhile && <Notice>{t('changedMeanwhile')}</Notice>}
          <WhatFields {...props} />
          <WhereFields {...props} until={listing.until} />
          <SideField side={draft.side} onChange={(side) => change({ side })} />
          <ReturnFields {...props} />
          <Refused>{refused}</Refused>
        </Stack>
      ) : (
        <EmptyState icon={IconUserQuestion} title={t('notYours')} />
      )}
    </Screen>
  );
}

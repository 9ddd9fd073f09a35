import { IconCheck, IconUserQuestion } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useParams } from 'wouter';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { aidMessages } from '../../messages/catalog.ts';
import type { Request } from '../help-view.ts';
import { useAct } from '../use-refusal.ts';
import { DetailsFields } from './DetailsFields.tsx';
import { type DetailsDraft, detailsDraftKey, detailsFrom, toDetails } from './details-draft.ts';

/** Says what help is wanted of a listing that is there already, or changes it. */
export function DetailsScreen(): ReactNode {
  const { listing = '' } = useParams();
  return <Known key={listing} listing={listing as EntryId} />;
}

function useDetailsHelp(): Help {
  const t = useMessages(aidMessages);
  return { sentences: [t('helpDetails'), t('helpDetailsShifts'), t('helpDetailsMark')] };
}

function Known({ listing }: { readonly listing: EntryId }): ReactNode {
  const t = useMessages(aidMessages);
  const { at } = useGroupPath();
  const help = useDetailsHelp();
  const answer = useQuery('aid.request', { listing });
  if (answer === null) return null;
  const { request } = answer;
  if (request?.mine && request.forNothing) return <Writing request={request} />;
  return (
    <Screen title={t('details')} back={{ href: at(`/market/${listing}`) }} help={help}>
      <EmptyState icon={IconUserQuestion} title={t('notYours')} />
    </Screen>
  );
}

function Writing({ request }: { readonly request: Request }): ReactNode {
  const { listing, side, title } = request;
  const t = useMessages(aidMessages);
  const help = useDetailsHelp();
  const { group } = useGroup();
  const { at, go } = useGroupPath();
  const say = useToast();
  const { act, busy, refused } = useAct();
  // Only what was touched, over what is said already.
  const touched = useDraft<Partial<DetailsDraft>>(detailsDraftKey(group, listing), {});
  const [tried, setTried] = useState(false);
  if (touched.value === null) return null;
  const draft = { ...detailsFrom(request.details), ...touched.value };
  const page = `/market/${listing}`;

  const save = async (): Promise<void> => {
    setTried(true);
    const details = toDetails(draft, side);
    if (details === null || !(await act('aid.describe', { listing, ...details }))) return;
    touched.clear();
    say(t('saved'));
    go(page, { replace: true });
  };
  return (
    <Screen
      title={t(side === 'need' ? 'details' : 'detailsOffer')}
      subtitle={<bdi>{title}</bdi>}
      back={{ href: at(page) }}
      help={help}
      footer={
        <Button kind="primary" size="large" wide={true} icon={IconCheck} busy={busy} onPress={() => void save()}>
          {t('save')}
        </Button>
      }
    >
      <Stack gap="large">
        <DetailsFields side={side} draft={draft} change={touched.change} tried={tried} />
        <Refused>{refused}</Refused>
      </Stack>
    </Screen>
  );
}

import { IconMailForward, IconMailOpened } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { UnitId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { useAmount } from '../../../../view/units.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { ActButton } from '../ActButton.tsx';

/** Open invitations that other phones look after, for a coordinator to take over when that phone is lost. */
export function LostInvitationsScreen(): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  const invitations = useQuery('governing.othersInvitations', {});
  if (invitations === null) return null;
  return (
    <Screen
      title={t('lostInvitations')}
      back={{ href: at('/more') }}
      help={{ sentences: [t('helpLost'), t('helpLostWhen'), t('helpLostSafe')] }}
    >
      <p>{t('lostWhy')}</p>
      {invitations.length === 0 ? (
        <EmptyState icon={IconMailOpened} title={t('noInvitations')}>
          {t('noInvitationsHow')}
        </EmptyState>
      ) : (
        invitations.map((invitation) => <Invitation key={invitation.entry} invitation={invitation} />)
      )}
    </Screen>
  );
}

const dayMs = 24 * 60 * 60_000;

type Row = QueryView<'governing.othersInvitations'>[number];

function Invitation({ invitation }: { readonly invitation: Row }): ReactNode {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const write = useAmount();
  const say = useToast();
  const group = useGroup();
  const names = useNames();
  const { entry, by, left, uses, expiresAt, limits, handedTo } = invitation;
  const name = names.of(by);
  const owing = Object.entries(limits).filter(([, limit]) => limit > 0);
  const facts = [
    t('leftOf', { left: format.number(left), uses: format.number(uses) }),
    ...(expiresAt === null ? [] : [t('goodFor', { days: Math.max(1, Math.ceil((expiresAt - Date.now()) / dayMs)) })]),
    ...owing.map(([unit, limit]) => t('whoMayOwe', { amount: write(limit, unit as UnitId) })),
  ];
  const decides = memberOf(group, group.me.member)?.coordinator === true;
  return (
    <Card title={t('handedBy', { name })}>
      <Stack>
        <p>{facts.join(' · ')}</p>
        {handedTo !== null && <p>{t('handedTo', { name: names.of(handedTo) })}</p>}
        {decides && (
          <ActButton
            icon={IconMailForward}
            title={t('handTitle')}
            means={[t('handMeans', { name: names.of(handedTo ?? by) }), t('handTwice')]}
            confirm={t('handOn')}
            command="governing.handOnInvitation"
            args={{ invitation: entry }}
            onDone={() => say(t('handed'))}
          >
            {t('handOn')}
          </ActButton>
        )}
      </Stack>
    </Card>
  );
}

import { IconDeviceMobileOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { type AboutAccount, AccountGate } from '../AccountGate.tsx';
import { NotYou } from '../NotYou.tsx';
import { useAct } from '../use-refusal.ts';
import { KeeperChoice } from './KeeperChoice.tsx';

/** The phone that keeps it is lost: two coordinators name who is to have it. */
export const PassOnScreen = (): ReactNode => <AccountGate>{(about) => <Loaded {...about} />}</AccountGate>;

function Loaded({ account, party }: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at, go } = useGroupPath();
  const { members } = useGroup();
  const names = useNames();
  const say = useToast();
  const helpers = useQuery('office.helpers', {});
  const { act, busy, refused } = useAct();
  const [to, setTo] = useState<MemberId | null>(null);
  if (helpers === null) return null;

  const propose = async (member: MemberId): Promise<void> => {
    if (!(await act('office.passOn', { account: account.account, to: member }))) return;
    say(t('lostProposed'));
    go(`/kept/${account.account}`, { replace: true });
  };
  const coordinators = members.filter(({ coordinator }) => coordinator).map(({ member }) => member);
  return (
    <Screen
      title={t('lost')}
      subtitle={<bdi>{party.name}</bdi>}
      back={{ href: at(`/kept/${account.account}`) }}
      help={{ sentences: [t('helpLost'), t('helpLostTwo'), t('helpLostStands')] }}
    >
      {helpers.mayCoordinate ? (
        <Stack>
          <p>{t('lostWhat')}</p>
          {!helpers.booksAreClosed && (
            <>
              <Notice tone="warning">{t('lostNotClosed')}</Notice>
              <ButtonLink href={at('/closing')}>{t('lostChooseClosers')}</ButtonLink>
            </>
          )}
          {coordinators.length < 2 ? (
            <>
              <Notice tone="warning">{t('lostAlone')}</Notice>
              <ButtonLink kind="primary" href={at('/coordinators')}>
                {t('lostNameAnother')}
              </ButtonLink>
            </>
          ) : (
            <KeeperChoice label={t('whoKeeps')} account={account} onChoose={setTo} />
          )}
        </Stack>
      ) : (
        <NotYou title={t('lostNotYou')} others={coordinators} />
      )}
      {to !== null && (
        <ConfirmSheet
          title={t('lostSure', { name: names.of(to) })}
          open={true}
          onClose={() => setTo(null)}
          confirm={{ label: t('lostPropose'), icon: IconDeviceMobileOff, busy, onPress: () => void propose(to) }}
        >
          <p>{t('lostMeans', { name: names.of(account.keeper) })}</p>
          <Refused>{refused}</Refused>
        </ConfirmSheet>
      )}
    </Screen>
  );
}

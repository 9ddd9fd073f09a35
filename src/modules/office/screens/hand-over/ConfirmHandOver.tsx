import { IconTransfer } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { AboutAccount } from '../AccountGate.tsx';
import { useAct } from '../use-refusal.ts';

/** Says what follows, and hands it over: at once where a coordinator keeps it, else a coordinator is asked. */
export function ConfirmHandOver(
  props: AboutAccount & {
    readonly to: MemberId;
    /** They are the very person whose account it is. */
    readonly own: boolean;
    readonly title: string;
    readonly onClose: () => void;
  },
): ReactNode {
  const { account, party, to, own } = props;
  const t = useMessages(officeMessages);
  const { go } = useGroupPath();
  const say = useToast();
  const name = useNames().of(to);
  const helpers = useQuery('office.helpers', {});
  const { act, busy, refused } = useAct();
  const isAtOnce = helpers?.mayCoordinate === true;

  const handOver = async (): Promise<void> => {
    if (!(await act('office.handOver', { account: account.account, to, own }))) return;
    say(isAtOnce ? t('handed', { name }) : t('handAsked'));
    go(`/kept/${account.account}`, { replace: true });
  };
  return (
    <ConfirmSheet
      title={props.title}
      open={true}
      onClose={props.onClose}
      confirm={{ label: t('handNow'), icon: IconTransfer, busy, onPress: () => void handOver() }}
    >
      <Stack>
        <p>{own ? t('handMeansOwn', { name }) : t('handMeans', { name, account: party.name })}</p>
        {helpers !== null && !isAtOnce && <p>{t('handNeedsCoordinator')}</p>}
        <Refused>{refused}</Refused>
      </Stack>
    </ConfirmSheet>
  );
}

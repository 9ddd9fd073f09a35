import { IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { viewMessages } from '../../../../view/messages/catalog.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { AboutAccount } from '../AccountGate.tsx';

/** What everybody is asked about an account of theirs: the proposal is written on the next screen. */
export function AskForm(
  props: AboutAccount & {
    readonly title: string;
    /** The proposal with the wish filled in; `null`: something is missing yet. */
    readonly wish: string | null;
    readonly onTried: () => void;
    readonly children: ReactNode;
  },
): ReactNode {
  const t = useMessages(officeMessages);
  const usual = useMessages(viewMessages);
  const { at } = useGroupPath();
  const { account, party, wish } = props;
  const look = { kind: 'primary', size: 'large', wide: true, icon: IconMessageQuestion } as const;
  return (
    <Screen
      title={props.title}
      subtitle={<bdi>{party.name}</bdi>}
      back={{ href: at(`/kept/${account.account}`) }}
      help={{ sentences: [t('helpCommon'), t('helpCommonVote'), t('helpCommonKeeper')] }}
      footer={
        wish === null ? (
          <Button {...look} onPress={props.onTried}>
            {usual('askGroup')}
          </Button>
        ) : (
          <ButtonLink {...look} href={at(wish)}>
            {usual('askGroup')}
          </ButtonLink>
        )
      }
    >
      <Stack gap="large">{props.children}</Stack>
    </Screen>
  );
}

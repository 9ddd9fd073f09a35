import { IconCards } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { ShowReturn } from './ShowReturn.tsx';
import { useReturn } from './use-return.ts';
import { WhichLost } from './WhichLost.tsx';
import { WhoAreYou } from './WhoAreYou.tsx';

/** On a new phone, with neither card nor words: who I am, which phones are lost, and a code for the neighbours. */
export function ComeBackScreen(): ReactNode {
  const t = useMessages(belongingMessages);
  const { at } = useGroupPath();
  const [begun, ask] = useReturn();
  const [member, setMember] = useState<MemberId | null>(null);
  const [again, setAgain] = useState(false);
  if (begun === undefined) return null;
  const startAnew = (): void => {
    setMember(null);
    setAgain(true);
  };
  return (
    <Screen
      title={t('comeBack')}
      back={{ href: at('') }}
      help={{ sentences: [t('helpReturn'), t('helpReturnSame'), t('helpReturnLater')] }}
    >
      {begun !== null && !again ? (
        <ShowReturn view={begun} onOther={startAnew} />
      ) : member === null ? (
        <WhoAreYou onChoose={setMember} />
      ) : (
        <WhichLost
          member={member}
          onOther={startAnew}
          onBegun={() => {
            setAgain(false);
            ask();
          }}
        />
      )}
      <ButtonLink icon={IconCards} href={at('/devices')}>
        {t('haveCard')}
      </ButtonLink>
    </Screen>
  );
}

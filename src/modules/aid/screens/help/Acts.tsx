import {
  IconBan,
  IconCheck,
  IconCircleCheck,
  IconMapPin,
  IconMessageHeart,
  IconMessageQuestion,
} from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { useWho } from '../../../../view/use-who.ts';
import { aidMessages } from '../../messages/catalog.ts';
import { askedOf, may } from '../help-view.ts';
import { useAct } from '../use-refusal.ts';
import type { ActProps } from './about.ts';
import { ThanksSheet, WordsSheet } from './sheets.ts';

/** What moves it on. The first that may be done is the next step, and stands out. */
export function NextActs({ help, about }: ActProps): ReactNode {
  const t = useMessages(aidMessages);
  const who = useWho();
  const say = useToast();
  const { act, busy, refused } = useAct();
  const [open, setOpen] = useState<'accept' | 'address' | 'thanks' | null>(null);
  const close = (): void => setOpen(null);
  const can = (each: Parameters<typeof may>[1]): boolean => may(help, each);
  const { id, stage, addressTold, thanks } = help;
  // Whoever is helped says where; who offered help has nothing to tell.
  const tells = askedOf(help) === help.helped;
  const speaker = about.account ?? help.mine;

  const acts: ReactNode[] = [
    can('accept') && (
      <Button
        key="accept"
        icon={IconCheck}
        kind="primary"
        busy={busy}
        onPress={async () => {
          if (tells) return setOpen('accept');
          if (await act('aid.accept', { help: id })) say(t('accepted'));
        }}
      >
        {t('accept')}
      </Button>
    ),
    can('done') && (
      <Button
        key="done"
        icon={IconCircleCheck}
        kind="primary"
        busy={busy}
        onPress={async () => (await act('aid.done', about)) && say(t('doneSaid'))}
      >
        {speaker === help.helper && who(speaker).isMe ? t('iHelped') : t('itWasDone')}
      </Button>
    ),
    can('address') && (
      <Button key="address" icon={IconMapPin} onPress={() => setOpen('address')}>
        {t(addressTold ? 'tellAgain' : 'tellWhere')}
      </Button>
    ),
    can('thanks') && (
      <Button
        key="thanks"
        icon={IconMessageHeart}
        kind={thanks.mine === null ? 'primary' : 'quiet'}
        onPress={() => setOpen('thanks')}
      >
        {t(thanks.mine === null ? 'thank' : 'thankAgain')}
      </Button>
    ),
    can('decline') && stage === 'offered' && <Declining key="decline" help={help} />,
  ].filter(Boolean);
  return (
    <>
      <Refused>{refused}</Refused>
      {acts.length > 0 && <ButtonRow>{acts}</ButtonRow>}
      <Suspense>
        {(open === 'accept' || open === 'address') && <WordsSheet is={open} help={help} onClose={close} />}
        {open === 'thanks' && <ThanksSheet help={help} about={about} onClose={close} />}
      </Suspense>
    </>
  );
}

function Declining({ help }: Pick<ActProps, 'help'>): ReactNode {
  const t = useMessages(aidMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={IconBan} onPress={() => setOpen(true)}>
        {t('decline')}
      </Button>
      <Suspense>{open && <WordsSheet is="decline" help={help} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

/** What one does seldom, and thinks about first. */
export function FurtherActs({ help }: Pick<ActProps, 'help'>): ReactNode {
  const t = useMessages(aidMessages);
  const [open, setOpen] = useState<'callOff' | 'withdraw' | 'notDone' | null>(null);
  return (
    <>
      <ButtonRow>
        {may(help, 'not-done') && (
          <Button icon={IconMessageQuestion} onPress={() => setOpen('notDone')}>
            {t('notDone')}
          </Button>
        )}
        {may(help, 'withdraw') && (
          <Button icon={IconBan} onPress={() => setOpen('withdraw')}>
            {t('withdraw')}
          </Button>
        )}
        {may(help, 'decline') && help.stage === 'accepted' && (
          <Button icon={IconBan} onPress={() => setOpen('callOff')}>
            {t('callOff')}
          </Button>
        )}
      </ButtonRow>
      <Suspense>{open !== null && <WordsSheet is={open} help={help} onClose={() => setOpen(null)} />}</Suspense>
    </>
  );
}

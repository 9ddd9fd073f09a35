import { IconCircleCheck, IconHome, IconPlugConnected, IconQrcode, IconScan } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { MovingCode } from '../../ui/qr/MovingCode.tsx';
import { useAwake } from '../../ui/qr/use-awake.ts';
import { useGroup } from '../../view/stores.ts';
import { talkMessages } from '../../view/talk/messages/catalog.ts';
import { linkMessages } from '../local-link/messages/catalog.ts';
import { sharingMessages } from './messages/catalog.ts';
import { ScanNews } from './ScanNews.tsx';
import { type Talking, useTalk } from './use-talk.ts';

/** Catching up with a neighbour's phone by screen and camera, with no network at all. */
export function ShareNews(): ReactNode {
  const t = useMessages(sharingMessages);
  const { group } = useGroup();
  const talk = useTalk();
  useAwake();
  return (
    <Screen
      title={t('title')}
      back={{ href: `/g/${group}/reach` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <Step {...talk} />
      {talk.heard !== null && <Notice live={true}>{t('taken', { count: talk.heard.taken })}</Notice>}
    </Screen>
  );
}

function Step(talk: Talking): ReactNode {
  if (talk.step === 'scan') return <ScanNews {...talk} />;
  if (talk.step === 'show') return <Show {...talk} />;
  return talk.step === 'done' ? <Done {...talk} /> : <Choose {...talk} />;
}

function Choose({ show, scan }: Talking): ReactNode {
  const t = useMessages(sharingMessages);
  const link = useMessages(linkMessages);
  const { group } = useGroup();
  return (
    <>
      <p>{t('how')}</p>
      <Button kind="primary" size="large" wide={true} icon={IconQrcode} onPress={() => void show()}>
        {t('show')}
      </Button>
      <Button size="large" wide={true} icon={IconScan} onPress={scan}>
        {t('scan')}
      </Button>
      <ButtonLink wide={true} href={`/g/${group}/link`} icon={IconPlugConnected}>
        {link('title')}
      </ButtonLink>
    </>
  );
}

function Show({ turn, codes, heard, next, scan, finish }: Talking): ReactNode {
  const t = useMessages(sharingMessages);
  const said = useMessages(talkMessages);
  return (
    <>
      {/* First, so that all of it can be seen on the smallest phone. */}
      <MovingCode key={turn} codes={codes} next={next} label={t('myCode')} making={said('making')} />
      {heard !== null && <p>{t('showAgain')}</p>}
      <p>{codes > 1 ? t('showMany') : t('showOne')}</p>
      {heard !== null && heard.untold > 0 && <p>{t('untold')}</p>}
      <Button kind="primary" size="large" wide={true} icon={IconScan} onPress={scan}>
        {t('scan')}
      </Button>
      {heard !== null && (
        <Button wide={true} icon={IconCircleCheck} onPress={finish}>
          {t('theyAreDone')}
        </Button>
      )}
    </>
  );
}

function Done({ heard, goOn, startAgain }: Talking): ReactNode {
  const t = useMessages(sharingMessages);
  const { group } = useGroup();
  const isMore = heard !== null && heard.untold > 0;
  return (
    <>
      <EmptyState
        icon={IconCircleCheck}
        title={isMore ? t('untold') : t('done')}
        action={
          isMore ? (
            <Button kind="primary" icon={IconQrcode} onPress={() => void goOn()}>
              {t('goOn')}
            </Button>
          ) : (
            <ButtonLink kind="primary" href={`/g/${group}`} icon={IconHome}>
              {t('home')}
            </ButtonLink>
          )
        }
      />
      <Button wide={true} icon={IconQrcode} onPress={startAgain}>
        {t('again')}
      </Button>
    </>
  );
}

import { IconQrcode, IconScan } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Progress } from '../../ui/feedback/Progress.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { QrCode } from '../../ui/qr/QrCode.tsx';
import { QrScanner } from '../../ui/qr/QrScanner.tsx';
import { useAwake } from '../../ui/qr/use-awake.ts';
import { useRefusalIn } from '../../view/refusals/use-refusal-in.ts';
import { useGroup } from '../../view/stores.ts';
import { useRefusedCode } from '../../view/talk/use-refused-code.ts';
import { sharingMessages } from '../sharing/messages/catalog.ts';
import { Ended } from './Ended.tsx';
import { Linked } from './Linked.tsx';
import type { LinkDesk, LinkState } from './link-desk.ts';
import { linkMessages } from './messages/catalog.ts';
import { NearbyPhones } from './NearbyPhones.tsx';
import { useLinkDesk } from './use-link-desk.ts';

export type LinkStepProps = { readonly desk: LinkDesk; readonly state: LinkState };

/** Two phones on one Wi-Fi or hotspot, connected by two codes, or by none where a relay introduces them. */
export function LinkPhones(): ReactNode {
  const t = useMessages(linkMessages);
  const { group } = useGroup();
  const link = useLinkDesk();
  useAwake();
  return (
    <Screen
      title={t('title')}
      back={{ href: `/g/${group}/news` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <Step {...link} />
    </Screen>
  );
}

function Step(link: LinkStepProps): ReactNode {
  const t = useMessages(linkMessages);
  switch (link.state.step) {
    case 'choose':
      return <Choose {...link} />;
    case 'making':
      return <Progress label={t('making')} value={null} />;
    case 'show':
    case 'answer':
      return <Show {...link} />;
    case 'scan':
      return <Scan {...link} />;
    case 'connecting':
      return <Progress label={t('connecting')} value={null} onCancel={link.desk.startAgain} />;
    case 'linked':
      return <Linked {...link} />;
    default:
      return <Ended {...link} />;
  }
}

function Choose({ desk, state }: LinkStepProps): ReactNode {
  const t = useMessages(linkMessages);
  const said = useMessages(sharingMessages);
  return (
    <>
      <p>{t('how')}</p>
      <NearbyPhones phones={state.nearby} onChoose={(phone) => void desk.linkWith(phone)} />
      <Button kind="primary" size="large" wide={true} icon={IconQrcode} onPress={() => void desk.show()}>
        {said('show')}
      </Button>
      <Button size="large" wide={true} icon={IconScan} onPress={desk.scan}>
        {said('scan')}
      </Button>
    </>
  );
}

function Show({ desk, state }: LinkStepProps): ReactNode {
  const t = useMessages(linkMessages);
  const said = useMessages(sharingMessages);
  const isAnswer = state.step === 'answer';
  return (
    <>
      <QrCode text={state.code} label={said('myCode')} correction="low" />
      <p>{isAnswer ? t('showAnswer') : t('showFirst')}</p>
      {isAnswer ? (
        <Button wide={true} onPress={desk.startAgain}>
          {t('again')}
        </Button>
      ) : (
        <Button kind="primary" size="large" wide={true} icon={IconScan} onPress={desk.scan}>
          {said('scan')}
        </Button>
      )}
    </>
  );
}

function Scan({ desk, state: { refusal } }: LinkStepProps): ReactNode {
  const said = useMessages(sharingMessages);
  const own = useRefusalIn(linkMessages);
  const refusedCode = useRefusedCode();
  const refused = refusal === null ? undefined : refusedCode(refusal);
  const problem = (refusal && own(refusal)) ?? refused?.problem;
  return (
    <>
      <QrScanner label={said('scan')} onRead={(text) => void desk.read(text)} problem={problem} way={refused?.way} />
      <Button wide={true} icon={IconQrcode} onPress={() => void desk.show()}>
        {said('show')}
      </Button>
    </>
  );
}

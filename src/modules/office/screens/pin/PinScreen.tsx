import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { isPin } from '../../../../lib/pin.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { PinField } from '../../../../ui/fields/PinField.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useHasPin } from '../../../../view/use-has-pin.ts';
import { useSecondsLeft } from '../../../../view/use-seconds-left.ts';
import { minga } from '../../../../view/worker-client.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { type AboutAccount, AccountGate } from '../AccountGate.tsx';
import { NotYou } from '../NotYou.tsx';

/** The owner of the account chooses the PIN with which they confirm on this phone what is paid from it. */
export const PinScreen = (): ReactNode => <AccountGate>{(about) => <Loaded {...about} />}</AccountGate>;

function Loaded({ account, party }: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const hadOne = useHasPin(account.account);
  const [isSet, setIsSet] = useState(false);
  if (hadOne === null) return null;
  const has = hadOne || isSet;
  return (
    <Screen
      title={t('pin')}
      subtitle={<bdi>{party.name}</bdi>}
      back={{ href: at(`/kept/${account.account}`) }}
      help={{ sentences: [t('helpPin'), t('helpPinPaper'), t('helpPinNew')] }}
    >
      {isSet && (
        <Notice tone="good" live={true}>
          {t('pinIsSet', { name: party.name })}
        </Notice>
      )}
      {account.here ? (
        <Choose key={String(isSet)} account={account} name={party.name} has={has} onChosen={() => setIsSet(true)} />
      ) : (
        <NotYou title={t('pinNotHere')} others={account.keeper === null ? [] : [account.keeper]} />
      )}
    </Screen>
  );
}

function Choose(
  props: Pick<AboutAccount, 'account'> & {
    readonly name: string;
    readonly has: boolean;
    readonly onChosen: () => void;
  },
): ReactNode {
  const { account, name, has, onChosen } = props;
  const t = useMessages(officeMessages);
  const format = useFormat();
  const { group } = useGroup();
  const [before, setBefore] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState(false);
  const [waitsUntil, setWaitsUntil] = useState<number | null>(null);
  const seconds = useSecondsLeft(waitsUntil);
  const problem = seconds > 0 ? t('pinWait', { seconds: format.number(seconds) }) : wrong ? t('pinWrong') : null;

  const choose = async (): Promise<void> => {
    setTried(true);
    if (busy || !isPin(pin) || pin !== again) return;
    setBusy(true);
    const answer = await minga().pins('choose', group, account.account, pin, has ? before : null);
    setBusy(false);
    if (answer === 'right') return onChosen();
    setWrong(answer === 'wrong');
    setWaitsUntil(answer === 'wrong' ? null : Date.now() + answer.wait);
  };
  return (
    <>
      <p>{t('pinWhat', { name })}</p>
      {has && <PinField label={t('pinBefore')} value={before} onChange={setBefore} />}
      <PinField
        label={t('pinNew')}
        hint={t('pinHint')}
        error={tried && !isPin(pin) ? t('pinHint') : undefined}
        value={pin}
        onChange={setPin}
      />
      <PinField
        label={t('pinAgain')}
        error={tried && isPin(pin) && pin !== again ? t('pinDiffers') : undefined}
        value={again}
        onChange={setAgain}
      />
      <Refused>{problem}</Refused>
      <Button kind="primary" size="large" wide={true} icon={IconLock} busy={busy} onPress={() => void choose()}>
        {t('pinSet')}
      </Button>
      <Notice>{t('pinWorth')}</Notice>
    </>
  );
}

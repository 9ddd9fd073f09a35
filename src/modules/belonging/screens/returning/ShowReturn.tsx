import { IconDoorEnter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Quorum } from '../../../../ui/feedback/Quorum.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { LinkField } from '../../../../ui/fields/LinkField.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { QrCode } from '../../../../ui/qr/QrCode.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import type { ReturnView } from '../../../../view/view-types.ts';
import { minga } from '../../../../view/worker-client.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { Mark } from '../Mark.tsx';
import { useNames } from '../use-names.ts';
import { useSentence } from '../use-refusal.ts';

/** The code, who has said yes so far, and the way in once they are enough. */
export function ShowReturn({ view, onOther }: { readonly view: ReturnView; readonly onOther: () => void }): ReactNode {
  const t = useMessages(belongingMessages);
  const format = useFormat();
  const names = useNames();
  const name = names.of(view.member);
  const { vouched, need, enough } = view;
  const missing = view.guardians.filter((guardian) => !vouched.includes(guardian));
  return (
    <Card title={name}>
      <Quorum done={vouched.length} of={need} detail={vouched.length > 0 ? names.list(vouched) : undefined}>
        {t('saidSo', { count: vouched.length, need: format.number(need) })}
      </Quorum>
      {enough ? (
        <ComeIn view={view} name={name} />
      ) : (
        <>
          <p>{t('codeHow', { names: names.list(missing) })}</p>
          <QrCode text={view.link} label={t('codeFor', { name })} correction="low" />
          <p>{t('markHow')}</p>
          <Mark mark={view.mark} />
          <Disclosure summary={t('copyCode')}>
            <LinkField label={t('vouchText')} hint={t('copyCodeHint')} link={view.link} />
          </Disclosure>
          <p>{t('stillWaiting')}</p>
        </>
      )}
      <Button onPress={onOther}>{t('somebodyElse')}</Button>
    </Card>
  );
}

function ComeIn({ view, name }: { readonly view: ReturnView; readonly name: string }): ReactNode {
  const t = useMessages(belongingMessages);
  const say = useToast();
  const sentence = useSentence();
  const { group } = useGroup();
  const { go } = useGroupPath();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const comeIn = async (): Promise<void> => {
    setBusy(true);
    const done = await minga().finishReturn(group);
    setBusy(false);
    if (!done.ok) return setRefused(sentence(done.error));
    const [lost] = view.lost;
    go(lost === undefined ? '/' : `/lost-phones/${lost}`, { replace: true });
    say(t('isBack'));
  };
  return (
    <>
      <Refused>{refused}</Refused>
      <Button kind="primary" size="large" wide={true} icon={IconDoorEnter} busy={busy} onPress={() => void comeIn()}>
        {t('comeInAs', { name })}
      </Button>
    </>
  );
}

import { type ReactNode, Suspense, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { Steps } from '../../ui/layout/Steps.tsx';
import { agreementMessages } from '../../view/agreement/messages/catalog.ts';
import { useDraft } from '../../view/use-draft.ts';
import { minga } from '../../view/worker-client.ts';
import { askToKeep } from '../platform/keeping.ts';
import { ProfileFields } from '../profile/ProfileFields.tsx';
import { goTo } from '../routing/hash-location.ts';
import { Opening } from '../starting/Opening.tsx';
import { toolNames } from '../tools/use-tools.ts';
import { InstallFirst } from '../welcome/InstallFirst.tsx';
import { argsOf, emptyDraft, type FoundDraft, isBegun, missingIn, nothingMissing } from './draft.ts';
import { GroupStep } from './GroupStep.tsx';
import { LimitStep } from './LimitStep.tsx';
import { foundingMessages } from './messages/catalog.ts';
import { ToolsStep } from './ToolsStep.tsx';

export function Found(): ReactNode {
  const t = useMessages(foundingMessages);
  return (
    <InstallFirst title={t('title')}>
      <FoundForm />
    </InstallFirst>
  );
}

/** Four short questions, then the group is there. What was typed is kept until it is. */
function FoundForm(): ReactNode {
  const t = useMessages(foundingMessages);
  const agreement = useMessages(agreementMessages)('text');
  const { value: draft, change, clear } = useDraft('found', emptyDraft(agreement));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  if (draft === null) return <Opening />;
  const missing = missingIn(draft);

  const goOn = async (): Promise<void> => {
    setTried(Object.values(missing).includes(true));
    if (Object.values(missing).includes(true)) return;
    if (draft.step < 3) return change({ step: (draft.step + 1) as FoundDraft['step'] });
    setBusy(true);
    await askToKeep();
    const group = await minga().found(argsOf(draft, toolNames));
    clear();
    goTo(`/g/${group}/recovery?new`, { replace: true });
  };
  const goBack = (): void => {
    setTried(false);
    if (draft.step === 0) goTo('/');
    else change({ step: (draft.step - 1) as FoundDraft['step'] });
  };
  const said = tried ? missing : nothingMissing;
  return (
    <Screen
      key={draft.step}
      title={t('title')}
      back={{ onBack: goBack }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
      footer={
        <Button kind="primary" size="large" wide={true} busy={busy} onPress={() => void goOn()}>
          {draft.step === 3 ? t('found') : t('next')}
        </Button>
      }
    >
      <Steps
        label={t('steps')}
        steps={[t('stepGroup'), t('stepTools'), t('stepLimit'), t('stepMe')]}
        current={draft.step}
      />
      {draft.step === 0 && <GroupStep draft={draft} change={change} missing={said} />}
      {draft.step === 1 && (
        <Suspense>
          <ToolsStep draft={draft} change={change} />
        </Suspense>
      )}
      {draft.step === 2 && <LimitStep draft={draft} change={change} missing={said} />}
      {draft.step === 3 && (
        <ProfileFields
          profile={draft.profile}
          onChange={(part) => change({ profile: { ...draft.profile, ...part } })}
          nameMissing={said.me}
        />
      )}
      {isBegun(draft) && <p>{t('draftKept')}</p>}
    </Screen>
  );
}

import { IconStar } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId, EntryId } from '../../../core/ids.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../ui/feedback/Toast.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { Stepper } from '../../../ui/fields/Stepper.tsx';
import { Stack } from '../../../ui/layout/Stack.tsx';
import { useWho } from '../../../view/use-who.ts';
import { pointsMessages } from '../messages/catalog.ts';
import type { Own } from './support-view.ts';
import { useAct } from './use-refusal.ts';

/** How many of my points stand behind a decision, or of a neighbour's whose account this phone keeps; changed here. */
export function GivePoints({
  decision,
  mine,
}: {
  readonly decision: EntryId;
  readonly mine: readonly Own[];
}): ReactNode {
  const t = useMessages(pointsMessages);
  const who = useWho();
  const [chosen, setChosen] = useState<AccountId | null>(null);
  const own = mine.find(({ account }) => account === chosen) ?? mine[0];
  if (own === undefined) return null;
  return (
    <Stack>
      {mine.length > 1 && (
        <SelectField
          label={t('whose')}
          value={own.account}
          onChange={(account) => setChosen(account as AccountId)}
          options={mine.map(({ account }) => {
            const { isMe, name } = who(account);
            return { value: account as string, label: isMe ? t('myOwn') : name };
          })}
        />
      )}
      <Giving key={own.account} decision={decision} own={own} />
    </Stack>
  );
}

function Giving({ decision, own }: { readonly decision: EntryId; readonly own: Own }): ReactNode {
  const t = useMessages(pointsMessages);
  const format = useFormat();
  const say = useToast();
  const who = useWho();
  const { act, busy, refused } = useAct();
  /** `null`: as it is in the books. */
  const [draft, setDraft] = useState<number | null>(null);
  const { account, points, counted, most, all, left, idle } = own;
  const { isMe, name } = who(account);
  const value = Math.min(draft ?? points, Math.max(most, points));

  const give = async (): Promise<void> => {
    if (!(await act('points.back', { decision, account, points: value }))) return;
    setDraft(null);
    say(t('saved'));
  };
  return (
    <>
      <Stepper
        label={isMe ? t('howMany') : t('howManyOf', { name })}
        hint={t('toGive', { count: Math.max(0, left + points - value) })}
        value={value}
        onChange={setDraft}
        min={0}
        max={Math.max(most, points)}
      />
      {idle && <Notice tone="warning">{isMe ? t('idleMe') : t('idleOther', { name })}</Notice>}
      {!idle && counted < points && (
        <Notice tone="warning">{t('notAllCount', { count: counted, all: format.number(all) })}</Notice>
      )}
      <Refused>{refused}</Refused>
      <Button
        kind="primary"
        wide={true}
        icon={IconStar}
        busy={busy}
        disabled={value === points}
        onPress={() => void give()}
      >
        {t('save')}
      </Button>
      <p>{t('backLater')}</p>
    </>
  );
}

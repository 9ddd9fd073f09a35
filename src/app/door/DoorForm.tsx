import { IconDoor } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useToast } from '../../ui/feedback/Toast.tsx';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { useGroup } from '../../view/stores.ts';
import { useDraft } from '../../view/use-draft.ts';
import type { DoorView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { doorTextMax } from '../../wire/door-card.ts';
import { Opening } from '../starting/Opening.tsx';
import { doorMessages } from './messages/catalog.ts';
import { useDoorFault } from './use-door-fault.ts';

/** What strangers can read, said before it is opened to them. */
export function DoorForm({ before }: { readonly before: DoorView['open'] }): ReactNode {
  const t = useMessages(doorMessages);
  const say = useToast();
  const sayFault = useDoorFault();
  const { group, name } = useGroup();
  const initial = { says: before?.says ?? '', place: before?.place ?? '', listed: before?.listed ?? false };
  const { value: draft, change, clear } = useDraft(`door/${group}`, initial);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  if (draft === null) return <Opening />;

  const lacksWords = draft.says.trim() === '';

  const open = async (): Promise<void> => {
    setTried(true);
    if (lacksWords) return;
    setBusy(true);
    const opened = await minga().doors('open', group, { ...draft, anew: false });
    setBusy(false);
    setFault(opened.ok ? null : sayFault(opened.error));
    if (!opened.ok) return;
    clear();
    if (before !== null) say(t('saved'));
  };
  return (
    <Stack gap="large">
      <Card title={t('becomesPublic')} tone="quiet">
        <p>{t('publicHow', { group: name })}</p>
      </Card>
      <TextField
        label={t('says')}
        hint={t('saysHint')}
        error={tried && lacksWords ? t('saysMissing') : undefined}
        maxLength={doorTextMax.says}
        value={draft.says}
        onChange={(says) => change({ says })}
      />
      <TextField
        label={t('place')}
        hint={t('placeHint')}
        optional={true}
        maxLength={doorTextMax.place}
        value={draft.place}
        onChange={(place) => change({ place })}
      />
      <Checkbox
        label={t('listed')}
        hint={t('listedHint')}
        checked={draft.listed}
        onChange={(listed) => change({ listed })}
      />
      {fault !== null && (
        <Notice tone="problem" live={true}>
          {fault}
        </Notice>
      )}
      <Button kind="primary" icon={IconDoor} size="large" wide={true} busy={busy} onPress={() => void open()}>
        {before === null ? t('open') : t('save')}
      </Button>
    </Stack>
  );
}

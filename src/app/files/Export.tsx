import { type ReactNode, useRef, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Progress } from '../../ui/feedback/Progress.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../ui/overlays/ConfirmSheet.tsx';
import { fileNameOf, saveFile } from '../../view/files.ts';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { filesMessages } from './messages/catalog.ts';

const passphraseLengthMin = 8;

/** The whole books as one file: locked by default, open only after a plain warning. */
export function Export(): ReactNode {
  const t = useMessages(filesMessages);
  const { group, name } = useGroup();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [tried, setTried] = useState(false);
  const [warning, setWarning] = useState(false);
  const [stage, setStage] = useState<'form' | 'working' | 'done'>('form');
  const tooShort = first.length < passphraseLengthMin;
  const different = first !== second;

  /** The worker can not be stopped half-way; what it hands over for a file that nobody wants any more is let go. */
  const making = useRef<symbol | null>(null);

  const make = async (passphrase: string | null): Promise<void> => {
    const own = Symbol('export');
    making.current = own;
    setWarning(false);
    setStage('working');
    const bytes = await minga().exportBundle(group, passphrase);
    if (making.current !== own) return;
    saveFile(`${fileNameOf(name)}.minga`, bytes, 'application/octet-stream');
    setStage('done');
  };
  const cancel = (): void => {
    making.current = null;
    setStage('form');
  };
  const makeLocked = (): void => {
    setTried(true);
    if (!tooShort && !different) void make(first);
  };
  return (
    <Screen
      title={t('exportTitle')}
      back={{ href: `/g/${group}/more` }}
      help={{ sentences: [t('exportHelpOne'), t('exportHelpTwo'), t('exportHelpThree')] }}
    >
      <p>{t('exportWhy')}</p>
      <p>{t('exportLocked')}</p>
      <p>{t('exportForgotten')}</p>
      <TextField
        label={t('passphrase')}
        type="password"
        autoComplete="new-password"
        value={first}
        onChange={setFirst}
        error={tried && tooShort ? t('tooShort') : undefined}
      />
      <TextField
        label={t('again')}
        type="password"
        autoComplete="new-password"
        value={second}
        onChange={setSecond}
        error={tried && !tooShort && different ? t('notSame') : undefined}
      />
      {stage === 'working' && (
        <Stack>
          <Progress label={t('exporting')} value={null} onCancel={cancel} />
          <p>{t('exportingHow')}</p>
        </Stack>
      )}
      {stage === 'done' && (
        <Notice tone="good" live={true}>
          {t('exported')}
        </Notice>
      )}
      <Button kind="primary" size="large" wide={true} busy={stage === 'working'} onPress={makeLocked}>
        {t('export')}
      </Button>
      <Button busy={stage === 'working'} onPress={() => setWarning(true)}>
        {t('openExport')}
      </Button>
      <ConfirmSheet
        title={t('openExportTitle')}
        open={warning}
        onClose={() => setWarning(false)}
        confirm={{ label: t('openExport'), onPress: () => void make(null), danger: true }}
      >
        <p>{t('openExportWarning')}</p>
      </ConfirmSheet>
    </Screen>
  );
}

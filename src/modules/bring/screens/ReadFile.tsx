import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Progress } from '../../../ui/feedback/Progress.tsx';
import { useGroup } from '../../../view/stores.ts';
import { bringMessages } from '../messages/catalog.ts';
import type { Table } from '../table.ts';
import { BringPage } from './BringPage.tsx';
import type { DraftProps } from './bring-draft.ts';
import { Limits } from './limits/Limits.tsx';
import { PreviewFile } from './preview/PreviewFile.tsx';
import { usePreview } from './use-preview.ts';
import { type Taken, useTaking } from './use-taking.ts';

type Props = DraftProps & {
  readonly table: Table;
  readonly onPutAway: () => void;
  readonly onTaken: (taken: Taken) => void;
};

/** A file that was read: what is in it, then how far its people may owe, then taking it in. */
export function ReadFile({ draft, table, change, onPutAway, onTaken }: Props): ReactNode {
  const t = useMessages(bringMessages);
  const { units } = useGroup();
  const unit = units.find(({ id }) => id === draft.unit) ?? units[0];
  const previewed = usePreview(table, unit?.id ?? ('' as never), draft.choices);
  const taking = useTaking(onTaken);
  if (previewed === null || unit === undefined) {
    return (
      <BringPage>
        <Progress label={t('reading')} value={null} />
      </BringPage>
    );
  }
  if (taking.signed !== null) {
    const { signed, of } = taking.signed;
    return (
      <BringPage key="taking" back={null}>
        {/* Once all are signed it takes but a moment, and can not be stopped any more. */}
        <Progress
          label={signed < of ? t('writing') : t('keeping')}
          value={signed / of}
          onCancel={signed < of ? taking.stop : undefined}
        />
        <p>{t('stay')}</p>
      </BringPage>
    );
  }
  const parts = { draft, change, unit, ...previewed };
  return draft.step === 'limits' && previewed.preview.ready ? (
    <Limits {...parts} taking={taking} />
  ) : (
    <PreviewFile {...parts} table={table} onPutAway={onPutAway} />
  );
}

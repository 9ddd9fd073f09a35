import { IconEye } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { type Fact, Facts } from '../../../../ui/layout/Facts.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { bringMessages } from '../../messages/catalog.ts';
import { momentOf } from '../bring-draft.ts';
import type { PreviewProps } from './PreviewFile.tsx';

/** How much there is, and who will be able to read it. */
export function FileFacts({ draft, change, preview, unit }: PreviewProps): ReactNode {
  const t = useMessages(bringMessages);
  const format = useFormat();
  const { units } = useGroup();
  const { plan, sum } = preview;
  const days = plan.rows.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const facts: Fact[] = [
    { label: t('file'), value: <bdi>{draft.fileName}</bdi> },
    { label: t('rows'), value: format.number(plan.rows.length) },
    { label: t('people'), value: format.number(plan.accounts.length) },
    { label: t('sum'), value: format.plainAmount(sum, unit) },
  ];
  if (first !== undefined && last !== undefined) {
    const [from, to] = [format.day(momentOf(first)), format.day(momentOf(last))];
    facts.push({ label: t('days'), value: from === to ? from : t('daysFromTo', { from, to }) });
  }
  return (
    <Card title={t('inTheFile')}>
      <Facts facts={facts} />
      {units.length > 1 && (
        <SelectField
          label={t('unit')}
          value={unit.id}
          onChange={(id) => change({ unit: id, choices: { ...draft.choices, limits: {} } })}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <IconLabel icon={IconEye} tone="soft">
        {t('readable')}
      </IconLabel>
    </Card>
  );
}

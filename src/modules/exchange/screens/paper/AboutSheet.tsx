import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import { UnitChoice } from '../UnitChoice.tsx';
import { unitOrFirst } from '../use-unit.ts';
import type { EnterStep } from './EnterScreen.tsx';
import { isNumberWrong } from './paper-draft.ts';

/** Who pays whom, in what, and by which number the paper is known again. */
export function AboutSheet(
  props: Pick<EnterStep, 'draft' | 'change'> & {
    readonly before: NonNullable<QueryView<'exchange.previewPaper'>>['before'];
  },
): ReactNode {
  const { draft, change, before } = props;
  const t = useMessages(paperMessages);
  const format = useFormat();
  const group = useGroup();
  const partyOf = useParties();
  const { name } = partyOf(draft.account);
  const typist = before === null ? '' : partyOf((before.by ?? '') as string as AccountId).name;
  return (
    <Stack gap="large">
      <RadioCards
        label={t('whoPaysWhom')}
        value={draft.direction}
        onChange={(direction) => change({ direction })}
        options={[
          { value: 'in', label: t('allPay', { name }) },
          { value: 'out', label: t('paysAll', { name }) },
        ]}
      />
      <UnitChoice
        unit={unitOrFirst(group, draft.unit)}
        onChange={(unit) => change({ unit, lines: draft.lines.map((line) => ({ ...line, amount: null })) })}
      />
      <TextField
        label={t('sheetNumber')}
        hint={t('sheetNumberHint')}
        optional={true}
        value={draft.typed}
        onChange={(typed) => change({ typed, again: false })}
        error={isNumberWrong(draft) ? t('sheetNumberWrong') : undefined}
      />
      {before !== null && (
        <Stack gap="small">
          <Notice tone="warning" live={true}>
            {t('sheetBefore', { name: typist, day: format.day(before.claimedAt) })}
          </Notice>
          <Checkbox label={t('isAnotherSheet')} checked={draft.again} onChange={(again) => change({ again })} />
        </Stack>
      )}
    </Stack>
  );
}

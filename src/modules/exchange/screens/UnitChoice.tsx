import type { ReactNode } from 'react';
import type { UnitId } from '../../../core/ids.ts';
import type { Unit } from '../../../core/membership/state.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { useGroup } from '../../../view/stores.ts';
import { exchangeMessages } from '../messages/catalog.ts';

/** Only where there is a choice: most groups have one unit. */
export function UnitChoice(props: { readonly unit: Unit; readonly onChange: (unit: UnitId) => void }): ReactNode {
  const t = useMessages(exchangeMessages);
  const { units } = useGroup();
  if (units.length < 2) return null;
  return (
    <SelectField
      label={t('unit')}
      value={props.unit.id}
      onChange={props.onChange}
      options={units.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import type { ShownTo } from '../../view/view-types.ts';
import { profileMessages } from './messages/catalog.ts';

/** Who sees one thing; its own name is read out with the question, so that a list of such questions can be told apart. */
export function ShownToField(props: {
  readonly what: string;
  readonly value: ShownTo;
  readonly onChange: (shownTo: ShownTo) => void;
}): ReactNode {
  const t = useMessages(profileMessages);
  return (
    <SelectField
      label={t('whoSees')}
      about={props.what}
      value={props.value}
      onChange={props.onChange}
      options={(['group', 'deals', 'nobody'] as const).map((value) => ({ value, label: t(`shown.${value}`) }))}
    />
  );
}

/** A line to write; once something stands in it, who sees it. */
export function VisibleField(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What will go wrong with what stands there. */
  readonly warning?: string | undefined;
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (text: string) => void;
  readonly shownTo: ShownTo;
  readonly onShow: (shownTo: ShownTo) => void;
}): ReactNode {
  const { label, value, shownTo, onShow } = props;
  return (
    <Stack gap="small">
      <TextField
        label={label}
        hint={props.hint}
        optional={true}
        value={value}
        onChange={props.onChange}
        maxLength={props.maxLength}
      />
      {props.warning !== undefined && (
        <Notice tone="warning" live={true}>
          {props.warning}
        </Notice>
      )}
      {value.trim() !== '' && <ShownToField what={label} value={shownTo} onChange={onShow} />}
    </Stack>
  );
}

import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { List, ListActions, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { usePlainAmount } from '../../../../view/units.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { optionIcon } from '../option-icons.ts';
import type { Option } from '../views.ts';
import { OptionSheet } from './OptionSheet.tsx';
import { mostOf } from './start-draft.ts';

/** What is chosen between. */
export function OptionFields(props: {
  readonly decision: EntryId;
  readonly options: readonly Option[];
  /** `null`: nothing is given out. */
  readonly unit: string | null;
  readonly missing: boolean;
  readonly onChange: (options: readonly Option[]) => void;
}): ReactNode {
  const { options, unit, onChange } = props;
  const t = useMessages(decidingMessages);
  const write = usePlainAmount();
  const [adding, setAdding] = useState(false);
  return (
    <Stack gap="small">
      <h2>{t('options')}</h2>
      {options.length > 0 && (
        <List label={t('options')}>
          {options.map((option) => (
            <OptionRow
              key={option.label}
              option={option}
              detail={[
                ...(unit === null ? [] : [option.cost === null ? t('costMissing') : write(option.cost, unit)]),
                ...(option.meaning === null ? [] : [option.meaning]),
              ].join(' · ')}
              onRemove={() => onChange(options.filter((each) => each !== option))}
            />
          ))}
        </List>
      )}
      {options.length < mostOf.options && (
        <Button icon={IconPlus} onPress={() => setAdding(true)}>
          {t('addOption')}
        </Button>
      )}
      <Refused>{props.missing ? t('optionsMissing') : null}</Refused>
      {adding && (
        <OptionSheet
          decision={props.decision}
          others={options}
          unit={unit}
          onAdd={(option) => {
            onChange([...options, option]);
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </Stack>
  );
}

function OptionRow(props: {
  readonly option: Option;
  readonly detail: string;
  readonly onRemove: () => void;
}): ReactNode {
  const t = useMessages(decidingMessages);
  const { option, detail } = props;
  return (
    <>
      <ListItem
        icon={optionIcon(option.icon)}
        title={<bdi>{option.label}</bdi>}
        detail={detail === '' ? undefined : detail}
      />
      <ListActions>
        <ButtonRow>
          <Button icon={IconTrash} onPress={props.onRemove}>
            {t('removeOption')}
            <span className="visually-hidden"> {option.label}</span>
          </Button>
        </ButtonRow>
      </ListActions>
    </>
  );
}

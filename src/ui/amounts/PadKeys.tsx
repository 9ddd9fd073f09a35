import { IconBackspace } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AmountUnit } from '../../i18n/amounts.ts';
import { numberSigns } from '../../i18n/digits.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Key } from '../actions/Key.tsx';
import { uiMessages } from '../messages/catalog.ts';
import styles from './AmountPad.module.css';
import type { DraftPart, PadKey } from './amount-draft.ts';

const quickMinutes = [15, 30, 45, 60] as const;
const digitRows = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export function PadKeys(props: {
  readonly unit: AmountUnit;
  readonly at: DraftPart;
  readonly onPress: (key: PadKey) => void;
}): ReactNode {
  const { unit, at, onPress } = props;
  const t = useMessages(uiMessages);
  const format = useFormat();
  const signs = numberSigns(format.language.tag);

  const digitKey = (digit: number): ReactNode => (
    <Key key={digit} shows="sign" onPress={() => onPress({ press: 'digit', digit })}>
      {signs.digits[digit]}
    </Key>
  );

  return (
    <div className={styles.board}>
      {/* Number pads keep 1-2-3 from left to right in every script, as on a phone's dialler. */}
      <div className={styles.keys} dir="ltr">
        {digitRows.map(digitKey)}
        <PartKey unit={unit} at={at} mark={signs.decimal} onPress={onPress} />
        {digitKey(0)}
        <Key label={t('keyDelete')} onPress={() => onPress({ press: 'delete' })}>
          <IconBackspace aria-hidden={true} />
        </Key>
      </div>
      {unit.is === 'time' && (
        <div className={styles.quick}>
          {quickMinutes.map((amount) => (
            <Key key={amount} shows="words" onPress={() => onPress({ press: 'add', amount })}>
              {format.plainAmount(amount, unit, 'always')}
            </Key>
          ))}
        </div>
      )}
    </div>
  );
}

/** The key beside 0: the decimal mark, the switch between hours and minutes, or nothing for whole units. */
function PartKey(props: {
  readonly unit: AmountUnit;
  readonly at: DraftPart;
  readonly mark: string;
  readonly onPress: (key: PadKey) => void;
}): ReactNode {
  const { unit, at, mark, onPress } = props;
  const t = useMessages(uiMessages);
  if (unit.is === 'decimal' && unit.scale === 0) return <span />;
  const to = unit.is === 'time' && at === 'part' ? 'whole' : 'part';
  const words = to === 'whole' ? t('keyHours') : t('keyMinutes');
  return (
    <Key shows={unit.is === 'time' ? 'words' : 'sign'} onPress={() => onPress({ press: 'go', to })}>
      {unit.is === 'time' ? words : mark}
    </Key>
  );
}

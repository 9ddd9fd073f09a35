import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { FieldGroup } from '../../../../ui/fields/FieldGroup.tsx';
import { usePlainAmount } from '../../../../view/units.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { numbersOf, sumOf } from './choice-draft.ts';
import type { VotingProps } from './voting-props.ts';

/** Ticks what should be paid for. Whoever ticks it gives to it from their own part of what there is. */
export function SharesVoting({ ballot, choice, onChange }: VotingProps): ReactNode {
  const t = useMessages(decidingMessages);
  const write = usePlainAmount();
  const { options, budget, unit } = ballot;
  const ticked = numbersOf(choice);
  const cost = (at: number): number => options[at]?.cost ?? 0;
  const amount = (minor: number): string => write(minor, unit ?? '');
  return (
    <>
      <p>{t('sharesMeans', { budget: amount(budget ?? 0) })}</p>
      <FieldGroup label={t('whatToPay')}>
        {options.map(({ label, meaning }, at) => (
          <Checkbox
            key={label}
            label={t('optionAndCost', { option: label, cost: amount(cost(at)) })}
            hint={meaning ?? undefined}
            checked={ticked.includes(at)}
            onChange={(is) =>
              onChange(is ? [...ticked, at].sort((one, other) => one - other) : ticked.filter((each) => each !== at))
            }
          />
        ))}
      </FieldGroup>
      <p role="status">{t('ticked', { sum: amount(sumOf(ticked.map(cost))), budget: amount(budget ?? 0) })}</p>
    </>
  );
}

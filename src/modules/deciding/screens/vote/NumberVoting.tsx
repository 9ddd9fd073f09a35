import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Stepper } from '../../../../ui/fields/Stepper.tsx';
import { decidingMessages } from '../../messages/catalog.ts';
import { changedAt, numbersOf, sumOf } from './choice-draft.ts';
import type { VotingProps } from './voting-props.ts';

/** As the counting has it. */
const bestScore = 5;

/** A number for each option, by two keys: how good it is, or how many of one's points it is given. */
export function NumberVoting({ ballot, choice, onChange }: VotingProps): ReactNode {
  const t = useMessages(decidingMessages);
  const format = useFormat();
  const numbers = numbersOf(choice);
  const left = ballot.dots - sumOf(numbers);
  const isDots = ballot.method === 'dots';
  return (
    <>
      <p role="status">
        {isDots ? t('dotsLeft', { count: left }) : t('scoreMeans', { most: format.number(bestScore) })}
      </p>
      {ballot.options.map(({ label, meaning }, at) => {
        const value = numbers[at] ?? 0;
        return (
          <Stepper
            key={label}
            label={label}
            hint={meaning ?? undefined}
            value={value}
            onChange={(to) => onChange(changedAt(numbers, at, to))}
            min={0}
            max={isDots ? value + left : bestScore}
          />
        );
      })}
    </>
  );
}

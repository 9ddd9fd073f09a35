import type { ReactNode } from 'react';
import type { NamedUnit } from '../../../../core/membership/words.ts';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';

/** It is done: the other's name, and how much, to be read at arm's length. Low enough for a code to stand below it whole. */
export function Ticked(props: {
  readonly title: string;
  readonly amount: number;
  readonly unit: NamedUnit;
}): ReactNode {
  return (
    <>
      <Notice tone="good" live={true}>
        <h2>{props.title}</h2>
      </Notice>
      <AmountText amount={props.amount} unit={props.unit} size="huge" plain={true} />
    </>
  );
}

import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { IconLabel } from '../actions/IconLabel.tsx';
import { Card } from './Card.tsx';
import { Stack } from './Stack.tsx';

export type Turn = {
  readonly icon: Icon;
  readonly words: string;
  /** Somebody for whom this phone speaks is to do something. */
  readonly mine: boolean;
};

/** In large letters whose turn it is, what that means, and below it what they may do now. */
export function TurnCard(props: {
  readonly turn: Turn;
  readonly meaning: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { icon, words, mine } = props.turn;
  return (
    <Card as="section" tone={mine ? 'maize' : 'plain'}>
      <Stack gap="small">
        <h2>
          <IconLabel icon={icon}>{words}</IconLabel>
        </h2>
        {props.meaning}
      </Stack>
      {props.children}
    </Card>
  );
}

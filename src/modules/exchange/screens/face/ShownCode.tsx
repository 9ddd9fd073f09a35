import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { MovingCode } from '../../../../ui/qr/MovingCode.tsx';
import { talkMessages } from '../../../../view/talk/messages/catalog.ts';
import type { ScreenTalk } from '../../../../view/talk/use-screen-talk.ts';

/** What this phone has to say, for the other one's camera; above it what it is, and what the other does with it. */
export function ShownCode(props: {
  readonly talk: ScreenTalk;
  readonly label: string;
  readonly how: string;
  readonly children: ReactNode;
}): ReactNode {
  const { talk } = props;
  const said = useMessages(talkMessages);
  return (
    <Stack gap="small">
      {props.children}
      <p>{props.how}</p>
      {talk.codes > 0 && (
        <MovingCode key={talk.turn} codes={talk.codes} next={talk.next} label={props.label} making={said('making')} />
      )}
    </Stack>
  );
}

import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { MovingCode } from '../../../../ui/qr/MovingCode.tsx';
import { talkMessages } from '../../../../view/talk/messages/catalog.ts';
import type { ScreenTalk } from '../../../../view/talk/use-screen-talk.ts';

/** What this phone has to say, for the other one's camera. */
export function TalkCode({ talk, label }: { readonly talk: ScreenTalk; readonly label: string }): ReactNode {
  const said = useMessages(talkMessages);
  return <MovingCode key={talk.turn} codes={talk.codes} next={talk.next} label={label} making={said('making')} />;
}

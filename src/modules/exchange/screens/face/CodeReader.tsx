import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { MovingScanner } from '../../../../ui/qr/MovingScanner.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { talkMessages } from '../../../../view/talk/messages/catalog.ts';
import { useRefusedCode } from '../../../../view/talk/use-refused-code.ts';
import type { ScreenTalk, Whole } from '../../../../view/talk/use-screen-talk.ts';
import type { MemberPaper } from '../../member-paper.ts';

/** The other phone's screen, read until the whole message is there. */
export function CodeReader(props: {
  readonly talk: ScreenTalk;
  /** What is being scanned. */
  readonly label: string;
  readonly onWhole: (heard: Whole) => void;
  /** Where a member's card or the code of a stall serves as well. */
  readonly onPaper?: (paper: MemberPaper) => void;
  /** What was wrong with the message, beside what the talk says of a single code. */
  readonly problem: string | null;
}): ReactNode {
  const { part, refusal, read } = props.talk;
  const { group } = useGroup();
  const t = useMessages(talkMessages);
  const format = useFormat();
  const refusedCode = useRefusedCode();
  const refused = refusal && refusedCode(refusal);
  const take = async (text: string): Promise<void> => {
    const paper = props.onPaper && (await import('../../member-paper.ts')).readPaper(text, group);
    if (paper?.ok) return props.onPaper?.(paper.value);
    const heard = await read(text);
    if (heard !== null) props.onWhole(heard);
  };
  return (
    <MovingScanner
      label={props.label}
      part={part}
      progress={({ known, needed }) => t('reading', { known, needed: format.number(needed) })}
      onRead={(text) => void take(text)}
      problem={refused?.problem ?? props.problem}
      way={refused?.way}
    />
  );
}

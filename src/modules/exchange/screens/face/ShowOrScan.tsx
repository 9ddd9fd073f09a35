import { IconScan } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../../../../ui/actions/Button.tsx';
import type { ScreenTalk, Whole } from '../../../../view/talk/use-screen-talk.ts';
import type { MemberPaper } from '../../member-paper.ts';
import { CodeReader } from './CodeReader.tsx';
import { TalkCode } from './TalkCode.tsx';

/** Two phones change over: this one shows its code, then reads the other's. It begins by showing. */
export function ShowOrScan(props: {
  readonly talk: ScreenTalk;
  readonly show: () => Promise<void>;
  /** Resolves to what is wrong with a message; `null`: nothing is, and this gives way to the next step. */
  readonly hear: (message: Whole) => Promise<string | null>;
  /** Where a card serves as well: leads on from there, or returns what is wrong with it. */
  readonly onPaper?: (paper: MemberPaper) => string | null;
  readonly words: {
    /** Name of the code. */
    readonly code: string;
    readonly scan: string;
    /** What is being scanned. */
    readonly theirs: string;
    /** Back from there. */
    readonly show: string;
    /** What the other does with the code. */
    readonly how: string;
  };
  /** Stands above the code, and gives way to the camera. */
  readonly children?: ReactNode;
}): ReactNode {
  const { talk, show, hear, onPaper, words } = props;
  const [scanning, setScanning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; another message is another one of these
  useEffect(() => void show(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever code and camera change places
  useEffect(() => void scrollTo(0, 0), [scanning]);
  if (scanning)
    return (
      <>
        <CodeReader
          talk={talk}
          label={words.theirs}
          problem={problem}
          onWhole={(message) => void hear(message).then(setProblem)}
          {...(onPaper && { onPaper: (paper: MemberPaper) => setProblem(onPaper(paper)) })}
        />
        <Button
          wide={true}
          onPress={() => {
            setScanning(false);
            setProblem(null);
            void show();
          }}
        >
          {words.show}
        </Button>
      </>
    );
  return (
    <>
      {props.children}
      {talk.codes > 0 && <TalkCode talk={talk} label={words.code} />}
      <Button kind="primary" size="large" wide={true} icon={IconScan} onPress={() => setScanning(true)}>
        {words.scan}
      </Button>
      <p>{words.how}</p>
    </>
  );
}

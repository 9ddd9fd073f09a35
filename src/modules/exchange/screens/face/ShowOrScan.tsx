import { IconScan } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../../../../ui/actions/Button.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import type { ScreenTalk, Whole } from '../../../../view/talk/use-screen-talk.ts';
import type { MemberPaper } from '../../member-paper.ts';
import { CodeReader } from './CodeReader.tsx';
import { ShownCode } from './ShownCode.tsx';

/** Two phones change over: this one shows its code, then reads the other's. It begins by showing. */
export function ShowOrScan(props: {
  readonly title: string;
  readonly help: Help;
  readonly onBack: () => void;
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
  readonly above: ReactNode;
  /** What else can be done here. */
  readonly children: ReactNode;
}): ReactNode {
  const { talk, show, hear, onPaper, words } = props;
  const [scanning, setScanning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; another message is another one of these
  useEffect(() => void show(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever code and camera change places
  useEffect(() => void scrollTo(0, 0), [scanning]);
  const showAgain = (): void => {
    setScanning(false);
    setProblem(null);
    void show();
  };
  return (
    <Screen
      title={props.title}
      back={{ onBack: props.onBack }}
      help={props.help}
      footer={
        scanning ? (
          <Button wide={true} onPress={showAgain}>
            {words.show}
          </Button>
        ) : (
          <Button kind="primary" size="large" wide={true} icon={IconScan} onPress={() => setScanning(true)}>
            {words.scan}
          </Button>
        )
      }
    >
      {scanning ? (
        <CodeReader
          talk={talk}
          label={words.theirs}
          problem={problem}
          onWhole={(message) => void hear(message).then(setProblem)}
          {...(onPaper && { onPaper: (paper: MemberPaper) => setProblem(onPaper(paper)) })}
        />
      ) : (
        <ShownCode talk={talk} label={words.code} how={words.how}>
          {props.above}
        </ShownCode>
      )}
      {props.children}
    </Screen>
  );
}

import { IconPrinter } from '@tabler/icons-react';
import { type ComponentProps, type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../actions/Button.tsx';
import { uiMessages } from '../messages/catalog.ts';
import { OnPaper } from './OnPaper.tsx';

/** Prints its children. They are made only when somebody wants them, anew each time, and stay for the browser's own preview. */
export function PrintButton(
  props: Pick<ComponentProps<typeof Button>, 'kind' | 'size' | 'wide'> & {
    readonly children: ReactNode;
    /** Called at a tap; `false`: there is nothing to print. */
    readonly mayPrint?: () => boolean;
    readonly large?: boolean;
  },
): ReactNode {
  const { children, mayPrint = () => true, large, ...look } = props;
  const t = useMessages(uiMessages);
  const [wishes, setWishes] = useState(0);
  useEffect(() => {
    if (wishes > 0) window.print();
  }, [wishes]);
  return (
    <>
      <Button {...look} icon={IconPrinter} onPress={() => mayPrint() && setWishes(wishes + 1)}>
        {t('print')}
      </Button>
      {wishes > 0 && (
        <OnPaper key={wishes} large={large}>
          {children}
        </OnPaper>
      )}
    </>
  );
}

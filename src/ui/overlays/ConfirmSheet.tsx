import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../actions/Button.tsx';
import { ButtonRow } from '../actions/ButtonRow.tsx';
import { uiMessages } from '../messages/catalog.ts';
import { Sheet } from './Sheet.tsx';

/** Asks once before something that is hard to take back. The question is the title, what follows from it the content. */
export function ConfirmSheet(props: {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly confirm: {
    readonly label: string;
    readonly onPress: () => void;
    readonly icon?: Icon | undefined;
    readonly danger?: boolean | undefined;
    readonly busy?: boolean | undefined;
  };
  readonly cancel?: string | undefined;
}): ReactNode {
  const t = useMessages(uiMessages);
  const { confirm } = props;
  return (
    <Sheet
      title={props.title}
      open={props.open}
      onClose={props.onClose}
      isQuestion={true}
      footer={
        <ButtonRow>
          <Button
            kind={confirm.danger === true ? 'danger' : 'primary'}
            icon={confirm.icon}
            busy={confirm.busy}
            onPress={confirm.onPress}
          >
            {confirm.label}
          </Button>
          <Button onPress={props.onClose}>{props.cancel ?? t('goBack')}</Button>
        </ButtonRow>
      }
    >
      {props.children}
    </Sheet>
  );
}

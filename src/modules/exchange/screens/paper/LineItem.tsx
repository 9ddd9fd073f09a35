import { IconAlertTriangle, IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import type { PaperLine } from '../../paper-lines.ts';
import { useSentence } from '../use-refusal.ts';
import { unitOrFirst } from '../use-unit.ts';
import { enterPath } from './paper-draft.ts';

type Checked = NonNullable<QueryView<'exchange.previewPaper'>>['lines'][number];

/** What stands in one line, what comes of it, or why it can not be signed. */
export function LineItem(props: {
  readonly line: PaperLine;
  readonly at: number;
  readonly unit: string | null;
  /** `undefined` until it is checked. */
  readonly checked: Checked | undefined;
}): ReactNode {
  const { line, checked } = props;
  const t = useMessages(paperMessages);
  const group = useGroup();
  const partyOf = useParties();
  const sentence = useSentence();
  const format = useFormat();
  const { at } = useGroupPath();
  const unit = unitOrFirst(group, props.unit);
  const party = line.account === null ? null : partyOf(line.account);
  const refusal = checked?.refusal ?? null;
  const what = checked === undefined ? '' : t(does[checked.does]);
  const asked = checked?.alreadyAsked === true ? t('askedAlready') : '';
  const told = [line.memo, what, asked].filter((part) => part !== '').join(' · ');
  return (
    <ListItem
      title={
        <>
          {format.number(props.at + 1)}. <bdi>{party?.name ?? t('nobodyYet')}</bdi>
        </>
      }
      detail={
        refusal === null ? (
          told
        ) : (
          <IconLabel icon={IconAlertTriangle} tone="danger">
            {sentence(refusal)}
          </IconLabel>
        )
      }
      {...(party === null ? { icon: IconUser } : { lead: <Avatar {...party.face} /> })}
      trail={line.amount === null ? undefined : <AmountText amount={line.amount} unit={unit} plain={true} />}
      href={at(enterPath(props.at))}
    />
  );
}

const does = { pay: 'doesPay', promise: 'doesPromise' } as const;

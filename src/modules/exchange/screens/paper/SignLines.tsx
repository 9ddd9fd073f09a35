import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import type { Commands, QueryView } from '../../../../view/view-types.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import { useAct } from '../use-act.ts';
import { useSentence } from '../use-refusal.ts';

/** All lines or none: says what stands in the way, or asks once with what it comes to. */
export function SignLines(props: {
  readonly args: Commands['exchange.enterPaper'];
  /** `null` until it is checked, or where this phone signs nothing. */
  readonly preview: QueryView<'exchange.previewPaper'> | null;
  readonly numberIsWrong: boolean;
  readonly onSigned: () => void;
}): ReactNode {
  const { args, preview, numberIsWrong } = props;
  const t = useMessages(paperMessages);
  const say = useMessages(exchangeMessages);
  const group = useGroup();
  const { go } = useGroupPath();
  const toast = useToast();
  const sentence = useSentence();
  const format = useFormat();
  const partyOf = useParties();
  const { act, busy, refused } = useAct();
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const count = args.lines.length;
  const unit = unitIn(group, args.unit);
  const fault = preview === null ? null : faultOf(preview);
  const holds = preview !== null && fault === null;

  /** The first thing that stands in the way of all of it; `null`: nothing does. */
  function faultOf({ refusal, lines }: NonNullable<typeof preview>): string | null {
    if (numberIsWrong) return t('sheetNumberWrong');
    if (refusal !== null) return sentence(refusal);
    const wrong = lines.flatMap((line, at) => (line.refusal === null ? [] : [{ at, refusal: line.refusal }]));
    const [first] = wrong;
    if (first === undefined) return null;
    const text = lineText(args.lines[first.at]);
    const why = sentence(first.refusal);
    const named = t('lineWrong', { number: format.number(first.at + 1), text, why });
    return `${named} ${t('someLinesWrong', { count: wrong.length })}`;
  }
  /** As it can be found again on the paper. */
  function lineText(line: (typeof args.lines)[number] | undefined): string {
    const name = line?.account == null ? t('nobodyYet') : partyOf(line.account).name;
    return [name, line?.memo ?? ''].filter((part) => part !== '').join(' · ');
  }
  const sign = async (): Promise<void> => {
    if (!(await act('exchange.enterPaper', args))) return;
    props.onSigned();
    toast(t('linesSigned'));
    go('/paper', { replace: true });
  };
  const sums = [
    { label: t('doesPay'), sum: preview?.paid },
    { label: say('requestPromised'), sum: preview?.promised },
  ].flatMap(({ label, sum }) =>
    sum === undefined || sum.lines === 0
      ? []
      : [{ label, value: <AmountText amount={sum.amount} unit={unit} plain={true} /> }],
  );
  return (
    <Stack gap="small">
      {tried && fault !== null && (
        <Notice tone="problem" live={true}>
          {fault}
        </Notice>
      )}
      <Button
        kind="primary"
        size="large"
        wide={true}
        icon={IconPencil}
        onPress={() => (holds ? setAsking(true) : setTried(true))}
      >
        {t('signLines', { count })}
      </Button>
      <ConfirmSheet
        title={t('signLinesSure')}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{ label: t('signLines', { count }), icon: IconPencil, busy, onPress: () => void sign() }}
      >
        <Stack>
          <Facts facts={sums} />
          <p>{t('signLinesMeans')}</p>
          {preview?.readByAll && <p>{t('whatForPaper')}</p>}
          <Refused>{refused}</Refused>
        </Stack>
      </ConfirmSheet>
    </Stack>
  );
}

import { IconCoins, IconGift, IconPencil } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import type { Refusal } from '../../../../core/module.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { PinField } from '../../../../ui/fields/PinField.tsx';
import { type Fact, Facts } from '../../../../ui/layout/Facts.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { hold } from '../../../../view/held/held-store.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useAmount } from '../../../../view/units.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { Commands } from '../../../../view/view-types.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { usePayWords } from '../use-pay-words.ts';
import { useSentence } from '../use-refusal.ts';
import { unitOrFirst } from '../use-unit.ts';
import { Payees } from './Payees.tsx';
import { PayProgress, usePayHelp } from './PayProgress.tsx';
import type { PayStep } from './PayScreen.tsx';
import { leavesOpen, payDraftKey, payPath, toPayArgs } from './pay-draft.ts';
import { useFromWords } from './use-from-words.ts';
import { useOwnersPin } from './use-owners-pin.ts';

/** Seldom: what is asked is beyond the limit. */
const DeclineRequest = lazy(async () => ({
  default: (await import('../asks/DeclineRequest.tsx')).DeclineRequest,
}));

export function ReviewPay(props: PayStep & { readonly onHeld: () => void }): ReactNode {
  const group = useGroup();
  const { at } = useGroupPath();
  const t = useMessages(exchangeMessages);
  const args = toPayArgs(props.draft, unitOrFirst(group, props.draft.unit).id, props.from);
  const back = { href: at(payPath(props.from, 'amount')) };
  const help = usePayHelp();
  const { checkAndPay } = usePayWords();
  if (args !== null) return <Checked {...props} args={args} back={back} help={help} />;
  // Reached by its address alone, with a draft that is not complete.
  return (
    <Screen title={checkAndPay} back={back} help={help}>
      <Notice action={<ButtonLink href={back.href}>{t('changeAmount')}</ButtonLink>}>{t('amountMissing')}</Notice>
    </Screen>
  );
}

function Checked(
  props: PayStep & {
    readonly args: Commands['exchange.pay'];
    readonly onHeld: () => void;
    readonly back: { readonly href: string };
    readonly help: Help;
  },
): ReactNode {
  const { args, draft, from } = props;
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const write = useAmount();
  const group = useGroup();
  const partyOf = useParties();
  const fromWords = useFromWords(from);
  const sentence = useSentence();
  const say = usePayWords();
  const { go } = useGroupPath();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const preview = useQuery('exchange.previewPay', args);
  const pin = useOwnersPin(from);
  const asks = useQuery('exchange.asks', { open: true });
  const asked = asks?.find(({ id }) => id === args.answers);
  const unit = unitOrFirst(group, args.unit);
  const refusal = refused ?? preview?.refusal ?? null;
  const amount = format.plainAmount(preview?.total ?? 0, unit);
  const [first] = args.to;
  const words =
    args.to.length === 1 && first !== undefined
      ? say.payTo(amount, partyOf(first.account).name)
      : say.paySeveral(amount, args.to.length);

  const pay = async (): Promise<void> => {
    setBusy(true);
    if (!(await pin.confirm())) return setBusy(false);
    const held = await hold(
      group.group,
      { command: 'exchange.pay', args },
      { draft: { key: payDraftKey(group.group, from), value: draft } },
    );
    setBusy(false);
    if (!held.ok) return setRefused(held.error);
    props.onHeld();
    go(from === null ? '/' : `/kept/${from}`, { replace: true });
  };

  const declined = (ask: EntryId): void => {
    props.onHeld();
    go(`/asks/${ask}`, { replace: true });
  };

  const balanceAfter = from === null ? t('balanceAfter') : t('balanceAfterOf', { name: partyOf(from).name });
  const facts: Fact[] =
    preview === null
      ? []
      : [
          ...(args.to.length > 1
            ? [{ label: t('total'), value: <AmountText amount={preview.total} unit={unit} plain={true} /> }]
            : []),
          ...(args.memo === '' ? [] : [{ label: t('whatFor'), value: <bdi>{args.memo}</bdi> }]),
          ...(refusal === null
            ? [{ label: balanceAfter, value: <AmountText amount={preview.after} unit={unit} /> }]
            : []),
        ];
  return (
    <Screen
      title={say.checkAndPay}
      subtitle={fromWords}
      back={props.back}
      help={props.help}
      footer={
        preview === null || pin.isAsked === null ? undefined : refusal === null ? (
          <Button kind="primary" size="large" wide={true} icon={IconCoins} busy={busy} onPress={() => void pay()}>
            {words}
          </Button>
        ) : (
          <ButtonRow>
            <ButtonLink kind="primary" size="large" icon={IconPencil} href={props.back.href}>
              {t('changeAmount')}
            </ButtonLink>
            <Suspense>
              {asked !== undefined && <DeclineRequest ask={asked} onDeclined={() => declined(asked.id)} />}
            </Suspense>
          </ButtonRow>
        )
      }
    >
      <PayProgress current={2} />
      <Payees to={args.to} unit={unit} />
      <Facts facts={facts} />
      {args.gift && <IconLabel icon={IconGift}>{t('isGift')}</IconLabel>}
      {refusal !== null && (
        <Notice tone="problem" live={true}>
          {sentence(refusal)}
        </Notice>
      )}
      {refusal === null && pin.isAsked && from !== null && (
        <PinField
          label={t('pinOf', { name: partyOf(from).name })}
          error={pin.problem}
          value={pin.digits}
          onChange={pin.enter}
        />
      )}
      {refusal === null && preview?.readByAll && <Notice>{t('readByAll')}</Notice>}
      {refusal === null && asked !== undefined && leavesOpen(args, asked) && (
        <Notice tone="warning">{t('restOpen', { amount: write(asked.amount, asked.unit) })}</Notice>
      )}
      {refusal === null && preview?.pastHalf && <Notice tone="warning">{t('pastHalf')}</Notice>}
      {refusal === null && <p>{t('payNext', { word: say.pay })}</p>}
    </Screen>
  );
}

import { IconSend } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { UnitId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { marketMessages } from '../../messages/catalog.ts';
import type { Deal } from '../deal-view.ts';
import { mostOf } from '../lengths.ts';
import { useAct } from '../use-refusal.ts';
import type { ActProps } from './about.ts';

type Form = {
  /** `null`: the group's first. */
  readonly unit: UnitId | null;
  readonly amount: number | null;
  readonly other: string;
  readonly when: string;
};

/** It begins with what was proposed last, or else with what the listing says. */
function formOf({ terms, wanted }: Pick<Deal, 'terms' | 'wanted'>): Form {
  const { price, other } = terms ?? wanted;
  return { unit: price?.unit ?? null, amount: price?.amount ?? null, other, when: terms?.when ?? '' };
}

/** What would be given in return, and when. */
export function TermsSheet({ deal, about, onClose }: ActProps & { readonly onClose: () => void }): ReactNode {
  const t = useMessages(marketMessages);
  const group = useGroup();
  const say = useToast();
  const { act, busy, refused } = useAct();
  const [form, setForm] = useState(() => formOf(deal));
  const change = (part: Partial<Form>): void => setForm((before) => ({ ...before, ...part }));
  const unit = unitIn(group, form.unit ?? group.units[0]?.id ?? '');
  const propose = async (): Promise<void> => {
    const price = form.amount === null || form.amount === 0 ? null : { unit: unit.id, amount: form.amount };
    const words = { other: form.other.trim(), when: form.when.trim() };
    if (!(await act('market.terms', { ...about, price, ...words }))) return;
    say(t('proposed'));
    onClose();
  };
  return (
    <Sheet
      title={t(deal.terms === null ? 'propose' : 'proposeElse')}
      open={true}
      onClose={onClose}
      footer={
        <Button kind="primary" wide={true} icon={IconSend} busy={busy} onPress={() => void propose()}>
          {t('sendProposal')}
        </Button>
      }
    >
      <Stack>
        <p>{t('groupReads')}</p>
        {group.units.length > 1 && (
          <SelectField
            label={t('unit')}
            value={unit.id}
            onChange={(chosen) => change({ unit: chosen, amount: null })}
            options={group.units.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <AmountPad
          label={t('price')}
          hint={t('priceHint')}
          unit={unit}
          value={form.amount}
          onChange={(amount) => change({ amount })}
        />
        <TextField
          label={t('other')}
          hint={t('otherHint')}
          optional={true}
          value={form.other}
          onChange={(other) => change({ other })}
          maxLength={mostOf.other}
        />
        <TextField
          label={t('whenWhat')}
          hint={t('whenHint')}
          optional={true}
          value={form.when}
          onChange={(when) => change({ when })}
          maxLength={mostOf.when}
        />
        <Refused>{refused}</Refused>
      </Stack>
    </Sheet>
  );
}

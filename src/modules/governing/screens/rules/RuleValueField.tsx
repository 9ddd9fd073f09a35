import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Stepper } from '../../../../ui/fields/Stepper.tsx';
import type { RuleDraft } from '../../../../view/changes.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { CoverField } from './CoverField.tsx';
import { LeavingField } from './LeavingField.tsx';
import type { Rule } from './rule-words.ts';
import { SellersField } from './SellersField.tsx';
import { ThresholdField } from './ThresholdField.tsx';
import { WordField } from './WordField.tsx';

export type RuleFieldProps = {
  readonly rule: Rule;
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
};

/** As many as a phone can count on two hands, and some: beyond it a rule would shut everybody out. */
const countMost = 50;
/** As the books take it. */
const daysMost = 365;
const graceDaysMost = 30;

export function RuleValueField(props: RuleFieldProps): ReactNode {
  const t = useMessages(governingMessages);
  const group = useGroup();
  const { rule, draft, onChange } = props;
  const set = (value: Rule['value'] | null, missing = ''): void => onChange({ value, missing });
  switch (rule.topic) {
    case 'inviting':
      return (
        <RadioCards
          label={t('name.inviting')}
          value={String(draft.value)}
          onChange={(value) => set(value)}
          options={[
            { value: 'members', label: t('invitingMembers') },
            { value: 'coordinators', label: t('invitingCoordinators') },
          ]}
        />
      );
    case 'deciding.rules':
      return (
        <RadioCards
          label={t('name.deciding.rules')}
          value={String(draft.value)}
          onChange={(value) => set(value)}
          options={[
            { value: 'coordinators', label: t('rulesCoordinators') },
            { value: 'vote', label: t('rulesVote') },
          ]}
        />
      );
    case 'deciding.more-ways':
      return (
        <RadioCards
          label={t('name.deciding.more-ways')}
          value={draft.value === true ? 'on' : 'off'}
          onChange={(value) => set(value === 'on')}
          options={[
            { value: 'on', label: t('moreWaysOn') },
            { value: 'off', label: t('moreWaysOff') },
          ]}
        />
      );
    case 'deciding.quorum':
      return <Stepper label={t('percent')} value={Number(draft.value)} onChange={set} min={0} max={100} by={5} />;
    case 'deciding.grace-days':
      return <Stepper label={t('howMany')} value={Number(draft.value)} onChange={set} min={0} max={graceDaysMost} />;
    case 'points.earned':
    case 'points.idle':
      return <Stepper label={t('howMany')} value={Number(draft.value)} onChange={set} min={0} max={countMost} />;
    case 'points.threshold':
      return <ThresholdField {...props} />;
    case 'books.open':
      return (
        <RadioCards
          label={t('name.books.open')}
          value={draft.value === true ? 'open' : 'closed'}
          onChange={(value) => set(value === 'open')}
          options={[
            { value: 'closed', label: t('booksClosed') },
            { value: 'open', label: t('booksOpen') },
          ]}
        />
      );
    case 'growth.partners':
    case 'vouching.most':
    case 'office.max':
      return <Stepper label={t('howMany')} value={Number(draft.value)} onChange={set} min={0} max={countMost} />;
    case 'market.alone-days':
      return <Stepper label={t('howMany')} value={Number(draft.value)} onChange={set} min={1} max={daysMost} />;
    case 'market.sellers':
      return <SellersField {...props} />;
    case 'limit.full':
    case 'limit.starter':
      return (
        <AmountPad
          label={t('newLimit')}
          unit={unitIn(group, rule.unit ?? '')}
          value={typeof draft.value === 'number' ? draft.value : null}
          onChange={(value) => set(value, t('amountMissing'))}
        />
      );
    case 'cover':
      return <CoverField {...props} />;
    case 'leaving':
      return <LeavingField {...props} />;
    case 'unit.name':
    case 'word.pay':
    case 'word.ask':
      return <WordField {...props} />;
  }
}

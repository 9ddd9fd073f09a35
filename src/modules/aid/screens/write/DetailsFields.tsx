import {
  type Icon,
  IconBolt,
  IconCalendarWeek,
  IconClock,
  IconHome,
  IconInfinity,
  IconPackage,
  IconTool,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { Stepper } from '../../../../ui/fields/Stepper.tsx';
import { useMarkName } from '../../../../view/marks/use-mark-name.ts';
import { useOfferedMarks } from '../../../../view/marks/use-offered-marks.ts';
import { aidMessages } from '../../messages/catalog.ts';
import type { Request } from '../help-view.ts';
import { type Details, type DetailsDraft, mostOf, sorts, urgencies } from './details-draft.ts';
import { ShiftFields } from './ShiftFields.tsx';

const sortIcon: Readonly<Record<Details['sort'], Icon>> = {
  time: IconClock,
  material: IconPackage,
  skill: IconTool,
  space: IconHome,
};
const urgencyIcon: Readonly<Record<Details['urgency'], Icon>> = {
  today: IconBolt,
  week: IconCalendarWeek,
  whenever: IconInfinity,
};

type FieldsProps = {
  readonly side: Request['side'];
  readonly draft: DetailsDraft;
  readonly change: (part: Partial<DetailsDraft>) => void;
  readonly tried: boolean;
};

/** What help is wanted, or offered. Who offers is in no hurry, and asks for no mark. */
export function DetailsFields({ side, draft, change, tried }: FieldsProps): ReactNode {
  const t = useMessages(aidMessages);
  const isNeed = side === 'need';
  return (
    <>
      <RadioCards
        label={t(isNeed ? 'whichSort' : 'whichSortOffer')}
        narrow={true}
        value={draft.sort}
        onChange={(sort) => change({ sort })}
        error={tried && draft.sort === null ? t('sortMissing') : undefined}
        options={sorts.map((sort) => ({ value: sort, label: t(sort), picture: sortIcon[sort] }))}
      />
      {isNeed && (
        <RadioCards
          label={t('howUrgent')}
          narrow={true}
          value={draft.urgency}
          onChange={(urgency) => change({ urgency })}
          options={urgencies.map((urgency) => ({ value: urgency, label: t(urgency), picture: urgencyIcon[urgency] }))}
        />
      )}
      <ShiftFields side={side} shifts={draft.shifts} onChange={(shifts) => change({ shifts })} />
      {draft.shifts.length === 0 && (
        <Stepper
          label={t(isNeed ? 'howMany' : 'forHowMany')}
          value={draft.helpers}
          onChange={(helpers) => change({ helpers })}
          min={1}
          max={mostOf.helpers}
        />
      )}
      {isNeed && <MarkField mark={draft.mark} onChange={(mark) => change({ mark })} />}
    </>
  );
}

function MarkField(props: {
  readonly mark: string | null;
  readonly onChange: (mark: string | null) => void;
}): ReactNode {
  const { mark } = props;
  const t = useMessages(aidMessages);
  const markName = useMarkName();
  const offered = useOfferedMarks().helping;
  // One that nobody has any more stays with what asks for it.
  const all = mark === null || offered.includes(mark) ? offered : [...offered, mark];
  return (
    <SelectField
      label={t('wantedMark')}
      hint={t('wantedMarkHint')}
      value={mark ?? ''}
      onChange={(chosen) => props.onChange(chosen === '' ? null : chosen)}
      options={[{ value: '', label: t('noMark') }, ...all.map((id) => ({ value: id, label: markName(id) }))]}
    />
  );
}

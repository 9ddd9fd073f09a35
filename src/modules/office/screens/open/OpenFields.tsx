import { IconUser, IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { PeopleChoice } from '../../../../ui/people/PeopleChoice.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { usePeople } from '../../../../view/use-people.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { NameFields } from './NameFields.tsx';
import { NameTaken } from './NameTaken.tsx';
import { keepersMost, type OpenDraft } from './open-draft.ts';
import { PaysField } from './PaysField.tsx';

type OpenFieldsProps = {
  readonly draft: OpenDraft;
  readonly change: (part: Partial<OpenDraft>) => void;
  readonly tried: boolean;
  readonly helpers: QueryView<'office.helpers'>;
};

export function OpenFields(props: OpenFieldsProps): ReactNode {
  const t = useMessages(officeMessages);
  const { units } = useGroup();
  const format = useFormat();
  const { draft, change, helpers } = props;
  return (
    <Stack gap="large">
      {helpers.mayCoordinate ? (
        <RadioCards
          label={t('forWhom')}
          value={draft.is}
          onChange={(is) => change({ is })}
          options={[
            { value: 'office', label: t('forNeighbour'), detail: t('forNeighbourDetail'), picture: IconUser },
            { value: 'group', label: t('forGroup'), detail: t('forGroupDetail'), picture: IconUsersGroup },
          ]}
        />
      ) : (
        <p>{t('noneMayOpen')}</p>
      )}
      <NameFields draft={draft} isOfGroup={draft.is === 'group'} change={change} tried={props.tried} />
      <NameTaken name={draft.name} />
      {units.map((unit) => (
        <AmountPad
          key={unit.id}
          label={units.length === 1 || unit.name === '' ? t('howFar') : t('howFarIn', { unit: unit.name })}
          hint={
            helpers.mayCoordinate
              ? t('howFarHint')
              : t('howFarMost', { amount: format.plainAmount(helpers.limits[unit.id] ?? 0, unit) })
          }
          unit={unit}
          value={draft.limits[unit.id] ?? null}
          onChange={(limit) => change({ limits: { ...draft.limits, [unit.id]: limit } })}
        />
      ))}
      {draft.is === 'group' && (
        <>
          <Keepers {...props} />
          <PaysField decided={draft.decided} onChange={(decided) => change({ decided })} />
        </>
      )}
    </Stack>
  );
}

function Keepers({ draft, change }: OpenFieldsProps): ReactNode {
  const t = useMessages(officeMessages);
  const { me } = useGroup();
  const people = usePeople([me.member]);
  if (people.length === 0) return null;
  return (
    <PeopleChoice
      label={t('keepers')}
      hint={t('keepersHint')}
      people={people}
      chosen={new Set(draft.keepers)}
      onChange={(chosen) => change({ keepers: [...chosen] as MemberId[] })}
      wanted={{ least: 0, most: keepersMost - 1 }}
    />
  );
}

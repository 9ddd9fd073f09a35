import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { PeopleChoice } from '../../../../ui/people/PeopleChoice.tsx';
import { wishPath } from '../../../../view/changes.ts';
import { usePeople } from '../../../../view/use-people.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { type AboutAccount, AccountGate } from '../AccountGate.tsx';
import { keepersMost } from '../open/open-draft.ts';
import { PaysField } from '../open/PaysField.tsx';
import { AskForm } from './AskForm.tsx';

/** Who is to look after an account of the group from now on, and whether they ask before they pay. */
export const AskKeepersScreen = (): ReactNode => <AccountGate>{(about) => <Loaded {...about} />}</AccountGate>;

function Loaded(about: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { account } = about;
  const people = usePeople([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(account.keepers));
  const [decided, setDecided] = useState(account.common?.decided === true);
  const [tried, setTried] = useState(false);
  // Whoever is no member any more is left out: nobody could untick them.
  const keepers = people.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const terms = { account: account.account, keepers: keepers.join(' '), decided: decided ? 'yes' : null };
  return (
    <AskForm
      {...about}
      title={t('askKeepers')}
      wish={keepers.length > 0 ? wishPath('keepers.set', terms) : null}
      onTried={() => setTried(true)}
    >
      <PeopleChoice
        label={t('whoMayKeep')}
        hint={t('whoMayKeepHint')}
        people={people}
        chosen={chosen}
        onChange={setChosen}
        wanted={{ least: 1, most: keepersMost }}
        error={tried && keepers.length === 0 ? t('otherMissing') : undefined}
      />
      <PaysField decided={decided} onChange={setDecided} />
    </AskForm>
  );
}

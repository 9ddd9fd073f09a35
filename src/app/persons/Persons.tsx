import { IconUserPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Refused } from '../../ui/feedback/Refused.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { addPerson, nameMax, persons } from '../platform/person.ts';
import { goBack } from '../routing/hash-location.ts';
import { personsMessages } from './messages/catalog.ts';
import { PersonList } from './PersonList.tsx';

/** Who shares this phone, and how the next one takes it. */
export function Persons(): ReactNode {
  const t = useMessages(personsMessages);
  const [count, setCount] = useState(() => persons().length);
  return (
    <Screen
      title={t('title')}
      back={{ onBack: goBack }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <p>{t('what')}</p>
      {count > 0 && <PersonList key={count} />}
      <Notice>{t('pinEach')}</Notice>
      <AddPerson key={`add ${count}`} isFirst={count === 0} onAdded={() => setCount(persons().length)} />
    </Screen>
  );
}

function AddPerson(props: { readonly isFirst: boolean; readonly onAdded: () => void }): ReactNode {
  const t = useMessages(personsMessages);
  const [own, setOwn] = useState('');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const isMissing = name.trim() === '' || (props.isFirst && own.trim() === '');
  const add = (): void => {
    try {
      addPerson(name.trim(), own.trim());
      props.onAdded();
    } catch {
      setProblem(t('cannotKeep'));
    }
  };
  return (
    <Card title={t('add')}>
      {props.isFirst && <TextField label={t('yourName')} value={own} maxLength={nameMax} onChange={setOwn} />}
      <TextField label={t('theirName')} value={name} maxLength={nameMax} onChange={setName} />
      <Refused>{problem}</Refused>
      <Button icon={IconUserPlus} onPress={() => (isMissing ? setProblem(t('nameMissing')) : add())}>
        {t('add')}
      </Button>
    </Card>
  );
}

import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { Stepper } from '../../../../ui/fields/Stepper.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { PeopleChoice } from '../../../../ui/people/PeopleChoice.tsx';
import { useFace } from '../../../../view/face.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import type { GuardiansView } from './GuardiansScreen.tsx';

const wanted = { least: 2, most: 9 };

/** Begins with two people one has to do with; their person has the last word. */
export function ChooseGuardians(props: { readonly view: GuardiansView; readonly onDone: () => void }): ReactNode {
  const { mine, offered, candidates } = props.view;
  const t = useMessages(belongingMessages);
  const group = useGroup();
  const face = useFace();
  const say = useToast();
  const { act, busy, refused } = useAct();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(mine?.guardians ?? offered));
  const [wish, setWish] = useState(mine?.need ?? 2);
  const [tried, setTried] = useState(false);
  if (candidates.length < wanted.least) return <Notice>{t('guardiansTooFew')}</Notice>;

  const isFew = chosen.size < wanted.least;
  const need = Math.min(wish, Math.max(chosen.size, wanted.least));
  const people = candidates.flatMap((id) => {
    const member = memberOf(group, id);
    return member === undefined ? [] : [{ id, ...face(member) }];
  });
  const save = async (): Promise<void> => {
    setTried(true);
    if (isFew) return;
    if (!(await act('belonging.chooseGuardians', { guardians: [...chosen] as MemberId[], need }))) return;
    say(t('guardiansSaved'));
    props.onDone();
  };
  return (
    <Card title={t('guardiansMine')}>
      <Stack>
        <PeopleChoice
          label={t('guardiansChoose')}
          hint={mine === null && offered.length > 0 ? t('guardiansOffered') : t('guardiansHint')}
          people={people}
          chosen={chosen}
          onChange={setChosen}
          wanted={{ ...wanted, most: Math.min(wanted.most, Math.max(people.length, wanted.least)) }}
          error={tried && isFew ? t('guardiansFew') : undefined}
        />
        {chosen.size > wanted.least ? (
          <Stepper
            label={t('guardiansNeed')}
            hint={t('guardiansNeedHint')}
            value={need}
            onChange={setWish}
            min={wanted.least}
            max={chosen.size}
          />
        ) : (
          chosen.size === wanted.least && <p>{t('guardiansBoth')}</p>
        )}
        <Refused>{refused}</Refused>
        <Button kind="primary" wide={true} icon={IconCheck} busy={busy} onPress={() => void save()}>
          {t('guardiansSave')}
        </Button>
      </Stack>
    </Card>
  );
}

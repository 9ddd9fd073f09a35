import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { PeopleChoice } from '../../../../ui/people/PeopleChoice.tsx';
import { useFace } from '../../../../view/face.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { bookkeepingMessages } from '../../messages/catalog.ts';
import type { ClosingView } from '../closing/closing-view.ts';
import { useAct } from '../use-refusal.ts';
import { keeperFirst } from './keeper-first.ts';

/** As many as the rules let close together. */
const closersMost = 7;
/** Two could not outvote a mistake of one. */
const closersAdvised = 3;

/** Begins with those who close the books now and can go on doing so. */
export function ChooseClosers({ view }: { readonly view: ClosingView }): ReactNode {
  const t = useMessages(bookkeepingMessages);
  const format = useFormat();
  const group = useGroup();
  const face = useFace();
  const names = useNames();
  const say = useToast();
  const { go } = useGroupPath();
  const { act, busy, refused } = useAct();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(view.closers.filter(({ ended }) => !ended).map(({ member }) => member)),
  );
  const [tried, setTried] = useState(false);
  const [keeper = ''] = chosen;
  const people = view.choosable
    .flatMap((id) => {
      const member = memberOf(group, id);
      return member === undefined ? [] : [{ id, ...face(member), detail: id === keeper ? t('keeper') : undefined }];
    })
    .sort((left, right) => format.compare(left.name, right.name));
  const save = async (): Promise<void> => {
    setTried(true);
    if (chosen.size === 0) return;
    const closers = [...chosen] as MemberId[];
    if (!(await act('bookkeeping.chooseClosers', { closers, seen: view.choice }))) return;
    say(view.mayChoose ? t('chosen') : t('goOnDone'));
    go('/closing', { replace: true });
  };
  return (
    <Stack>
      <PeopleChoice
        label={t('chooseWhom')}
        hint={t('chooseAdvice')}
        people={people}
        chosen={chosen}
        onChange={setChosen}
        wanted={{ least: 1, most: closersMost }}
        error={tried && chosen.size === 0 ? t('chooseNone') : undefined}
      />
      {chosen.size > 1 && (
        <SelectField
          label={t('chooseFirst')}
          hint={t('chooseFirstHint')}
          value={keeper}
          onChange={(id) => setChosen(keeperFirst(chosen, id))}
          options={[...chosen].map((id) => ({ value: id, label: names.of(id as MemberId) }))}
        />
      )}
      {chosen.size > 0 && chosen.size < closersAdvised && <Notice>{t('fewWarning')}</Notice>}
      <p>{t(view.mayChoose ? 'chooseAtOnce' : view.choice === null ? 'chooseProposesFirst' : 'chooseProposes')}</p>
      <Refused>{refused}</Refused>
      <Button kind="primary" wide={true} icon={IconCheck} busy={busy} onPress={() => void save()}>
        {view.mayChoose ? t('chooseSave') : t('proposeSave')}
      </Button>
    </Stack>
  );
}

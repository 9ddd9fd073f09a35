import { IconDeviceFloppy, IconMessageQuestion, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { Refused } from '../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../ui/feedback/Toast.tsx';
import { Checkbox } from '../../../ui/fields/Checkbox.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { List, ListItem } from '../../../ui/layout/List.tsx';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { Stack } from '../../../ui/layout/Stack.tsx';
import { rulePath } from '../../../view/changes.ts';
import { useGroupPath } from '../../../view/group-path.ts';
import { useMarkName } from '../../../view/marks/use-mark-name.ts';
import { viewMessages } from '../../../view/messages/catalog.ts';
import { useRulesWay } from '../../../view/rules.ts';
import { useGroup } from '../../../view/stores.ts';
import { useDraft } from '../../../view/use-draft.ts';
import { useNames } from '../../../view/use-names.ts';
import { useQuery } from '../../../view/use-query.ts';
import type { QueryView } from '../../../view/view-types.ts';
import { marksMessages } from '../messages/catalog.ts';
import { useAct } from './use-refusal.ts';

type Criteria = QueryView<'marks.criteria'>;

/** What the group looks for in those who sell. Coordinators change it; the others see who may. */
export function CriteriaScreen(): ReactNode {
  const t = useMessages(marksMessages);
  const { at } = useGroupPath();
  const known = useQuery('marks.criteria', {});
  return (
    <Screen
      title={t('criteria')}
      back={{ href: at('/marks') }}
      help={{ sentences: [t('helpCriteria'), t('helpCriteriaGive'), t('helpCriteriaOff')] }}
    >
      <p>{t('criteriaLead')}</p>
      {/* A change that came in meanwhile is another decision: the form begins anew. */}
      {known?.mayChange === true && <Choosing key={known.seen} known={known} />}
      {known?.mayChange === false && <Reading known={known} />}
    </Screen>
  );
}

function Reading({ known }: { readonly known: Criteria }): ReactNode {
  const t = useMessages(marksMessages);
  const names = useNames();
  const markName = useMarkName();
  const { members } = useGroup();
  const leading = members.filter(({ coordinator }) => coordinator).map(({ member }) => member);
  return (
    <>
      {known.offered.length === 0 ? (
        <p>{t('criteriaNone')}</p>
      ) : (
        <List label={t('criteria')}>
          {known.offered.map((mark) => (
            <ListItem key={mark} title={<bdi>{markName(mark)}</bdi>} />
          ))}
        </List>
      )}
      {leading.length > 0 && <p>{t('criteriaWho', { names: names.list(leading) })}</p>}
    </>
  );
}

/** What is ticked and typed, until it is saved. */
type CriteriaDraft = { readonly added: readonly string[]; readonly chosen: readonly string[]; readonly word: string };

function Choosing({ known }: { readonly known: Criteria }): ReactNode {
  const t = useMessages(marksMessages);
  const say = useToast();
  const markName = useMarkName();
  const usual = useMessages(viewMessages);
  const { go } = useGroupPath();
  const { voted } = useRulesWay();
  const { act, busy, refused } = useAct();
  const { group } = useGroup();
  const draft = useDraft<CriteriaDraft>(`marks/criteria/${group}/${known.seen}`, {
    added: [],
    chosen: known.offered,
    word: '',
  });
  if (draft.value === null) return null;
  const { added, chosen, word } = draft.value;
  const all = [...new Set([...known.offered, ...known.others, ...added])];

  const choose = (mark: string, is: boolean): void =>
    draft.change({ chosen: is ? [...chosen, mark] : chosen.filter((each) => each !== mark) });
  const add = (): void => {
    const own = word.trim();
    if (own !== '') draft.change({ added: [...added, own], chosen: [...chosen, own], word: '' });
  };
  const save = async (): Promise<void> => {
    // A word that was typed and not added yet is meant as well.
    const typed = word.trim();
    const criteria = [...all.filter((mark) => chosen.includes(mark)), ...(typed === '' ? [] : [typed])];
    if (voted) return go(rulePath('marks.criteria', criteria.join(',')));
    if (!(await act('marks.setCriteria', { criteria, seen: known.seen }))) return;
    draft.clear();
    say(t('criteriaSaved'));
  };
  return (
    <Stack>
      {all.map((mark) => (
        <Checkbox
          key={mark}
          label={<bdi>{markName(mark)}</bdi>}
          checked={chosen.includes(mark)}
          onChange={(is) => choose(mark, is)}
        />
      ))}
      <TextField
        label={t('addCriterion')}
        optional={true}
        value={word}
        onChange={(word) => draft.change({ word })}
        maxLength={markMost}
      />
      <Button wide={true} icon={IconPlus} onPress={add}>
        {t('addIt')}
      </Button>
      <Refused>{refused}</Refused>
      <Button
        kind="primary"
        size="large"
        wide={true}
        icon={voted ? IconMessageQuestion : IconDeviceFloppy}
        busy={busy}
        onPress={() => void save()}
      >
        {voted ? usual('proposeChange') : t('saveCriteria')}
      </Button>
    </Stack>
  );
}

/** As the command counts letters. */
const markMost = 32;

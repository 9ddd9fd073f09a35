import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useSearch } from 'wouter';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { type Wish, wishIn } from '../../../../view/changes.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useHeldParties } from '../../../../view/held-parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import type { Commands } from '../../../../view/view-types.ts';
import { minga } from '../../../../view/worker-client.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { useDoing } from '../use-refusal.ts';
import { ProposerField, proposerIn, StageField, TopicField, WordsFields } from './DecisionFields.tsx';
import { type DecisionDraft, emptyFor, mostOf } from './decision-draft.ts';
import { WishFields, wishOf } from './WishFields.tsx';

type Change = Commands['deciding.post']['change'];

/** Each wish is a form of its own. */
const wishName = (wish: Wish | null): string => (wish === null ? '' : `/${wish.act}/${JSON.stringify(wish.terms)}`);
/** A rule whose new value is still to be said. */
const isOpen = ({ act, terms }: Wish): boolean => act === 'policy.set' && terms['value'] === undefined;

/** Says what one would like to be so. The address may name what it grew out of. */
export function NewScreen(): ReactNode {
  const search = useSearch();
  const params = new URLSearchParams(search);
  return <Writing key={search} from={params.get('from') as EntryId | null} wish={wishIn(params)} />;
}

function Writing({ from, wish }: { readonly from: EntryId | null; readonly wish: Wish | null }): ReactNode {
  const t = useMessages(decidingMessages);
  const { group } = useGroup();
  const { at, go } = useGroupPath();
  const say = useToast();
  const { run, busy, refused } = useDoing();
  const {
    value: draft,
    change,
    clear,
  } = useDraft<DecisionDraft>(`deciding/new/${group}${wishName(wish)}`, emptyFor(wish));
  const [tried, setTried] = useState(false);
  const held = useHeldParties();
  if (draft === null) return null;
  const props = { draft, change, tried };

  const post = async (): Promise<void> => {
    setTried(true);
    const { title, summary, words, topic, stage } = draft;
    if (title.trim() === '' || topic === null || stage === null) return;
    const change = wish && wishOf(wish, draft.rule);
    if (draft.rule?.value === null || (change !== null && isOpen(change))) return;
    const account = proposerIn(draft, held)?.account;
    const whose = account === undefined ? {} : { account };
    const said = { ...whose, title: title.trim(), summary: summary.trim(), words: words.trim(), topic, stage };
    let posted: EntryId | undefined;
    const isDone = await run(async () => {
      const done = await minga().act(group, 'deciding.post', {
        ...said,
        icon: null,
        change: change as Change | null,
        from,
      });
      if (done.ok) posted = done.value.at(-1);
      return done;
    });
    if (!isDone) return;
    clear();
    say(t('posted'));
    go(posted === undefined ? '/decide' : `/decide/${posted}`, { replace: true });
  };
  return (
    <Screen
      title={t('newProposal')}
      back={{ href: at('/decide') }}
      help={{ sentences: [t('helpNew'), t('helpNewStage'), t('helpNewBoth')] }}
      footer={
        <Button kind="primary" size="large" wide={true} icon={IconCheck} busy={busy} onPress={() => void post()}>
          {t('postIt')}
        </Button>
      }
    >
      <Stack gap="large">
        {wish !== null && (
          <WishFields wish={wish} draft={draft.rule} onChange={(rule) => change({ rule })} tried={tried} />
        )}
        <WordsFields {...props} />
        <TopicField {...props} />
        <StageField {...props} />
        <ProposerField {...props} />
        <Disclosure summary={t('longText')} open={draft.words !== ''}>
          <TextArea
            label={t('fieldWords')}
            hint={t('fieldWordsHint')}
            optional={true}
            rows={8}
            value={draft.words}
            onChange={(words) => change({ words })}
            maxLength={mostOf.words}
          />
        </Disclosure>
        <Refused>{refused}</Refused>
      </Stack>
    </Screen>
  );
}

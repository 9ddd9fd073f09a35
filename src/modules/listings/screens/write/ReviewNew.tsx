import { IconClipboardCheck, IconPencil } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import type { AccountId, EntryId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { type Fact, Facts } from '../../../../ui/layout/Facts.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useListingQuestions } from '../../../../view/listing-questions.ts';
import { useGroup } from '../../../../view/stores.ts';
import { minga } from '../../../../view/worker-client.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import type { Side } from '../listing-view.ts';
import { Photos } from '../photos/Photos.tsx';
import { useKindName } from '../use-kinds.ts';
import { useSentence } from '../use-refusal.ts';
import { useReturnWords } from '../use-return-words.ts';
import { useWhoWords } from '../use-who-words.ts';
import { Listen } from '../voice/Listen.tsx';
import { type ListingDraft, newPath, toWanted, type Wanted } from './listing-draft.ts';
import { PostProgress, usePostHelp } from './PostProgress.tsx';

type ReviewProps = { readonly side: Side; readonly draft: ListingDraft; readonly onPosted: () => void };

/** What will be signed, as the others will read it. */
export function ReviewNew({ side, draft, onPosted }: ReviewProps): ReactNode {
  const t = useMessages(listingsMessages);
  const group = useGroup();
  const { at, go } = useGroupPath();
  const say = useToast();
  const sentence = useSentence();
  const help = usePostHelp();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [unit] = group.units;
  const me = group.me.member as string as AccountId;
  const questionsAbout = useListingQuestions();
  const about = { side, me, now: Date.now(), until: null, kindName: useKindName() };
  const wanted = unit === undefined ? null : toWanted(draft, { ...about, unit: unit.id });

  const further = wanted === null ? null : questionsAbout(wanted);
  const isComplete = further?.isComplete(draft.further) ?? true;

  const post = async (what: Wanted): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setRefused(null);
    const done = await minga().act(group.group, 'listings.post', what);
    if (!done.ok) {
      setBusy(false);
      return setRefused(sentence(done.error));
    }
    onPosted();
    const posted = done.value.at(-1) as EntryId | undefined;
    const whole = posted && { group: group.group, listing: posted, side };
    // It names the listing, so it comes after. What goes wrong here leaves a listing whose page asks for the rest.
    const unsaid = whole && further !== null ? await further.sign(whole, draft.further) : null;
    setBusy(false);
    say(t(unsaid === null ? 'posted' : 'postedPart'));
    go(posted === undefined ? '/market' : `/market/${posted}`, { replace: true });
  };
  return (
    <Screen
      title={t('checkIt')}
      back={{ href: at(newPath(side, 'return')) }}
      help={help}
      footer={
        wanted !== null && isComplete ? (
          <Button
            kind="primary"
            size="large"
            wide={true}
            icon={IconClipboardCheck}
            busy={busy}
            onPress={() => void post(wanted)}
          >
            {t('postIt')}
          </Button>
        ) : undefined
      }
    >
      <PostProgress side={side} step="check" />
      {wanted === null || !isComplete ? (
        // Reached by its address alone, with a draft that is not complete.
        <Notice
          action={<ButtonLink href={at(newPath(side, wanted === null ? 'what' : 'return'))}>{t('change')}</ButtonLink>}
        >
          {t('notComplete')}
        </Notice>
      ) : (
        <AsPosted wanted={wanted}>
          <Suspense>{further !== null && <further.AsRead side={side} answers={draft.further} />}</Suspense>
        </AsPosted>
      )}
      <Refused>{refused}</Refused>
    </Screen>
  );
}

function AsPosted({ wanted, children }: { readonly wanted: Wanted; readonly children: ReactNode }): ReactNode {
  const t = useMessages(listingsMessages);
  const format = useFormat();
  const { at } = useGroupPath();
  const kindName = useKindName();
  const inReturn = useReturnWords();
  const who = useWhoWords();
  const { side, title, category, words, place, until } = wanted;
  const facts: Fact[] = [
    { label: who(wanted), value: <bdi>{title}</bdi> },
    { label: t('whatKind'), value: kindName(category) },
    ...(words === '' ? [] : [{ label: t('words'), value: <bdi>{words}</bdi> }]),
    ...(place === '' ? [] : [{ label: t('place'), value: <bdi>{place}</bdi> }]),
    {
      label: t('onListUntil'),
      value: until === null ? t('always') : t('untilDay', { day: format.nearDay(until, Date.now()) }),
    },
    { label: t('inReturn'), value: <bdi>{inReturn(wanted)}</bdi> },
  ];
  return (
    <>
      <Facts facts={facts} />
      {wanted.voice !== null && <Listen voice={wanted.voice} />}
      <Photos title={title} photos={wanted.photos} />
      {children}
      {wanted.endless && <p>{t('stays')}</p>}
      <p>{t('toAll')}</p>
      <ButtonLink icon={IconPencil} href={at(newPath(side))}>
        {t('change')}
      </ButtonLink>
    </>
  );
}

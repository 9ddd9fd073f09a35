import { IconClipboardList, IconHeart } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useParams } from 'wouter';
import type { AccountId, EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import type { Help as ScreenHelp } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useEntryNotes } from '../../../../view/entry-notes.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { useWho } from '../../../../view/use-who.ts';
import { aidMessages } from '../../messages/catalog.ts';
import type { Help } from '../help-view.ts';
import { useSideWords } from '../use-side-words.ts';
import { FurtherActs, NextActs } from './Acts.tsx';
import { HelpTurn } from './HelpTurn.tsx';
import { InCalendar } from './InCalendar.tsx';
import { Thanked } from './Thanked.tsx';
import { What } from './What.tsx';

/** One help, whole: whose turn it is, the next step, when and where, and the thanks. */
export function HelpScreen(): ReactNode {
  const { id = '' } = useParams();
  return <Known key={id} id={id as EntryId} />;
}

function useHelpOfHelp(): ScreenHelp {
  const t = useMessages(aidMessages);
  return { sentences: [t('helpOne'), t('helpOneWhere'), t('helpOneDone')] };
}

function Known({ id }: { readonly id: EntryId }): ReactNode {
  const t = useMessages(aidMessages);
  const { at } = useGroupPath();
  const help = useHelpOfHelp();
  const answer = useQuery('aid.help', { id });
  if (answer === null) return null;
  if (answer.help !== null) return <Shown help={answer.help} />;
  return (
    <Screen title={t('help')} back={{ href: at('/helping') }} help={help}>
      <EmptyState icon={IconHeart} title={t('unknown')}>
        {t('unknownHow')}
      </EmptyState>
    </Screen>
  );
}

function Shown({ help }: { readonly help: Help }): ReactNode {
  const t = useMessages(aidMessages);
  const { at } = useGroupPath();
  const who = useWho();
  const sides = useSideWords();
  const EntryNotes = useEntryNotes();
  const [speaker, setSpeaker] = useState<AccountId>(help.mine);
  // Named only where this phone may speak for either: elsewhere there is nothing to choose.
  const about = { help: help.id, ...(help.both ? { account: speaker } : {}) };
  return (
    <Screen title={help.title} subtitle={sides(help)} back={{ href: at('/helping') }} help={useHelpOfHelp()}>
      <HelpTurn help={help}>
        <NextActs help={help} about={about} />
      </HelpTurn>
      {help.both && (
        <RadioCards
          label={t('speakFor')}
          narrow={true}
          value={speaker}
          onChange={setSpeaker}
          options={[help.mine, help.other].map((account) => ({ value: account, label: who(account).name }))}
        />
      )}
      <What help={help} />
      <InCalendar help={help} />
      <Thanked help={help} />
      <FurtherActs help={help} />
      <ButtonLink icon={IconClipboardList} href={at(`/market/${help.listing}`)}>
        {t('showListing')}
      </ButtonLink>
      <EntryNotes entry={help.id} />
    </Screen>
  );
}

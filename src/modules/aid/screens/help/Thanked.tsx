import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useUnblocked } from '../../../../view/blocked.ts';
import { useWho } from '../../../../view/use-who.ts';
import { aidMessages } from '../../messages/catalog.ts';
import type { Help } from '../help-view.ts';
import { ThanksCard } from '../ThanksCard.tsx';

/** What each said of it. */
export function Thanked({ help }: { readonly help: Help }): ReactNode {
  const t = useMessages(aidMessages);
  const who = useWho();
  const unblocked = useUnblocked();
  const { mine, theirs } = help.thanks;
  const says = (account: Help['mine']): string => {
    const { name, isMe } = who(account);
    return isMe ? t('youSay') : t('says', { name });
  };
  return (
    <>
      {theirs !== null && (
        <ThanksCard
          title={says(help.other)}
          thanks={{ ...theirs, words: unblocked(help.other, theirs.words) }}
          by={theirs.by}
        />
      )}
      {mine !== null && <ThanksCard title={says(help.mine)} thanks={mine} by={mine.by} />}
    </>
  );
}

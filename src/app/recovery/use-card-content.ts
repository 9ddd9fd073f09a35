import { useAppName } from '../../i18n/use-app-name.ts';
import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { fileNameOf, saveFile } from '../../view/files.ts';
import { useMemberName } from '../../view/member-name.ts';
import { useGroup } from '../../view/stores.ts';
import { drawCard } from './draw-card.ts';
import { recoveryMessages } from './messages/catalog.ts';
import type { CardContent } from './RecoveryCard.tsx';

export type Secret = { readonly words: readonly string[]; readonly card: string };

/** What stands on the card of this member, and how it becomes a picture among the phone's files. */
export function useCardContent(secret: Secret): { readonly content: CardContent; readonly save: () => Promise<void> } {
  const t = useMessages(recoveryMessages);
  const appName = useAppName();
  const { direction } = useLanguage();
  const { me, members, name: group } = useGroup();
  const nameOf = useMemberName();
  const content = {
    owner: t('cardFor', { name: nameOf(members.find((each) => each.member === me.member)), group }),
    card: secret.card,
  };
  const save = async (): Promise<void> => {
    const picture = await drawCard(content, { title: `${appName} · ${t('title')}`, use: t('cardUse'), direction });
    if (picture !== null) saveFile(`minga-${fileNameOf(group)}-card.png`, picture, 'image/png');
  };
  return { content, save };
}

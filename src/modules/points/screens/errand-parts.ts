/** How news of points reads in *For me*, and where they are given anew. */
import type { AccountId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ErrandParts } from '../../../view/module-screens.ts';
import { useWho } from '../../../view/use-who.ts';
import type { ErrandView } from '../../../view/view-types.ts';
import { pointsMessages } from '../messages/catalog.ts';

function useFreeSentence({ values }: ErrandView): string {
  const t = useMessages(pointsMessages);
  const mine = useWho()(values['account'] as AccountId);
  const said = { title: String(values['title']), count: Number(values['points']) };
  return mine.isMe ? t('errandFree', said) : t('errandFreeOf', { ...said, name: mine.name });
}

export const errandParts: Readonly<Record<string, ErrandParts>> = {
  'points.free': { useSentence: useFreeSentence, href: () => '/points', aside: 'notNow', isReminder: true },
};

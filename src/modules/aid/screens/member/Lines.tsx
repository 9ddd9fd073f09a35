import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { faceIcon } from '../../../../ui/icons/faces.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { useUnblocked } from '../../../../view/blocked.ts';
import { useWho } from '../../../../view/use-who.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { aidMessages } from '../../messages/catalog.ts';

type Line = QueryView<'aid.history'>['lines'][number];

/** What was done, the newest first: whom they helped, who helped them, and the thanks that came of it. */
export function Lines({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const t = useMessages(aidMessages);
  const { day } = useFormat();
  const who = useWho();
  const unblocked = useUnblocked();
  return (
    <LongList label={t('wasDone')}>
      {lines.map(({ help, gave, title, other, claimedAt, thanks }) => {
        const { name } = who(other);
        const said = thanks === null ? '' : unblocked(other, thanks.words);
        const words = `${gave ? t('helpedSomebody', { name }) : t('wasHelpedBy', { name })} · ${day(claimedAt)}`;
        return (
          <ListItem
            key={`${help}-${gave}`}
            icon={thanks === null ? undefined : faceIcon[thanks.face]}
            title={<bdi>{title}</bdi>}
            detail={
              <>
                {thanks === null ? words : `${words} · ${t(thanks.face)}`}
                {said !== '' && (
                  <>
                    {' · '}
                    <bdi>{said}</bdi>
                  </>
                )}
              </>
            }
          />
        );
      })}
    </LongList>
  );
}

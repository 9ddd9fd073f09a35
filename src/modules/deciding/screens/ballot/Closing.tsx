import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { SureButton } from '../../../../ui/overlays/SureButton.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { useWho } from '../../../../view/use-who.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import type { Ballot } from '../views.ts';

/** By hand, on the phone that opened it: one that closed by itself might not have heard yet what came while it was off. */
export function Closing({ ballot }: { readonly ballot: Ballot }): ReactNode {
  const { id, opener, openedBy, notClose, closesAt, grace, voted, voters, unopened } = ballot;
  const t = useMessages(decidingMessages);
  const format = useFormat();
  const names = useNames();
  const who = useWho();
  const acting = useAct();
  const day = format.nearDay(closesAt + grace, Date.now());
  if (!opener) return <p>{t('whoCloses', { name: names.of(openedBy), day })}</p>;
  if (notClose !== null) return <p>{t('youClose', { day })}</p>;
  return (
    <>
      {unopened.length > 0 && (
        <Notice tone="warning">
          {t('unopened', { names: format.list(unopened.map((account) => who(account).name)) })}
        </Notice>
      )}
      <SureButton
        label={t('closeVote')}
        icon={IconLock}
        kind="primary"
        title={t('closeTitle')}
        acting={acting}
        run={() => acting.act('deciding.close', { ballot: id })}
      >
        <p>{t('closeMeans', { voted: format.number(voted), voters: format.number(voters) })}</p>
      </SureButton>
    </>
  );
}

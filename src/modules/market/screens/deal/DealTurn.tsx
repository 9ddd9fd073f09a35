import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { TurnCard } from '../../../../ui/layout/TurnCard.tsx';
import { useWho } from '../../../../view/use-who.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { type Deal, may } from '../deal-view.ts';
import { useReturnWords } from '../use-return-words.ts';
import { useTurn } from '../use-turn-words.ts';

/** Whose turn it is, and what they may do now. */
export const DealTurn = ({ deal, children }: { readonly deal: Deal; readonly children: ReactNode }): ReactNode => (
  <TurnCard turn={useTurn()(deal)} meaning={<Meaning deal={deal} />}>
    {children}
  </TurnCard>
);

/** What one would say yes to, or what an ending means that does not speak for itself. */
function Meaning({ deal }: { readonly deal: Deal }): ReactNode {
  const t = useMessages(marketMessages);
  const who = useWho();
  const inReturn = useReturnWords();
  const { stage, talk, provider, terms } = deal;
  if (terms !== null && may(deal, 'agree')) {
    // Beside the button that says yes, so that nobody says it to what stands below.
    const offer = { name: who(terms.account).name, price: inReturn(terms) };
    return <p>{terms.when === '' ? t('proposes', offer) : t('proposesWhen', { ...offer, when: terms.when })}</p>;
  }
  if (stage === 'confirmed-by-one') return <p>{t('aloneMeans', { name: who(provider).name })}</p>;
  if (stage === 'contested') return <p>{t('contestedMeans')}</p>;
  const off = talk.find(({ is }) => is === 'cancelled');
  if (stage !== 'cancelled' || off === undefined) return null;
  const { name, isMe } = who(off.account);
  return <p>{isMe ? t('youCancelled') : t('cancelledBy', { name })}</p>;
}

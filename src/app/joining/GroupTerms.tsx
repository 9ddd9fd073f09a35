import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Card } from '../../ui/layout/Card.tsx';
import { useAgreementWords } from '../../view/agreement/use-agreement-words.ts';
import type { InvitedView } from '../../view/view-types.ts';
import { Paragraphs } from '../about/Paragraphs.tsx';
import { joiningMessages } from './messages/catalog.ts';

/** Who invites, what I may owe, and what I agree to. */
export function GroupTerms({ invited }: { readonly invited: InvitedView }): ReactNode {
  const t = useMessages(joiningMessages);
  const format = useFormat();
  const agreement = useAgreementWords(invited.agreement);
  const limits = invited.units
    .filter((unit) => (invited.limits[unit.id] ?? 0) > 0)
    .map((unit) => format.amount(invited.limits[unit.id] ?? 0, unit));
  return (
    <>
      <Card title={t('group')}>
        {invited.invitedBy !== null && <p>{t('invitedBy', { name: invited.invitedBy })}</p>}
        <p>{t('members', { count: invited.members })}</p>
        <p>{limits.length === 0 ? t('oweNothing') : t('owe', { limits: format.list(limits) })}</p>
        <p>{t('readable')}</p>
        <p>{invited.openBooks ? t('booksOpen') : t('booksClosed')}</p>
      </Card>
      <Card title={t('agreement')} tone="quiet">
        {invited.agreement === '' ? <p>{t('noAgreement')}</p> : <Paragraphs text={agreement.text} />}
        {agreement.note !== null && <p>{agreement.note}</p>}
        {invited.agreementChanged && <p>{t('agreementChanged')}</p>}
      </Card>
    </>
  );
}

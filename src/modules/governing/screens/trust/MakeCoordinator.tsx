import { IconUserStar } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { SureButton } from '../../../../ui/overlays/SureButton.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';

const terms = [6, 12, 24] as const;
type Term = `${(typeof terms)[number]}` | 'endless';

/** Gives the role, or a new term of it, once its person has said for how long. */
export function MakeCoordinator(props: { readonly member: MemberId; readonly isNew: boolean }): ReactNode {
  const t = useMessages(governingMessages);
  const name = useNames().of(props.member);
  const acting = useAct();
  const [term, setTerm] = useState<Term | null>(null);
  const [tried, setTried] = useState(false);
  const label = props.isNew ? t('giveRole') : t('newTerm');

  const make = async (): Promise<boolean> => {
    setTried(true);
    if (term === null) return false;
    const months = term === 'endless' ? null : Number(term);
    return acting.act('governing.makeCoordinator', { member: props.member, months });
  };
  return (
    <SureButton
      label={props.isNew ? t('makeCoordinator') : label}
      icon={IconUserStar}
      title={props.isNew ? t('makeTitle', { name }) : t('newTermTitle', { name })}
      confirm={label}
      acting={acting}
      run={make}
    >
      <p>{t('makeMeans')}</p>
      <RadioCards<Term>
        label={t('term')}
        value={term}
        onChange={setTerm}
        options={[
          ...terms.map((months) => ({ value: `${months}` as const, label: t('months', { count: months }) })),
          { value: 'endless', label: t('endless') },
        ]}
        error={tried && term === null ? t('termMissing') : undefined}
      />
    </SureButton>
  );
}

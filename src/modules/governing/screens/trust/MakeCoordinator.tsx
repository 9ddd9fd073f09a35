import { IconUserStar } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';

const terms = [6, 12, 24] as const;
type Term = `${(typeof terms)[number]}` | 'endless';

/** Gives the role, or a new term of it, once its person has said for how long. */
export function MakeCoordinator(props: { readonly member: MemberId; readonly isNew: boolean }): ReactNode {
  const t = useMessages(governingMessages);
  const name = useNames().of(props.member);
  const { act, busy, refused } = useAct();
  const [asking, setAsking] = useState(false);
  const [term, setTerm] = useState<Term | null>(null);
  const [tried, setTried] = useState(false);
  const label = props.isNew ? t('giveRole') : t('newTerm');

  const make = async (): Promise<void> => {
    setTried(true);
    if (term === null) return;
    const months = term === 'endless' ? null : Number(term);
    if (await act('governing.makeCoordinator', { member: props.member, months })) setAsking(false);
  };
  return (
    <>
      <Button icon={IconUserStar} onPress={() => setAsking(true)}>
        {props.isNew ? t('makeCoordinator') : label}
      </Button>
      <ConfirmSheet
        title={props.isNew ? t('makeTitle', { name }) : t('newTermTitle', { name })}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{ label, icon: IconUserStar, busy, onPress: () => void make() }}
        cancel={t('goBack')}
      >
        <Stack>
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
          {refused !== null && (
            <Notice tone="problem" live={true}>
              {refused}
            </Notice>
          )}
        </Stack>
      </ConfirmSheet>
    </>
  );
}

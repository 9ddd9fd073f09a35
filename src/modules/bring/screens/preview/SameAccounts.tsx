import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { useParties } from '../../../../view/parties.ts';
import { bringMessages } from '../../messages/catalog.ts';
import type { SameAccount } from '../../same-accounts.ts';
import type { PreviewProps } from './PreviewFile.tsx';

/** Whoever of the file is in the books already under that name: told, and to be said otherwise with a tap. */
export function SameAccounts({ draft, change, preview }: PreviewProps): ReactNode {
  const t = useMessages(bringMessages);
  const partyOf = useParties();
  const [asking, setAsking] = useState<SameAccount | null>(null);
  const { sameAccounts: all } = preview;
  if (all.length === 0) return null;
  const label = t('sameTitle', { count: all.length });
  const { choices } = draft;
  const whereOf = ({ use }: SameAccount): string => {
    if (use === null) return t('sayWho');
    if (use === 'new') return t('somebodyElse');
    const { name, kept } = partyOf(use);
    return t('goesTo', { name, code: kept?.shortCode ?? '' });
  };
  const choose = (name: string, use: NonNullable<SameAccount['use']>): void => {
    setAsking(null);
    change({ choices: { ...choices, accounts: { ...choices.accounts, [name]: use } } });
  };
  return (
    <Card title={label}>
      <p>{t('sameHow')}</p>
      <LongList label={label}>
        {/* What has to be said comes first, among a hundred that need nothing. */}
        {[...all.filter(({ use }) => use === null), ...all.filter(({ use }) => use !== null)].map((each) => (
          <ListItem
            key={each.name}
            title={<bdi>{each.name}</bdi>}
            detail={whereOf(each)}
            onPress={() => setAsking(each)}
          />
        ))}
      </LongList>
      {asking !== null && (
        <Sheet title={asking.name} open={true} onClose={() => setAsking(null)}>
          <RadioCards
            label={t('whoIs', { name: asking.name })}
            value={asking.use}
            onChange={(use) => choose(asking.name, use)}
            options={[
              ...asking.accounts.map((account) => ({
                value: account as NonNullable<SameAccount['use']>,
                label: partyOf(account).name,
                detail: partyOf(account).detail,
              })),
              { value: 'new', label: t('somebodyElse') },
            ]}
          />
        </Sheet>
      )}
    </Card>
  );
}

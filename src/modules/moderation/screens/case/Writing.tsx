import { IconSend } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { type RadioCard, RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { useDraft } from '../../../../view/use-draft.ts';
import { useWho } from '../../../../view/use-who.ts';
import { moderationMessages } from '../../messages/catalog.ts';
import type { Case } from '../case-view.ts';
import { mostWords } from '../lengths.ts';
import { useAct } from '../use-refusal.ts';

/** `''`: only those who hear it. */
type To = AccountId | '' | 'both';

/** More words. Who reads them is chosen before they go off; with nobody to choose from it is said. */
export function Writing({ view }: { readonly view: Case }): ReactNode {
  const t = useMessages(moderationMessages);
  const { act, busy, refused } = useAct();
  const options = useReaders(view);
  const { value, change, clear } = useDraft(`moderation/say/${view.id}`, { words: '', to: '' as To });
  if (value === null) return null;
  const parties = [view.reporter, ...view.about].flatMap((party) => party ?? []);
  const to = options.some((option) => option.value === value.to) ? value.to : '';
  const send = async (): Promise<void> => {
    const readers = to === '' ? [] : to === 'both' ? parties : [to];
    if (!(await act('moderation.say', { id: view.id, words: value.words, to: readers }))) return;
    change({ words: '' });
    clear();
  };
  return (
    <>
      <TextArea
        label={t('write')}
        hint={options.length > 1 ? undefined : t('hearersRead')}
        rows={2}
        value={value.words}
        onChange={(words) => change({ words })}
        maxLength={mostWords}
      />
      {options.length > 1 && (
        <RadioCards label={t('whoReads')} value={to} onChange={(chosen) => change({ to: chosen })} options={options} />
      )}
      <Refused>{refused}</Refused>
      <Button icon={IconSend} busy={busy} onPress={() => void send()}>
        {t('send')}
      </Button>
    </>
  );
}

/** A party writes to those who hear it, and to the other one where the two know of one another. */
function useReaders({ account, reporter, about }: Case): readonly RadioCard<To>[] {
  const t = useMessages(moderationMessages);
  const who = useWho();
  const others = [reporter, ...about].flatMap((party) => (party === null || party === account ? [] : [party]));
  const isParty = others.length <= about.length;
  const each = others.map(
    (party): RadioCard<To> => ({ value: party, label: t('oneReads', { name: who(party).name }) }),
  );
  const both: readonly RadioCard<To>[] = isParty || others.length < 2 ? [] : [{ value: 'both', label: t('bothRead') }];
  return [{ value: '', label: t('hearersRead') }, ...each, ...both];
}

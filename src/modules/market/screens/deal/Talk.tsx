import { IconSend } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useIsBlocked } from '../../../../view/blocked.ts';
import { useParties } from '../../../../view/parties.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useWho } from '../../../../view/use-who.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { type Deal, may } from '../deal-view.ts';
import { mostOf } from '../lengths.ts';
import { useAct } from '../use-refusal.ts';
import type { ActProps } from './about.ts';

type Said = Deal['talk'][number];

/** What the two said to one another, oldest first, and room for more. */
export function Talk({ deal, about }: ActProps): ReactNode {
  const t = useMessages(marketMessages);
  return (
    <Stack gap="small">
      <h2>{t('talk')}</h2>
      <List label={t('talk')}>
        {deal.talk.map((said) => (
          <Saying key={said.id} said={said} />
        ))}
      </List>
      {may(deal, 'say') && <Writing deal={deal} about={about} />}
    </Stack>
  );
}

const keys = {
  begun: { mine: 'youBegun', theirs: 'talkBegun' },
  said: { mine: 'youSaid', theirs: 'talkSaid' },
  contested: { mine: 'youContested', theirs: 'talkContested' },
  cancelled: { mine: 'youCancelled', theirs: 'talkCancelled' },
} as const;

function Saying({ said }: { readonly said: Said }): ReactNode {
  const t = useMessages(marketMessages);
  const { relative } = useFormat();
  const names = useNames();
  const partyOf = useParties();
  const isBlocked = useIsBlocked(said.account);
  const { name, isMe } = useWho()(said.account);
  const key = keys[said.is];
  const what = isMe ? t(key.mine) : t(key.theirs, { name });
  const when = relative(said.claimedAt, Date.now());
  const by = said.by === null ? '' : ` · ${t('writtenBy', { name: names.of(said.by) })}`;
  return (
    <ListItem
      lead={<Avatar {...partyOf(said.account).face} size="small" />}
      title={isBlocked ? t('fromBlocked') : <bdi>{said.words ?? t('noWords')}</bdi>}
      detail={`${what} · ${when}${by}`}
    />
  );
}

function Writing({ deal, about }: ActProps): ReactNode {
  const t = useMessages(marketMessages);
  const { act, busy, refused } = useAct();
  const { name } = useWho()(about.account === deal.other ? deal.mine : deal.other);
  const { value, change, clear } = useDraft(`market/say/${deal.id}`, { words: '' });
  if (value === null) return null;
  const send = async (): Promise<void> => {
    if (!(await act('market.say', { ...about, words: value.words.trim() }))) return;
    change({ words: '' });
    clear();
  };
  return (
    <>
      <TextArea
        label={t('write', { name })}
        hint={t('onlyYouTwo')}
        rows={2}
        value={value.words}
        onChange={(words) => change({ words })}
        maxLength={mostOf.words}
      />
      <Refused>{refused}</Refused>
      <Button icon={IconSend} busy={busy} onPress={() => void send()}>
        {t('send')}
      </Button>
    </>
  );
}

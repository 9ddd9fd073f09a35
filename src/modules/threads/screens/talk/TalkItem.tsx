import { IconArrowBackUp, IconArrowForwardUp, IconFlag } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Lines } from '../../../../ui/layout/Lines.tsx';
import { Row, Stack } from '../../../../ui/layout/Stack.tsx';
import { SureButton } from '../../../../ui/overlays/SureButton.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useWho } from '../../../../view/use-who.ts';
import { threadsMessages } from '../../messages/catalog.ts';
import { Reactions } from '../Reactions.tsx';
import type { Message, Talk } from '../thread-view.ts';
import { useAct } from '../use-refusal.ts';
import styles from './Talk.module.css';

type Replying = ((to: Message) => void) | null;

/** Words about the thing, and below them all that came of them: one step in, however deep an answer goes. */
export function TalkItem(props: {
  readonly thing: EntryId;
  readonly talk: Talk;
  readonly onReply: Replying;
}): ReactNode {
  const { thing, talk, onReply } = props;
  const t = useMessages(threadsMessages);
  const who = useWho();
  return (
    <Card as="article">
      <Said thing={thing} message={talk} onReply={onReply} />
      {talk.replies.length > 0 && (
        <section className={styles.replies} aria-label={t('replies', { name: who(talk.account).name })}>
          <Stack>
            {talk.replies.map((reply) => (
              <Said key={reply.id} thing={thing} message={reply} onReply={onReply} />
            ))}
          </Stack>
        </section>
      )}
    </Card>
  );
}

function Said(props: { readonly thing: EntryId; readonly message: Message; readonly onReply: Replying }): ReactNode {
  const { thing, message, onReply } = props;
  const gone = useGoneWords()(message);
  return (
    <Stack gap="small">
      <Speaker message={message} />
      {gone === null ? (
        <>
          <Lines text={message.words} />
          <Reactions thing={thing} message={message.id} reactions={message.reactions} mayReact={onReply !== null}>
            {onReply !== null && (
              <Button kind="plain" icon={IconArrowForwardUp} onPress={() => onReply(message)}>
                <ReplyWord />
              </Button>
            )}
            {onReply !== null && <Further thing={thing} message={message} />}
          </Reactions>
        </>
      ) : (
        <p>
          <em>{gone}</em>
        </p>
      )}
    </Stack>
  );
}

const ReplyWord = (): ReactNode => useMessages(threadsMessages)('reply');

function Speaker({ message }: { readonly message: Message }): ReactNode {
  const t = useMessages(threadsMessages);
  const { relative } = useFormat();
  const party = useParties()(message.account);
  const who = useWho();
  const names = useNames();
  const { name, isMe } = who(message.account);
  const speaker = isMe ? t('you') : name;
  const other = message.answers === null ? null : who(message.answers);
  return (
    <Row>
      <Avatar {...party.face} size="small" />
      <span>
        <strong>
          {other === null ? speaker : t('toWhom', { name: speaker, other: other.isMe ? t('you') : other.name })}
        </strong>
        {` · ${relative(message.claimedAt, Date.now())}`}
        {message.by !== null && ` · ${t('writtenBy', { name: names.of(message.by) })}`}
      </span>
    </Row>
  );
}

/** Why words are not shown; `null`: they are. */
function useGoneWords(): (message: Message) => string | null {
  const t = useMessages(threadsMessages);
  const who = useWho();
  return ({ is, account }) => {
    const { name, isMe } = who(account);
    switch (is) {
      case 'taken-back':
        return isMe ? t('youTookBack') : t('takenBack', { name });
      case 'hidden':
        return t('hidden');
      case 'blocked':
        return t('blocked', { name });
      default:
        return null;
    }
  };
}

/** One's own words can be taken back, and those of others reported. */
function Further({ thing, message }: { readonly thing: EntryId; readonly message: Message }): ReactNode {
  const t = useMessages(threadsMessages);
  const { at } = useGroupPath();
  const { act, busy, refused } = useAct();
  if (!message.mine) {
    return (
      <ButtonLink kind="plain" icon={IconFlag} href={at(`/report/entry/${message.id}`)}>
        {t('report')}
      </ButtonLink>
    );
  }
  return (
    <SureButton
      label={t('unsay')}
      icon={IconArrowBackUp}
      kind="plain"
      title={t('unsaySure')}
      acting={{ busy, refused }}
      run={() => act('threads.unsay', { thing, message: message.id })}
    >
      <p>{t('unsayMeans')}</p>
    </SureButton>
  );
}

import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { faceIcon, faces } from '../../../../ui/icons/faces.ts';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import { Row, Stack } from '../../../../ui/layout/Stack.tsx';
import { useUnblocked } from '../../../../view/blocked.ts';
import { useWho } from '../../../../view/use-who.ts';
import { marketMessages } from '../../messages/catalog.ts';
import type { History } from '../deal-view.ts';
import { Rating } from './Rating.tsx';

/** What became of somebody's deals: how many, how they were, and what was said. */
export function HistoryFacts({ history }: { readonly history: History }): ReactNode {
  const t = useMessages(marketMessages);
  const { number } = useFormat();
  const { given, received, confirmedByOne, feedback } = history;
  return (
    <Stack>
      <Facts
        facts={[
          { label: t('historyGiven'), value: t('times', { count: given }) },
          { label: t('historyReceived'), value: t('times', { count: received }) },
          ...(confirmedByOne === 0 ? [] : [{ label: t('historyAlone'), value: t('times', { count: confirmedByOne }) }]),
        ]}
      />
      {feedback.length === 0 ? (
        <p>{t('noneSaid')}</p>
      ) : (
        <>
          <Row>
            {faces.map((face) => (
              <IconLabel key={face} icon={faceIcon[face]}>
                {t('faceCount', { face: t(face), number: number(history.faces[face]) })}
              </IconLabel>
            ))}
          </Row>
          <Disclosure summary={t('saidOf')}>
            <Said history={history} />
          </Disclosure>
        </>
      )}
    </Stack>
  );
}

function Said({ history }: { readonly history: History }): ReactNode {
  const t = useMessages(marketMessages);
  const { day } = useFormat();
  const who = useWho();
  const unblocked = useUnblocked();
  return (
    <Stack gap="small">
      {history.feedback.map(({ deal, from, face, words, late, reply, claimedAt }) => (
        <Rating
          key={`${deal}-${from}`}
          title={`${who(from).name} · ${day(claimedAt)}`}
          feedback={{
            face,
            words: unblocked(from, words),
            late,
            reply: reply === '' ? null : { words: reply, by: null, claimedAt },
          }}
          reply={{ title: t('reply') }}
        />
      ))}
    </Stack>
  );
}

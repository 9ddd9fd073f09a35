import { IconEye, IconMessageReply, IconMoodOff } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { SureButton } from '../../../../ui/overlays/SureButton.tsx';
import { useUnblocked } from '../../../../view/blocked.ts';
import { useWho } from '../../../../view/use-who.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { may } from '../deal-view.ts';
import { Rating } from '../member/Rating.tsx';
import { useAct } from '../use-refusal.ts';
import type { ActProps } from './about.ts';
import { ReplySheet } from './sheets.ts';

/** What each said of it. Of what is sealed only that it is there. */
export function HowItWas({ deal, about }: ActProps): ReactNode {
  const t = useMessages(marketMessages);
  const { day } = useFormat();
  const { name } = useWho()(deal.other);
  const unblocked = useUnblocked();
  const acting = useAct();
  const [replying, setReplying] = useState(false);
  const { mine, theirs, showFrom } = deal.feedback;
  const canDecline = may(deal, 'decline-to-rate');
  if (mine.state === 'none' && theirs.state === 'none' && !canDecline) return null;
  return (
    <Stack gap="small">
      <h2>{t('rating')}</h2>
      {mine.face !== null && (
        <Rating title={t('yourRating')} feedback={mine} reply={{ title: t('replyOf', { name }) }} />
      )}
      {mine.state === 'sealed' && <p>{t('stillSealed', { name })}</p>}
      {mine.state === 'declined' && <p>{t('youDeclined')}</p>}
      {theirs.state === 'sealed' && <p>{t('theyRated', { name })}</p>}
      {theirs.state === 'declined' && <p>{t('theyDeclined', { name })}</p>}
      {theirs.face !== null && (
        <Rating
          title={t('theirRating', { name })}
          feedback={{ ...theirs, words: unblocked(deal.other, theirs.words) }}
          reply={{ title: t('yourReply') }}
        />
      )}
      {showFrom !== null && !may(deal, 'show-rating') && <p>{t('showFrom', { day: day(showFrom) })}</p>}
      <ButtonRow>
        {may(deal, 'show-rating') && (
          <Button
            icon={IconEye}
            busy={acting.busy}
            onPress={() => void acting.act('market.showRating', { deal: deal.id })}
          >
            {t('showRating')}
          </Button>
        )}
        {may(deal, 'reply') && (
          <Button icon={IconMessageReply} onPress={() => setReplying(true)}>
            {t('reply')}
          </Button>
        )}
        {canDecline && (
          <SureButton
            label={t('declineToRate')}
            icon={IconMoodOff}
            title={t('declineAsk')}
            acting={acting}
            run={() => acting.act('market.declineToRate', about)}
          >
            <p>{t('declineWhat', { name })}</p>
          </SureButton>
        )}
      </ButtonRow>
      <Refused>{canDecline ? null : acting.refused}</Refused>
      <Suspense>{replying && <ReplySheet about={about} onClose={() => setReplying(false)} />}</Suspense>
    </Stack>
  );
}

import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { faceIcon } from '../../../../ui/icons/faces.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { marketMessages } from '../../messages/catalog.ts';
import type { Face, Feedback } from '../deal-view.ts';

type Shown = Pick<Feedback, 'face' | 'words' | 'late' | 'reply'> & Partial<Pick<Feedback, 'by'>>;

/** What one said of it: a face and its word, words, and what was replied. */
export function Rating(props: {
  readonly title: string;
  readonly feedback: Shown;
  readonly reply: { readonly title: string };
}): ReactNode {
  const { face, words, late, reply, by = null } = props.feedback;
  const t = useMessages(marketMessages);
  const names = useNames();
  if (face === null) return null;
  return (
    <Card as="article">
      <strong>{props.title}</strong>
      <OneFace face={face} />
      {words !== null && words !== '' && (
        <p>
          <bdi>{words}</bdi>
        </p>
      )}
      {late && <small>{t('isLate')}</small>}
      {by !== null && <small>{t('writtenBy', { name: names.of(by) })}</small>}
      {reply !== null && (
        <div>
          <strong>{props.reply.title}</strong>
          <p>
            <bdi>{reply.words}</bdi>
          </p>
        </div>
      )}
    </Card>
  );
}

const OneFace = ({ face }: { readonly face: Face }): ReactNode => (
  <IconLabel icon={faceIcon[face]}>{useMessages(marketMessages)(face)}</IconLabel>
);

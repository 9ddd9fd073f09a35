import type { ReactNode } from 'react';
import type { MemberId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { IconLabel } from '../../../ui/actions/IconLabel.tsx';
import { faceIcon } from '../../../ui/icons/faces.ts';
import { Card } from '../../../ui/layout/Card.tsx';
import { useNames } from '../../../view/use-names.ts';
import { aidMessages } from '../messages/catalog.ts';
import type { Thanks } from './help-view.ts';

/** A face with its word, and words. */
export function ThanksCard(props: {
  readonly title: string;
  readonly thanks: Pick<Thanks, 'face' | 'words'>;
  readonly by: MemberId | null;
}): ReactNode {
  const { face, words } = props.thanks;
  const t = useMessages(aidMessages);
  const names = useNames();
  return (
    <Card as="article">
      <strong>{props.title}</strong>
      <IconLabel icon={faceIcon[face]}>{t(face)}</IconLabel>
      {words !== '' && (
        <p>
          <bdi>{words}</bdi>
        </p>
      )}
      {props.by !== null && <small>{t('writtenBy', { name: names.of(props.by) })}</small>}
    </Card>
  );
}

import { IconUsersGroup, IconUsersMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { ActButton } from '../ActButton.tsx';
import type { AboutProps } from './TrustScreen.tsx';

/** Who came in twice is shown as one, and apart again. Everybody sees that it is so; coordinators decide it. */
export function RecordsCard({ member, trust }: AboutProps): ReactNode {
  const t = useMessages(governingMessages);
  const names = useNames();
  const { at } = useGroupPath();
  const { merges, mayCoordinate } = trust;
  if (merges.length === 0 && !mayCoordinate) return null;
  const isHidden = merges.some(({ other }) => other === member.member);
  return (
    <Card title={t('records')} tone="quiet">
      <Stack>
        {merges.length === 0 && <p>{t('recordsWhy')}</p>}
        {merges.map(({ entry, kept, other }) => (
          <Stack key={entry} gap="small">
            <p>
              {kept === member.member
                ? t('hasMerged', { name: names.of(other) })
                : t('isMergedInto', { name: names.of(kept) })}
            </p>
            {mayCoordinate && (
              <ActButton
                icon={IconUsersMinus}
                title={t('undoMergeTitle')}
                means={[t('undoMergeMeans')]}
                confirm={t('undoMerge')}
                command="governing.unmerge"
                args={{ merge: entry }}
              >
                {t('undoMerge')}
              </ActButton>
            )}
          </Stack>
        ))}
        {mayCoordinate && !isHidden && (
          <ButtonLink icon={IconUsersGroup} href={at(`/people/${member.member}/merge`)}>
            {t('mergeButton')}
          </ButtonLink>
        )}
      </Stack>
    </Card>
  );
}

import { IconCloudCheck, IconDeviceMobile, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntryId, GroupId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useMemberName } from '../../../../view/member-name.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { minga } from '../../../../view/worker-client.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { useAnswer } from './use-answer.ts';

const reachOf = (group: GroupId, entry: EntryId) => minga().reachOf(group, entry);

/** A few names say more than a number; beyond these the number stands alone. */
const namesMax = 6;

/** Who has shown to hold this entry. (protocol §12, "carried to N") */
export function Reached({ entry }: { readonly entry: EntryId }): ReactNode {
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const nameOf = useMemberName();
  const reach = useAnswer(reachOf, entry);
  if (reach === undefined) return null;
  const { carriedTo, onRelay } = reach;
  const others = carriedTo.filter((member) => member !== group.me.member);
  const names = others.map((member) => nameOf(memberOf(group, member)));
  return (
    <Card title={t('reached')} tone="quiet">
      <Stack gap="small">
        {carriedTo.length === 0 && !onRelay && <IconLabel icon={IconDeviceMobile}>{t('reachedHere')}</IconLabel>}
        {others.length < carriedTo.length && <IconLabel icon={IconDeviceMobile}>{t('reachedMe')}</IconLabel>}
        {others.length > 0 && (
          <IconLabel icon={IconUsers}>
            {t('reachedMembers', { count: others.length })}
            {names.length <= namesMax && (
              <>
                <br />
                {format.list(names)}
              </>
            )}
          </IconLabel>
        )}
        {onRelay && <IconLabel icon={IconCloudCheck}>{t('reachedRelay')}</IconLabel>}
      </Stack>
    </Card>
  );
}

import { IconBrandWhatsapp, IconMessage, IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { OutLink } from '../../ui/actions/OutLink.tsx';
import { Facts } from '../../ui/layout/Facts.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import type { ProfileView } from '../../view/view-types.ts';
import { peopleMessages } from './messages/catalog.ts';
import { type ReachBy, reachLink, unbroken } from './reach-link.ts';

const numbers = [
  { by: 'call', icon: IconPhone },
  { by: 'sms', icon: IconMessage },
  { by: 'whatsapp', icon: IconBrandWhatsapp },
] as const;

/** Numbers as buttons that leave the app on a tap; what is no number stands as it was written, as does the door. */
export function Ways({ ways, preview }: Pick<ProfileView, 'ways'> & { readonly preview: boolean }): ReactNode {
  const t = useMessages(peopleMessages);
  const linkFor = (by: ReachBy): string | null => (preview ? null : reachLink(by, ways[by]));
  const written = numbers.filter(({ by }) => ways[by] !== '' && linkFor(by) === null);
  const facts = [
    ...written.map(({ by }) => ({ label: t(by), value: <bdi>{unbroken(ways[by])}</bdi> })),
    ...(ways.knock === '' ? [] : [{ label: t('knock'), value: <bdi>{ways.knock}</bdi> }]),
  ];
  return (
    <Stack>
      {numbers.map(({ by, icon }) => {
        const href = linkFor(by);
        return (
          href !== null && (
            <OutLink key={by} href={href} icon={icon} wide={true}>
              {t(by)}{' '}
              <bdi dir="ltr" className="one-piece">
                {unbroken(ways[by])}
              </bdi>
            </OutLink>
          )
        );
      })}
      <Facts facts={facts} />
    </Stack>
  );
}

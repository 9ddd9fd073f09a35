import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Tabs } from '../../../../ui/layout/Tabs.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useNames } from '../../../../view/use-names.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { Found } from './Found.tsx';
import { FurtherWays } from './FurtherWays.tsx';
import { KindChoice } from './KindChoice.tsx';
import { type Look, useLook } from './look.ts';
import { PostButtons } from './PostButtons.tsx';

/** The one list, and the one search over it. The address may name a member: then it is theirs alone. */
export function MarketScreen(): ReactNode {
  const member = new URLSearchParams(useSearch()).get('of') as MemberId | null;
  return <Market key={member} member={member} />;
}

function Market({ member }: { readonly member: MemberId | null }): ReactNode {
  const t = useMessages(listingsMessages);
  const { at } = useGroupPath();
  const names = useNames();
  const [look, change] = useLook(member);
  const tabs: { readonly id: Look['show']; readonly label: string }[] = [
    { id: 'all', label: t('all') },
    { id: 'offers', label: t('offers') },
    { id: 'needs', label: t('needs') },
    ...(member === null ? [{ id: 'mine' as const, label: t('mine') }] : []),
  ];
  return (
    <Screen
      title={t('title')}
      subtitle={member === null ? undefined : t('ofMember', { name: names.of(member) })}
      back={{ href: at(member === null ? '/' : `/people/${member}`) }}
      help={{ sentences: [t('helpList'), t('helpListSearch'), t('helpListPost')] }}
    >
      {member === null && <PostButtons />}
      <TextField label={t('search')} type="search" value={look.text} onChange={(text) => change({ text })} />
      <KindChoice kind={look.kind} onChange={(kind) => change({ kind })} />
      <Tabs label={t('shown')} tabs={tabs} current={look.show} onChange={(show) => change({ show })}>
        <Stack>
          <Found look={look} member={member} change={change} />
          {member === null && <FurtherWays />}
        </Stack>
      </Tabs>
    </Screen>
  );
}

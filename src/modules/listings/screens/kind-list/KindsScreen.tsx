import { IconCategoryPlus, IconDeviceFloppy, IconMessageQuestion } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { rulePath } from '../../../../view/changes.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { viewMessages } from '../../../../view/messages/catalog.ts';
import { useRulesWay } from '../../../../view/rules.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { minga } from '../../../../view/worker-client.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { iconOfKind, type Kind, useKindWord } from '../use-kinds.ts';
import { useAct } from '../use-refusal.ts';
import { KindSheet } from './KindSheet.tsx';
import { isLast, type KindsDraft, unchanged } from './kind-list.ts';

/** What people choose from when they post. Coordinators change it; the others see who may. */
export function KindsScreen(): ReactNode {
  const t = useMessages(listingsMessages);
  const { at } = useGroupPath();
  const { group } = useGroup();
  const known = useQuery('listings.categories', {});
  const draft = useDraft<KindsDraft>(`listings/kinds/${group}/`, unchanged);
  const [open, setOpen] = useState<Kind | 'new' | null>(null);
  const wordOf = useKindWord();
  const mayChange = known?.mayChange === true;
  const changed = mayChange ? (draft.value?.list ?? null) : null;
  const list = changed ?? known?.offered ?? [];
  const change = (next: readonly Kind[]): void => {
    draft.change({ list: next, ...(changed === null && { seen: known?.seen ?? null }) });
    setOpen(null);
  };
  const leave = (): void => {
    draft.change(unchanged);
    draft.clear();
  };
  return (
    <Screen
      title={t('kindsTitle')}
      back={{ href: at('/market') }}
      help={{ sentences: [t('helpKinds'), t('helpKindsWho'), t('helpKindsOff')] }}
      footer={
        changed === null ? undefined : <SaveKinds list={changed} seen={draft.value?.seen ?? null} onLeave={leave} />
      }
    >
      <p>{t('kindsLead')}</p>
      {known !== null && !mayChange && <WhoChanges />}
      {changed !== null && <Notice>{t('kindsUnsaved')}</Notice>}
      {known !== null && (
        <List label={t('kindsTitle')}>
          {list.map((kind) => (
            <ListItem
              key={kind.id === '' ? `new ${kind.name}` : kind.id}
              icon={iconOfKind(kind)}
              title={<bdi>{wordOf(kind)}</bdi>}
              detail={isLast(kind) ? t('kindLast') : undefined}
              onPress={mayChange && !isLast(kind) ? () => setOpen(kind) : undefined}
            />
          ))}
        </List>
      )}
      {mayChange && (
        <Button wide={true} icon={IconCategoryPlus} onPress={() => setOpen('new')}>
          {t('addKind')}
        </Button>
      )}
      {open !== null && (
        <KindSheet list={list} kind={open === 'new' ? null : open} onChange={change} onClose={() => setOpen(null)} />
      )}
    </Screen>
  );
}

function WhoChanges(): ReactNode {
  const t = useMessages(listingsMessages);
  const names = useNames();
  const { members } = useGroup();
  const leading = members.filter(({ coordinator }) => coordinator).map(({ member }) => member);
  return <p>{t('kindsWho', { names: names.list(leading) })}</p>;
}

function SaveKinds({
  list,
  seen,
  onLeave,
}: KindsDraft & { readonly list: readonly Kind[]; readonly onLeave: () => void }): ReactNode {
  const t = useMessages(listingsMessages);
  const say = useToast();
  const usual = useMessages(viewMessages);
  const { group } = useGroup();
  const { go } = useGroupPath();
  const { voted } = useRulesWay();
  const { act, busy, refused } = useAct();
  const save = async (): Promise<void> => {
    if (voted) {
      const { value } = await minga().ask(group, 'listings.writtenCategories', { categories: list });
      // A list that can't be is refused below, with its reason.
      if (value !== null) return go(rulePath('listings.categories', value));
    }
    if (!(await act('listings.setCategories', { categories: list, seen }))) return;
    onLeave();
    say(t('saved'));
  };
  return (
    <>
      <Refused>{refused}</Refused>
      <ButtonRow>
        <Button
          kind="primary"
          size="large"
          icon={voted ? IconMessageQuestion : IconDeviceFloppy}
          busy={busy}
          onPress={() => void save()}
        >
          {voted ? usual('proposeChange') : t('save')}
        </Button>
        <Button size="large" onPress={onLeave}>
          {t('kindsLeave')}
        </Button>
      </ButtonRow>
    </>
  );
}

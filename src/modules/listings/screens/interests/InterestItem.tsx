import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { ListActions, ListItem } from '../../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { minga } from '../../../../view/worker-client.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { lookAgain } from '../list/look.ts';
import { useKinds } from '../use-kinds.ts';

type Interest = QueryView<'listings.interests'>[number];

/** One of them: a tap searches for it again. */
export function InterestItem({ interest }: { readonly interest: Interest }): ReactNode {
  const t = useMessages(listingsMessages);
  const say = useToast();
  const { group } = useGroup();
  const { go } = useGroupPath();
  const kinds = useKinds();
  const { id, text, side, category, fresh } = interest;
  if (kinds === null) return null;
  const search = (): void => {
    lookAgain(group, interest);
    go('/market');
  };
  const drop = async (): Promise<void> => {
    await minga().dropInterest(group, id);
    say(t('interestDropped'));
  };
  const kind = category === null ? [] : [kinds.nameOf(category)];
  const [title, ...further] = text === '' ? kind : [<bdi key="text">{text}</bdi>, ...kind];
  const only = side === null ? [] : [t(side === 'offer' ? 'offers' : 'needs')];
  return (
    <>
      <ListItem
        icon={category === null ? IconSearch : kinds.iconOf(category)}
        title={title}
        detail={[...further, ...only, t('freshCount', { count: fresh })].join(' · ')}
        onPress={search}
      />
      <ListActions>
        <ButtonRow>
          <Button kind="plain" onPress={() => void drop()}>
            {t('dropInterest')}
          </Button>
        </ButtonRow>
      </ListActions>
    </>
  );
}

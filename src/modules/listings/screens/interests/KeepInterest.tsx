import { IconBell, IconBellCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { minga } from '../../../../view/worker-client.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { type Look, wishOf } from '../list/look.ts';

/** For whoever has searched for something: to be told when more of it comes. */
export function KeepInterest({ look }: { readonly look: Look }): ReactNode {
  const t = useMessages(listingsMessages);
  const say = useToast();
  const { group } = useGroup();
  const interests = useQuery('listings.interests', {});
  const wish = wishOf(look);
  if (wish === null || interests === null) return null;
  const { text, side, category } = wish;
  if (interests.some((each) => each.text === text && each.side === side && each.category === category)) {
    return (
      <IconLabel icon={IconBellCheck} tone="leaf">
        {t('interestKept')}
      </IconLabel>
    );
  }
  const keep = async (): Promise<void> => {
    await minga().keepInterest(group, wish);
    say(t('interestSaved'));
  };
  return (
    <Button wide={true} icon={IconBell} onPress={() => void keep()}>
      {t('keepInterest')}
    </Button>
  );
}

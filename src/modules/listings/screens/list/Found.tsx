import { IconClipboardList, IconPrinter, IconSearchOff } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { KeepInterest } from '../interests/KeepInterest.tsx';
import { ListingItem } from './ListingItem.tsx';
import { everything, findArgs, isNarrowed, type Look, rowsAtATime } from './look.ts';

/** What fits, the freshest first; with a word, what fits it best. */
export function Found(props: {
  readonly look: Look;
  readonly member: MemberId | null;
  readonly change: (part: Partial<Look>) => void;
}): ReactNode {
  const { look, member, change } = props;
  const t = useMessages(listingsMessages);
  const { at } = useGroupPath();
  const found = useQuery('listings.find', findArgs(look, member));
  // One clock for all rows, as of the last answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew with each answer
  const now = useMemo(() => Date.now(), [found]);
  if (found === null) return null;
  const isAll = member === null;
  if (found.rows.length === 0) return <Nothing look={look} isAll={isAll} change={change} />;
  return (
    <>
      <LongList label={t('title')}>
        {found.rows.map((listing) => (
          <ListingItem key={listing.id} listing={listing} now={now} />
        ))}
      </LongList>
      {found.all > found.rows.length && (
        <Button wide={true} onPress={() => change({ most: look.most + rowsAtATime })}>
          {t('more')}
        </Button>
      )}
      {isAll && <KeepInterest look={look} />}
      {isAll && (
        <ButtonLink icon={IconPrinter} href={at('/market/print')}>
          {t('toPrint')}
        </ButtonLink>
      )}
    </>
  );
}

function Nothing(props: {
  readonly look: Look;
  readonly isAll: boolean;
  readonly change: (part: Partial<Look>) => void;
}): ReactNode {
  const { look, isAll, change } = props;
  const t = useMessages(listingsMessages);
  if (isNarrowed(look)) {
    return (
      <EmptyState
        icon={IconSearchOff}
        title={t('noneFound')}
        action={
          <Stack>
            {isAll && <KeepInterest look={look} />}
            <Button wide={true} onPress={() => change(everything)}>
              {t('showAll')}
            </Button>
          </Stack>
        }
      >
        {t('noneFoundHow')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconClipboardList} title={t(look.show === 'mine' ? 'noneMine' : 'none')}>
      {t('noneHow')}
    </EmptyState>
  );
}

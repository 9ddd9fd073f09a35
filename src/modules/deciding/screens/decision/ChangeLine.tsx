import { IconArrowsExchange } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { useChangeParts, type Wish } from '../../../../view/changes.ts';
import { decidingMessages } from '../../messages/catalog.ts';

/** What would be done in the books, as the wish or the vote names it. */
export type NamedChange = { readonly act: string; readonly terms: unknown };

/** What it would change, in words; or what it has changed. */
export function ChangeLine({
  change,
  made = false,
}: {
  readonly change: NamedChange | null;
  readonly made?: boolean;
}): ReactNode {
  const t = useMessages(decidingMessages);
  const { ChangeWords } = useChangeParts();
  if (change === null) return null;
  return (
    <p>
      <IconLabel icon={IconArrowsExchange}>
        {t(made ? 'hasChanged' : 'wouldChange')}
        <br />
        <strong>
          <ChangeWords change={change as Wish} />
        </strong>
      </IconLabel>
    </p>
  );
}

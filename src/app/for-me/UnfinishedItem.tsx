import { IconPlayerPause } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { ListActions, ListItem } from '../../ui/layout/List.tsx';
import type { UnfinishedPart } from '../../view/module-screens.ts';
import { useGroup } from '../../view/stores.ts';

/** Leads on to where it was left. */
export function UnfinishedItem({ part }: { readonly part: UnfinishedPart }): ReactNode {
  const { group } = useGroup();
  const { sentence, path, leave } = part;
  return (
    <>
      <ListItem icon={IconPlayerPause} title={sentence} href={`/g/${group}${path}`} />
      {leave !== undefined && (
        <ListActions>
          <ButtonRow>
            <Button kind="plain" onPress={leave.run}>
              {leave.words}
            </Button>
          </ButtonRow>
        </ListActions>
      )}
    </>
  );
}

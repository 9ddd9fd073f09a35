import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { useGroup } from '../../../view/stores.ts';
import type { ErrandView } from '../../../view/view-types.ts';
import { minga } from '../../../view/worker-client.ts';
import { officeMessages } from '../messages/catalog.ts';

type Props = { readonly errand: ErrandView };

/** Takes an errand off the list of this phone. Nobody is told. */
export const NotNow = ({ errand }: Props): ReactNode => <PutAside errand={errand} label="notNow" />;

/** The same of what asks nothing and only had to be told. */
export const HaveRead = ({ errand }: Props): ReactNode => <PutAside errand={errand} label="iKnow" />;

function PutAside({ errand, label }: Props & { readonly label: 'notNow' | 'iKnow' }): ReactNode {
  const t = useMessages(officeMessages);
  const { group } = useGroup();
  return (
    <Button kind="plain" onPress={() => void minga().putAside(group, errand.id)}>
      {t(label)}
    </Button>
  );
}

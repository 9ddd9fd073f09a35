import { IconChecklist, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { ListActions, ListItem } from '../../ui/layout/List.tsx';
import { Avatar } from '../../ui/people/Avatar.tsx';
import { useFace } from '../../view/face.ts';
import type { ErrandParts } from '../../view/module-screens.ts';
import { useGroup } from '../../view/stores.ts';
import type { ErrandView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { forMeMessages } from './messages/catalog.ts';

/** An errand in the words of its module. One of a module that this version lacks is shown all the same. */
export function ModuleErrand(props: {
  readonly errand: ErrandView;
  readonly parts: ErrandParts | undefined;
}): ReactNode {
  return props.parts === undefined ? <NewerErrand /> : <KnownErrand errand={props.errand} parts={props.parts} />;
}

function NewerErrand(): ReactNode {
  const t = useMessages(forMeMessages);
  return <ListItem icon={IconRefresh} title={t('newer')} />;
}

/** Stays with one errand, and so with the hook of one module. */
function KnownErrand({ errand, parts }: { readonly errand: ErrandView; readonly parts: ErrandParts }): ReactNode {
  const face = useFace();
  const format = useFormat();
  const { group, members } = useGroup();
  const sentence = parts.useSentence(errand);
  const { Answer, aside } = parts;
  const href = `/g/${group}${parts.href(errand)}`;
  const when = format.relative(errand.claimedAt, Date.now());
  const member = members.find((each) => each.member === errand.member);
  const looks = member === undefined ? { icon: IconChecklist } : { lead: <Avatar {...face(member)} /> };
  return (
    <>
      <ListItem {...looks} title={sentence} detail={parts.isReminder ? undefined : when} href={href} />
      {(Answer !== undefined || aside !== undefined) && (
        <ListActions>
          <ButtonRow>
            {Answer !== undefined && <Answer errand={errand} />}
            {aside !== undefined && <PutAside errand={errand} word={aside} />}
          </ButtonRow>
        </ListActions>
      )}
    </>
  );
}

/** Nothing is decided by it. */
function PutAside(props: { readonly errand: ErrandView; readonly word: 'notNow' | 'haveRead' }): ReactNode {
  const t = useMessages(forMeMessages);
  const { group } = useGroup();
  return (
    <Button kind="plain" onPress={() => void minga().putAside(group, props.errand.id)}>
      {t(props.word)}
    </Button>
  );
}

import { IconUserStar } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useFace } from '../../../../view/face.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { isStanding } from '../../../../view/is-standing.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { ActButton } from '../ActButton.tsx';
import { MemberList } from '../MemberList.tsx';

/** Who answers for the group, until when; and how it finds somebody when nobody does. */
export function CoordinatorsScreen(): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  const coordinators = useQuery('governing.coordinators', {});
  if (coordinators === null) return null;
  return (
    <Screen
      title={t('coordinators')}
      back={{ href: at('/more') }}
      help={{ sentences: [t('helpCoordinators'), t('helpCoordinatorsTerm'), t('helpCoordinatorsNone')] }}
    >
      {coordinators.length === 0 ? (
        <CalmNotice title={t('nobodyTitle')} sentences={[t('nobodyWhat'), t('nobodyHow')]} />
      ) : (
        <>
          <p>{t('coordinatorsWhy')}</p>
          <List label={t('coordinators')}>
            {coordinators.map((each) => (
              <CoordinatorItem key={each.member} {...each} />
            ))}
          </List>
        </>
      )}
      <Propose />
    </Screen>
  );
}

function CoordinatorItem(props: { readonly member: MemberId; readonly until: number | null }): ReactNode {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const face = useFace();
  const group = useGroup();
  const { at } = useGroupPath();
  const names = useNames();
  const member = memberOf(group, props.member);
  return (
    <ListItem
      lead={member && <Avatar {...face(member)} />}
      title={<bdi>{names.of(props.member)}</bdi>}
      detail={props.until === null ? t('noTerm') : t('termEnds', { date: format.day(props.until) })}
      href={at(`/people/${props.member}/trust`)}
    />
  );
}

/** A coordinator makes another on that member's page; everybody else proposes one. */
function Propose(): ReactNode {
  const t = useMessages(governingMessages);
  const group = useGroup();
  const { go } = useGroupPath();
  const names = useNames();
  const [chosen, setChosen] = useState<MemberId | null>(null);
  const { me, members } = group;
  const decides = memberOf(group, me.member)?.coordinator === true;
  if (me.standing !== 'admitted') return null;
  const others = members.filter((each) => !each.coordinator && isStanding(each));
  if (others.length === 0) return null;
  const choose = (member: MemberId): void => (decides ? go(`/people/${member}/trust`) : setChosen(member));
  const name = names.of(chosen);
  return (
    <Card title={decides ? t('makeCoordinator') : t('propose')} tone="quiet">
      <Stack>
        {!decides && <p>{t('proposeWhy')}</p>}
        {chosen === null ? (
          <MemberList label={t('chooseWho')} members={others} onChoose={choose} />
        ) : (
          <ActButton
            icon={IconUserStar}
            kind="primary"
            title={t('proposeTitle', { name })}
            means={[t('proposeMeans', { name })]}
            confirm={t('propose')}
            command="governing.proposeCoordinator"
            args={{ member: chosen }}
            onDone={() => go('/proposals')}
          >
            {t('proposeTitle', { name })}
          </ActButton>
        )}
      </Stack>
    </Card>
  );
}

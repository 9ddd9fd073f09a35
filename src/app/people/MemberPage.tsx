import { IconUserQuestion } from '@tabler/icons-react';
import { type ReactNode, Suspense } from 'react';
import { useParams } from 'wouter';
import type { AccountId } from '../../core/ids.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { Row, Stack } from '../../ui/layout/Stack.tsx';
import { Avatar } from '../../ui/people/Avatar.tsx';
import { useFace } from '../../view/face.ts';
import { useMemberName } from '../../view/member-name.ts';
import { viewMessages } from '../../view/messages/catalog.ts';
import { useGroup } from '../../view/stores.ts';
import type { MemberView } from '../../view/view-types.ts';
import { AccountPanels } from '../frame/AccountPanels.tsx';
import { useUsedParts } from '../frame/module-parts.ts';
import { AboutPerson } from './AboutPerson.tsx';
import { BooksLink } from './BooksLink.tsx';
import { peopleMessages } from './messages/catalog.ts';

export function MemberPage(): ReactNode {
  const t = useMessages(peopleMessages);
  const nameOf = useMemberName();
  const { group, members } = useGroup();
  const { member: id } = useParams();
  const member = members.find((each) => each.member === id);
  return (
    <Screen
      title={member === undefined ? t('title') : nameOf(member)}
      back={{ href: `/g/${group}/people` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      {member === undefined ? (
        <EmptyState icon={IconUserQuestion} title={t('unknown')}>
          {t('unknownHow')}
        </EmptyState>
      ) : (
        <AboutMember member={member} />
      )}
    </Screen>
  );
}

function AboutMember({ member }: { readonly member: MemberView }): ReactNode {
  const face = useFace();
  const t = useMessages(peopleMessages);
  const usual = useMessages(viewMessages);
  const { group, me, organisations } = useGroup();
  return (
    <>
      <Row>
        <Avatar {...face(member)} size="large" />
        <Stack gap="small">
          <strong>{t('code', { code: member.shortCode })}</strong>
          <span>{t('codeHow')}</span>
          {organisations.includes(member.member as string as AccountId) && <span>{usual('organisation')}</span>}
          {member.coordinator && <span>{t('coordinator')}</span>}
          {!member.admitted && <span>{t('notAdmitted')}</span>}
        </Stack>
      </Row>
      {member.forked && <Notice tone="warning">{t('forked')}</Notice>}
      {member.ended !== null && <Notice>{t(`ended.${member.ended}`)}</Notice>}
      {member.withdrawn && <Notice>{t('withdrawn')}</Notice>}
      <MergedNotice member={member} />
      {/* All of it at once: what a module adds would push down what a thumb is about to tap. */}
      <Suspense>
        {member.member === me.member ? (
          <>
            <Notice action={<ButtonLink href={`/g/${group}/profile`}>{t('toProfile')}</ButtonLink>}>
              {t('itsYou')}
            </Notice>
            <OwnPanels />
          </>
        ) : (
          <>
            <Panels member={member} />
            <AccountPanels account={member.member as string as AccountId} />
          </>
        )}
        {member.profile !== null && <AboutPerson profile={member.profile} />}
        {member.member !== me.member && <BooksLink member={member.member} />}
      </Suspense>
    </>
  );
}

/** Two records of one person are shown as one: from the other the way leads to the one that neighbours pay to. */
function MergedNotice({ member }: { readonly member: MemberView }): ReactNode {
  const t = useMessages(peopleMessages);
  const nameOf = useMemberName();
  const { group, members } = useGroup();
  const kept = members.find((each) => each.member === member.mergedInto);
  if (kept === undefined) return null;
  return (
    <Notice action={<ButtonLink href={`/g/${group}/people/${kept.member}`}>{t('toKept')}</ButtonLink>}>
      {t('mergedInto', { name: nameOf(kept) })}
    </Notice>
  );
}

/** What the modules tell me of myself. */
function OwnPanels(): ReactNode {
  return useUsedParts().map(({ name, OwnPanel }) => OwnPanel && <OwnPanel key={name} />);
}

/** What the modules let me do with this member. */
function Panels({ member }: { readonly member: MemberView }): ReactNode {
  return useUsedParts().map(
    ({ name, MemberPanel }) => MemberPanel && <MemberPanel key={name} member={member.member} />,
  );
}

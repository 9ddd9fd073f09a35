import { IconCheck, IconCircleCheck, IconUserQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { Quorum } from '../../../../ui/feedback/Quorum.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Row } from '../../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useFace } from '../../../../view/face.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { Mark } from '../Mark.tsx';
import { SureButton } from '../SureButton.tsx';
import { useNames } from '../use-names.ts';
import { useSentence } from '../use-refusal.ts';

type Answer = QueryView<'belonging.returnRequest'>;
type Request = Extract<Answer, { readonly ok: true }>['value'];

/** A guardian sees who is asked about before saying a word that can not be taken back. */
export function VouchScreen(): ReactNode {
  const t = useMessages(belongingMessages);
  const sentence = useSentence();
  const { at } = useGroupPath();
  const { code = '' } = useParams();
  const answer = useQuery('belonging.returnRequest', { code });
  if (answer === null) return null;
  return (
    <Screen
      title={t('vouchTitle')}
      back={{ href: at('/guardians') }}
      help={{ sentences: [t('helpVouch'), t('helpVouchAsk'), t('helpVouchSafe')] }}
    >
      {answer.ok ? (
        <IsIt request={answer.value} code={code} />
      ) : (
        <EmptyState
          icon={IconUserQuestion}
          title={t('vouchNot')}
          action={<ButtonLink href={at('/vouch')}>{t('scanReturn')}</ButtonLink>}
        >
          {sentence(answer.error)}
        </EmptyState>
      )}
    </Screen>
  );
}

function IsIt({ request, code }: { readonly request: Request; readonly code: string }): ReactNode {
  const t = useMessages(belongingMessages);
  const format = useFormat();
  const face = useFace();
  const names = useNames();
  const group = useGroup();
  const { at } = useGroupPath();
  const { member, vouched, need } = request;
  const neighbour = memberOf(group, member);
  const name = names.of(member);
  const quorum = (
    <Quorum done={vouched.length} of={need} detail={vouched.length > 0 ? names.list(vouched) : undefined}>
      {vouched.length === 0
        ? t('guardsDetail', { need: format.number(need), among: format.number(request.among) })
        : t('vouchedSo', { count: vouched.length, need: format.number(need) })}
    </Quorum>
  );
  if (vouched.includes(group.me.member)) {
    return (
      <>
        <EmptyState icon={IconCircleCheck} title={t('vouchDone', { name })}>
          {t('vouchDoneHow', { name })}
        </EmptyState>
        {quorum}
      </>
    );
  }
  return (
    <>
      <CalmNotice
        icon={IconUserQuestion}
        title={t('vouchIsShe', { name })}
        sentences={[t('vouchWho', { name }), t('vouchOnly', { name }), t('vouchCompare')]}
      />
      <Row>
        {neighbour && <Avatar {...face(neighbour)} size="large" />}
        <strong>
          <bdi>{name}</bdi>
        </strong>
      </Row>
      <Mark mark={request.mark} />
      <p>{t('vouchLost', { count: request.lost.length })}</p>
      {quorum}
      <SureButton
        icon={IconCheck}
        title={t('vouchConfirm', { name })}
        means={t('vouchMeans')}
        command="belonging.vouchForReturn"
        args={{ code }}
      >
        {t('vouchYes', { name })}
      </SureButton>
      <ButtonLink href={at('/guardians')}>{t('vouchUnsure')}</ButtonLink>
    </>
  );
}

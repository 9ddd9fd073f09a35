import { IconUserStar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Stages } from '../../../../ui/layout/Stages.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useAmount } from '../../../../view/units.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { governingMessages } from '../../messages/catalog.ts';

/** On Home: for a newcomer what comes next; that nobody answers for the group, or I alone. */
export function HomePanel(): ReactNode {
  const { me, members, errands } = useGroup();
  if (me.standing !== 'admitted') return null;
  return (
    <>
      {members.every(({ coordinator }) => !coordinator) && <Nobody />}
      {errands.some(({ topic }) => topic === 'governing.alone') && <Alone />}
      <MyStage />
    </>
  );
}

function Nobody(): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  return (
    <Notice
      action={
        <ButtonLink icon={IconUserStar} href={at('/coordinators')}>
          {t('toCoordinators')}
        </ButtonLink>
      }
    >
      {t('nobodyTitle')}
    </Notice>
  );
}

/** Not to be put aside: it stays until there are two. */
function Alone(): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  return (
    <Notice
      action={
        <ButtonLink icon={IconUserStar} href={at('/coordinators')}>
          {t('nameAnother')}
        </ButtonLink>
      }
    >
      {t('aloneTitle')}
    </Notice>
  );
}

type StageView = NonNullable<QueryView<'governing.stage'>['stage']>;

function MyStage(): ReactNode {
  const t = useMessages(governingMessages);
  const write = useAmount();
  const stage = useQuery('governing.stage', {})?.stage;
  if (!stage) return null;
  const next = <NextStep stage={stage} />;
  const owing = t('vouchedHow', { amount: write(stage.stage === 'vouched' ? stage.limit : stage.starter, stage.unit) });
  const stages = [
    { name: t('newcomer'), detail: stage.stage === 'newcomer' ? next : t('newcomerHow') },
    { name: t('vouched'), detail: stage.stage === 'vouched' ? next : owing },
    { name: t('full'), detail: t('vouchedHow', { amount: write(stage.full, stage.unit) }) },
  ];
  return (
    <Card title={t('stageNext')}>
      <Stages label={t('stages')} stages={stages} current={stage.stage === 'newcomer' ? 0 : 1} />
    </Card>
  );
}

/** One sentence: what to do, and what it brings. */
function NextStep({ stage }: { readonly stage: StageView }): ReactNode {
  const t = useMessages(governingMessages);
  const write = useAmount();
  if (stage.stage === 'newcomer') return t('nextVouch', { amount: write(stage.starter, stage.unit) });
  const amount = write(stage.full, stage.unit);
  const count = stage.needed - stage.traded;
  return count > 0 ? t('nextTrade', { count, amount }) : t('nextSoon', { amount });
}

import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Stages } from '../../../../ui/layout/Stages.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useAsksGroup } from '../../../../view/rules.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { LimitHistory } from './LimitHistory.tsx';
import type { AboutProps, Trust } from './TrustScreen.tsx';

export type InUnit = Trust['units'][number];
type LimitProps = AboutProps & { readonly inUnit: InUnit };

const stages = ['newcomer', 'vouched', 'full'] as const;

export function LimitCard(props: LimitProps): ReactNode {
  const t = useMessages(governingMessages);
  const group = useGroup();
  const { trust, inUnit } = props;
  const unit = unitIn(group, inUnit.unit);
  const hasOther = trust.merges.some(({ kept }) => kept === props.member.member);
  const title = group.units.length > 1 && unit.name !== '' ? t('limitIn', { unit: unit.name }) : t('limit');
  if (inUnit.tip === null) {
    return (
      <Card title={title}>
        <p>{t('notLetIn')}</p>
      </Card>
    );
  }
  return (
    <Card title={title}>
      <Stack>
        <Facts
          facts={[
            ...(trust.ended === null
              ? [{ label: t('limitNow'), value: <AmountText amount={inUnit.limit} unit={unit} size="large" /> }]
              : []),
            ...(inUnit.balance === null
              ? []
              : [
                  {
                    label: hasOther ? t('balanceBoth') : t('balance'),
                    value: <AmountText amount={inUnit.balance} unit={unit} />,
                  },
                ]),
          ]}
        />
        {inUnit.stage !== 'full' && trust.ended === null && <Growing inUnit={inUnit} />}
        <Coming {...props} />
        <TooLate {...props} />
        {trust.ended === null && <Change {...props} />}
        <Disclosure summary={t('history')} open={true}>
          <LimitHistory moments={inUnit.moments} unit={inUnit.unit} />
        </Disclosure>
      </Stack>
    </Card>
  );
}

function Growing({ inUnit }: { readonly inUnit: InUnit }): ReactNode {
  const t = useMessages(governingMessages);
  return (
    <Stages
      label={t('stages')}
      stages={stages.map((stage) => ({ name: t(stage) }))}
      current={stages.indexOf(inUnit.stage)}
    />
  );
}

/** What was decided and has not reached the member's phone. */
function Coming({ member, inUnit }: LimitProps): ReactNode {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const group = useGroup();
  const name = useNames().of(member.member);
  const { limit, next } = inUnit;
  if (next === limit) return null;
  const amount = format.amount(next, unitIn(group, inUnit.unit));
  return <Notice>{t('coming', { amount, name })}</Notice>;
}

function TooLate({ member, trust, inUnit }: LimitProps): ReactNode {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const group = useGroup();
  const { at } = useGroupPath();
  const { again, next } = inUnit;
  if (again === null) return null;
  const unit = unitIn(group, inUnit.unit);
  const way = again.wanted > next ? 'raise' : 'cut';
  const path = `/people/${member.member}/limit?unit=${inUnit.unit}&way=${way}&to=${again.wanted}`;
  return (
    <Notice
      tone="warning"
      action={trust.mayCoordinate ? <ButtonLink href={at(path)}>{t('decideAgain')}</ButtonLink> : undefined}
    >
      {t('tooLate', { wanted: format.amount(again.wanted, unit), amount: format.amount(next, unit) })}
    </Notice>
  );
}

/** A coordinator's; everybody's, where the group can be asked for it. */
function Change({ member, trust, inUnit }: LimitProps): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  const asks = useAsksGroup() && trust.maySign;
  if (!(trust.mayCoordinate || asks)) return null;
  const path = (way: string): string => at(`/people/${member.member}/limit?unit=${inUnit.unit}&way=${way}`);
  return (
    <ButtonRow>
      <ButtonLink icon={IconArrowUp} href={path('raise')}>
        {t('raise')}
      </ButtonLink>
      {inUnit.next > 0 && (
        <ButtonLink icon={IconArrowDown} href={path('cut')}>
          {t('cut')}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

import { IconHeartHandshake, IconScan, IconUsersMinus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { Neighbours } from '../Neighbours.tsx';
import { SureButton } from '../SureButton.tsx';
import { ChooseGuardians } from './ChooseGuardians.tsx';

export type GuardiansView = QueryView<'belonging.guardians'>;

/** Whom I trust to bring me back, and who trusts me. */
export function GuardiansScreen(): ReactNode {
  const t = useMessages(belongingMessages);
  const { at } = useGroupPath();
  const view = useQuery('belonging.guardians', {});
  if (view === null) return null;
  return (
    <Screen
      title={t('guardians')}
      back={{ href: at('/more') }}
      help={{ sentences: [t('helpGuardians'), t('helpGuardiansMeet'), t('helpGuardiansChange')] }}
    >
      <CalmNotice
        icon={IconHeartHandshake}
        title={t('guardiansWhy')}
        sentences={[t('guardiansWhat'), t('guardiansLimits')]}
      />
      <Mine key={view.mine?.entry} view={view} />
      <TrustedBy view={view} />
    </Screen>
  );
}

function Mine({ view }: { readonly view: GuardiansView }): ReactNode {
  const t = useMessages(belongingMessages);
  const format = useFormat();
  const { mine } = view;
  const [changing, setChanging] = useState(mine === null);
  if (changing) return <ChooseGuardians view={view} onDone={() => setChanging(false)} />;
  if (mine === null) return null;
  const { guardians, need } = mine;
  return (
    <Card title={t('guardiansMine')}>
      <Neighbours members={guardians} />
      <p>{t('guardiansAgree', { need: format.number(need), among: format.number(guardians.length) })}</p>
      <ButtonRow>
        <Button onPress={() => setChanging(true)}>{t('guardiansChange')}</Button>
        <SureButton
          icon={IconUsersMinus}
          kind="quiet"
          title={t('guardiansNobodyTitle')}
          means={t('guardiansNobodyMeans')}
          command="belonging.chooseGuardians"
          args={{ guardians: [], need: 0 }}
        >
          {t('guardiansNobody')}
        </SureButton>
      </ButtonRow>
    </Card>
  );
}

function TrustedBy({ view }: { readonly view: GuardiansView }): ReactNode {
  const t = useMessages(belongingMessages);
  const format = useFormat();
  const { at } = useGroupPath();
  const agree = new Map(
    view.of.map(({ member, need, among }) => [
      member,
      t('guardsDetail', { need: format.number(need), among: format.number(among) }),
    ]),
  );
  return (
    <Card title={t('guardsWhom')}>
      {view.of.length === 0 ? (
        <p>{t('guardsNobody')}</p>
      ) : (
        <>
          <Neighbours members={view.of.map(({ member }) => member)} detail={(member) => agree.get(member)} />
          <p>{t('guardsHow')}</p>
          <ButtonLink icon={IconScan} href={at('/vouch')}>
            {t('scanReturn')}
          </ButtonLink>
        </>
      )}
    </Card>
  );
}

import { IconCheck, IconWritingSign } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { AboutAccount } from '../AccountGate.tsx';
import { SureButton } from '../SureButton.tsx';

/** What is going on with it: asked for, on its way, lost, taken over. */
export function AccountNews(about: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const names = useNames();
  const { account, party } = about;
  const { takenOverBy, goesTo, keeper, keeperIsLost, asked, passing } = account;
  if (takenOverBy !== null) {
    return (
      <Notice
        tone="good"
        action={<ButtonLink href={at(`/kept/${account.account}/written`)}>{t('toWritten')}</ButtonLink>}
      >
        {t('takenOver', { name: names.of(takenOverBy) })}
      </Notice>
    );
  }
  return (
    <>
      {goesTo !== null && <Notice>{t('goesTo', { name: names.of(goesTo) })}</Notice>}
      {keeper === null && goesTo === null && <Notice>{t('onItsWayNotice')}</Notice>}
      {keeperIsLost && goesTo === null && <Notice tone="warning">{t('lostNotice', { name: names.of(keeper) })}</Notice>}
      {account.here && account.common?.mine === false && <Notice>{t('othersNamed')}</Notice>}
      {asked !== null && <Asked {...about} asked={asked} />}
      {passing !== null && <Passing {...about} passing={passing} />}
      {account.here && party.kept?.profile === null && (
        <Notice action={<ButtonLink href={at(`/kept/${account.account}/name`)}>{t('giveName')}</ButtonLink>}>
          {t('noName')}
        </Notice>
      )}
    </>
  );
}

/** Its keeper wants to hand it on, and a coordinator has to agree. */
function Asked({
  asked,
  party,
}: AboutAccount & { readonly asked: NonNullable<AboutAccount['account']['asked']> }): ReactNode {
  const t = useMessages(officeMessages);
  const names = useNames();
  const { me } = useGroup();
  const helpers = useQuery('office.helpers', {});
  const to = names.of(asked.to);
  const says = asked.own ? 'askedOwn' : 'askedOther';
  return (
    <Notice
      action={
        helpers?.mayCoordinate && asked.from !== me.member ? (
          <SureButton
            icon={IconCheck}
            kind="primary"
            title={t('agreeTitle', { to })}
            means={[t(asked.own ? 'agreeMeansOwn' : 'agreeMeans', { to, name: party.name })]}
            confirm={t('agree')}
            command="office.agree"
            args={{ ask: asked.entry }}
          >
            {t('agree')}
          </SureButton>
        ) : undefined
      }
    >
      {t(says, { from: names.of(asked.from), to })}
    </Notice>
  );
}

/** Coordinators give it on from a lost phone. */
function Passing({
  passing,
  party,
}: AboutAccount & { readonly passing: NonNullable<AboutAccount['account']['passing']> }): ReactNode {
  const t = useMessages(officeMessages);
  const names = useNames();
  const { me } = useGroup();
  const helpers = useQuery('office.helpers', {});
  const to = names.of(passing.to);
  const [by = null] = passing.signers;
  const isSigned = passing.signers.includes(me.member);
  return (
    <Notice
      tone="warning"
      action={
        helpers?.mayCoordinate && !isSigned ? (
          <SureButton
            icon={IconWritingSign}
            kind="primary"
            title={t('signTitle', { to, name: party.name })}
            means={[t('signMeans', { from: names.of(passing.from) })]}
            confirm={t('sign')}
            command="office.signPass"
            args={{ proposal: passing.proposal }}
          >
            {t('sign')}
          </SureButton>
        ) : undefined
      }
    >
      {t('passing', { by: names.of(by), to, from: names.of(passing.from) })} {isSigned && t('passingSigned')}
    </Notice>
  );
}

import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { type AboutAccount, type Account, AccountGate } from '../AccountGate.tsx';
import { NotYou } from '../NotYou.tsx';
import { LimitForm } from './LimitForm.tsx';

/** How far below zero an account may go from now on: for coordinators, also while somebody else keeps it. */
export const LimitScreen = (): ReactNode => <AccountGate>{(about) => <Loaded {...about} />}</AccountGate>;

function Loaded(about: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const { members } = useGroup();
  const helpers = useQuery('office.helpers', {});
  const { account, party } = about;
  const help: Help = { sentences: [t('helpLimit'), t('helpLimitWho'), t('helpLimitTell')] };
  const back = { href: at(`/kept/${account.account}`) };
  if (helpers === null) return null;

  const why = whyNot(account);
  if (helpers.mayCoordinate && why === null) return <LimitForm {...about} back={back} help={help} />;
  const coordinators = members.filter(({ coordinator }) => coordinator).map(({ member }) => member);
  return (
    <Screen title={t('changeLimit')} subtitle={<bdi>{party.name}</bdi>} back={back} help={help}>
      {helpers.mayCoordinate && why !== null ? (
        <Notice>{t(why)}</Notice>
      ) : (
        <NotYou title={t('limitNotYou')} others={coordinators} />
      )}
    </Screen>
  );
}

/** The sentence with which the command would refuse, told before anything is filled in. */
function whyNot({ takenOverBy, goesTo, keeper, keeperIsLost }: Account) {
  if (takenOverBy !== null) return 'code.office.owner-has-it';
  if (goesTo !== null || keeperIsLost) return 'code.office.keeper-lost';
  return keeper === null ? 'code.office.nobody-keeps-it' : null;
}

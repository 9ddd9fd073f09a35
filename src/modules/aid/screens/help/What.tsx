import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { type Fact, Facts } from '../../../../ui/layout/Facts.tsx';
import { useUnblocked } from '../../../../view/blocked.ts';
import { isHeld } from '../../../../view/held-parties.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useWho } from '../../../../view/use-who.ts';
import { aidMessages } from '../../messages/catalog.ts';
import type { Help } from '../help-view.ts';
import { useWhen } from '../use-when.ts';

/** Who, when and where, and what they wrote to one another. */
export function What({ help }: { readonly help: Help }): ReactNode {
  const { shift, address, addressTold, reason, by, stage } = help;
  const t = useMessages(aidMessages);
  const who = useWho();
  const unblocked = useUnblocked();
  const names = useNames();
  const when = useWhen();
  const { name } = who(help.answeredBy);
  const words = unblocked(help.answeredBy, help.words) || null;
  const helper = who(help.helper).name;
  const facts: Fact[] = [
    { label: t('helper'), value: <bdi>{helper}</bdi> },
    { label: t('helped'), value: <bdi>{who(help.helped).name}</bdi> },
    ...(shift === null ? [] : [{ label: t('when'), value: when(shift) }]),
    ...(address === null ? [] : [{ label: t('where'), value: <bdi>{address}</bdi> }]),
    ...(words === null ? [] : [{ label: t('wrote', { name }), value: <bdi>{words}</bdi> }]),
    ...(reason === null ? [] : [{ label: t('reason'), value: <bdi>{reason}</bdi> }]),
  ];
  // Told to a phone that the helper has not had for so long: who is helped tells it again.
  const isElsewhere = stage === 'accepted' && addressTold && address === null;
  return (
    <>
      <Facts facts={facts} />
      {address !== null && isHeld(help, help.helped) && <p>{t('onlyHelperReads', { name: helper })}</p>}
      {isElsewhere && <p>{t('addressElsewhere', { name: who(help.other).name })}</p>}
      {by !== null && <p>{t('writtenBy', { name: names.of(by) })}</p>}
    </>
  );
}

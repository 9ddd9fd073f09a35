import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Card } from '../../ui/layout/Card.tsx';
import { Facts } from '../../ui/layout/Facts.tsx';
import type { ProfileView } from '../../view/view-types.ts';
import { peopleMessages } from './messages/catalog.ts';
import { Ways } from './Ways.tsx';

/** What somebody lets the reader know of themselves, beside name and face. Nothing at all where they say nothing. */
export function AboutPerson({
  profile,
  preview = false,
}: {
  readonly profile: ProfileView;
  /** Looked at by themselves: nothing is to be tapped. */
  readonly preview?: boolean;
}): ReactNode {
  const t = useMessages(peopleMessages);
  const { place, languages, ways } = profile;
  const facts = [
    { label: t('place'), value: place },
    { label: t('languages'), value: languages },
  ].filter(({ value }) => value !== '');
  return (
    <>
      <Facts facts={facts.map(({ label, value }) => ({ label, value: <bdi>{value}</bdi> }))} />
      {Object.values(ways).some((value) => value !== '') && (
        <Card title={t('contact')} tone="quiet">
          <Ways ways={ways} preview={preview} />
        </Card>
      )}
    </>
  );
}

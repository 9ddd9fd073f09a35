import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Card } from '../../ui/layout/Card.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import type { OwnProfileView, ProfileField, ShownTo } from '../../view/view-types.ts';
import { lacksCountry } from '../people/reach-link.ts';
import { profileMessages } from './messages/catalog.ts';
import { ShownToField, VisibleField } from './VisibleField.tsx';

const ways = ['call', 'sms', 'whatsapp', 'knock'] as const;

/** Place, languages and ways to be reached, each with who sees it. */
export function AboutMeFields(props: {
  readonly profile: OwnProfileView;
  readonly onChange: (part: Partial<OwnProfileView>) => void;
}): ReactNode {
  const t = useMessages(profileMessages);
  const { profile, onChange } = props;
  const shown = (field: ProfileField) => ({
    shownTo: profile.shownTo[field],
    onShow: (shownTo: ShownTo) => onChange({ shownTo: { ...profile.shownTo, [field]: shownTo } }),
  });
  const [photo, standing] = [shown('photo'), shown('standing')];
  return (
    <Stack>
      {profile.photo !== null && <ShownToField what={t('photo')} value={photo.shownTo} onChange={photo.onShow} />}
      <VisibleField
        label={t('place')}
        hint={t('placeHint')}
        value={profile.place}
        maxLength={120}
        onChange={(place) => onChange({ place })}
        {...shown('place')}
      />
      <VisibleField
        label={t('languages')}
        hint={t('languagesHint')}
        value={profile.languages}
        maxLength={120}
        onChange={(languages) => onChange({ languages })}
        {...shown('languages')}
      />
      <Card title={t('contact')} tone="quiet">
        <Stack>
          {ways.map((way) => (
            <VisibleField
              key={way}
              label={t(`way.${way}`)}
              hint={way === 'whatsapp' ? t('withCountry') : way === 'knock' ? t('knockHint') : undefined}
              warning={way === 'whatsapp' && lacksCountry(profile.ways.whatsapp) ? t('noCountry') : undefined}
              value={profile.ways[way]}
              maxLength={200}
              onChange={(value) => onChange({ ways: { ...profile.ways, [way]: value } })}
              {...shown(way)}
            />
          ))}
        </Stack>
      </Card>
      <Card title={t('standing')} tone="quiet">
        <Stack>
          <ShownToField what={t('standing')} value={standing.shownTo} onChange={standing.onShow} />
          <p>{t('standingHow')}</p>
        </Stack>
      </Card>
    </Stack>
  );
}

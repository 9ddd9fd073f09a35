import type { OwnProfileView, ProfileField, ProfileView, ShownTo } from '../../view/view-types.ts';

/** *stranger*: a member without any deal with me. */
export type Onlooker = 'stranger' | 'deal' | 'coordinator';

/** Whether one of them is shown what became of my deals and helps. */
export const seesStanding = (onlooker: Onlooker, { shownTo }: Pick<OwnProfileView, 'shownTo'>): boolean =>
  audiencesOf[onlooker].includes(shownTo.standing);

/** What of a profile one of them is shown. A coordinator is shown no more of it than any other neighbour without a deal. */
export function seenBy(onlooker: Onlooker, { shownTo, ...profile }: OwnProfileView): ProfileView {
  const reaches = (field: ProfileField): boolean => audiencesOf[onlooker].includes(shownTo[field]);
  const text = (field: ProfileField, said: string): string => (reaches(field) ? said : '');
  const { ways } = profile;
  return {
    name: profile.name,
    photo: reaches('photo') ? profile.photo : null,
    place: text('place', profile.place),
    languages: text('languages', profile.languages),
    ways: {
      call: text('call', ways.call),
      sms: text('sms', ways.sms),
      whatsapp: text('whatsapp', ways.whatsapp),
      knock: text('knock', ways.knock),
    },
  };
}

const audiencesOf: Record<Onlooker, readonly ShownTo[]> = {
  stranger: ['group'],
  deal: ['group', 'deals'],
  coordinator: ['group'],
};

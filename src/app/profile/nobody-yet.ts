import type { NameAndPhoto, OwnProfileView } from '../../view/view-types.ts';
import { emptyContent } from '../../wire/profile.ts';

/** Before anything is written. */
export const nobodyYet: NameAndPhoto = { name: '', photo: null };

const shownTo = 'group';

/** The same with all that somebody may say of themselves; each thing goes to the group until its person says otherwise. */
export const nothingSaid: OwnProfileView = {
  ...emptyContent,
  shownTo: {
    ...{ photo: shownTo, place: shownTo, languages: shownTo, standing: shownTo },
    ...{ call: shownTo, sms: shownTo, whatsapp: shownTo, knock: shownTo },
  },
};

import type { OwnProfileView } from '../../view/view-types.ts';

/** A field of blanks says nothing. */
export const trimmed = ({ name, place, languages, ways, ...others }: OwnProfileView): OwnProfileView => ({
  ...others,
  name: name.trim(),
  place: place.trim(),
  languages: languages.trim(),
  ways: { call: ways.call.trim(), sms: ways.sms.trim(), whatsapp: ways.whatsapp.trim(), knock: ways.knock.trim() },
});

/** Whether there is anything beside name and photo. */
export const saysMore = ({ place, languages, ways }: OwnProfileView): boolean =>
  [place, languages, ...Object.values(ways)].some((said) => said.trim() !== '');

import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.office.no-such-account': 'Akaunti hiyo haipo.',
  'code.office.amount-unsound': 'Kiasi lazima kiwe kamili na kiingie kwenye hesabu.',
  'code.office.limit-too-high': 'Msaidizi hutoa kwa wingi kikomo alicho nacho kila mwanachama.',
  'code.office.description-too-long': 'Tumia herufi 280 kwa wingi kueleza ni kwa ajili ya nini.',
  'code.office.date-unsound': 'Hiyo si siku ya kalenda.',
  'code.office.nobody-keeps-it': 'Kwa sasa hakuna anayetunza akaunti hii: iko njiani.',
  'code.office.keeper-lost': 'Simu inayotunza akaunti hii imepotea. Kwanza mtu mwingine lazima aipate.',
  'code.office.owner-has-it': 'Mwenyewe ana akaunti hii. Badilisha kikomo kwenye ukurasa wake.',
  'code.office.same-limit': 'Kikomo tayari ni hicho.',
  'code.office.has-no-phone': 'Mwanachama huyo hana simu inayoweza kutia saini katika kikundi hiki.',
  'code.office.already-asked': 'Hili limeombwa tayari. Mratibu lazima akubali.',
  'code.office.already-helper': 'Mwanachama huyu tayari ni msaidizi.',
  'code.office.owes-already':
    'Mwanachama huyu tayari ana kikomo chake, hivyo hawezi kuchukua cha pili. Mlipe kilichomo kwenye akaunti.',
  'code.office.reason-too-long': 'Tumia herufi 280 kwa wingi kwa sababu.',
  'code.office.payee-out-of-reach': 'Anayelipwa hana simu hapa inayoweza kupokea.',
  'code.office.not-taken-over': 'Ni aliyechukua akaunti hii tu anayeweza kusema hivyo.',
  'code.office.not-of-that-account': 'Malipo hayo si ya akaunti hii.',
} satisfies Record<keyof typeof en, string>;

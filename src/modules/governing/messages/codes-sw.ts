import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.governing.nothing-changes': 'Tayari iko hivyo.',
  'code.governing.limit-unsound': 'Kikomo lazima kiwe kiasi kamili ambacho hesabu zinaweza kubeba.',
  'code.governing.membership-ended': 'Mwanachama huyu hayumo tena kwenye kikundi.',
  'code.governing.already-coordinator': 'Mwanachama huyu tayari ni mratibu.',
  'code.governing.term-unsound': 'Muhula ni wa miezi 1 hadi 60.',
  'code.governing.already-proposed': 'Hili limeshapendekezwa. Saini pendekezo hilo.',
  'code.governing.proposal-closed': 'Pendekezo hili haliko wazi tena.',
  'code.governing.already-signed': 'Umeshasaini hili.',
  'code.governing.about-yourself': 'Hakuna mwenye sauti katika kuondolewa kwake mwenyewe.',
  'code.governing.invitation-over': 'Mwaliko huu umeisha: umetumika, umeondolewa, au siku yake imepita.',
  'code.governing.own-invitation': 'Simu hii tayari inaingiza wageni kwa mwaliko huo.',
  'code.governing.already-merged': 'Rekodi moja kati ya hizo tayari inaonyeshwa chini ya nyingine.',
  'code.governing.merge-undone': 'Rekodi hizo mbili tayari ziko mbali.',
} satisfies Record<keyof typeof en, string>;

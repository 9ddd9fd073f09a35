import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.office.no-such-account': 'Ce compte n’existe pas.',
  'code.office.amount-unsound': 'Le montant doit être entier et tenir dans les comptes.',
  'code.office.limit-too-high': 'Une aide donne au plus la limite qu’a chaque membre.',
  'code.office.description-too-long': 'Prenez au plus 280 lettres pour dire ce pour quoi c’était.',
  'code.office.date-unsound': 'Ce n’est pas un jour du calendrier.',
  'code.office.nobody-keeps-it': 'Personne ne tient ce compte pour le moment : il est en route.',
  'code.office.keeper-lost':
    'Le téléphone qui tient ce compte est perdu. Il faut d’abord que quelqu’un d’autre le reçoive.',
  'code.office.owner-has-it': 'Ce compte est chez la personne à qui il est. Changez la limite sur sa propre page.',
  'code.office.same-limit': 'C’est déjà la limite.',
  'code.office.has-no-phone': 'Ce membre n’a pas de téléphone qui puisse signer dans ce groupe.',
  'code.office.already-asked': 'C’est déjà demandé. Un responsable doit accepter.',
  'code.office.already-helper': 'Ce membre est déjà une aide.',
  'code.office.owes-already':
    'Ce membre a déjà une limite à lui et ne peut en reprendre une seconde. Payez-lui ce que contient le compte.',
  'code.office.reason-too-long': 'Prenez au plus 280 lettres pour la raison.',
  'code.office.payee-out-of-reach': 'La personne à payer n’a pas ici de téléphone qui puisse le recevoir.',
  'code.office.not-taken-over': 'Seule la personne qui a repris ce compte peut le dire.',
  'code.office.not-of-that-account': 'Ce paiement n’est pas de ce compte.',
} satisfies Record<keyof typeof en, string>;

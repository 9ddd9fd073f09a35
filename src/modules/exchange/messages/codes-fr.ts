import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.nobody-chosen': 'Choisissez d’abord quelqu’un.',
  'code.amount-not-positive': 'Le montant doit être plus grand que zéro.',
  'code.amount-too-large': 'Le montant est plus grand que ce que les comptes peuvent contenir.',
  'code.memo-too-long': 'Prenez au plus 280 lettres pour dire ce pour quoi c’était.',
  'code.bill-paid': 'Ce code a déjà été payé. Demandez-en un nouveau.',
  'code.nobody-keeps-it':
    'Personne ne peut le recevoir maintenant. Le compte est en route vers un autre téléphone, ou ce téléphone est perdu.',
  'code.exchange.not-your-account':
    'Seule la personne à qui est un compte ou qui le tient peut demander un paiement pour lui.',
  'code.exchange.to-oneself': 'Personne ne peut se demander un paiement à soi-même.',
  'code.exchange.unknown-unit': 'Le groupe n’a pas cette unité.',
  'code.exchange.no-such-request': 'Cette demande n’est pas dans les comptes.',
  'code.exchange.not-the-payer': 'Seul le membre qui paie peut faire cela.',
  'code.exchange.not-the-asker': 'Seule la personne qui a demandé peut annuler une demande.',
  'code.exchange.no-such-payment': 'Ce paiement n’est pas dans les comptes.',
  'code.exchange.not-the-payee': 'Seul le membre qui a reçu peut faire cela.',
  'code.exchange.neither-here': 'Aucun des deux comptes n’est sur ce téléphone.',
  'code.exchange.sheet-entered': 'Cette feuille a déjà été saisie.',
  'code.exchange.slip-entered': 'Ce bon a déjà été saisi.',
  'code.exchange.slip-twice': 'Ce bon figure déjà plus haut.',
  'code.exchange.too-many-lines': 'Saisissez au plus 100 lignes à la fois.',
} satisfies Record<keyof typeof en, string>;

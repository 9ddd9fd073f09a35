import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.bookkeeping.still-open': 'La clôture d’avant n’est pas encore scellée.',
  'code.bookkeeping.nothing-happened': 'Rien n’a été écrit depuis la dernière clôture.',
  'code.bookkeeping.too-many-phones': 'Plus de téléphones ont écrit dans ces comptes qu’une clôture ne peut en nommer.',
  'code.bookkeeping.cannot-close':
    'L’un d’eux ne peut pas fermer les comptes : pas encore admis, ou sans téléphone qui puisse signer.',
  'code.bookkeeping.nothing-changes': 'Ces membres ferment déjà les comptes.',
  'code.bookkeeping.already-proposed': 'Les mêmes membres sont déjà proposés. Signez cette proposition.',
  'code.bookkeeping.not-waiting': 'Cette clôture n’attend plus.',
  'code.bookkeeping.nobody-left':
    'Personne n’a scellé cette clôture, donc personne ne peut continuer seul. Proposez-en d’autres.',
} satisfies Record<keyof typeof en, string>;

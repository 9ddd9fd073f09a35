import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.governing.nothing-changes': 'C’est déjà ainsi.',
  'code.governing.limit-unsound': 'La limite doit être un montant entier que les comptes peuvent contenir.',
  'code.governing.membership-ended': 'Ce membre n’est plus dans le groupe.',
  'code.governing.already-coordinator': 'Ce membre est déjà responsable.',
  'code.governing.term-unsound': 'Un mandat dure de 1 à 60 mois.',
  'code.governing.already-proposed': 'C’est déjà proposé. Signez cette proposition.',
  'code.governing.proposal-closed': 'Cette proposition n’est plus ouverte.',
  'code.governing.already-signed': 'Vous avez déjà signé.',
  'code.governing.about-yourself': 'Personne n’a de voix dans son propre retrait.',
  'code.governing.invitation-over': 'Cette invitation est terminée : utilisée, retirée, ou son jour est passé.',
  'code.governing.own-invitation': 'Ce téléphone fait déjà entrer avec elle.',
  'code.governing.already-merged': 'Une des deux fiches apparaît déjà sous une autre.',
  'code.governing.merge-undone': 'Les deux fiches sont déjà à part.',
} satisfies Record<keyof typeof en, string>;

import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.belonging.not-here': 'Cela ne peut pas se faire depuis ce téléphone.',
  'code.belonging.nothing-changes': 'C’est déjà ainsi.',
  'code.belonging.code-unreadable':
    'Ce n’est pas le code d’un téléphone qui veut revenir. Scannez celui que montre le nouveau téléphone.',
  'code.belonging.code-newer': 'Le code a été fait par un Minga plus récent. Mettez d’abord ce téléphone à jour.',
  'code.belonging.other-group': 'Ce code est pour un autre groupe.',
  'code.belonging.already-vouched': 'Vous l’avez déjà dit.',
  'code.belonging.already-in': 'Ce téléphone est déjà entré.',
  'code.belonging.already-lost': 'Ce téléphone a déjà été déclaré perdu.',
  'code.belonging.already-refused': 'Ce téléphone a déjà été refusé.',
  'code.belonging.still-below-zero': 'Votre solde est sous zéro. Donnez d’abord ce que vous avez reçu.',
  'code.belonging.still-above-zero': 'Votre solde est au-dessus de zéro. Dépensez-le d’abord, ou donnez-le.',
  'code.belonging.still-arriving': 'Quelque chose arrive encore sur ce téléphone. Attendez que ce soit là.',
  'code.belonging.spend-elsewhere': 'Un autre de vos téléphones a ce qui reste. Passez-le d’abord à celui-ci.',
  'code.belonging.nobody-to-take-it': 'Le membre qui prend ce qui reste ne peut pas être payé maintenant.',
  'code.belonging.ask-over': 'Cette demande est terminée.',
  'code.belonging.amount-unsound': 'Entrez un montant au-dessus de zéro.',
  'code.belonging.not-the-heir': 'Seul le téléphone qui remplace celui qui est perdu peut demander cela.',
  'code.belonging.unknown-unit': 'Le groupe n’a pas cette unité.',
} satisfies Record<keyof typeof en, string>;

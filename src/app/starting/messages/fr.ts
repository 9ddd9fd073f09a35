import type { en } from './en.ts';

export const fr = {
  cannotStart: 'Minga ne peut pas démarrer ici',
  lackSecure: 'Minga a besoin d’une adresse sûre, qui commence par https, pour protéger vos clés.',
  remedySecure:
    'Demandez l’adresse https à la personne qui gère ce relais. Sur votre propre ordinateur : npm start -- --phones',
  lackWasm:
    'Ce navigateur ne peut pas faire marcher la partie de Minga qui tient les comptes (WebAssembly manque ou est désactivé).',
  remedyWasm:
    'Mettez le navigateur à jour, désactivez pour cette page son mode de protection le plus strict, ou prenez Chrome, Firefox ou Safari de juillet 2023 ou plus récent.',
  lackStorage: 'Ce navigateur ne laisse Minga rien garder sur le téléphone.',
  remedyStorage:
    'Quittez la navigation privée, autorisez cette page à garder des données, ou libérez de la place sur le téléphone, puis rouvrez Minga.',
  lackWorkers: 'Ce navigateur est trop ancien pour Minga.',
  remedyWorkers: 'Mettez-le à jour, ou prenez Chrome, Firefox ou Safari de juillet 2023 ou plus récent.',
  lackEngine: 'La partie de Minga qui tient les comptes n’a pas démarré.',
  remedyEngine:
    'Rien n’est perdu. Fermez Minga et rouvrez-le ; si cela arrive deux fois, copiez les détails pour la personne qui vous aide.',
  broke: 'Quelque chose s’est cassé dans Minga',
  brokeSentence:
    'Vos comptes sont en sûreté sur ce téléphone. Rouvrez la page ; si cela arrive deux fois, copiez les détails pour la personne qui vous aide.',
  openAgain: 'Rouvrir',
  copyDetails: 'Copier les détails',
  copied: 'Copié.',
  details: 'Détails',
  opening: 'Ouverture…',
} satisfies Record<keyof typeof en, string>;

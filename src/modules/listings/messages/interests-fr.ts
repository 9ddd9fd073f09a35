/** What somebody waits for on the list. */
import type { interests as en } from './interests-en.ts';

export const interests = {
  keepInterest: 'Me prévenir si quelque chose comme ça arrive',
  interestKept: 'Vous serez prévenu si quelque chose comme ça arrive.',
  interestSaved: 'Noté sur ce téléphone. Quand quelque chose arrive, c’est dans « Pour moi ».',
  interests: 'Ce que j’attends',
  interestsHow: 'Quand quelque chose arrive sur la liste, c’est dans « Pour moi ». Seul ce téléphone le sait.',
  noInterests: 'Vous n’attendez rien',
  noInterestsHow:
    'Cherchez sur la liste ce que vous aimeriez. Touchez ensuite « Me prévenir si quelque chose comme ça arrive ».',
  freshCount:
    '{count, plural, =0 {rien de nouveau pour le moment} one {# nouveau} many {# de nouveaux} other {# nouveaux}}',
  dropInterest: 'Ne plus me prévenir',
  interestDropped: 'Vous n’en serez plus prévenu.',
  notify: 'Un message sur votre téléphone',
  notifyHow:
    'Tant que cette application est ouverte derrière d’autres, votre téléphone peut afficher un message quand quelque chose arrive. Fermée, elle ne le peut pas.',
  notifyStart: 'M’afficher des messages',
  notifyOn: 'Les messages sont affichés.',
  notifyStop: 'Ne pas m’afficher de messages',
  notifyBarred:
    'Les réglages de votre navigateur ou de votre téléphone empêchent cette application d’afficher des messages. Vous pouvez changer cela là-bas.',
  fitsTitle: 'Quelque chose que vous attendez',
  fitsOffer: '{name} propose « {title} ». Vous attendiez quelque chose comme ça.',
  fitsNeed: '{name} cherche « {title} ». Vous attendiez quelque chose comme ça.',
  helpInterests: 'Voici de quoi vous voulez être prévenu. Touchez une ligne pour chercher à nouveau.',
  helpInterestsWhere:
    'Pour en ajouter, cherchez d’abord sur la liste. Touchez ensuite « Me prévenir si quelque chose comme ça arrive ».',
  helpInterestsPrivate: 'Cela reste sur ce téléphone. Personne dans le groupe ne voit ce que vous attendez.',
} satisfies Record<keyof typeof en, string>;

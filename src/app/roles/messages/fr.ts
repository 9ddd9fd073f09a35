import type { en } from './en.ts';

export const fr = {
  title: 'Qui fait quoi',
  everybody: 'Chacun paie, demande et a une voix. Ces membres font quelque chose de plus pour tous.',
  you: 'Vous',
  noTerm: 'Sans date de fin',
  until: 'Jusqu’au {date}',
  helpOne: 'Ici est chaque tâche du groupe, ce qu’elle permet, et qui l’a jusqu’à quand.',
  helpTwo: 'Touchez un nom pour voir le membre. Le bouton en dessous mène là où l’on choisit quelqu’un.',
  helpThree: 'Partagez les tâches : à deux pour chacune, le groupe continue si l’un est malade ou perd son téléphone.',
} satisfies Record<keyof typeof en, string>;

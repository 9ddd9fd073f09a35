import type { en } from './en.ts';

export const fr = {
  title: 'Fonder un groupe',
  steps: 'Fondation d’un groupe',
  stepGroup: 'Le groupe',
  stepTools: 'Ce que nous faisons',
  stepLimit: 'La limite',
  stepMe: 'Vous',
  groupName: 'Nom du groupe',
  groupNameMissing: 'Donnez un nom au groupe.',
  unit: 'Que comptez-vous ?',
  hours: 'Heures',
  hoursDetail: 'Une heure est une heure, quel que soit le travail.',
  otherUnit: 'Une autre unité',
  otherUnitDetail: 'Une unité à vous, avec ou sans décimales.',
  unitName: 'Nom de l’unité',
  unitNameHint: 'Par exemple : sols, services, coquillages.',
  wordUnsound: 'Écrivez un mot de 1 à 24 lettres, sur une seule ligne.',
  places: 'Chiffres après la virgule',
  ownWords: 'Comment nous appelons les choses (facultatif)',
  ownWordsHow:
    'Si vous avez vos propres mots pour cela, ils seront sur les boutons, quelle que soit la langue de chacun.',
  insteadOf: 'Au lieu de « {word} »',
  together: 'Que faites-vous ensemble ?',
  togetherHint: 'Cochez ce que votre groupe utilise. Les responsables peuvent le changer plus tard.',
  togetherAlways: 'Se payer et demander un paiement sont toujours là.',
  limit: 'Limite',
  limitTitle: 'Jusqu’où un membre peut aller sous zéro',
  limitWhy:
    'Chacun peut commencer : qui n’a encore rien donné peut déjà recevoir. La limite dit combien. Elle vaut pour chaque membre.',
  limitMissing: 'Indiquez la limite. Sans elle, personne ne pourrait commencer.',
  agreement: 'Notre accord',
  agreementHint: 'Qui entre le lit et dit oui. Une page au plus ; changez-le comme vous voulez.',
  agreementText:
    'Nous nous entraidons et nous notons ce que nous donnons et recevons.\nAller sous zéro, c’est ainsi que l’échange commence : personne ne paie d’intérêts, et personne n’en a honte.\nNous tenons parole, et quand quelque chose s’est mal passé, nous le disons et nous le réparons.\nAvant de partir, chacun rend ce qu’il doit encore, autant qu’il le peut.',
  next: 'Continuer',
  found: 'Fonder le groupe',
  draftKept: 'Ce que vous avez écrit est gardé sur ce téléphone.',
  helpOne:
    'Vous décidez quatre choses : le nom, ce que vous faites ensemble, ce que vous comptez, et jusqu’où un membre peut aller sous zéro.',
  helpTwo: 'Ensuite le groupe existe sur ce téléphone, et vous invitez les autres.',
  helpThree: 'Les changements ultérieurs, le groupe les décide ensemble.',
} satisfies Record<keyof typeof en, string>;

import type { en } from './en.ts';

export const fr = {
  groups: 'Groupes',
  balance: 'Solde',
  may: 'Vous pouvez encore dépenser',
  moreReceived: 'Vous avez reçu {amount} de plus que vous n’avez donné ; c’est ainsi que l’échange commence.',
  moreGiven: 'Vous avez donné {amount} de plus que vous n’avez reçu.',
  even: 'Ce que vous avez donné et ce que vous avez reçu s’équilibrent.',
  together: 'Avec votre autre fiche : {amount}.',
  arriving: '{amount} de plus arrivent sur ce téléphone.',
  elsewhere: '{amount} peuvent être dépensés depuis vos autres téléphones.',
  waiting: 'En attente du téléphone de {name}. Vous pouvez recevoir, et dépenser ce que vous avez reçu.',
  waitingSomebody:
    'En attente du téléphone qui vous a invité. Vous pouvez recevoir, et dépenser ce que vous avez reçu.',
  notVouched: 'Vous pourrez dépenser quand un voisin se portera garant de vous, ou quand on vous aura payé.',
  reader: 'Vous lisez ces comptes. Pour participer, entrez comme membre ou demandez une invitation.',
  comeIn: 'Entrer comme membre',
  frozen:
    'Ce téléphone ne peut plus payer, parce que ce qu’il gardait a été perdu ou copié. Il doit entrer de nouveau : ouvrez Mes téléphones.',
  toDevices: 'Mes téléphones',
  forked:
    'Ce téléphone ne peut plus payer, ni demander un paiement, ni inviter : une copie de lui a servi aussi. Vous pouvez continuer.',
  toFork: 'Que faire maintenant',
  revoked:
    'Un autre de vos téléphones dit que celui-ci est perdu ou n’est pas à vous. Ce téléphone ne peut plus payer, ni demander un paiement, ni inviter.',
  removed: 'Vous n’êtes plus membre de ce groupe. Votre historique reste ici.',
  suspended: 'Votre participation est suspendue jusqu’au vote des membres. Votre historique reste ici.',
  left: 'Vous avez quitté le groupe. Votre historique reste ici jusqu’à ce que vous l’effaciez.',
  toEnded: 'Ce que cela veut dire',
  recovery: 'Faites votre carte de secours. Sans elle, perdre le téléphone, c’est repartir de zéro.',
  toRecovery: 'Carte de secours',
  weakKeys:
    'Ce navigateur est ancien : il garde vos clés chiffrées dans ses données, et non hors d’atteinte. Un plus récent est plus sûr.',
  alone: 'Vous êtes la première personne ici',
  aloneHow: 'Invitez un voisin, et vous pourrez commencer à échanger.',
  invite: 'Inviter',
  history:
    'Vous pouvez payer et être payé. Ce que le groupe a fait avant de fermer ses comptes la dernière fois est encore en route : {percent} %.',
  historyStuck:
    'Vous pouvez payer et être payé. De ce que le groupe a fait avant de fermer ses comptes la dernière fois, plus rien n’est arrivé depuis le {date}. Ouvrez Minga en même temps que quelqu’un qui était déjà là, ou ouvrez le fichier que cette personne exporte.',
  booksDiffer:
    'Les comptes fermés que ce téléphone a reçus ne s’accordent pas avec l’histoire du groupe. Le téléphone s’en tient à l’histoire, et vos propres paiements sont gardés. Montrez ceci à un responsable.',
  booksDifferStill:
    'Les comptes fermés que ce téléphone a reçus ne s’accordent pas avec l’histoire du groupe. Tant que le reste de l’histoire n’est pas là, ce téléphone ne signe rien. Montrez ceci à un responsable.',
  toBooks: 'À propos des comptes',
  held: '{count, plural, one {# écriture attend une autre, plus ancienne, qui n’est pas encore arrivée.} many {# d’écritures attendent d’autres, plus anciennes, qui ne sont pas encore arrivées.} other {# écritures attendent d’autres, plus anciennes, qui ne sont pas encore arrivées.}}',
  helpOne: 'Le grand nombre est votre solde : ce que vous avez donné moins ce que vous avez reçu.',
  helpTwo:
    'Être sous zéro n’est une dette envers personne en particulier : cela veut dire que c’est à vous de donner ensuite.',
  helpThree:
    'La ligne au petit téléphone dit qui d’autre a déjà ce que vous avez fait ; touchez-la pour voir ce que veut dire chaque mot.',
} satisfies Record<keyof typeof en, string>;

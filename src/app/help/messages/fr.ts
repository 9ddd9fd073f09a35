import type { en } from './en.ts';

export const fr = {
  listen: 'Écouter',
  stop: 'Arrêter',
  howItWorks: 'Comment ça marche ici',
  print: 'Imprimer',
  lead: '{group} tient ensemble les mêmes comptes. Chaque téléphone en garde une copie, et chaque membre peut les vérifier.',
  count: 'Ce que nous comptons',
  countTime: 'Nous comptons le temps. Une heure est une heure, qui que ce soit qui travaille.',
  countUnit: 'Nous comptons en {unit}.',
  sumsToZero: 'Ce qu’un membre donne, un autre le reçoit : tous les soldes ensemble font toujours zéro.',
  begin: 'Sous zéro, c’est ainsi que cela commence',
  beginHow:
    'Il faut que quelqu’un reçoive d’abord. Un solde sous zéro n’est pas une dette envers une personne : cela veut dire que c’est à vous de donner ensuite.',
  limit: 'Avec la limite complète, un membre peut devoir jusqu’à {limit}.',
  limitStarter: 'Un nouveau venu peut devoir jusqu’à {limit} dès qu’un membre se porte garant.',
  limitFounded: 'Un membre peut devoir jusqu’à {limit}.',
  trade: 'Donner et recevoir',
  payHow:
    'Pour remercier quelqu’un de ce qu’il a fait : touchez « {word} », choisissez la personne, entrez combien, et vérifiez.',
  undoHow: 'Pendant huit secondes vous pouvez revenir en arrière. Puis votre téléphone signe, et cela compte.',
  askHow: 'Pour être payé : touchez « {word} ». L’autre membre répond ; une demande ne change rien par elle-même.',
  signal: 'Sans réseau',
  signalHow: 'Tout marche. Votre téléphone signe, et le transmet quand les téléphones ou le réseau se retrouvent.',
  mistakes: 'Quand quelque chose s’est mal passé',
  mistakesHow: 'Rien n’est effacé. Qui a reçu par erreur le rend, et les deux restent dans les comptes.',
  lostHow:
    'Un téléphone perdu : revenez avec la carte de secours, ses douze mots, ou des voisins de confiance. Gardez la carte sur papier.',
  who: 'Qui peut voir quoi',
  whoHow:
    'Les téléphones des membres peuvent retrouver les montants entre les comptes ; c’est ce qui permet de les vérifier. Ce pour quoi était un paiement, seuls ses deux membres le lisent. Le relais au milieu ne lit rien.',
  writtenHow: 'Ce qu’une aide a noté, ou ce qui vient d’autres comptes, tout le groupe peut le lire.',
  openHow: 'Ce groupe tient des comptes ouverts : chaque membre voit le solde et les mouvements de tous.',
  people: 'À qui demander',
  coordinators:
    '{count, plural, one {Responsable : {names}.} many {Responsables : {names}.} other {Responsables : {names}.}}',
  coordinatorsNone: 'Personne n’est responsable en ce moment. Tout membre peut proposer quelqu’un.',
  agreement: 'Notre accord',
  agreementHow: 'Vous trouvez notre accord et chaque règle dans l’application, sous Plus.',
  printed: 'Tel que c’était le {day}.',
  helpOne: 'Cette page dit en quelques mots comment fait votre groupe, avec ses mots et ses limites.',
  helpTwo: 'Imprimez-la et affichez-la, ou donnez-la à quelqu’un qui pense vous rejoindre.',
  helpThree: 'Quand le groupe change une règle, la page change aussi : imprimez-la de nouveau.',
} satisfies Record<keyof typeof en, string>;

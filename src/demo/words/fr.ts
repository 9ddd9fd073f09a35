import type { StoryWords } from './words.ts';

export const fr: StoryWords = {
  village: 'Val-de-l’Eau-Claire',
  agreement: `Nous nous entraidons, et une heure est une heure, qui que ce soit qui la donne.

Chacun commence à zéro et peut recevoir jusqu’à vingt heures avant d’en donner. Qui est sous zéro le doit au village, et non à une seule personne.

Ce que nous écrivons ici est vrai. Une erreur se répare au grand jour. Qui ne peut pas donner en ce moment le dit, et personne n’en a honte.

Nous nous retrouvons le premier dimanche du mois, au moulin.`,
  memos: {
    adobe: ['Faire des briques de terre', 'Crépir le mur'],
    bicycle: ['Un frein neuf pour le vélo', 'Réparer une crevaison'],
    bread: ['Du pain pour le chantier', 'Deux miches et les petits pains du matin'],
    carrying: ['Porter de l’eau', 'Aide au déménagement'],
    childcare: ['Garder les enfants', 'Conduire les petits à l’école'],
    cooking: ['Déjeuner pour huit', 'Beignets pour la fête'],
    driving: ['Un trajet au marché', 'Ramener des sacs de la ville'],
    elders: ['Tenir compagnie à ma mère', 'Les courses de mon père'],
    fence: ['Réparer la clôture', 'Une porte pour les poules'],
    firewood: ['Du bois fendu et rangé', 'Du bois pour le four'],
    fish: ['Du poisson fumé', 'Du poisson pour dimanche'],
    guitar: ['Leçon de guitare', 'La musique de l’anniversaire'],
    hair: ['Une coupe de cheveux', 'Couper les cheveux des enfants'],
    herbs: ['Des herbes pour la toux', 'Un baume pour mon genou'],
    honey: ['Deux pots de miel', 'Déplacer les abeilles'],
    letters: ['Écrire à la mairie', 'Remplir le papier de l’école'],
    milk: ['Le lait de la semaine', 'Du fromage frais'],
    oven: ['Réparer le four en terre', 'Un tuyau neuf pour le poêle'],
    painting: ['Peindre la porte', 'Blanchir la cour à la chaux'],
    phones: ['Aide avec le téléphone', 'Une vitre neuve pour le téléphone'],
    planting: ['Planter les pommes de terre', 'Une demi-journée de désherbage'],
    roof: ['Réparer le toit avant la pluie', 'Des tuiles neuves sur la cuisine'],
    seeds: ['Semences de maïs et de haricots', 'Plants de tomates'],
    sewing: ['Raccommoder les habits d’école', 'Raccourcir deux pantalons'],
    soap: ['Six savons', 'Des bougies'],
    solar: ['Brancher la lampe solaire', 'Une caisse pour la batterie'],
    sums: ['Aide au calcul', 'Leçon de lecture'],
    translation: ['Traduire au dispensaire', 'Traduire une lettre'],
    weaving: ['Le châle bleu', 'Une couverture pour le bébé'],
    well: ['Nettoyer le puits', 'Réparer la pompe'],
  },
  contacts: [
    'La maison au-dessus du moulin, frappez',
    'Porte bleue derrière l’école',
    'Au marché le jeudi',
    'Près du pont, après cinq heures',
    'Demandez-moi à la chapelle',
    'Dernière maison avant la rivière',
    'Le soir à la boulangerie',
    'En haut de la côte, attention au chien',
  ],
  gifts: ['Pour le bébé', 'Bon rétablissement', 'Bon anniversaire', 'Parce que tu étais là', 'Pour l’école'],
  thanks: ['C’était trop, avec mes mercis', 'Merci, et des œufs arrivent', 'Merci, voisine'],
  declines: [
    'Je t’ai payé en fromage, tu te souviens ?',
    'Il a fallu moins que cela, redemande s’il te plaît',
    'La semaine prochaine, quand je serai sur pied',
    'Je crois que c’est ma sœur qui l’a commandé',
  ],
  tooMuch: 'Cela me mènerait trop loin sous zéro. Le mois prochain, s’il te plaît',
  slip: 'Pardon, j’ai tapé un zéro de trop',
  spent: 'Je l’ai déjà dépensé, parlons-en',
  listings: {
    bread: {
      title: 'Du pain du four en terre',
      words: 'Tous les vendredis, tant qu’il y en a. Apporte un linge pour l’emporter.',
      place: 'À la boulangerie',
    },
    bicycles: {
      title: 'Réparation de vélos',
      words: 'Crevaisons, freins, chaînes. S’il manque une pièce, on la cherche ensemble.',
      place: 'Sous le figuier',
    },
    ride: {
      title: 'Un trajet jusqu’au marché',
      words: 'Le jeudi à six heures du matin, deux places. Les sacs vont sur le toit.',
      place: 'Depuis le pont',
      other: 'une part de l’essence',
    },
    guitar: { title: 'Cours de guitare', words: 'Pour débutants de tout âge. J’ai une deuxième guitare à prêter.' },
    ladder: {
      title: 'Une longue échelle à prêter',
      words: 'Six mètres, pour un jour ou deux. Il faut être deux pour la porter.',
      place: 'Derrière l’école',
    },
    seedlings: {
      title: 'Plants de tomates',
      words: 'J’en ai plus que mon jardin n’en peut prendre. Viens avant qu’ils ne soient trop grands.',
      place: 'Au-dessus du moulin',
    },
    honey: { title: 'Miel de la colline', words: 'Un demi-litre, de cet été.', other: 'des bocaux vides' },
    company: {
      title: 'Je tiens compagnie aux anciens',
      words: 'L’après-midi, pour parler, lire un peu ou jouer aux cartes.',
    },
    forms: { title: 'Lettres et formulaires', words: 'J’écris à la mairie et j’aide à remplir ce qu’elle renvoie.' },
    roof: {
      title: 'Un coup de main pour le toit',
      words: 'Avant la pluie. Une demi-journée à deux, et j’offre le repas.',
      place: 'La dernière maison avant la rivière',
    },
    clinic: {
      title: 'Quelqu’un pour traduire au dispensaire',
      words: 'Mardi matin. Je comprends la moitié de ce qu’ils disent.',
    },
    school: {
      title: 'Accompagner les petits à l’école',
      words: 'Deux enfants, à sept heures du matin, jusqu’à ce que mon pied aille mieux.',
      place: 'La porte bleue derrière l’école',
    },
    firewood: {
      title: 'Du bois pour l’hiver',
      words: 'Sec, et fendu si possible. Je viens le chercher avec la charrette.',
    },
    bicycle: {
      title: 'Un vélo pour une enfant de huit ans',
      words: 'Il n’a pas besoin d’être beau. Que les freins tiennent.',
      other: 'du pain pendant un mois',
    },
  },
};

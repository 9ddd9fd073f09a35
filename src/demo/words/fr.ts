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
};

import type { en } from './en.ts';

export const fr = {
  welcome: 'Minga',
  welcomeLine: 'Du travail fait ensemble, et des comptes que chacun peut vérifier.',
  welcomeHow:
    'Notez les échanges de votre groupe sur vos téléphones, avec ou sans réseau. Sans compte, sans e-mail, sans numéro de téléphone.',
  picture: 'Trois voisins portent ensemble une poutre, entre collines et champs.',
  demo: 'Essayer le village de démo',
  demoDetail: 'Un village inventé pour jouer. Rien ne sort de ce téléphone.',
  found: 'Fonder un groupe',
  foundDetail: 'Pour des voisins qui veulent commencer. Cela prend une minute.',
  join: 'Rejoindre un groupe',
  joinDetail: 'Vous avez une invitation : un lien, un code ou un fichier.',
  settings: 'Réglages',
  findGroup: 'Trouver un groupe',
  findGroupDetail: 'Vous n’avez pas d’invitation et voulez demander à entrer.',
  openFile: 'Ouvrir un fichier',
  groups: 'Vos groupes',
  groupDemo: 'Démo',
  groupWaiting:
    '{count, plural, one {# chose vous attend} many {# de choses vous attendent} other {# choses vous attendent}}',
  groupNothing: 'Rien ne vous attend',
  another: 'Un autre groupe',
  helpOne: 'Un groupe tient ensemble les mêmes comptes, et chaque téléphone en garde une copie.',
  helpTwo: 'Essayez d’abord le village de démo : vous y êtes Ana, et les voisins répondent.',
  helpThree: 'Pour entrer dans un vrai groupe, il faut une invitation. Sans invitation, trouvez un groupe et demandez.',
  installTitle: 'Mettez d’abord Minga sur votre écran d’accueil',
  installWhy:
    'Sur un iPhone ou un iPad, Safari vide ce que garde une page après une semaine sans visite. Une application sur l’écran d’accueil le garde.',
  installShare: 'Touchez le bouton Partager de Safari.',
  installAdd: 'Choisissez « Sur l’écran d’accueil », puis « Ajouter ».',
  installOpen: 'Ouvrez Minga depuis l’écran d’accueil et continuez là.',
  installLink: 'Copiez d’abord le lien d’invitation : dans l’application, vous pourrez le coller.',
  copyLink: 'Copier le lien',
  copied: 'Copié.',
  installSkip: 'Continuer sans installer',
} satisfies Record<keyof typeof en, string>;

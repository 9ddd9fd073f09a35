import type { en } from './en.ts';

export const fr = {
  making: 'Préparation du code…',
  reading: '{known, plural, one {# image} many {# d’images} other {# images}} sur {needed}',
  'code.screen.not-a-minga-code': 'L’appareil photo de ce téléphone voit un code, mais pas de Minga.',
  'code.screen.newer-version':
    'L’autre téléphone montre un code d’une Minga plus récente. Mettez d’abord à jour l’application sur ce téléphone-ci.',
  'code.screen.damaged':
    'Ce téléphone-ci n’a pas pu lire le code en entier. Tenez les deux téléphones immobiles et continuez.',
  'code.screen.too-large': 'C’est plus que ce téléphone n’en prend d’un coup.',
  'code.screen.other-kind':
    'L’autre téléphone montre un code de Minga pour autre chose. Il doit montrer le code qui va ici.',
  'code.screen.other-group':
    'L’autre téléphone montre le code d’un autre groupe. Ouvrez le même groupe sur les deux téléphones.',
  'code.screen.other-paper': 'Cette carte ou ce bon est d’un autre groupe. Ouvrez d’abord son groupe.',
  'code.screen.other-key':
    'Ce téléphone ne connaît pas encore la clé la plus récente du groupe. Montrez d’abord votre code et laissez l’autre téléphone le scanner.',
  openIt: 'L’ouvrir',
  'code.screen.is-invitation': 'C’est une invitation à un groupe. Ouvrez-la pour voir lequel, et pour y entrer.',
  'code.screen.is-door': 'C’est la porte d’un groupe. Ouvrez-la pour demander à entrer.',
  'code.screen.is-way-back':
    'C’est de quelqu’un qui veut revenir sur un nouveau téléphone. Ses voisins de confiance l’ouvrent.',
  'code.screen.is-recovery-card':
    'C’est une carte de secours. Rangez-la : elle est secrète, et ne sert qu’à revenir sur un nouveau téléphone.',
  'code.screen.is-news':
    'L’autre téléphone montre des nouvelles. Lisez-les sous « Partager les nouvelles avec un voisin ».',
  'code.screen.is-paper': 'C’est une carte, un bon ou une feuille. Cela se lit sous « Sur papier ».',
  'code.screen.is-link': 'L’autre téléphone veut se relier. Continuez sous « Relier les deux téléphones ».',
  'code.screen.is-receipt': 'C’est un reçu. Il se lit sous « Ouvrir un fichier ».',
} satisfies Record<keyof typeof en, string>;

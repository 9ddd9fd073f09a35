import type { en } from './en.ts';

export const fr = {
  making: 'Préparation du code…',
  reading: '{known, plural, one {# image} many {# d’images} other {# images}} sur {needed}',
  'code.screen.not-a-minga-code': 'Ce n’est pas un code de Minga.',
  'code.screen.newer-version':
    'Ce code vient d’une Minga plus récente. Mettez d’abord à jour l’application sur ce téléphone.',
  'code.screen.damaged': 'Ce code n’a pas pu être lu en entier. Tenez les deux téléphones immobiles et continuez.',
  'code.screen.too-large': 'C’est plus que ce téléphone n’en prend d’un coup.',
  'code.screen.other-kind':
    'C’est un code de Minga pour autre chose. L’autre téléphone doit montrer le code qui va ici.',
  'code.screen.other-group': 'C’est le code d’un autre groupe. Ouvrez le même groupe sur les deux téléphones.',
  'code.screen.other-key':
    'Ce téléphone ne connaît pas encore la clé la plus récente du groupe. Montrez d’abord votre code et laissez l’autre téléphone le scanner.',
} satisfies Record<keyof typeof en, string>;

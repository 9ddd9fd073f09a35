import type { en } from './en.ts';

export const fr = {
  text: 'Nous nous entraidons et nous notons ce que nous donnons et recevons.\nAller sous zéro, c’est ainsi que l’échange commence : personne ne paie d’intérêts, et personne n’en a honte.\nNous tenons parole, et quand quelque chose s’est mal passé, nous le disons et nous le réparons.\nAvant de partir, chacun rend ce qu’il doit encore, autant qu’il le peut.',
  offered:
    'Ce sont les mots que Minga propose. Les fondateurs les ont signés dans une autre langue ; vous les lisez ici dans la vôtre.',
} satisfies Record<keyof typeof en, string>;

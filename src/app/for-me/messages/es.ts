import type { en } from './en.ts';

export const es = {
  title: 'Para mí',
  nothing: 'Nada te espera',
  nothingHow: 'Aquí aparecen los pedidos de otros y todo lo que necesita tu sí.',
  list: 'Lo que te espera',
  notNow: 'Ahora no',
  haveRead: 'Lo he leído',
  recovery: 'Haz tu tarjeta de recuperación.',
  recoveryWhy: 'Si este teléfono se pierde, ella te trae de vuelta como tú.',
  'only-here':
    '{count, plural, one {# anotación tuya está desde hace tres días solo en este teléfono.} many {# de anotaciones tuyas están desde hace tres días solo en este teléfono.} other {# anotaciones tuyas están desde hace tres días solo en este teléfono.}}',
  'only-hereWhy': 'Mira las maneras de llevarla a otros.',
  update: 'Hay una versión nueva.',
  updateWhy: 'Toca Actualizar arriba. Los borradores se guardan.',
  newer: 'Algo que hizo una versión más nueva de Minga. Actualiza para verlo.',
  helpOne: 'Aquí está todo lo que te espera, de cada herramienta del grupo.',
  helpTwo: 'El número en la pestaña lo cuenta.',
  helpThree: 'Nada aquí se contesta solo: espera hasta que tú lo hagas.',
} satisfies Record<keyof typeof en, string>;

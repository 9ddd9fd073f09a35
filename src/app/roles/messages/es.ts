import type { en } from './en.ts';

export const es = {
  title: 'Quién hace qué',
  everybody: 'Todos pagan, piden y tienen una voz. Estos miembros hacen algo más por todos.',
  you: 'Tú',
  noTerm: 'Sin fecha de fin',
  until: 'Hasta el {date}',
  helpOne: 'Aquí está cada tarea del grupo, lo que permite, y quién la tiene hasta cuándo.',
  helpTwo: 'Toca un nombre para ver al miembro. El botón de abajo lleva a donde se elige a alguien.',
  helpThree: 'Repartan las tareas: con dos para cada una, el grupo sigue si alguien se enferma o pierde el teléfono.',
} satisfies Record<keyof typeof en, string>;

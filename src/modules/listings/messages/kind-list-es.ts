/** The screen on which a group says what kinds of things it has. */
import type { kindList as en } from './kind-list-en.ts';

export const kindList = {
  kindsTitle: 'Tipos de ofertas y necesidades',
  kindsUsual: 'Los de siempre',
  kindsLead: 'De estos se elige al poner algo en la lista.',
  kindsWho: 'Quien puede cambiar esta lista: {names}.',
  kindsChange: 'Cambiar estos tipos',
  kindsUnsaved: 'Todavía no está guardado. Los demás lo ven cuando lo guardes.',
  kindsLeave: 'Dejarlo como estaba',
  kindLast: 'siempre al final',
  addKind: 'Añadir un tipo',
  newKind: 'Un tipo nuevo',
  kindName: 'Nombre',
  kindNameHint: 'Una o dos palabras, como las dice tu grupo.',
  kindPicture: 'Dibujo',
  kindPlace: 'En qué lugar de la lista',
  kindFirst: 'Primero',
  kindAfter: 'Después de «{kind}»',
  kindDone: 'Listo',
  kindOff: 'Quitarlo',
  kindOffHow: 'Lo que ahora es de este tipo lo conserva.',
  helpKinds: 'Aquí están los tipos en que tu grupo ordena lo que ofrece y necesita.',
  helpKindsWho:
    'Quien coordina añade, cambia el nombre, ordena o quita. Todos lo ven cuando se encuentran los teléfonos.',
  helpKindsOff: 'Quitar un tipo no cambia nada de lo que ya está en la lista.',
} satisfies Record<keyof typeof en, string>;

/** What somebody waits for on the list. */
import type { interests as en } from './interests-en.ts';

export const interests = {
  keepInterest: 'Avísame cuando llegue algo así',
  interestKept: 'Se te avisará cuando llegue algo así.',
  interestSaved: 'Anotado en este teléfono. Cuando llegue algo, estará en «Para mí».',
  interests: 'Lo que espero',
  interestsHow: 'Cuando algo de esto entra en la lista, está en «Para mí». Solo este teléfono lo sabe.',
  noInterests: 'No esperas nada',
  noInterestsHow: 'Busca en la lista lo que te gustaría. Luego toca «Avísame cuando llegue algo así».',
  freshCount: '{count, plural, =0 {nada nuevo todavía} one {# nuevo} many {# de nuevos} other {# nuevos}}',
  dropInterest: 'No me avises más',
  interestDropped: 'Ya no se te avisará de esto.',
  notify: 'Un mensaje en tu teléfono',
  notifyHow:
    'Mientras esta aplicación está abierta detrás de otras, tu teléfono puede mostrar un mensaje cuando llegue algo. Con la aplicación cerrada no puede.',
  notifyStart: 'Mostrarme mensajes',
  notifyOn: 'Se muestran mensajes.',
  notifyStop: 'No mostrarme mensajes',
  notifyBarred:
    'Los ajustes de tu navegador o de tu teléfono no dejan que esta aplicación muestre mensajes. Allí puedes cambiarlo.',
  fitsTitle: 'Algo que esperas',
  fitsOffer: '{name} ofrece «{title}». Esperabas algo así.',
  fitsNeed: '{name} necesita «{title}». Esperabas algo así.',
  helpInterests: 'Aquí está de qué quieres que se te avise. Toca uno para buscarlo otra vez.',
  helpInterestsWhere: 'Para añadir uno, busca primero en la lista. Luego toca «Avísame cuando llegue algo así».',
  helpInterestsPrivate: 'Se queda en este teléfono. Nadie del grupo ve lo que esperas.',
} satisfies Record<keyof typeof en, string>;

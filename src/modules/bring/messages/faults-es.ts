import type { faults as en } from './faults-en.ts';

export const faults = {
  'file.too-large': 'Este archivo es demasiado grande: se pueden leer hasta 2 MB.',
  'file.not-a-table':
    'Este archivo no es CSV. Expórtalo como CSV en el otro sistema, o guárdalo como CSV en la hoja de cálculo.',
  'file.empty': 'Este archivo está vacío.',
  'fault.quotes-broken': 'Unas comillas no se cierran, o se cierran en medio.',
  'fault.columns-missing': 'Faltan columnas.',
  'fault.from-empty': 'No dice quién paga.',
  'fault.to-empty': 'No dice quién cobra.',
  'fault.name-too-long': 'El nombre es demasiado largo: {text}.',
  'fault.same-account': '{text} paga y cobra a la vez.',
  'fault.amount-empty': 'No dice cuánto.',
  'fault.amount-unsound': '«{text}» no es una cantidad.',
  'fault.amount-negative': '«{text}» está bajo cero.',
  'fault.amount-zero': '«{text}»: no se pagó nada.',
  'fault.amount-too-large': '«{text}» es más de lo que cabe en un pago.',
  'fault.date-unsound': 'No existe ese día: «{text}».',
  'fault.owes-too-much': '{text} quedaría más bajo cero de lo que la cuenta permite.',
} satisfies Record<keyof typeof en, string>;

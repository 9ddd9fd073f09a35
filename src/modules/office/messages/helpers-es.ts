import type { helpers as en } from './helpers-en.ts';

export const helpers = {
  helpersWhat: 'Quienes ayudan abren cuentas para vecinos sin teléfono y las llevan.',
  noHelpers: 'Todavía no hay ayudantes',
  noHelpersHow: 'Nombra a alguien abajo. También abren cuentas las personas responsables.',
  noHelpersAsk: 'Las personas responsables nombran ayudantes. También pueden abrir cuentas.',
  keepsCount:
    '{count, plural, =0 {No lleva ninguna cuenta} one {Lleva # cuenta} many {Lleva # de cuentas} other {Lleva # cuentas}}',
  nameHelper: 'Nombrar ayudante',
  chooseHelper: '¿A quién?',
  allHelpers: 'Todos los miembros ya ayudan.',
  helperSure: '¿Nombrar ayudante a {name}?',
  makeHelper: 'Nombrar',
  helperMeans: '{name} puede abrir cuentas para vecinos sin teléfono y llevar hasta {most}.',
  isHelper: '{name} ya ayuda.',
  endRole: 'Terminar el cargo',
  endOwn: 'Dejar de ayudar',
  endSure: '¿{name} deja de ayudar?',
  endMeans: '{name} no abre más cuentas. Las que están en su teléfono las lleva hasta que se pasen.',
  endOwnSure: '¿Dejar de ayudar?',
  endOwnMeans: 'No abres más cuentas. Las de este teléfono las llevas hasta que las pases.',
  helpHelpers: 'Aquí están quienes llevan cuentas para vecinos sin teléfono, y cuántas lleva cada quien.',
  helpHelpersName: 'Una persona responsable nombra ayudantes y puede terminar el cargo.',
  helpHelpersEnd: 'Quien ayuda puede dejarlo cuando quiera. Que pase antes las cuentas.',
} satisfies Record<keyof typeof en, string>;

import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.governing.nothing-changes': 'Ya es así.',
  'code.governing.limit-unsound': 'El límite debe ser una cantidad entera que quepa en las cuentas.',
  'code.governing.membership-ended': 'Este miembro ya no está en el grupo.',
  'code.governing.already-coordinator': 'Este miembro ya es responsable.',
  'code.governing.term-unsound': 'Un periodo dura de 1 a 60 meses.',
  'code.governing.already-proposed': 'Esto ya está propuesto. Firma esa propuesta.',
  'code.governing.proposal-closed': 'Esta propuesta ya no está abierta.',
  'code.governing.already-signed': 'Ya firmaste esto.',
  'code.governing.about-yourself': 'Nadie tiene voz en su propio retiro.',
  'code.governing.invitation-over': 'Esta invitación terminó: se usó, se retiró o pasó su día.',
  'code.governing.own-invitation': 'Este teléfono ya deja entrar con ella.',
  'code.governing.already-merged': 'Uno de los dos registros ya se muestra bajo otro.',
  'code.governing.merge-undone': 'Los dos registros ya están aparte.',
} satisfies Record<keyof typeof en, string>;

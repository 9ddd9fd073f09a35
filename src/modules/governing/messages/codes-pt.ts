import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.governing.nothing-changes': 'Já é assim.',
  'code.governing.limit-unsound': 'O limite tem de ser uma quantia inteira que caiba nas contas.',
  'code.governing.membership-ended': 'Este membro já não está no grupo.',
  'code.governing.already-coordinator': 'Este membro já é responsável.',
  'code.governing.term-unsound': 'Um mandato dura de 1 a 60 meses.',
  'code.governing.already-proposed': 'Isto já está proposto. Assine essa proposta.',
  'code.governing.proposal-closed': 'Esta proposta já não está aberta.',
  'code.governing.already-signed': 'Você já assinou isto.',
  'code.governing.about-yourself': 'Ninguém tem voz na própria retirada.',
  'code.governing.invitation-over': 'Este convite terminou: foi usado, retirado ou passou do dia.',
  'code.governing.own-invitation': 'Este telefone já deixa entrar com ele.',
  'code.governing.already-merged': 'Um dos dois registros já aparece sob outro.',
  'code.governing.merge-undone': 'Os dois registros já estão separados.',
} satisfies Record<keyof typeof en, string>;

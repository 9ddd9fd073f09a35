import type { faults as en } from './faults-en.ts';

export const faults = {
  'file.too-large': 'Este arquivo é grande demais: podem ser lidos até 2 MB.',
  'file.not-a-table': 'Este arquivo não é CSV. Exporte-o como CSV no outro sistema, ou salve-o como CSV na planilha.',
  'file.empty': 'Este arquivo está vazio.',
  'fault.quotes-broken': 'Uma aspa não fecha, ou fecha no meio.',
  'fault.columns-missing': 'Faltam colunas.',
  'fault.from-empty': 'Não diz quem paga.',
  'fault.to-empty': 'Não diz quem recebe.',
  'fault.name-too-long': 'O nome é longo demais: {text}.',
  'fault.same-account': '{text} paga e recebe ao mesmo tempo.',
  'fault.amount-empty': 'Não diz quanto.',
  'fault.amount-unsound': '“{text}” não é uma quantia.',
  'fault.amount-negative': '“{text}” está abaixo de zero.',
  'fault.amount-zero': '“{text}”: nada foi pago.',
  'fault.amount-too-large': '“{text}” é mais do que cabe em um pagamento.',
  'fault.date-unsound': 'Esse dia não existe: “{text}”.',
  'fault.owes-too-much': '{text} ficaria mais abaixo de zero do que a conta permite.',
} satisfies Record<keyof typeof en, string>;

import type { en } from './en.ts';

export const pt = {
  title: 'Sobre o grupo',
  agreement: 'Nosso acordo',
  agreementWhere: 'O que o grupo combinou, como vale hoje, e quem mudou.',
  readAgreement: 'Ler nosso acordo',
  units: 'O que se conta',
  hours: 'Horas',
  limit: 'Um membro pode dever até {limit}.',
  members: '{count, plural, one {# membro} many {# de membros} other {# membros}}',
  relays: 'Repetidores',
  relaysWhy:
    'Um repetidor leva notícias cifradas entre os telefones. Ele não pode lê-las. O grupo funciona sem ele, só mais devagar.',
  relayNone: 'Sem repetidor: as notícias viajam em arquivos.',
  relayAdd: 'Endereço de um repetidor',
  relayHint: 'Começa com wss://, ou com ws:// e números onde não há internet',
  relayWrong: 'O endereço de um repetidor começa com wss://, ou com ws:// dentro de uma rede local.',
  relayScan: 'Escanear o endereço',
  relayTrying: 'Vendo se este telefone chega até ele…',
  relayReached: 'Este telefone chega até ele.',
  relayUnreached: 'Este telefone não chega até ele agora. Está no mesmo Wi-Fi?',
  relayDenied:
    'O navegador não deixa o Minga usar a rede local. Permita nas configurações desta página e adicione o endereço de novo.',
  relayForbidden: 'Este navegador proíbe esse endereço. Use o que começa com wss://.',
  add: 'Adicionar',
  remove: 'Tirar',
  removeRelay: 'Tirar {address}',
  id: 'Número do grupo',
  idHow: 'Vem de como o grupo foi fundado. Dois grupos nunca têm o mesmo número.',
  leavePhone: 'Apagar este grupo deste telefone',
  leaveTitle: 'Apagar {group} deste telefone?',
  leaveWords:
    'Neste telefone são destruídas as chaves, as contas e os rascunhos deste grupo. O grupo continua sem ele. Você só volta com o cartão de recuperação.',
  leaveUnsent:
    '{count, plural, =0 {} one {# anotação sua está só aqui e vai se perder para sempre.} many {# de anotações suas estão só aqui e vão se perder para sempre.} other {# anotações suas estão só aqui e vão se perder para sempre.}}',
  leaveNoCard: 'Você não confirmou um cartão de recuperação: não poderia voltar como o mesmo membro.',
  erase: 'Apagar',
  helpOne: 'O que os fundadores deixaram escrito vale para todos, e todos podem ler aqui.',
  helpTwo: 'O repetidor é só um mensageiro. Vocês podem usar vários.',
  helpThree: 'Apagar o grupo deste telefone não tira você do grupo.',
} satisfies Record<keyof typeof en, string>;

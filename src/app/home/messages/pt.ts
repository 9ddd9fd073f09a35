import type { en } from './en.ts';

export const pt = {
  groups: 'Grupos',
  balance: 'Saldo',
  may: 'Você ainda pode gastar',
  moreReceived: 'Você recebeu {amount} a mais do que deu; é assim que a troca começa.',
  moreGiven: 'Você deu {amount} a mais do que recebeu.',
  even: 'O que você deu e o que recebeu estão iguais.',
  together: 'Com o seu outro registro: {amount}.',
  arriving: 'Mais {amount} vêm a caminho deste telefone.',
  elsewhere: '{amount} podem ser gastos nos seus outros telefones.',
  waiting: 'Esperando o telefone de {name}. Você pode receber e gastar o que recebeu.',
  waitingSomebody: 'Esperando o telefone que convidou você. Você pode receber e gastar o que recebeu.',
  notVouched: 'Você poderá gastar quando um vizinho responder por você, ou quando lhe pagarem.',
  reader: 'Você está lendo estas contas. Para participar, entre como membro ou peça um convite.',
  comeIn: 'Entrar como membro',
  frozen:
    'Este telefone já não pode pagar, porque o que ele guardava se perdeu ou foi copiado. Ele tem de entrar de novo: abra Meus telefones.',
  toDevices: 'Meus telefones',
  forked:
    'Este telefone já não pode pagar, nem pedir pagamento, nem convidar: uma cópia dele também foi usada. Você pode continuar.',
  toFork: 'O que fazer agora',
  revoked:
    'Outro telefone seu diz que este se perdeu ou não é seu. Este telefone já não pode pagar, nem pedir pagamento, nem convidar.',
  removed: 'Você já não é membro deste grupo. O seu histórico fica aqui.',
  suspended: 'A sua participação está suspensa até que os membros tenham votado. O seu histórico fica aqui.',
  left: 'Você saiu. O seu histórico fica aqui até você apagar.',
  toEnded: 'O que isso significa',
  recovery: 'Faça o seu cartão de recuperação. Sem ele, perder o telefone é começar de novo.',
  toRecovery: 'Cartão de recuperação',
  weakKeys:
    'Este navegador é antigo: guarda as suas chaves cifradas nos dados dele, não fora de alcance. Um mais novo é mais seguro.',
  alone: 'Você é a primeira pessoa aqui',
  aloneHow: 'Convide um vizinho e vocês poderão começar a trocar.',
  invite: 'Convidar',
  history:
    'Você pode pagar e receber. O que o grupo fez antes de fechar as contas pela última vez ainda vem a caminho: {percent} %.',
  historyStuck:
    'Você pode pagar e receber. Do que o grupo fez antes de fechar as contas pela última vez, nada mais chegou desde {date}. Abra o Minga ao mesmo tempo que alguém que já estava no grupo, ou abra o arquivo que essa pessoa exportar.',
  booksDiffer:
    'As contas fechadas que este telefone recebeu não combinam com a história do grupo. O telefone segue a história, e os seus pagamentos ficam guardados. Mostre isto a um responsável.',
  booksDifferStill:
    'As contas fechadas que este telefone recebeu não combinam com a história do grupo. Até o resto da história chegar, este telefone não assina nada. Mostre isto a um responsável.',
  toBooks: 'Sobre as contas',
  held: '{count, plural, one {# anotação espera outra anterior que ainda não chegou.} many {# de anotações esperam outras anteriores que ainda não chegaram.} other {# anotações esperam outras anteriores que ainda não chegaram.}}',
  helpOne: 'O número grande é o seu saldo: o que você deu menos o que recebeu.',
  helpTwo: 'Estar abaixo de zero não é dever a alguém em particular: significa que depois é a sua vez de dar.',
  helpThree:
    'A linha com o telefone pequeno diz quem mais já tem o que você fez; toque nela para ver o que significa cada palavra.',
} satisfies Record<keyof typeof en, string>;

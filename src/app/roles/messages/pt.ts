import type { en } from './en.ts';

export const pt = {
  title: 'Quem faz o quê',
  everybody: 'Todos pagam, pedem e têm uma voz. Estes membros fazem algo a mais por todos.',
  you: 'Você',
  noTerm: 'Sem data de fim',
  until: 'Até {date}',
  helpOne: 'Aqui está cada tarefa do grupo, o que ela permite, e quem a tem até quando.',
  helpTwo: 'Toque em um nome para ver o membro. O botão abaixo leva aonde se escolhe alguém.',
  helpThree: 'Dividam as tarefas: com dois para cada uma, o grupo continua se alguém adoece ou perde o telefone.',
} satisfies Record<keyof typeof en, string>;

import type { en } from './en.ts';

export const pt = {
  text: 'Nós nos ajudamos e anotamos o que damos e recebemos.\nIr abaixo de zero é como a troca começa: ninguém paga juros e ninguém tem vergonha disso.\nCumprimos a palavra e, quando algo deu errado, dizemos e consertamos.\nAntes de sair, cada pessoa devolve o que ainda deve, até onde puder.',
  offered: 'São as palavras que Minga oferece. Quem fundou o grupo as assinou em outro idioma; aqui você as lê no seu.',
} satisfies Record<keyof typeof en, string>;

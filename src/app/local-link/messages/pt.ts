import type { en } from './en.ts';

export const pt = {
  title: 'Ligar os dois telefones',
  helpOne:
    'Dois telefones lado a lado contam um ao outro tudo o que há de novo, depressa e nos dois sentidos, até se separarem. Não é preciso internet.',
  helpTwo:
    'Os dois devem estar no mesmo Wi-Fi. Se não houver, ligue o ponto de acesso de um telefone e conecte o outro a ele.',
  helpThree: 'Um mostra um código; o outro escaneia e mostra o seu. Se os dois têm sinal, não é preciso código.',
  how: 'Ponham os dois telefones no mesmo Wi-Fi ou no ponto de acesso de um deles. Depois abram esta página nos dois.',
  showFirst: 'Deixe o outro telefone escanear isto. Depois escaneie o código que ele mostra.',
  showAnswer: 'Deixe o outro telefone escanear isto. Depois eles se ligam sozinhos.',
  nearby: 'Estão agora nesta página. Com estes não é preciso código.',
  linkWith: 'Ligar com {name}',
  somebody: 'outro telefone',
  making: 'Preparando…',
  connecting: 'Procurando o outro telefone…',
  linked: 'Ligado com {name}',
  bringing: 'Trazendo as novidades…',
  same: 'Os dois telefones têm as mesmas novidades. O que um faz chega logo ao outro, também se você for a outras páginas.',
  part: 'Separar',
  parted: 'Os telefones se separaram',
  apart: 'Os telefones não se encontraram',
  alone: 'Este telefone não está em nenhuma rede',
  unable: 'Este navegador não consegue se ligar a outro telefone',
  tryHow:
    'Os dois estão no mesmo Wi-Fi? Se não houver, ligue o ponto de acesso de um telefone, conecte o outro e tente de novo. Com imagens não é preciso rede nenhuma.',
  again: 'Tentar de novo',
  pictures: 'Continuar com imagens',
  'code.link.other-attempt':
    'Isso responde a um código anterior. Deixe o outro telefone escanear o seu de novo e depois escaneie o código novo dele.',
} satisfies Record<keyof typeof en, string>;

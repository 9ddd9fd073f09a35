/** The screen on which a group says what kinds of things it has. */
import type { kindList as en } from './kind-list-en.ts';

export const kindList = {
  kindsTitle: 'Tipos de ofertas e necessidades',
  kindsUsual: 'Os habituais',
  kindsLead: 'Destes se escolhe ao pôr algo na lista.',
  kindsWho: 'Quem pode mudar esta lista: {names}.',
  kindsChange: 'Mudar estes tipos',
  kindsUnsaved: 'Ainda não foi salvo. Os outros veem depois que você salvar.',
  kindsLeave: 'Deixar como estava',
  kindLast: 'sempre no fim',
  addKind: 'Acrescentar um tipo',
  newKind: 'Um tipo novo',
  kindName: 'Nome',
  kindNameHint: 'Uma ou duas palavras, como seu grupo diz.',
  kindPicture: 'Desenho',
  kindPlace: 'Em que lugar da lista',
  kindFirst: 'Primeiro',
  kindAfter: 'Depois de “{kind}”',
  kindDone: 'Pronto',
  kindOff: 'Tirar da lista',
  kindOffHow: 'O que agora é deste tipo continua com ele.',
  helpKinds: 'Aqui estão os tipos em que seu grupo separa o que oferece e precisa.',
  helpKindsWho: 'Quem coordena acrescenta, muda o nome, ordena ou tira. Todos veem quando os celulares se encontram.',
  helpKindsOff: 'Tirar um tipo não muda nada do que já está na lista.',
} satisfies Record<keyof typeof en, string>;

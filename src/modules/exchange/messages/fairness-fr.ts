/** What somebody gave and received, told to them alone. */
import type { fairness as en } from './fairness-en.ts';

export const fairness = {
  fairTitle: 'Ce que j’ai donné et reçu',
  fairSums: 'Vous avez donné {gave} et reçu {received}.',
  fairNone: 'Rien n’a été payé ces six derniers mois.',
  fairGaveMore:
    'C’est plus du double donné que reçu. Vous pouvez bien demander quelque chose : les autres aiment rendre, et cela leur permet de donner.',
  fairReceivedMore:
    'C’est plus du double reçu que donné. Il faut que quelqu’un reçoive, sinon personne ne pourrait donner. Que pourriez-vous proposer ? Regardez ce qu’il faut aux autres en ce moment.',
  fairNew: 'Vous êtes nouveau ici. Personne n’attend que ce soit déjà égal.',
  fairCounted: 'Comment c’est compté',
  fairHow:
    'Comptent les paiements des six derniers mois : donné est ce pour quoi on vous a payé, reçu est ce pour quoi vous avez payé. Les cadeaux et les coups de main sans échange ne comptent pas.',
  fairWho: 'Cela n’est montré qu’à vous. Rien n’en découle, et personne n’en est averti.',
} satisfies Record<keyof typeof en, string>;

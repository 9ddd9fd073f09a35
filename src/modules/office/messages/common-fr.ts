import type { common as en } from './common-en.ts';

/** Accounts of the group: what all decide about them. */
export const common = {
  howItPays: 'Que paie-t-il ?',
  paysDecided: 'Seulement ce que le groupe a décidé',
  paysDecidedDetail: 'Chaque paiement est d’abord voté.',
  paysKeeper: 'Ce que décide qui le tient',
  paysKeeperDetail: 'Son nom figure à côté de chaque paiement.',
  keepersSince: 'Tenu par eux depuis',
  decidedToPay: 'Le groupe a décidé',
  dueTo: 'Payer à {name} {amount}',
  payDecided: 'Payer maintenant',
  payDecidedSure: 'Payer à {name} {amount} ?',
  payDecidedMeans: 'C’est payé depuis {account}. Le groupe l’a décidé.',
  decidedPaid: 'C’est payé.',
  toDecision: 'Voir la décision',
  groupDecides: 'Le groupe décide',
  askToPay: 'Demander au groupe un paiement',
  askKeepers: 'Demander au groupe d’autres personnes pour le tenir',
  payWhom: 'Qui sera payé ?',
  chooseOne: 'Choisissez …',
  whoMayKeep: 'Qui peut le tenir ?',
  whoMayKeepHint: 'L’une d’elles a le compte sur son téléphone. Sept au plus.',
  othersNamed:
    'Le groupe a nommé d’autres personnes pour tenir ce compte. Remettez-le à l’une d’elles. Vous ne pouvez plus payer depuis ce compte.',
  wasDecided: 'Le groupe a décidé ce paiement.',
  errandPayOut: 'Le groupe a décidé : payez à {name} {amount} depuis {account}',
  errandOthers: 'Le groupe a nommé d’autres personnes pour tenir {account}. Remettez-le',
  helpCommon: 'Ce compte est à tout le monde. Chacun peut demander au groupe ce qu’il paie et qui le tient.',
  helpCommonVote: 'Vous écrivez une proposition et tous votent. Chaque téléphone vérifie le résultat.',
  helpCommonKeeper: 'Un vote ne déplace rien tout seul : qui tient le compte paie ensuite d’une touche.',
} satisfies Record<keyof typeof en, string>;

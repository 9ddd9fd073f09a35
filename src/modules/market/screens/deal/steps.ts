import type { Deal } from '../deal-view.ts';

export type Step = 'agree' | 'give' | 'receive' | 'pay' | 'rate';

/** Units are paid in the books; honey is not. What is to be agreed yet may come to either. */
export function stepsOf({ terms, wanted }: Pick<Deal, 'terms' | 'wanted'>): readonly Step[] {
  const isPaid = terms === null ? wanted.return === 'units' : terms.price !== null;
  return ['agree', 'give', 'receive', ...(isPaid ? (['pay'] as const) : []), 'rate'];
}

/** Where it stands now; `null`: it went no further, or both see it otherwise. */
export function stepOf({
  stage,
  delivered,
  received,
}: Pick<Deal, 'stage' | 'delivered' | 'received'>): Step | 'done' | null {
  switch (stage) {
    case 'talking':
    case 'offered':
      return 'agree';
    case 'agreed':
      return 'give';
    case 'delivered':
      return delivered > received ? 'receive' : 'give';
    case 'received':
      return 'pay';
    case 'fulfilled':
      return 'rate';
    case 'closed':
      return 'done';
    default:
      return null;
  }
}

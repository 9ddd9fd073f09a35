/** Nobody objects, and somebody agrees. Who stands aside takes part and stops nothing. */
import type { Choice } from './terms.ts';

export type Consent = {
  readonly is: 'consent';
  readonly agree: number;
  readonly aside: number;
  readonly object: number;
};

export function countConsent(choices: readonly Choice[]): Consent {
  const said = (word: Choice): number => choices.filter((choice) => choice === word).length;
  return { is: 'consent', agree: said('agree'), aside: said('aside'), object: said('object') };
}

export const consentPasses = ({ agree, object }: Consent): boolean => object === 0 && agree > 0;

/** Exactly: one objection settles it. Before, each of the rest might still object, or all agree. */
export const consentIsDecided = ({ object }: Consent): boolean => object > 0;

import type { Commands } from '../../../../view/view-types.ts';
import type { OptionIcon } from '../option-icons.ts';
import { isPlain, type Method, type Option } from '../views.ts';

type Open = Commands['deciding.open'];

/** How everybody is asked, while it is being chosen. */
export type StartDraft = Pick<
  Open,
  'options' | 'prompt' | 'pass' | 'winners' | 'dots' | 'budget' | 'hidden' | 'delegating' | 'days'
> & {
  readonly method: Method | null;
  readonly unit: string | null;
  /** `null`: as the group's rules have it. */
  readonly quorum: number | null;
};

export const emptyStart: StartDraft = {
  ...{ method: null, options: [], prompt: '', quorum: null, pass: 'half', winners: 1, dots: 5 },
  ...{ budget: null, unit: null, hidden: false, delegating: true, days: 7 },
};

/** As the books have it. */
export const mostOf = { options: 12, label: 80, meaning: 280, prompt: 160, days: 90, dots: 100 } as const;

export type Lacks = { readonly method: boolean; readonly options: boolean; readonly budget: boolean };

export const lacksIn = ({ method, options, budget }: StartDraft): Lacks => ({
  method: method === null,
  options: method !== null && !isPlain(method) && options.length < 2,
  budget: method === 'shares' && (budget === null || budget === 0),
});

/** `null` while something is missing. What another way of voting was asked for is left out. */
export function toStart(
  draft: StartDraft,
  decision: Open['decision'],
  unit: Open['unit'],
  quorum: number,
): Open | null {
  const { method, options, budget, ...rest } = draft;
  if (method === null || Object.values(lacksIn(draft)).some(Boolean)) return null;
  const isBudget = method === 'shares';
  const costs = (option: Option): Option => ({ ...option, cost: isBudget ? option.cost : null });
  return {
    ...rest,
    decision,
    method,
    prompt: draft.prompt.trim(),
    quorum,
    options: isPlain(method) ? [] : options.map(costs),
    winners: isPlain(method) ? 1 : Math.min(draft.winners, options.length),
    budget: isBudget ? budget : null,
    unit: isBudget ? unit : null,
    hidden: draft.hidden && method !== 'consent',
  };
}

export const startDraftKey = (decision: string): string => `deciding/start/${decision}`;

/** One more thing to choose from, until it is added. */
export type OptionDraft = {
  readonly label: string;
  readonly meaning: string;
  readonly icon: OptionIcon | null;
  readonly cost: number | null;
};

export const emptyOption: OptionDraft = { label: '', meaning: '', icon: null, cost: null };
export const optionDraftKey = (decision: Open['decision']): string => `deciding/option/${decision}`;

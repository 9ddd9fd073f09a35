import type { Commands } from '../../../../view/view-types.ts';
import type { Request } from '../help-view.ts';

export type Details = Omit<Commands['aid.describe'], 'listing'>;
export type Shift = Details['shifts'][number];

/** What is wanted, while it is being written. */
export type DetailsDraft = Omit<Details, 'sort'> & {
  /** Nothing is chosen for anyone. */
  readonly sort: Details['sort'] | null;
};

export const emptyDetails: DetailsDraft = { sort: null, urgency: 'whenever', helpers: 1, shifts: [], mark: null };

export const sorts = ['time', 'material', 'skill', 'space'] as const satisfies readonly Details['sort'][];
export const urgencies = ['today', 'week', 'whenever'] as const satisfies readonly Details['urgency'][];
/** As the command has it. */
export const mostOf = { helpers: 30, shifts: 10, mark: 32 } as const;

/** Of what the form of listings kept for us. */
export const detailsFrom = (kept: unknown): DetailsDraft =>
  typeof kept === 'object' && kept !== null ? { ...emptyDetails, ...kept } : emptyDetails;

export const isComplete = ({ sort }: DetailsDraft): boolean => sort !== null;

/** `null` while something is missing. Who offers help is in no hurry, and asks for no mark. */
export function toDetails({ sort, ...draft }: DetailsDraft, side: Request['side']): Details | null {
  if (sort === null) return null;
  return side === 'need' ? { ...draft, sort } : { ...draft, sort, urgency: 'whenever', mark: null };
}

export const detailsDraftKey = (group: string, listing: string): string => `aid/details/${group}/${listing}`;

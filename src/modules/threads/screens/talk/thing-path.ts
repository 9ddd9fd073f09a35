import type { Thread } from '../thread-view.ts';

const places = {
  listing: '/market',
  deal: '/deals',
  help: '/helping',
  payment: '/movement',
  decision: '/decisions',
  meeting: '/meetings',
} as const satisfies Partial<Record<Thread['what'], string>>;

/** Where what is talked about is shown, below the group; `null`: it has no page. */
export const thingPath = ({ what, thing }: Pick<Thread, 'what' | 'thing'>): string | null =>
  what === 'entry' ? null : `${places[what]}/${thing}`;

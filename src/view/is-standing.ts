import type { MemberView } from './view-types.ts';

/** Let in, still here, and shown as themselves. */
export const isStanding = ({
  admitted,
  ended,
  mergedInto,
}: Pick<MemberView, 'admitted' | 'ended' | 'mergedInto'>): boolean => admitted && ended === null && mergedInto === null;

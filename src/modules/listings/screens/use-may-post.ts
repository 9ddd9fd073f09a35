import { useGroup } from '../../../view/stores.ts';

/** Whoever only reads, was removed or has left posts nothing. */
export function useMayPost(): boolean {
  const { standing } = useGroup().me;
  return standing === 'admitted' || standing === 'waiting';
}

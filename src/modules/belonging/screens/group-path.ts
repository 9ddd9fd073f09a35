import { useLocation } from 'wouter';
import { useGroup } from '../../../view/stores.ts';

/** Addresses inside the open group, and the way to them. */
export function useGroupPath() {
  const { group } = useGroup();
  const [, navigate] = useLocation();
  const at = (path: string): string => `/g/${group}${path}`;
  return { at, go: (path: string): void => navigate(at(path), { replace: true }) };
}

import { useLocation } from 'wouter';
import { useGroup } from '../../../view/stores.ts';

type GroupPath = { readonly at: (path: string) => string; readonly leaveFor: (path: string) => void };

/** Addresses inside the open group: `at('/closing')` for links; `leaveFor` goes there when a form is done with. */
export function useGroupPath(): GroupPath {
  const { group } = useGroup();
  const [, navigate] = useLocation();
  const at = (path: string): string => `/g/${group}${path}`;
  return { at, leaveFor: (path) => navigate(at(path), { replace: true }) };
}

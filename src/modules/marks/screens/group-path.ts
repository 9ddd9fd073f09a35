import { useLocation } from 'wouter';
import { useGroup } from '../../../view/stores.ts';

type Go = (path: string, options?: { readonly replace?: boolean }) => void;

/** Addresses inside the open group, and the way to them: `at('/marks')` for links, `go('/marks')` for after a tap. */
export function useGroupPath(): { readonly at: (path: string) => string; readonly go: Go } {
  const { group } = useGroup();
  const [, navigate] = useLocation();
  const at = (path: string): string => `/g/${group}${path}`;
  return { at, go: (path, options) => navigate(at(path), options) };
}

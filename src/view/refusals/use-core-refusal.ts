import type { Refusal } from '../../core/module.ts';
import { refusalMessages } from './messages/catalog.ts';
import { useRefusalIn } from './use-refusal-in.ts';

/**
 * One sentence for what the books' own rules or an open group refuse; `null` for a code of a module. Modules ask it for
 * what their own sentences do not cover, so that each need not say again what holds for all.
 */
export const useCoreRefusal = (): ((refusal: Refusal) => string | null) => useRefusalIn(refusalMessages);

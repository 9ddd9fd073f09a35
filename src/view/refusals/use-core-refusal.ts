import type { Refusal } from '../../core/module.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { refusalMessages } from './messages/catalog.ts';
import type { en } from './messages/en.ts';

/**
 * One sentence for what the books' own rules or an open group refuse; `null` for a code of a module. Modules ask it for
 * what their own sentences do not cover, so that each need not say again what holds for all.
 */
export function useCoreRefusal(): (refusal: Refusal) => string | null {
  const t = useMessages(refusalMessages);
  return ({ code }) => {
    const key = `code.${code}`;
    return isCodeKey(key) ? t(key) : null;
  };
}

const isCodeKey = (key: string): key is keyof typeof en => Object.hasOwn(refusalMessages.en, key);

import { useMessages } from '../../../../i18n/use-messages.ts';
import { governingMessages } from '../../messages/catalog.ts';
import type { en } from '../../messages/en.ts';

type NameKey = Extract<keyof typeof en, `name.${string}`>;

/** The name of a rule by its key in the books; those of a unit end with the unit's id. */
export function useRuleName(): (key: string) => string {
  const t = useMessages(governingMessages);
  return (key) => {
    const name = `name.${key.replace(/^(limit\.(?:full|starter)|unit\.name)\..*/, '$1')}`;
    return isNameKey(name) ? t(name) : key;
  };
}

const isNameKey = (key: string): key is NameKey => key.startsWith('name.') && Object.hasOwn(governingMessages.en, key);

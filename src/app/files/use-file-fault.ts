import type { Refusal } from '../../core/module.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { filesMessages } from './messages/catalog.ts';

/** Why a file was not taken, in one sentence. */
export function useFileFault(): (refusal: Refusal) => string {
  const t = useMessages(filesMessages);
  return ({ code }) => {
    switch (code) {
      case 'not-minga':
      case 'damaged':
      case 'needs-passphrase':
      case 'wrong-passphrase':
      case 'other-version':
      case 'unsound':
      case 'cut-short':
      case 'other-group':
      case 'given-up':
      case 'too-large':
        return t(code);
      default:
        return t('fault');
    }
  };
}

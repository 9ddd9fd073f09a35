import type { Refusal } from '../../core/module.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useRefusalIn } from '../refusals/use-refusal-in.ts';
import { useGroup } from '../stores.ts';
import { talkMessages } from './messages/catalog.ts';

/** Below the open group, but for what is opened outside of any. */
const places: Readonly<Record<string, string>> = {
  'screen.is-news': '/news',
  'screen.is-link': '/link',
  'screen.is-paper': '/paper',
};

type RefusedCode = {
  readonly problem: string;
  /** Where the code belongs that was held before the wrong screen. */
  readonly way: { readonly href: string; readonly words: string } | undefined;
};

/** What a screen says of a code that is of no use there. */
export function useRefusedCode(): (refusal: Refusal) => RefusedCode {
  const t = useMessages(talkMessages);
  const sentence = useRefusalIn(talkMessages);
  const { group } = useGroup();
  const hrefOf = ({ code, values }: Refusal): string | null => {
    if (typeof values?.['path'] === 'string') return values['path'];
    if (code === 'screen.is-receipt') return '/open';
    const place = places[code];
    return place === undefined ? null : `/g/${group}${place}`;
  };
  return (refusal) => {
    const href = hrefOf(refusal);
    return {
      problem: sentence(refusal) ?? refusal.code,
      way: href === null ? undefined : { href, words: t('openIt') },
    };
  };
}

import { useMessages } from '../../../../i18n/use-messages.ts';
import type { HeldParts } from '../../../../view/module-screens.ts';
import type { Commands } from '../../../../view/view-types.ts';
import { officeMessages } from '../../messages/catalog.ts';

/** Asked about when the app was closed while it could still be undone. */
export const agreeHeld: HeldParts = {
  useQuestion: ({ args }) => {
    const t = useMessages(officeMessages);
    const { entries } = args as Commands['office.countersign'];
    return { question: t('agreeAllTitle', { count: entries.length }), confirm: t('itIsRight') };
  },
};

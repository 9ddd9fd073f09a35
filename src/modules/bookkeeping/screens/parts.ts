/** What bookkeeping adds to the app's own screens. */
import type { ModuleParts } from '../../../view/module-screens.ts';
import { asTool } from './as-tool.ts';
import { closerRoles } from './closer-roles.ts';
import { EntryNote } from './EntryNote.tsx';
import { errandParts } from './errand-parts.ts';
import { ToClosing } from './ToClosing.tsx';
import { useRefusal } from './use-refusal.ts';

export const bookkeepingParts: ModuleParts = {
  MoreItems: ToClosing,
  BooksItems: ToClosing,
  EntryNote,
  asTool,
  roles: closerRoles,
  errands: errandParts,
  held: {},
  useRefusal,
};

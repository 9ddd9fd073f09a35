/** What the listings do for a person: posting what they have or need, changing it, and finding what others have. */
import { defineService } from '../../core/module.ts';
import { attachments } from './attachments.ts';
import { categories, setCategories, writtenCategories } from './categories.ts';
import { change, close, pause, post, renew } from './commands.ts';
import { errands } from './errands.ts';
import { fitting, interests } from './interests.ts';
import { find, listing } from './select.ts';

export const listingsService = defineService({
  name: 'listings',
  commands: { post, change, renew, pause, close, setCategories },
  queries: { find, listing, categories, writtenCategories, fitting, interests },
  errands,
  attachments,
});

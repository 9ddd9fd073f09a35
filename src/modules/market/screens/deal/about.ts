import type { Commands } from '../../../../view/view-types.ts';
import type { Deal } from '../deal-view.ts';

/** Which deal, and for whom this phone speaks in it where it may speak for either. */
export type About = Pick<Commands['market.say'], 'deal' | 'account'>;
export type ActProps = { readonly deal: Deal; readonly about: About };

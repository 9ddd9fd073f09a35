import { defineModule } from '../../core/module.ts';
import { changeLimit, vouch } from './change-limits.ts';
import { setPolicy } from './change-policies.ts';
import { endRole, makeCoordinator } from './change-roles.ts';
import { coordinators } from './coordinators.ts';
import { duties } from './duties.ts';
import { errands } from './errands.ts';
import { handOnInvitation, othersInvitations } from './invitations.ts';
import { merge, unmerge } from './merge-records.ts';
import { policies } from './policies.ts';
import { acquaintance, proposals } from './proposal-views.ts';
import { cosign, proposeCoordinator, proposeRemoval, proposeReturn, withdraw } from './propose.ts';
import { stage } from './stage.ts';
import { trust } from './trust.ts';

/** It has no kinds of its own: everything it drafts is the books' own, which other modules will drive as well. */
export const governingModule = defineModule({
  name: 'governing',
  kinds: {},
  commands: {
    changeLimit,
    vouch,
    makeCoordinator,
    endRole,
    setPolicy,
    proposeRemoval,
    proposeReturn,
    proposeCoordinator,
    cosign,
    withdraw,
    merge,
    unmerge,
    handOnInvitation,
  },
  queries: { trust, stage, coordinators, policies, proposals, acquaintance, othersInvitations },
  duties,
  errands,
});

/** What governing does for a person: limits, roles, policies and proposals. */
import { defineService } from '../../core/module.ts';
import { changeLimit, vouch } from './change-limits.ts';
import { setPolicy, switchTool } from './change-policies.ts';
import { endRole, makeCoordinator } from './change-roles.ts';
import { coordinators } from './coordinators.ts';
import { errands } from './errands.ts';
import { handOnInvitation, othersInvitations } from './invitations.ts';
import { merge, unmerge } from './merge-records.ts';
import { otherPolicies, policies } from './policies.ts';
import { acquaintance, proposals } from './proposal-views.ts';
import { cosign, proposeCoordinator, proposeRemoval, proposeReturn, withdraw } from './propose.ts';
import { stage } from './stage.ts';
import { tools } from './tools.ts';
import { trust } from './trust.ts';
import { voteAbout } from './vote-about.ts';

export const governingService = defineService({
  name: 'governing',
  commands: {
    changeLimit,
    vouch,
    makeCoordinator,
    endRole,
    setPolicy,
    switchTool,
    proposeRemoval,
    proposeReturn,
    proposeCoordinator,
    cosign,
    withdraw,
    merge,
    unmerge,
    handOnInvitation,
  },
  queries: {
    trust,
    stage,
    coordinators,
    policies,
    otherPolicies,
    voteAbout,
    tools,
    proposals,
    acquaintance,
    othersInvitations,
  },
  errands,
});

import { defineModule } from '../module.ts';
import { membershipDuties } from './duties.ts';
import { found } from './founding.ts';
import { addMemberDevice, admit, invite, join, revokeInvitation } from './joining.ts';
import { acknowledge, withdrawProfile } from './profiles.ts';
import { endRole, grantRole } from './roles.ts';

export const membershipModule = defineModule({
  name: 'membership',
  kinds: {
    found,
    invite,
    'invite.revoke': revokeInvitation,
    join,
    admit,
    'device.add': addMemberDevice,
    'role.grant': grantRole,
    'role.end': endRole,
    'profile.withdraw': withdrawProfile,
    acknowledge,
  },
  duties: membershipDuties,
});

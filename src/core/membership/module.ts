import { defineModule } from '../module.ts';
import { addMemberDevice } from './adding-devices.ts';
import { leave, revokeDevice, vetoDevice } from './cutting-off.ts';
import { membershipDuties } from './duties.ts';
import { rotateEpoch } from './epochs.ts';
import { found } from './founding.ts';
import { setGuardians, vouchAsGuardian } from './guardians.ts';
import { invite, moveInvitation, revokeInvitation } from './inviting.ts';
import { admit, join } from './joining.ts';
import { acknowledge, withdrawProfile } from './profiles.ts';
import { endRole } from './roles.ts';

export const membershipModule = defineModule({
  name: 'membership',
  kinds: {
    found,
    invite,
    'invite.revoke': revokeInvitation,
    'invite.move': moveInvitation,
    join,
    admit,
    'device.add': addMemberDevice,
    'device.revoke': revokeDevice,
    'device.veto': vetoDevice,
    'guardians.set': setGuardians,
    'guardian.vouch': vouchAsGuardian,
    'member.leave': leave,
    'role.end': endRole,
    'epoch.rotate': rotateEpoch,
    'profile.withdraw': withdrawProfile,
    acknowledge,
  },
  duties: membershipDuties,
});

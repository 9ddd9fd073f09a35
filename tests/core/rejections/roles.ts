/** Every way in which giving or ending a role, and replacing the group's key, is refused. */
import { meet, village } from '../cast.ts';
import type { Case } from './case.ts';

export const roleCases: readonly Case[] = [
  {
    kind: 'role.grant',
    code: 'only-coordinators',
    when: 'a member makes another a coordinator',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      return bea.verdictOf(bea.grantRole(ana.member));
    },
  },
  {
    kind: 'role.grant',
    code: 'only-coordinators',
    when: 'a coordinator acts after hearing that the role has ended',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      ana.about('role.end', ana.grantRole(bea.member));
      meet(ana, bea);
      return bea.verdictOf(bea.grantRole(bea.member));
    },
  },
  {
    kind: 'role.end',
    code: 'no-such-role',
    when: 'it names something else',
    verdict: () => {
      const { ana } = village(['ana']);
      return ana.verdictOf(ana.about('role.end', ana.invite(0)));
    },
  },
  {
    kind: 'role.end',
    code: 'only-coordinators',
    when: 'a member ends the role of another',
    verdict: () => {
      const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
      const granted = ana.grantRole(bea.member);
      carla.receive([granted]);
      return carla.verdictOf(carla.about('role.end', granted));
    },
  },
];

export const epochCases: readonly Case[] = [
  {
    kind: 'epoch.rotate',
    code: 'only-coordinators',
    when: 'a member rotates',
    verdict: () => {
      const { bea } = village(['ana', 'bea']);
      return bea.verdictOf(bea.rotate('key'));
    },
  },
];

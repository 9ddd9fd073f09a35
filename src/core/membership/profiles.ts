/** `profile.withdraw`: names and photos live outside the log; this tells every phone to destroy its copy. (protocol §1) */
import { payloadOf, type Read } from '../fields.ts';
import { kind } from '../kind.ts';

const shape = {};

export const withdrawProfile = kind<Read<typeof shape>>({
  decode: payloadOf(shape),
  judge: () => null,
  onGroup: (_, { state, chain }) => {
    const member = chain.member && state.membership.members.get(chain.member);
    if (member) member.withdrawn = true;
  },
});

/** Carries acknowledgements that no longer fit into the entry they belong to. (protocol §1) */
export const acknowledge = kind<Read<typeof shape>>({ decode: payloadOf(shape), judge: () => null });

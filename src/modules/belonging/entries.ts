import { entryId, integer, payloadOf, type Read, unitId } from '../../core/fields.ts';
import { maxAmount } from '../../core/membership/founding.ts';

const advanceShape = {
  /** The revocation that made this phone the heir. */
  ref: entryId,
  unit: unitId,
  amount: integer(1, maxAmount),
};
/** `belonging.advance.ask`: until the books close, something to go on with. Moves nothing. */
export type AdvancePayload = Read<typeof advanceShape>;
export const decodeAdvance = payloadOf(advanceShape);

import type { Refusal } from '../../../core/module.ts';
import { useRefusalIn } from '../../../view/refusals/use-refusal-in.ts';
import { doorErrandMessages } from '../messages/catalog.ts';

/** One sentence for what this module refuses; `null` for a code of the books or of another module. */
export const useRefusal = (): ((refusal: Refusal) => string | null) => useRefusalIn(doorErrandMessages);

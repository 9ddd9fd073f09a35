import { useQuery } from '../use-query.ts';
import type { QueryView } from '../view-types.ts';

/** The marks that there are, for whoever asks for one of them. */
export const useOfferedMarks = (): QueryView<'marks.marks'>['offered'] =>
  useQuery('marks.marks', {})?.offered ?? { criteria: [], standings: [], helping: [] };

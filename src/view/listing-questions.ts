/**
 * What another module asks beside the form of a listing: how many helpers, and when. The module that has the form knows none
 * of them: it keeps their answers with its own draft, as they came, and hands them back once there is a listing.
 */
import { type ComponentType, createContext, useContext } from 'react';
import type { EntryId } from '../core/ids.ts';
import type { Return, Side } from '../core/listings/record.ts';
import type { Refusal } from '../core/module.ts';
import type { GroupView } from './view-types.ts';

type AskedOf = { readonly side: Side; readonly return: Return };

export type ListingQuestions = {
  readonly isAbout: (listing: AskedOf) => boolean;
  /** Stands below the last question. `answers` is what `onChange` was told last; `null`: nothing yet. */
  readonly Fields: ComponentType<{
    readonly side: Side;
    readonly answers: unknown;
    readonly onChange: (answers: unknown) => void;
    /** It was tried to go on. */
    readonly tried: boolean;
  }>;
  /** The same as the others will read it. */
  readonly AsRead: ComponentType<{ readonly side: Side; readonly answers: unknown }>;
  readonly isComplete: (answers: unknown) => boolean;
  /** Signed once the listing is there. It stands without, and its own page says then what is missing. */
  readonly sign: (
    about: { readonly group: GroupView['group']; readonly listing: EntryId; readonly side: Side },
    answers: unknown,
  ) => Promise<Refusal | null>;
};

type UseAll = () => readonly ListingQuestions[];

const none: readonly ListingQuestions[] = [];
const QuestionsContext = createContext<UseAll>(() => none);

/** The value is a hook, the same for as long as the page lives. */
export const ListingQuestionsProvider = QuestionsContext.Provider;

/** Yields what is asked about such a listing, if anything. */
export function useListingQuestions(): (listing: AskedOf) => ListingQuestions | null {
  const useAll = useContext(QuestionsContext);
  const all = useAll();
  return (listing) => all.find(({ isAbout }) => isAbout(listing)) ?? null;
}

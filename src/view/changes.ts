/**
 * What a vote is to change in the books, as people say it before it is put to the vote: an act that others stand behind
 * (`core/mandates`), its terms as text. Any screen may ask for one; the module that has the form knows none of them.
 */
import { type ComponentType, createContext, useContext } from 'react';
import type { PolicyValue } from '../core/membership/state.ts';

export type Wish = { readonly act: string; readonly terms: Readonly<Record<string, unknown>> };

/** What a rule shall be; `null` while there is nothing to set, with the sentence that says what is missing. */
export type RuleDraft = { readonly value: PolicyValue | null; readonly missing: string };

export type ChangeParts = {
  /** The wish as one sentence: "Full limit: 20 h → 30 h". */
  readonly ChangeWords: ComponentType<{ readonly change: Wish }>;
  /** Asks what a rule shall be. `draft` is what `onChange` was told last; `null`: nothing yet, and it begins with what holds now. */
  readonly RuleFields: ComponentType<{
    readonly rule: string;
    readonly draft: RuleDraft | null;
    readonly onChange: (draft: RuleDraft) => void;
  }>;
};

const nothing = (): null => null;
const ChangesContext = createContext<ChangeParts>({ ChangeWords: nothing, RuleFields: nothing });

export const ChangesProvider = ChangesContext.Provider;

/** Components that stand for what all modules know of such wishes. */
export const useChangeParts = (): ChangeParts => useContext(ChangesContext);

/** The form of a new proposal with the wish filled in, below `/g/:group`. */
export function wishPath(act: string, terms: Readonly<Record<string, string | number | null>>): string {
  const search = new URLSearchParams({ act });
  for (const [name, term] of Object.entries(terms)) if (term !== null) search.set(name, String(term));
  return `/decide/new?${search}`;
}

/** The same for a rule; without a value the form asks for it. */
export function rulePath(rule: string, value?: PolicyValue): string {
  const search = new URLSearchParams({ rule });
  if (value !== undefined) search.set('value', JSON.stringify(value));
  return `/decide/new?${search}`;
}

/** Terms that are numbers in the books. */
const amounts: ReadonlySet<string> = new Set(['amount', 'until']);

/** What such an address wishes; a rule whose value is still to be said has none. `null`: it wishes for nothing. */
export function wishIn(search: URLSearchParams): Wish | null {
  const rule = search.get('rule');
  if (rule !== null) return { act: 'policy.set', terms: { key: rule, ...valueIn(search.get('value')) } };
  const act = search.get('act');
  if (act === null) return null;
  const said = [...search].filter(([name]) => name !== 'act');
  return {
    act,
    terms: Object.fromEntries(said.map(([name, term]) => [name, amounts.has(name) ? Number(term) : term])),
  };
}

/** Whatever else stands in an address is passed over. */
function valueIn(written: string | null): { readonly value?: PolicyValue } {
  try {
    const value: unknown = JSON.parse(written ?? '');
    return ['string', 'number', 'boolean'].includes(typeof value) ? { value: value as PolicyValue } : {};
  } catch {
    return {};
  }
}

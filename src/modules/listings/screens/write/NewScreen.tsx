import { type ReactNode, useEffect } from 'react';
import { useSearch } from 'wouter';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import type { Side } from '../listing-view.ts';
import { emptyListing, newDraftKey, type Step, steps } from './listing-draft.ts';
import { NewStep } from './NewStep.tsx';
import { ReviewNew } from './ReviewNew.tsx';

/** Puts something on the list, in four steps. Like paying, each has its own address; what was written is in the stored draft. */
export function NewScreen(): ReactNode {
  const search = new URLSearchParams(useSearch());
  const side: Side = search.get('side') === 'need' ? 'need' : 'offer';
  return <New key={side} side={side} step={steps.find((each) => each === search.get('step')) ?? 'what'} />;
}

function New({ side, step }: { readonly side: Side; readonly step: Step }): ReactNode {
  const { group } = useGroup();
  const { value: draft, change, clear } = useDraft(newDraftKey(group, side), emptyListing);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its top
  useEffect(() => void scrollTo(0, 0), [step]);

  if (draft === null) return null;
  const props = { side, draft, change };
  if (step === 'check') return <ReviewNew {...props} onPosted={clear} />;
  // A step is a screen of its own: what was tried on the one before is not held against the next.
  return <NewStep key={step} {...props} step={step} />;
}

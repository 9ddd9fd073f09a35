import type { ReactNode } from 'react';
import { AccountPanelsProvider } from '../../view/account-panels.ts';
import { ChangesProvider } from '../../view/changes.ts';
import { DecisionPanelsProvider } from '../../view/decision-panels.ts';
import { DiscussionProvider } from '../../view/discussions.ts';
import { EntryNotesProvider } from '../../view/entry-notes.ts';
import { ListingPanelsProvider } from '../../view/listing-panels.ts';
import { ListingQuestionsProvider } from '../../view/listing-questions.ts';
import { OtherRulesProvider } from '../../view/other-rules.ts';
import { SharedTextProvider } from '../../view/shared-texts.ts';
import { AccountPanels } from './AccountPanels.tsx';
import { changeParts } from './changes.tsx';
import { DecisionPanels } from './DecisionPanels.tsx';
import { Discussion } from './Discussion.tsx';
import { EntryNotes } from './EntryNotes.tsx';
import { ListingPanels } from './ListingPanels.tsx';
import { SharedText } from './SharedText.tsx';
import { useAllListingQuestions } from './use-all-listing-questions.ts';
import { useAllRules } from './use-all-rules.ts';

/** What modules show on the pages of one another, which may not import one another. */
export function PartsOfModules({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <EntryNotesProvider value={EntryNotes}>
      <AccountPanelsProvider value={AccountPanels}>
        <ListingPanelsProvider value={ListingPanels}>
          <DecisionPanelsProvider value={DecisionPanels}>
            <DiscussionProvider value={Discussion}>
              <SharedTextProvider value={SharedText}>
                <ListingQuestionsProvider value={useAllListingQuestions}>
                  <ChangesProvider value={changeParts}>
                    <OtherRulesProvider value={useAllRules}>{children}</OtherRulesProvider>
                  </ChangesProvider>
                </ListingQuestionsProvider>
              </SharedTextProvider>
            </DiscussionProvider>
          </DecisionPanelsProvider>
        </ListingPanelsProvider>
      </AccountPanelsProvider>
    </EntryNotesProvider>
  );
}

import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useSearch } from 'wouter';
import { useMessages } from '../../../../i18n/use-messages.ts';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import { emptyPaper, type PaperDraft, paperDraftKey, type WholeDraft } from './paper-draft.ts';

const SheetLines = lazy(async () => ({ default: (await import('./SheetLines.tsx')).SheetLines }));
const WhoseSheet = lazy(async () => ({ default: (await import('./WhoseSheet.tsx')).WhoseSheet }));
const EditLine = lazy(async () => ({ default: (await import('./EditLine.tsx')).EditLine }));

export type EnterStep = {
  readonly draft: WholeDraft;
  readonly change: (part: Partial<PaperDraft>) => void;
  readonly help: Help;
};

/**
 * Whose sheet it is, then its lines. Each step has its own address, so that the phone's Back goes one step back, and all that
 * is typed is in the stored draft.
 */
export function EnterScreen(): ReactNode {
  const t = useMessages(paperMessages);
  const { group } = useGroup();
  const search = new URLSearchParams(useSearch());
  const { value: draft, change, clear } = useDraft<PaperDraft>(paperDraftKey(group), emptyPaper);
  const [step, line] = [search.get('step'), search.get('line')];

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its top
  useEffect(() => void scrollTo(0, 0), [step, line]);

  const help: Help = { sentences: [t('helpEnter'), t('helpEnterChecked'), t('helpEnterWhere')] };
  if (draft === null) return null;
  const { account } = draft;
  if (account === null || step === 'whose') {
    return (
      <Suspense>
        <WhoseSheet isFirst={account === null} change={change} help={help} />
      </Suspense>
    );
  }
  const whole = { draft: { ...draft, account }, change, help };
  const forget = (): void => {
    change(emptyPaper);
    clear();
  };
  const isLine = line !== null && draft.lines[Number(line)] !== undefined;
  return (
    <Suspense>
      {isLine ? <EditLine key={line} {...whole} at={Number(line)} /> : <SheetLines {...whole} forget={forget} />}
    </Suspense>
  );
}

import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Stepper } from '../../../../ui/fields/Stepper.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import type { QueryView } from '../../../../view/view-types.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { mostOf, type StartDraft } from './start-draft.ts';

type TermsProps = {
  readonly draft: StartDraft;
  readonly change: (part: Partial<StartDraft>) => void;
  readonly ways: QueryView<'deciding.ways'>;
  /** Something in the books hangs on it, so the group's own quorum is the least. */
  readonly changes: boolean;
};

/** Until when, and what most people leave as it is. */
export function TermsFields(props: TermsProps): ReactNode {
  const { draft, change, ways } = props;
  const t = useMessages(decidingMessages);
  return (
    <>
      <Stepper
        label={t('days')}
        hint={t('daysHint', { count: ways.graceDays })}
        value={draft.days}
        onChange={(days) => change({ days })}
        min={1}
        max={mostOf.days}
      />
      {draft.method !== 'consent' && <HiddenField {...props} />}
      <Disclosure summary={t('furtherTerms')}>
        <Stack gap="large">
          <CountFields {...props} />
          <TextField
            label={t('prompt')}
            hint={t('promptHint')}
            optional={true}
            value={draft.prompt}
            onChange={(prompt) => change({ prompt })}
            maxLength={mostOf.prompt}
          />
          <Checkbox
            label={t('delegating')}
            hint={t('delegatingHint')}
            checked={draft.delegating}
            onChange={(delegating) => change({ delegating })}
          />
        </Stack>
      </Disclosure>
    </>
  );
}

/** Says at once how far it goes. */
function HiddenField({ draft, change }: TermsProps): ReactNode {
  const t = useMessages(decidingMessages);
  return (
    <Checkbox
      label={t('hide')}
      hint={t('hiddenHere')}
      checked={draft.hidden}
      onChange={(hidden) => change({ hidden })}
    />
  );
}

function CountFields({ draft, change, ways, changes }: TermsProps): ReactNode {
  const t = useMessages(decidingMessages);
  const { method } = draft;
  return (
    <>
      <Stepper
        label={t('quorum')}
        hint={changes ? t('quorumLeast') : t('quorumHint')}
        value={draft.quorum ?? ways.quorum}
        onChange={(quorum) => change({ quorum })}
        min={changes ? ways.quorum : 0}
        max={100}
        by={5}
      />
      {method === 'yes-no' && (
        <RadioCards
          label={t('whenPassed')}
          value={draft.pass}
          onChange={(pass) => change({ pass })}
          options={[
            { value: 'half', label: t('passHalf') },
            { value: 'two-thirds', label: t('passTwoThirds') },
          ]}
        />
      )}
      {(method === 'score' || method === 'dots') && (
        <Stepper
          label={t('winners')}
          value={draft.winners}
          onChange={(winners) => change({ winners })}
          min={1}
          max={Math.max(1, draft.options.length)}
        />
      )}
      {method === 'dots' && (
        <Stepper label={t('dots')} value={draft.dots} onChange={(dots) => change({ dots })} min={1} max={mostOf.dots} />
      )}
    </>
  );
}

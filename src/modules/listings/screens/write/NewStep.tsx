import { IconArrowRight, IconCheck } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useListingQuestions } from '../../../../view/listing-questions.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { ForWhom } from './ForWhom.tsx';
import type { FieldsProps } from './fields.ts';
import { lacks, newPath, type Step, steps } from './listing-draft.ts';
import { MayNotSell } from './MayNotSell.tsx';
import { PostProgress, usePostHelp } from './PostProgress.tsx';
import { ReturnFields } from './ReturnFields.tsx';
import { WhatFields } from './WhatFields.tsx';
import { WhereFields } from './WhereFields.tsx';

type NewStepProps = Omit<FieldsProps, 'tried'> & { readonly step: Exclude<Step, 'check'> };

/** One of the first three: a question or two, and on. */
export function NewStep({ step, ...form }: NewStepProps): ReactNode {
  const { side, draft, change } = form;
  const t = useMessages(listingsMessages);
  const { at, go } = useGroupPath();
  const help = usePostHelp();
  const [tried, setTried] = useState(false);
  const props = { ...form, tried };
  const questionsAbout = useListingQuestions();
  const { inReturn } = draft;
  const further = inReturn === null ? null : questionsAbout({ side, return: inReturn });
  const missing = lacks(draft);
  const isDone = {
    what: !missing.title && !missing.kind,
    where: true,
    return: !missing.inReturn && (further?.isComplete(draft.further) ?? true),
  }[step];
  const at0 = steps.indexOf(step);
  const [before, next] = [steps[at0 - 1], steps[at0 + 1]];
  return (
    <Screen
      title={t(side === 'offer' ? 'offer' : 'ask')}
      back={{ href: at(before === undefined ? '/market' : newPath(side, before)) }}
      help={help}
      footer={
        <Button
          kind="primary"
          size="large"
          wide={true}
          icon={step === 'return' ? IconCheck : IconArrowRight}
          onPress={() => (isDone ? go(newPath(side, next)) : setTried(true))}
        >
          {t(step === 'return' ? 'stepCheck' : 'next')}
        </Button>
      }
    >
      <PostProgress side={side} step={step} />
      {side === 'offer' && step !== 'where' && <MayNotSell account={draft.account} />}
      <Stack gap="large">
        {step === 'what' && (
          <>
            <ForWhom account={draft.account} onChange={(account) => change({ account })} />
            <WhatFields {...props} />
          </>
        )}
        {step === 'where' && <WhereFields {...props} />}
        {step === 'return' && (
          <>
            <ReturnFields {...props} />
            {further !== null && (
              <Suspense>
                <further.Fields
                  side={side}
                  answers={draft.further}
                  onChange={(answers) => change({ further: answers })}
                  tried={tried}
                />
              </Suspense>
            )}
          </>
        )}
      </Stack>
    </Screen>
  );
}

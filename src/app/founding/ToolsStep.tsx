import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { CheckCards } from '../../ui/fields/CheckCards.tsx';
import { Picture } from '../help/Picture.tsx';
import { useTools } from '../tools/use-tools.ts';
import type { StepProps } from './GroupStep.tsx';
import { foundingMessages } from './messages/catalog.ts';

/** Nothing is ticked for anyone: the fewer tools, the easier the group is to understand. */
export function ToolsStep({ draft, change }: Omit<StepProps, 'missing'>): ReactNode {
  const t = useMessages(foundingMessages);
  return (
    <>
      <CheckCards
        label={t('together')}
        hint={t('togetherHint')}
        values={draft.tools}
        onChange={(chosen) => change({ tools: chosen })}
        options={useTools().map(({ id, picture, does, how }) => ({
          value: id,
          label: does,
          detail: how,
          picture: <Picture picture={picture} />,
        }))}
      />
      <p>{t('togetherAlways')}</p>
    </>
  );
}

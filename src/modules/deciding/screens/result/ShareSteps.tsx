import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { usePlainAmount } from '../../../../view/units.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import type { TallyProps } from './TallyBars.tsx';

/** Equal shares in plain words: what each is paid by, in the order in which it was paid. */
export function ShareSteps({ ballot, tally }: TallyProps): ReactNode {
  const t = useMessages(decidingMessages);
  const write = usePlainAmount();
  if (tally.detail.is !== 'shares') return null;
  const { steps, left } = tally.detail;
  const { options, budget, unit } = ballot;
  const amount = (minor: number): string => write(minor, unit ?? '');
  return (
    <Stack>
      <p>{t('sharesHow', { budget: amount(budget ?? 0) })}</p>
      <List label={t('counted')}>
        {steps.map(({ option, supporters, perHeadAbout, byList }) => (
          <ListItem
            key={option}
            icon={IconCheck}
            title={t('optionAndCost', {
              option: options[option]?.label ?? '',
              cost: amount(options[option]?.cost ?? 0),
            })}
            detail={[
              t('paidBy', { count: supporters, each: amount(perHeadAbout) }),
              ...(byList ? [t('firstByList')] : []),
            ].join(' ')}
          />
        ))}
      </List>
      <p>{steps.length === 0 ? t('nothingPaid') : t('leftOver', { left: amount(left) })}</p>
    </Stack>
  );
}

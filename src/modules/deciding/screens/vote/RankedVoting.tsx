import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { EvenRow } from '../../../../ui/actions/EvenRow.tsx';
import { Key } from '../../../../ui/actions/Key.tsx';
import { List, ListActions, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { decidingMessages } from '../../messages/catalog.ts';
import { optionIcon } from '../option-icons.ts';
import { numbersOf } from './choice-draft.ts';
import type { VotingProps } from './voting-props.ts';

/** Tapped in order, the best first; what stands in the order moves up and down by keys, for nobody has to drag. */
export function RankedVoting({ ballot: { options }, choice, onChange }: VotingProps): ReactNode {
  const t = useMessages(decidingMessages);
  const { number } = useFormat();
  const order = numbersOf(choice);
  const rest = options.flatMap((option, at) => (order.includes(at) ? [] : [{ option, at }]));
  const swap = (one: number, other: number): void => {
    const next = [...order];
    [next[one], next[other]] = [order[other] ?? 0, order[one] ?? 0];
    onChange(next);
  };
  return (
    <>
      <p>{t('rankedMeans')}</p>
      {order.length > 0 && (
        <Stack gap="small">
          <h3>{t('yourOrder')}</h3>
          <List label={t('yourOrder')}>
            {order.map((at, place) => {
              const label = options[at]?.label ?? '';
              return (
                <Fragment key={label}>
                  <ListItem
                    lead={<strong>{number(place + 1)}</strong>}
                    title={<bdi>{label}</bdi>}
                    detail={options[at]?.meaning ?? undefined}
                  />
                  <ListActions>
                    <EvenRow>
                      <Key
                        label={t('moveUp', { option: label })}
                        disabled={place === 0}
                        onPress={() => swap(place, place - 1)}
                      >
                        <IconArrowUp aria-hidden={true} />
                        <span>{t('up')}</span>
                      </Key>
                      <Key
                        label={t('moveDown', { option: label })}
                        disabled={place === order.length - 1}
                        onPress={() => swap(place, place + 1)}
                      >
                        <IconArrowDown aria-hidden={true} />
                        <span>{t('down')}</span>
                      </Key>
                      <Key
                        label={t('takeOut', { option: label })}
                        onPress={() => onChange(order.filter((each) => each !== at))}
                      >
                        <IconX aria-hidden={true} />
                        <span>{t('out')}</span>
                      </Key>
                    </EvenRow>
                  </ListActions>
                </Fragment>
              );
            })}
          </List>
        </Stack>
      )}
      {rest.length > 0 && (
        <Stack gap="small">
          <h3>{t(order.length === 0 ? 'tapBest' : 'tapNext')}</h3>
          <List label={t(order.length === 0 ? 'tapBest' : 'tapNext')}>
            {rest.map(({ option, at }) => (
              <ListItem
                key={option.label}
                icon={optionIcon(option.icon)}
                title={<bdi>{option.label}</bdi>}
                detail={option.meaning ?? undefined}
                onPress={() => onChange([...order, at])}
              />
            ))}
          </List>
        </Stack>
      )}
    </>
  );
}

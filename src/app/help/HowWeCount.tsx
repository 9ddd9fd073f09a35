import type { ReactNode } from 'react';
import type { UnitId } from '../../core/ids.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useGroup } from '../../view/stores.ts';
import { useQuery } from '../../view/use-query.ts';
import type { GroupView } from '../../view/view-types.ts';
import { helpMessages } from './messages/catalog.ts';

type Unit = GroupView['units'][number];

/** What the group counts in, and how much its rules let a member owe today. */
export function HowWeCount(): ReactNode {
  const t = useMessages(helpMessages);
  const { units } = useGroup();
  return (
    <>
      <section>
        <h2>{t('count')}</h2>
        {units.map((unit) => (
          <p key={unit.id}>
            {unit.is === 'time' && t('countTime')}{' '}
            {(unit.is === 'decimal' || unit.ownName) && t('countUnit', { unit: unit.name })}
          </p>
        ))}
        <p>{t('sumsToZero')}</p>
      </section>
      <section>
        <h2>{t('begin')}</h2>
        <p>{t('beginHow')}</p>
        {units.map((unit) => (
          <Limits key={unit.id} unit={unit} />
        ))}
      </section>
    </>
  );
}

/** The policies as they are now; a group that never had any goes by what it was founded with. */
function Limits({ unit }: { readonly unit: Unit }): ReactNode {
  const t = useMessages(helpMessages);
  const format = useFormat();
  const { limits } = useGroup();
  const rules = useQuery('governing.policies', {});
  if (rules === null) return null;
  const write = (amount: number): string => format.plainAmount(amount, unit);
  const now = (topic: 'limit.full' | 'limit.starter', id: UnitId): number | null => {
    const value = rules.find((rule) => rule.topic === topic && rule.unit === id)?.value;
    return typeof value === 'number' ? value : null;
  };
  const full = now('limit.full', unit.id) ?? limits[unit.id] ?? 0;
  const starter = now('limit.starter', unit.id) ?? full;
  if (starter === full) return <p>{t('limitFounded', { limit: write(full) })}</p>;
  return (
    <p>
      {t('limit', { limit: write(full) })} {t('limitStarter', { limit: write(starter) })}
    </p>
  );
}

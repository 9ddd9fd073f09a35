import { IconArrowRight, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLink } from '../actions/link-context.ts';
import { uiMessages } from '../messages/catalog.ts';
import styles from './Timeline.module.css';

export type Moment = {
  readonly id: string;
  /** When, ready to show: "3 May 2026". */
  readonly when: string;
  /** Who did what. */
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  /** What a value was and what it became; what is set for the first time has no `from`. */
  readonly change?: { readonly from?: ReactNode; readonly to: ReactNode } | undefined;
  /** Where it stands in the books. The whole row is then one target. */
  readonly href?: string | undefined;
};

/** What happened to one thing, newest first, each moment with its date. The first is where things stand. */
export function Timeline(props: { readonly label: string; readonly moments: readonly Moment[] }): ReactNode {
  const Link = useLink();
  return (
    <ol className={styles.timeline} aria-label={props.label}>
      {props.moments.map((moment) => (
        <li key={moment.id} className={styles.moment}>
          {moment.href === undefined ? (
            <div className={styles.row}>
              <MomentWords {...moment} />
            </div>
          ) : (
            <Link href={moment.href} className={styles.row}>
              <MomentWords {...moment} />
              <IconChevronRight className={styles.chevron} aria-hidden={true} />
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}

function MomentWords({ when, title, detail, change }: Moment): ReactNode {
  return (
    <span className={styles.words}>
      <span className={styles.when}>{when}</span>
      <span className={styles.title}>{title}</span>
      {change !== undefined && <Change {...change} />}
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </span>
  );
}

/** The arrow is for the eye, and points the way the reader reads. */
function Change({ from, to }: { readonly from?: ReactNode; readonly to: ReactNode }): ReactNode {
  const t = useMessages(uiMessages);
  return (
    <span className={styles.change}>
      {from !== undefined && (
        <>
          <span className="visually-hidden">{t('changeFrom')} </span>
          <span>{from}</span>
          <IconArrowRight className={styles.arrow} aria-hidden={true} />
          <span className="visually-hidden"> {t('changeTo')} </span>
        </>
      )}
      <span className={styles.to}>{to}</span>
    </span>
  );
}

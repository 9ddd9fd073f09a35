import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, Suspense, use, useEffect, useRef } from 'react';
import { useAppName } from '../../i18n/use-app-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../actions/Button.tsx';
import { ButtonLink } from '../actions/ButtonLink.tsx';
import { uiMessages } from '../messages/catalog.ts';
import { type Help, HelpButton } from './HelpButton.tsx';
import styles from './Screen.module.css';
import { ScreenExtrasContext } from './screen-extras.ts';

export type Back = { readonly href: string } | { readonly onBack: () => void };

/** One place in the app: the page's landmark, its name and the way back. */
export function Screen(props: {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly back?: Back | undefined;
  /** `null` only where there is nothing to explain yet: the app can not start. */
  readonly help: Help | null;
  readonly action?: ReactNode;
  readonly banner?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { Beside } = use(ScreenExtrasContext);
  const appName = useAppName();
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen that appears without a page load is silent to a screen reader unless focus moves to its name; and it begins at
  // its beginning, also as the next step at the same address.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);

  return (
    <div className={styles.screen}>
      <title>{`${props.title} · ${appName}`}</title>
      {props.banner}
      <header className={styles.header}>
        {props.back !== undefined && (
          <div className={styles.back}>
            <BackControl back={props.back} />
          </div>
        )}
        <div className={styles.names}>
          <h1 className={styles.title} ref={heading} tabIndex={-1}>
            {props.title}
          </h1>
          {props.subtitle !== undefined && <p className={styles.subtitle}>{props.subtitle}</p>}
        </div>
        <div className={styles.actions}>
          {props.action}
          <Suspense>{Beside !== undefined && <Beside />}</Suspense>
          {props.help !== null && <HelpButton title={props.title} help={props.help} />}
        </div>
      </header>
      <div className={styles.band} aria-hidden="true" />
      {/* The actions belong to the landmark too: a screen reader that jumps to it must come upon them. */}
      <main className={styles.body}>
        <div className={styles.main}>{props.children}</div>
        {props.footer !== undefined && <div className={styles.footer}>{props.footer}</div>}
      </main>
    </div>
  );
}

function BackControl(props: { readonly back: Back }): ReactNode {
  const t = useMessages(uiMessages);
  return 'href' in props.back ? (
    <ButtonLink kind="plain" icon={IconArrowLeft} href={props.back.href}>
      {t('back')}
    </ButtonLink>
  ) : (
    <Button kind="plain" icon={IconArrowLeft} onPress={props.back.onBack}>
      {t('back')}
    </Button>
  );
}

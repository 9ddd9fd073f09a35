import { IconUsersGroup } from '@tabler/icons-react';
import { type ReactNode, Suspense, useEffect } from 'react';
import { Route, Switch, useLocation, useParams } from 'wouter';
import type { GroupId } from '../../core/ids.ts';
import { useAppName } from '../../i18n/use-app-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup, useMaybeGroup, usePhone, watchGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { groupRoutes } from '../routing/group-routes.ts';
import { RouteScreen } from '../routing/lazy-screen.ts';
import { Opening } from '../starting/Opening.tsx';
import { DemoBanner } from './DemoBanner.tsx';
import styles from './GroupFrame.module.css';
import { HeldQuestions } from './HeldQuestions.tsx';
import { frameMessages } from './messages/catalog.ts';
import { Nowhere } from './Nowhere.tsx';
import { PartsOfModules } from './PartsOfModules.tsx';
import { Places } from './Places.tsx';

/** Opens the group of the address, and shows its screens once its books can be read. */
export function GroupFrame(): ReactNode {
  const { group = '' } = useParams();
  const open = useMaybeGroup();
  const phone = usePhone();
  const here = phone?.groups.some((each) => each.group === group) ?? true;

  useEffect(() => {
    if (!here) return;
    void watchGroup(group as GroupId);
    void minga().putSetting('last-group', group);
  }, [group, here]);

  if (!here) return <NotHere />;
  if (open?.group !== group) return <Opening />;
  return <OpenGroup key={group} />;
}

function OpenGroup(): ReactNode {
  const { demo } = useGroup();
  const [path] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new screen begins at its top
  useEffect(() => void scrollTo(0, 0), [path]);

  return (
    <div className={styles.frame}>
      {demo && <DemoBanner />}
      <div className={styles.content}>
        <PartsOfModules>
          <Suspense fallback={<Opening />}>
            <Switch>
              {groupRoutes.map((route) => (
                <Route key={route.path} path={route.path === '/' ? '/g/:group' : `/g/:group${route.path}`}>
                  <RouteScreen route={route} place="group" />
                </Route>
              ))}
              <Route component={Nowhere} />
            </Switch>
          </Suspense>
        </PartsOfModules>
      </div>
      <Suspense>
        <Places />
        <HeldQuestions />
      </Suspense>
    </div>
  );
}

function NotHere(): ReactNode {
  const t = useMessages(frameMessages);
  const appName = useAppName();
  return (
    <div className={styles.late}>
      <Screen title={appName} help={{ sentences: [t('helpNotHere'), t('helpStart'), t('helpNothingLost')] }}>
        <EmptyState
          icon={IconUsersGroup}
          title={t('notHere')}
          action={<ButtonLink href="/">{t('toStart')}</ButtonLink>}
        >
          {t('notHereHelp')}
        </EmptyState>
      </Screen>
    </div>
  );
}

import { type ReactNode, Suspense, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useMessages } from '../i18n/use-messages.ts';
import { LinkProvider } from '../ui/actions/link-context.ts';
import { ToastProvider, useToast } from '../ui/feedback/Toast.tsx';
import { usePhone } from '../view/stores.ts';
import { GroupFrame } from './frame/GroupFrame.tsx';
import { frameMessages } from './frame/messages/catalog.ts';
import { Nowhere } from './frame/Nowhere.tsx';
import { UpdateBanner } from './frame/UpdateBanner.tsx';
import { useVersion } from './platform/new-version.ts';
import { useHashPath } from './routing/hash-location.ts';
import { screenOf } from './routing/lazy-screen.ts';
import { phoneRoutes } from './routing/phone-routes.ts';
import { RouterLink } from './routing/RouterLink.tsx';
import { Opening } from './starting/Opening.tsx';

export function App(): ReactNode {
  return (
    <Router hook={useHashPath}>
      <LinkProvider value={RouterLink}>
        <ToastProvider>
          <Suspense fallback={<Opening />}>
            <UpdateBanner />
            <OfflineReady />
            <Screens />
          </Suspense>
        </ToastProvider>
      </LinkProvider>
    </Router>
  );
}

/** Nothing can be shown or asked before the worker has told what lies on this phone. */
function Screens(): ReactNode {
  if (usePhone() === null) return <Opening />;
  return (
    <Switch>
      {phoneRoutes.map((route) => (
        <Route key={route.path} path={route.path} component={screenOf(route)} />
      ))}
      <Route path="/g/:group/*?" component={GroupFrame} />
      <Route component={Nowhere} />
    </Switch>
  );
}

function OfflineReady(): null {
  const t = useMessages(frameMessages);
  const say = useToast();
  const ready = useVersion((version) => version.offlineReady);
  useEffect(() => {
    if (ready) say(t('offlineReady'));
  }, [ready, say, t]);
  return null;
}

import { type ReactNode, Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { LinkProvider } from '../ui/actions/link-context.ts';
import { ToastProvider } from '../ui/feedback/Toast.tsx';
import { usePhone } from '../view/stores.ts';
import { GroupFrame } from './frame/GroupFrame.tsx';
import { Nowhere } from './frame/Nowhere.tsx';
import { UpdateBanner } from './frame/UpdateBanner.tsx';
import { LockGate } from './lock/LockGate.tsx';
import { NoteGroups } from './returning/NoteGroups.tsx';
import { useHashPath } from './routing/hash-location.ts';
import { RouteScreen } from './routing/lazy-screen.ts';
import { phoneRoutes } from './routing/phone-routes.ts';
import { RouterLink } from './routing/RouterLink.tsx';
import { Opening } from './starting/Opening.tsx';

export function App(): ReactNode {
  return (
    <Router hook={useHashPath}>
      <LinkProvider value={RouterLink}>
        <LockGate>
          <Shell />
        </LockGate>
      </LinkProvider>
    </Router>
  );
}

function Shell(): ReactNode {
  const [place] = useLocation();
  return (
    <ToastProvider place={place}>
      <Suspense fallback={<Opening />}>
        <UpdateBanner />
        <NoteGroups />
        <Screens />
      </Suspense>
    </ToastProvider>
  );
}

/** Nothing can be shown or asked before the worker has told what lies on this phone. */
function Screens(): ReactNode {
  if (usePhone() === null) return <Opening />;
  return (
    <Switch>
      {phoneRoutes.map((route) => (
        <Route key={route.path} path={route.path}>
          <RouteScreen route={route} place="phone" />
        </Route>
      ))}
      <Route path="/g/:group/*?" component={GroupFrame} />
      <Route component={Nowhere} />
    </Switch>
  );
}

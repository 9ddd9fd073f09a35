import { type ComponentProps, type ReactNode, Suspense } from 'react';
import type { ChangeParts } from '../../view/changes.ts';
import { useModuleParts } from './module-parts.ts';

/** What every module knows of a wish that is put to a vote. The page that shows it does not wait for it. */
export const changeParts: ChangeParts = {
  ChangeWords: (props) => (
    <Suspense>
      <Words {...props} />
    </Suspense>
  ),
  RuleFields: (props) => (
    <Suspense>
      <Fields {...props} />
    </Suspense>
  ),
};

const Words = (props: ComponentProps<ChangeParts['ChangeWords']>): ReactNode =>
  useModuleParts().map(({ name, ChangeWords }) => ChangeWords && <ChangeWords key={name} {...props} />);

const Fields = (props: ComponentProps<ChangeParts['RuleFields']>): ReactNode =>
  useModuleParts().map(({ name, RuleFields }) => RuleFields && <RuleFields key={name} {...props} />);

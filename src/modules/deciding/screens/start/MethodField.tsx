import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { decidingMessages } from '../../messages/catalog.ts';
import { methodIcon } from '../method-icons.ts';
import { isPlain, type Method } from '../views.ts';

const plain = ['yes-no', 'consent'] as const satisfies readonly Method[];
const further = ['score', 'ranked', 'dots', 'shares'] as const satisfies readonly Method[];

/** How people are asked: two ways that everybody knows, and the others for those who want them. */
export function MethodField(props: {
  readonly method: Method | null;
  readonly more: boolean;
  readonly missing: boolean;
  readonly onChange: (method: Method) => void;
}): ReactNode {
  const { method, more, missing, onChange } = props;
  const t = useMessages(decidingMessages);
  const cards = (methods: readonly Method[]) =>
    methods.map((each) => ({
      value: each,
      label: t(`method.${each}`),
      detail: t(`methodMeans.${each}`),
      picture: methodIcon[each],
    }));
  return (
    <>
      <RadioCards
        label={t('howToAsk')}
        value={method}
        onChange={onChange}
        error={missing ? t('methodMissing') : undefined}
        options={cards(plain)}
      />
      {more && (
        <Disclosure summary={t('moreWays')} open={method !== null && !isPlain(method)}>
          <RadioCards label={t('chooseBetween')} value={method} onChange={onChange} options={cards(further)} />
        </Disclosure>
      )}
    </>
  );
}

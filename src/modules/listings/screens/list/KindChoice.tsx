import { IconFilter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { useKinds } from '../use-kinds.ts';

/** Only one kind of things, or all: the button says which, and opens the list of them. */
export function KindChoice(props: {
  readonly kind: string | null;
  readonly onChange: (kind: string | null) => void;
}): ReactNode {
  const { kind } = props;
  const t = useMessages(listingsMessages);
  const { at } = useGroupPath();
  const kinds = useKinds();
  const [open, setOpen] = useState(false);
  if (kinds === null) return null;
  const choose = (chosen: string): void => {
    props.onChange(chosen === '' ? null : chosen);
    setOpen(false);
  };
  return (
    <>
      <Button wide={true} icon={kind === null ? IconFilter : kinds.iconOf(kind)} onPress={() => setOpen(true)}>
        {kind === null ? t('anyKind') : t('kindIs', { kind: kinds.nameOf(kind) })}
      </Button>
      <Sheet title={t('whichKind')} open={open} onClose={() => setOpen(false)}>
        <RadioCards
          label={t('whatKind')}
          value={kind ?? ''}
          onChange={choose}
          narrow={true}
          options={[
            { value: '', label: t('anyKind'), picture: IconFilter },
            ...kinds.all.map((id) => ({ value: id, label: kinds.nameOf(id), picture: kinds.iconOf(id) })),
          ]}
        />
        {kinds.mayChange && <ButtonLink href={at('/market/kinds')}>{t('kindsChange')}</ButtonLink>}
      </Sheet>
    </>
  );
}

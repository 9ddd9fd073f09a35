import { IconEyeOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { listingsMessages } from '../../messages/catalog.ts';
import { kindIcon, pictures } from '../kinds.ts';
import { type Kind, useKindWord } from '../use-kinds.ts';
import { nameMost, othersThan, placed, placeOf, without } from './kind-list.ts';

/** One kind: its word, its picture, and where it stands. */
export function KindSheet(props: {
  readonly list: readonly Kind[];
  /** `null`: a new one. */
  readonly kind: Kind | null;
  readonly onChange: (list: readonly Kind[]) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { list, kind, onChange } = props;
  const t = useMessages(listingsMessages);
  const wordOf = useKindWord();
  const word = kind === null ? '' : wordOf(kind);
  const [name, setName] = useState(word);
  const [picture, setPicture] = useState(kind?.picture ?? pictures.find((each) => each === kind?.id) ?? null);
  const [place, setPlace] = useState(placeOf(list, kind));
  const [tried, setTried] = useState(false);
  const said = name.trim();
  const isSound = said !== '' && !/[,=]/.test(said);

  const done = (): void => {
    if (!isSound) {
      setTried(true);
      return;
    }
    // The app's own word goes on in every reader's language.
    const kept = kind !== null && said === word ? kind.name : said;
    onChange(placed(list, kind, { id: kind?.id ?? '', name: kept, picture }, place));
  };
  return (
    <Sheet
      title={kind === null ? t('newKind') : word}
      open={true}
      onClose={props.onClose}
      footer={
        <Button kind="primary" wide={true} onPress={done}>
          {t('kindDone')}
        </Button>
      }
    >
      <Stack>
        <TextField
          label={t('kindName')}
          hint={t('kindNameHint')}
          value={name}
          onChange={setName}
          error={tried && !isSound ? t('code.listings.categories-unsound') : undefined}
          maxLength={nameMost}
        />
        <SelectField
          label={t('kindPlace')}
          value={String(place)}
          onChange={(chosen) => setPlace(Number(chosen))}
          options={[
            { value: '0', label: t('kindFirst') },
            ...othersThan(list, kind).map((each, at) => ({
              value: String(at + 1),
              label: t('kindAfter', { kind: wordOf(each) }),
            })),
          ]}
        />
        <RadioCards
          label={t('kindPicture')}
          narrow={true}
          value={picture}
          onChange={setPicture}
          options={pictures.map((each) => ({
            value: each,
            label: wordOf({ id: each, name: null }),
            picture: kindIcon(each),
          }))}
        />
        {kind !== null && (
          <>
            <Button wide={true} icon={IconEyeOff} onPress={() => onChange(without(list, kind))}>
              {t('kindOff')}
            </Button>
            <p>{t('kindOffHow')}</p>
          </>
        )}
      </Stack>
    </Sheet>
  );
}

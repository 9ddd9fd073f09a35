import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { listingsMessages } from '../../messages/catalog.ts';
import { PhotoFields } from '../photos/PhotoFields.tsx';
import { useKinds } from '../use-kinds.ts';
import { VoiceField } from '../voice/VoiceField.tsx';
import type { FieldsProps } from './fields.ts';
import { mostOf } from './lengths.ts';
import { lacks } from './listing-draft.ts';

export function WhatFields({ side, draft, change, tried }: FieldsProps): ReactNode {
  const t = useMessages(listingsMessages);
  const kinds = useKinds();
  const missing = lacks(draft);
  if (kinds === null) return null;
  // One that was taken off the group's list stays with what has it.
  const all = draft.kind === null || kinds.all.includes(draft.kind) ? kinds.all : [...kinds.all, draft.kind];
  return (
    <>
      <TextField
        label={t(side === 'offer' ? 'whatOffer' : 'whatNeed')}
        hint={t('whatHint')}
        value={draft.title}
        onChange={(title) => change({ title })}
        error={tried && missing.title ? t('code.listings.title-missing') : undefined}
        maxLength={mostOf.title}
      />
      <VoiceField voice={draft.voice} onChange={(voice) => change({ voice })} />
      <RadioCards
        label={t('kind')}
        narrow={true}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        error={tried && missing.kind ? t('code.listings.category-missing') : undefined}
        options={all.map((id) => ({ value: id, label: kinds.nameOf(id), picture: kinds.iconOf(id) }))}
      />
      <TextArea
        label={t('words')}
        hint={t('wordsHint')}
        optional={true}
        value={draft.words}
        onChange={(words) => change({ words })}
        maxLength={mostOf.words}
      />
      <PhotoFields title={draft.title} photos={draft.photos} onChange={(photos) => change({ photos })} />
    </>
  );
}

import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.texts.too-long':
    'C’est plus long que ne peut l’être un tel texte. Raccourcissez-le, et enregistrez de nouveau.',
  'code.texts.unknown-text': 'Une version plus récente de l’application connaît ce texte. Mettez l’application à jour.',
  'code.texts.unknown-base': 'Il s’appuie sur un texte qui n’est pas dans les comptes.',
  'code.texts.not-an-editor': 'Dans ce groupe, seuls les responsables changent ce texte.',
} satisfies Record<keyof typeof en, string>;

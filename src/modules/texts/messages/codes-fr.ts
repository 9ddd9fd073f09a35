import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.texts.too-long':
    'C’est plus long que ne peut l’être un tel texte. Raccourcissez-le, et enregistrez de nouveau.',
  'code.texts.unknown-text': 'Une version plus récente de l’application connaît ce texte. Mettez l’application à jour.',
  'code.texts.unknown-base': 'Il s’appuie sur un texte qui n’est pas dans les comptes.',
  'code.texts.not-an-editor': 'Dans ce groupe, seuls les responsables changent ce texte.',
  'code.texts.not-there': 'Ce à quoi ce texte appartient n’est pas dans les comptes.',
  'code.texts.voted-on': 'Le groupe vote dessus en ce moment. S’il n’est pas adopté, on peut de nouveau le changer.',
  'code.texts.decided': 'C’est décidé. Le texte reste ainsi.',
} satisfies Record<keyof typeof en, string>;

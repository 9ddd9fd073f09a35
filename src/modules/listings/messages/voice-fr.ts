/** What people say of what is on the list. */
import type { voice as en } from './voice-en.ts';

export const voice = {
  voice: 'Dites-le',
  voiceHint: 'Vous pouvez parler au lieu d’écrire, 20 secondes au plus. Tout le groupe peut écouter.',
  record: 'Enregistrer ce que vous dites',
  recordAgain: 'Enregistrer à nouveau',
  removeVoice: 'Retirer l’enregistrement',
  voiceStop: 'Arrêter',
  secondsLeft: '{count, plural, one {Encore # seconde} many {Encore # de secondes} other {Encore # secondes}}',
  listen: 'Écouter ({seconds} s)',
  listenAway: 'Écouter ({seconds} s, {size} ko)',
  canListen: 'Peut s’écouter',
  voiceNoMicrophone:
    'Ce téléphone ne laisse pas l’application vous entendre. Autorisez le micro dans votre navigateur, ou écrivez ce que c’est.',
  voiceSilent: 'Rien n’a été enregistré. Essayez encore une fois.',
  voiceUnreachable:
    'L’enregistrement n’est pas sur ce téléphone, et aucun autre n’est joignable. Essayez à nouveau quand il y aura du réseau.',
  voiceNotThere: 'L’enregistrement est encore sur le téléphone de son auteur. Essayez à nouveau plus tard.',
  voiceUnsound: 'Cet enregistrement ne peut pas être écouté ici.',
} satisfies Record<keyof typeof en, string>;

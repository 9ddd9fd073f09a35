import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.listings.no-such-listing': 'Ceci n’est pas sur la liste, pour autant que ce téléphone le sache.',
  'code.listings.not-your-account': 'Seule la personne qui a ce compte, ou qui le tient, peut le faire.',
  'code.listings.unknown-unit': 'Le groupe ne compte pas dans cette unité.',
  'code.listings.price-without-units': 'Ce qui est contre autre chose ou pour rien n’a pas de prix.',
  'code.listings.title-missing': 'Écrivez en quelques mots ce que c’est, ou enregistrez-le.',
  'code.listings.title-too-long': '80 lettres au plus pour dire ce que c’est. Le reste va plus bas.',
  'code.listings.category-missing': 'Choisissez de quelle sorte c’est.',
  'code.listings.words-too-long': '1 000 lettres au plus pour les détails.',
  'code.listings.words-not-now':
    'Les mots ne peuvent pas être réunis maintenant sur ce téléphone. Ce que vous avez écrit reste ici. Réessayez plus tard.',
  'code.listings.price-unsound': 'Le prix doit être un montant entier que les comptes peuvent contenir.',
  'code.listings.other-too-long': '80 lettres au plus pour ce qui est donné en échange.',
  'code.listings.place-too-long': '60 lettres au plus pour le lieu.',
  'code.listings.until-past': 'Ce jour est passé. Choisissez-en un plus tard.',
  'code.listings.photos-too-many': 'Trois photos au plus.',
  'code.listings.voice-too-long': 'Cet enregistrement est trop long. Recommencez, un peu plus court.',
  'code.listings.categories-unsound':
    'Chaque sorte a besoin d’un nom de 40 lettres au plus, sans virgule ni signe égal.',
  'code.listings.categories-too-long': 'Il y a trop de sortes. Enlevez-en, ou prenez des noms plus courts.',
  'code.listings.not-a-seller':
    'Le groupe a décidé qui peut vendre, et il manque une marque pour cela. La coordination peut la donner.',
} satisfies Record<keyof typeof en, string>;

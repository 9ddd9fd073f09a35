import type { faults as en } from './faults-en.ts';

export const faults = {
  'file.too-large': 'Ce fichier est trop grand : on peut en lire 2 Mo au plus.',
  'file.not-a-table':
    'Ce fichier n’est pas un CSV. Exportez-le en CSV dans l’autre système, ou enregistrez-le en CSV dans le tableur.',
  'file.empty': 'Ce fichier est vide.',
  'fault.quotes-broken': 'Un guillemet n’est pas fermé, ou se ferme au milieu.',
  'fault.columns-missing': 'Il manque des colonnes.',
  'fault.from-empty': 'On ne sait pas qui paie.',
  'fault.to-empty': 'On ne sait pas qui est payé.',
  'fault.name-too-long': 'Le nom est trop long : {text}.',
  'fault.same-account': '{text} paie et reçoit à la fois.',
  'fault.amount-empty': 'Il n’est pas dit combien.',
  'fault.amount-unsound': '« {text} » n’est pas un montant.',
  'fault.amount-negative': '« {text} » est sous zéro.',
  'fault.amount-zero': '« {text} » : rien n’a été payé.',
  'fault.amount-too-large': '« {text} » est plus qu’un paiement ne peut contenir.',
  'fault.date-unsound': 'Ce jour n’existe pas : « {text} ».',
  'fault.owes-too-much': '{text} irait plus bas sous zéro que le compte ne le permet.',
} satisfies Record<keyof typeof en, string>;

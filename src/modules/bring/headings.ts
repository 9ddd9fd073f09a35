/** What the first line of a file may call its columns: in our six languages, and as other systems export them. */
import type { Field } from './table.ts';

const names: Readonly<Record<Field, readonly string[]>> = {
  from: [
    ...['from', 'payer', 'paid by', 'buyer', 'sender', 'debtor', 'from account', 'from user', 'from member'],
    ...['de', 'quien paga', 'pagador', 'pagadora', 'comprador', 'desde', 'payeur', 'payeuse', 'acheteur', 'pagante'],
    ...['kutoka', 'kutoka kwa', 'mlipaji', 'من', 'الدافع'],
  ],
  to: [
    ...['to', 'payee', 'paid to', 'seller', 'recipient', 'creditor', 'to account', 'to user', 'to member'],
    ...['a', 'para', 'quien cobra', 'vendedor', 'a quien', 'à', 'vers', 'beneficiaire', 'vendeur', 'beneficiario'],
    ...['destinatario', 'destinataire', 'kwa', 'kwenda', 'mlipwaji', 'إلى', 'الى', 'المستفيد'],
  ],
  description: [
    ...[
      'description',
      'details',
      'memo',
      'note',
      'notes',
      'comment',
      'comments',
      'for',
      'what for',
      'subject',
      'reason',
    ],
    ...['descripcion', 'concepto', 'detalle', 'nota', 'libelle', 'motif', 'objet', 'descricao', 'motivo', 'assunto'],
    ...['maelezo', 'sababu', 'الوصف', 'البيان', 'ملاحظة'],
  ],
  amount: [
    ...['amount', 'value', 'quantity', 'hours', 'credits', 'price', 'sum', 'units'],
    ...['importe', 'cantidad', 'monto', 'valor', 'horas', 'montant', 'valeur', 'heures', 'somme', 'quantia'],
    ...['kiasi', 'saa', 'المبلغ', 'القيمة', 'الساعات'],
  ],
  date: [
    ...['date', 'day', 'transaction date', 'date of transaction', 'created', 'created at', 'when'],
    ...['fecha', 'dia', 'jour', 'data', 'tarehe', 'siku', 'التاريخ', 'اليوم'],
  ],
};

const fields = new Map(
  (Object.entries(names) as [Field, readonly string[]][]).flatMap(([field, all]) =>
    all.map((name) => [plain(name), field] as const),
  ),
);

/** `null`: a heading that nobody here knows, or no heading at all. */
export const fieldCalled = (heading: string): Field | null => fields.get(plain(heading)) ?? null;

/** Without accents, capitals, and what stands in brackets: "Amount (h)". */
function plain(text: string): string {
  const bare = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return bare
    .replace(/[([].*$/, '')
    .replace(/[\s_:*-]+/g, ' ')
    .trim();
}

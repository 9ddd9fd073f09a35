export const en = {
  cannotStart: 'Minga cannot start here',
  lackSecure: 'Minga needs a secure address, one that begins with https, to keep your keys safe.',
  remedySecure: 'Ask whoever runs this relay for the https address. On your own computer: npm start -- --phones',
  lackWasm: 'This browser cannot run the part of Minga that keeps the books (WebAssembly is missing or turned off).',
  remedyWasm:
    'Update the browser, turn its strictest protection mode off for this page, or use Chrome, Firefox or Safari of July 2023 or later.',
  lackStorage: 'This browser does not let Minga keep anything on the phone.',
  remedyStorage:
    'Leave private browsing, allow this page to store data, or free some space on the phone, then open Minga again.',
  lackWorkers: 'This browser is too old for Minga.',
  remedyWorkers: 'Update it, or use Chrome, Firefox or Safari of July 2023 or later.',
  lackEngine: 'The part of Minga that keeps the books did not start.',
  remedyEngine:
    'Nothing is lost. Close Minga and open it again; if it happens twice, copy the details for whoever helps you.',
  broke: 'Something in Minga broke',
  brokeSentence:
    'Your books are safe on this phone. Open the page again; if it happens twice, copy the details for whoever helps you.',
  openAgain: 'Open again',
  copyDetails: 'Copy details',
  copied: 'Copied.',
  details: 'Details',
  opening: 'Opening…',
} as const;

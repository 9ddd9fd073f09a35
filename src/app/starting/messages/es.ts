import type { en } from './en.ts';

export const es = {
  cannotStart: 'Minga no puede empezar aquí',
  lackSecure: 'Minga necesita una dirección segura, que empiece con https, para proteger tus llaves.',
  remedySecure: 'Pide la dirección https a quien lleva este repetidor. En tu propia computadora: npm start -- --phones',
  lackWasm: 'Este navegador no puede usar la parte de Minga que lleva las cuentas (WebAssembly falta o está apagado).',
  remedyWasm:
    'Actualiza el navegador, apaga para esta página su modo de protección más estricto, o usa Chrome, Firefox o Safari de julio de 2023 o posterior.',
  lackStorage: 'Este navegador no deja que Minga guarde nada en el teléfono.',
  remedyStorage:
    'Sal de la navegación privada, permite que esta página guarde datos, o libera espacio en el teléfono, y abre Minga otra vez.',
  lackWorkers: 'Este navegador es demasiado viejo para Minga.',
  remedyWorkers: 'Actualízalo, o usa Chrome, Firefox o Safari de julio de 2023 o posterior.',
  lackEngine: 'La parte de Minga que lleva las cuentas no arrancó.',
  remedyEngine:
    'No se perdió nada. Cierra Minga y ábrelo otra vez; si pasa dos veces, copia los detalles para quien te ayude.',
  broke: 'Algo se rompió en Minga',
  brokeSentence:
    'Tus cuentas están a salvo en este teléfono. Abre la página otra vez; si pasa dos veces, copia los detalles para quien te ayude.',
  openAgain: 'Abrir otra vez',
  copyDetails: 'Copiar los detalles',
  copied: 'Copiado.',
  details: 'Detalles',
  opening: 'Abriendo…',
} satisfies Record<keyof typeof en, string>;

import type { en } from './en.ts';

export const pt = {
  cannotStart: 'O Minga não pode começar aqui',
  lackSecure: 'O Minga precisa de um endereço seguro, que comece com https, para proteger as suas chaves.',
  remedySecure: 'Peça o endereço https a quem cuida deste repetidor. No seu próprio computador: npm start -- --phones',
  lackWasm: 'Este navegador não pode usar a parte do Minga que guarda as contas (WebAssembly falta ou está desligado).',
  remedyWasm:
    'Atualize o navegador, desligue para esta página o modo de proteção mais rígido, ou use Chrome, Firefox ou Safari de julho de 2023 ou mais novo.',
  lackStorage: 'Este navegador não deixa o Minga guardar nada no telefone.',
  remedyStorage:
    'Saia da navegação privada, permita que esta página guarde dados, ou libere espaço no telefone, e abra o Minga de novo.',
  lackWorkers: 'Este navegador é antigo demais para o Minga.',
  remedyWorkers: 'Atualize, ou use Chrome, Firefox ou Safari de julho de 2023 ou mais novo.',
  lackEngine: 'A parte do Minga que guarda as contas não começou.',
  remedyEngine:
    'Nada se perdeu. Feche o Minga e abra de novo; se acontecer duas vezes, copie os detalhes para quem ajuda você.',
  broke: 'Algo quebrou no Minga',
  brokeSentence:
    'As suas contas estão a salvo neste telefone. Abra a página de novo; se acontecer duas vezes, copie os detalhes para quem ajuda você.',
  openAgain: 'Abrir de novo',
  copyDetails: 'Copiar os detalhes',
  copied: 'Copiado.',
  details: 'Detalhes',
  opening: 'Abrindo…',
} satisfies Record<keyof typeof en, string>;

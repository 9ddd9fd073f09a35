import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.texts.too-long': 'É mais longo do que pode ser um texto assim. Encurte e guarde de novo.',
  'code.texts.unknown-text': 'Este texto é conhecido por uma versão mais nova do aplicativo. Atualize o aplicativo.',
  'code.texts.unknown-base': 'Ele se apoia em um texto que não está nas contas.',
  'code.texts.not-an-editor': 'Neste grupo só os responsáveis mudam este texto.',
  'code.texts.not-there': 'Aquilo a que este texto pertence não está nos livros.',
  'code.texts.voted-on': 'O grupo está votando agora. Se não passar, pode ser mudado de novo.',
  'code.texts.decided': 'Está decidido. O texto fica como está.',
} satisfies Record<keyof typeof en, string>;

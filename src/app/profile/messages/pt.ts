import type { en } from './en.ts';

export const pt = {
  profile: 'Meu nome e foto',
  yourName: 'Seu nome',
  yourNameHint: 'Como os seus vizinhos chamam você.',
  nameMissing: 'Escreva o nome pelo qual os vizinhos conhecem você.',
  photoHint: 'Se quiser. Ela fica pequena e vai só para este grupo.',
  choosePhoto: 'Escolher uma foto',
  otherPhoto: 'Escolher outra foto',
  removePhoto: 'Tirar a foto',
  photoFault: 'Esta imagem não pode ser aberta aqui. Escolha outra.',
  contact: 'Como falar com você',
  contactHint: 'Um número de telefone, uma casa, um dia na feira. Todo o grupo pode ler.',
  save: 'Guardar',
  saved: 'Guardado. Chega aos outros quando os telefones se encontram.',
  withdraw: 'Retirar o meu perfil',
  withdrawTitle: 'Retirar o seu nome e a sua foto?',
  withdrawWords:
    'Cada telefone que fica sabendo destrói o seu nome, a sua foto e o seu contato; os que estão longe fazem isso quando voltam. O que outros viram, anotaram ou fotografaram fica com eles. Os seus pagamentos ficam nas contas como “Antigo membro {code}”.',
  withdrawn: 'O seu perfil foi retirado. Você aparece como “Antigo membro {code}”.',
  helpOne: 'O seu nome, a foto e o contato vão só para este grupo, cifrados, e não fazem parte das contas.',
  helpTwo: 'Você pode mudar quando quiser.',
  helpThree: 'Ao retirar, eles são apagados de cada telefone que fica sabendo; as contas ficam como estão.',
} satisfies Record<keyof typeof en, string>;

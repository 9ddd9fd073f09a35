import type { StoryWords } from './words.ts';

export const pt: StoryWords = {
  village: 'Vale da Água Clara',
  agreement: `Nós nos ajudamos, e uma hora é uma hora, seja quem for que a dê.

Todos começam em zero e podem receber até vinte horas antes de dar alguma. Quem está abaixo de zero deve isso à aldeia, não a uma só pessoa.

O que escrevemos aqui é verdade. Um erro se conserta às claras. Quem agora não pode dar diz, e ninguém tem vergonha disso.

Nós nos encontramos no primeiro domingo do mês, no moinho.`,
  memos: {
    adobe: ['Fazer tijolos de adobe', 'Rebocar a parede'],
    bicycle: ['Freio novo para a bicicleta', 'Remendar um pneu'],
    bread: ['Pão para o mutirão', 'Dois pães grandes e os da manhã'],
    carrying: ['Carregar água', 'Ajuda com a mudança'],
    childcare: ['Cuidar das crianças', 'Levar os pequenos à escola'],
    cooking: ['Almoço para oito', 'Pamonhas para a festa'],
    driving: ['Uma carona até a feira', 'Trazer sacos da cidade'],
    elders: ['Fazer companhia à minha mãe', 'As compras do meu pai'],
    fence: ['Consertar a cerca', 'Um portão para as galinhas'],
    firewood: ['Lenha, rachada e empilhada', 'Lenha para o forno'],
    fish: ['Peixe defumado', 'Peixe para domingo'],
    guitar: ['Aula de violão', 'Música no aniversário'],
    hair: ['Um corte de cabelo', 'Cortar o cabelo das crianças'],
    herbs: ['Ervas para a tosse', 'Pomada para o meu joelho'],
    honey: ['Dois potes de mel', 'Mudar as abelhas'],
    letters: ['Escrever à prefeitura', 'Preencher o papel da escola'],
    milk: ['O leite desta semana', 'Queijo fresco'],
    oven: ['Consertar o forno de barro', 'Um cano novo para o fogão'],
    painting: ['Pintar a porta', 'Caiar o quintal'],
    phones: ['Ajuda com o telefone', 'Vidro novo para o telefone'],
    planting: ['Plantar batatas', 'Meio dia de capina'],
    roof: ['Consertar o telhado antes da chuva', 'Telhas novas sobre a cozinha'],
    seeds: ['Semente de milho e feijão', 'Mudas de tomate'],
    sewing: ['Remendar roupa da escola', 'Fazer a barra de duas calças'],
    soap: ['Seis sabões', 'Velas'],
    solar: ['Ligar a lâmpada solar', 'Uma caixa para a bateria'],
    sums: ['Ajuda com as contas da escola', 'Aula de leitura'],
    translation: ['Traduzir no posto de saúde', 'Traduzir uma carta'],
    weaving: ['O xale azul', 'Uma manta para o bebê'],
    well: ['Limpar o poço', 'Consertar a bomba'],
  },
  contacts: [
    'A casa acima do moinho, é só bater',
    'Porta azul atrás da escola',
    'Na feira às quintas',
    'Perto da ponte, depois das cinco',
    'Pergunte por mim na capela',
    'Última casa antes do rio',
    'À tarde na padaria',
    'Morro acima, cuidado com o cachorro',
  ],
  gifts: ['Para o bebê', 'Melhoras', 'Feliz aniversário', 'Porque você estava lá', 'Para a escola'],
  thanks: ['Foi demais, com carinho', 'Obrigada, e vão uns ovos', 'Obrigada, vizinha'],
  declines: [
    'Paguei a você em queijo, lembra?',
    'Foi menos que isso, peça de novo por favor',
    'Semana que vem, quando eu melhorar',
    'Acho que foi minha irmã que encomendou, não eu',
  ],
  tooMuch: 'Isso me deixaria muito abaixo de zero. Mês que vem, por favor',
  slip: 'Desculpe, escrevi um zero a mais',
  spent: 'Já gastei, vamos conversar',
  listings: {
    bread: {
      title: 'Pão do forno de barro',
      words: 'Todas as sextas, enquanto houver. Traga um pano para levar.',
      place: 'Na padaria',
    },
    bicycles: {
      title: 'Conserto de bicicletas',
      words: 'Furos, freios, correntes. Se faltar uma peça, procuramos juntos.',
      place: 'Debaixo da figueira',
    },
    ride: {
      title: 'Carona até a feira',
      words: 'Às quintas, seis da manhã, dois lugares. Os sacos vão no teto.',
      place: 'Saindo da ponte',
      other: 'uma parte da gasolina',
    },
    guitar: {
      title: 'Aulas de violão',
      words: 'Para iniciantes de qualquer idade. Tenho outro violão para emprestar.',
    },
    ladder: {
      title: 'Empresto uma escada comprida',
      words: 'Seis metros, por um ou dois dias. São precisas duas pessoas para carregar.',
      place: 'Atrás da escola',
    },
    seedlings: {
      title: 'Mudas de tomate',
      words: 'Tenho mais do que cabe na minha horta. Venha antes que cresçam demais.',
      place: 'Acima do moinho',
    },
    honey: { title: 'Mel do morro', words: 'Meio litro, deste verão.', other: 'potes vazios' },
    company: { title: 'Faço companhia a idosos', words: 'À tarde, para conversar, ler um pouco ou jogar cartas.' },
    forms: {
      title: 'Cartas e formulários',
      words: 'Escrevo para a prefeitura e ajudo a preencher o que mandam de volta.',
    },
    roof: {
      title: 'Uma mão com o telhado',
      words: 'Antes que a chuva chegue. Meio dia para dois, e o almoço é por minha conta.',
      place: 'A última casa antes do rio',
    },
    clinic: { title: 'Alguém para traduzir na clínica', words: 'Na terça de manhã. Entendo metade do que dizem lá.' },
    school: {
      title: 'Levar as crianças à escola',
      words: 'São duas, às sete da manhã, até o meu pé melhorar.',
      place: 'A porta azul atrás da escola',
    },
    firewood: { title: 'Lenha para o inverno', words: 'Seca e, se possível, rachada. Busco com a carroça.' },
    bicycle: {
      title: 'Uma bicicleta para uma criança de oito anos',
      words: 'Não precisa ser bonita. Que os freios funcionem.',
      other: 'pão durante um mês',
    },
  },
};

import type { StoryWords } from './words.ts';

export const sw: StoryWords = {
  village: 'Bonde la Maji Safi',
  agreement: `Tunasaidiana, na saa moja ni saa moja, aitoaye awe yeyote.

Kila mtu anaanza na sifuri na anaweza kupokea hadi saa ishirini kabla ya kutoa. Aliye chini ya sifuri anadaiwa na kijiji, si na mtu mmoja.

Tunachoandika hapa ni kweli. Kosa hurekebishwa wazi. Asiyeweza kutoa kwa sasa husema, wala hakuna anayeona aibu.

Tunakutana Jumapili ya kwanza ya mwezi, kwenye kinu.`,
  memos: {
    adobe: ['Kufyatua matofali ya udongo', 'Kupiga lipu ukuta'],
    bicycle: ['Breki mpya ya baiskeli', 'Kuziba pancha'],
    bread: ['Mikate ya harambee', 'Mikate miwili na maandazi ya asubuhi'],
    carrying: ['Kubeba maji', 'Kusaidia kuhama nyumba'],
    childcare: ['Kuangalia watoto', 'Kuwapeleka wadogo shuleni'],
    cooking: ['Chakula cha mchana cha watu wanane', 'Sambusa za sherehe'],
    driving: ['Safari ya sokoni', 'Kuleta magunia kutoka mjini'],
    elders: ['Kukaa na mama yangu', 'Kumnunulia baba vitu'],
    fence: ['Kurekebisha ua', 'Mlango wa banda la kuku'],
    firewood: ['Kuni zilizopasuliwa na kupangwa', 'Kuni za tanuri'],
    fish: ['Samaki wa kukaushwa', 'Samaki wa Jumapili'],
    guitar: ['Somo la gitaa', 'Muziki wa siku ya kuzaliwa'],
    hair: ['Kunyoa nywele', 'Kunyoa watoto'],
    herbs: ['Dawa za mitishamba za kikohozi', 'Dawa ya kupaka goti'],
    honey: ['Chupa mbili za asali', 'Kuhamisha nyuki'],
    letters: ['Kuandika barua kwa halmashauri', 'Kujaza fomu ya shule'],
    milk: ['Maziwa ya wiki hii', 'Maziwa ya mgando'],
    oven: ['Kurekebisha tanuri la udongo', 'Bomba jipya la jiko'],
    painting: ['Kupaka mlango rangi', 'Kupaka ua chokaa'],
    phones: ['Msaada wa simu', 'Kioo kipya cha simu'],
    planting: ['Kupanda viazi', 'Nusu siku ya palizi'],
    roof: ['Kurekebisha paa kabla ya mvua', 'Mabati mapya juu ya jiko'],
    seeds: ['Mbegu za mahindi na maharage', 'Miche ya nyanya'],
    sewing: ['Kushona nguo za shule', 'Kufupisha suruali mbili'],
    soap: ['Vipande sita vya sabuni', 'Mishumaa'],
    solar: ['Kufunga taa ya sola', 'Sanduku la betri'],
    sums: ['Msaada wa hesabu', 'Somo la kusoma'],
    translation: ['Kutafsiri zahanati', 'Kutafsiri barua'],
    weaving: ['Shali ya buluu', 'Blanketi la mtoto'],
    well: ['Kusafisha kisima', 'Kurekebisha pampu'],
  },
  contacts: [
    'Nyumba iliyo juu ya kinu, piga hodi tu',
    'Mlango wa buluu nyuma ya shule',
    'Sokoni siku ya Alhamisi',
    'Karibu na daraja, baada ya saa kumi na moja',
    'Niulizie kanisani',
    'Nyumba ya mwisho kabla ya mto',
    'Jioni kwenye duka la mikate',
    'Juu kilimani, angalia mbwa',
  ],
  gifts: ['Kwa mtoto', 'Ugua pole', 'Heri ya siku ya kuzaliwa', 'Kwa sababu ulikuwapo', 'Kwa shule'],
  thanks: ['Ilizidi, pamoja na shukrani', 'Asante, na mayai yanakuja', 'Asante, jirani'],
  declines: [
    'Nilikulipa kwa maziwa, unakumbuka?',
    'Ilichukua muda mfupi zaidi, omba tena tafadhali',
    'Wiki ijayo, nikishapona',
    'Nadhani dada yangu ndiye aliyeagiza, si mimi',
  ],
  tooMuch: 'Itanipeleka chini mno ya sifuri. Mwezi ujao, tafadhali',
  slip: 'Samahani, niliandika sifuri moja zaidi',
  spent: 'Nimeshazitumia, tuzungumze',
  listings: {
    bread: {
      title: 'Mkate wa tanuri la udongo',
      words: 'Kila Ijumaa, hadi utakapokwisha. Njoo na kitambaa cha kubebea.',
      place: 'Kwenye duka la mikate',
    },
    bicycles: {
      title: 'Kutengeneza baiskeli',
      words: 'Pancha, breki, minyororo. Kipuri kikikosekana, tunakitafuta pamoja.',
      place: 'Chini ya mtini',
    },
    ride: {
      title: 'Safari ya kwenda sokoni',
      words: 'Kila Alhamisi saa kumi na mbili asubuhi, nafasi mbili. Magunia hukaa juu ya gari.',
      place: 'Kutoka darajani',
      other: 'sehemu ya petroli',
    },
    guitar: { title: 'Masomo ya gitaa', words: 'Kwa wanaoanza wa umri wowote. Nina gitaa la pili la kuazimisha.' },
    ladder: {
      title: 'Ngazi ndefu ya kuazima',
      words: 'Mita sita, kwa siku moja au mbili. Hubebwa na watu wawili.',
      place: 'Nyuma ya shule',
    },
    seedlings: {
      title: 'Miche ya nyanya',
      words: 'Nina mingi kuliko nafasi ya bustani yangu. Njoo kabla haijarefuka sana.',
      place: 'Juu ya kinu',
    },
    honey: { title: 'Asali ya mlimani', words: 'Nusu lita, ya kiangazi hiki.', other: 'mitungi mitupu' },
    company: { title: 'Nakaa na wazee', words: 'Mchana, kwa mazungumzo, kusoma kidogo au kucheza karata.' },
    forms: { title: 'Barua na fomu', words: 'Naandika kwa halmashauri na kusaidia kujaza wanachorudisha.' },
    roof: {
      title: 'Msaada wa kutengeneza paa',
      words: 'Kabla mvua haijaja. Nusu siku kwa watu wawili, chakula cha mchana ni juu yangu.',
      place: 'Nyumba ya mwisho kabla ya mto',
    },
    clinic: { title: 'Mtu wa kutafsiri kliniki', words: 'Jumanne asubuhi. Naelewa nusu tu ya wanayosema pale.' },
    school: {
      title: 'Kuwapeleka watoto shuleni',
      words: 'Watoto wawili, saa moja asubuhi, hadi mguu wangu upone.',
      place: 'Mlango wa buluu nyuma ya shule',
    },
    firewood: {
      title: 'Kuni za msimu wa baridi',
      words: 'Kavu, na zilizopasuliwa ikiwezekana. Nitazichukua kwa mkokoteni.',
    },
    bicycle: {
      title: 'Baiskeli ya mtoto wa miaka minane',
      words: 'Si lazima iwe nzuri. Breki zishike.',
      other: 'mkate kwa mwezi mmoja',
    },
  },
};

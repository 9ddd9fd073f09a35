import type { StoryWords } from './words.ts';

export const es: StoryWords = {
  village: 'Valle de Agua Clara',
  agreement: `Nos ayudamos, y una hora es una hora, la dé quien la dé.

Todos empiezan en cero y pueden recibir hasta veinte horas antes de dar alguna. Quien está bajo cero se lo debe a la aldea, no a una sola persona.

Lo que escribimos aquí es verdad. Un error se arregla a la vista. Quien ahora no puede dar lo dice, y a nadie le da vergüenza.

Nos juntamos el primer domingo del mes, en el molino.`,
  memos: {
    adobe: ['Hacer adobes', 'Revocar la pared'],
    bicycle: ['Freno nuevo para la bicicleta', 'Parchar una llanta'],
    bread: ['Pan para la minga', 'Dos panes grandes y los de la mañana'],
    carrying: ['Acarrear agua', 'Ayuda con la mudanza'],
    childcare: ['Cuidar a los niños', 'Llevar a los chicos a la escuela'],
    cooking: ['Almuerzo para ocho', 'Tamales para la fiesta'],
    driving: ['Un viaje al mercado', 'Traer sacos del pueblo'],
    elders: ['Acompañar a mi mamá', 'Hacer las compras de mi papá'],
    fence: ['Arreglar el cerco', 'Una puerta para el gallinero'],
    firewood: ['Leña, partida y apilada', 'Leña para el horno'],
    fish: ['Pescado ahumado', 'Pescado para el domingo'],
    guitar: ['Clase de guitarra', 'Música en el cumpleaños'],
    hair: ['Un corte de pelo', 'Corte de pelo para los niños'],
    herbs: ['Hierbas para la tos', 'Ungüento para mi rodilla'],
    honey: ['Dos frascos de miel', 'Mudar las abejas'],
    letters: ['Escribir a la alcaldía', 'Llenar el formulario de la escuela'],
    milk: ['La leche de esta semana', 'Queso fresco'],
    oven: ['Arreglar el horno de barro', 'Un tubo nuevo para la cocina'],
    painting: ['Pintar la puerta', 'Encalar el patio'],
    phones: ['Ayuda con el teléfono', 'Vidrio nuevo para el teléfono'],
    planting: ['Sembrar papas', 'Medio día de deshierbe'],
    roof: ['Arreglar el techo antes de la lluvia', 'Tejas nuevas sobre la cocina'],
    seeds: ['Semilla de maíz y frijol', 'Plantines de tomate'],
    sewing: ['Remendar ropa de la escuela', 'Acortar dos pantalones'],
    soap: ['Seis jabones', 'Velas'],
    solar: ['Conectar la lámpara solar', 'Una caja para la batería'],
    sums: ['Ayuda con las sumas', 'Clase de lectura'],
    translation: ['Traducir en la posta', 'Traducir una carta'],
    weaving: ['El chal azul', 'Una manta para el bebé'],
    well: ['Limpiar el pozo', 'Arreglar la bomba'],
  },
  contacts: [
    'La casa arriba del molino, toca no más',
    'Puerta azul detrás de la escuela',
    'En el mercado los jueves',
    'Junto al puente, después de las cinco',
    'Pregunta por mí en la capilla',
    'Última casa antes del río',
    'Por las tardes en la panadería',
    'Cerro arriba, cuidado con el perro',
  ],
  gifts: ['Para el bebé', 'Que te mejores', 'Feliz cumpleaños', 'Porque estuviste ahí', 'Para la escuela'],
  thanks: ['Fue demasiado, con cariño', 'Gracias, y van unos huevos', 'Gracias, vecina'],
  declines: [
    'Te pagué con queso, ¿te acuerdas?',
    'Fue menos que eso, pídelo otra vez por favor',
    'La otra semana, cuando me recupere',
    'Creo que lo encargó mi hermana, yo no',
  ],
  tooMuch: 'Eso me dejaría muy abajo de cero. El otro mes, por favor',
  slip: 'Perdón, escribí un cero de más',
  spent: 'Ya lo gasté, conversemos',
  listings: {
    bread: {
      title: 'Pan del horno de barro',
      words: 'Todos los viernes, mientras haya. Trae un paño para llevarlo.',
      place: 'En la panadería',
    },
    bicycles: {
      title: 'Arreglo de bicicletas',
      words: 'Pinchazos, frenos, cadenas. Si falta una pieza, la buscamos juntos.',
      place: 'Bajo la higuera',
    },
    ride: {
      title: 'Viaje al mercado',
      words: 'Los jueves a las seis de la mañana, dos asientos. Los costales caben en el techo.',
      place: 'Desde el puente',
      other: 'una parte de la gasolina',
    },
    guitar: {
      title: 'Clases de guitarra',
      words: 'Para principiantes de cualquier edad. Tengo otra guitarra para prestar.',
    },
    ladder: {
      title: 'Presto una escalera larga',
      words: 'De seis metros, por uno o dos días. Hacen falta dos para llevarla.',
      place: 'Detrás de la escuela',
    },
    seedlings: {
      title: 'Plantines de tomate',
      words: 'Tengo más de los que caben en mi huerta. Ven antes de que crezcan demasiado.',
      place: 'Más arriba del molino',
    },
    honey: { title: 'Miel del cerro', words: 'Medio litro, de este verano.', other: 'frascos vacíos' },
    company: {
      title: 'Acompaño a personas mayores',
      words: 'Por la tarde, para conversar, leer un poco o jugar a las cartas.',
    },
    forms: { title: 'Cartas y formularios', words: 'Escribo al municipio y ayudo a llenar lo que mandan de vuelta.' },
    roof: {
      title: 'Una mano con el techo',
      words: 'Antes de que llegue la lluvia. Medio día entre dos, y el almuerzo lo pongo yo.',
      place: 'La última casa antes del río',
    },
    clinic: {
      title: 'Alguien que traduzca en la clínica',
      words: 'El martes por la mañana. Entiendo la mitad de lo que dicen allí.',
    },
    school: {
      title: 'Llevar a los niños a la escuela',
      words: 'Son dos, a las siete de la mañana, hasta que se me cure el pie.',
      place: 'La puerta azul detrás de la escuela',
    },
    firewood: { title: 'Leña para el invierno', words: 'Seca y, si se puede, partida. La recojo con la carreta.' },
    bicycle: {
      title: 'Una bicicleta para una niña de ocho años',
      words: 'No tiene que ser bonita. Que los frenos funcionen.',
      other: 'pan durante un mes',
    },
  },
};

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
};

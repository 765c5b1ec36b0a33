// What is known of Spanish.
import { folded } from '../../languages/fold.ts';
import { type Language, questionWords } from '../../languages/language.ts';

export const SPANISH: Language = {
  code: 'es',
  stop: folded(`
    el la los las lo un una unos unas este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos
    aquellas otro otra otros otras mismo misma mismos mismas todo toda todos todas algún alguna alguno algunos algunas
    ningún ninguna ninguno cada varios varias mucho mucha muchos muchas poco poca pocos pocas más menos tan tanto tanta tal
    yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus nuestro
    nuestra nuestros nuestras suyo suya mío alguien nadie algo nada uno
    quién quiénes qué cuál cuáles cuándo dónde adónde cómo cuánto cuánta cuántos cuántas por porque pues cuyo cuya
    y e o u ni pero sino aunque si que cuando donde como mientras
    de del a al en con sin sobre entre hacia hasta desde para contra según ante bajo tras durante mediante acerca
    ser es son era eran fue fueron sea sean sido siendo soy somos estar está están estaba estaban estuvo estoy he ha han has
    hay había habían hubo haya haber tiene tienen tenía tener puede pueden podía podrá debe deben va van iba ir hace hacer hizo
    no sí ya muy también tampoco sólo solo aún todavía siempre nunca ahora hoy aquí allí ahí así entonces luego bien
    dime muéstrame favor
  `),
  letters: /[ñ¿¡]/iu,
  abbreviations: new Set('sr sra srta dr dra ud uds pág art núm ee uu etc aprox avda gral prof'.split(' ')),
  asking: {
    words: questionWords({
      person: 'quien, quienes',
      time: 'cuando',
      place: 'donde, adonde',
      reason: 'por que',
      duration: 'cuanto tiempo',
      number: 'cuanto, cuanta, cuantos, cuantas',
      manner: 'como',
      anything: 'que, cual, cuales',
    }),
    money: folded('cuesta costó costar costará precio paga pagó pagar dinero euros dólares'),
    says: folded(`
      dijo dice dicen dijeron decir dicho declaró declara declarado afirmó afirma afirmado aseguró asegura asegurado señaló
      señala explicó explica explicado advirtió advierte advertido anunció anuncia anunciado pidió pide pedido opinó opina
      opinión piensa pensó respondió responde contestó comentó comenta comentado criticó critica criticado prometió promete
      subrayó destacó insistió insiste reconoció admitió negó acusó exigió llamó llama calificó describe describió habló
      habla hablado confirmó amenazó sostiene sostuvo manifestó
    `),
    about: folded('sobre de del acerca respecto ante'),
    time: folded(`
      enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
      viernes sábado domingo ayer hoy mañana año años mes meses semana semanas día días hora horas minuto minutos noche tarde
      madrugada mediodía siglo siglos década décadas anoche primavera verano otoño invierno
    `),
    place: folded('en desde hacia hasta cerca a'),
    reason: folded('porque pues debido causa motivo motivos razón razones razon gracias ya culpa'),
    unit: folded(`
      ciento porcentaje metros metro kilómetros kilómetro millones millón mil miles cientos docenas personas toneladas litros
      hectáreas grados mitad tercio cuarto veces
    `),
    duration: folded('segundos minutos horas días semanas meses años décadas siglos'),
    currency: folded('euro euros dólar dólares peso pesos céntimos libras'),
  },
  saying: {
    verbs: folded(`
      dijo dice declaró declara afirmó afirma aseguró asegura señaló señala explicó explica advirtió advierte anunció agregó
      añadió apuntó indicó expresó manifestó sostuvo sostiene respondió contestó comentó recalcó subrayó destacó insistió
      lamentó reconoció admitió criticó replicó recordó concluyó aclaró escribió preguntó exclamó denunció reiteró precisó
      sentenció celebró zanjó prometió dicho declarado asegurado afirmado explicado señalado
    `),
    severals: folded(
      'dijeron afirmaron señalaron aseguraron explicaron indicaron apuntaron dicen aseguran señalan han informaron',
    ),
    helpers: folded('ha había'),
    accordingTo: folded('según'),
    prepositions: folded(
      'a al con en de del por para sobre ante tras entre según contra desde hasta durante',
    ),
    pronouns: new Set('él ella'.split(' ')),
    roles: folded(`
      presidente presidenta ministro ministra alcalde alcaldesa portavoz director directora secretario secretaria
      jefe jefa líder gobernador gobernadora senador senadora diputado diputada consejero consejera papa rey reina
      doctor doctora profesor profesora abogado abogada general comisario comisaria experto experta investigador
      investigadora don doña señor señora vecino vecina premier canciller vicepresidente vicepresidenta fiscal juez
      jueza exministro expresidente testigo
    `),
    genitives: folded('de del'),
    institutions: new Set(),
    particles: folded('von van der den di la'),
    that: folded('que'),
    as: folded('como según'),
    named: folded(`
      película libro novela ley partido diario periódico revista serie canción disco obra programa proyecto grupo
      campaña título llamado llamada denominado denominada operación palabra
    `),
    outlets: folded('reuters efe afp europa bloomberg'),
    dashSpeaks: true,
  },
  talking: {
    lead: folded('y e pero entonces bueno pues vale ok'),
    whatAbout: ['que hay de', 'que pasa con', 'que tal'],
    auxiliaries: folded(
      'es fue son fueron era ha han había hay está están pasó ocurrió sucedió dijo dice puede',
    ),
    persons: folded('él ella'),
    things: folded('eso esto ello aquello'),
    somebody: 'alguien',
    somebodyFollows: true,
    whatSaid: (speaker, about) => `¿Qué dijo ${speaker}${about === '' ? '' : ` ${about}`}?`,
    aboutTopic: (topic) => `sobre ${topic}`,
    question: (words) => `¿${words}?`,
  },
};

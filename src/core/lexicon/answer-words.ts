// Words that show which kind of answer a sentence holds, and which kind a question wants.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Terms' folded forms that place something in time. */
export const TIME_WORDS = set(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
  saturdays sundays today tomorrow yesterday tonight ago century centuries decade decades year years month months week
  weeks day days hour hours minute minutes second seconds morning afternoon evening night noon midnight spring summer
  autumn winter weekend era bc ad bce am pm dawn dusk earlier later since until before after during early late
`);

/** Words that say why. */
export const REASON_WORDS = set(`
  because since due reason reasons therefore cause causes caused causing so thus hence owing thanks order result
  resulted results consequence explained explains blamed blaming attributed prompted led lest motive purpose aim aimed
`);

/** Those of them that often say something else: "since May", "in order". */
export const WEAK_REASON_WORDS = set('since so order result results resulted led');

/** Words that stand before a place. */
export const PLACE_PREPOSITIONS = set(`
  in at near from to on into outside inside across throughout around along behind under beside north south east west
  off through toward towards within between beyond
`);

/** What numbers count, other than time and money. */
export const UNIT_WORDS = set(`
  percent metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet inch inches
  centimetre centimetres centimeter centimeters cm mm kg kilogram kilograms kilo kilos gram grams tonne tonnes ton tons
  ounce ounces litre litres liter liters gallon gallons acre acres hectare hectares degree degrees times people persons
  million millions billion billions trillion thousand thousands hundred hundreds dozen dozens half third quarter double
  twice once few several many
`);

/** Parts of a whole. */
export const SHARE_WORDS = set(`
  percent half halves third thirds quarter quarters fifth fifths sixth tenth tenths majority minority
`);

/** Units of size, weight and heat. */
export const SIZE_UNITS = set(`
  metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet inch inches
  centimetre centimetres centimeter centimeters cm mm millimetre millimetres millimeter millimeters yard yards
  kg kilogram kilograms kilo kilos gram grams tonne tonnes ton tons pound pounds ounce ounces stone
  litre litres liter liters gallon gallons acre acres hectare hectares degree degrees celsius fahrenheit
  kph mph knots volts watts megawatts kilowatts
`);

/** How many times. */
export const TIMES_WORDS = set(`
  times once twice thrice daily nightly weekly fortnightly monthly yearly annually annual hourly every each
`);

/** Nouns after "what" that ask for a part of a whole. */
export const ASKS_FOR_SHARE = set('share percentage percent proportion fraction part portion');

/** Words after "how" that ask for a size with its unit. */
export const SIZES = set(`
  far tall high big large deep heavy wide low fast small hot cold thick thin steep warm
`);

/** Stretches of time that numbers count. */
export const DURATION_WORDS = set(`
  second seconds minute minutes hour hours day days night nights week weeks weekend fortnight month months year years
  decade decades century centuries generation generations season seasons period
  temporarily temporary briefly permanently permanent indefinitely forever
`);

/** Those of them that last only with a number before them: "a week" may, "last week" does not. */
export const SINGLE_DURATIONS = set(
  `second minute hour day night week weekend fortnight month year decade century generation season`,
);

/** Money, by its units and its words. */
export const MONEY_WORDS = set(`
  dollar dollars euro euros cent cents yen rupee rupees rs pence pound pounds quid crore lakh cedi cedis naira rand ruble
  rubles rouble roubles franc francs peso pesos krona kroner krone yuan renminbi shekel shekels dinar dinars usd eur gbp
`);

/** Words that say how something is done. */
export const MANNER_WORDS = set(
  `by through using via with without thereby manually quickly slowly carefully`,
);

/** Words in a question that make "how much" and "what" ask for money. */
export const ASKS_FOR_MONEY = set(`
  cost costs costing price prices priced pay pays paid paying earn earns earned charge charges charged fee fees spend
  spends spent worth salary wage wages money budget owe owes owed fine fined raise raised sell sold rent revenue profit
  profits expensive cash fund funding dollars euros pounds
`);

/** Words that stand with persons and bodies. */
export const PERSON_WORDS = set(`
  mr mrs ms dr sir president minister chairman director manager officer spokesman spokeswoman king queen prince
  princess senator governor mayor judge professor captain general secretary leader chief ceo founder author he she man
  woman someone people police officials
`);

type WantedByNoun = 'person' | 'time' | 'place' | 'number' | 'money';

/** Nouns after "what", "which" or "how" that say what is wanted. */
export const WANTED_BY_NOUN: ReadonlyMap<string, WantedByNoun> = new Map(
  (
    [
      [
        'person',
        'person man woman actor actress author artist singer scientist president minister leader king queen emperor player ' +
          'coach director writer team company organization group party name people family',
      ],
      [
        'time',
        'year date day month time century decade season period era age hour week weekday night morning evening',
      ],
      [
        'place',
        'city country place town state location region area county village continent river island street building ' +
          'district province nation capital airport venue hospital school university church mountain stadium',
      ],
      [
        'number',
        'number percentage percent share rate total proportion portion fraction size length height distance speed amount ' +
          'temperature population figure weight score capacity quantity value',
      ],
      ['money', 'price cost salary fee sum budget fine wage income profit revenue damage'],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, WantedByNoun] => [noun, kind])),
);

/** Words after "how" that want a number. */
export const HOW_NUMBER = set(`
  many much old long far tall high big large often fast deep heavy wide late early low close soon small strong hot cold
  likely great thick quickly
`);

/** Verbs of speech as questions use them, by their term. */
export const SPEECH_TERMS = set(`
  sai tell claim ask think promis warn call announc describ explain argu believ react respond insist admit deni
  accus demand alleg declar state comment add suggest urg predict repli answer stress complain point quot remark
  mention vow pledg threaten note recal confirm reveal report express emphas blame criticiz criticis prais opin opinion view
  talk speak
`);

/** In somebody's …: what follows or goes before says whose words are asked for. */
export const VIEWS = set('opinion view views words eyes estimation judgment judgement account telling');

/** Words that begin a question. */
export const ASKING = set(
  'who whom whose what which when where why how is are was were did does do will would can could',
);

/** Words before a number that say how exact it is. */
export const APPROXIMATIONS = set(`
  about around nearly almost roughly approximately some over under more less fewer than at least most up to only just
  exactly below above
`);

/** Small words inside a name. */
export const NAME_CONNECTORS = set(
  `of the de del della di da van von der den la le el al bin ibn st du dos y e`,
);

/** Small words inside a date. */
export const TIME_CONNECTORS = set(`of the and to in on`);

/** Small words between two numbers that are one answer: "33 or 34", "ten to twelve". */
export const NUMBER_CONNECTORS = set(`or to`);

/** Verbs of speech that say that somebody spoke, not what. */
export const TALK_TERMS = set('talk speak');

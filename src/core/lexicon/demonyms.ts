// Words for where people come from: "the Irishman", "Russians", "the Texan".

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** Adjectives of nations, regions, faiths and parties; most serve as nouns for a person too. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  words(`afghan african albanian algerian american andorran angolan arab arabian argentine argentinian armenian asian
  australian austrian azerbaijani bahraini bangladeshi bavarian belarusian belgian bengali bolivian bosnian brazilian
  british briton brit bulgarian burmese cambodian cameroonian canadian catalan chadian chechen chilean chinese
  colombian congolese cornish croatian croat cuban cypriot czech dane danish dominican dutch dutchman ecuadorian
  egyptian english englishman englishwoman eritrean estonian ethiopian european fijian filipino filipina finn finnish
  flemish french frenchman frenchwoman georgian german ghanaian greek guatemalan haitian hawaiian honduran hungarian
  icelander icelandic indian indonesian iranian iraqi irish irishman irishwoman israeli italian ivorian jamaican
  japanese jordanian kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz lao laotian latvian lebanese liberian
  libyan lithuanian londoner luxembourger macedonian malawian malaysian malian maltese maori māori mexican moldovan
  mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani
  palestinian panamanian paraguayan parisian persian peruvian pole polish portuguese punjabi qatari quebecer romanian
  russian rwandan saudi scot scottish scotsman scotswoman senegalese serb serbian sicilian sikh singaporean slovak
  slovakian slovene slovenian somali spaniard spanish sudanese swede swedish swiss syrian tajik tamil tanzanian texan
  californian thai tibetan tongan tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan
  vietnamese welsh welshman welshwoman yemeni yorkshireman zambian zimbabwean kiwi aussie muslim christian jewish jew
  catholic protestant hindu buddhist mormon republican democrat democratic tory soviet western eastern latino
  hispanic barbadian bahamian bahrainian basque beninese bermudian bhutanese botswanan breton burkinabe burundian
  gambian gibraltarian grenadian guinean guyanese lesothan liechtensteiner maldivian mauritian mauritanian monegasque
  nigerien rhodesian sardinian scouser siberian surinamese swazi togolese trinidadian corsican venetian viennese
  berliner neapolitan sinhalese cantonese manx`),
);

/** The first word → the second, of those made of two: "the New Zealander", "South Africans". */
const TWO_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['new', new Set(['zealander', 'yorker'])],
  ['south', new Set(['african', 'korean', 'american', 'sudanese'])],
  ['north', new Set(['korean', 'macedonian', 'american'])],
  ['northern', new Set(['irish', 'irishman', 'irishwoman'])],
  ['costa', new Set(['rican'])],
  ['puerto', new Set(['rican'])],
  ['sri', new Set(['lankan'])],
  ['papua', new Set(['guinean'])],
  ['sierra', new Set(['leonean'])],
  ['hong', new Set(['konger'])],
]);

/** Whether two words, in lower case, are one word for where somebody comes from. */
export function isDemonymOfTwo(word: string, next: string): boolean {
  return TWO_WORDS.get(word)?.has(next.replace(/s$/u, '')) ?? false;
}

export function isDemonym(word: string): boolean {
  return DEMONYMS.has(word) || (word.endsWith('s') && DEMONYMS.has(word.slice(0, -1)));
}

// Countries and the words for what is theirs: "the Russian president" is the president of Russia.

/** "country: adjectives and other names", folded; names of several words are joined with "-". */
const WORDS = `
afghanistan: afghan; albania: albanian; algeria: algerian; angola: angolan; argentina: argentine argentinian;
armenia: armenian; australia: australian aussie; austria: austrian; azerbaijan: azerbaijani azeri; bahrain: bahraini;
bangladesh: bangladeshi; belarus: belarusian belarusan; belgium: belgian; bolivia: bolivian; bosnia: bosnian;
botswana: botswanan; brazil: brazilian; britain: british uk united-kingdom; bulgaria: bulgarian;
burma: burmese myanmar; cambodia: cambodian; cameroon: cameroonian; canada: canadian; chad: chadian; chile: chilean;
china: chinese prc; colombia: colombian; congo: congolese drc; croatia: croatian croat; cuba: cuban; cyprus: cypriot;
czechia: czech czech-republic; denmark: danish dane; ecuador: ecuadorian; egypt: egyptian; england: english;
eritrea: eritrean; estonia: estonian; ethiopia: ethiopian; europe: european eu european-union; fiji: fijian;
finland: finnish finn; france: french; georgia: georgian; germany: german; ghana: ghanaian; greece: greek;
guatemala: guatemalan; guinea: guinean; haiti: haitian; honduras: honduran; hungary: hungarian; iceland: icelandic;
india: indian; indonesia: indonesian; iran: iranian; iraq: iraqi; ireland: irish; israel: israeli; italy: italian;
jamaica: jamaican; japan: japanese; jordan: jordanian; kazakhstan: kazakh kazakhstani; kenya: kenyan;
korea: korean; kosovo: kosovan kosovar; kuwait: kuwaiti; kyrgyzstan: kyrgyz; laos: laotian lao; latvia: latvian;
lebanon: lebanese; liberia: liberian; libya: libyan; lithuania: lithuanian; luxembourg: luxembourgish;
macedonia: macedonian; malawi: malawian; malaysia: malaysian; mali: malian; malta: maltese; mexico: mexican;
moldova: moldovan; mongolia: mongolian; montenegro: montenegrin; morocco: moroccan; mozambique: mozambican;
namibia: namibian; nepal: nepali nepalese; netherlands: dutch holland; nicaragua: nicaraguan; niger: nigerien;
nigeria: nigerian; norway: norwegian; oman: omani; pakistan: pakistani; palestine: palestinian; panama: panamanian;
paraguay: paraguayan; peru: peruvian; philippines: philippine filipino; poland: polish pole; portugal: portuguese;
qatar: qatari; romania: romanian; russia: russian kremlin; rwanda: rwandan; samoa: samoan; scotland: scottish scots;
senegal: senegalese; serbia: serbian serb; singapore: singaporean; slovakia: slovak slovakian;
slovenia: slovenian slovene; somalia: somali; spain: spanish; sudan: sudanese; sweden: swedish swede;
switzerland: swiss; syria: syrian; taiwan: taiwanese; tajikistan: tajik; tanzania: tanzanian; thailand: thai;
tibet: tibetan; tonga: tongan; tunisia: tunisian; turkey: turkish turk turkiye; turkmenistan: turkmen;
uganda: ugandan; ukraine: ukrainian; uruguay: uruguayan; us: usa american america united-states;
uzbekistan: uzbek; venezuela: venezuelan; vietnam: vietnamese; wales: welsh; yemen: yemeni; zambia: zambian;
zimbabwe: zimbabwean
`;

const ROWS = WORDS.split(';').map((row) => row.trim().replace(':', '').split(' '));

/** From each word for a country or what is of it, folded, to the country. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([country = '', ...others]) =>
    [country, ...others].map((word): [string, string] => [word, country]),
  ),
);

/** Names of two words, as they are written: "united states". */
export const COUNTRY_PAIRS: ReadonlySet<string> = new Set(
  [...COUNTRY_OF.keys()].filter((word) => word.includes('-')).map((word) => word.replace('-', ' ')),
);

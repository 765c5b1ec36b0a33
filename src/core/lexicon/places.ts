// Names of places that news is full of: they seldom speak, and never as persons.

/** In lower case; several words are joined by a space. */
export const PLACES: ReadonlySet<string> = new Set(
  `afghanistan|africa|albania|algeria|america|angola|antarctica|argentina|armenia|asia|australia|austria|azerbaijan|
bahrain|bangladesh|belarus|belgium|bolivia|bosnia|botswana|brazil|britain|bulgaria|burma|cambodia|cameroon|canada|chile|
china|colombia|congo|croatia|cuba|cyprus|denmark|ecuador|egypt|england|eritrea|estonia|ethiopia|europe|fiji|finland|
france|gaza|germany|ghana|greece|guatemala|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|
italy|jamaica|japan|kazakhstan|kenya|korea|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|liberia|libya|lithuania|
luxembourg|malaysia|mali|malta|mexico|moldova|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|
nicaragua|niger|nigeria|norway|oman|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal|qatar|romania|
russia|rwanda|scotland|senegal|serbia|singapore|slovakia|slovenia|somalia|spain|sudan|sweden|switzerland|syria|taiwan|
tajikistan|tanzania|thailand|tibet|tunisia|turkey|turkmenistan|uganda|ukraine|uruguay|uzbekistan|venezuela|vietnam|
wales|yemen|zambia|zimbabwe|new zealand|south africa|north korea|south korea|saudi arabia|sri lanka|united states|
united kingdom|united arab emirates|costa rica|el salvador|puerto rico|hong kong|soviet union|european union|
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|
kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|
new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|
rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|
ontario|quebec|alberta|queensland|victoria|tasmania|bavaria|catalonia|crimea|siberia|kashmir|punjab|kerala|bihar|
london|manchester|liverpool|birmingham|leeds|glasgow|edinburgh|cardiff|belfast|dublin|cork|paris|lyon|marseille|
berlin|munich|hamburg|frankfurt|vienna|zurich|geneva|brussels|amsterdam|rotterdam|the hague|copenhagen|stockholm|oslo|
helsinki|warsaw|prague|budapest|bucharest|sofia|athens|rome|milan|naples|madrid|barcelona|lisbon|moscow|kyiv|kiev|
minsk|riga|vilnius|tallinn|istanbul|ankara|jerusalem|tel aviv|cairo|alexandria|beirut|damascus|aleppo|baghdad|mosul|
tehran|riyadh|dubai|doha|kabul|islamabad|karachi|lahore|delhi|new delhi|mumbai|kolkata|chennai|bangalore|dhaka|yangon|
bangkok|hanoi|jakarta|manila|beijing|shanghai|tokyo|osaka|seoul|pyongyang|sydney|melbourne|brisbane|perth|adelaide|
canberra|auckland|wellington|christchurch|lagos|abuja|accra|nairobi|kampala|addis ababa|khartoum|johannesburg|
cape town|pretoria|durban|harare|lusaka|toronto|montreal|ottawa|vancouver|mexico city|havana|caracas|bogota|lima|
santiago|buenos aires|sao paulo|rio de janeiro|brasilia|washington|boston|chicago|los angeles|san francisco|
san diego|seattle|portland|denver|dallas|houston|austin|miami|orlando|tampa|atlanta|philadelphia|pittsburgh|detroit|
cleveland|cincinnati|columbus|indianapolis|milwaukee|minneapolis|st louis|st. louis|kansas city|new orleans|nashville|
memphis|charlotte|baltimore|las vegas|phoenix|salt lake city|sacramento|manhattan|brooklyn|queens|bronx|hollywood|
almaty|us|u.s.|u.s|usa|u.s.a.|uk|u.k.|eu|e.u.|uae|d.c.|dc|n.y.|l.a.|nyc`
    .replace(/\n/gu, '')
    .split('|'),
);

/** Last words of a place's name: Main Street, Holm Junction. */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  `street road avenue boulevard square river lake bay beach island islands sands hills valley junction station airport
  heights springs harbour harbor coast peninsula plaza mountain mountains creek falls county province district
  highway canal ocean sea desert strait gulf`.split(/\s+/u),
);

/** States and provinces as they stand in capitals behind a town: Berea, OH. */
export const STATE_CODES: ReadonlySet<string> = new Set(
  `al ak az ar ca co ct de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa ri
  sc sd tn tx ut va vt wa wi wv wy dc nsw vic qld tas act ab bc mb nb nl ns nt nu on pe qc sk yt`.split(
    /\s+/u,
  ),
);

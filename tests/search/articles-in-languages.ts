// Articles in several languages, written for the tests, that a library may hold side by side.

/** By language; the first line of each is its headline. */
export const ARTICLES = {
  en: `Lamp makers of Corrow Bay win their case

The lamp makers of Corrow Bay may go on using whale oil, a court decided on Tuesday.

“We have waited nine years for this,” said Edith Marlowe, who owns the oldest workshop in the bay.

The harbour office asked for a ban on whale oil because of the smell. Its director, Paul Renner, said the office would appeal.`,

  de: `Gericht erlaubt Nachtfähre nach Wesselkoog

Die Nachtfähre nach Wesselkoog darf wieder fahren. Das Verwaltungsgericht hob am Donnerstag das Verbot auf, das seit 2021 gegolten hatte.

„Ohne die Fähre stirbt die Insel“, sagte Bürgermeisterin Frauke Petersen nach dem Urteil. Die Überfahrt kostet künftig 14,50 Euro.

„Die Motoren sind zu laut für die Seehunde“, sagte der Biologe Henning Brodersen. Der Verein Wattenschutz will Berufung einlegen, weil die Tiere nachts Ruhe brauchen.

Die Reederei Nordlinie fährt seit 38 Jahren zur Insel. Die erste Fähre legt am 3. Mai um 22 Uhr ab.`,

  fr: `Le marché de Trévigny déménage sous la halle

Le marché aux fleurs de Trévigny quittera la place de l’Église en septembre. La décision a été votée jeudi par le conseil municipal.

« La place est trop étroite pour les camions de pompiers », a déclaré le maire de Trévigny, Olivier Sabatier. Les travaux coûteront 240 000 euros.

« Personne ne viendra acheter des fleurs sous une halle sombre », a répondu la fleuriste Mireille Oudin. Elle vend des roses ici depuis trente ans.`,

  es: `Valdeprado estrena su tren nocturno

El tren nocturno entre Valdeprado y la costa circulará desde el 12 de junio. El billete costará 19 euros.

“El tren devolverá la vida a los pueblos del valle”, afirmó la consejera de Transportes, Lucía Barrientos. Se cerró en 1998 porque perdía dinero.

“Las vías necesitan diez años de obras”, advirtió el ingeniero Tomás Escribano.`,

  ru: `Токмаков и Путин обсудили мирный договор

Президент России Владимир Путин в среду провёл переговоры с премьер-министром Загории Андреем Токмаковым в Сочи.

«Войска уйдут из долины до конца года», — заявил Путин после встречи. По его словам, вывод начнётся в марте.

«Мы ждали этого решения семь лет», — сказал Токмаков. Он попросил Россию помочь с ремонтом железной дороги, потому что мосты разрушены.

Оппозиция Загории выступает против договора. «Долину нельзя оставлять без защиты», — считает депутат Мария Ковтун.`,

  kk: `Тоқаев Ақсу бекетінің құрылысын тексерді

Президент Қасым-Жомарт Тоқаев сәрсенбі күні Ақсу бекетіне барды.

«Теміржол келесі жылы іске қосылады», – деді Қасым-Жомарт Тоқаев. Құрылысқа 12 миллиард теңге бөлінді.

«Жұмысшыларға жатақхана керек», – деді инженер Айгүл Серікова.`,

  ja: `港の灯台が六十年ぶりに点灯

青浜港の灯台が火曜日の夜、六十年ぶりに点灯した。

「灯りを見て涙が出た」と元灯台守の森川健一さんは話した。修理には二千万円かかった。

町は来年から灯台を観光客に公開する。`,
} as const;

// Words of talk, British and American, beside the plain words they stand for.

/** "plain: others", folded. */
const WORDS = `
man: guy bloke chap fella fellow lad dude geezer gent; boy: lad laddie; woman: lady lass gal; girl: lass lassie gal;
mother: mum mom mam mummy mommy ma; father: dad daddy pa papa; grandmother: gran nan nana granny grandma;
grandfather: grandad granddad grandpa gramps; child: kid bairn youngster tot; baby: bairn; brother: bro; sister: sis;
friend: mate pal buddy chum; people: folk folks; police: cop cops coppers; television: telly tv; pound: quid;
dollar: buck bucks; money: cash dosh; food: grub; toilet: loo; vegetable: veg veggie; breakfast: brekkie;
barbecue: barbie bbq; university: uni; advertisement: ad advert; mobile: cellphone; telephone: phone cellphone;
refrigerator: fridge; photograph: photo pic; doctor: doc medic; professor: prof; football: footy soccer;
stupid: daft dumb; crazy: nuts bonkers barmy mad; angry: mad cross furious; tired: knackered; drunk: pissed sloshed;
great: brilliant ace; awful: rubbish crap lousy; rubbish: garbage trash; nonsense: rubbish bollocks; lie: fib;
lorry: truck; flat: apartment; pavement: sidewalk; petrol: gas gasoline; holiday: vacation; autumn: fall;
queue: line; lift: elevator; shop: store; car: motor auto; rent: hire; film: movie; pub: bar; pupil: student schoolchild;
lawyer: barrister solicitor attorney
`;

/** Rows of words that say the same, each in plain English first. */
export const INFORMAL_WORDS: readonly (readonly string[])[] = WORDS.split(';')
  .map((row) => row.trim().replace(':', '').split(' '))
  .filter((row) => row.length > 1);

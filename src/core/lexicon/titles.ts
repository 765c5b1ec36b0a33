// Words before a name that are no part of it: forms of address, ranks, offices.
import type { Gender } from './given-names.ts';

/** Forms of address → the gender they tell, where they tell one. Always cut off a name. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...'mr sir lord herr monsieur señor senor signor don shri sri sheikh sheik imam father fr brother baron count duke prince king emperor sultan emir rabbi ayatollah mullah maulana thakur pandit ustadh mzee oga chief alhaji papa marquess viscount pater freiherr vicomte marchese archduke tsar nawab oba otunba igwe dato encik thiru sardar swami'
    .split(' ')
    .map((word): [string, Gender] => [word, 'm']),
  ...'mrs ms miss mme madame madam mlle frau señora senora señorita signora dame lady smt shrimati kumari sister mother baroness countess duchess princess queen empress begum hajia mama marchesa marchioness viscountess contessa comtesse gräfin baronin doña abbess tsarina maharani datin puan tmt'
    .split(' ')
    .map((word): [string, Gender] => [word, 'f']),
  ...'mx dr doctor prof professor rev reverend hon honourable honorable justice judge saint st cllr councillor councilor tan-sri datuk nana haji ven venerable comrade engr barr'
    .split(' ')
    .map((word): [string, null] => [word, null]),
]);

/** Abbreviated and full ranks and offices that stand right before a name. */
export const TITLES: ReadonlySet<string> = new Set(
  `sen sens senator senators rep reps representative congressman congresswoman gov govs governor governors lt lieutenant col colonel
  gen general maj major capt captain cmdr commander cpl corporal sgt sergeant pvt private adm admiral brig brigadier supt
  superintendent insp inspector det detective constable pc dc ds dci dcs sheriff marshal officer deputy trooper warden
  president presidents vice premier prime minister ministers chancellor secretary undersecretary under-secretary mayor
  mayors alderman assemblyman assemblywoman councilman councilwoman commissioner ambassador consul envoy attorney
  solicitor barrister lawyer counsel prosecutor magistrate chairman chairwoman chair chairperson chief executive
  director manager coach head leader speaker spokesman spokeswoman spokesperson treasurer controller comptroller
  editor author writer reporter correspondent journalist columnist analyst economist strategist pollster adviser
  advisor consultant aide historian scientist researcher engineer architect actor actress singer comedian musician
  composer artist pope cardinal archbishop bishop pastor preacher deacon vicar rabbi senior former ex acting interim
  incoming outgoing longtime then-president late first lady opposition house majority minority whip candidate
  nominee hopeful frontrunner front-runner challenger incumbent republican democratic democrat independent liberal
  conservative labour tory founder co-founder cofounder owner chairwoman presenter host anchor activist businessman
  businesswoman billionaire mogul tycoon developer farmer teacher student nurse midwife principal headteacher
  headmaster headmistress dean provost rector chancellor vice-chancellor vice-president ceo cfo coo cto md mp mep msp
  cm pm advocate td mla collector tehsildar sarpanch striker midfielder defender goalkeeper captain skipper referee forward winger
  quarterback pitcher chairlady landlord landlady shopkeeper resident neighbour neighbor uncle aunt aunty auntie
  grandfather grandmother conservationist campaigner organiser organizer sub-lieutenant special agent prosecutors
  attorney-general auditor-general director-general secretary-general solicitor-general surgeon-general inspector-general
  consul-general prosecutor-general comptroller-general governor-general major-general brigadier-general lieutenant-general
  lieutenant-colonel vice-chairman vice-chairwoman vice-chair vice-principal vice-mayor vice-premier co-chair co-director
  editor-in-chief commander-in-chief minister-president`.split(/\s+/u),
);

/** What an office is over, between "Secretary of" or a country and the name: "Secretary of State Jane Roe". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `state defense defence treasury commerce labor labour education health homeland security interior energy agriculture
  transportation transport housing urban development veterans affairs finance justice foreign trade home environment
  culture science technology water irrigation works employment pensions budget economy economic national intelligence
  communications press campaign policy army navy police fire financial operating legal medical marketing technical
  information general staff elect opposition house senate commons`.split(/\s+/u),
);

/** Letters and endings after a name that are no part of it, though some (Jr., III) are kept with it. */
export const NAME_ENDINGS: ReadonlySet<string> = new Set('jr sr ii iii iv jnr snr'.split(' '));
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  'kc qc mp msp mep obe mbe cbe phd md esq sc mla mk td dds rn cpa jp frs mlc'.split(' '),
);

/** Small words inside a name: Ursula von der Leyen, Charles de Gaulle, Osama bin Laden. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della dello di da das do dos du la le les van von der den ter ten te zu zum zur af av bin binti bint ibn ben al el ul ud y e abu st mac ní ó ap ferch ve o vander nic'.split(
    ' ',
  ),
);

/** Short forms of titles and offices → the words they stand for. */
export const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['gov', 'governor'],
  ['pres', 'president'],
  ['sec', 'secretary'],
  ['min', 'minister'],
  ['pm', 'prime minister'],
  ['cm', 'chief minister'],
  ['ceo', 'chief executive'],
  ['md', 'managing director'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['cllr', 'councillor'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['gen', 'general'],
  ['adm', 'admiral'],
  ['sgt', 'sergeant'],
  ['insp', 'inspector'],
  ['rev', 'reverend'],
]);

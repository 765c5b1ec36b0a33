// Nouns that name a person by what they do or are: "the minister", "a neighbour", "critics".
function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}

const ROLES = words(`
  president minister cm pm premier chancellor senator congressman congresswoman representative governor mayor councillor
  councilor councilman councilwoman lawmaker legislator parliamentarian deputy mp politician candidate nominee hopeful
  contender challenger rival opponent opposition incumbent frontrunner front-runner leader secretary undersecretary
  ambassador envoy diplomat consul commissioner chairman chairwoman chairperson chair chief head director manager
  executive ceo boss owner founder co-founder partner investor shareholder financier banker businessman businesswoman
  entrepreneur tycoon mogul billionaire millionaire magnate developer industrialist
  spokesman spokeswoman spokesperson official aide adviser advisor staffer strategist consultant pollster operative
  insider ally supporter backer donor surrogate delegate organiser organizer activist campaigner protester demonstrator
  volunteer advocate lobbyist critic expert analyst economist professor lecturer academic scholar historian scientist
  researcher physicist chemist biologist psychologist sociologist climatologist meteorologist geologist astronomer
  engineer architect designer programmer technician mechanic plumber electrician carpenter builder farmer fisherman
  fisherwoman miner driver pilot sailor captain skipper crewman conductor guard officer policeman policewoman constable
  sergeant detective inspector superintendent sheriff commander general colonel major lieutenant soldier marine
  veteran admiral commandant militant rebel fighter judge justice magistrate lawyer attorney prosecutor solicitor
  barrister counsel defendant plaintiff suspect victim witness juror bystander inmate prisoner convict gunman shooter
  attacker killer murderer thief doctor surgeon physician nurse midwife paramedic dentist therapist pharmacist patient
  carer teacher headteacher headmaster headmistress principal dean student pupil graduate tutor librarian curator
  journalist reporter correspondent columnist editor publisher author writer novelist poet playwright blogger
  broadcaster presenter host anchor commentator interviewer photographer filmmaker film-maker producer actor actress
  comedian singer musician rapper composer artist painter sculptor dancer choreographer model celebrity star
  coach trainer player striker midfielder defender goalkeeper winger forward quarterback pitcher batsman batter bowler
  wicketkeeper referee umpire linesman athlete runner cyclist swimmer boxer golfer champion winner footballer cricketer
  jockey pope bishop archbishop cardinal priest pastor preacher vicar rabbi imam monk nun minister cleric reverend
  evangelist chef cook baker butcher barber hairdresser waiter waitress bartender barista shopkeeper grocer trader
  merchant vendor seller salesman saleswoman retailer dealer broker landlord landlady tenant resident neighbour neighbor
  villager townsperson local islander commuter passenger motorist pedestrian tourist visitor customer client shopper
  consumer buyer user subscriber reader viewer listener voter constituent taxpayer citizen national migrant immigrant
  refugee worker employee labourer laborer employer unionist warehouseman clerk accountant auditor secretary
  receptionist janitor cleaner caretaker undertaker firefighter fireman lifeguard ranger rescuer climber hiker tramper
  conservationist environmentalist ecologist gardener beekeeper angler hunter whistleblower source informant speaker
  moderator panellist panelist questioner caller respondent participant applicant appellant organist choirmaster
  tribesman chieftain monarch king queen prince princess duke duchess emperor sultan emir heir royal member
  colleague counterpart predecessor successor mentor friend classmate roommate teammate flatmate acquaintance
  stranger onlooker passer-by survivor hostage captive orphan heiress retiree pensioner pensionist statesman
  republican democrat conservative liberal socialist progressive moderate centrist tory libertarian
  communist nationalist populist hardliner reformer loyalist separatist
  collector tradie ferryman boatman postman milkman handyman clergyman churchwarden weaver potter
  marketer hawker grower breeder rancher herder shepherd drover pastoralist smallholder forester gamekeeper vet
  veterinarian brewer winemaker distiller florist jeweller jeweler tailor cobbler blacksmith joiner plasterer roofer
  bricklayer labourer scaffolder surveyor valuer auctioneer conveyancer underwriter actuary bookmaker croupier
  aspirant flagbearer flag-bearer legislator lawgiver vice-chairperson vice-chairman vice-president vice-chancellor
  co-chair co-author co-owner co-director co-star co-pilot co-worker registrar recorder clerk bailiff usher notary
  coroner pathologist ombudsman commissioner-general controller comptroller governor-general attorney-general auditor-general director-general secretary-general solicitor-general surgeon-general
  inspector-general consul-general prosecutor-general editor-in-chief vice-chairman vice-chair vice-principal vice-mayor
 
  headman sarpanch pradhan tahsildar tehsildar zamindar oba emir mullah maulvi pandit swami guru abbot abbess 
  chaplain curate rector provost verger sexton deacon elder layman
  opener all-rounder seamer spinner paceman bowler fullback full-back centre-back left-back right-back
  centre-half fly-half scrum-half flanker ruckman rookie debutant captain vice-captain
  scorer goalscorer substitute recruit teammate linebacker lineman receiver shortstop outfielder catcher
  infielder reliever slugger guard sprinter hurdler marathoner rower sailor surfer skier snowboarder kayaker
  canoeist paddler gymnast wrestler judoka fencer archer hurler camogie climber mountaineer caver diver
  supremo gaffer stalwart journeyman
  botanist zoologist biochemist statistician biostatistician mathematician logician philosopher theologian
  linguist lexicographer archivist conservator geneticist ecologist oceanographer cartographer geographer
  neuroscientist scientist technologist cardiologist oncologist paediatrician pediatrician radiologist anaesthetist
  anesthesiologist obstetrician gynaecologist gynecologist psychotherapist counsellor counselor osteopath optician
   caseworker healthworker keeper zookeeper 
  influencer streamer gamer podcaster vlogger youtuber tiktoker showrunner screenwriter scriptwriter librettist
  conductor soloist violinist cellist pianist guitarist drummer bassist trumpeter vocalist frontman soprano tenor
  baritone bassoonist organist bell-ringer bellringer puppeteer illusionist magician ventriloquist juggler busker
  impresario promoter agent publicist stylist couturier milliner
  taoiseach tánaiste tanaiste garda seneschal laird crofter councillor-general
  nonagenarian octogenarian septuagenarian centenarian newlywed bride groom bridegroom bridesmaid
  hiker rambler dog-walker birdwatcher birder twitcher allotment-holder metal-detectorist detectorist hobbyist
  homeowner householder leaseholder lodger squatter occupant occupier commuter cabbie trucker haulier courier biker
  lorry-driver bus-driver taxi-driver seafarer bosun mate deckhand trawlerman cockler oysterman lobsterman
  mutineer deserter conscript reservist recruit cadet airman submariner paratrooper peacekeeper
  evacuee returnee asylum-seeker detainee abductee kidnapper captor trafficker smuggler poacher looter rioter
  arsonist fraudster conman swindler forger burglar robber mugger hijacker hacker accuser complainant claimant
  litigant respondent petitioner objector dissenter abstainer dissident exile defector
  intern trainee apprentice freelancer contractor subcontractor shareholder bondholder creditor debtor
  administrator liquidator receiver trustee benefactor philanthropist patron donor
  headteacher schoolteacher schoolmaster schoolmistress pre-schooler freshman sophomore undergraduate postgraduate
  alumnus valedictorian
`);

const KIN = words(`
  father mother dad mum mom daddy mummy parent son daughter child kid brother sister sibling twin uncle aunt auntie
  cousin nephew niece grandfather grandmother grandpa grandma granddad gran nan grandson granddaughter grandchild
  husband wife spouse partner widow widower fiancé fiancée fiance fiancee boyfriend girlfriend stepfather stepmother
  son-in-law daughter-in-law brother-in-law sister-in-law mother-in-law father-in-law godfather godmother guardian
  relative ex-wife ex-husband stepson stepdaughter
`);

const PEOPLE = words(`
  man woman person boy girl guy lady gentleman individual teenager teen toddler baby adult youngster youth bloke chap
  lad mate native elder
`);

/** Plural nouns and nouns without a singular in use. */
const PLURALS = words(`
  people men women children wives fishermen policemen firemen gentlemen ladies businessmen congressmen spokesmen
  statesmen tribesmen clergymen councilmen families police troops crowds authorities sources staff crew ministers
  others bodies attorneys allies secretaries mps servicemen chairmen gunmen lawmen workmen countrymen fans
`);

/** The same for women, and for men: what a description tells of the gender. */
export const FEMALE_NOUNS: ReadonlySet<string> = new Set(
  words(`woman girl lady mother mum mom wife widow daughter sister aunt auntie niece grandmother grandma gran nan
  granddaughter girlfriend actress waitress queen princess duchess nun heiress landlady headmistress policewoman
  spokeswoman chairwoman businesswoman congresswoman councilwoman saleswoman stepmother godmother ex-wife midwife
  fisherwoman`),
);
export const MALE_NOUNS: ReadonlySet<string> = new Set(
  words(`man boy gentleman guy bloke chap lad father dad husband widower son brother uncle nephew grandfather grandpa
  granddad grandson boyfriend king prince duke priest monk landlord headmaster policeman spokesman chairman businessman
  congressman councilman salesman stepfather godfather ex-husband fisherman batsman gunman pope bishop imam statesman`),
);

/** Singular nouns for one person. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([...ROLES, ...KIN, ...PEOPLE]);

/** "virologist", "mother-of-three", "cheesemaker": what the end of a word tells of a noun for a person that is in no list. */
export function isPersonByEnding(word: string): boolean {
  return /...(?:ologist|ographer|ician|woman|sman|person|maker|keeper|seller|grower|worker|-owner|-holder|-rider|-chair|-leader|-of-(?:one|two|three|four|five|six|seven|eight))$/u.test(
    word,
  );
}

const plurals = [...PERSON_NOUNS].map((noun) => (/(?:[sx]|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`));

/** Nouns for several persons. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set([...PLURALS, ...plurals]);

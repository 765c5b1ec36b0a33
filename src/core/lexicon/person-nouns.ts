// Further nouns for a person, from a dictionary, so that a role that nobody thought of is still one: "the warden".
//
// Derived from WordNet 3.1 (Princeton University; licence in src/search/tables/NOTICE.md) by learn/person-nouns.ts.
export const RARER_PERSON_NOUNS: ReadonlySet<string> = new Set(
  `
  abbot abductor abolitionist abortionist absentee abuser academician accompanist accomplice accordionist
  accused accuser achiever acolyte acrobat actuary adapter addict addressee adjudicator adjuster adjutant
  adman administrator admirer adoptee adopter adulterer advancer adventurer adversary advertiser aerialist
  aesthete affiliate aficionado aggregator aggressor agitator agonist agriculturalist agriculturist
  agronomist aide-de-camp airhead airman alarmist alcalde alchemist alderman all-rounder allergist almoner
  alpinist alumna ambler ameer amigo amora amputee anaesthetist anarchist anathema anatomist ancestor
  anchorman anesthesiologist anesthetist anglophile animator annihilator announcer anthologist
  anthropologist antihero antipope antiquary apologist apothecary apparatchik appointee appraiser arbitrator
  arborist archaeologist archangel archdeacon archduke archeologist archimandrite archivist archpriest
  aristocrat arranger arrowsmith arsonist artilleryman artisan artiste asker assailant assassin assemblyman
  assemblywoman assessor asshole assignee astrologer astronaut astrophysicist attache attendee auctioneer
  aunty auteur autocrat autodidact automaton avenger aviator ayah babbler babu babysitter bachelorette
  backbencher backpacker backstroker bacteriologist baddie bagger bagman bagpiper bailiff balancer baldy
  balladeer ballerina balloonist ballplayer bambino bandit bandleader bandmaster banshee bantamweight
  bargainer barker barmaid barman baronet bassist basso bassoonist bather battler beachcomber beater beatnik
  beautician beefeater beggar beginner begum behemoth beholder believer bellboy bellhop bellman bellwether
  benedick benefactor berk berserker betrayer bettor bibliographer bibliophile bicyclist bidder bigamist
  bigot bigwig biker bimbo binger biochemist biographer biophysicist birder biter blackmailer blacksmith
  blaster bleacher blocker blockhead blowhard bluenose boarder boatswain bodybuilder bodyguard boffin
  bogeyman bogie bombardier bondholder bondsman bonehead boob booby booger boogeyman bookbinder bookie
  bookkeeper bookmaker bookman bookseller bookworm boor bootlegger boozer borrower botanist bouncer bowman
  bozo bracero brainiac brakeman brat brawler breadwinner breaststroker breeder brewer bricklayer bridegroom
  bridesmaid brigadier brigand buccaneer buckaroo buffoon bugaboo bugbear bugger bugler bullfighter bumbler
  bumpkin bunter bureaucrat burgher burglar burgomaster burgrave bursar busboy businessperson busker
  busybody butterball cabby cabdriver cabinetmaker caddie cadet calculator calif caliph calligrapher
  cameraman camper cannibal canoeist cantor capo captor cardholder cardiologist careerist caregiver
  caricaturist carper carpetbagger cartographer cartoonist caseworker cashier castaway castrate castrato
  catcher catechist caterer cattleman cavalryman caveman celebrant cellist censor centerfielder centurion
  ceramist chambermaid champ changeling changer chaperon chaperone chaplain charlatan charmer chased chaser
  chauffeur chauvinist cheapskate cheater checker cheerleader chela cherub chiropractor chit choirboy choker
  chorister chronicler chump churchgoer churchman cinematographer claimant clansman clarinetist classicist
  classifier clinician clockmaker clothier clown coachbuilder coachman coadjutor coaster coauthor
  coconspirator coder codger cofounder coiner collaborationist collaborator collegian collier colonialist
  colonist colonizer coloratura colorist comedienne comforter commander-in-chief commie commissar
  committeeman committeewoman communicator companion compatriot compere competitor compiler complainant
  complainer compositor concessionaire concierge conciliator concubine confectioner confidant confidante
  congregant conjurer connoisseur conquistador conservator conspirator constitutionalist constructivist
  constructor contestant contortionist contractor contrarian contributor controller controversialist
  convener conversationalist conveyer conveyor coolie cooly coon coordinator copilot coppersmith copycat
  copyist copywriter coquette cornerback cornetist coroner corsair cosmologist cosmonaut costumer cotter
  cottier counsellor counselor counterfeiter countryman countrywoman courier courtesan courtier couturier
  cowboy cowgirl cowherd coxswain crackerjack crackpot crafter craftsman crasher crawler creditor cretin
  crier criminologist criollo crone crony crooner cropper croupier cruiserweight crybaby cryptographer
  cuckold cuckoo cuirassier culprit cultist cultivator cunt curate curmudgeon custodian cutler cyberpunk
  cyborg czarina dada daemon dago daimon dairyman damsel dauphin deacon deadbeat deadeye deadhead dearest
  dearie debater debtor debutante decedent deceiver deckhand declarer decoder decorator decoy defeatist
  defector deliveryman demagogue demigod demiurge demographer demoiselle demon denizen deportee depositor
  depressive dermatologist dervish deserter desperado despot detainee detractor devotee diarist dictator
  diehard dietician dietitian differentiator digger dignitary dike dimwit disciple disciplinarian discoverer
  dispatcher dissenter distiller distributor diva diver divider diviner divorcee djinn docent docker
  dockworker dodo doer doge dolt dominatrix domine doorkeeper doorman doormat doppelganger dork doubter
  doughboy dowager doyen doyenne draftee drafter draftsman dragoon dramatist draper draughtsman dreamer
  dressmaker dribbler drifter drinker dropout drover drudge druggist drummer drunkard dryad ducky dude
  duffer dunce dweller dybbuk dyer dyke earner earthling easterner eater eavesdropper editorialist
  educationalist educationist educator effendi egghead egoist egomaniac egotist ejector elitist emancipator
  embalmer embezzler embryologist emcee emigrant emigre emissary empiricist emptor emulator enchanter
  endocrinologist endorser energizer enforcer engraver enquirer enrollee entertainer enthusiast entomologist
  epidemiologist equerry escapee escapist essayist estimator etcher ethicist ethnographer ethnologist eunuch
  evacuee evaluator everyman examiner exarch excavator exchanger executioner executor exhibitionist
  exhibitor exorcist expat expatriate experimenter exponent exporter expositor exterminator extortionist
  eyeful fabricator fabulist facilitator factotum faerie faggot faker fakir falconer faller fancier
  fantasist faqir farmhand farrier fastener fathead fatso faun featherweight fella feller fellow felon
  fencer fibber fiddler fielder fiend figurehead filer filibuster fill-in fille finalist finder finisher
  fink fisher fishmonger fixer flamen flanker flapper flautist fleer flier florist flutist flyweight
  follower foodie footman forager forebear forecaster forefather foreigner foreman forewoman forger
  fortuneteller foundling framer freedman freeholder freelancer freeloader freethinker fresher frogman
  frontiersman fruitcake functionalist functionary fundraiser furrier fusilier gadfly gaffer gainer gambler
  gamekeeper gamine gangsta gangster gastroenterologist gatekeeper gatherer gaucho gawker gazetteer geek
  geezer geisha gendarme genealogist generalissimo generalist geneticist genie gentlewoman geographer
  geometer geophysicist geriatrician gerontologist ghostwriter ghoul gigolo gilder gitano giver gladiator
  glassmaker glazer glazier gleaner globetrotter glutton gnome goalie goaltender goatherd gobbler goblin
  goddaughter godson goer gofer golem gondolier goner goofball goon gourmand gourmet grabber grammarian
  grandad granddaddy grandee grandnephew grandniece grandparent granduncle granger grantee grantor grappler
  gravedigger grazier greaser great-aunt great-nephew great-niece great-uncle greengrocer greenhorn greeter
  gremlin grenadier grifter gringo griot grouch groundskeeper groundsman groupie grower growler grump
  gryphon guarantor guardsman guerilla guitarist gumshoe gunner gunslinger gunsmith guzzler gymnast
  gynaecologist gynecologist haberdasher hacker hadji hairstylist haji hajji hakim half-brother half-sister
  halfback handicapper hanger hangman harasser harlequin harlot harpist harpsichordist harvester hater
  hatter hauler hawker hawkshaw hayseed hazan headhunter headliner headman healer heartbreaker heartthrob
  heavyweight heckler hedonist hellcat hellion helmsman helper helpmate hematologist hemophiliac henchman
  herbalist herdsman heretic hermit heroine herpetologist hierarch highwayman hijacker hillbilly hippie
  hippy hipster historiographer hitchhiker hitman hitter hobbit hobbyist hobgoblin hobo holdover hombre
  homebody homeboy homebuilder homemaker homeowner homesteader honcho honky honoree hoodlum hoofer hooligan
  horseman horsewoman horticulturist hotelier hothead hotshot houseguest householder housekeeper housemaid
  houseman housemaster housemate housewife hubby hugger hummer humorist hunk hunter-gatherer huntsman
  hurdler hussar hustler hydrologist hygienist hypnotist hypocrite iceman ichthyologist iconoclast idealist
  ideologist ideologue idiot idler illusionist illustrator imitator immunologist impersonator importer
  imposter impostor impresario inductee infant infanticide infantryman infidel infielder infiltrator
  informer ingenue inhabitant inheritor initiator innkeeper innovator inpatient inquirer instigator
  instructor instrumentalist interlocutor interloper intermediary intern internee internist interpreter
  interrogator intersex interviewee introvert intruder invader inventor investigator invitee ironman
  ironmonger ironworker irredentist jailbird jailer jawan jazzman jerker jester jeweler jeweller jinx jobber
  jock jogger joiner joker jokester journeyman juggler juicer junkie junky jurist justiciar justiciary
  kachina keeper keyboardist khalif khalifah kiddie kiddy kidnapper kike killjoy kindergartner kinsman
  kisser klutz knave knitter knocker knucklehead kook lackey laddie lady-in-waiting laird lamia lancer
  landgrave landholder landman landowner landscaper landsman lasher lassie latecomer laugher laughingstock
  lawgiver lawman layman layperson lazar leaker leaper learner leaseholder leatherneck leaver lector
  left-hander left-winger lefthander lefty legate legionary lender lensman leper leprechaun lessee lessor
  letterer letterman leveler leveller leviathan lexicographer liar librettist licensee licentiate lifer
  lifesaver lifter limey linebacker lineman linguist liquidator lithographer litigant litigator loader
  loaner lobsterman locator lockman locksmith locum lodger logger loggerhead logician loner longshoreman
  looker loon looney looter loser loudmouth lout lover lowlife lulu lumberjack lumberman luminary lutenist
  luthier lyricist macaroni machinist madam madman madwoman maestro mafioso magician magnifico maharaja
  maharajah maharani maid maidservant mailman maintainer major-general majorette malacologist malik mamma
  mammy manicurist manipulator mannequin manservant manticore mapper marathoner marauder marcher margrave
  mariner marketer marksman martinet mascot masher masochist masseur masseuse matador matchmaker materialist
  mathematician matriarch matron maven meanie medalist medallist meddler mediator medico megalomaniac mensch
  merchandiser mermaid messenger mestizo metallurgist metalworker mezzo mezzo-soprano microbiologist
  middlebrow middleman middleweight midshipman mikado militarist militiaman milkmaid milliner millwright
  mime minder mineralogist miniaturist minion minstrel minter minx misanthrope miscreant miser misfit
  misogynist missy mobster modeler modernist molester moll momma mommy monarchist monetarist moneylender
  moneymaker monger monopolist monstrosity mooch mope moralist mortician motherfucker motorcyclist motorman
  motormouth mountaineer mourner mover moviegoer muckraker muezzin mufti mugger mujahid mulatto muralist
  muscleman muser musher musicologist musketeer mutineer mycologist namesake nance nanny narc narcissist
  narrator naturalist naturist navigator nawab nebbish necromancer negotiator neocon neoconservative nerd
  nester netminder neurobiologist neurologist neuroscientist neurosurgeon newbie newcomer newlywed newsagent
  newsboy newscaster newsman newspaperman newsreader newswoman nighthawk nihilist ninja nipper nitwit
  nobleman noblewoman nomad noncitizen nonesuch nonmember nonsmoker nonstarter nonsuch notability notary
  novice nudist numismatist nuncio nursemaid nurseryman nutritionist nutter nymph oarsman objector oboist
  observer obstetrician obstructionist occultist occupant occupier oceanographer odalisque oddball offender
  officeholder ogre oilman oligarch ombudsman omnivore oncologist ophthalmologist oppressor optician
  optimist optometrist orchestrator orientalist originator ornithologist orthodontist orthopedist osteopath
  ostler ostrich outdoorsman outfielder outfitter outlander outlier outpatient outsider overachiever
  overlord overseer pacha paddler paediatrician paedophile pageboy paladin palaeontologist paleontologist
  pallbearer palooka pamphleteer pander panhandler paparazzo paperboy papoose pappa parachutist paralegal
  paramour paratrooper parer pariah parishioner parolee parson part-owner partygoer passerby paster patentee
  pathfinder pathologist patriarch patriot patrolman patron patsy pauper pawnbroker payee payer paymaster
  peacekeeper peasant pedagogue peddler pediatrician pedlar pedophile peeler peewee pendragon penetrator
  penman pentathlete peon percussionist perfectionist performer perfumer peri perpetrator persecutor
  personage persuader pervert peshmerga pessimist petitioner petter phantasm pharmacologist philanderer
  philanthropist philatelist philologist philosopher photojournalist physiologist physiotherapist pianist
  picador picker pickpocket pimp pin-up pinhead piranha pirate pitchman pixie placeholder placekicker
  planner planter plasterer plater playboy playmaker playmate pleader pleaser plebe plenipotentiary plotter
  ploughman plowman plunger pluralist podiatrist poisoner polemicist policyholder politico polluter
  poltergeist polygamist polymath pontifex pontiff poof pooler popularizer pornographer portraitist poser
  poseur possessor postmaster potentate pothead powerbroker practitioner praetor pragmatist prankster prater
  prebendary precentor preceptor prefect prelate prentice presbyter preschooler preservationist preserver
  pressman printmaker privateer prizefighter probationer procrastinator proctor procurator prof profiteer
  progenitor progeny prognosticator prohibitionist projectionist promoter prompter proofreader propagator
  proponent proprietor prospector prostitute protagonist protectionist protege protegee provider provocateur
  provost prowler prude psychiatrist psycho psychoanalyst psychopath psychotherapist publican publicist
  pudge pugilist puke puller puncher pundit punter puppeteer purchaser purist purser pursuer purveyor pusher
  pushover pussycat putz pyromaniac qadi quadriplegic quaestor qualifier quartermaster quin quisling quitter
  racialist raconteur radiologist ragamuffin raider rainmaker raiser rajah rambler rancher rani raper rapist
  rapporteur rascal ratepayer raver realist reasoner recidivist recipient recitalist record-holder recruiter
  rector redneck refiner regicide registrant registrar reliever renter repairer repairman repatriate
  repeater reservist resister responder restaurateur restorer reveler reviewer revisionist revivalist
  rhetorician rheumatologist rhymer rifleman rigger right-hander righthander ringleader ringmaster rioter
  riveter robber rogue romper roofer rookie rooter roper rotter roue roughneck rouser roustabout rower
  ruffian ruler runner-up runt rusher rustler saboteur sabra sachem sacristan saddler sadhu sadist sagamore
  salesclerk salesperson salter salutatorian salvor samurai sandman sapper sartor satirist satrap satyr
  savant saxophonist scalper scammer scamp scapegoat sceptic schemer schlep schmo schmuck schoolboy
  schoolchild schoolgirl schoolmaster schoolmate schoolteacher scion scofflaw scorekeeper scorer scoundrel
  scoutmaster scrapper scratcher screener screenwriter scriptwriter scrivener scrooge sculler scullion
  seafarer searcher secessionist second-in-command secularist seducer seeker seer segregationist
  seismologist selectman selector semifinalist seminarian semipro semiprofessional sender seneschal
  sensationalist sentinel sentry septuagenarian serf serjeant serjeant-at-law servant serviceman setter
  settler sexpot shaheed shaman shaper sharecropper sharer sharpshooter shaver sheik sheika sheikh sheikha
  shifter shill shipbuilder shipmate shipowner shipper shipwright shocker shoemaker shogun shopaholic
  shoplifter shortstop showgirl showman shrew sibyl sidekick signalman signatory signer signor signore
  silversmith simpleton sinner skateboarder skater skeptic skier skinhead skydiver slacker slammer slapper
  slasher slaveholder slayer sleepwalker sleuth slider slinger slob slouch slowpoke slugger slut smallholder
  smasher smoothie smuggler snatcher sniffer sniper snitch snob snot snowboarder socialite sociopath softie
  softy soloist solon solver sommelier songwriter soothsayer soph sophisticate sorcerer sorter soundman
  southpaw sower spaceman spacewalker spammer specialist spectator spectre speculator speechwriter speeder
  speedskater speller spiller spinster spitfire splitter spoiler spook sportscaster sportsman sportswoman
  sportswriter spotter sprayer sprinter sprite spymaster squatter squaw squire stacker stagehand stager
  stakeholder stalker stamper stand-in standard-bearer stander stargazer starlet stationer stationmaster
  statistician stealer steamroller steelmaker steelman steelworker stenographer stepbrother stepchild
  stepsister stevedore steward stickler stifler stockbroker stockholder stockman stomper stonemason stoner
  stooge storekeeper storyteller stowaway straggler strayer streaker streetwalker strider stringer stripling
  striptease stroller strongman struggler stunner styler stylist subcontractor subdeacon submariner
  suburbanite sufferer suffragan suffragette suffragist suitor sundowner supermodel superstar supervisor
  supplier supremacist supremo surfer surrealist surveyor survivalist sustainer swain swami swashbuckler
  sweetie swindler swinger switcher swordsman sycophant sylph symbolist sympathiser sympathizer syndicalist
  syndicator synthesiser synthesizer tackler tactician tagger tailback taker talker tamer taoiseach tapper
  taskmaster taster taxidermist taxman taxonomist teamster techie technocrat technologist teetotaler
  telecaster televangelist temp terminator terrorist testator tester thane theatergoer theologian
  theoretician theorist theosophist thinker thrower thruster thug thunderbird tightwad timekeeper tinkerer
  tinner tipper tipster tiro toady toaster toastmaster tobacconist toller tomboy toolmaker topper
  torchbearer toreador torero tormentor torturer tourer tout towner toxicologist tradesman trafficker
  trailblazer trainee traitor transcendentalist translator trapper traveler traveller trawler treasurer
  trekker trespasser trickster trier triggerman tripper triumvir trombonist trooper troubadour troublemaker
  troubleshooter trouper trucker truelove trumpeter trustee tsar tsarina tuner turncoat turnkey twit
  typesetter typist typographer tyrant tyro tzar underachiever underclassman undergrad undergraduate
  underling understudy underwriter undine unicorn unilateralist upholder upholsterer urchin urologist
  usurper vacationer valedictorian valet vaquero varmint vassal vaudevillian vaulter vegan vegetarian vendee
  vender ventriloquist venturer verger verifier vermin veterinarian vibraphonist vicar-general viceroy
  vigilante villain vindicator vintner violator violinist violist virago virologist vixen vizier vocalist
  voyager voyeur wacko waggoner waif wailer wainwright wanderer wangler wannabe warbler warden warder
  warlock warlord warmonger warrener warrior washerwoman waster wastrel watcher watchmaker watchman
  watercolorist waterman wayfarer weakling wearer weasel weatherman webmaster weekender weeper weightlifter
  weirdo welder wench werewolf westerner whaler wheelwright whiner whisperer whitey whizz wholesaler whore
  wicket-keeper wildcatter windbag winemaker wingback wingman wino witch wolfman womaniser womanizer wonk
  woodcarver woodcutter woodman woodsman woodworker wordsmith workaholic workingman workman worrier
  worshiper worshipper wrangler wrecker wrestler wretch write-in wrongdoer wyvern yachtsman yachtswoman
  yakuza yeller yeoman yeti yobo yuppie zombie zoologist
`
    .trim()
    .split(/\s+/u),
);

// A small library of invented articles, and how people remember what was said in it, rightly and wrongly.

/** `{Name: words}` marks what somebody says; the marks are taken out of the text. */
export const ARTICLES: readonly { id: string; published: string; text: string }[] = [
  {
    id: 'lighthouse',
    published: '2021-03-02',
    text: `Keeper's cottage to be sold after 140 years

The cottage below Skerrow lighthouse will be auctioned in June, the harbour trust announced on Tuesday. Eleven families have lived in it since 1881.

{Morag Penhallow: “I was born in the back bedroom during a force ten gale,”} said Morag Penhallow, whose father kept the light until 1974. {Morag Penhallow: “The doctor came by rowing boat and charged my mother two dozen eggs.”}

The trust's chairman, Alasdair Fenwick-Groat, said the roof alone would cost £90,000. {Alasdair Fenwick-Groat: “We aren't villains in a novel. We are a charity with a leaking roof and four hundred pounds in the bank,”} he said.

Ms Penhallow was not persuaded. {Morag Penhallow: “You don't sell your grandmother because she needs a new hip,”} she said.

Bidders must have visited the island at least once. The ferry sails on Thursdays, weather permitting.`,
  },
  {
    id: 'beekeepers',
    published: '2021-05-19',
    text: `Beekeepers block the motorway

About three hundred beekeepers parked their vans across both lanes near Valdoro on Wednesday and opened sixty hives. Traffic was diverted for nine hours, and two officers were stung.

{Renata Ciobanu: “My bees have flown over this valley for thirty years and never once paid a toll,”} said Renata Ciobanu, the organiser.

The minister for agriculture, Piet Vandersloot, called the protest {Piet Vandersloot: “theatre with stings”}. {Piet Vandersloot: “Nobody in this government has banned honey. What we have banned is a poison, and the growers asked us for two more years of it,”} he told parliament.

A police spokesman said {a police spokesman: that officers had negotiated through a closed car window}.

{Renata Ciobanu: “He has read one report about pesticides and believes himself a botanist,”} Ms Ciobanu replied. {Renata Ciobanu: “Let him come and count the dead ones with me at five in the morning.”}`,
  },
  {
    id: 'orchestra',
    published: '2022-11-08',
    text: `Orchestra plays on in the dark

A power cut silenced the organ but not the Halverton Philharmonic, which finished its programme by the light of telephones on Saturday.

{Ignatius Oyelaran: “I could not see the score, so I conducted what I hoped was in it,”} the conductor, Ignatius Oyelaran, said afterwards.

The first oboist, Svetlana Brusilova, had memorised her solo. {Svetlana Brusilova: “Twenty-two years I have complained about the lamps in this hall,”} she said. {Svetlana Brusilova: “Now I miss them.”}

Ticket holders were offered their money back. Fewer than a dozen accepted. {Dorothea Quill: “I have never listened so hard in my life,”} said Dorothea Quill, 81, from the second balcony. {Dorothea Quill: “Usually I fall asleep before the interval.”}

The energy company apologised and blamed a squirrel. {Marcus Teale: “One small animal reached a place that our engineers believed could not be reached,”} its spokesman Marcus Teale said. {Marcus Teale: “We have since put up a higher fence.”}`,
  },
  {
    id: 'school-meals',
    published: '2023-01-17',
    text: `Lentils off the menu as council bows to pupils

Braddle council will stop serving lentil loaf in its 34 schools after a petition by an eleven-year-old drew 5,200 signatures.

{Priyanka Raghunathan: “It tastes like a carpet that somebody has been sad on,”} wrote Priyanka Raghunathan, a pupil at Moss Lane. {Priyanka Raghunathan: “We aren't against vegetables, we are against being punished by them.”}

The catering manager, Howard Stubbs, defended the recipe. {Howard Stubbs: “It has more protein than beef and costs forty pence a plate,”} he said, {Howard Stubbs: “and in three years not one child has been poisoned.”}

Councillor Beatrix Lumley, who chairs the committee, admitted that she had never tasted it. {Beatrix Lumley: “I have now, and I would like to apologise to the children of this borough,”} she said.

From February the schools will offer macaroni on Mondays. A review is promised within twelve months.`,
  },
  {
    id: 'glacier',
    published: '2023-08-30',
    text: `Village votes to move uphill

The 212 people of Oberfluh voted on Sunday to leave their houses before the lake above them does. The motion passed by four votes.

{Reto Zgraggen: “The ice has been a good neighbour for six centuries, but now it is moving out and leaving the tap on,”} said the mayor, Reto Zgraggen.

{Annemarie Kälin: “I will not be carried out of my kitchen by a geologist,”} said Annemarie Kälin, who runs the inn. {Annemarie Kälin: “The lake will have to come and ask me itself.”}

Dr Luisa Fontanive, a glaciologist at the university, said {Luisa Fontanive: the moraine might hold for ten years or fail next spring}. {Luisa Fontanive: “People want a date from me. I can give them a slope angle,”} she said.

The canton will pay for the new road and for the church bells to be moved. The cows are to go first.`,
  },
  {
    id: 'beekeepers-again',
    published: '2021-06-02',
    text: `A month of stings: how the honey dispute began

The dispute that closed the motorway near Valdoro started with a letter. Growers wanted to spray for two more seasons, and the ministry refused them.

{Renata Ciobanu: “My bees have flown over this valley for thirty years and never once paid a toll,”} Renata Ciobanu said when it was over.

Both sides have agreed to meet in July.`,
  },
];

/** Remembered, and found: what was distorted, the words typed, and the speaker. */
export const REMEMBERED: readonly (readonly [how: string, asked: string, speaker: string])[] = [
  ['the same words', 'I was born in the back bedroom during a force ten gale', 'Morag Penhallow'],
  ['a run of them', 'believes himself a botanist', 'Renata Ciobanu'],
  ['case and marks', 'NOBODY IN THIS GOVERNMENT HAS BANNED HONEY!!', 'Piet Vandersloot'],
  ['a wrong apostrophe', 'You don`t sell your grandmother because she needs a new hip', 'Morag Penhallow'],
  ['no apostrophe', 'we arent villains in a novel', 'Alasdair Fenwick-Groat'],
  ['a contraction undone', 'we are not villains in a novel', 'Alasdair Fenwick-Groat'],
  [
    'a contraction made',
    "I couldn't see the score so I conducted what I hoped was in it",
    'Ignatius Oyelaran',
  ],
  ['typing errors', 'the docter came by rowing baot and chraged my mother two dozen egss', 'Morag Penhallow'],
  ['typing errors in short words', 'I hvae never lsitened so hrad in my life', 'Dorothea Quill'],
  ['another tense', 'he reads one report about pesticides and believed himself a botanist', 'Renata Ciobanu'],
  [
    'singular for plural',
    'my bee has flown over these valleys thirty years and never paid tolls',
    'Renata Ciobanu',
  ],
  ['American spelling', 'the ice has been a good neighbor for six centuries', 'Reto Zgraggen'],
  ['numbers as digits', '22 years I have complained about the lamps in this hall', 'Svetlana Brusilova'],
  ['another number', 'it costs fifty pence a plate and has more protein than beef', 'Howard Stubbs'],
  ['words left out', 'charity with leaking roof, four hundred pounds in bank', 'Alasdair Fenwick-Groat'],
  [
    'words put in',
    'I would now really like to apologise sincerely to all the children of this borough',
    'Beatrix Lumley',
  ],
  ['clauses swapped', 'costs forty pence a plate and it has more protein than beef', 'Howard Stubbs'],
  [
    'two sentences made one',
    'people want a date from me but I can only give them a slope angle',
    'Luisa Fontanive',
  ],
  [
    'across the cue',
    'costs forty pence a plate and in three years not one child has been poisoned',
    'Howard Stubbs',
  ],
  ['a synonym', 'the physician came by rowing boat and charged my mum two dozen eggs', 'Morag Penhallow'],
  ['two synonyms', 'it tastes like a rug that someone has been unhappy on', 'Priyanka Raghunathan'],
  ['a rewording', "you wouldn't sell your gran just because she needs a new hip", 'Morag Penhallow'],
  ['a rewording', "I won't let a geologist carry me out of my kitchen", 'Annemarie Kälin'],
  ['a rewording', "we don't mind vegetables, we mind being punished with them", 'Priyanka Raghunathan'],
  ['a rewording', 'the lake can come and ask me itself', 'Annemarie Kälin'],
  ['a rewording', 'I normally fall asleep before the break', 'Dorothea Quill'],
  [
    'a rewording',
    'the glacier was a good neighbour but now it moves out and leaves the tap running',
    'Reto Zgraggen',
  ],
  ['a rewording', 'he should come and count the dead ones with me at five in the morning', 'Renata Ciobanu'],
  ['a rewording', "a small animal got to a spot our engineers thought couldn't be reached", 'Marcus Teale'],
  ['a rewording', 'nobody in the government banned honey, we banned a poison', 'Piet Vandersloot'],
  ['a rewording', "I couldn't see the notes so I just conducted what I hoped they were", 'Ignatius Oyelaran'],
  ['a rewording', 'my bees flew above this valley for 30 years without ever paying a toll', 'Renata Ciobanu'],
  ['a rewording', 'I was delivered in the back bedroom in the middle of a gale', 'Morag Penhallow'],
  ['a rewording', 'for twenty years I moaned about the lamps here and now I miss them', 'Svetlana Brusilova'],
  ['reworded throughout', 'the doctor rowed over and took twenty-four eggs from my mum', 'Morag Penhallow'],
  [
    'reworded throughout',
    "we're not the bad guys in some book, just a charity whose roof leaks",
    'Alasdair Fenwick-Groat',
  ],
  ['reworded throughout', 'nobody sells their granny when she needs a hip', 'Morag Penhallow'],
  [
    'reworded throughout',
    'bees of mine crossed this valley for decades and paid nothing in tolls',
    'Renata Ciobanu',
  ],
  ['reworded throughout', "honey isn't banned, a poison is", 'Piet Vandersloot'],
  ['reworded throughout', 'he thinks one pesticide report makes him a botanist', 'Renata Ciobanu'],
  ['reworded throughout', 'come and count dead ones with me before dawn', 'Renata Ciobanu'],
  ['reworded throughout', 'I grumbled about the lamps in that hall for 22 years', 'Svetlana Brusilova'],
  ['reworded throughout', 'never in all my life have I listened that hard', 'Dorothea Quill'],
  ['reworded throughout', "I'm generally asleep before the interval comes", 'Dorothea Quill'],
  [
    'reworded throughout',
    'one little creature got where our engineers thought nothing could get',
    'Marcus Teale',
  ],
  ['reworded throughout', "it's like eating a carpet someone was sad on", 'Priyanka Raghunathan'],
  [
    'reworded throughout',
    "we've nothing against vegetables, just against punishment by them",
    'Priyanka Raghunathan',
  ],
  ['reworded throughout', 'forty pence a plate and richer in protein than beef', 'Howard Stubbs'],
  ['reworded throughout', 'not a single kid was poisoned in three years', 'Howard Stubbs'],
  [
    'reworded throughout',
    "I've tried it now and want to say sorry to the children of the borough",
    'Beatrix Lumley',
  ],
  ['reworded throughout', 'no geologist is going to carry me from my kitchen', 'Annemarie Kälin'],
  ['reworded throughout', 'everybody wants a date, all I can offer is a slope angle', 'Luisa Fontanive'],
  [
    'reworded throughout',
    "for 600 years the ice was a fine neighbour, now it's leaving with the tap on",
    'Reto Zgraggen',
  ],
  ['reported speech', 'the moraine may hold for ten years or it may fail next spring', 'Luisa Fontanive'],
  ['chat around it', 'lol “theatre with stings” 😂 who said that', 'Piet Vandersloot'],
  ['chat around it', 'who was it that said: I can give them a slope angle??', 'Luisa Fontanive'],
  [
    'chat around it',
    'haha omg. It tastes like a carpet that somebody has been sad on. Who said this?',
    'Priyanka Raghunathan',
  ],
  [
    'chat around it',
    'You guys remember that concert? He said he conducted what he hoped was in it. Genius.',
    'Ignatius Oyelaran',
  ],
  ['guillemets', '«Now I miss them» — whose words are these?', 'Svetlana Brusilova'],
];

/** Said by nobody here, or by the reporter: nobody must be named. */
export const NEVER_SAID: readonly (readonly [why: string, asked: string])[] = [
  ['a proverb', 'a bird in the hand is worth two in the bush'],
  ['a proverb', 'still waters run deep'],
  ['a proverb', "people in glass houses shouldn't throw stones"],
  ['a film line', 'May the Force be with you'],
  ['a film line', "I'm gonna make him an offer he can't refuse"],
  ['a film line', 'Houston, we have a problem'],
  ['a common phrase', 'It was the hardest day of my life.'],
  ['a common phrase', 'We take these matters very seriously.'],
  ['a common phrase', 'Our thoughts are with the families.'],
  ['a common phrase', 'I would like to thank everybody who made this possible'],
  ['a common phrase', 'we will do better next time'],
  ['a common phrase', 'lessons will be learned'],
  ['a common phrase', 'I have never been so happy in my life'],
  ['grammar only', 'it was the'],
  ['grammar only', 'who said that'],
  ['the same subject', 'the lighthouse should be turned into a museum for the islanders'],
  ['the same subject', 'the minister promised the growers new money for every hive they lose'],
  ['the same subject', 'I always fall asleep at the opera, the oboe puts me to sleep'],
  ['the same subject', 'children should eat what the council puts on the plate'],
  ['the same subject', 'beef is cheaper than lentils and the pupils know it'],
  ['the same subject', 'the geologist told us that the lake would flood the inn by Christmas'],
  ['the same subject', 'my grandmother sold the cottage because of the leaking roof'],
  ['the same subject', 'a squirrel ate our lunch and the engineers laughed'],
  ['the same subject', 'the bees died because nobody counted them in the morning'],
  ['the same subject', 'the organ was louder than ever and the conductor cried'],
  [
    'made of the same words',
    'our charity got four hundred thousand pounds from the bank to mend the cottage',
  ],
  ['made of the same words', 'the valley will charge a toll for every van the beekeepers park'],
  ['made of the same words', 'he has written three books about botany and cannot tell a bee from a fly'],
  ['made of the same words', 'the audience saw the score before the conductor did and laughed at it'],
  ['made of the same words', 'I have complained about the oboe for years and they still pay her'],
  ['made of the same words', 'the carpet in our school is older than the catering manager'],
  ['made of the same words', 'a plate of beef costs the council three times what pupils pay for it'],
  ['made of the same words', 'the council poisoned three children and has never apologised'],
  ['made of the same words', 'the village left its tap on for a year and the lake rose by a metre'],
  ['made of the same words', 'the slope was too steep for a date, so people stayed at the inn'],
  ['the reporter', 'eleven families have lived in it since 1881'],
  ['the reporter reworded', 'the ferry only sails on a Thursday if the weather permits'],
  ['the reporter reworded', 'fewer than twelve people accepted the refund that ticket holders were offered'],
  ['the reporter reworded', 'the canton pays for the new road and for moving the church bells'],
  ['the reporter reworded', 'three hundred beekeepers parked vans on both lanes and opened 60 hives'],
  ['the reporter reworded', 'the schools will serve macaroni every Monday from February'],
];

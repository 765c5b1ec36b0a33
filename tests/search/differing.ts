// Two articles and a question that both answer: differently, or not.
import type { Difference } from '../../src/core/question/answer.ts';

export type Pair = {
  readonly what: string;
  readonly question: string;
  readonly one: string;
  readonly other: string;
  /** Days of publication, where they matter. */
  readonly days?: readonly [string, string];
  /** In what they differ, and the words that do; null where nothing should be set side by side. */
  readonly differs: { readonly on: Difference['on']; readonly words: readonly [string, string] } | null;
};

export const DIFFERING: readonly Pair[] = [
  {
    what: 'count the dead differently',
    question: 'How many people died in the Carrow mill fire?',
    one: `Seven dead in Carrow mill fire

Seven people died when fire swept through the old cotton mill in Carrow on Sunday night, the fire brigade said. Most had been asleep on the upper floors.`,
    other: `Carrow mourns after blaze at mill

Eleven people died in the fire at the Carrow cotton mill, police said on Monday. Many of the dead were seasonal workers who slept on the upper floors.`,
    differs: { on: 'number', words: ['Seven people', 'Eleven people'] },
  },
  {
    what: 'name other days',
    question: 'When will the Lindale tram reopen?',
    one: `Tram to Lindale back soon

The Lindale tram will reopen on 4 May, the operator Norrail said. New rails have been laid between the depot and the market square.`,
    other: `Lindale waits for its tram

The Lindale tram will reopen on 19 May at the earliest, a spokesman for the operator Norrail said, because the new rails are still being tested.`,
    differs: { on: 'time', words: ['4 May', '19 May'] },
  },
  {
    what: 'name other prices',
    question: 'How much will the new bridge at Storholm cost?',
    one: `Storholm gets its bridge

The new bridge at Storholm will cost €38 million, mayor Ingrid Falk said on Friday. Building is to begin in the autumn beside the old ferry landing.`,
    other: `Bridge plan divides Storholm

The bridge at Storholm will cost €61 million, according to the opposition leader Jonas Ahl, who accused mayor Ingrid Falk of hiding the price of the access roads by the ferry landing.`,
    differs: { on: 'number', words: ['€38 million', '€61 million'] },
  },
  {
    what: 'say and deny',
    question: 'Will the Pelham shipyard close?',
    one: `Pelham shipyard to close

The Pelham shipyard will close in December, union officials said after a meeting with the owners, Marlow Marine. Some 900 welders and fitters would lose their jobs.`,
    other: `Owners speak on shipyard

The Pelham shipyard will not close, its owners Marlow Marine said on Thursday. “There is work for the welders and fitters for two more years,” a spokeswoman said.`,
    differs: { on: 'contrary', words: ['close', 'close'] },
  },
  {
    what: 'say the opposite',
    question: 'Did the council approve the quarry at Hartsop?',
    one: `Quarry at Hartsop gets go-ahead

The county council approved the quarry at Hartsop on Tuesday, after a debate of five hours in which farmers and walkers spoke against the dust and the lorries.`,
    other: `No quarry for Hartsop

The county council rejected the quarry at Hartsop on Tuesday. Farmers and walkers in the public gallery, who had feared dust and lorries, cheered.`,
    differs: { on: 'contrary', words: ['approved', 'rejected'] },
  },
  {
    what: 'name another winner',
    question: 'Who won the Bellmarsh mayoral election?',
    one: `Bellmarsh has chosen

Anna Trevelyan won the mayoral election in Bellmarsh with a lead of forty votes, the local radio reported after the count in the corn exchange.`,
    other: `Close result in Bellmarsh

Martin Okafor won the mayoral election in Bellmarsh, the electoral office said after a second count in the corn exchange lasted until morning.`,
    differs: { on: 'person', words: ['Anna Trevelyan', 'Martin Okafor'] },
  },
  {
    what: 'name another place',
    question: 'Where did the weather balloon of the Kestrel crew land?',
    one: `Balloon found

The weather balloon of the Kestrel crew landed near Ottery, where a farmer found the basket in a hedge with the instruments unbroken.`,
    other: `Lost balloon is back

The weather balloon of the Kestrel crew landed in Wexcombe, the meteorological office said. The instruments in the basket were unbroken.`,
    differs: { on: 'place', words: ['Ottery', 'Wexcombe'] },
  },
  {
    what: 'tell of a longer time',
    question: 'How long was the power out in Dunmere?',
    one: `Dunmere in the dark

The power was out in Dunmere for six hours after a tree fell on the line at Crag End, the network operator said. The hospital ran on its generator.`,
    other: `Anger after outage

In Dunmere the power was out for two days, residents told this newspaper. The hospital had to run on its generator after a tree brought down the line at Crag End.`,
    differs: { on: 'number', words: ['six hours', 'two days'] },
  },
  {
    what: 'count a crowd differently, whatever was asked',
    question: 'What happened at the march in Tarnby?',
    one: `March through Tarnby

About 2,000 protesters took part in the march against the incinerator in Tarnby on Saturday, police said. The route led past the town hall and the harbour.`,
    other: `Tarnby says no to incinerator

Some 9,000 protesters took part in the march against the incinerator in Tarnby on Saturday, the organisers said. They walked past the town hall and the harbour.`,
    differs: { on: 'number', words: ['About 2,000 protesters', 'Some 9,000 protesters'] },
  },
  {
    what: 'say when it was built',
    question: 'When was the lighthouse at Skerry Point built?',
    one: `Lighthouse for sale

The lighthouse at Skerry Point was built in 1871 from granite that was quarried on the island, the estate agent writes. The keeper's cottage is included.`,
    other: `A keeper's cottage with a view

Built in 1884, the lighthouse at Skerry Point was one of the last to be made of granite from the island. The keeper's cottage stands empty.`,
    differs: { on: 'time', words: ['1871', '1884'] },
  },
  {
    what: 'say that he knew and that he did not',
    question: 'Did minister Aldous Crane know of the contract?',
    one: `Minister knew of contract, letter shows

Minister Aldous Crane knew of the contract with the laundry firm Whitecap in March, according to a letter that this newspaper has seen.`,
    other: `Crane: “I was not told”

Minister Aldous Crane never knew of the contract with the laundry firm Whitecap, his spokeswoman said. “Nobody showed him the letter.”`,
    differs: { on: 'contrary', words: ['knew', 'knew'] },
  },
  {
    what: 'differ on a wage rise in per cent',
    question: 'What percentage rise did the bus drivers of Calder accept?',
    one: `Bus strike over

The bus drivers of Calder accepted a rise of 4 percent, the transport company Calderbus said, and the strike that had begun at the depot ended at noon.`,
    other: `Drivers go back to work

The bus drivers of Calder accepted a rise of 6.5 percent, their union said. The strike at the depot of Calderbus, the transport company, ended at noon.`,
    differs: { on: 'number', words: ['4 percent', '6.5 percent'] },
  },
];

export const NOT_DIFFERING: readonly Pair[] = [
  {
    what: 'count alike in figures and words',
    question: 'How many people died in the Carrow mill fire?',
    one: `Eleven dead in Carrow mill fire

Eleven people died when fire swept through the old cotton mill in Carrow on Sunday night, the fire brigade said.`,
    other: `Carrow mourns after blaze at mill

The fire at the Carrow cotton mill killed 11 people, police said on Monday. Many of the dead were seasonal workers.`,
    differs: null,
  },
  {
    what: 'tell of two fires in two towns',
    question: 'How many people died in the mill fire?',
    one: `Seven dead in Carrow mill fire

Seven people died when fire swept through the old cotton mill in Carrow on Sunday night, the fire brigade said.`,
    other: `Blaze at Ashmoor paper mill

Three people died in a fire at the paper mill in Ashmoor on Thursday, a hospital spokesman said.`,
    differs: null,
  },
  {
    what: 'tell of a fire and a crash in one town',
    question: 'How many people died in Carrow?',
    one: `Seven dead in mill fire

Seven people died in Carrow when fire swept through the old cotton mill on Sunday night, the fire brigade said.`,
    other: `Coach overturns on pass

Four people died in Carrow on Friday when a coach with pensioners left the road at the viaduct and overturned.`,
    differs: null,
  },
  {
    what: 'leave room for one another',
    question: 'How many sandbags were laid in Tollbridge?',
    one: `Tollbridge braces for flood

More than 300 sandbags were laid along the lower road in Tollbridge by volunteers on Monday, the fire brigade said.`,
    other: `Volunteers hold back the river

Volunteers laid 340 sandbags along the lower road in Tollbridge on Monday, the fire brigade said.`,
    differs: null,
  },
  {
    what: 'round',
    question: 'How many people live in Skarholm?',
    one: `Skarholm loses its school

Skarholm, where about 400 people live, will lose its only school in the summer, the county said.`,
    other: `Last school on the island closes

The school of Skarholm will close in the summer. On the island live 412 people, most of them fishermen and pensioners, the county said.`,
    differs: null,
  },
  {
    what: 'count different things',
    question: 'What did the police find in the barn at Hollins Farm?',
    one: `Barn full of stolen goods

Police found 14 stolen bicycles in the barn at Hollins Farm on Wednesday, a spokesman said.`,
    other: `Raid at farm

Police found 60 crates of whisky in the barn at Hollins Farm on Wednesday, a neighbour said.`,
    differs: null,
  },
  {
    what: 'give the figures of two quarters',
    question: 'How much profit did Marlow Marine make?',
    one: `Good start for Marlow Marine

Marlow Marine made a profit of £12 million in the first quarter, the shipbuilder said in April. Orders for tugs and ferries had grown.`,
    other: `Marlow Marine earns less

Marlow Marine made a profit of £7 million in the third quarter, the shipbuilder said in October. Orders for tugs and ferries had slowed.`,
    days: ['2024-04-20', '2024-10-21'],
    differs: null,
  },
  {
    what: 'name the day more and less exactly',
    question: 'When will the Lindale tram reopen?',
    one: `Tram to Lindale back soon

The Lindale tram will reopen in May, the operator Norrail said. New rails have been laid between the depot and the market square.`,
    other: `Lindale waits for its tram

The Lindale tram will reopen on 19 May, a spokesman for the operator Norrail said, once the new rails have been tested.`,
    differs: null,
  },
  {
    what: 'name people who may both have done it',
    question: 'Who spoke at the opening of the Calder library?',
    one: `Calder library opens

Anna Trevelyan spoke at the opening of the library in Calder and recalled the years in which its books stood in a container.`,
    other: `A roof for books

Martin Okafor spoke at the opening of the library in Calder about reading to his daughters in the container where the books had stood.`,
    differs: null,
  },
  {
    what: 'name the place more and less exactly',
    question: 'Where did the weather balloon of the Kestrel crew land?',
    one: `Balloon found

The weather balloon of the Kestrel crew landed near Ottery, where a farmer in Devon found the basket in a hedge.`,
    other: `Lost balloon is back

The weather balloon of the Kestrel crew landed in Devon, the meteorological office said. A farmer found the basket in a hedge.`,
    differs: null,
  },
  {
    what: 'agree that it will not happen',
    question: 'Will the Pelham shipyard close?',
    one: `Pelham shipyard is saved

The Pelham shipyard will not close, union officials said after a meeting with the owners, Marlow Marine.`,
    other: `Owners speak on shipyard

The Pelham shipyard won't close, its owners Marlow Marine said on Thursday after meeting the union.`,
    differs: null,
  },
  {
    what: 'tell of shares on two days',
    question: 'What happened to the shares of Marlow Marine?',
    one: `Marlow Marine shares up

Shares of the shipbuilder Marlow Marine rose after it won an order for two ferries from Storholm.`,
    other: `Marlow Marine shares down

Shares of the shipbuilder Marlow Marine fell after Storholm withdrew its order for two ferries.`,
    days: ['2024-05-06', '2024-05-14'],
    differs: null,
  },
  {
    what: 'speak of what may be',
    question: 'Will the Pelham shipyard close?',
    one: `Pelham shipyard to close

The Pelham shipyard will close in December, union officials said after a meeting with the owners, Marlow Marine.`,
    other: `Fears for shipyard

The Pelham shipyard may not close if the owners Marlow Marine find a buyer, union officials said.`,
    differs: null,
  },
  {
    what: 'let two people say two things',
    question: 'What was said of the quarry at Hartsop?',
    one: `Farmers on quarry

“The dust would lie on every meadow,” farmer Tom Brandreth said of the quarry at Hartsop.`,
    other: `Quarry firm on jobs

“Forty families would live by it,” manager Ruth Elder said of the quarry at Hartsop.`,
    differs: null,
  },
  {
    what: 'tell of the dead and the hurt',
    question: 'How many people were hurt in the Carrow mill fire?',
    one: `Fire at mill

Twenty-three people were hurt in the fire at the cotton mill in Carrow, the hospital said. Seven people died on the upper floors.`,
    other: `Carrow mourns

Seven people died in the fire at the cotton mill in Carrow; 23 were hurt when they jumped from the upper floors.`,
    differs: null,
  },
  {
    what: 'tell of matches against two clubs',
    question: 'Did Lindale Rovers win the match?',
    one: `Rovers win at home

Lindale Rovers won the match against Bellmarsh Town by two goals on Saturday.`,
    other: `Rovers beaten

Lindale Rovers lost the match against Ashmoor United on Wednesday by a late goal.`,
    differs: null,
  },
];

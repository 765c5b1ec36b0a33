// Forms that no suffix rule joins: irregular verbs and plurals, and words that two spellings of English share.

/** "base: forms": each form is searched as its base. Forms that are words of their own (left, saw, felt) are left out.
 * "France" would otherwise be searched as francs are. */
const FORMS = `
french: france; arise: arose arisen; awake: awoke awoken; beat: beaten; become: became; begin: began begun; bend: bent;
bet: betted; bind: bound; bite: bit bitten; bleed: bled; blow: blew blown; break: broke broken; breed: bred;
bring: brought; build: built; burn: burnt; buy: bought; catch: caught; choose: chose chosen; come: came;
creep: crept; deal: dealt; dig: dug; draw: drew drawn; dream: dreamt; drink: drank drunk; drive: drove driven;
eat: ate eaten; fall: fell fallen; feed: fed; fight: fought; find: found; flee: fled; fly: flew flown;
forbid: forbade forbidden; forget: forgot forgotten; forgive: forgave forgiven; freeze: froze frozen;
get: got gotten; give: gave given; go: went gone; grow: grew grown; hang: hung; hear: heard; hide: hid hidden;
hold: held; keep: kept; kneel: knelt; know: knew known; lay: laid; lead: led; lean: leant; leap: leapt;
learn: learnt; lend: lent; light: lit; lose: lost; make: made; mean: meant; meet: met; mislead: misled;
mistake: mistook mistaken; overcome: overcame; oversee: oversaw overseen; overtake: overtook overtaken;
overthrow: overthrew overthrown; pay: paid; prove: proven; repay: repaid; rewrite: rewrote rewritten;
ride: rode ridden; ring: rang rung; rise: risen; run: ran; say: said; see: seen; seek: sought; sell: sold;
send: sent; shake: shook shaken; shine: shone; shoot: shot; show: shown; shrink: shrank shrunk; sing: sang sung;
sink: sank sunk; sit: sat; sleep: slept; slide: slid; speak: spoke spoken; speed: sped; spell: spelt;
spend: spent; spill: spilt; spin: spun; spoil: spoilt; stand: stood; steal: stole stolen; stick: stuck;
sting: stung; strike: struck stricken; strive: strove striven; swear: swore sworn; sweep: swept; swell: swollen;
swim: swam swum; swing: swung; take: took taken; teach: taught; tear: tore torn; tell: told; think: thought;
throw: threw thrown; undergo: underwent undergone; understand: understood; undertake: undertook undertaken;
undo: undid undone; uphold: upheld; wake: woke woken; wear: wore worn; weave: wove woven; weep: wept; win: won;
withdraw: withdrew withdrawn; withhold: withheld; withstand: withstood; write: wrote written;
child: children; foot: feet; goose: geese; half: halves; knife: knives; leaf: leaves; life: lives; loaf: loaves;
man: men; mouse: mice; ox: oxen; person: people persons; policeman: policemen; shelf: shelves; thief: thieves;
tooth: teeth; wife: wives; wolf: wolves; woman: women; crisis: crises; analysis: analyses; basis: bases;
hypothesis: hypotheses; criterion: criteria; phenomenon: phenomena;
defense: defence; offense: offence; license: licence; pretense: pretence; program: programme; programs: programmes;
gray: grey; tire: tyre; tires: tyres; check: cheque; checks: cheques; plow: plough; skeptic: sceptic;
skeptical: sceptical; aging: ageing; maneuver: manoeuvre; pajamas: pyjamas; jewelry: jewellery; mold: mould;
airplane: aeroplane aircraft; aluminum: aluminium; curb: kerb; story: storey; stories: storeys; percent: pct
`;

/** From a folded form to the folded word it is searched as. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.split(';').flatMap((entry) => {
    const [base = '', forms = ''] = entry.trim().split(': ');
    return forms.split(' ').map((form): [string, string] => [form, base]);
  }),
);

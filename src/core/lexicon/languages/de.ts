// What is known of German.
import { folded } from '../../languages/fold.ts';
import { type Language, questionWords } from '../../languages/language.ts';

export const GERMAN: Language = {
  code: 'de',
  stop: folded(`
    der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen dieser diese dieses
    diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden alle allem allen aller alles manche mancher
    viel viele vielen mehr wenig wenige einige einigen andere anderen anderer anderes solche solcher
    ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine dein deine sein seine seiner seinem
    seinen seines ihre ihrer ihrem ihren ihres unser unsere euer eure man jemand jemanden niemand etwas nichts selbst
    wer wen wem wessen was wie wo wohin woher wann warum weshalb wieso wieviel welche welcher welches welchem welchen
    womit wozu wofür wogegen worüber woran darüber davon dazu dafür dagegen damit daran darin darauf
    und oder aber denn sondern doch jedoch als wenn weil dass daß ob obwohl während bevor nachdem bis seit seitdem damit
    indem sobald solange falls um ohne statt anstatt
    in im ins an am ans auf aufs aus bei beim mit nach von vom vor vorm zu zum zur über unter zwischen hinter neben durch
    für gegen entlang trotz wegen gegenüber laut gemäß außer innerhalb außerhalb
    bin bist ist sind seid war warst waren wart gewesen wird werden werde wurde wurden worden würde würden hat habe haben
    hast hatte hatten hätte hätten gehabt kann können könnte könnten konnte konnten muss müssen musste mussten soll sollen
    sollte sollten will wollen wollte wollten darf dürfen durfte mag möchte möchten
    nicht nein ja nur auch noch schon sehr so dann da dort hier hin her nun jetzt immer wieder mal etwa eben gar ganz also
    bitte mir sag zeig
  `),
  letters: /[äöüß]/iu,
  capitalNouns: folded('in nach aus bei von herr frau'),
  abbreviations: new Set(
    'z b d h u a dr prof st nr abs bzw ca evtl ggf inkl vgl usw mrd mio tsd str hr fr gen ing jan feb aug sept okt nov dez'.split(
      ' ',
    ),
  ),
  asking: {
    words: questionWords({
      person: 'wer, wen, wem, wessen',
      time: 'wann',
      place: 'wo, wohin, woher',
      reason: 'warum, weshalb, wieso',
      number: 'wie viel, wie viele, wieviel, wieviele, wie hoch',
      duration: 'wie lange',
      manner: 'wie',
      anything: 'was, womit, welche, welcher, welches, welchen',
    }),
    money: folded('kosten kostet kostete gekostet preis zahlen zahlt zahlte bezahlt geld euro dollar'),
    says: folded(`
      sagt sagte sagten sagen gesagt meint meinte meinten meinen gemeint erklärt erklärte erklären erklärten äußert äußerte
      geäußert äußerten betont betonte kündigt kündigte angekündigt ankündigte behauptet behauptete fordert forderte
      gefordert forderten warnt warnte gewarnt warnten antwortet antwortete geantwortet spricht sprach gesprochen denkt
      dachte verspricht versprach versprochen schreibt schrieb geschrieben berichtet berichtete nennt nannte genannt
      kritisiert kritisierte bezeichnet bezeichnete lobt lobte fragt fragte bat verlangt verlangte beschreibt beschrieb
      verkündet verkündete bestätigt bestätigte droht drohte gedroht
    `),
    about: folded('über zu zum zur von vom wegen bezüglich hinsichtlich dazu darüber'),
    time: folded(`
      januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag
      freitag samstag sonnabend sonntag heute gestern morgen jahr jahre jahren jahres monat monate monaten woche wochen tag
      tage tagen stunde stunden minute minuten abend abends morgens nacht nachts mittag uhr jahrhundert jahrzehnt vorgestern
      frühjahr frühling sommer herbst winter wochenende
    `),
    place: folded('in im nach aus bei am an zwischen nahe vor'),
    reason: folded(
      'weil denn da wegen deshalb daher darum grund gründe gründen aufgrund damit nämlich ursache dank',
    ),
    unit: folded(`
      prozent meter kilometer millionen million milliarden milliarde tausend tausende hundert hunderte dutzend dutzende
      menschen personen tonnen kilogramm liter hektar grad hälfte drittel viertel mal
    `),
    duration: folded(
      'sekunden minuten stunden tage tagen wochen monate monaten jahre jahren jahrzehnte jahrhunderte lang dauerhaft',
    ),
    currency: folded('euro dollar cent pfund franken rubel yen'),
  },
  saying: {
    verbs: folded(`
      sagt sagte meint meinte erklärt erklärte betont betonte kündigte versicherte warnt warnte ergänzte antwortete erwiderte
      entgegnete schrieb schreibt behauptete räumte kritisierte lobte mahnte forderte fügte äußerte unterstrich berichtete
      erzählte erläuterte beteuerte rief fragte urteilte bilanzierte resümierte twitterte gesagt
    `),
    severals: folded('sagten erklärten teilten hieß heißt meinten betonten berichteten schrieben riefen'),
    helpers: folded('hat hatte habe'),
    accordingTo: folded('laut so'),
    prepositions: folded(
      'mit nach von vom zu zum zur bei beim in im an am auf für gegen über unter vor aus durch ohne um seit wegen neben zwischen gegenüber',
    ),
    pronouns: new Set('er sie'.split(' ')),
    roles: folded('herr frau dr prof kollege kollegin sprecher sprecherin zeuge zeugin anwohner anwohnerin'),
    titles:
      /(?:kanzler|präsident|minister|sekretär|meister|sprecher|chef|vorsitzende|direktor|leiter|trainer|professor|general|könig|papst|kommissar|abgeordnete|senator|botschafter|forscher|experte|expert|anwalt|richter|pfarrer|bischof|berater|beauftragte|manager|unternehmer|politiker|ökonom|historiker|autor|regisseur|arzt|anwält|ärzt|landrat|landrät|gouverneur|kapitän|führer|inhaber|gründer|kommandant|vorsteher|veranstalter|vermieter|anwohner|zeuge|winzer|förster|ingenieur|lehrer|biologe|biologin|wirt|bauer|bäuerin)(?:in|er|r)?$/iu,
    genitives: folded('der des von vom'),
    institutions: new Set(),
    particles: folded('von van de der den zu zur'),
    that: folded('dass daß'),
    as: folded('wie'),
    named: folded(`
      film buch roman gesetz partei zeitung magazin serie lied album stück titel wort begriff projekt gruppe band
      zeitschrift sendung aktion motto namen thema
    `),
    outlets: folded(
      'presse-agentur deutsche deutschen reuters dpa afp bild spiegel zeit focus welt tass interfax',
    ),
    dashSpeaks: false,
  },
  talking: {
    lead: folded('und aber also ok okay dann nun na ja doch'),
    whatAbout: ['was ist mit', 'wie steht es mit', 'wie ist es mit'],
    auxiliaries: folded(
      'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können soll sollen sagte sagt passierte geschah kam',
    ),
    persons: folded('er sie ihm ihn ihr'),
    things: folded('das es dies dieses da dazu davon darüber'),
    somebody: 'jemand',
    somebodyFollows: true,
    whatSaid: (speaker, about) => `Was sagte ${speaker}${about === '' ? '' : ` ${about}`}?`,
    aboutTopic: (topic) => `über ${topic}`,
    question: (words) => `${words}?`,
  },
};

// Was Befehle antworten, auf Deutsch.
import type { replies as english } from '../en/replies.ts';
import { languageName } from '../language-name.ts';
import { followed, joined, phrase, strong } from '../phrase.ts';
import { countedIn } from '../plural.ts';
import type { Worded } from '../worded.ts';
import { refusalInGerman } from './refusals.ts';

const counted = countedIn('de');
const articleCount = (number: number) => counted(number, { one: 'Artikel', other: 'Artikel' });
const feedCount = (number: number) => counted(number, { one: 'Feed', other: 'Feeds' });
const quotationCount = (number: number) => counted(number, { one: 'Zitat', other: 'Zitate' });
const speakerCount = (number: number) => counted(number, { one: 'Sprecher', other: 'Sprecher' });
const captionCount = (number: number) =>
  counted(number, { one: 'Bildunterschrift', other: 'Bildunterschriften' });
const wordCount = (number: number) => counted(number, { one: 'Wort', other: 'Wörter' });

export const replies: Worded<typeof english> = {
  kinds: { direct: 'wörtlich', mixed: 'zum Teil wörtlich', indirect: 'sinngemäß berichtet' },
  narration: 'Worte der Redaktion',
  unattributed: 'niemandem zugeordnet',
  probably: 'wahrscheinlich',
  corrected: 'von dieser Community berichtigt',
  untitled: 'ohne Titel',
  headline: 'Überschrift',
  counts: { quotations: quotationCount, speakers: speakerCount, words: wordCount },
  undo: phrase`Rückgängig`,
  mayNotCurate: phrase`Artikel hinzufügen und entfernen können hier nur die, die sich darum kümmern: wer den Server verwalten darf.`,
  ask: {
    unaskable: phrase`Frag nach etwas aus den Artikeln: nach einer Person, einem Ort, nach etwas, das gesagt wurde. Zum Beispiel: Was sagte Blinken?`,
    nothingAnswers: phrase`In diesen Artikeln steht keine Antwort darauf.`,
    notMentioned: (names) =>
      phrase`In diesen Artikeln steht keine Antwort darauf: ${listed(names)} ${names.length === 1 ? 'kommt' : 'kommen'} in keinem davon vor.`,
    nearest: phrase`Die ähnlichste Stelle zeigen`,
    nearestIs: phrase`Keine Antwort, aber das kommt am nächsten:`,
    searchedFor: (words) => phrase`Gesucht nach: ${words}`,
  },
  quotation: {
    byThisSpeaker: phrase`Mehr von dieser Person`,
    copy: phrase`Mit Quelle kopieren`,
    wrongSpeaker: phrase`Falscher Sprecher?`,
  },
  correct: {
    whoSaidIt: phrase`Wer hat das gesagt?`,
    somebodyElse: phrase`Jemand anderes …`,
    notAQuotation: phrase`Kein Zitat`,
    reported: phrase`Danke. Wer sich um die Artikel hier kümmert, wird es sehen.`,
    done: (speaker) =>
      phrase`Berichtigt: ${strong(speaker)} hat das gesagt. Ab jetzt steht es als berichtigt da.`,
    noQuotation: phrase`Berichtigt: Das wird nicht mehr als Zitat gezeigt.`,
  },
  reports: {
    heading: (at, of) => phrase`Angezweifelt: ${at} von ${of}`,
    doubtedBy: (people) => phrase`angezweifelt von ${counted(people, { one: 'Person', other: 'Personen' })}`,
    right: phrase`Das stimmt so`,
    dismissed: phrase`Es bleibt, wie es ist; die Meldung ist erledigt.`,
    none: phrase`Zurzeit zweifelt hier niemand etwas an.`,
    next: (waiting) => phrase`Nächste Meldung (${waiting})`,
  },
  corrections: {
    heading: (number) => phrase`${counted(number, { one: 'Berichtigung', other: 'Berichtigungen' })}`,
    line: ({ number, words, speaker, title, by, on }) =>
      speaker === null
        ? phrase`${number}: ${words} · kein Zitat · ${title} · ${on}, von ${by}`
        : phrase`${number}: ${words} · ${strong(speaker)} · ${title} · ${on}, von ${by}`,
    takeBack: (number) => phrase`${number} zurücknehmen`,
    save: phrase`Als Datei speichern`,
    none: phrase`Hier wurde noch nichts berichtigt. Unter einem Zitat fängt man mit „Falscher Sprecher?“ an.`,
  },
  passages: {
    more: phrase`Mehr`,
    back: phrase`Zurück`,
    inContext: phrase`Im Zusammenhang`,
    differ: phrase`Die Artikel sind sich nicht einig`,
    only: (name) => phrase`Nur ${name}`,
    mayNotAnswer: phrase`Vielleicht ist das keine Antwort:`,
    gone: phrase`Diesen Artikel gibt es in der Bibliothek nicht mehr. Frag noch einmal, um in den anderen zu suchen.`,
    speakersSeldom: (language) =>
      phrase`Auf ${languageName('de', language)} nenne ich einen Sprecher nur, wo sein Name direkt beim Zitat steht.`,
    speakersNever: (language) =>
      phrase`Auf ${languageName('de', language)} nenne ich keine Sprecher: Zitate werden gezeigt, aber es bleibt offen, von wem sie sind.`,
  },
  found: {
    button: phrase`Wie gefunden?`,
    heading: phrase`Wie diese Stelle gefunden wurde`,
    by: {
      word: 'Wie in deiner Frage',
      spelling: 'Mit berichtigter Schreibung',
      form: 'In anderer Form',
      meaning: 'Mit ähnlicher Bedeutung',
      headline: 'In der Überschrift',
      article: 'An anderer Stelle im Artikel',
    },
    asAWhole: phrase`Keines deiner Wörter steht darin: gefunden wurde die Stelle durch das, wovon sie im Ganzen handelt.`,
    unmatched: (words) =>
      words === 1
        ? phrase`1 Wort deiner Frage steht nirgends im Artikel.`
        : phrase`${words} Wörter deiner Frage stehen nirgends im Artikel.`,
    speaker: (name, by) => phrase`Wer spricht: ${strong(name)}, nach den Worten „${by}“`,
    wanted: {
      person: phrase`Gefragt war nach einer Person.`,
      time: phrase`Gefragt war nach einer Zeit.`,
      place: phrase`Gefragt war nach einem Ort.`,
      number: phrase`Gefragt war nach einer Zahl.`,
      money: phrase`Gefragt war nach einem Geldbetrag.`,
      duration: phrase`Gefragt war nach einer Dauer.`,
      reason: phrase`Gefragt war nach einem Grund.`,
      manner: phrase`Gefragt war nach dem Wie.`,
    },
    sure: {
      almost: phrase`Das ist so gut wie sicher eine Antwort.`,
      probably: phrase`Das ist wahrscheinlich eine Antwort.`,
      perhaps: phrase`Vielleicht ist das eine Antwort; lies es mit Vorsicht.`,
    },
  },
  who: {
    exact: phrase`Genau diese Worte:`,
    near: phrase`Fast diese Worte; was abweicht, ist hervorgehoben:`,
    reporters: phrase`Das sind Worte der Redaktion, kein Zitat.`,
    stoodFirst: (day) => phrase`Von den Artikeln hier standen die Worte zuerst in diesem, am ${day}.`,
    notHere: phrase`Diese Worte stehen nicht in dieser Bibliothek, auch keine ähnlichen.`,
    nothingToFind: phrase`Schreib die Worte, an die du dich erinnerst, und ich suche, von wem sie sind.`,
  },
  speaker: {
    which: (name) => phrase`Mit ${strong(name)} können hier mehrere gemeint sein. Wen meinst du?`,
    heading: (name, role) => (role === null ? phrase`${name}` : phrase`${name}, ${role}`),
    count: (quotations, page, pages) =>
      pages === 1
        ? phrase`${quotationCount(quotations)}`
        : phrase`${quotationCount(quotations)}, Seite ${page} von ${pages}`,
  },
  choice: {
    noSuchArticle: (given) =>
      phrase`Einen Artikel ${strong(given)} gibt es hier nicht. /artikel liste zeigt, was es gibt.`,
    whichArticle: (given, titles) =>
      phrase`Mit ${strong(given)} können mehrere Artikel gemeint sein: ${titles.join('; ')}. Schreib mehr von der Überschrift.`,
    noSuchSpeaker: (given, near) =>
      near.length === 0
        ? phrase`Niemand namens ${strong(given)} wird in diesen Artikeln zitiert.`
        : phrase`Niemand namens ${strong(given)} wird in diesen Artikeln zitiert. Meinst du ${near.join(', ')}?`,
  },
  library: {
    empty: phrase`Hier gibt es noch keine Artikel. Wer den Server verwaltet, kann mit /artikel hinzufügen einen hinzufügen.`,
    emptyForCurator: phrase`Hier gibt es noch keine Artikel. Füge mit /artikel hinzufügen einen hinzu: Link, Datei oder Text. Oder probier mich am Beispielartikel aus.`,
    exported: (articles) =>
      phrase`${articleCount(articles)}, mit Fassungen, Berichtigungen und Einstellungen:`,
    exportTooLarge: phrase`Diese Bibliothek ist zu groß für eine Datei hier. Wer den Bot betreibt, kann sie auf der Kommandozeile exportieren.`,
    trySample: phrase`Beispielartikel hinzufügen`,
  },
  settings: {
    heading: phrase`Wie diese Bibliothek eingerichtet ist`,
    reports: (doubted) => phrase`Angezweifelte Sprecher: ${doubted}, siehe ${'/bibliothek meldungen'}`,
    mayNotManage: phrase`Du kannst das sehen; ändern kann es nur, wer den Server verwalten darf.`,
    ruleNeedsChannel: phrase`Sag, für welchen Kanal die Regel gilt: wähle ihn unter kanal.`,
    language: (language) =>
      language === null
        ? phrase`Sprache: wie der Server`
        : phrase`Sprache: ${languageName(language, language)}`,
    answers: (audience) =>
      audience === 'room'
        ? phrase`Antworten: für alle im Kanal`
        : phrase`Antworten: nur für die Person, die fragt`,
    rule: (channel, rule) =>
      phrase`Im Kanal ${channel}: ${{ room: 'Antworten für alle', asker: 'Antworten nur für die Person, die fragt', silent: 'keine Antworten' }[rule]}`,
    curators: (role) =>
      role === null
        ? phrase`Hinzufügen und Berichtigen: wer den Server verwalten darf`
        : phrase`Hinzufügen und Berichtigen: wer den Server verwalten darf, und die Rolle ${role}`,
    announce: (channel) =>
      channel === null
        ? phrase`Neue Artikel aus Feeds: werden nicht gemeldet`
        : phrase`Neue Artikel aus Feeds: werden im Kanal ${channel} gemeldet`,
    used: (articles, most, bytes, mostBytes) =>
      phrase`Artikel: ${articles}${Number.isFinite(most) ? ` von ${most}` : ''} · ${(bytes / 1_048_576).toFixed(1).replace('.', ',')}${Number.isFinite(mostBytes) ? ` von ${Math.round(mostBytes / 1_048_576)}` : ''} MB`,
    adds: (adds, most) =>
      phrase`In der letzten Stunde hinzugefügt: ${adds}${Number.isFinite(most) ? ` von ${most}` : ''}`,
  },
  log: {
    forgotten: 'jemandem, der vergessen werden wollte',
    heading: phrase`Was hier geändert wurde`,
    empty: phrase`Hier wurde noch nichts geändert.`,
    entry: ({ act, what, by, at, undone }) =>
      phrase`${at} (UTC) · ${ACTS[act] ?? act}${what === null ? '' : `: ${what}`} · von ${by}${undone ? ' · rückgängig gemacht' : ''}`,
  },
  privacy: {
    lines: (days) => [
      phrase`Deine Fragen werden beantwortet und vergessen: weder gespeichert noch protokolliert.`,
      phrase`Artikel bleiben, wie sie hinzugefügt wurden, mit der ID derer, die sie hinzugefügt, berichtigt oder entfernt haben, damit es rückgängig gemacht werden kann.`,
      phrase`Die Buttons unter einer Antwort merken sich 14 Tage lang, zu welchen Stellen sie gehören, nie, was gefragt wurde.`,
      phrase`Was auf einem Server hinzugefügt wird, ist auf keinem anderen zu sehen; wenn ich einen Server verlasse, wird seine Bibliothek nach ${counted(days, { one: 'Tag', other: 'Tagen' })} gelöscht.`,
      phrase`Was über dich gespeichert ist, zeigt ${'/datenschutz aktion:show'}; gelöscht wird es mit ${'/datenschutz aktion:delete'}.`,
    ],
    kept: phrase`Das ist alles, was über dich gespeichert ist:`,
    inOwnLibrary: (things) => phrase`In deiner eigenen Bibliothek: ${things}`,
    inServers: (things) => phrase`Auf Servern, mit deiner ID: ${things}`,
    inMemory: phrase`Im Arbeitsspeicher, höchstens zehn Minuten: was dir zuletzt gezeigt wurde, damit du weiterfragen kannst`,
    things: {
      article: 'Artikel',
      revision: 'Fassungen',
      correction: 'Berichtigungen',
      draft: 'Entwürfe',
      feed: 'Feeds',
      'entry of the log': 'Einträge im Protokoll',
    },
    nothingKept: phrase`Über dich ist nichts gespeichert.`,
    reallyDelete: phrase`Das löscht deine eigene Bibliothek mit allem darin, entfernt deine ID überall auf Servern und vergisst, was dir gezeigt wurde – endgültig.`,
    delete: phrase`Löschen`,
    deleted: phrase`Gelöscht. Über dich ist nichts mehr gespeichert.`,
  },
  feed: {
    announceNeedsServer: phrase`Neue Artikel können im Kanal eines Servers gemeldet werden; dies ist deine eigene Bibliothek.`,
    added: (title, entries) =>
      phrase`Ab jetzt folge ich ${strong(title)}. Zurzeit enthält der Feed ${articleCount(entries)}; neue kommen von selbst dazu.`,
    alreadyHere: (title) => phrase`Diesem Feed folge ich schon: ${strong(title)}.`,
    tooMany: (limit) =>
      phrase`Hier sind höchstens ${limit} Feeds möglich. Entferne erst einen mit /feed entfernen.`,
    none: phrase`Hier gibt es noch keinen Feed. Füge mit /feed hinzufügen und seiner Adresse einen hinzu.`,
    heading: (number) => phrase`${feedCount(number)}`,
    failing: (title, url) => phrase`${title} · ${url} · antwortet zurzeit nicht`,
    noSuch: (given) =>
      phrase`Hier heißt kein Feed ${strong(given)}, oder es passen mehrere. /feed liste zeigt sie.`,
    removed: (title) => phrase`Diesem Feed folge ich nicht mehr: ${strong(title)}. Seine Artikel bleiben.`,
  },
  edit: {
    nothing: phrase`Sag, was zu berichtigen ist: titel, medium, datum oder link.`,
    done: (title) => phrase`Berichtigt: ${strong(title)}.`,
  },
  add: {
    nothingGiven: phrase`Gib einen Link, eine Datei oder den Text eines Artikels an.`,
    refused: refusalInGerman,
    alreadyHere: (title) =>
      phrase`Dieser Artikel ist schon hier, mit genau denselben Worten: ${strong(title)}.`,
    heading: (title) => phrase`${title}`,
    figures: (words, quotations, speakers) =>
      `${wordCount(words)} · ${quotationCount(quotations)} · ${speakerCount(speakers)}`,
    becomesRevision: (title, revision) =>
      phrase`Das ist ${strong(title)} mit geändertem Text. Behältst du ihn, wird es Fassung ${revision}.`,
    quotationAdded: (text, speaker) =>
      speaker === null ? phrase`neu: ${text}` : phrase`neu: ${text} (${speaker})`,
    quotationRemoved: (text, speaker) =>
      speaker === null ? phrase`entfallen: ${text}` : phrase`entfallen: ${text} (${speaker})`,
    copyOf: (title) =>
      phrase`Fast dieselben Worte stehen in ${strong(title)}; beide bleiben, und Antworten nennen beide.`,
    captionsApart: (number) => phrase`Nicht im Text: ${captionCount(number)}.`,
    otherLanguage: (language) =>
      phrase`Dieser Artikel ist auf ${languageName('de', language)}; seine Stellen werden gefunden wie alle anderen.`,
    fileRefused: (name, reason) => followed(name, reason),
    keep: phrase`Behalten`,
    keepAll: (number) => (number === 1 ? phrase`Behalten` : phrase`Alle ${number} behalten`),
    drop: phrase`Verwerfen`,
    kept: (title, quotations, speakers) =>
      phrase`Hinzugefügt: ${strong(title)} (${quotationCount(quotations)}, ${speakerCount(speakers)}). Du kannst jetzt danach fragen.`,
    revised: (title, revision) => phrase`Hinzugefügt: ${strong(title)}, Fassung ${revision}.`,
    dropped: phrase`Verworfen. Nichts wurde hinzugefügt.`,
  },
  list: {
    heading: (number) => phrase`${articleCount(number)}`,
    page: (page, pages) => phrase`Seite ${page} von ${pages}`,
  },
  show: {
    speakers: phrase`Wer darin spricht:`,
    revision: (number) => `Fassung ${number}`,
    language: (language) => `Sprache: ${languageName('de', language)}`,
  },
  remove: {
    removed: (title) =>
      phrase`Entfernt: ${strong(title)}. Zehn Minuten lang lässt es sich rückgängig machen.`,
  },
  undone: {
    done: phrase`Rückgängig gemacht.`,
    tooLate: phrase`Dafür ist es zu spät; zehn Minuten sind vorbei.`,
    overtaken: phrase`Seither wurde etwas Neueres geändert; mach erst das rückgängig.`,
  },
  refused: {
    blocked: (value) =>
      phrase`Artikel von ${value} dürfen nicht hinzugefügt werden: der Verlag hat darum gebeten.`,
    overQuota: {
      articles: (limit) =>
        phrase`Diese Bibliothek ist voll: sie fasst ${limit} Artikel. Entferne erst einen.`,
      bytes: (limit) =>
        phrase`Diese Bibliothek ist voll: sie fasst ${Math.round(limit / 1_048_576)} MB Text. Entferne erst etwas.`,
      addsPerHour: (limit) =>
        phrase`Das waren ${limit} Artikel in einer Stunde, mehr geht hier nicht. Versuch es später wieder.`,
    },
    unknown: phrase`Das gibt es hier nicht mehr. /artikel liste zeigt, was es gibt.`,
  },
  help: {
    what: phrase`Ich beantworte Fragen zu den Artikeln hier mit deren eigenen Worten und sage, von wem sie sind.`,
    items: [
      phrase`${strong('/fragen')} und eine Frage in deinen Worten: Was sagte Blinken über Kasachstan?`,
      phrase`${strong('/wer')} und Worte, an die du dich erinnerst: ich finde, von wem sie sind, genau oder ungefähr.`,
      phrase`${strong('/sprecher')} und ein Name: alles, womit diese Person oder Stelle zitiert wird.`,
      phrase`${strong('/artikel hinzufügen')} mit Link, Datei oder Text; du siehst den Artikel, bevor er bleibt.`,
      phrase`${strong('/artikel liste')}, ${strong('/artikel zeigen')}, ${strong('/artikel entfernen')}: die Artikel selbst.`,
      phrase`Oder erwähne mich oder schreib mir direkt, in eigenen Worten, und frag weiter: and what did Tokayev say?`,
      phrase`${strong('/bibliothek einstellungen')}: wo und wie ich antworte und wer hinzufügen darf. ${strong('/datenschutz')}: was über dich gespeichert ist.`,
    ],
    honesty: phrase`Ich zeige nur, was in einem Artikel steht, sage „wahrscheinlich“, wo nicht sicher ist, wer spricht, und sage es, wenn es keine Antwort gibt. Ob wahr ist, was jemand gesagt hat, beurteile ich nie.`,
  },
  alsoIn: (place) => joined('Dieselben Worte auch in ', place),
  paragraph: (number) => `Absatz ${number}`,
};

const ACTS: Readonly<Record<string, string>> = {
  added: 'hinzugefügt',
  revised: 'neue Fassung',
  removed: 'entfernt',
  edited: 'berichtigt',
  corrected: 'Sprecher berichtigt',
  reported: 'Sprecher angezweifelt',
  dismissed: 'Zweifel verworfen',
  settings: 'Einstellungen geändert',
  imported: 'importiert',
  undone: 'rückgängig gemacht',
  'feed added': 'Feed hinzugefügt',
  'feed removed': 'Feed entfernt',
};

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('de').format(names);
}

// Warum ein Artikel nicht gelesen werden konnte, auf Deutsch: ein Satz je Grund, mit dem nächsten Schritt.
import { phrase } from '../phrase.ts';
import { type Refusals, refusalBy } from '../refusals.ts';

const SENTENCES: Refusals = {
  'not-a-link': ({ given }) =>
    phrase`${given} ist kein Link. Gib einen an, der mit https:// beginnt, oder füge den Text ein.`,
  'scheme-not-allowed': ({ scheme }) =>
    phrase`Links, die mit ${scheme} beginnen, werden nicht gelesen. Gib einen mit https:// an.`,
  'port-not-allowed': ({ port }) =>
    phrase`Von Port ${port} wird nicht gelesen. Gib einen Link ohne Port an oder füge den Text ein.`,
  'password-in-link': ({ host }) =>
    phrase`Der Link zu ${host} enthält einen Namen oder ein Passwort. Nimm es heraus und versuch es wieder.`,
  'address-not-public': ({ host }) =>
    phrase`${host} ist nicht öffentlich im Internet, und nur dort wird gelesen. Füge stattdessen den Text ein.`,
  'unknown-host': ({ host }) => phrase`Eine Website ${host} gibt es nicht. Prüfe den Link auf Tippfehler.`,
  'no-connection': ({ host }) =>
    phrase`${host} war nicht zu erreichen. Versuch es später oder füge den Text ein.`,
  'certificate-not-valid': ({ host }) =>
    phrase`${host} konnte nicht nachweisen, dass es echt ist. Füge stattdessen den Text ein.`,
  'too-slow': ({ host, seconds }) =>
    phrase`${host} brauchte länger als ${seconds} Sekunden. Versuch es später oder füge den Text ein.`,
  'too-many-redirects': ({ host }) =>
    phrase`${host} schickt den Leser im Kreis. Öffne den Link selbst und füge den Text ein.`,
  'http-status': ({ host, status }) =>
    phrase`${host} hat mit einem Fehler geantwortet (${status}). Versuch es später oder füge den Text ein.`,
  'page-not-found': ({ host }) =>
    phrase`${host} hat keine solche Seite. Prüfe den Link oder füge den Text ein.`,
  'access-denied': ({ host }) =>
    phrase`${host} lässt diese Seite nicht von Programmen lesen. Füge stattdessen den Text ein.`,
  'site-busy': ({ host }) =>
    phrase`${host} ist überlastet. Versuch es in ein paar Minuten oder füge den Text ein.`,
  'forbidden-by-robots': ({ host }) =>
    phrase`${host} bittet Programme, das nicht zu lesen. Füge stattdessen den Text ein.`,
  'broken-answer': ({ host }) =>
    phrase`Was ${host} geschickt hat, ist beschädigt. Versuch es noch einmal oder füge den Text ein.`,
  'file-gone': () =>
    phrase`Die Datei konnte von dort, wo sie angehängt war, nicht geholt werden. Häng sie noch einmal an.`,
  'too-large': ({ megabytes }) =>
    phrase`Das ist größer als ${megabytes} MB, mehr geht nicht. Füge nur den Text des Artikels ein.`,
  empty: () => phrase`Es steht nichts darin. Gib den Text des Artikels an.`,
  'type-not-supported': ({ type }) =>
    phrase`Dateien vom Typ ${type} werden nicht gelesen. Gib Text, HTML, PDF, .docx oder .eml an oder füge den Text ein.`,
  'type-mismatch': ({ claimed, found }) =>
    phrase`Das gibt sich als ${claimed} aus, ist aber ${found}. Gib die Datei mit ihrem richtigen Typ an.`,
  unreadable: ({ type }) =>
    phrase`Die Datei (${type}) lässt sich nicht lesen, vielleicht ist sie beschädigt. Füge stattdessen den Text ein.`,
  'password-protected': ({ type }) =>
    phrase`Die Datei (${type}) ist mit einem Passwort gesperrt. Entsperre sie oder füge den Text ein.`,
  'scanned-pages': () =>
    phrase`Dieses PDF enthält Bilder von Seiten, keinen Text. Füge stattdessen den Text ein.`,
  'too-many-pages': ({ pages, limit }) =>
    phrase`Das hat ${pages} Seiten; gelesen werden höchstens ${limit}. Gib nur die Seiten des Artikels an.`,
  'too-deep': () => phrase`So ist kein Artikel aufgebaut. Füge stattdessen den Text ein.`,
  'too-many-elements': () =>
    phrase`Diese Seite ist zu groß für einen Artikel. Füge stattdessen den Text ein.`,
  'unpacks-too-large': ({ megabytes }) =>
    phrase`Ausgepackt ist das größer als ${megabytes} MB, mehr geht nicht. Füge stattdessen den Text ein.`,
  'reading-too-slow': ({ seconds }) =>
    phrase`Das Lesen dauerte länger als ${seconds} Sekunden und wurde beendet. Füge stattdessen den Text ein.`,
  'reading-too-big': ({ megabytes }) =>
    phrase`Das Lesen brauchte mehr als ${megabytes} MB Speicher und wurde beendet. Füge stattdessen den Text ein.`,
  busy: () => phrase`Gerade werden zu viele Artikel gelesen. Versuch es in einer Minute wieder.`,
  cancelled: () => phrase`Das wurde abgebrochen, bevor es fertig war. Du kannst jederzeit neu anfangen.`,
  'login-wall': () => phrase`Die Seite zeigt den Artikel nur Angemeldeten. Füge stattdessen den Text ein.`,
  paywall: () => phrase`Die Seite zeigt ohne Bezahlung nur den Anfang. Füge den Text ein, wenn du darfst.`,
  'consent-wall': () =>
    phrase`Die Seite will erst eine Einwilligung. Öffne sie selbst und füge den Text ein.`,
  'robot-check': () =>
    phrase`Die Seite will sicher sein, dass ein Mensch sie liest. Öffne sie selbst und füge den Text ein.`,
  'needs-script': () =>
    phrase`Die Seite zeigt ihren Text nur einem Browser. Öffne sie dort und füge den Text ein.`,
  'error-page': () => phrase`Die Seite ist eine Fehlermeldung, kein Artikel. Prüfe den Link.`,
  'index-page': () =>
    phrase`Die Seite listet Artikel auf und ist selbst keiner. Gib den Link zu dem, den du meinst.`,
  'no-article': () => phrase`Auf dieser Seite steht kein Artikel. Prüfe den Link oder füge den Text ein.`,
  'article-too-long': ({ limit }) =>
    phrase`Das ist länger als ${limit} Zeichen, mehr darf ein Artikel nicht haben. Füge ihn in Teilen hinzu.`,
  'not-a-feed': () => phrase`Das ist kein Feed. Gib die Adresse eines RSS-, Atom- oder JSON-Feeds an.`,
};

export const refusalInGerman = refusalBy(SENTENCES);

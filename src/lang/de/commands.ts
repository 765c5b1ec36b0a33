// Namen und Beschreibungen von Befehlen, Optionen, Fenstern und Menüs, auf Deutsch.
import type { commands as english } from '../en/commands.ts';
import type { Worded } from '../worded.ts';

export const commands: Worded<typeof english> = {
  commands: {
    ask: {
      name: 'fragen',
      description: 'Frag zu den Artikeln hier: die Antwort in ihren eigenen Worten, mit Sprecher',
      options: {
        question: { name: 'frage', description: 'Was du wissen willst' },
        speaker: { name: 'sprecher', description: 'Nur, was diese Person oder Stelle gesagt hat' },
        article: { name: 'artikel', description: 'Nur in diesem Artikel' },
        since: { name: 'seit', description: 'Nur Artikel ab diesem Tag, etwa 2022-01-10' },
        until: { name: 'bis', description: 'Nur Artikel bis zu diesem Tag' },
        private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },
      },
    },
    who: {
      name: 'wer',
      description: 'Finde heraus, von wem ein Zitat ist',
      options: {
        quote: { name: 'zitat', description: 'Die Worte, wie du sie in Erinnerung hast' },
        private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },
      },
    },
    speaker: {
      name: 'sprecher',
      description: 'Alles, womit jemand zitiert wird',
      options: {
        name: { name: 'name', description: 'Die Person oder Stelle' },
        private: { name: 'privat', description: 'Nur dir zeigen' },
      },
    },
    article: { name: 'artikel', description: 'Die Artikel dieser Bibliothek' },
    'article add': {
      name: 'hinzufügen',
      description: 'Einen Artikel per Link, Datei oder Text hinzufügen; du siehst ihn vorher',
      options: {
        link: { name: 'link', description: 'Ein Link zum Artikel' },
        file: {
          name: 'datei',
          description: 'Der Artikel als Datei: .txt, .md, .html, .pdf, .docx oder .eml',
        },
        file2: { name: 'datei2', description: 'Ein weiterer Artikel als Datei' },
        file3: { name: 'datei3', description: 'Ein weiterer Artikel als Datei' },
        file4: { name: 'datei4', description: 'Ein weiterer Artikel als Datei' },
        file5: { name: 'datei5', description: 'Ein weiterer Artikel als Datei' },
        text: { name: 'text', description: 'Der Text des Artikels, die Überschrift zuerst' },
        title: { name: 'titel', description: 'Die Überschrift, wenn der Text keine hat' },
        publisher: { name: 'medium', description: 'Wo er erschienen ist' },
        date: { name: 'datum', description: 'Wann, etwa 4. Mai 2026' },
      },
    },
    'article list': { name: 'liste', description: 'Die Artikel in dieser Bibliothek', options: {} },
    'article show': {
      name: 'zeigen',
      description: 'Ein Artikel: woher er ist, wer darin spricht, wie er anfängt',
      options: { article: { name: 'artikel', description: 'Welcher Artikel' } },
    },
    'article remove': {
      name: 'entfernen',
      description: 'Einen Artikel aus dieser Bibliothek entfernen',
      options: { article: { name: 'artikel', description: 'Welcher Artikel' } },
    },
    'article edit': {
      name: 'ändern',
      description: 'Überschrift, Medium, Datum oder Link eines Artikels berichtigen',
      options: {
        article: { name: 'artikel', description: 'Welcher Artikel' },
        title: { name: 'titel', description: 'Die richtige Überschrift' },
        publisher: { name: 'medium', description: 'Wo er erschienen ist' },
        date: { name: 'datum', description: 'Wann, etwa 2022-01-10' },
        link: { name: 'link', description: 'Wo er im Netz steht' },
      },
    },
    feed: { name: 'feed', description: 'Seiten, deren neue Artikel von selbst hereinkommen' },
    'feed add': {
      name: 'hinzufügen',
      description: 'Einem Feed folgen: seine neuen Artikel werden von selbst hinzugefügt',
      options: {
        link: { name: 'link', description: 'Die Adresse eines RSS-, Atom- oder JSON-Feeds' },
        announce: { name: 'melden', description: 'Ein Kanal, in dem neue Artikel gemeldet werden' },
      },
    },
    'feed list': { name: 'liste', description: 'Die Feeds, denen hier gefolgt wird', options: {} },
    'feed remove': {
      name: 'entfernen',
      description: 'Einem Feed nicht mehr folgen; seine Artikel bleiben',
      options: { link: { name: 'link', description: 'Die Adresse des Feeds oder ein Teil seines Titels' } },
    },
    library: { name: 'bibliothek', description: 'Wie diese Bibliothek geführt wird' },
    'library settings': {
      name: 'einstellungen',
      description: 'Sehen und ändern, wo, wie und in welcher Sprache ich hier antworte',
      options: {
        language: {
          name: 'sprache',
          description: 'Die Sprache der Antworten, die alle sehen',
          choices: {
            server: 'Wie der Server',
            en: 'English',
            es: 'Español',
            de: 'Deutsch',
            fr: 'Français',
            ru: 'Русский',
            kk: 'Қазақша',
          },
        },
        answers: {
          name: 'antworten',
          description: 'Wer eine Antwort sieht, wenn niemand gewählt hat',
          choices: { room: 'Alle im Kanal', asker: 'Nur wer gefragt hat' },
        },
        channel: { name: 'kanal', description: 'Der Kanal, für den die Regel gilt' },
        rule: {
          name: 'regel',
          description: 'Was in diesem Kanal gilt',
          choices: {
            room: 'Antworten für alle',
            asker: 'Antworten nur für die Person, die fragt',
            silent: 'Keine Antworten',
            none: 'Wie überall',
          },
        },
        curators: {
          name: 'kuratoren',
          description: 'Wer diese Rolle hat, darf hinzufügen, entfernen, berichtigen',
        },
        announce: { name: 'melden', description: 'Wo neue Artikel aus Feeds gemeldet werden' },
        articles: { name: 'anzahl', description: 'Höchstens so viele Artikel; 0 für die übliche Grenze' },
        'adds-per-hour': {
          name: 'pro-stunde',
          description: 'Höchstens so viele in der Stunde; 0 für die übliche Grenze',
        },
        reset: {
          name: 'zurücksetzen',
          description: 'Zurück auf die Voreinstellung',
          choices: {
            curators: 'Wer hinzufügen und berichtigen darf',
            announce: 'Wo neue Artikel gemeldet werden',
            rules: 'Die Regeln für Kanäle',
            limits: 'Die Grenzen',
            everything: 'Alles',
          },
        },
      },
    },
    'library reports': {
      name: 'meldungen',
      description: 'Zitate, deren Sprecher angezweifelt wird, zum Berichtigen',
      options: {},
    },
    'library corrections': {
      name: 'berichtigungen',
      description: 'Was hier berichtigt wurde, zum Zurücknehmen oder Speichern',
      options: {},
    },
    'library log': {
      name: 'protokoll',
      description: 'Wer was hinzugefügt, entfernt, berichtigt hat',
      options: {},
    },
    'library export': { name: 'export', description: 'Alles aus dieser Bibliothek als Datei', options: {} },
    privacy: {
      name: 'datenschutz',
      description: 'Was über dich gespeichert ist, und wie du es siehst und löschst',
      options: {
        do: {
          name: 'aktion',
          description: 'Sehen oder löschen, was über dich gespeichert ist',
          choices: { show: 'Zeigen', delete: 'Löschen' },
        },
      },
    },
    help: { name: 'hilfe', description: 'Was du fragen kannst, und wie', options: {} },
  },
  windows: {
    name: { name: 'name', description: 'Wer es gesagt hat, mit dem vollständigsten Namen, den du kennst' },
  },
  menus: { who: 'Wer hat das gesagt?', ask: 'Danach fragen', add: 'Zur Bibliothek hinzufügen' },
};

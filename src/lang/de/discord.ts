// Was nur in Discord gesagt wird, auf Deutsch.
import type { discord as english } from '../en/discord.ts';
import { phrase, strong } from '../phrase.ts';
import type { Worded } from '../worded.ts';

export const discord: Worded<typeof english> = {
  conversation: {
    takenAs: (question) => phrase`Verstanden als: ${question}`,
    noMore: (found) =>
      found === 1
        ? phrase`Das war die einzige Stelle, die ich gefunden habe. Frag mit anderen Worten nach weiteren.`
        : phrase`Ich habe ${found} Stellen gefunden, mehr nicht. Frag mit anderen Worten nach weiteren.`,
  },
  discord: {
    asked: 'wie du es schreibst',
    stands: 'wie es dasteht',
    continues: 'geht unten weiter',
    continuedFrom: 'Fortsetzung',
    restInFile: 'Der Rest steht in dieser Datei.',
    fileTooLarge:
      'Das ist mehr, als hier in eine Datei passt. Exportiere es auf dem Rechner, auf dem der Bot läuft.',
    ownLibrary: phrase`Aus deiner eigenen Bibliothek`,
    typed: 'Was du geschrieben hast, damit du es nicht noch einmal schreiben musst:',
    mayNotCurate: phrase`Das ist für die, die sich um die Artikel hier kümmern: wer den Server verwalten darf oder die dafür gewählte Rolle hat.`,
    unknownCommand: phrase`Diesen Befehl habe ich nicht mehr. Fang mit / neu an und sieh, was es gibt.`,
    expired: phrase`Dieser Button ist abgelaufen. Frag noch einmal, dann kommen mit der Antwort neue.`,
    stopping: phrase`Ich werde gerade neu gestartet. Versuch es gleich noch einmal.`,
    silent: phrase`In diesem Kanal antworte ich nicht. Versuch es in einem anderen.`,
    onlyAlone: phrase`Hier antworte ich nur so, dass du allein es siehst: nimm dafür /fragen.`,
    tooMany: (seconds) => phrase`Das war viel auf einmal. Versuch es in ${seconds} Sekunden wieder.`,
    badOption: (option) => phrase`Mit ${strong(option)} stimmt etwas nicht. Sieh bitte noch einmal hin.`,
    answeredAlone: phrase`Die Antwort ging an die Person, die gefragt hat.`,
    steps: {
      fetching: 'Die Seite wird geholt …',
      reading: 'Sie wird gelesen …',
      attributing: 'Wer was sagt, wird herausgesucht …',
      indexing: 'Sie wird durchsuchbar gemacht …',
    },
    invalidToken:
      'Discord kennt dieses Token nicht. Kopiere es neu von der Bot-Seite des Entwicklerportals nach DISCORD_TOKEN.',
    disallowedIntents:
      'Discord verweigert die Ereignisse, um die der Bot bittet. Verbatim braucht keine privilegierten Intents: prüfe, ob das Token zur richtigen Anwendung gehört.',
    unreachable: (reason) =>
      `Discord ist nicht zu erreichen (${reason}). Prüfe die Verbindung und DISCORD_API_URL und starte neu.`,
  },
  errors: {
    unexpected: (id) =>
      phrase`Bei mir ist etwas schiefgegangen; verloren ist nichts. Wenn es wieder passiert, melde diese Nummer: ${id}`,
  },
};

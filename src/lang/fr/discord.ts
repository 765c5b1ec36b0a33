// Ce qui ne se dit que dans Discord, en français.
import type { discord as english } from '../en/discord.ts';
import { phrase, strong } from '../phrase.ts';
import type { Worded } from '../worded.ts';

export const discord: Worded<typeof english> = {
  conversation: {
    takenAs: (question) => phrase`Compris comme : ${question}`,
    noMore: (found) =>
      found === 1
        ? phrase`C’était le seul passage que j’ai trouvé. Pose ta question autrement pour en voir d’autres.`
        : phrase`J’ai trouvé ${found} passages, et pas plus. Pose ta question autrement pour en voir d’autres.`,
  },
  discord: {
    asked: 'comme tu l’écris',
    stands: 'comme c’est écrit',
    continues: 'suite plus bas',
    continuedFrom: 'suite',
    restInFile: 'Le reste est dans ce fichier.',
    fileTooLarge:
      'C’est plus que ce qui tient ici dans un fichier. Exporte-le sur la machine où tourne le bot.',
    ownLibrary: phrase`De ta propre bibliothèque`,
    typed: 'Ce que tu as écrit, pour que tu n’aies pas à le réécrire :',
    mayNotCurate: phrase`C’est réservé aux personnes qui s’occupent des articles ici : celles qui peuvent gérer le serveur ou qui ont le rôle choisi pour cela.`,
    unknownCommand: phrase`Je n’ai plus cette commande. Recommence avec / pour voir ce qu’il y a.`,
    expired: phrase`Ce bouton a expiré. Repose ta question, et la réponse en apportera de nouveaux.`,
    stopping: phrase`On me redémarre. Réessaie dans un instant.`,
    silent: phrase`Je ne réponds pas dans ce salon. Essaie dans un autre.`,
    onlyAlone: phrase`Ici, mes réponses ne sont visibles que pour toi : utilise /demander.`,
    tooMany: (seconds) => phrase`Cela fait beaucoup d’un coup. Réessaie dans ${seconds} secondes.`,
    badOption: (option) => phrase`Quelque chose ne va pas avec ${strong(option)}. Vérifie-le, s’il te plaît.`,
    answeredAlone: phrase`La réponse est allée à la personne qui a posé la question.`,
    steps: {
      fetching: 'Je vais chercher la page …',
      reading: 'Je la lis …',
      attributing: 'Je cherche qui dit quoi …',
      indexing: 'Je la rends consultable …',
    },
    invalidToken:
      'Discord ne connaît pas ce jeton. Copie-le de nouveau depuis la page Bot du portail des développeurs dans DISCORD_TOKEN.',
    disallowedIntents:
      'Discord refuse les événements que demande ce bot. Verbatim n’a besoin d’aucun intent privilégié : vérifie que le jeton est celui de la bonne application.',
    unreachable: (reason) =>
      `Discord est injoignable (${reason}). Vérifie la connexion et DISCORD_API_URL, puis redémarre.`,
  },
  errors: {
    unexpected: (id) =>
      phrase`Quelque chose a échoué de mon côté ; rien n’est perdu. Si cela se reproduit, signale ce numéro : ${id}`,
  },
};

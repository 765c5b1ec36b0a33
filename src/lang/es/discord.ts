// Lo que solo se dice en Discord, en español.
import type { discord as english } from '../en/discord.ts';
import { phrase, strong } from '../phrase.ts';
import type { Worded } from '../worded.ts';

export const discord: Worded<typeof english> = {
  conversation: {
    takenAs: (question) => phrase`Entendido como: ${question}`,
    noMore: (found) =>
      found === 1
        ? phrase`Ese era el único pasaje que encontré. Pregunta con otras palabras para ver más.`
        : phrase`Encontré ${found} pasajes y ninguno más. Pregunta con otras palabras para ver otros.`,
  },
  discord: {
    asked: 'como lo escribiste',
    stands: 'como está en el artículo',
    continues: 'sigue abajo',
    continuedFrom: 'continuación',
    restInFile: 'El resto está en este archivo.',
    fileTooLarge:
      'Esto es más de lo que cabe aquí en un archivo. Expórtalo en la máquina donde se ejecuta el bot.',
    ownLibrary: phrase`De tu propia biblioteca`,
    typed: 'Lo que escribiste, para que no tengas que escribirlo otra vez:',
    mayNotCurate: phrase`Esto es para quienes cuidan los artículos aquí: quien puede gestionar el servidor o tiene el rol elegido para ello.`,
    unknownCommand: phrase`Ya no tengo ese comando. Empieza de nuevo con / para ver qué hay.`,
    expired: phrase`Este botón ha caducado. Pregunta otra vez y la respuesta traerá otros nuevos.`,
    stopping: phrase`Me están reiniciando. Inténtalo dentro de un momento.`,
    silent: phrase`En este canal no respondo. Prueba en otro.`,
    onlyAlone: phrase`Aquí solo respondo de modo que lo veas tú: usa /preguntar.`,
    tooMany: (seconds) => phrase`Eso fue mucho de golpe. Inténtalo dentro de ${seconds} segundos.`,
    badOption: (option) => phrase`Algo no está bien en ${strong(option)}. Revísalo, por favor.`,
    answeredAlone: phrase`La respuesta fue para quien preguntó.`,
    steps: {
      fetching: 'Trayendo la página …',
      reading: 'Leyéndola …',
      attributing: 'Viendo quién dice qué …',
      indexing: 'Preparándola para buscar …',
    },
    invalidToken:
      'Discord no conoce este token. Cópialo de nuevo de la página Bot del portal de desarrolladores a DISCORD_TOKEN.',
    disallowedIntents:
      'Discord niega los eventos que pide este bot. Verbatim no necesita ningún intent privilegiado: comprueba que el token sea de la aplicación correcta.',
    unreachable: (reason) =>
      `No se puede llegar a Discord (${reason}). Comprueba la conexión y DISCORD_API_URL y vuelve a empezar.`,
  },
  errors: {
    unexpected: (id) =>
      phrase`Algo falló por mi parte; no se ha perdido nada. Si vuelve a pasar, comunica este número: ${id}`,
  },
};

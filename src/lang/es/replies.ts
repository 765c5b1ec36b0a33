// Lo que responden los comandos, en español.
import type { replies as english } from '../en/replies.ts';
import { languageName } from '../language-name.ts';
import { followed, joined, phrase, strong } from '../phrase.ts';
import { countedIn } from '../plural.ts';
import type { Worded } from '../worded.ts';
import { refusalInSpanish } from './refusals.ts';

const counted = countedIn('es');
const articleCount = (number: number) => counted(number, { one: 'artículo', other: 'artículos' });
const feedCount = (number: number) => counted(number, { one: 'feed', other: 'feeds' });
const quotationCount = (number: number) => counted(number, { one: 'cita', other: 'citas' });
const speakerCount = (number: number) =>
  counted(number, { one: 'persona citada', other: 'personas citadas' });
const captionCount = (number: number) => counted(number, { one: 'pie de foto', other: 'pies de foto' });
const wordCount = (number: number) => counted(number, { one: 'palabra', other: 'palabras' });

export const replies: Worded<typeof english> = {
  kinds: { direct: 'en estilo directo', mixed: 'citado en parte', indirect: 'en estilo indirecto' },
  narration: 'palabras del periodista',
  unattributed: 'sin atribuir',
  probably: 'probablemente',
  corrected: 'corregido por esta comunidad',
  untitled: 'sin título',
  headline: 'titular',
  counts: { quotations: quotationCount, speakers: speakerCount, words: wordCount },
  undo: phrase`Deshacer`,
  mayNotCurate: phrase`Añadir y quitar artículos es cosa de quienes los cuidan aquí: quienes pueden gestionar el servidor.`,
  ask: {
    unaskable: phrase`Pregunta por algo de los artículos: una persona, un lugar, lo que se dijo. Por ejemplo: ¿Qué dijo Blinken?`,
    nothingAnswers: phrase`Nada en estos artículos responde a eso.`,
    notMentioned: (names) =>
      phrase`Nada en estos artículos responde a eso: ${listed(names)} no ${names.length === 1 ? 'se menciona' : 'se mencionan'} en ninguno.`,
    nearest: phrase`Mostrar lo más cercano`,
    nearestIs: phrase`No hay respuesta, pero lo más cercano es:`,
    searchedFor: (words) => phrase`Se buscó: ${words}`,
  },
  quotation: {
    byThisSpeaker: phrase`Más de esta persona`,
    copy: phrase`Copiar con la fuente`,
    wrongSpeaker: phrase`¿Lo dijo otra persona?`,
  },
  correct: {
    whoSaidIt: phrase`¿Quién dijo esto?`,
    somebodyElse: phrase`Otra persona …`,
    notAQuotation: phrase`No es una cita`,
    reported: phrase`Gracias. Lo verán quienes cuidan los artículos aquí.`,
    done: (speaker) => phrase`Corregido: lo dijo ${strong(speaker)}. Desde ahora aparece como corregido.`,
    noQuotation: phrase`Corregido: esto ya no se muestra como cita.`,
  },
  reports: {
    heading: (at, of) => phrase`Puesto en duda: ${at} de ${of}`,
    doubtedBy: (people) =>
      phrase`puesto en duda por ${counted(people, { one: 'persona', other: 'personas' })}`,
    right: phrase`Es correcto`,
    dismissed: phrase`Se queda como está; el aviso está cerrado.`,
    none: phrase`Ahora mismo nadie pone nada en duda aquí.`,
    next: (waiting) => phrase`Aviso siguiente (${waiting})`,
  },
  corrections: {
    heading: (number) => phrase`${counted(number, { one: 'corrección', other: 'correcciones' })}`,
    line: ({ number, words, speaker, title, by, on }) =>
      speaker === null
        ? phrase`${number}: ${words} · no es una cita · ${title} · ${on}, por ${by}`
        : phrase`${number}: ${words} · ${strong(speaker)} · ${title} · ${on}, por ${by}`,
    takeBack: (number) => phrase`Deshacer la ${number}`,
    save: phrase`Guardar como archivo`,
    none: phrase`Aquí aún no se ha corregido nada. Se empieza con «¿Lo dijo otra persona?» bajo una cita.`,
  },
  passages: {
    more: phrase`Más`,
    back: phrase`Atrás`,
    inContext: phrase`En contexto`,
    differ: phrase`Los artículos no coinciden`,
    only: (name) => phrase`Solo ${name}`,
    mayNotAnswer: phrase`Puede que esto no responda:`,
    gone: phrase`Ese artículo ya no está en esta biblioteca. Pregunta otra vez para buscar en los que hay.`,
    speakersSeldom: (language) =>
      phrase`En ${languageName('es', language)} solo digo quién habla cuando su nombre está justo al lado de la cita.`,
    speakersNever: (language) =>
      phrase`En ${languageName('es', language)} no digo quién habla: las citas se muestran, sin decir de quién son.`,
  },
  found: {
    button: phrase`Cómo se encontró`,
    heading: phrase`Cómo se encontró este pasaje`,
    by: {
      word: 'Como en tu pregunta',
      spelling: 'Con la ortografía corregida',
      form: 'En otra forma',
      meaning: 'De significado parecido',
      headline: 'En el titular',
      article: 'En otro lugar del artículo',
    },
    asAWhole: phrase`Ninguna de tus palabras está en él: se encontró por aquello de lo que trata en conjunto.`,
    unmatched: (words) =>
      words === 1
        ? phrase`1 palabra de tu pregunta no está en ningún lugar del artículo.`
        : phrase`${words} palabras de tu pregunta no están en ningún lugar del artículo.`,
    speaker: (name, by) => phrase`Quién habla: ${strong(name)}, según las palabras «${by}»`,
    wanted: {
      person: phrase`Preguntaste por una persona.`,
      time: phrase`Preguntaste por un momento.`,
      place: phrase`Preguntaste por un lugar.`,
      number: phrase`Preguntaste por un número.`,
      money: phrase`Preguntaste por una suma de dinero.`,
      duration: phrase`Preguntaste por una duración.`,
      reason: phrase`Preguntaste por un motivo.`,
      manner: phrase`Preguntaste por el modo.`,
    },
    sure: {
      almost: phrase`Es casi seguro que responde.`,
      probably: phrase`Probablemente responde.`,
      perhaps: phrase`Quizá responda; léelo con cautela.`,
    },
  },
  who: {
    exact: phrase`Estas mismas palabras:`,
    near: phrase`Casi estas palabras; lo que difiere está marcado:`,
    reporters: phrase`Son palabras del periodista, no una cita.`,
    stoodFirst: (day) =>
      phrase`De los artículos de aquí, las palabras aparecieron primero en este, el ${day}.`,
    notHere: phrase`Estas palabras no están en esta biblioteca, ni otras parecidas.`,
    nothingToFind: phrase`Escribe las palabras que recuerdas y busco quién las dijo.`,
  },
  speaker: {
    which: (name) => phrase`${strong(name)} puede ser varias personas u organizaciones de aquí. ¿Cuál?`,
    heading: (name, role) => (role === null ? phrase`${name}` : phrase`${name}, ${role}`),
    count: (quotations, page, pages) =>
      pages === 1
        ? phrase`${quotationCount(quotations)}`
        : phrase`${quotationCount(quotations)}, página ${page} de ${pages}`,
  },
  choice: {
    noSuchArticle: (given) =>
      phrase`Aquí no hay ningún artículo ${strong(given)}. Mira los que hay con /artículo lista.`,
    whichArticle: (given, titles) =>
      phrase`${strong(given)} puede ser varios artículos: ${titles.join('; ')}. Escribe más del titular.`,
    noSuchSpeaker: (given, near) =>
      near.length === 0
        ? phrase`En estos artículos no se cita a nadie llamado ${strong(given)}.`
        : phrase`En estos artículos no se cita a nadie llamado ${strong(given)}. ¿Quieres decir ${near.join(', ')}?`,
  },
  library: {
    empty: phrase`Aquí aún no hay artículos. Quien gestiona el servidor puede añadir uno con /artículo añadir.`,
    emptyForCurator: phrase`Aquí aún no hay artículos. Añade uno con /artículo añadir: un enlace, un archivo o un texto. O pruébame con el artículo de muestra.`,
    exported: (articles) => phrase`${articleCount(articles)}, con versiones, correcciones y ajustes:`,
    exportTooLarge: phrase`Esta biblioteca es demasiado grande para un archivo aquí. Quien lleva el bot puede exportarla en la línea de comandos.`,
    trySample: phrase`Añadir el artículo de muestra`,
  },
  settings: {
    heading: phrase`Cómo está configurada esta biblioteca`,
    reports: (doubted) => phrase`Personas citadas puestas en duda: ${doubted}; mira ${'/biblioteca avisos'}`,
    mayNotManage: phrase`Puedes verlo, pero solo quien puede gestionar el servidor puede cambiarlo.`,
    ruleNeedsChannel: phrase`Di para qué canal es la regla: elígelo en canal.`,
    language: (language) =>
      language === null
        ? phrase`Idioma: el del servidor`
        : phrase`Idioma: ${languageName(language, language)}`,
    answers: (audience) =>
      audience === 'room'
        ? phrase`Respuestas: para todos en el canal`
        : phrase`Respuestas: solo para quien pregunta`,
    rule: (channel, rule) =>
      phrase`En el canal ${channel}: ${{ room: 'respuestas para todos', asker: 'respuestas solo para quien pregunta', silent: 'sin respuestas' }[rule]}`,
    curators: (role) =>
      role === null
        ? phrase`Añadir y corregir: quien puede gestionar el servidor`
        : phrase`Añadir y corregir: quien puede gestionar el servidor y quien tiene el rol ${role}`,
    announce: (channel) =>
      channel === null
        ? phrase`Artículos nuevos de los feeds: no se anuncian`
        : phrase`Artículos nuevos de los feeds: se anuncian en el canal ${channel}`,
    used: (articles, most, bytes, mostBytes) =>
      phrase`Artículos: ${articles}${Number.isFinite(most) ? ` de ${most}` : ''} · ${(bytes / 1_048_576).toFixed(1).replace('.', ',')}${Number.isFinite(mostBytes) ? ` de ${Math.round(mostBytes / 1_048_576)}` : ''} MB`,
    adds: (adds, most) =>
      phrase`Añadidos en la última hora: ${adds}${Number.isFinite(most) ? ` de ${most}` : ''}`,
  },
  log: {
    forgotten: 'alguien que pidió ser olvidado',
    heading: phrase`Qué se ha cambiado aquí`,
    empty: phrase`Aquí aún no se ha cambiado nada.`,
    entry: ({ act, what, by, at, undone }) =>
      phrase`${at} (UTC) · ${ACTS[act] ?? act}${what === null ? '' : `: ${what}`} · por ${by}${undone ? ' · deshecho' : ''}`,
  },
  privacy: {
    lines: (days) => [
      phrase`Tus preguntas se responden y se olvidan: ni se guardan ni se registran.`,
      phrase`Los artículos se guardan como se añadieron, con el ID de quien los añadió, corrigió o quitó, para que se pueda deshacer.`,
      phrase`Los botones bajo una respuesta recuerdan durante 14 días a qué pasajes pertenecen, nunca lo que se preguntó.`,
      phrase`Lo que se añade en un servidor nunca se ve en otro; cuando dejo un servidor, su biblioteca se borra al cabo de ${counted(days, { one: 'día', other: 'días' })}.`,
      phrase`Mira lo que se guarda sobre ti con ${'/privacidad acción:show'} y bórralo con ${'/privacidad acción:delete'}.`,
    ],
    kept: phrase`Esto es todo lo que se guarda sobre ti:`,
    inOwnLibrary: (things) => phrase`En tu propia biblioteca: ${things}`,
    inServers: (things) => phrase`En servidores, con tu ID: ${things}`,
    inMemory: phrase`En la memoria, como mucho diez minutos: lo último que se te mostró, para que puedas seguir preguntando`,
    things: {
      article: 'artículos',
      revision: 'versiones',
      correction: 'correcciones',
      draft: 'borradores',
      feed: 'feeds',
      'entry of the log': 'entradas del registro',
    },
    nothingKept: phrase`No se guarda nada sobre ti.`,
    reallyDelete: phrase`Esto borra tu propia biblioteca con todo lo que contiene, quita tu ID de todas partes en los servidores y olvida lo que se te mostró, para siempre.`,
    delete: phrase`Borrar`,
    deleted: phrase`Borrado. Ya no se guarda nada sobre ti.`,
  },
  feed: {
    announceNeedsServer: phrase`Los artículos nuevos se pueden anunciar en el canal de un servidor, y esta es tu propia biblioteca.`,
    added: (title, entries) =>
      phrase`Desde ahora sigo ${strong(title)}. Ahora mismo contiene ${articleCount(entries)}; los nuevos entran solos.`,
    alreadyHere: (title) => phrase`Ya sigo ${strong(title)}.`,
    tooMany: (limit) => phrase`Aquí se siguen como mucho ${limit} feeds. Quita antes uno con /feed quitar.`,
    none: phrase`Aquí no se sigue ningún feed. Añade uno con /feed añadir y su dirección.`,
    heading: (number) => phrase`${feedCount(number)}`,
    failing: (title, url) => phrase`${title} · ${url} · ahora no responde`,
    noSuch: (given) =>
      phrase`Ningún feed de aquí se llama ${strong(given)}, o hay varios. Míralos con /feed lista.`,
    removed: (title) => phrase`Ya no sigo ${strong(title)}; sus artículos se quedan.`,
  },
  edit: {
    nothing: phrase`Di qué corregir: título, medio, fecha o enlace.`,
    done: (title) => phrase`Corregido: ${strong(title)}.`,
  },
  add: {
    nothingGiven: phrase`Indica un enlace, un archivo o el texto de un artículo.`,
    refused: refusalInSpanish,
    alreadyHere: (title) => phrase`Este artículo ya está aquí, con las mismas palabras: ${strong(title)}.`,
    heading: (title) => phrase`${title}`,
    figures: (words, quotations, speakers) =>
      `${wordCount(words)} · ${quotationCount(quotations)} · ${speakerCount(speakers)}`,
    becomesRevision: (title, revision) =>
      phrase`Es ${strong(title)} con el texto cambiado. Si lo guardas, será la versión ${revision}.`,
    quotationAdded: (text, speaker) =>
      speaker === null ? phrase`nuevo: ${text}` : phrase`nuevo: ${text} (${speaker})`,
    quotationRemoved: (text, speaker) =>
      speaker === null ? phrase`ya no está: ${text}` : phrase`ya no está: ${text} (${speaker})`,
    copyOf: (title) =>
      phrase`Casi las mismas palabras están en ${strong(title)}; se guardan ambos, y las respuestas nombran los dos.`,
    captionsApart: (number) => phrase`Fuera del texto: ${captionCount(number)}.`,
    otherLanguage: (language) =>
      phrase`Este artículo está en ${languageName('es', language)}; sus pasajes se encuentran como los demás.`,
    fileRefused: (name, reason) => followed(name, reason),
    keep: phrase`Guardar`,
    keepAll: (number) => (number === 1 ? phrase`Guardar` : phrase`Guardar los ${number}`),
    drop: phrase`Descartar`,
    kept: (title, quotations, speakers) =>
      phrase`Añadido: ${strong(title)} (${quotationCount(quotations)}, ${speakerCount(speakers)}). Ya puedes preguntar por él.`,
    revised: (title, revision) => phrase`Añadido: ${strong(title)}, versión ${revision}.`,
    dropped: phrase`Descartado. No se añadió nada.`,
  },
  list: {
    heading: (number) => phrase`${articleCount(number)}`,
    page: (page, pages) => phrase`Página ${page} de ${pages}`,
  },
  show: {
    speakers: phrase`Quién habla en él:`,
    revision: (number) => `versión ${number}`,
    language: (language) => `idioma: ${languageName('es', language)}`,
  },
  remove: {
    removed: (title) => phrase`Quitado: ${strong(title)}. Durante diez minutos se puede deshacer.`,
  },
  undone: {
    done: phrase`Deshecho.`,
    tooLate: phrase`Ya es tarde para deshacerlo; han pasado los diez minutos.`,
    overtaken: phrase`Después se cambió algo más; deshaz eso antes.`,
  },
  refused: {
    blocked: (value) => phrase`No se pueden añadir artículos de ${value}: lo pidió quien los publica.`,
    overQuota: {
      articles: (limit) => phrase`Esta biblioteca está llena: caben ${limit} artículos. Quita antes uno.`,
      bytes: (limit) =>
        phrase`Esta biblioteca está llena: caben ${Math.round(limit / 1_048_576)} MB de texto. Quita antes algo.`,
      addsPerHour: (limit) =>
        phrase`Fueron ${limit} artículos en una hora, que es el límite aquí. Inténtalo más tarde.`,
    },
    unknown: phrase`Eso ya no está aquí. Mira lo que hay con /artículo lista.`,
  },
  help: {
    what: phrase`Respondo preguntas sobre los artículos de aquí con sus propias palabras, y digo quién las dijo.`,
    items: [
      phrase`${strong('/preguntar')} y una pregunta con tus palabras: ¿Qué dijo Blinken sobre Kazajistán?`,
      phrase`${strong('/quién')} y palabras que recuerdas: averiguo quién las dijo, exactas o casi.`,
      phrase`${strong('/autor')} y un nombre: todo lo que se cita de esa persona u organización.`,
      phrase`${strong('/artículo añadir')} con un enlace, un archivo o un texto; lo ves antes de guardarlo.`,
      phrase`${strong('/artículo lista')}, ${strong('/artículo mostrar')}, ${strong('/artículo quitar')}: los artículos mismos.`,
      phrase`O mencióname, o escríbeme directamente, con tus palabras, y sigue preguntando: and what did Tokayev say?`,
      phrase`${strong('/biblioteca ajustes')}: dónde y cómo respondo, y quién puede añadir. ${strong('/privacidad')}: qué se guarda sobre ti.`,
    ],
    honesty: phrase`Solo muestro lo que está en un artículo, digo «probablemente» donde no es seguro quién habla, y lo digo cuando no hay respuesta. Nunca juzgo si es verdad lo que alguien dijo.`,
  },
  alsoIn: (place) => joined('Las mismas palabras también en ', place),
  paragraph: (number) => `párrafo ${number}`,
};

const ACTS: Readonly<Record<string, string>> = {
  added: 'añadido',
  revised: 'versión nueva',
  removed: 'quitado',
  edited: 'corregido',
  corrected: 'autor corregido',
  reported: 'autor puesto en duda',
  dismissed: 'duda descartada',
  settings: 'ajustes cambiados',
  imported: 'importado',
  undone: 'deshecho',
  'feed added': 'feed seguido',
  'feed removed': 'feed dejado de seguir',
};

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('es').format(names);
}

// Por qué no se pudo leer un artículo, en español: una frase por motivo, con lo que hacer después.
import { phrase } from '../phrase.ts';
import { type Refusals, refusalBy } from '../refusals.ts';

const SENTENCES: Refusals = {
  'not-a-link': ({ given }) =>
    phrase`${given} no es un enlace. Usa uno que empiece por https:// o pega el texto.`,
  'scheme-not-allowed': ({ scheme }) =>
    phrase`Los enlaces que empiezan por ${scheme} no se leen. Usa uno con https://.`,
  'port-not-allowed': ({ port }) =>
    phrase`No se lee del puerto ${port}. Usa un enlace sin puerto o pega el texto.`,
  'password-in-link': ({ host }) =>
    phrase`El enlace a ${host} lleva un nombre o una contraseña. Quítalo e inténtalo de nuevo.`,
  'address-not-public': ({ host }) =>
    phrase`${host} no está en la internet pública, y solo esa se lee. Pega el texto.`,
  'unknown-host': ({ host }) => phrase`No existe el sitio ${host}. Revisa el enlace por si hay una errata.`,
  'no-connection': ({ host }) => phrase`No se pudo llegar a ${host}. Inténtalo más tarde o pega el texto.`,
  'certificate-not-valid': ({ host }) => phrase`${host} no pudo demostrar que es quien dice. Pega el texto.`,
  'too-slow': ({ host, seconds }) =>
    phrase`${host} tardó más de ${seconds} segundos. Inténtalo más tarde o pega el texto.`,
  'too-many-redirects': ({ host }) =>
    phrase`${host} manda al lector en círculos. Abre el enlace tú y pega el texto.`,
  'http-status': ({ host, status }) =>
    phrase`${host} respondió con un error (${status}). Inténtalo más tarde o pega el texto.`,
  'page-not-found': ({ host }) => phrase`${host} no tiene esa página. Revisa el enlace o pega el texto.`,
  'access-denied': ({ host }) => phrase`${host} no deja que los programas lean esta página. Pega el texto.`,
  'site-busy': ({ host }) => phrase`${host} está saturado. Inténtalo en unos minutos o pega el texto.`,
  'forbidden-by-robots': ({ host }) => phrase`${host} pide que los programas no lean esto. Pega el texto.`,
  'broken-answer': ({ host }) =>
    phrase`Lo que envió ${host} está dañado. Inténtalo de nuevo o pega el texto.`,
  'file-gone': () => phrase`No se pudo traer el archivo desde donde estaba adjunto. Adjúntalo otra vez.`,
  'too-large': ({ megabytes }) =>
    phrase`Eso pasa de ${megabytes} MB, que es el límite. Pega solo el texto del artículo.`,
  empty: () => phrase`No hay nada dentro. Pega el texto del artículo.`,
  'type-not-supported': ({ type }) =>
    phrase`Los archivos de tipo ${type} no se leen. Usa texto, HTML, PDF, .docx o .eml, o pega el texto.`,
  'type-mismatch': ({ claimed, found }) =>
    phrase`Dice ser ${claimed} pero es ${found}. Envía el archivo con su tipo verdadero.`,
  unreadable: ({ type }) =>
    phrase`Este archivo (${type}) no se puede leer; quizá esté dañado. Pega el texto.`,
  'password-protected': ({ type }) =>
    phrase`Este archivo (${type}) está cerrado con contraseña. Ábrelo antes o pega el texto.`,
  'scanned-pages': () => phrase`Este PDF contiene imágenes de páginas, no texto. Pega el texto.`,
  'too-many-pages': ({ pages, limit }) =>
    phrase`Tiene ${pages} páginas; se leen como mucho ${limit}. Envía solo las páginas del artículo.`,
  'too-deep': () => phrase`Esta página está construida como no lo está ningún artículo. Pega el texto.`,
  'too-many-elements': () => phrase`Esta página es demasiado grande para ser un artículo. Pega el texto.`,
  'unpacks-too-large': ({ megabytes }) =>
    phrase`Descomprimido pasa de ${megabytes} MB, que es el límite. Pega el texto.`,
  'reading-too-slow': ({ seconds }) =>
    phrase`Leerlo llevó más de ${seconds} segundos y se detuvo. Pega el texto.`,
  'reading-too-big': ({ megabytes }) =>
    phrase`Leerlo llevó más de ${megabytes} MB de memoria y se detuvo. Pega el texto.`,
  busy: () => phrase`Ahora mismo se leen demasiados artículos. Inténtalo dentro de un minuto.`,
  cancelled: () => phrase`Se detuvo antes de terminar. Empieza de nuevo cuando quieras.`,
  'login-wall': () => phrase`La página solo muestra el artículo a quien inicia sesión. Pega el texto.`,
  paywall: () =>
    phrase`La página solo muestra el principio a quien no paga. Pega el texto, si puedes hacerlo.`,
  'consent-wall': () =>
    phrase`La página pide consentimiento antes de mostrar el artículo. Ábrela tú y pega el texto.`,
  'robot-check': () =>
    phrase`La página quiere estar segura de que lee una persona. Ábrela tú y pega el texto.`,
  'needs-script': () => phrase`La página solo muestra su texto a un navegador. Ábrela ahí y pega el texto.`,
  'error-page': () => phrase`La página es un mensaje de error, no un artículo. Revisa el enlace.`,
  'index-page': () => phrase`La página enumera artículos y no es ninguno. Usa el enlace del que quieres.`,
  'no-article': () => phrase`En esta página no hay ningún artículo. Revisa el enlace o pega el texto.`,
  'article-too-long': ({ limit }) =>
    phrase`Pasa de ${limit} caracteres, el límite de un artículo. Añádelo por partes.`,
  'not-a-feed': () => phrase`Esto no es un feed. Indica la dirección de un feed RSS, Atom o JSON.`,
};

export const refusalInSpanish = refusalBy(SENTENCES);

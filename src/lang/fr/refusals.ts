// Pourquoi un article n’a pas pu être lu, en français : une phrase par raison, avec ce qu’il faut faire.
import { phrase } from '../phrase.ts';
import { type Refusals, refusalBy } from '../refusals.ts';

const SENTENCES: Refusals = {
  'not-a-link': ({ given }) =>
    phrase`${given} n’est pas un lien. Donnes-en un qui commence par https://, ou colle le texte.`,
  'scheme-not-allowed': ({ scheme }) =>
    phrase`Les liens qui commencent par ${scheme} ne sont pas lus. Donnes-en un en https://.`,
  'port-not-allowed': ({ port }) =>
    phrase`On ne lit pas sur le port ${port}. Donne un lien sans port, ou colle le texte.`,
  'password-in-link': ({ host }) =>
    phrase`Le lien vers ${host} contient un nom ou un mot de passe. Retire-le et réessaie.`,
  'address-not-public': ({ host }) =>
    phrase`${host} n’est pas sur l’internet public, le seul qui soit lu. Colle plutôt le texte.`,
  'unknown-host': ({ host }) =>
    phrase`Le site ${host} n’existe pas. Cherche une faute de frappe dans le lien.`,
  'no-connection': ({ host }) => phrase`${host} est injoignable. Réessaie plus tard, ou colle le texte.`,
  'certificate-not-valid': ({ host }) =>
    phrase`${host} n’a pas pu prouver son identité. Colle plutôt le texte.`,
  'too-slow': ({ host, seconds }) =>
    phrase`${host} a mis plus de ${seconds} secondes. Réessaie plus tard, ou colle le texte.`,
  'too-many-redirects': ({ host }) =>
    phrase`${host} fait tourner le lecteur en rond. Ouvre le lien toi-même et colle le texte.`,
  'http-status': ({ host, status }) =>
    phrase`${host} a répondu par une erreur (${status}). Réessaie plus tard, ou colle le texte.`,
  'page-not-found': ({ host }) => phrase`${host} n’a pas cette page. Vérifie le lien, ou colle le texte.`,
  'access-denied': ({ host }) =>
    phrase`${host} ne laisse pas les programmes lire cette page. Colle plutôt le texte.`,
  'site-busy': ({ host }) =>
    phrase`${host} est surchargé. Réessaie dans quelques minutes, ou colle le texte.`,
  'forbidden-by-robots': ({ host }) =>
    phrase`${host} demande aux programmes de ne pas lire ceci. Colle plutôt le texte.`,
  'broken-answer': ({ host }) => phrase`Ce que ${host} a envoyé est abîmé. Réessaie, ou colle le texte.`,
  'file-gone': () =>
    phrase`Le fichier n’a pas pu être récupéré là où il était joint. Joins-le encore une fois.`,
  'too-large': ({ megabytes }) =>
    phrase`Cela dépasse ${megabytes} Mo, la limite. Colle seulement le texte de l’article.`,
  empty: () => phrase`Il n’y a rien dedans. Donne le texte de l’article.`,
  'type-not-supported': ({ type }) =>
    phrase`Les fichiers de type ${type} ne sont pas lus. Donne du texte, HTML, PDF, .docx ou .eml, ou colle le texte.`,
  'type-mismatch': ({ claimed, found }) =>
    phrase`Ce fichier se dit ${claimed}, mais c’est ${found}. Donne-le avec son vrai type.`,
  unreadable: ({ type }) =>
    phrase`Ce fichier (${type}) est illisible, peut-être abîmé. Colle plutôt le texte.`,
  'password-protected': ({ type }) =>
    phrase`Ce fichier (${type}) est verrouillé par un mot de passe. Déverrouille-le, ou colle le texte.`,
  'scanned-pages': () => phrase`Ce PDF contient des images de pages, pas de texte. Colle plutôt le texte.`,
  'too-many-pages': ({ pages, limit }) =>
    phrase`Cela fait ${pages} pages ; au plus ${limit} sont lues. Donne seulement les pages de l’article.`,
  'too-deep': () => phrase`Aucun article n’est construit comme cette page. Colle plutôt le texte.`,
  'too-many-elements': () => phrase`Cette page est trop grande pour être un article. Colle plutôt le texte.`,
  'unpacks-too-large': ({ megabytes }) =>
    phrase`Décompressé, cela dépasse ${megabytes} Mo, la limite. Colle plutôt le texte.`,
  'reading-too-slow': ({ seconds }) =>
    phrase`La lecture a pris plus de ${seconds} secondes et a été arrêtée. Colle plutôt le texte.`,
  'reading-too-big': ({ megabytes }) =>
    phrase`La lecture a pris plus de ${megabytes} Mo de mémoire et a été arrêtée. Colle plutôt le texte.`,
  busy: () => phrase`Trop d’articles sont lus en ce moment. Réessaie dans une minute.`,
  cancelled: () => phrase`Cela a été arrêté avant la fin. Recommence quand tu veux.`,
  'login-wall': () => phrase`La page ne montre l’article qu’aux personnes connectées. Colle plutôt le texte.`,
  paywall: () =>
    phrase`La page ne montre que le début sans abonnement. Colle le texte, si tu en as le droit.`,
  'consent-wall': () =>
    phrase`La page demande un consentement avant de montrer l’article. Ouvre-la toi-même et colle le texte.`,
  'robot-check': () =>
    phrase`La page veut être sûre qu’une personne la lit. Ouvre-la toi-même et colle le texte.`,
  'needs-script': () =>
    phrase`La page ne montre son texte qu’à un navigateur. Ouvre-la dans un navigateur et colle le texte.`,
  'error-page': () => phrase`La page est un message d’erreur, pas un article. Vérifie le lien.`,
  'index-page': () =>
    phrase`La page liste des articles et n’en est pas un. Donne le lien de celui que tu veux.`,
  'no-article': () => phrase`Il n’y a pas d’article sur cette page. Vérifie le lien, ou colle le texte.`,
  'article-too-long': ({ limit }) =>
    phrase`Cela dépasse ${limit} caractères, la limite d’un article. Donne-le en plusieurs parties.`,
  'not-a-feed': () => phrase`Ce n’est pas un flux. Donne l’adresse d’un flux RSS, Atom ou JSON.`,
};

export const refusalInFrench = refusalBy(SENTENCES);

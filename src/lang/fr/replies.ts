// Ce que répondent les commandes, en français.
import type { replies as english } from '../en/replies.ts';
import { languageName } from '../language-name.ts';
import { followed, joined, phrase, strong } from '../phrase.ts';
import { countedIn } from '../plural.ts';
import type { Worded } from '../worded.ts';
import { refusalInFrench } from './refusals.ts';

const counted = countedIn('fr');
const articleCount = (number: number) => counted(number, { one: 'article', other: 'articles' });
const feedCount = (number: number) => counted(number, { one: 'flux', other: 'flux' });
const quotationCount = (number: number) => counted(number, { one: 'citation', other: 'citations' });
const speakerCount = (number: number) => counted(number, { one: 'auteur', other: 'auteurs' });
const captionCount = (number: number) =>
  counted(number, { one: 'légende d’image', other: 'légendes d’images' });
const wordCount = (number: number) => counted(number, { one: 'mot', other: 'mots' });

export const replies: Worded<typeof english> = {
  kinds: { direct: 'au style direct', mixed: 'cité en partie', indirect: 'rapporté' },
  narration: 'les mots du journaliste',
  unattributed: 'sans attribution',
  probably: 'probablement',
  corrected: 'corrigé par cette communauté',
  untitled: 'sans titre',
  headline: 'titre',
  counts: { quotations: quotationCount, speakers: speakerCount, words: wordCount },
  undo: phrase`Annuler`,
  mayNotCurate: phrase`Seules les personnes qui s’occupent des articles ici peuvent en ajouter ou en retirer : celles qui peuvent gérer le serveur.`,
  ask: {
    unaskable: phrase`Demande quelque chose sur les articles : une personne, un lieu, ce qui a été dit. Par exemple : Qu’a dit Blinken ?`,
    nothingAnswers: phrase`Rien dans ces articles ne répond à cela.`,
    notMentioned: (names) =>
      phrase`Rien dans ces articles ne répond à cela : ${listed(names)} ${names.length === 1 ? 'n’apparaît' : 'n’apparaissent'} dans aucun d’eux.`,
    nearest: phrase`Montrer le passage le plus proche`,
    nearestIs: phrase`Pas de réponse, mais voici ce qui s’en rapproche le plus :`,
    searchedFor: (words) => phrase`Recherché : ${words}`,
  },
  quotation: {
    byThisSpeaker: phrase`De la même personne`,
    copy: phrase`Copier avec la source`,
    wrongSpeaker: phrase`Pas la bonne personne ?`,
  },
  correct: {
    whoSaidIt: phrase`Qui a dit cela ?`,
    somebodyElse: phrase`Quelqu’un d’autre …`,
    notAQuotation: phrase`Pas une citation`,
    reported: phrase`Merci. Les personnes qui s’occupent des articles ici le verront.`,
    done: (speaker) =>
      phrase`Corrigé : c’est ${strong(speaker)} qui l’a dit. C’est désormais indiqué comme corrigé.`,
    noQuotation: phrase`Corrigé : ceci n’est plus montré comme une citation.`,
  },
  reports: {
    heading: (at, of) => phrase`Mis en doute : ${at} sur ${of}`,
    doubtedBy: (people) =>
      phrase`mis en doute par ${counted(people, { one: 'personne', other: 'personnes' })}`,
    right: phrase`C’est juste`,
    dismissed: phrase`Cela reste tel quel ; le signalement est clos.`,
    none: phrase`Personne ne met rien en doute ici pour le moment.`,
    next: (waiting) => phrase`Signalement suivant (${waiting})`,
  },
  corrections: {
    heading: (number) => phrase`${counted(number, { one: 'correction', other: 'corrections' })}`,
    line: ({ number, words, speaker, title, by, on }) =>
      speaker === null
        ? phrase`${number} : ${words} · pas une citation · ${title} · ${on}, par ${by}`
        : phrase`${number} : ${words} · ${strong(speaker)} · ${title} · ${on}, par ${by}`,
    takeBack: (number) => phrase`Annuler la ${number}`,
    save: phrase`Enregistrer dans un fichier`,
    none: phrase`Rien n’a encore été corrigé ici. On commence par « Pas la bonne personne ? » sous une citation.`,
  },
  passages: {
    more: phrase`Plus`,
    back: phrase`Retour`,
    inContext: phrase`Dans le contexte`,
    differ: phrase`Les articles divergent`,
    only: (name) => phrase`Seulement ${name}`,
    mayNotAnswer: phrase`Cela ne répond peut-être pas :`,
    gone: phrase`Cet article n’est plus dans cette bibliothèque. Repose ta question pour chercher dans ceux qui y sont.`,
    speakersSeldom: (language) =>
      phrase`En ${languageName('fr', language)}, je ne dis qui parle que si son nom est juste à côté de la citation.`,
    speakersNever: (language) =>
      phrase`En ${languageName('fr', language)}, je ne dis pas qui parle : les citations sont montrées, sans nom d’auteur.`,
  },
  found: {
    button: phrase`Comment trouvé ?`,
    heading: phrase`Comment ce passage a été trouvé`,
    by: {
      word: 'Comme dans ta question',
      spelling: 'Avec l’orthographe corrigée',
      form: 'Sous une autre forme',
      meaning: 'De sens voisin',
      headline: 'Dans le titre',
      article: 'Ailleurs dans l’article',
    },
    asAWhole: phrase`Aucun de tes mots n’y figure : il a été trouvé par ce dont il parle dans son ensemble.`,
    unmatched: (words) =>
      words === 1
        ? phrase`1 mot de ta question ne figure nulle part dans l’article.`
        : phrase`${words} mots de ta question ne figurent nulle part dans l’article.`,
    speaker: (name, by) => phrase`Qui parle : ${strong(name)}, d’après les mots « ${by} »`,
    wanted: {
      person: phrase`Tu cherchais une personne.`,
      time: phrase`Tu cherchais un moment.`,
      place: phrase`Tu cherchais un lieu.`,
      number: phrase`Tu cherchais un nombre.`,
      money: phrase`Tu cherchais une somme d’argent.`,
      duration: phrase`Tu cherchais une durée.`,
      reason: phrase`Tu cherchais une raison.`,
      manner: phrase`Tu demandais comment.`,
    },
    sure: {
      almost: phrase`Il est presque certain que cela répond.`,
      probably: phrase`Cela répond probablement.`,
      perhaps: phrase`Cela répond peut-être ; à lire avec prudence.`,
    },
  },
  who: {
    exact: phrase`Exactement ces mots :`,
    near: phrase`Presque ces mots ; ce qui diffère est marqué :`,
    reporters: phrase`Ce sont les mots du journaliste, pas une citation.`,
    stoodFirst: (day) =>
      phrase`Des articles d’ici, c’est dans celui-ci que ces mots ont paru en premier, le ${day}.`,
    notHere: phrase`Ces mots ne sont pas dans cette bibliothèque, ni d’autres qui leur ressemblent.`,
    nothingToFind: phrase`Écris les mots dont tu te souviens, et je cherche qui les a dits.`,
  },
  speaker: {
    which: (name) => phrase`${strong(name)} peut désigner plusieurs personnes ici. Laquelle ?`,
    heading: (name, role) => (role === null ? phrase`${name}` : phrase`${name}, ${role}`),
    count: (quotations, page, pages) =>
      pages === 1
        ? phrase`${quotationCount(quotations)}`
        : phrase`${quotationCount(quotations)}, page ${page} sur ${pages}`,
  },
  choice: {
    noSuchArticle: (given) =>
      phrase`Il n’y a pas d’article ${strong(given)} ici. /article liste montre ce qu’il y a.`,
    whichArticle: (given, titles) =>
      phrase`${strong(given)} peut désigner plusieurs articles : ${titles.join(' ; ')}. Écris davantage du titre.`,
    noSuchSpeaker: (given, near) =>
      near.length === 0
        ? phrase`Personne du nom de ${strong(given)} n’est cité dans ces articles.`
        : phrase`Personne du nom de ${strong(given)} n’est cité dans ces articles. Voulais-tu dire ${near.join(', ')} ?`,
  },
  library: {
    empty: phrase`Il n’y a pas encore d’articles ici. Les personnes qui gèrent le serveur peuvent en ajouter un avec /article ajouter.`,
    emptyForCurator: phrase`Il n’y a pas encore d’articles ici. Ajoutes-en un avec /article ajouter : un lien, un fichier ou un texte. Ou essaie-moi sur l’article d’exemple.`,
    exported: (articles) => phrase`${articleCount(articles)}, avec versions, corrections et réglages :`,
    exportTooLarge: phrase`Cette bibliothèque est trop grande pour un fichier ici. La personne qui fait tourner le bot peut l’exporter en ligne de commande.`,
    trySample: phrase`Ajouter l’article d’exemple`,
  },
  settings: {
    heading: phrase`Comment cette bibliothèque est réglée`,
    reports: (doubted) => phrase`Auteurs mis en doute : ${doubted}, voir ${'/bibliothèque signalements'}`,
    mayNotManage: phrase`Tu peux voir ces réglages, mais seules les personnes qui peuvent gérer le serveur peuvent les changer.`,
    ruleNeedsChannel: phrase`Dis pour quel salon vaut la règle : choisis-le sous salon.`,
    language: (language) =>
      language === null
        ? phrase`Langue : celle du serveur`
        : phrase`Langue : ${languageName(language, language)}`,
    answers: (audience) =>
      audience === 'room'
        ? phrase`Réponses : pour tout le salon`
        : phrase`Réponses : seulement pour la personne qui demande`,
    rule: (channel, rule) =>
      phrase`Dans le salon ${channel} : ${{ room: 'réponses pour tout le monde', asker: 'réponses seulement pour la personne qui demande', silent: 'pas de réponses' }[rule]}`,
    curators: (role) =>
      role === null
        ? phrase`Ajouter et corriger : les personnes qui peuvent gérer le serveur`
        : phrase`Ajouter et corriger : les personnes qui peuvent gérer le serveur, et le rôle ${role}`,
    announce: (channel) =>
      channel === null
        ? phrase`Nouveaux articles des flux : pas annoncés`
        : phrase`Nouveaux articles des flux : annoncés dans le salon ${channel}`,
    used: (articles, most, bytes, mostBytes) =>
      phrase`Articles : ${articles}${Number.isFinite(most) ? ` sur ${most}` : ''} · ${(bytes / 1_048_576).toFixed(1).replace('.', ',')}${Number.isFinite(mostBytes) ? ` sur ${Math.round(mostBytes / 1_048_576)}` : ''} Mo`,
    adds: (adds, most) =>
      phrase`Ajoutés dans la dernière heure : ${adds}${Number.isFinite(most) ? ` sur ${most}` : ''}`,
  },
  log: {
    forgotten: 'quelqu’un qui a demandé à être oublié',
    heading: phrase`Ce qui a été changé ici`,
    empty: phrase`Rien n’a encore été changé ici.`,
    entry: ({ act, what, by, at, undone }) =>
      phrase`${at} (UTC) · ${ACTS[act] ?? act}${what === null ? '' : ` : ${what}`} · par ${by}${undone ? ' · annulé' : ''}`,
  },
  privacy: {
    lines: (days) => [
      phrase`Tes questions reçoivent une réponse et sont oubliées : ni gardées, ni journalisées.`,
      phrase`Les articles sont gardés tels qu’ajoutés, avec l’identifiant de la personne qui les a ajoutés, corrigés ou retirés, pour que cela puisse être annulé.`,
      phrase`Les boutons sous une réponse se rappellent pendant 14 jours à quels passages ils appartiennent, jamais ce qui a été demandé.`,
      phrase`Ce qui est ajouté sur un serveur n’est jamais visible sur un autre ; quand je quitte un serveur, sa bibliothèque est effacée après ${counted(days, { one: 'jour', other: 'jours' })}.`,
      phrase`Vois ce qui est gardé sur toi avec ${'/confidentialité action:show'}, et efface-le avec ${'/confidentialité action:delete'}.`,
    ],
    kept: phrase`Voici tout ce qui est gardé sur toi :`,
    inOwnLibrary: (things) => phrase`Dans ta propre bibliothèque : ${things}`,
    inServers: (things) => phrase`Sur les serveurs, avec ton identifiant : ${things}`,
    inMemory: phrase`En mémoire, pendant dix minutes au plus : ce qui t’a été montré en dernier, pour que tu puisses poser d’autres questions`,
    things: {
      article: 'articles',
      revision: 'versions',
      correction: 'corrections',
      draft: 'brouillons',
      feed: 'flux',
      'entry of the log': 'entrées du journal',
    },
    nothingKept: phrase`Rien n’est gardé sur toi.`,
    reallyDelete: phrase`Cela efface ta propre bibliothèque avec tout ce qu’elle contient, retire ton identifiant partout sur les serveurs et oublie ce qui t’a été montré, pour de bon.`,
    delete: phrase`Effacer`,
    deleted: phrase`Effacé. Plus rien n’est gardé sur toi.`,
  },
  feed: {
    announceNeedsServer: phrase`Les nouveaux articles peuvent être annoncés dans un salon de serveur, et ceci est ta propre bibliothèque.`,
    added: (title, entries) =>
      phrase`${strong(title)} est suivi à partir de maintenant. Il contient ${articleCount(entries)} en ce moment ; les nouveaux arriveront d’eux-mêmes.`,
    alreadyHere: (title) => phrase`${strong(title)} est déjà suivi.`,
    tooMany: (limit) =>
      phrase`Au plus ${limit} flux sont suivis ici. Retires-en un d’abord avec /flux retirer.`,
    none: phrase`Aucun flux n’est suivi ici. Ajoutes-en un avec /flux ajouter et son adresse.`,
    heading: (number) => phrase`${feedCount(number)}`,
    failing: (title, url) => phrase`${title} · ${url} · ne répond pas en ce moment`,
    noSuch: (given) =>
      phrase`Aucun flux ne s’appelle ${strong(given)} ici, ou plusieurs correspondent. /flux liste les montre.`,
    removed: (title) => phrase`${strong(title)} n’est plus suivi ; ses articles restent.`,
  },
  edit: {
    nothing: phrase`Dis ce qu’il faut corriger : titre, média, date ou lien.`,
    done: (title) => phrase`Corrigé : ${strong(title)}.`,
  },
  add: {
    nothingGiven: phrase`Donne un lien, un fichier ou le texte d’un article.`,
    refused: refusalInFrench,
    alreadyHere: (title) => phrase`Cet article est déjà ici, mot pour mot : ${strong(title)}.`,
    heading: (title) => phrase`${title}`,
    figures: (words, quotations, speakers) =>
      `${wordCount(words)} · ${quotationCount(quotations)} · ${speakerCount(speakers)}`,
    becomesRevision: (title, revision) =>
      phrase`C’est ${strong(title)} avec un texte modifié. Le garder en fait la version ${revision}.`,
    quotationAdded: (text, speaker) =>
      speaker === null ? phrase`nouveau : ${text}` : phrase`nouveau : ${text} (${speaker})`,
    quotationRemoved: (text, speaker) =>
      speaker === null ? phrase`disparu : ${text}` : phrase`disparu : ${text} (${speaker})`,
    copyOf: (title) =>
      phrase`Presque les mêmes mots sont dans ${strong(title)} ; les deux sont gardés, et les réponses nomment les deux.`,
    captionsApart: (number) => phrase`Hors du texte : ${captionCount(number)}.`,
    otherLanguage: (language) =>
      phrase`Cet article est en ${languageName('fr', language)} ; on en retrouve les passages comme ceux des autres.`,
    fileRefused: (name, reason) => followed(name, reason),
    keep: phrase`Garder`,
    keepAll: (number) => (number === 1 ? phrase`Garder` : phrase`Garder les ${number}`),
    drop: phrase`Abandonner`,
    kept: (title, quotations, speakers) =>
      phrase`Ajouté : ${strong(title)} (${quotationCount(quotations)}, ${speakerCount(speakers)}). Tu peux maintenant poser des questions dessus.`,
    revised: (title, revision) => phrase`Ajouté : ${strong(title)}, version ${revision}.`,
    dropped: phrase`Abandonné. Rien n’a été ajouté.`,
  },
  list: {
    heading: (number) => phrase`${articleCount(number)}`,
    page: (page, pages) => phrase`Page ${page} sur ${pages}`,
  },
  show: {
    speakers: phrase`Qui y parle :`,
    revision: (number) => `version ${number}`,
    language: (language) => `langue : ${languageName('fr', language)}`,
  },
  remove: {
    removed: (title) => phrase`Retiré : ${strong(title)}. Cela peut être annulé pendant dix minutes.`,
  },
  undone: {
    done: phrase`Annulé.`,
    tooLate: phrase`Il est trop tard pour annuler ; les dix minutes sont passées.`,
    overtaken: phrase`Quelque chose de plus récent a été changé depuis ; annule cela d’abord.`,
  },
  refused: {
    blocked: (value) =>
      phrase`Les articles de ${value} ne peuvent pas être ajoutés : leur éditeur l’a demandé.`,
    overQuota: {
      articles: (limit) =>
        phrase`Cette bibliothèque est pleine : elle contient ${limit} articles. Retires-en un d’abord.`,
      bytes: (limit) =>
        phrase`Cette bibliothèque est pleine : elle contient ${Math.round(limit / 1_048_576)} Mo de texte. Retire d’abord quelque chose.`,
      addsPerHour: (limit) =>
        phrase`Cela fait ${limit} articles en une heure, la limite ici. Réessaie plus tard.`,
    },
    unknown: phrase`Ce n’est plus ici. /article liste montre ce qu’il y a.`,
  },
  help: {
    what: phrase`Je réponds aux questions sur les articles d’ici avec leurs propres mots, et je dis qui les a dits.`,
    items: [
      phrase`${strong('/demander')} et une question dans tes mots : Qu’a dit Blinken sur le Kazakhstan ?`,
      phrase`${strong('/qui')} et des mots dont tu te souviens : je trouve qui les a dits, exactement ou presque.`,
      phrase`${strong('/auteur')} et un nom : tout ce qui est cité de cette personne ou de cet organisme.`,
      phrase`${strong('/article ajouter')} avec un lien, un fichier ou un texte ; tu le vois avant qu’il soit gardé.`,
      phrase`${strong('/article liste')}, ${strong('/article montrer')}, ${strong('/article retirer')} : les articles eux-mêmes.`,
      phrase`Ou mentionne-moi, ou écris-moi directement, avec tes mots, et continue à demander : and what did Tokayev say?`,
      phrase`${strong('/bibliothèque réglages')} : où et comment je réponds, et qui peut ajouter. ${strong('/confidentialité')} : ce qui est gardé sur toi.`,
    ],
    honesty: phrase`Je ne montre que ce qui est dans un article, je dis « probablement » là où la personne n’est pas certaine, et je le dis quand il n’y a pas de réponse. Je ne juge jamais si ce que quelqu’un a dit est vrai.`,
  },
  alsoIn: (place) => joined('Les mêmes mots aussi dans ', place),
  paragraph: (number) => `paragraphe ${number}`,
};

const ACTS: Readonly<Record<string, string>> = {
  added: 'ajouté',
  revised: 'nouvelle version',
  removed: 'retiré',
  edited: 'corrigé',
  corrected: 'auteur corrigé',
  reported: 'auteur mis en doute',
  dismissed: 'doute écarté',
  settings: 'réglages changés',
  imported: 'importé',
  undone: 'annulé',
  'feed added': 'flux suivi',
  'feed removed': 'flux abandonné',
};

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('fr').format(names);
}

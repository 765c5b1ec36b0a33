// Noms et descriptions des commandes, options, fenêtres et menus, en français.
import type { commands as english } from '../en/commands.ts';
import type { Worded } from '../worded.ts';

export const commands: Worded<typeof english> = {
  commands: {
    ask: {
      name: 'demander',
      description: 'Pose une question sur les articles : la réponse est dans leurs propres mots',
      options: {
        question: { name: 'question', description: 'Ce que tu veux savoir' },
        speaker: { name: 'auteur', description: 'Seulement ce qu’a dit cette personne ou cet organisme' },
        article: { name: 'article', description: 'Seulement dans cet article' },
        since: {
          name: 'depuis',
          description: 'Seulement les articles à partir de ce jour, comme 2022-01-10',
        },
        until: { name: 'jusque', description: 'Seulement les articles jusqu’à ce jour' },
        private: { name: 'privé', description: 'Ne montrer la réponse qu’à toi' },
      },
    },
    who: {
      name: 'qui',
      description: 'Trouve de qui est une citation',
      options: {
        quote: { name: 'citation', description: 'Les mots, comme tu t’en souviens' },
        private: { name: 'privé', description: 'Ne montrer la réponse qu’à toi' },
      },
    },
    speaker: {
      name: 'auteur',
      description: 'Tout ce qui est cité de quelqu’un',
      options: {
        name: { name: 'nom', description: 'La personne ou l’organisme' },
        private: { name: 'privé', description: 'Ne le montrer qu’à toi' },
      },
    },
    article: { name: 'article', description: 'Les articles de cette bibliothèque' },
    'article add': {
      name: 'ajouter',
      description: 'Ajoute un article par lien, fichier ou texte ; tu le vois avant qu’il soit gardé',
      options: {
        link: { name: 'lien', description: 'Un lien vers l’article' },
        file: {
          name: 'fichier',
          description: 'L’article en fichier : .txt, .md, .html, .pdf, .docx ou .eml',
        },
        file2: { name: 'fichier2', description: 'Un autre article en fichier' },
        file3: { name: 'fichier3', description: 'Un autre article en fichier' },
        file4: { name: 'fichier4', description: 'Un autre article en fichier' },
        file5: { name: 'fichier5', description: 'Un autre article en fichier' },
        text: { name: 'texte', description: 'Le texte de l’article, son titre d’abord' },
        title: { name: 'titre', description: 'Le titre, si le texte n’en a pas' },
        publisher: { name: 'média', description: 'Qui l’a publié' },
        date: { name: 'date', description: 'Quand, comme 4 mai 2026' },
      },
    },
    'article list': { name: 'liste', description: 'Les articles de cette bibliothèque', options: {} },
    'article show': {
      name: 'montrer',
      description: 'Un article : d’où il vient, qui y parle, comment il commence',
      options: { article: { name: 'article', description: 'Quel article' } },
    },
    'article remove': {
      name: 'retirer',
      description: 'Retire un article de cette bibliothèque',
      options: { article: { name: 'article', description: 'Quel article' } },
    },
    'article edit': {
      name: 'corriger',
      description: 'Corrige le titre, le média, la date ou le lien d’un article',
      options: {
        article: { name: 'article', description: 'Quel article' },
        title: { name: 'titre', description: 'Le bon titre' },
        publisher: { name: 'média', description: 'Qui l’a publié' },
        date: { name: 'date', description: 'Quand, comme 2022-01-10' },
        link: { name: 'lien', description: 'Où il se trouve sur le web' },
      },
    },
    feed: { name: 'flux', description: 'Des sites dont les nouveaux articles arrivent d’eux-mêmes' },
    'feed add': {
      name: 'ajouter',
      description: 'Suis un flux : ses nouveaux articles sont ajoutés d’eux-mêmes',
      options: {
        link: { name: 'lien', description: 'L’adresse d’un flux RSS, Atom ou JSON' },
        announce: { name: 'annoncer', description: 'Un salon où les nouveaux articles sont annoncés' },
      },
    },
    'feed list': { name: 'liste', description: 'Les flux suivis ici', options: {} },
    'feed remove': {
      name: 'retirer',
      description: 'Ne plus suivre un flux ; ses articles restent',
      options: { link: { name: 'lien', description: 'L’adresse du flux, ou une partie de son titre' } },
    },
    library: { name: 'bibliothèque', description: 'Comment cette bibliothèque est tenue' },
    'library settings': {
      name: 'réglages',
      description: 'Vois et change où, comment et dans quelle langue je réponds ici',
      options: {
        language: {
          name: 'langue',
          description: 'La langue des réponses que tout le monde voit',
          choices: {
            server: 'Celle du serveur',
            en: 'English',
            es: 'Español',
            de: 'Deutsch',
            fr: 'Français',
            ru: 'Русский',
            kk: 'Қазақша',
          },
        },
        answers: {
          name: 'réponses',
          description: 'Qui voit une réponse quand personne n’a choisi',
          choices: { room: 'Tout le salon', asker: 'Seulement qui a demandé' },
        },
        channel: { name: 'salon', description: 'Le salon pour lequel vaut la règle' },
        rule: {
          name: 'règle',
          description: 'Ce qui vaut dans ce salon',
          choices: {
            room: 'Réponses pour tous',
            asker: 'Réponses pour qui demande seulement',
            silent: 'Pas de réponses',
            none: 'Comme partout',
          },
        },
        curators: {
          name: 'responsables',
          description: 'Les membres de ce rôle peuvent ajouter, retirer et corriger',
        },
        announce: { name: 'annoncer', description: 'Où les nouveaux articles des flux sont annoncés' },
        articles: { name: 'articles', description: 'Au plus tant d’articles ; 0 pour la limite habituelle' },
        'adds-per-hour': {
          name: 'par-heure',
          description: 'Au plus tant par heure ; 0 pour la limite habituelle',
        },
        reset: {
          name: 'réinitialiser',
          description: 'Revenir à l’état du début',
          choices: {
            curators: 'Qui peut ajouter et corriger',
            announce: 'Où les nouveaux articles sont annoncés',
            rules: 'Les règles des salons',
            limits: 'Les limites',
            everything: 'Tout',
          },
        },
      },
    },
    'library reports': {
      name: 'signalements',
      description: 'Les citations dont l’auteur est mis en doute, à corriger',
      options: {},
    },
    'library corrections': {
      name: 'corrections',
      description: 'Ce qui a été corrigé ici, à annuler ou à enregistrer',
      options: {},
    },
    'library log': { name: 'journal', description: 'Qui a ajouté, retiré ou corrigé quoi', options: {} },
    'library export': {
      name: 'exporter',
      description: 'Toute cette bibliothèque dans un fichier',
      options: {},
    },
    privacy: {
      name: 'confidentialité',
      description: 'Ce qui est gardé sur toi, et comment le voir et l’effacer',
      options: {
        do: {
          name: 'action',
          description: 'Voir ou effacer ce qui est gardé sur toi',
          choices: { show: 'Montrer', delete: 'Effacer' },
        },
      },
    },
    help: { name: 'aide', description: 'Ce que tu peux demander, et comment', options: {} },
  },
  windows: {
    name: { name: 'nom', description: 'Qui l’a dit, avec le nom le plus complet que tu connais' },
  },
  menus: { who: 'Qui a dit cela ?', ask: 'Demander à ce sujet', add: 'Ajouter à la bibliothèque' },
};

// Nombres y descripciones de comandos, opciones, ventanas y menús, en español.
import type { commands as english } from '../en/commands.ts';
import type { Worded } from '../worded.ts';

export const commands: Worded<typeof english> = {
  commands: {
    ask: {
      name: 'preguntar',
      description: 'Pregunta sobre los artículos y recibe sus propias palabras, con quién las dijo',
      options: {
        question: { name: 'pregunta', description: 'Lo que quieres saber' },
        speaker: { name: 'autor', description: 'Solo lo que dijo esta persona u organización' },
        article: { name: 'artículo', description: 'Solo en este artículo' },
        since: { name: 'desde', description: 'Solo artículos a partir de este día, como 2022-01-10' },
        until: { name: 'hasta', description: 'Solo artículos hasta este día' },
        private: { name: 'privado', description: 'Mostrarte la respuesta solo a ti' },
      },
    },
    who: {
      name: 'quién',
      description: 'Averigua quién dijo una cita',
      options: {
        quote: { name: 'cita', description: 'Las palabras, como las recuerdas' },
        private: { name: 'privado', description: 'Mostrarte la respuesta solo a ti' },
      },
    },
    speaker: {
      name: 'autor',
      description: 'Todo lo que se cita de alguien',
      options: {
        name: { name: 'nombre', description: 'La persona u organización' },
        private: { name: 'privado', description: 'Mostrártelo solo a ti' },
      },
    },
    article: { name: 'artículo', description: 'Los artículos de esta biblioteca' },
    'article add': {
      name: 'añadir',
      description: 'Añade un artículo por enlace, archivo o texto; lo ves antes de guardarlo',
      options: {
        link: { name: 'enlace', description: 'Un enlace al artículo' },
        file: {
          name: 'archivo',
          description: 'El artículo como archivo: .txt, .md, .html, .pdf, .docx o .eml',
        },
        file2: { name: 'archivo2', description: 'Otro artículo como archivo' },
        file3: { name: 'archivo3', description: 'Otro artículo como archivo' },
        file4: { name: 'archivo4', description: 'Otro artículo como archivo' },
        file5: { name: 'archivo5', description: 'Otro artículo como archivo' },
        text: { name: 'texto', description: 'El texto del artículo, con el titular primero' },
        title: { name: 'título', description: 'El titular, si el texto no lo trae' },
        publisher: { name: 'medio', description: 'Quién lo publicó' },
        date: { name: 'fecha', description: 'Cuándo, como 4 de mayo de 2026' },
      },
    },
    'article list': { name: 'lista', description: 'Los artículos de esta biblioteca', options: {} },
    'article show': {
      name: 'mostrar',
      description: 'Un artículo: de dónde es, quién habla en él, cómo empieza',
      options: { article: { name: 'artículo', description: 'Qué artículo' } },
    },
    'article remove': {
      name: 'quitar',
      description: 'Quita un artículo de esta biblioteca',
      options: { article: { name: 'artículo', description: 'Qué artículo' } },
    },
    'article edit': {
      name: 'corregir',
      description: 'Corrige el titular, el medio, la fecha o el enlace de un artículo',
      options: {
        article: { name: 'artículo', description: 'Qué artículo' },
        title: { name: 'título', description: 'El titular correcto' },
        publisher: { name: 'medio', description: 'Quién lo publicó' },
        date: { name: 'fecha', description: 'Cuándo, como 2022-01-10' },
        link: { name: 'enlace', description: 'Dónde está en la web' },
      },
    },
    feed: { name: 'feed', description: 'Sitios cuyos artículos nuevos entran solos' },
    'feed add': {
      name: 'añadir',
      description: 'Sigue un feed: sus artículos nuevos se añaden solos',
      options: {
        link: { name: 'enlace', description: 'La dirección de un feed RSS, Atom o JSON' },
        announce: { name: 'anunciar', description: 'Un canal donde se anuncian los artículos nuevos' },
      },
    },
    'feed list': { name: 'lista', description: 'Los feeds que se siguen aquí', options: {} },
    'feed remove': {
      name: 'quitar',
      description: 'Deja de seguir un feed; sus artículos se quedan',
      options: { link: { name: 'enlace', description: 'La dirección del feed o parte de su título' } },
    },
    library: { name: 'biblioteca', description: 'Cómo se lleva esta biblioteca' },
    'library settings': {
      name: 'ajustes',
      description: 'Mira y cambia dónde, cómo y en qué idioma respondo aquí',
      options: {
        language: {
          name: 'idioma',
          description: 'El idioma de las respuestas que ven todos',
          choices: {
            server: 'El del servidor',
            en: 'English',
            es: 'Español',
            de: 'Deutsch',
            fr: 'Français',
            ru: 'Русский',
            kk: 'Қазақша',
          },
        },
        answers: {
          name: 'respuestas',
          description: 'Quién ve una respuesta si nadie eligió',
          choices: { room: 'Todos en el canal', asker: 'Solo quien preguntó' },
        },
        channel: { name: 'canal', description: 'El canal para el que vale la regla' },
        rule: {
          name: 'regla',
          description: 'Lo que vale en ese canal',
          choices: {
            room: 'Respuestas para todos',
            asker: 'Respuestas solo para quien pregunta',
            silent: 'Sin respuestas',
            none: 'Como en todas partes',
          },
        },
        curators: { name: 'encargados', description: 'Quien tenga este rol puede añadir, quitar y corregir' },
        announce: { name: 'anunciar', description: 'Dónde se anuncian los artículos nuevos de los feeds' },
        articles: {
          name: 'artículos',
          description: 'Como mucho tantos artículos; 0 para el límite habitual',
        },
        'adds-per-hour': {
          name: 'por-hora',
          description: 'Como mucho tantos por hora; 0 para el límite habitual',
        },
        reset: {
          name: 'restablecer',
          description: 'Volver a como estaba al principio',
          choices: {
            curators: 'Quién puede añadir y corregir',
            announce: 'Dónde se anuncian los artículos nuevos',
            rules: 'Las reglas de los canales',
            limits: 'Los límites',
            everything: 'Todo',
          },
        },
      },
    },
    'library reports': {
      name: 'avisos',
      description: 'Citas cuyo autor se pone en duda, para corregirlas',
      options: {},
    },
    'library corrections': {
      name: 'correcciones',
      description: 'Lo que se ha corregido aquí, para deshacerlo o guardarlo',
      options: {},
    },
    'library log': { name: 'registro', description: 'Quién añadió, quitó o corrigió qué', options: {} },
    'library export': {
      name: 'exportar',
      description: 'Todo lo de esta biblioteca en un archivo',
      options: {},
    },
    privacy: {
      name: 'privacidad',
      description: 'Qué se guarda sobre ti, y cómo verlo y borrarlo',
      options: {
        do: {
          name: 'acción',
          description: 'Ver o borrar lo que se guarda sobre ti',
          choices: { show: 'Mostrar', delete: 'Borrar' },
        },
      },
    },
    help: { name: 'ayuda', description: 'Qué puedes preguntar, y cómo', options: {} },
  },
  windows: {
    name: { name: 'nombre', description: 'Quien lo dijo, con el nombre más completo que sepas' },
  },
  menus: { who: '¿Quién dijo esto?', ask: 'Preguntar por esto', add: 'Añadir a la biblioteca' },
};

// What pages say when they do not show an article: errors, walls, tests for robots. Matched in what a page shows.

/** One expression of many, in any language; none is matched across lines. */
const any = (...expressions: string[]): RegExp => new RegExp(`(?:${expressions.join('|')})`, 'iu');

export const ERROR_TITLE = any(
  '(?:^|\\b)(?:404|403|410|500|502|503)(?:\\b|$)',
  '\\b(?:page|article|story|content) (?:not found|unavailable|no longer (?:available|exists))|not found$|^not found',
  '\\b(?:access denied|forbidden|server error|service unavailable|bad gateway)\\b|^(?:oops|whoops)\\b',
  '(?:seite|artikel) (?:wurde )?(?:leider )?nicht gefunden|(?:page|article) (?:introuvable|non trouvée?)',
  'página no (?:encontrada|existe|disponible)|página que bus.{1,12} no existe|no se (?:ha )?enc(?:ue|o)ntr(?:a|ado|ó) la página',
  'página não (?:encontrada|existe)|pagina non trovata|pagina niet gevonden|nie znaleziono strony|stránka nenalezena',
  'siden (?:ble |blev )?ikke fun(?:net|det)|sidan (?:hittades inte|kunde inte hittas)|sivua ei löy(?:dy|tynyt)',
  'страница не (?:найдена|существует)|сторінк[ау] не знайдено|бет табылмады|sayfa bulunamadı|halaman tidak ditemukan',
  'ページが見つかりません|お探しのページ|页面不存在|找不到(?:该|您)?.{0,6}页|페이지를 찾을 수 없|الصفحة غير موجودة|لم يتم العثور|הדף לא נמצא',
);
export const ERROR_TEXT = any(
  "\\b(?:page|article|story) (?:you (?:are|were) looking for|you requested|cannot be found|could not be found|can['’]t be found|does not exist|doesn['’]t exist|has been (?:moved|removed|deleted)|may have been (?:moved|removed|deleted))",
  "\\bwe (?:can['’]t|couldn['’]t|could not|cannot) (?:seem to )?find (?:that|the|this) page|\\bsorry, (?:that|this|the) page|\\bsomething went wrong|\\binternal server error",
  'die (?:gewünschte|angeforderte|aufgerufene|gesuchte) (?:seite|adresse)|la page (?:demandée|que vous (?:cherchez|recherchez|avez demandée))',
  'la página (?:que (?:busca|buscas|estás buscando|solicita(?:da|ste)?)|solicitada)|a página que você (?:procura|está procurando|tentou)',
  'la pagina (?:che (?:cerchi|stai cercando)|richiesta)|запрашиваемая (?:вами )?страница|такой страницы|страница .{0,20}(?:удалена|не существует)',
);
export const ROBOT =
  /^(?:just a moment|attention required|access denied|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:you are|that you are|you['’]re) human|please verify|security check|one more step|checking your browser|pardon our interruption|robot check|captcha|nur einen moment|un instant|un momento|один момент|вы не робот|проверка браузера)/iu;
export const ROBOT_TEXT = any(
  '\\b(?:checking (?:if the site connection is secure|your browser)|verify (?:that )?you are (?:a )?human|complete the (?:security check|captcha)|unusual traffic|ray id)\\b',
  "\\b(?:confirm(?:ez|a|e) que (?:vous n['’]êtes pas|no eres|não é) un? rob[oô]t?|bestätigen sie, dass sie (?:kein roboter|ein mensch) sind)",
  'подтвердите, что вы не робот',
);
export const NEEDS_SCRIPT = any(
  '\\b(?:enable javascript|javascript is (?:required|disabled|not enabled)|requires javascript|turn on javascript)',
  'javascript (?:aktivieren|zu aktivieren)|activ(?:er|ez|e|ar|a) (?:le |el |o )?javascript|включите javascript|abilita(?:re)? javascript',
);
/** Never what asks a reader to comment. */
export const LOGIN = any(
  '\\b(?:log|sign) ?in (?:to|or (?:register|subscribe|create))(?! (?:to )?(?:post|leave|add|write|comment|reply|join|vote|save))',
  '\\b(?:please (?:log|sign) ?in|(?:log|sign) in with|create (?:a free |an? )?account|already (?:a subscriber|have an account|a member|registered))',
  '\\b(?:register (?:for free |now )?to (?:continue|read)|(?:to )?continue reading,? (?:please )?(?:log|sign|register)|members only|forgot(?:ten)? (?:your )?password)',
  '(?:bitte |jetzt )(?:melden sie sich an|anmelden|einloggen)|(?:anmelden|einloggen|registrieren),? um .{0,20}(?:weiter|lesen)|passwort vergessen',
  'connectez-vous pour (?:lire|continuer|accéder)|déjà (?:abonné|inscrit)|mot de passe oublié|créez (?:votre|un) compte',
  'inici(?:a|e) sesión para|regístr(?:a|e)te .{0,12}para (?:seguir|continuar|leer)|¿?ya (?:eres|es) suscriptor|olvid(?:ó|aste) (?:su|tu) contraseña',
  '(?:faça|fazer) login para|cadastre-se para|já é assinante|esqueci (?:minha|a) senha|accedi per (?:leggere|continuare)|sei già abbonato',
  'войдите,? (?:чтобы|или зарегистр)|забыли пароль|уже (?:подписаны|есть аккаунт)|log in om|inloggen om|zaloguj się,? aby|giriş yap.{0,12}(?:devam|oku)',
);
export const PAYWALL = any(
  '\\b(?:subscri(?:be|bers?|ption) (?:now )?(?:to (?:read|continue|unlock|keep|get full|access)|only|required|exclusive))',
  '\\b(?:this|the full) (?:article|story|content) is (?:for|only for|available (?:only )?to|reserved for|exclusive)(?: \\w+)? (?:subscribers|members)',
  "\\b(?:you['’]ve|you have) (?:reached|read|used) (?:your|all|the)(?: \\w+){0,4} (?:limit|free articles?)|read the (?:rest|full) (?:of this )?(?:article|story) (?:with|by|for)",
  '\\b(?:unlock (?:this|the full) (?:article|story)|to (?:continue|keep) reading|start your (?:free )?(?:trial|subscription)|for subscribers only|premium content|subscribe for (?:just )?[$€£\\d])',
  '\\b(?:continue reading|read) (?:your|this|the full) (?:article|story) with an?(?: \\S+){0,2} subscription',
  'la suite est réservée|(?:article|contenu) réservé aux abonnés|réservé à nos abonnés|il vous reste .{1,12} de cet article|pour lire la suite|abonnez-vous pour (?:lire|continuer|accéder)',
  'diese[rn]? (?:artikel|inhalt|beitrag) (?:ist )?(?:exklusiv )?(?:nur )?(?:für|mit) (?:.{0,20}abonnenten|.{0,12}abo)|weiterlesen mit|jetzt (?:weiterlesen|testen) .{0,20}(?:abo|monat)|lesen sie .{0,30}mit (?:dem|einem) .{0,12}abo',
  '(?:contenido|artículo) (?:exclusivo )?(?:para|solo para) (?:nuestros )?suscriptores|suscríb(?:e|a)(?:te|se) para (?:seguir|continuar|leer)|para (?:seguir|continuar) leyendo',
  '(?:conteúdo|texto|matéria) (?:exclusiv[oa] )?para assinantes|assine (?:para|e) (?:continuar|ler|leia)|para continuar lendo|contenuto (?:riservato|per) (?:agli )?abbonati|abbonati per (?:leggere|continuare)',
  'alleen voor abonnees|artykuł dostępny (?:tylko )?dla (?:prenumeratorów|subskrybentów)|(?:доступн[оаы]|только) (?:только )?(?:по подписке|для подписчиков)|оформите подписку|для продолжения чтения',
  'abonelere özel|この記事は会員限定|有料会員限定|残り\\s?\\d+文字|订阅(?:后|以)(?:继续)?阅读',
);
export const CONSENT = any(
  '\\b(?:before you continue|we value your privacy|we and our (?:up to )?(?:\\d+ )?partners|accept (?:all )?cookies|consent to (?:the )?(?:use|processing)|manage (?:your )?(?:cookie|privacy) (?:settings|choices|preferences)|reject all)\\b',
  'wir und unsere (?:bis zu )?(?:\\d+ )?partner|mit werbung (?:weiterlesen|weiterlesen|nutzen|lesen)|zustimmung (?:erforderlich|widerrufen)|einwilligen und weiter|cookies? akzeptieren|pur-abo',
  'nous et nos (?:\\d+ )?partenaires|continuer sans accepter|accepter (?:et|les cookies|tout)|le respect de votre vie privée',
  'nosotros y nuestros (?:\\d+ )?socios|aceptar (?:y continuar|todas|cookies)|rechazar y suscribirse|nós e (?:os )?nossos parceiros|aceitar (?:todos|cookies)',
  'noi e i nostri (?:\\d+ )?partner|accetta (?:e continua|tutti)|wij en onze (?:\\d+ )?partners|мы используем (?:файлы )?cookie|çerezleri? kabul',
);
/** What stands in the title of a page that lists others. */
export const INDEX_TITLE = any(
  '^(?:search(?: results)?|results) (?:for|:)|^search results|search results$|^(?:category|tag|topic|author|archives?) ?[:|]|\\barchives?(?: [-–|] |$)',
  '^(?:posts|articles|stories|news) (?:by|tagged|about|from) |, author at ',
  '^(?:suchergebnisse|suche nach|schlagwort|kategorie|archiv)\\b|^(?:résultats|recherche|catégorie|étiquette|archives)\\b ?(?:de|pour|:)',
  '^(?:resultados|búsqueda|busca|categoría|categoria|etiqueta|archivo)\\b ?(?:de|para|:)|^(?:поиск|результаты|рубрика|архив|метка)\\b',
);

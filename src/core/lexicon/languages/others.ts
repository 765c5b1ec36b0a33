// What is known of languages that articles come in and the bot does not speak: their function words.
import { folded } from '../../languages/fold.ts';
import type { Language } from '../../languages/language.ts';

const language = (code: string, stop: string, more: Partial<Language> = {}): Language => ({
  code,
  stop: folded(stop),
  ...more,
});

export const OTHERS: readonly Language[] = [
  language(
    'it',
    `il lo la i gli le un uno una l dell all dall nell sull d di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai
    dagli dalle in nel nello nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra e ed o ma se che chi cui
    quale quali quando dove come perché quanto quanti quante cosa non più anche già ancora io tu lui lei noi voi loro mi ti si
    ci vi ne suo sua suoi sue mio mia questo questa questi queste quello quella quelli quelle è sono era erano essere stato
    stata ha hanno aveva avere ho sia fu molto tutto tutti tutte poi così dopo prima senza contro secondo`,
  ),
  language(
    'pt',
    `o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre entre até desde
    contra após e ou mas se que quem qual quais quando onde como porque quanto quantos não mais menos muito também já ainda só
    eu tu ele ela nós vós eles elas você me te lhe seu sua seus suas meu minha este esta isto esse essa isso aquele aquela é
    são era eram foi foram ser estar está estão tem têm tinha ter há ao à aos às num numa dele dela`,
    { letters: /[ãõ]/iu },
  ),
  language(
    'nl',
    `de het een en of maar want dat die dit deze van in op aan met voor door bij uit over naar tot om te als dan wat wie waar
    wanneer waarom hoe welke hoeveel ik jij je hij zij ze wij we jullie u hem haar hen hun mijn zijn is was waren ben heeft
    hebben had hadden wordt worden werd werden kan kunnen zou zal zullen niet geen ook nog al er hier daar dus toch meer veel
    na onder tegen tussen zonder sinds volgens`,
  ),
  language(
    'sv',
    `en ett och eller men att som den det de denna detta dessa i på av för med till från om vid under över efter mellan mot
    utan genom är var vara har hade blir blev kan kunde ska skulle vill inte också även nu då när var vad vem vilka vilken hur
    varför jag du han hon vi ni dem honom henne sin sitt sina hans hennes deras så än mycket många alla`,
    { letters: /[åäö]/iu },
  ),
  language(
    'da',
    `en et og eller men at som den det de denne dette disse i på af for med til fra om ved under over efter mellem mod uden er
    var være har havde bliver blev kan kunne skal skulle vil ikke også nu da når hvor hvad hvem hvilken hvordan hvorfor jeg du
    han hun vi dem ham hende sin sit sine hans hendes deres så end meget mange alle`,
    { letters: /[åæø]/iu },
  ),
  language(
    'no',
    `en et ei og eller men at som den det de denne dette disse i på av for med til fra om ved under over etter mellom mot uten
    er var være har hadde blir ble kan kunne skal skulle vil ikke også nå da når hvor hva hvem hvilken hvordan hvorfor jeg du
    han hun vi dem ham henne sin sitt sine hans hennes deres så enn mye mange alle`,
    { letters: /[åæø]/iu },
  ),
  language(
    'pl',
    `i a o w we z ze na do od po za przy przez dla bez pod nad przed między oraz lub ale że żeby aby jak jeśli gdy kiedy gdzie
    kto kogo komu co czego czemu dlaczego ile jaki jaka jakie który która które których którzy ten ta to te ci tego tej tych
    tym jest są był była było byli być będzie ma mają miał nie tak też także już jeszcze tylko się on ona ono oni one jego jej
    ich mu im ja ty my wy bardzo może`,
    { letters: /[ąęłżźśćń]/iu },
  ),
  language(
    'uk',
    `і й та а але або що щоб як якщо коли хоча тому бо не ні так також теж же би в у на з із зі до від по за про для без при
    під над між через після перед біля серед проти я ти він вона воно ми ви вони мене його її їх нас вас йому їй їм свій своя
    своє свої свого цей ця це ці цього цієї той та те ті який яка яке які якого яких хто кого кому ким чого чому де куди звідки
    скільки є був була було були буде будуть бути вже ще лише тільки дуже може`,
    { letters: /[їєґ]/iu },
  ),
  language(
    'tr',
    `ve veya ile ama fakat ancak için gibi kadar göre bir bu şu o bunlar onlar ben sen biz siz beni onu bana ona bize de da ki mi
    mı mu mü ne kim nerede nereye neden niçin nasıl kaç hangi daha en çok az her hiç tüm bütün var yok değil olan olarak oldu
    olduğu ise sonra önce üzere karşı`,
    { letters: /[ğış]/u },
  ),
  language(
    'ro',
    `și sau dar că să ca de la în din pe cu pentru prin despre după până fără între un o unei unui cel cea cei cele al a ai ale
    este sunt era erau fost fi are au avea nu mai și foarte cine ce care când unde cum cât câți el ea ei ele lui lor său sa`,
    { letters: /[ășț]/iu },
  ),
  language(
    'hu',
    `a az egy és vagy de hogy nem is ez azt ezt ki mi mit hol mikor miért hogyan hány melyik aki ami amely volt van lesz már még
    csak mint után előtt alatt között szerint majd meg el fel le`,
    { letters: /[őű]/iu },
  ),
  language(
    'fi',
    `ja tai mutta että kun jos ei on oli ovat olivat olla hän he se ne tämä nämä joka jotka mitä mikä kuka missä milloin miksi
    miten kuinka myös vain jo vielä kuin sen hänen heidän`,
  ),
  language(
    'el',
    `ο η το οι τα του της των τον την τους τις ένας μια ένα και ή αλλά ότι πως να θα δεν μη με σε στο στη στην στον στα στις
    στους από για προς κατά μετά πριν χωρίς είναι ήταν έχει έχουν είχε ποιος ποια ποιο τι πού πότε γιατί πόσο αυτός αυτή αυτό
    που όπως`,
  ),
  language(
    'ar',
    `في من على إلى عن مع بين بعد قبل حتى منذ خلال ضد دون أن إن أنه أنها لا لم لن ما ماذا من متى أين كيف لماذا كم أي هل هو هي هم
    هذا هذه ذلك تلك التي الذي الذين كان كانت يكون قد كل بعض غير و أو ثم كما لكن`,
  ),
  language(
    'he',
    `של את על אל עם בין אחרי לפני עד מן כי אם או אבל גם לא כן הוא היא הם הן אני אתה אנחנו זה זו זאת אלה היה הייתה היו יש אין מי
    מה מתי איפה איך למה מדוע כמה כל רק עוד כבר אשר`,
  ),
  language(
    'ja',
    `は が を に の と も で へ や か から まで より など ね よ です ます でし まし た だ な い て し する した さ れ ある いる こと これ それ あれ この その
    どの 何 誰 いつ どこ なぜ どう という として について に対して ため`,
  ),
  language(
    'zh',
    `的 了 是 在 和 与 及 或 也 都 就 而 但 但是 不 没 没有 有 我 你 他 她 它 们 我们 你们 他们 这 那 这个 那个 什么 谁 哪里 哪 何时 为什么 怎么 多少 吗 呢 吧 被
    把 对 对于 关于 从 到 向 为 以 于 之 其 将 会 要 可以`,
  ),
  language(
    'th',
    'ที่ และ หรือ แต่ ใน ของ กับ จาก โดย เป็น คือ มี ได้ จะ ไม่ ให้ ว่า ใคร อะไร เมื่อไร ที่ไหน ทำไม อย่างไร นี้ นั้น ก็ แล้ว',
  ),
  language(
    'ko',
    '그 이 저 것 수 등 및 또는 그리고 하지만 누가 무엇을 무엇 언제 어디 어디서 왜 어떻게 있다 했다 하는 있는',
  ),
  // Languages whose words the Unicode library must part, and nothing else is known of.
  language('lo', ''),
  language('km', ''),
  language('my', ''),
];

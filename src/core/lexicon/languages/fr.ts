// What is known of French.
import { folded } from '../../languages/fold.ts';
import { type Language, questionWords } from '../../languages/language.ts';

export const FRENCH: Language = {
  code: 'fr',
  stop: folded(`
    le la les un une des du de au aux ce cet cette ces cela ça ceci celui celle ceux celles autre autres même mêmes tout
    toute tous toutes quelque quelques plusieurs chaque aucun aucune certains certaines tel telle tels telles plus moins
    très trop peu beaucoup autant
    je tu il elle on nous vous ils elles me te se lui leur leurs moi toi soi eux mon ma mes ton ta tes son sa ses notre nos
    votre vos y en rien personne quelqu quelque chose
    qui que quoi qu quel quelle quels quelles quand où comment pourquoi combien dont lequel laquelle lesquels lesquelles
    et ou mais donc or ni car si comme lorsque lorsqu puisque puisqu parce quoique tandis
    à dans par pour sur sous avec sans entre vers chez contre depuis pendant avant après dès selon jusque jusqu malgré
    envers hors près devant derrière
    est sont était étaient être été étant suis es sommes êtes serait seront sera fut ai as a avons avez ont avait avaient
    avoir aurait aura eu va vont allait peut peuvent pouvait doit doivent devait fait font faire fut
    ne pas non oui ni jamais aussi encore déjà toujours alors ainsi ici là bien puis l d j m t s c n
    montre dis moi svp
  `),
  letters: /[àâçèêëîïôùûœ]/iu,
  abbreviations: new Set('m mm mme mlle dr pr st ste av apr env etc art vol no éd'.split(' ')),
  asking: {
    words: questionWords({
      person: 'qui',
      time: 'quand',
      place: 'ou',
      reason: 'pourquoi',
      duration: 'combien temps',
      number: 'combien',
      manner: 'comment',
      anything: 'que, qu, quoi, quel, quelle, quels, quelles',
    }),
    money: folded('coûte coûté coûter coûtera prix payer payé paie argent euros dollars'),
    says: folded(`
      dit dis disait disent dire déclaré déclare déclarait affirmé affirme expliqué explique annoncé annonce averti avertit
      prévenu prévient demandé demande pense pensait estimé estime répondu répond assuré assure ajouté souligné souligne
      promis promet critiqué critique dénoncé dénonce reconnu admis nié accusé accuse exigé qualifié décrit parlé parle
      confirmé menacé commenté avis réagi
    `),
    about: folded('sur de du des au propos concernant'),
    time: folded(`
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
      samedi dimanche hier aujourdhui demain an ans année années mois semaine semaines jour jours heure heures minute minutes
      soir soirée matin matinée nuit midi siècle siècles décennie décennies printemps été automne hiver
    `),
    place: folded('à au en dans vers chez depuis près'),
    reason: folded('parce car cause raison raisons puisque grâce motif afin'),
    unit: folded(`
      cent pourcent mètres mètre kilomètres kilomètre millions million milliards milliard mille milliers centaines centaine
      dizaines personnes tonnes litres hectares degrés moitié tiers quart fois
    `),
    duration: folded('secondes minutes heures jours semaines mois ans années décennies siècles'),
    currency: folded('euro euros dollar dollars centimes francs livres'),
  },
  saying: {
    verbs: folded(`
      dit déclaré déclare affirmé affirme expliqué explique annoncé annonce averti avertit prévenu estimé estime répondu répond
      assuré assure ajouté ajoute souligné souligne indiqué indique précisé précise confié confie lancé lance martelé insisté
      insiste regretté regrette reconnu reconnaît admis admet rappelé rappelle commenté conclu conclut raconté raconte écrit
      demandé demande dénoncé dénonce promis promet poursuivi poursuit réagi réagit répliqué réplique répété plaidé tranché résumé résume tweeté
    `),
    severals: folded('ont avaient disent affirment expliquent indiquent'),
    helpers: folded('a avait'),
    accordingTo: folded('selon daprès'),
    prepositions: folded(
      'à au aux avec en dans par pour sur de du des chez contre entre devant après depuis vers',
    ),
    pronouns: new Set('il elle'.split(' ')),
    roles: folded(`
      président présidente ministre premier première maire porte-parole directeur directrice secrétaire chef cheffe
      leader gouverneur sénateur sénatrice député députée conseiller conseillère pape roi reine docteur professeur
      professeure avocat avocate général commissaire expert experte chercheur chercheuse monsieur madame chancelier
      chancelière vice-président patron patronne procureur procureure juge témoin habitant habitante m mme
    `),
    genitives: folded('de du des d l la'),
    institutions: new Set(),
    particles: folded('von van der den le di'),
    that: folded('que qu'),
    as: folded('comme'),
    named: folded(`
      film livre roman loi parti journal quotidien magazine série chanson album pièce émission projet groupe
      campagne titre mot terme opération dit dite
    `),
    outlets: folded('reuters afp figaro monde bloomberg'),
    dashSpeaks: true,
  },
  talking: {
    lead: folded('et mais alors donc ok bon ben'),
    whatAbout: ['qu en est il de', 'qu en est il du', 'et pour', 'quid de'],
    auxiliaries: folded('est sont était a ont avait va peut sest sont passé arrivé dit'),
    persons: folded('il elle lui'),
    things: folded('ça cela ce ceci c y'),
    somebody: 'quelqu’un',
    somebodyFollows: false,
    whatSaid: (speaker, about) => `Qu’a dit ${speaker}${about === '' ? '' : ` ${about}`} ?`,
    aboutTopic: (topic) => `sur ${topic}`,
    question: (words) => `${words} ?`,
  },
};

// Words that say nothing about what a question is about, folded (no apostrophes: "dont").

/** Articles, pronouns, prepositions, auxiliaries, question words and their like. Negations and modals are among them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such same other another any some each every either neither both all most more ' +
    'much many few several own certain ' +
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers ' +
    'herself it its itself they them their theirs themselves ones someone something anyone anything everyone ' +
    'everything nobody nothing none ' +
    'who whom whose which what when where why how whoever whatever whenever wherever ' +
    'and or but nor so yet if then else than because while whereas although though unless until since as ' +
    'of in on at by for with without about against between among into onto upon through during before after above ' +
    'below over under from to up down out off again further toward towards via per within across along around ' +
    'behind beside besides beyond despite except near ' +
    'am is are was were be been being do does did done doing have has had having will would shall should can could ' +
    'may might must ought cannot ' +
    'dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt mustnt aint ' +
    'im ive id ill youre youve youll hes shes theyre theyve weve thats whats whos wheres whens whys hows ' +
    'theres heres lets ' +
    'not no only just also too very rather quite even still already ever never now here there thus hence therefore ' +
    'however once etc eg ie ' +
    'please tell me'
  ).split(' '),
);

// Words that name bodies (the company, the ministry) and documents (the report, a memo).

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** Common nouns for a body: the head of "the company", and the ending of "Holm County Council". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  words(`company firm corporation corp conglomerate retailer manufacturer maker carmaker automaker airline bank lender
  insurer startup start-up business brand chain supermarket utility publisher broadcaster newspaper paper magazine
  journal network channel station website outlet agency group organisation organization association society union
  federation confederation league alliance coalition charity foundation trust institute institution think-tank
  thinktank tank centre center school college university academy hospital clinic church diocese parish mosque museum
  library gallery theatre club team side franchise squad band orchestra party campaign committee subcommittee panel
  board commission council cabinet congress parliament senate house assembly legislature government administration
  ministry department office bureau authority service police force army navy military militia regime state nation
  country city town village district county province court tribunal jury inquiry enquiry watchdog regulator ombudsman
  fund hedge-fund consortium cooperative co-operative co-op collective movement body forum conference delegation
  embassy consulate mission embassy kremlin pentagon treasury vatican junta opposition leadership faction bloc
  caucus lobby pac nonprofit non-profit ngo laboratory lab brewery bakery café cafe restaurant hotel pub shop store
  farm mill factory plant shipyard mine airport port railway operator developer contractor supplier distributor
  homeowners household couple duo trio pair family morcha sabha samiti panchayat municipality guild syndicate
  secretariat presidency chancellery judiciary bench prosecution defence defense exchange observatory institute survey
  coastguard brigade workshop local branch chapter constabulary company's press media`),
);

/** Endings that make a name a body's, beyond the common nouns. */
export const BODY_ENDINGS: ReadonlySet<string> = new Set(
  words(`inc incorporated ltd limited llc llp plc co corp gmbh ag sa spa nv bv ab as oy kg pty pvt holdings holding
  partners associates industries enterprises systems technologies solutions capital ventures motors airlines airways
  records pictures studios entertainment pharmaceuticals foods energy oil gas petroleum steel telecom networks
  bancorp markets securities insurance mutual international news times post journal herald tribune gazette guardian
  telegraph chronicle mail observer examiner star sun mirror globe today press radio tv television broadcasting media
  fm united rovers wanderers athletic fc afc rfc city albion hotspur democrats republicans conservatives greens
  workers nations states institution laboratories services railways farmers teachers airport brothers sons
  reserve watch monitor hub wire digest review report weekly daily magazine online`),
);

/** Words of a name after which "of …" belongs to it: Bank of Ireland, Department of Justice. */
export const TAKES_OF: ReadonlySet<string> = new Set(
  words(`university college school institute academy department ministry office bureau bank house board council court
  league union federation confederation association society organization organisation community church diocese
  chamber committee commission centre center museum foundation friends church knights daughters sons veterans
  bureau court state city town county district republic kingdom commonwealth port isle authority fund party
  movement army front brotherhood alliance congress national agency directorate secretariat archives library
  hospital order conference archdiocese joint coalition`),
);

/** Documents and other things with words of their own. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  words(`report statement letter memo memorandum note email e-mail mail message text tweet post poll survey study paper
  article editorial column essay book memoir biography review document file filing lawsuit complaint suit indictment
  affidavit warrant ruling opinion judgment judgement verdict order resolution bill law statute amendment treaty
  agreement accord contract transcript recording tape video clip footage film documentary ad advert advertisement
  commercial poster sign banner placard leaflet flyer brochure pamphlet manifesto platform petition press-release
  release communique communiqué bulletin notice announcement declaration testimony deposition dossier cable audit
  assessment analysis forecast index census data figures statistics website page blog caption headline label slogan
  motto inscription plaque graffiti script speech address sermon invitation invoice receipt letterhead log diary
  newsletter inquest inquiry study's voicemail note rulebook handbook guide manual textbook dictionary constitution
  charter guidelines rules policy proposal plan budget draft legend proverb song lyrics hashtag chant sticker`),
);

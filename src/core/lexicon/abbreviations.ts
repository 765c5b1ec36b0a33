// Words whose dot does not end a sentence.

/** Before a name or a number: the dot never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof sen sens rep reps gov govs lt col gen maj capt cmdr cpl sgt pvt adm brig supt insp det
  rev fr hon pres sec atty asst dist st ste mt ft no nos art fig vol vs v cllr sr sra msgr ald amb del spc pfc
  approx est dept cf al`.split(/\s+/u),
);

/** The dot ends a sentence only where the next word can begin one. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd
  bros llc plc jr esq ave blvd rd etc u.s u.k u.n e.u d.c a.m p.m e.g i.e ph.d ala ariz ark calif colo conn fla ga
  ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.y n.j n.c s.c
  n.h n.m n.d s.d r.i w.va l.a bln mln`.split(/\s+/u),
);

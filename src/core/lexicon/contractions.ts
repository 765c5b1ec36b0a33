// Words run together with an apostrophe, with or without it, and what they are made of.

/** "contracted: words"; all without apostrophes. Those that are words of their own without one need it. */
const NEGATED = `
aint: is; arent: are; cannot: can; cant: can; couldnt: could; darent: dare; didnt: did; doesnt: does; dont: do;
hadnt: had; hasnt: has; havent: have; isnt: is; mightnt: might; mustnt: must; neednt: need; shant: shall;
shouldnt: should; wasnt: was; werent: were; wont: will; wouldnt: would
`;
const JOINED = `
im: i am; ive: i have; youre: you are; youve: you have; youll: you will; youd: you would; hes: he is; hed: he would;
shes: she is; itll: it will; theyre: they are; theyve: they have; theyll: they will; theyd: they would;
weve: we have; thats: that is; thatll: that will; whats: what is; whos: who is; theres: there is; heres: here is;
wheres: where is; hows: how is; lets: let us; theyd: they would; gonna: going to; wanna: want to; gotta: got to;
couldve: could have; shouldve: should have; wouldve: would have; yall: you all
`;
const WITH_APOSTROPHE = `
its: it is; were: we are; well: we will; wed: we would; ill: i will; id: i would; hell: he will; shell: she will;
shed: she would
`;

function table(list: string, more: readonly string[] = []): [string, readonly string[]][] {
  return list.split(';').map((entry) => {
    const [contracted = '', words = ''] = entry.trim().split(': ');
    return [contracted, [...words.split(' '), ...more]];
  });
}

/** From a contracted form, folded, to its words: "arent" → are not. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ...table(NEGATED, ['not']),
  ...table(JOINED),
]);

/** The same for forms that count only where the apostrophe is written: "we're", but not "were". */
export const APOSTROPHE_CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  table(WITH_APOSTROPHE),
);

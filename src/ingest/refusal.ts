// Why something could not be added, as a closed list of values; the catalogue words each of them.

/** Every reason with the values that its sentence may use. Sizes are in megabytes, times in seconds. */
type Values = {
  // The link
  'not-a-link': { readonly given: string };
  'scheme-not-allowed': { readonly scheme: string };
  'port-not-allowed': { readonly port: string };
  'password-in-link': { readonly host: string };
  'address-not-public': { readonly host: string };
  'unknown-host': { readonly host: string };
  'no-connection': { readonly host: string };
  'certificate-not-valid': { readonly host: string };
  'too-slow': { readonly host: string; readonly seconds: number };
  'too-many-redirects': { readonly host: string; readonly limit: number };
  'http-status': { readonly host: string; readonly status: number };
  'page-not-found': { readonly host: string; readonly status: number };
  'access-denied': { readonly host: string; readonly status: number };
  'site-busy': { readonly host: string; readonly status: number };
  'forbidden-by-robots': { readonly host: string };
  'broken-answer': { readonly host: string };
  // What came
  'file-gone': Nothing;
  'too-large': { readonly megabytes: number };
  empty: Nothing;
  'type-not-supported': { readonly type: string };
  'type-mismatch': { readonly claimed: string; readonly found: string };
  unreadable: { readonly type: string };
  'password-protected': { readonly type: string };
  'scanned-pages': Nothing;
  'too-many-pages': { readonly pages: number; readonly limit: number };
  'too-deep': { readonly limit: number };
  'too-many-elements': { readonly limit: number };
  'unpacks-too-large': { readonly megabytes: number };
  'reading-too-slow': { readonly seconds: number };
  'reading-too-big': { readonly megabytes: number };
  busy: Nothing;
  cancelled: Nothing;
  // What it is instead of an article
  'login-wall': Nothing;
  paywall: Nothing;
  'consent-wall': Nothing;
  'robot-check': Nothing;
  'needs-script': Nothing;
  'error-page': Nothing;
  'index-page': Nothing;
  'no-article': Nothing;
  'article-too-long': { readonly characters: number; readonly limit: number };
  'not-a-feed': Nothing;
};

type Nothing = Readonly<Record<never, never>>;

export type Reason = keyof Values;

/** An ordinary failure: the reason's code, and the values that its sentence names. Never a secret in them. */
export type Refusal<R extends Reason = Reason> = {
  [K in R]: { readonly refused: K; readonly values: Values[K] };
}[R];

/** A refusal as a value. */
export function refusal<R extends Reason>(refused: R, values: Values[R]): Refusal {
  return { refused, values } as Refusal;
}

/** Whether what came back is a refusal rather than what was asked for. */
export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome;
}

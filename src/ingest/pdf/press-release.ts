// The habits of press releases: marks at the top, contacts at the end.

const MARK =
  /^[^\p{L}\p{N}]*(?:for immediate release|(?:press|news|media) (?:release|statement|notice|information)|press office|embargoed (?:until|for) .{0,60}|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa|пресс-релиз|release date:? .{0,40}|no\.? ?\d[\d/-]{0,10})[^\p{L}\p{N}]*$/iu;
const END =
  /^[^\p{L}\p{N}#*]*(?:#\s?#\s?#|-?\s?ends?\s?-?|\*\s?\*\s?\*|end of (?:press )?release|-30-|30)[^\p{L}\p{N}]*$/iu;
const CONTACT =
  /^[^\p{L}\p{N}]*(?:(?:media|press|news)?\s?(?:contacts?|enquiries|inquiries|office)\b|for (?:more|further|additional) information\b|contact:|notes? to (?:the )?editors?\b)/iu;

/** Whether a line says only that this is a press release. */
export function isReleaseMark(line: string): boolean {
  return line.length < 100 && MARK.test(line);
}

/** Without the mark that ends a release and whom to ring, which follow the text. */
export function withoutContacts(lines: readonly string[]): string[] {
  const marked = lines.findIndex((line, at) => at > 0 && line.length < 30 && END.test(line));
  const kept = marked > 0 ? lines.slice(0, marked) : [...lines];
  const contact = kept.findIndex((line, at) => at > kept.length / 2 && CONTACT.test(line));
  return contact > 0 ? kept.slice(0, contact) : kept;
}

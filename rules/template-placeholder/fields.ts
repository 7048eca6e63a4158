/** The words that templates put between brackets: "[Company Name]", "<indsæt dato>", "{{firmanavn}}". */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** One of these must be there: what is to be filled in. */
const FIELD = words(`
  navn navnet firmanavn firmanavnet virksomhedsnavn virksomhedsnavnet virksomhedens firmaets foreningens foreningsnavn klubnavn butiksnavn selskabsnavn firma virksomhed
  adresse adressen adresselinje gadenavn vejnavn postnummer postnr bynavn telefon telefonnummer telefonnr tlf mobilnummer email e-mail mail mailadresse emailadresse e-mailadresse
  cvr cvr-nr cvrnr cvr-nummer cvrnummer momsnummer dato datoen måned årstal periode antal formål formålet fornavn efternavn opbevaringsperiode slettefrist leverandør leverandører databehandlere modtagere hjemmeside hjemmesiden website webside domæne domænenavn webadresse kontaktperson kontaktoplysninger kontaktinfo
  name names company companyname business organisation organization address street city zip postcode phone telephone mobile fax emailaddress
  date month period website url domain number vat registration contact-details dpo country jurisdiction purpose purposes processors vendors recipients surname
  companys businesss suppliers providers partners partner samarbejdspartner samarbejdspartnere brand shopname storename sitename appname legalname`);

/** Words that may stand beside them. */
const BESIDE = words(`
  virksomhedens firmaets foreningens klubbens butikkens jeres dit din dine vores på af for og eller samt til her nr nr. nummer by land gade vej år dag x antal evt gyldig fulde juridiske
  the your our of and or for here legal entity full official registered trading current effective last updated revision state country province code line contact person support privacy dpo
  number id details title web site app product service shop store no no. zip postal tax company's business's organization's organisation's in days years insert retention time provider supplier service a an day year
  dd mm yyyy åååå 1 2 3`);

/** Filled brackets and quoted law use these alone: "[the]", "[your]", "[1]", "[website]" in a sentence is a field. */
const normalise = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, 's')
    .replace(/\bcontact (?:information|details|info)\b/g, 'contact-details')
    .replace(/([a-zæøå])[_.]+(?=[a-zæøå])/g, '$1 ')
    .split(/[\s/,:;()&+]+|\s[-–]\s/)
    .map((word) => word.replace(/^[^a-zæøå0-9]+|[^a-zæøå0-9.]+$/g, '').replace(/\.$/, ''))
    .filter((word) => word !== '');

/** Whether the text names a field: `all` of its words do or go with it, or `some` of them does. */
export const isFieldText = (text: string, how: 'all' | 'some'): boolean => {
  const list = normalise(text);
  if (list.length === 0 || list.length > 8) return how === 'some' && list.some(isField);
  if (!list.some(isField)) return false;
  return how === 'some' || list.every((word) => isField(word) || BESIDE.has(word));
};

const isField = (word: string): boolean =>
  FIELD.has(word) ||
  FIELD.has(word.replace(/-/g, '')) ||
  (word.includes('-') &&
    word.split('-').every((part) => FIELD.has(part) || BESIDE.has(part)) &&
    word.split('-').some((part) => FIELD.has(part)));

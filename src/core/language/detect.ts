/** Which language a text is in, by the small words that no other language shares. */

/** Languages told apart; the first two are read, the others only named. */
export const LANGUAGES = ['da', 'en', 'sv', 'no', 'de', 'nl', 'fr', 'es', 'it', 'fi', 'pl'] as const;
export type KnownLanguage = (typeof LANGUAGES)[number];

/** Small words in normal form. A word in several lists votes for each of them. */
const SMALL_WORDS: Readonly<Record<KnownLanguage, string>> = {
  da: 'og af ikke er vi din dine dit du dig at til for som med den det der har kan vores jeg hvis naar efter ogsaa eller blive bliver vaere personoplysninger oplysninger uden kun os hos ved skal hvad hvilke behandler fra om på paa en et i deres dette disse saa samt vil mere bruger laenge dem ingen andre faar se noget nogen kun mellem adgang navn',
  en: 'the and of to you your we our is are that for or with this not as by may will on be have if in it from use any us can which other when how these such please do an at information data',
  sv: 'och att foer aer som av inte med vi du din dina ditt den det har kan vaar vaara om eller oss paa till fraan behandlar uppgifter personuppgifter maaste ocksaa naer laenge dem ingen annan faar se har medlemmar adress foer vaart vaara haer naagon kunna bara alla samt efter',
  no: 'og av ikke er vi din dine ditt du deg aa til for som med den det har kan vaar vaare hvis naar etter ogsaa eller bli vaere personopplysninger opplysninger uten oss hos ved fra paa dere hva hvilke utenfor lenge dem ingen andre faar se noen noe bare mellom tilgang styret oppbevarer medlemmene sine hvor hvem saa navn',
  de: 'und der die das wir sie ihre ist nicht mit zu den von fuer auf werden eine oder im ihrer daten sind bei wenn unsere durch koennen',
  nl: 'en de het van een wij u uw is niet met voor op zijn of door die wordt worden onze deze gegevens ook bij',
  fr: 'le la les et des de vous nous votre vos pour est une que dans sur ou avec par donnees ne pas aux ces',
  es: 'el la los las y de que en un una para con por su sus datos no se es del al como nuestra usted',
  it: 'il la le e di che per un una con su dei del della dati i non si sono nel tuo suoi nostro',
  fi: 'ja on ei ovat tai sen etta me sinun voi kun henkiloetietoja tietoja joka kanssa olemme mukaan',
  pl: 'i w na z do nie jest oraz przez dane danych sie dla lub o ktore moze naszej pani pana',
};

/** Normal form → one bit per language. */
export const smallWords = (): Map<string, number> => {
  const bits = new Map<string, number>();
  LANGUAGES.forEach((language, index) => {
    for (const word of SMALL_WORDS[language].split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  });
  return bits;
};

/** Votes per language, in the order of LANGUAGES. */
export type Votes = Int32Array;
export const noVotes = (): Votes => new Int32Array(LANGUAGES.length);

/** Adds one word's votes: a word that few languages share weighs more. */
export const vote = (votes: Votes, bits: number): void => {
  const weight = WEIGHTS[popCount(bits)] ?? 1;
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const index = 31 - Math.clz32(rest & -rest);
    votes[index] = (votes[index] as number) + weight;
  }
};

const WEIGHTS = [0, 6, 4, 2];
const popCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** The language with the most votes, or undefined where too little was said to tell. */
export const winner = (votes: Votes, least: number): KnownLanguage | undefined => {
  let best = 0;
  for (let index = 1; index < votes.length; index++) if ((votes[index] as number) > (votes[best] as number)) best = index;
  return (votes[best] as number) >= least ? LANGUAGES[best] : undefined;
};

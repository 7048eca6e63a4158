/** Word tables that all languages share. */

/** Normal form → month, 1–12; the names and abbreviations of both languages. */
export const months = (): Map<string, number> => {
  const names = [
    'jan januar january',
    'feb februar february',
    'mar marts march',
    'apr april',
    'maj may',
    'jun juni june',
    'jul juli july',
    'aug august',
    'sep sept september',
    'okt oktober oct october',
    'nov november',
    'dec december',
  ];
  return new Map(names.flatMap((group, index) => group.split(' ').map((name): [string, number] => [name, index + 1])));
};

/** Words that carry a capital only because they open a sentence or stand in a title: no names. */
export const openers = (): Set<string> =>
  new Set(
    (
      'vi jeg du de dem deres din dine dit vores vor min mit mine os i jer jeres man den det der denne dette disse hvis naar saa som ' +
      'hvor hvad hvem hvilke hvordan hvorfor hvornaar ved til for fra med om paa og eller men samt af at en et er har kan vil skal alle alt ' +
      'andre desuden derudover endvidere endelig herudover herunder ligeledes dog ogsaa saafremt idet efter foer under uden inden ifoelge ' +
      'personoplysninger oplysninger oplysningerne data persondata privatlivspolitik persondatapolitik databeskyttelse cookies cookie ret retten ' +
      'samtykke formaal retsgrundlag opbevaring sletning indsigt berigtigelse klage kontakt brug behandling vores eu eoes gdpr nej ja ' +
      'the we you your our us i it this that these those if when where how what who which why in on at by to for from with of and or but a an is are be ' +
      'as all any some each other also please there here they their its his her my may can will shall must not no yes anyone anybody everyone someone nobody regardless certain because minimum maximum however therefore furthermore additionally although unless until while during before after under above below through between without within depending according since once every both either neither only other others more most many some several such same next first second third finally examples example note notes optional required necessary cookie name address email phone number type types description provider duration expiry session purpose purposes basis javascript browser website site internet online privacy policy data personal ' +
      'information cookies cookie right rights access contact section article art stk last updated effective date eea uk usa ip'
    ).split(' '),
  );

/** Words that stand so often that a pattern should not be looked up by them; roughly per thousand words. */
const COMMON: Readonly<Record<string, number>> = (() => {
  const table: Record<string, number> = {};
  const put = (words: string, weight: number): void => {
    for (const word of words.split(' ')) table[word] = weight;
  };
  put('og i at til af for er the to of and or you your we our', 30);
  put(
    'vi du dine din dit vores du os som med den det der en et paa ved har kan om dig eller ikke a in is are that with this be as by on it us not any from may will have if',
    12,
  );
  put(
    'oplysninger personoplysninger data information personal behandler behandling hvis naar samt efter fra de ret bruger bruge use used privacy services other which these about',
    6,
  );
  put(
    'right rights collect share third process website when can provide such oplysning samtykke consent email navn name jeg dem cookies cookie hjemmeside site time law',
    3,
  );
  return table;
})();

const COMMON_ENTRIES = Object.entries(COMMON);

/** How common an atom is thought to be. Whole words by table, beginnings and inner parts by their length. */
export const frequency = ({ how, text }: { how: string; text: string }): number => {
  if (how === 'class') return { number: 8, year: 2, date: 1, email: 1, url: 1, phone: 0.5, cvr: 0.3, name: 60, vendor: 4 }[text] ?? 8;
  if (how === 'whole') return COMMON[text] ?? (text.length <= 3 ? 2 : 0.4);
  const [stem = ''] = text.split('*');
  let total = 12 / stem.length ** 2;
  for (const [word, weight] of COMMON_ENTRIES) {
    if (how === 'suffix' ? word.endsWith(stem) : how === 'infix' ? word.includes(stem) : word.startsWith(stem)) total += weight;
  }
  return total;
};

/** Numbers written out; "en/et" and "one" are mostly articles and left out where they would be. */
const NUMBERS: Readonly<Record<'da' | 'en', string>> = {
  da: 'to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve femogtyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede halvandet',
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty ninety hundred',
};
/** Danish numbers that are everyday words in English. */
const ENGLISH_TOO = /^(?:to|fire|ten|six)$/;

/** Numbers written out in the languages given. */
export const numberWords = (languages: readonly ('da' | 'en')[]): Set<string> =>
  new Set(
    languages.flatMap((language) =>
      NUMBERS[language].split(' ').filter((word) => language === 'en' || !languages.includes('en') || !ENGLISH_TOO.test(word)),
    ),
  );

/** Words one letter away from a word of the phrases that mean something else. */
export const lookalikes = (): Set<string> =>
  new Set(
    'slutning slutningen contacts contract contracts personnel detention prevision attention intention intentions rejection ejection injection protection projection profiting stopping prompting'.split(
      ' ',
    ),
  );

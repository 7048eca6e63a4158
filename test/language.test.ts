/** Which language a text is taken for: Danish and English are read, their neighbours only named. */
import { describe, expect, test } from 'vitest';
import { createLinter } from '../src/core/lint.ts';

const { read } = createLinter([], []);

/** Paragraphs as a policy would have them; written for this test. */
const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  da: [
    'Når du handler hos os, behandler vi de oplysninger, som du selv giver os. Vi bruger dem til at sende varerne, og vi sletter dem igen, når de ikke længere skal bruges.',
    'Foreningen opbevarer medlemmernes navn og adresse, så længe medlemskabet varer. Bestyrelsen har adgang til dem, og ingen andre får dem at se.',
    'Du har ret til at få indsigt i, hvad klinikken har noteret om dig. Det koster ikke noget, men du skal kunne vise, hvem du er.',
  ],
  en: [
    'When you order from us, we process the information that you give us yourself. We use it to send the goods, and we delete it when it is no longer needed.',
    'The association keeps the names and addresses of its members for as long as they are members. The board has access to them, and nobody else does.',
    'You have the right to see what the clinic has written down about you. It costs nothing, but you must be able to show who you are.',
  ],
  sv: [
    'När du handlar hos oss behandlar vi de uppgifter som du själv lämnar till oss. Vi använder dem för att skicka varorna, och vi raderar dem när de inte längre behövs.',
    'Föreningen sparar medlemmarnas namn och adress så länge medlemskapet varar. Styrelsen har tillgång till dem, och ingen annan får se dem.',
    'Du har rätt att få veta vad kliniken har antecknat om dig. Det kostar ingenting, men du måste kunna visa vem du är.',
  ],
  no: [
    'Når du handler hos oss, behandler vi de opplysningene som du selv gir oss. Vi bruker dem til å sende varene, og vi sletter dem når de ikke lenger trengs.',
    'Foreningen oppbevarer medlemmenes navn og adresse så lenge medlemskapet varer. Styret har tilgang til dem, og ingen andre får se dem.',
    'Du har rett til å få vite hva klinikken har notert om deg. Det koster ingenting, men du må kunne vise hvem du er.',
  ],
  de: [
    'Wenn Sie bei uns bestellen, verarbeiten wir die Angaben, die Sie uns selbst machen. Wir nutzen sie, um die Ware zu senden, und löschen sie, sobald sie nicht mehr gebraucht werden.',
    'Der Verein bewahrt Namen und Anschrift der Mitglieder auf, solange die Mitgliedschaft dauert. Der Vorstand hat Zugang zu den Daten, sonst niemand.',
    'Sie haben das Recht zu erfahren, was die Praxis über Sie notiert hat. Das kostet nichts, aber Sie müssen zeigen können, wer Sie sind.',
  ],
  fr: [
    'Lorsque vous passez une commande, nous traitons les données que vous nous donnez. Nous les utilisons pour envoyer les articles et nous les effaçons dès que nous ne les utilisons plus.',
    'L’association conserve le nom et l’adresse des membres pendant la durée de leur adhésion. Le comité y a accès, et personne d’autre ne les voit.',
    'Vous avez le droit de savoir ce que la clinique a noté sur vous. Cela ne coûte rien, mais vous devez pouvoir prouver qui vous êtes.',
  ],
  nl: [
    'Wanneer u bij ons bestelt, verwerken wij de gegevens die u ons zelf geeft. Wij gebruiken ze om de goederen te sturen en wissen ze zodra ze niet meer nodig zijn.',
    'De vereniging bewaart naam en adres van de leden zolang het lidmaatschap duurt. Het bestuur heeft toegang tot deze gegevens, en verder niemand.',
    'U hebt het recht om te weten wat de kliniek over u heeft genoteerd. Het kost niets, maar u moet kunnen laten zien wie u bent.',
  ],
};
const READ = ['da', 'en'];
const guess = (text: string): { language: string | undefined; guess: string } => {
  const policy = read(text);
  return { language: policy.language, guess: policy.languageGuess };
};
const both = (language: string) => ({ language: READ.includes(language) ? language : undefined, guess: language });

describe.each(Object.entries(PARAGRAPHS))('%s', (language, paragraphs) => {
  test.each(paragraphs)('%s', (paragraph) => {
    expect(guess(`${paragraph}\n`)).toEqual(both(language));
  });

  test('all together, in capitals, decomposed, with CR LF, as a list', () => {
    const text = paragraphs.join('\n\n');
    expect(guess(text)).toEqual(both(language));
    expect(guess(text.toUpperCase())).toEqual(both(language));
    expect(guess(text.normalize('NFD'))).toEqual(both(language));
    expect(guess(text.replaceAll('\n', '\r\n'))).toEqual(both(language));
    expect(guess(paragraphs.map((paragraph) => `- ${paragraph}\n`).join(''))).toEqual(both(language));
  });
});

describe('Danish', () => {
  test('without its letters', () => {
    for (const paragraph of PARAGRAPHS.da ?? []) {
      const plain = paragraph.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
      expect(read(plain).language, plain).toBe('da');
    }
  });

  test('full of English names and terms', () => {
    const text =
      '# Cookie- og privatlivspolitik\n\nVi bruger Google Analytics, Facebook Pixel og Hotjar som data processor. Læs mere under "Privacy Policy" og "Terms of Service" hos hver af dem. Vi har indgået Standard Contractual Clauses.\n';
    expect(read(text).language).toBe('da');
  });

  test('short, with a foreign company and its numbers', () => {
    const text =
      '# Privatlivspolitik\n\nHeron & Quill ApS (CVR 13748136) er dataansvarlig. Skriv til privat@heronquill.example.\n\nOverførsler til USA sker på grundlag af EU-US Privacy Shield.\n';
    expect(read(text).language).toBe('da');
  });

  test.each([
    'Vi sletter dine oplysninger efter fem år.',
    'Du kan klage til Datatilsynet.',
    '## Opbevaring\n\nDine personoplysninger gemmes i fem år.',
    'Dataansvarlig: Fjord og Form ApS\nOpbevaring: 5 år\nKlage: Datatilsynet',
  ])('a passage: %s', (text) => {
    expect(read(text).language).toBe('da');
  });
});

describe('English', () => {
  test('full of Danish names and terms', () => {
    const text =
      '# Privacy policy\n\nFjord og Form ApS, Østre Strandvej 4, 9990 Skagen, is the controller (dataansvarlig). You can complain to Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby. We follow the Danish Data Protection Act (databeskyttelsesloven) and the Bookkeeping Act (bogføringsloven).\n';
    expect(read(text).language).toBe('en');
  });

  test.each([
    'We delete your data after five years.',
    'You may lodge a complaint with the supervisory authority.',
    'Controller: Heron & Quill Ltd\nRetention: 5 years\nComplaints: the ICO',
    'Transfers to the USA rely on the EU-US Privacy Shield.',
  ])('a passage: %s', (text) => {
    expect(read(text).language).toBe('en');
  });
});

describe('mixed documents', () => {
  const whole = (language: string): string => (PARAGRAPHS[language] ?? []).join('\n\n');

  test('sections have a language of their own, in either order', () => {
    for (const [first, second] of [
      ['da', 'en'],
      ['en', 'da'],
    ] as const) {
      const policy = read(`# Privatliv\n\n${whole(first)}\n\n# Privacy\n\n${whole(second)}\n`);
      expect(policy.sections.slice(1).map(({ language }) => language)).toEqual([first, second]);
      expect([first, second]).toContain(policy.language);
    }
  });

  test('the longer part names the document', () => {
    expect(guess(`${whole('da')}\n\n${whole('da')}\n\n## Summary\n\n${PARAGRAPHS.en?.[0]}\n`)).toEqual(both('da'));
    expect(guess(`${whole('en')}\n\n${whole('en')}\n\n## Resumé\n\n${PARAGRAPHS.da?.[0]}\n`)).toEqual(both('en'));
  });

  test('a short foreign section or a quoted sentence does not change the language', () => {
    const policy = read(`${whole('da')}\n\n## Privacy Shield\n\nThe service is certified.\n\n${PARAGRAPHS.da?.[0]}\n`);
    expect(new Set(policy.sections.map(({ language }) => language))).toEqual(new Set(['da']));
  });

  test('a long section in a language that is not read leaves the document what it is', () => {
    const policy = read(`${whole('da')}\n\n${whole('da')}\n\n## Deutsch\n\n${whole('de')}\n`);
    expect(policy.language).toBe('da');
    expect(READ).toContain(policy.sections[1]?.language);
  });
});

describe('too little to tell', () => {
  test.each(['', '# Privacy', '12345', 'Fjord ApS\nStrandvej 4', '日本語のプライバシーポリシー', '🔒🔒🔒'])(
    '%j is read as something, and as the same every time',
    (text) => {
      expect(READ).toContain(read(text).language ?? 'en');
      expect(guess(text)).toEqual(guess(text));
    },
  );
});

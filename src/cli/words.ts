/** What the command line says on stderr and in the help, in both languages: what happened, and what to do. */
import type { Locale } from '../core/result.ts';
import type { InputProblem } from '../node/problems.ts';
import type { UsageProblem } from './options.ts';

interface CliWords {
  usage(problem: UsageProblem): string;
  input(problem: InputProblem, name: string): string;
  readonly waiting: string;
  internal(error: string): string;
  crash(name: string, error: string): string;
  readonly debugHint: string;
  readonly help: {
    readonly usage: string;
    /** yargs' own words. */
    readonly strings: Readonly<Record<string, string>>;
    readonly examples: readonly (readonly [string, string])[];
    readonly epilogue: string;
  };
}

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ');

const en: CliWords = {
  usage: (problem) => {
    switch (problem.code) {
      case 'unknown-option':
        return `unknown option ${problem.option}${problem.suggestion ? `: did you mean ${problem.suggestion}?` : '.'} "privlint --help" lists the options.`;
      case 'no-value':
        return `--${problem.option} needs a value.`;
      case 'bad-choice':
        return `--${problem.option} does not know "${problem.given}"${problem.suggestion ? `: did you mean "${problem.suggestion}"?` : '.'} Choose one of ${quoted(problem.choices)}.`;
      case 'bad-number':
        return `--${problem.option} needs a whole number from 0, not "${problem.given}".`;
      case 'no-input':
        return 'nothing to check. Name a file, a folder or a glob ("privlint privacy-policy.md"), or give the text with --stdin. "privlint --help" says more.';
      case 'stdin-and-paths':
        return 'paths and --stdin exclude each other: leave out one of them.';
      case 'filename-without-stdin':
        return '--stdin-filename goes with --stdin: add --stdin, or name the file itself.';
    }
  },
  input: ({ code, detail }, name) => {
    switch (code) {
      case 'not-found':
        return `${name}: no such file or folder. ${name === '-' ? 'For standard input use --stdin.' : 'Check the spelling and the working directory.'}`;
      case 'no-match':
        return `${name}: matches no file. Check the pattern, and quote it so that the shell leaves it alone.`;
      case 'no-policies':
        return `${name}: holds no policies (.md, .markdown, .mdx, .txt). Name the file itself if it is called otherwise.`;
      case 'all-ignored':
        return `${name}: everything that was found there is left out by .gitignore. Name the file itself to check it all the same.`;
      case 'no-permission':
        return `${name}: permission denied. Make it readable and try again.`;
      case 'is-directory':
        return `${name}: is a folder where a file was expected. Name a file in it.`;
      case 'too-large':
        return `${name}: larger than ${detail}, so hardly a policy. Name the right file, or split it.`;
      case 'binary':
        return `${name}: binary, no text. Export the policy as Markdown or plain text (UTF-8).`;
      case 'utf16':
        return `${name}: written in UTF-16. Save it as UTF-8.`;
      case 'not-utf8':
        return `${name}: no valid UTF-8, first in line ${detail}. Save it as UTF-8 (it may be in Windows-1252 or ISO 8859-1).`;
      case 'unreadable':
        return `${name}: cannot be read (${detail}).`;
    }
  },
  waiting: 'Reading the policy from the terminal; end it with Ctrl-D (Windows: Ctrl-Z and Enter).',
  internal: (error) => `internal error: ${error}`,
  crash: (name, error) => `${name}: internal error, the file was not checked: ${error}`,
  debugHint: 'That is a mistake in privlint. Please report it, with what --debug prints.',
  help: {
    usage:
      'privlint [options] [paths..]\n\nChecks privacy policies in Markdown: what the GDPR asks them to tell and they do not, and what they claim that no longer holds. A path is a file, a folder or a glob.',
    strings: {},
    examples: [
      ['privlint privacy-policy.md', 'check one policy'],
      ['privlint docs "sites/**/privacy*.md"', 'a folder, and what a glob matches'],
      ['privlint --locale da politik.md', 'report in Danish'],
      ['privlint -f json --stdin < policy.md', 'for programs'],
    ],
    epilogue:
      'Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage, or an input that does not exist, matches nothing or cannot be read; 3 internal error.\n\nprivlint gives no legal advice.',
  },
};

const da: CliWords = {
  usage: (problem) => {
    switch (problem.code) {
      case 'unknown-option':
        return `ukendt tilvalg ${problem.option}${problem.suggestion ? `: mente du ${problem.suggestion}?` : '.'} "privlint --help --locale da" viser tilvalgene.`;
      case 'no-value':
        return `--${problem.option} mangler en værdi.`;
      case 'bad-choice':
        return `--${problem.option} kender ikke "${problem.given}"${problem.suggestion ? `: mente du "${problem.suggestion}"?` : '.'} Vælg en af ${quoted(problem.choices)}.`;
      case 'bad-number':
        return `--${problem.option} skal være et helt tal fra 0, ikke "${problem.given}".`;
      case 'no-input':
        return 'intet at gennemgå. Angiv en fil, en mappe eller et mønster ("privlint privatlivspolitik.md"), eller giv teksten med --stdin. "privlint --help --locale da" forklarer mere.';
      case 'stdin-and-paths':
        return 'stier og --stdin udelukker hinanden: udelad en af dem.';
      case 'filename-without-stdin':
        return '--stdin-filename hører til --stdin: tilføj --stdin, eller angiv selve filen.';
    }
  },
  input: ({ code, detail }, name) => {
    switch (code) {
      case 'not-found':
        return `${name}: findes ikke. ${name === '-' ? 'Brug --stdin for standard input.' : 'Kontrollér stavningen og den aktuelle mappe.'}`;
      case 'no-match':
        return `${name}: passer ikke på nogen fil. Kontrollér mønstret, og sæt det i anførselstegn, så skallen ikke folder det ud.`;
      case 'no-policies':
        return `${name}: indeholder ingen politikker (.md, .markdown, .mdx, .txt). Angiv selve filen, hvis den hedder noget andet.`;
      case 'all-ignored':
        return `${name}: alt, hvad der blev fundet, er udeladt af .gitignore. Angiv selve filen for at få den gennemgået alligevel.`;
      case 'no-permission':
        return `${name}: adgang nægtet. Giv læseadgang, og prøv igen.`;
      case 'is-directory':
        return `${name}: er en mappe, hvor der var ventet en fil. Angiv en fil i den.`;
      case 'too-large':
        return `${name}: større end ${detail} og dermed næppe en politik. Angiv den rigtige fil, eller del den op.`;
      case 'binary':
        return `${name}: binær, ikke tekst. Eksportér politikken som Markdown eller ren tekst (UTF-8).`;
      case 'utf16':
        return `${name}: skrevet i UTF-16. Gem den som UTF-8.`;
      case 'not-utf8':
        return `${name}: ikke gyldig UTF-8, første gang i linje ${detail}. Gem den som UTF-8 (den er måske i Windows-1252 eller ISO 8859-1).`;
      case 'unreadable':
        return `${name}: kan ikke læses (${detail}).`;
    }
  },
  waiting: 'Læser politikken fra terminalen; afslut med Ctrl-D (Windows: Ctrl-Z og Enter).',
  internal: (error) => `intern fejl: ${error}`,
  crash: (name, error) => `${name}: intern fejl, filen blev ikke gennemgået: ${error}`,
  debugHint: 'Det er en fejl i privlint. Indberet den gerne sammen med det, som --debug viser.',
  help: {
    usage:
      'privlint [tilvalg] [stier..]\n\nGennemgår privatlivspolitikker i Markdown: hvad GDPR kræver oplyst, og som mangler, og hvad de påstår, som ikke længere holder. En sti er en fil, en mappe eller et mønster.',
    strings: {
      'Options:': 'Tilvalg:',
      'Examples:': 'Eksempler:',
      boolean: 'til/fra',
      string: 'tekst',
      number: 'tal',
      'choices:': 'muligheder:',
      'default:': 'standard:',
    },
    examples: [
      ['privlint privatlivspolitik.md', 'gennemgå én politik'],
      ['privlint docs "sites/**/privat*.md"', 'en mappe, og hvad et mønster passer på'],
      ['privlint --locale da politik.md', 'rapport på dansk'],
      ['privlint -f json --stdin < politik.md', 'til programmer'],
    ],
    epilogue:
      'Afslutningskoder: 0 intet på eller over --fail-on; 1 fund; 2 forkert brug, eller et input, der ikke findes, ikke passer på noget eller ikke kan læses; 3 intern fejl.\n\nprivlint giver ikke juridisk rådgivning.',
  },
};

export const CLI_WORDS: Readonly<Record<Locale, CliWords>> = { en, da };

/** How the evidence on the controller's identity is weighed (README.md). */
import type { Policy } from '../../src/core/policy/model.ts';
import { type Evidence, inTextOrder, type RuleContext, type VendorMention, type Verdict } from '../../src/core/rule.ts';
import { isForeign, isForeignEmail, statementAt } from './party.ts';

/** Legal forms, written as people write them; the case matters ("AS" is a company, "as" is a word). */
const LEGAL_FORM =
  /(?:^|[\s,(*&])(?:ApS|APS|Aps|A\/S|A\/s|I\/S|IVS|K\/S|P\/S|P\/s|A\.?M\.?B\.?A\.?|F\.?M\.?B\.?A\.?|S\.?M\.?B\.?A\.?|a\.m\.b\.a\.?|Fonden|Kommune|GmbH|AG|UG|KG|Ltd|LTD|Limited|LIMITED|Inc|INC|Incorporated|LLC|L\.L\.C|LLP|L\.P|LP|PLC|Plc|plc|Corp|Corporation|Co\.|AS|ASA|AB|Oy|Oyj|OÜ|B\.?V|N\.?V|S\.?A|S\.?A\.?S|SAS|SASU|S\.?à ?r\.?l|SARL|S\.?r\.?l|SRL|S\.?p\.?A|SpA|S\.?L|Pty|Pte|SE|d\.o\.o|s\.r\.o|Sp\. z o\.o|Kft|EOOD|enkeltmandsvirksomhed|enkeltmandsfirma|personligt ejet virksomhed|CIC|CIO|Foundation|e\.V|Lda|LDA|Ltda|BVBA|SPRL|GbR|OHG|KGaA|UAB|SIA|DAC|CLG|e\.K)(?=$|[\s.,;:)*"”'’<\\|_-])/;
/** A site rather than somebody. */
const DOMAIN =
  /^(?:https?:\/\/)?(?:www\.)?[\wæøåé-]+(?:\.[\wæøåé-]+)*\.(?:dk|com|net|org|io|eu|app|dev|co|uk|se|no|de|info|shop|online|nu|me|tv|gg|ai|xyz|site|be|nl|fr|store|club|tech|studio|design|chat|social|cloud|example)(?:[’']?s)?[/.,:]*$/i;
/** People and houses that are nobody in particular, though a sentence begins with them. */
const ROLES =
  'lægen tandlægen udlejer udlejeren skolen kommunen regionen banken revisoren administrator administratoren formanden bestyrelsen kassereren indehaveren arbejdsgiveren arbejdsgiver arrangøren sælgeren producenten leverandøren hotellet museet biblioteket ministeriet universitetet kirken menigheden fonden gruppen salonen studiet restauranten terapeuten psykologen advokaten rektor lederen læreren ledelsen sekretariatet kunden medlemmet lejeren patienten forhandleren huslejenævnet landlord doctor seller organiser organizer';
/** Words with a capital that name nobody. */
const NOBODY = new Set(
  (
    'vi jeg du i de den det denne dette disse som når naar hvis virksomheden virksomhed foreningen klubben selskabet firmaet butikken klinikken hjemmesiden websitet webstedet sitet appen platformen tjenesten webshoppen undertegnede ejeren kunden brugeren ' +
    'dataansvarlig dataansvarlige databehandler personoplysninger personoplysningerne gdpr eu eøs databeskyttelsesforordningen databeskyttelsesloven persondataforordningen forordningen loven artikel art cvr cvr-nr danmark navn adresse telefon tlf email e-mail mail kontakt kontaktoplysninger hjemmeside website web ' +
    'politik politikker ændring ændringer spørgsmål brugerkonto konto change changes question questions for ifølge ifoelge vores din dit dine privatlivspolitik privatlivspolitikken persondatapolitik politikken cookies cookie ' +
    'we you the this our your it its they he she who each both when where if as in for any all some company site website app service services platform user users customer client data controller controllers personal information privacy policy notice act law regulation european union uk us usa eea article denmark name address phone contact however please these those such one there that which and or of to by under processor processors ' +
    'owner owners member members party parties partner partners depending unless since while because with pursuant according seller sellers buyer buyers merchant merchants creator creators publisher publishers administrator administrators ' +
    'institution institutions employer employers bank banks school schools host hosts driver drivers developer developers content visitor visitors subscriber subscribers registration account accounts payment payments third important legal legitimate interest purpose purposes ' +
    "regardless anyone everyone certain although however once after before during through until under many most several only do does did don’t don't note please all any each every no not none never other others another more less such same so than then thus too very also further additionally furthermore moreover generally typically usually sometimes often here now today while within without upon about above across against along among around at between beyond but down except inside into like near off onto out outside over past per regarding toward up via versus " +
    'javascript html ip http https url ios android windows mac internet web browser browsers english danish dansk january february march april may june july august september october november december ' +
    'januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag alle andre både desuden derudover dog efter endelig enhver eller endvidere evt fordi formål før gennem herefter herudover hertil hvad hvem hver hvilke hvilken hvor hvordan hvorfor ingen inden kun læs men mange med mens mod mellem nogle nu når og også om over overordnet på samt se selv senest sidst siden såfremt således til trods typisk uden under ved vær vores vi hos har husk gælder ' +
    'behandling opbevaring sletning rettigheder ret retten samtykke retsgrundlag modtagere sikkerhed brugere kunder kunde medlemmer leverandører medarbejdere ansøgere databeskyttelse persondata oplysninger data information generelt introduktion indledning velkommen tak juridisk ' +
    ROLES
  ).split(' '),
);
/** First names alone do not identify anybody; only the common ones are known here. */
const FIRST_NAMES = new Set(
  (
    'anders andreas anna anne annette asger astrid bent benjamin birgit birthe bo brian camilla carina caroline cecilie charlotte christian christina claus daniel ditte dorthe emil emilie emma erik eva finn frederik frederikke gitte hanne hans heidi helle henriette henrik ida ingrid jacob jakob jan jane janne jens jesper jette jonas jørgen josefine julie kaj karen karin kasper katrine kenneth kim kirsten kirstine klaus kristian kristine kurt lars lasse laura lene line lis lisbeth lise lone louise mads maja malene maria marianne marie martin mathias mathilde mette michael mikkel mia morten nanna nicolai niels nikolaj nina ole oliver oscar pernille per peter pia poul rasmus rikke rune sanne sara sarah signe simon sofie søren stine susanne thomas tina tine tobias torben troels ulla vibeke victor ' +
    'mona tove bente inge jytte grethe vivi conny bo leif bjarne flemming carsten karsten kent ronni dennis allan rené steen sten svend arne freja clara alma ella karla sille mie maiken nadia fatima mohammed ahmed ali yasmin amir hassan gudrun marlene anja katja trine ane ann dorte lea bodil gerda ebbe holger viggo otto oskar ruben tim ' +
    'dave bob sam pat joe mike jim sue jo ben dan chris alex matt nick steve tony jack harry charlie sally priya helen claire amy megan fiona liam sean ian neil colin graham molly hannah ruth ellen kelly wendy jenny becky maggie annie betty polly rosie tracy carol diane barbara margaret jean joan keith kevin gary stuart simone luke adam owen rhys gareth niamh aoife siobhan ' +
    'alice andrew anthony david elizabeth emily george james jennifer jessica john joseph kate linda lisa lucy mark mary matthew nicole patricia paul rachel richard robert sally sandra sophie steven susan tom william'
  ).split(' '),
);
/** How many statements after a heading may hold the name that it announces. */
const NEAR = 4;
/** E-mail domains that are compared with the names of companies. */
const MAX_DOMAINS = 20;
/** A number so few characters behind a service's name is that service's. */
const NUMBER_REACH = 60;
/** A title stands among the first statements. */
const TITLE = 12;
/** How many statements count as the top, and as the bottom, of a policy. */
const EDGE = 8;
/** Lines of an address have at most so many words. */
const ADDRESS_LINE = 12;
/** A service that is named in the first statements, and often, is the one that the policy is about. */
const OPENING = 6;
const OWN_MENTIONS = 6;
const firstWord = (name: string): string => name.split(/\s/, 1)[0]?.toLowerCase() ?? '';
/** Labels whose value is a name. */
const NAME_LABEL =
  /^(?:navn|virksomhed(?:snavn)?|firma(?:navn)?|selskab|forening|ejer|indehaver|kontaktperson|name|company(?: name)?|business(?: name)?|organi[sz]ation|owner|legal entity|(?:den )?dataansvarlige?|(?:data )?controller)\s*:\s*/i;
/** Where a name ends and the address or the next field begins. */
const NAME_END = /\n|\\|[,;:|·•–—]| - |\(|\. |\.$/;
/** A value that was never filled in. */
const PLACEHOLDER = /^[[{<]|\{\{|\$\{|\b(?:X{2,}|TODO)\b/;

const plain = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#>]+/g, '')
    .trim();

/** "Parents may ask ...", "Gæster behandler vi ...": any noun that begins a sentence, with a verb that does not make it the one who speaks. */
const COMMON_NOUN =
  /^([A-ZÆØÅ][a-zæøåé-]+) (?:(?:[a-zæøå]+ ){0,2}(?:is|are|may|might|can|will|has|have|had|does|do|must|should|go|goes|er|har|kan|vil|skal|må|bliver|blev|gemmes|slettes)(?![\wæøå])|[a-zæøå]+ (?:vi|jeg|we|i)(?![\wæøå]))/;
/** "Kurt i Hobro", "Tom from Galway". */
const FROM = /^\S*\s*[A-ZÆØÅ][a-zæøåé]+ (?:i|fra|from|in|of|på) [A-ZÆØÅ]/;
/** A value that nobody filled in, seen in the words of the evidence itself. */
const DUMMY = /(?:^|\s)X{2,}(?=\s|$)|_{3,}|\bTODO\b|firmanavn|virksomhedsnavn|company name|your company/i;
/** What stands before somebody who is named as an example. */
const EXAMPLE =
  /(?:\bfx|f\. ?eks\.|for eksempel|såsom|such as|e\.g\.|for example|for instance|customers?|kunder(?:ne)?)[ ,]+(?:the )?(?:[A-ZÆØÅ]\S* )*$/;

type Naming = 'name' | 'site' | 'first-name' | 'nobody';

/** Whom a few words name: the words with capitals decide. */
const naming = (span: string): Naming => {
  const words = plain(span)
    .split(/[\s,;:"“”„()]+/)
    .filter((w) => w !== '');
  const sites = words.filter((w) => DOMAIN.test(w));
  const names = words.filter(
    (w) => /^[&0-9]?[A-ZÆØÅÉÖÄÜ&]/.test(w) && !DOMAIN.test(w) && !NOBODY.has(w.toLowerCase().replace(/(?:['’]s|[.’'])+$/, '')),
  );
  const first = names[0];
  if (first === undefined) return sites.length > 0 ? 'site' : 'nobody';
  if (
    FIRST_NAMES.has(first.toLowerCase()) &&
    (names.length === 1 || plain(span).includes(`${first},`) || (names.length === 2 && FROM.test(plain(span))))
  )
    return 'first-name';
  return 'name';
};

/** "Det er ...", "We are ...": what comes before the name in an answer. */
const ANSWER =
  /^(?:hej[,!]? |hi[,!]? |hello[,!]? )?(?:det (?:er|har|gør)|vi (?:er|hedder)|jeg (?:er|hedder)|mit navn er|it(?:['’]s| is)|that(?:['’]s| is| would be)|this is|we(?:['’]re| are)|i(?:['’]m| am)|my name is)\s+(?:the\s+)?(?=[A-ZÀ-ÖØ-Þ])/i;
/** The words with capitals that an answer begins with. */
const NAME_RUN =
  /^(?:[A-ZÀ-ÖØ-Þ\d&][^\s,;:]*|og|and|of|the|for|&|v\/|i|på|de|du|la)(?:\s+(?:[A-ZÀ-ÖØ-Þ\d&][^\s,;:]*|og|and|of|the|for|&|v\/|i|på|de|du|la))*/;
/** The label of a field, with what ends it. */
const LABEL = /^[^:|\n]{1,80}?(?::|\s[–—-])\s*/;
/** A first cell that asks for the controller. */
const CONTROLLER_CELL =
  /^(?:(?:hvem|who)\b.*(?:ansvar|responsible|controller|in charge)\S*|(?:den )?(?:fælles )?data ?ansvarlige?\b.{0,20}|ansvarlig(?: for .{0,40})?|(?:the )?(?:joint )?(?:data )?controllers?(?: name| of .{0,40})?|responsible (?:party|body|organi[sz]ation|company))$/i;

/** Whom a line under "Dataansvarlig:" or after "The controller is:" names. */
const lineNames = (text: string): Naming => {
  const bare = plain(text).replace(NAME_LABEL, '');
  const answer = bare.replace(ANSWER, '');
  const line = answer === bare ? bare : (NAME_RUN.exec(answer)?.[0] ?? '');
  if (PLACEHOLDER.test(line)) return 'nobody';
  const head = line.split(NAME_END)[0]?.trim() ?? '';
  const words = head.split(/\s+/).filter((w) => w !== '');
  // "Business ID: ..." is some other field.
  if (words.length === 0 || words.length > 8 || line.charAt(head.length) === ':') return 'nobody';
  if (words.filter((w) => /^[a-zæøå]{2,}$/.test(w) && !DOMAIN.test(w)).length > 2) return 'nobody';
  if (/@/.test(head) || /^\+?\d[\d\s]*$/.test(head)) return 'nobody';
  const opener = words[0]?.toLowerCase() ?? '';
  return NOBODY.has(opener) ? (DOMAIN.test(head) ? 'site' : 'nobody') : naming(head + (line.charAt(head.length) === ',' ? ',' : ''));
};

/** The whole line that the evidence stands in: what a reader would point at. */
const lineOf = ({ policy }: RuleContext, e: Evidence): Evidence => {
  const s = policy.statements[e.statement];
  return s ? { ...e, start: s.start, end: s.end } : e;
};

/** The evidence and the words with capitals that follow it: a pattern ends at the first word of a name. */
const withTail = (source: string, e: Evidence): string =>
  plain(
    source.slice(e.start, e.end) + (/^(?:,?\s+[A-ZÀ-ÖØ-Þ&(][\w&.'’/()À-ÖØ-öø-ÿ-]*){1,6}/.exec(source.slice(e.end, e.end + 120))?.[0] ?? ''),
  );

/** Whether the name is that of a service that the policy merely uses; one that it opens with and keeps naming is its own. */
const isVendor = (context: RuleContext, e: Evidence): boolean => {
  const { strangers } = vendorsOf(context);
  return strangers.get(e.statement)?.some((m) => m.start < e.end && m.end > e.start) ?? false;
};

interface Vendors {
  /** Mentions of services that are not the policy's own, per statement. */
  readonly strangers: ReadonlyMap<number, readonly VendorMention[]>;
}
const vendorsKnown = new WeakMap<Policy, Vendors>();

const vendorsOf = (context: RuleContext): Vendors => {
  const known = vendorsKnown.get(context.policy);
  if (known) return known;
  const brands = new Map<string, { count: number; opens: boolean }>();
  for (const { vendor, statement } of context.vendors()) {
    const name = firstWord(vendor.name);
    const brand = brands.get(name) ?? { count: 0, opens: false };
    brands.set(name, { count: brand.count + 1, opens: brand.opens || statement < OPENING });
  }
  const strangers = new Map<number, VendorMention[]>();
  for (const mention of context.vendors()) {
    const brand = brands.get(firstWord(mention.vendor.name));
    if (brand?.opens && brand.count >= OWN_MENTIONS) continue;
    const list = strangers.get(mention.statement);
    if (list) list.push(mention);
    else strangers.set(mention.statement, [mention]);
  }
  const vendors = { strangers };
  vendorsKnown.set(context.policy, vendors);
  return vendors;
};

/** Whether the evidence is an ordinary noun at the start of a sentence, which has its capital from there. */
const isCommonNoun = ({ policy }: RuleContext, e: Evidence): boolean => {
  const s = policy.statements[e.statement];
  const noun = s && e.start - s.start < 2 ? COMMON_NOUN.exec(policy.source.slice(e.start, e.start + 80))?.[1] : undefined;
  // A name keeps its capital inside a sentence.
  return noun !== undefined && !new RegExp(`[a-zæøå,] ${noun}(?![a-zæøå])`).test(policy.source);
};

/** Whether a placeholder stands where the name should. */
const isPlaceholder = (context: RuleContext, e: Evidence): boolean => {
  const { source } = context.policy;
  if (DUMMY.test(source.slice(e.start, e.end))) return true;
  const before = /[[{<](?=[^\]}>\n]*$)/.exec(source.slice(Math.max(0, e.start - 30), e.start))?.[0];
  if (before === undefined) return false;
  if (before !== '[') return true;
  const close = source.indexOf(']', e.start);
  return close > 0 && source.charAt(close + 1) !== '(';
};

/** Whether the name is given as an example of somebody else. */
const isExample = ({ policy }: RuleContext, e: Evidence): boolean => EXAMPLE.test(policy.source.slice(Math.max(0, e.start - 40), e.start));

/** The first of a kind of name among statements of the form "X is the controller". */
const ofNaming = (context: RuleContext, kind: string, wanted: Naming): Evidence[] =>
  context
    .evidence(kind)
    .filter((e) => !isPlaceholder(context, e) && !isVendor(context, e) && !isExample(context, e))
    .filter((e) => naming(withTail(context.policy.source, e)) === wanted);

/** "Bjerget 4, 4000 Roskilde", "4000 Roskilde": a Danish postcode before a town, and not a year before a month. */
const POSTAL = /(?:^|[\s,])(?:DK-?\s?)?(?!19[5-9]\d|20(?:0[1-9]|[1-3]\d)\b)[1-9]\d{3}\s+[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ]+/;

/** Addresses that only their digits give away. */
export const postalAddresses = (context: RuleContext): Evidence[] =>
  context.evidence('postal', 'controller-identity').filter((e) => POSTAL.test(withTail(context.policy.source, e)));

/** A name of up to six words with a legal form behind it. */
const COMPANY =
  /[A-ZÀ-ÖØ-Þ&][A-Za-zÀ-ÖØ-öø-ÿ0-9&.'’-]*(?:[ \u00a0](?:&|og|and|of|[A-ZÀ-ÖØ-Þ0-9&][A-Za-zÀ-ÖØ-öø-ÿ0-9&.'’-]*)){0,5},?[ \u00a0](?:ApS|APS|A\/S|I\/S|IVS|K\/S|P\/S|AMBA|A\.M\.B\.A|GmbH|Ltd|Limited|Inc|LLC|LLP|PLC|AB|AS|Oy|B\.V|BV|S\.A|SAS|S\.r\.l|Pty|SE|Lda|Ltda|SRL|S\.L|SpA)(?![A-Za-zÀ-ÖØ-öø-ÿ0-9])/g;

const compact = (text: string): string => text.toLowerCase().replace(/[^A-Za-zÀ-ÖØ-öø-ÿ0-9]/g, '');

/** Companies anywhere in the text that bear the name of the policy's own e-mail domain, title or site: the company behind it. */
const namesakes = (context: RuleContext): Evidence[] => {
  const { policy } = context;
  const keys = new Set<string>();
  const domains = new Set<string>();
  for (const f of policy.facts)
    if (f.type === 'email' && !isForeignEmail(f.value) && domains.size < MAX_DOMAINS)
      domains.add(compact(f.value.split('@')[1]?.split('.').slice(0, -1).join('') ?? ''));
  for (const kind of ['titleHeading', 'title', 'siteName', 'subject', 'operator', 'alias']) {
    for (const e of context.evidence(kind))
      for (const word of plain(policy.source.slice(e.start, e.end)).split(/\s+/)) if (naming(word) === 'name') keys.add(compact(word));
  }
  const found: Evidence[] = [];
  for (const match of policy.source.matchAll(COMPANY)) {
    const statement = statementAt(policy, match.index);
    const e: Evidence = {
      ruleId: 'controller-identity',
      kind: 'company',
      statement,
      start: match.index,
      end: match.index + match[0].length,
    };
    const words = match[0]
      .split(/[ \u00a0]/)
      .slice(0, -1)
      .map(compact)
      .filter((w) => w.length > 2 && !NOBODY.has(w));
    const whole = words.join('');
    const same =
      whole.length > 3 &&
      (words.some((w) => w.length > 3 && keys.has(w)) ||
        [...domains].some(
          (domain) => domain.length > 3 && (words.includes(domain) || whole.startsWith(domain) || domain.startsWith(whole)),
        ));
    if (same && statement >= 0 && !isForeign(context, statement) && !isVendor(context, e)) found.push(e);
    if (found.length === 3) break;
  }
  return found;
};

/** Details that identify the company behind the policy: company number, postal address, legal form of the party that speaks. */
const details = (context: RuleContext): Evidence[] => {
  const { policy } = context;
  const { statements } = policy;
  const hasDigit = (e: Evidence): boolean => /\d/.test(policy.source.slice(e.start, e.end));
  const { strangers } = vendorsOf(context);
  const own = (e: Evidence): boolean => !isForeign(context, e.statement);
  const numbers: Evidence[] = policy.facts
    .filter((f) => f.type === 'cvr' && !strangers.get(f.statement)?.some((m) => m.end <= f.start && f.start - m.end < NUMBER_REACH))
    .map((f) => ({ ruleId: 'controller-identity', kind: 'companyNumber', statement: f.statement, start: f.start, end: f.end }));
  const forms = ['operator', 'alias', 'title', 'titleHeading', 'subject', 'controllerNamed', 'cleft', 'controllerThen', 'intro'].flatMap(
    (kind) =>
      context
        .evidence(kind)
        .filter(
          (e) =>
            LEGAL_FORM.test(withTail(policy.source, e)) &&
            !isVendor(context, e) &&
            !isExample(context, e) &&
            !DUMMY.test(policy.source.slice(e.start, e.end)),
        ),
  );
  // "You can reach us at:" and then the lines of an address.
  for (const opening of context.evidence('contactOpening')) {
    const section = statements[opening.statement]?.section;
    for (let i = opening.statement; i <= opening.statement + 3 && statements[i]?.section === section; i += 1) {
      const s = statements[i];
      if (!s || s.kind === 'heading' || s.lastToken - s.firstToken > ADDRESS_LINE) continue;
      if (LEGAL_FORM.test(plain(policy.text(i))) && lineNames(policy.text(i)) === 'name')
        forms.push({ ruleId: opening.ruleId, kind: 'contactOpening', statement: i, start: s.start, end: s.end });
    }
  }
  // A line of its own at the top or the bottom: "Fjord & Form ApS".
  for (let i = 0; i < statements.length; i += i === EDGE - 1 ? Math.max(1, statements.length - 2 * EDGE + 1) : 1) {
    const s = statements[i];
    if (!s || s.kind === 'heading' || s.kind === 'row' || s.lastToken - s.firstToken > ADDRESS_LINE) continue;
    const line = plain(policy.text(i));
    const whole: Evidence = { ruleId: 'controller-identity', kind: 'line', statement: i, start: s.start, end: s.end };
    if (LEGAL_FORM.test(line) && lineNames(line) === 'name' && !isVendor(context, whole)) forms.push(whole);
  }
  // "© 2025 Fjord & Form ApS"
  for (let at = policy.source.indexOf('©'); at >= 0; at = policy.source.indexOf('©', at + 1)) {
    const name = /^©[^\n|·]{2,80}/.exec(policy.source.slice(at, at + 90))?.[0] ?? '';
    const statement = statementAt(policy, at + 2);
    if (statement >= 0 && LEGAL_FORM.test(plain(name)))
      forms.push({ ruleId: 'controller-identity', kind: 'copyright', statement, start: at, end: at + name.trimEnd().length });
  }
  return [
    ...numbers,
    ...[
      ...context.evidence('companyNumber'),
      ...context.evidence('address'),
      ...context.evidence('addressHeading'),
      ...postalAddresses(context),
    ].filter((e) => hasDigit(e) && !strangers.has(e.statement)),
    ...forms,
  ].filter(own);
};

/**
 * Met: somebody is named as the controller, by sentence or under such a heading; or the company behind the policy shows an identifying detail.
 * Vague: only a site, an app, a first name or a brand. Missing: nobody has a name.
 */
export const judge = (context: RuleContext): Verdict => {
  const { policy } = context;
  const { statements } = policy;

  const siteNames = new Set(
    context.evidence('siteName').flatMap((e) =>
      plain(policy.source.slice(e.start, e.end))
        .toLowerCase()
        .split(/[\s,]+/),
    ),
  );
  /** Whether the text presents this very name as an app, a site or a platform. */
  const isSiteName = (e: Evidence): boolean => {
    const first = plain(policy.source.slice(e.start, e.end))
      .split(/[\s,]+/)[0]
      ?.toLowerCase();
    return first !== undefined && siteNames.has(first);
  };

  const named = ['controllerNamed', 'cleft', 'controllerThen'].flatMap((kind) => ofNaming(context, kind, 'name'));
  const organisations = named.filter((e) => !isSiteName(e) || details(context).length > 0);
  if (organisations.length > 0) return { status: 'met', evidence: inTextOrder(organisations) };

  // What stands right under the heading, or behind a label or lead-in of its own; a long section speaks of many others further down.
  const isNear = (e: Evidence): boolean => {
    const s = statements[e.statement];
    if (!s || s.kind === 'row') return false;
    const { heading = -1 } = policy.sections[s.section] ?? {};
    return s.labelEnd > s.firstToken || s.leadIn >= 0 || (heading >= 0 && s.index - heading <= NEAR);
  };
  /** The text of a statement without its label. */
  const valueAt = (i: number): string => {
    const s = statements[i];
    const text = policy.text(i);
    return s && s.labelEnd > s.firstToken ? plain(text).replace(LABEL, '') : text;
  };
  // Lines under the heading "Dataansvarlig", or after "The controller is:".
  const lines = context.evidence('below').filter((e) => isNear(e) && !isForeign(context, e.statement) && !isVendor(context, e));
  const underHeading = lines.filter((e) => lineNames(policy.text(e.statement)) === 'name' || lineNames(valueAt(e.statement)) === 'name');
  // "| Controller | Harbour Lane Yoga |"
  const inCell = statements.flatMap((s): Evidence[] => {
    if (s.kind !== 'row') return [];
    const cells = policy
      .text(s.index)
      .split('|')
      .map(plain)
      .filter((cell) => cell !== '');
    const at = cells.findIndex((cell) => CONTROLLER_CELL.test(cell.replace(/[?:]+$/, '')));
    return at === 0 && lineNames(cells[1] ?? '') === 'name'
      ? [{ ruleId: 'controller-identity', kind: 'cell', statement: s.index, start: s.start, end: s.end }]
      : [];
  });
  const afterOpening = context.evidence('opening').flatMap((e) => {
    const next = statements[e.statement + 1];
    if (!next || next.kind === 'heading' || lineNames(policy.text(next.index)) !== 'name') return [];
    return [e, lineOf(context, { ...e, statement: next.index })];
  });
  const operatedBelow = context
    .evidence('operator')
    .filter((e) => context.isBelow(e.statement) && naming(policy.source.slice(e.start, e.end)) === 'name');
  const placed = [...inCell, ...underHeading.map((e) => lineOf(context, e)), ...afterOpening, ...operatedBelow];
  if (placed.length > 0) return { status: 'met', evidence: inTextOrder(placed) };

  const detail = details(context);
  if (detail.length > 0) return { status: 'met', evidence: inTextOrder(detail) };

  const company = namesakes(context);
  if (company.length > 0) return { status: 'met', evidence: company };

  // "We are the controller" together with who we are.
  const operators = context.evidence('operator').filter((e) => naming(policy.source.slice(e.start, e.end)) === 'name');
  const weAre = context.evidence('controllerIsWe');
  const introductions = context.evidence('intro').filter((e) => !isPlaceholder(context, e) && !isVendor(context, e));
  // A first name alone is nobody that can be found: "I'm" takes two names, "we are" one.
  const full = introductions.filter((e) => {
    const said = withTail(policy.source, e).replace(/^\S*(?:['’]\S+)?\s+/, '');
    const names = [...said.matchAll(/[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ&.'’-]+/g)].filter((m) => !NOBODY.has(m[0].toLowerCase()));
    return naming(said) === 'name' && names.length > 1 && !/\b(?:from|fra|and I|og bor)\b/.test(said);
  });
  if (operators.length + full.length > 0 && weAre.length > 0)
    return { status: 'met', evidence: inTextOrder([...operators, ...full, ...weAre]) };

  const sites = [
    ...named,
    ...(['site', 'first-name'] as const).flatMap((n) => [
      ...ofNaming(context, 'controllerNamed', n),
      ...ofNaming(context, 'controllerThen', n),
    ]),
  ];
  const kinds = [
    [...sites, ...context.evidence('siteController')],
    weAre.length > 0 ? introductions : [],
    context.evidence('operator'),
    lines.filter((e) => lineNames(policy.text(e.statement)) !== 'nobody'),
    ['titleHeading', 'title', 'siteName', 'alias'].flatMap((kind) => context.evidence(kind)),
    introductions,
    context.evidence('site'),
    context.evidence('subject'),
  ];
  for (const evidence of kinds) {
    const brands = evidence.filter((e) => {
      if (e.kind === 'titleHeading' && e.statement > TITLE) return false;
      if (isPlaceholder(context, e) || isForeign(context, e.statement)) return false;
      if (e.kind === 'subject' && isCommonNoun(context, e)) return false;
      // A service in the document's title is the one that the policy is about.
      if (e.kind !== 'titleHeading' && isVendor(context, e)) return false;
      return e.kind === 'site' || e.kind === 'siteController' || naming(policy.source.slice(e.start, e.end)) !== 'nobody';
    });
    if (brands.length > 0) return { status: 'vague', evidence: inTextOrder(brands).slice(0, 3) };
  }
  return { status: 'missing', evidence: [] };
};

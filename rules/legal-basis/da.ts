import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: [
      '{basis}',
      '*grundlag',
      '*grundlaget',
      'hvorfor (maa | kan) (vi | I | jeg | foreningen | kommunen | skolen)',
      '(lovlighed* | lovlig* | lovligt) <3> behandling*',
      'hvad giver <3> (lov | ret) til',
      '(hvordan | hvorfor) er <3> (lovligt | tilladt | i orden)',
      '^ [vores | juridisk] (grundlag | grundlaget | ret) $',
      'paa hvilket grundlag',
      '(med | efter) hvilken (ret | hjemmel | lov)',
    ],
    met: [
      // A letter of Article 6(1): "artikel 6, stk. 1, litra b", "art. 6(1)(b)", "6.1.f"
      '{article} 6 <6> (litra | lit | bogstav | litraerne | pkt | punkt) <3> {letter}',
      '{article} 6 [stk | nr] [1] {letter}',
      '{article} 6.1 [litra | bogstav] {letter}',
      '{article} 6 <6> {ground}',
      '6 [stk] 1 (litra | lit | bogstav) {letter}',
      '6 1 {letter} & {gdpr}',
      // § 6 databeskyttelsesloven, with its basis
      'databeskyttelseslov* <4> 6 <8> ({letter} | {ground} | stk)',
      // "Retsgrundlaget er din accept af ...", "hjemlen er opfyldelse af aftalen"
      '{basis} <12 !ikke !uden> {ground}',
      '{ground} <8 !uden> (som | er | udgoer) <4> {basis}',
      '(grundlaget | grundlag) for <6> (er | udgoeres | bestaar) <4> {ground}',
      // "på baggrund af dit samtykke", "baseret på en kontrakt"
      '{process} <14 !{not}> {on} <6 !{not}> {ground-strict}',
      '(sker | foretages | foregaar | finder sted) <8> {on} <5> {ground-strict}',
      '(nuvaerende | denne | vores | al | enhver) behandling* <12 !ikke> {on} <6> {ground-strict}',
      // Necessity: "nødvendig for at opfylde en aftale"
      'noedvendig* <10> (kontrakt* | aftale | aftalen | aftaler | {obligation} | {legit} | {public} | vitale interesser) & !{while} & !{except}',
      // Contract in words
      '(kontraktopfyldelse* | aftaleopfyldelse*)',
      '(opfylde | opfylder | opfyldelse | opfyldelsen | efterkomme | udfoere | indfri) <5> ({contract})',
      '({contract}) <3> (opfyldes | gennemfoeres | opfyldelse)',
      'part i {contract}',
      '{contract} <4> du er part i',
      '(indgaa | indgaaelse | forud for) <4> ({contract}) <4> (behandl* | noedvendig*)',
      // Legal obligation, also as a purpose: "for at overholde lovkrav"
      '{comply} <4 !{gdpr} !databeskyttelse* !persondata*> {obligation} & !{while} & !(forpligtet til at overholde) & !{gdpr}',
      '({we} | os) <3 !ikke> (retligt | juridisk | lovmaessigt | efter <3> {law} | ifoelge <3> {law} | ved lov | i henhold til <3> {law}) <3> (forpligtet | forpligtede | paalagt | pligt) & !{while} & !{except} & !{if-we}',
      '(er | har) <4 !ikke> (forpligtet | forpligtede | paalagt | pligt) <5> (til) <3> (registrere | indberette | opbevare | gemme | indhente | behandle | videregive | oplyse | journalfoere) & !{while} & !{except} & !{if-we} & !(indbefatter | omfatter | gaelder <2> ikke)',
      '(paa grund af | grundet | som foelge af | paakraevet af | underlagt | for at imoedekomme) <4> {obligation} & !{while} & !{except}',
      '({process} | {keep}) <14 !{not}> (da | fordi | idet) <6> ({contract} | lovkrav* | forpligt* | lovpligtig* | *samtykke) & !{while} & !{except} & !cookies',
      // Consent as the ground of a processing of personal data
      '{process} <12 !{not}> {data} <12 !{not}> (med | efter | ved | paa) <4> *samtykke* & !{except}',
      '(med | efter) <2> (dit | deres | jeres | udtrykkelig* | forudgaaende) *samtykke* <4> (behandler | indsamler | registrerer | anvender | bruger | opbevarer | videregiver | deler) <6 !{not}> {data}',
      '(naar | hvis | saafremt) du (har givet | giver | har afgivet | afgiver) <4> *samtykke* <12> (behandl* | indsaml* | opbevar* | bruger | registrer*) <8 !{not}> {data} & !(traekke* | tilbage*)',
      '*samtykke* <4> til <6> (behandl* | indsaml* | opbevar* | registrer* | gemme*) & !{withdraw} & !{except}',
      '(giver | give | giv | afgiver) <4> *samtykke* til <4> (at vi | at jeg | at {we}) & !{withdraw} & !{except}',
      '{get} <4> *samtykke* <12> (behandl* | indsaml* | registrer* | opbevar* | gemmer) <8> ({data} | billede*) & !{withdraw} & !{except}',
      '{data} <4> ({process} | {keep}) <5 !{not}> (med | efter) <3> *samtykke & !{except} & !{withdraw} & !cookie* & !cookies',
      // Legitimate interests relied on
      '{our} <2> {legit} & !{objection}',
      '(har | hvor) <3> {legit} <2> i & !{objection}',
      '{on} <4> {legit} & !{objection}',
      '*interesseafvejning* & !{objection}',
      // The reason why we may: "fordi du har sagt ja", "da der er indgået en aftale"
      '{because} <2> (du | De | I | kunden | medlemmet | foraeldrene | gaesten | vi) <4 !ikke> {agreed} & !{except} & !{withdraw} & !cookie* & !cookies',
      '{because} <2> (vi | jeg | du | De | der | I) <3 !ikke> (har | er | foreligger | har indgaaet) <3> ({contract} | et kontraktforhold | et kundeforhold) & !{except} & !databehandleraftale*',
      '{because} <4 !ikke> ({lawname}) <3> (kraever | paalaegger | forpligter | siger | paabyder | forlanger) & !{except}',
      // What makes us: "bogføringsloven kræver, at vi gemmer", "det følger af skatteloven"
      '{lawname-own} <3 !ikke> (kraever | paalaegger | forpligter | paabyder | forlanger | siger | foreskriver | paakraever) <3> (os | mig | at vi | at jeg | at foreningen | at klubben | at skolen | at kommunen | alle <2> at) & !{except}',
      '(foelger | fremgaar | udspringer) <2> af <2> {lawname-own} & (skal | pligt | forpligt*) & !{except}',
      '(vi | jeg | foreningen | klubben | skolen | kommunen | hotellet) (skal | er noedt til) <4 !ikke> (ifoelge | efter | i henhold til | i medfoer af) <2> {lawname-own} & !{except}',
      '(ifoelge | efter | i henhold til | i medfoer af) <2> {lawname-own} <1 !ikke> (skal | har | er) (vi | jeg | foreningen | klubben | skolen | kommunen | hotellet) <1> (gemme | opbevare | registrere | indhente | bede | pligt | forpligt* | indberette | notere | skrive | have) & !{except}',
      // What gives us leave: "aftalen med dig giver os lov til ...", "dit samtykke er vores grundlag"
      '({contract} | *samtykke | {legit} | {lawname}) <6 !ikke !uden> giver (os | mig | foreningen | klubben | skolen) <2> (lov | ret | hjemmel | adgang | mulighed) & !{except}',
      '({contract} | *samtykke* | *samtykket | {legit} | {obligation}) <3 !uden !ikke> (er | udgoer) <3 !ikke> (grundlag | grundlaget | hjemlen | retsgrundlaget | det retlige <2>)',
      '^ [vores] (grundlag | grundlaget | hjemlen) (er | hertil er | herfor er) <12 !ikke> {ground}',
      '(grundlag | grundlaget | hjemmel | hjemlen) <12 !ikke !uden> ({article} 6 <6> {letter})',
      '(bygger | hviler | baseres | baserer | stoettes | stoetter | er baseret) <4 !{not}> paa <5 !{not}> {ground} & !{except} & !{right-word} & !(hvis | naar | er) <3> behandling*',
      '(afvejning | afvejet | vejer) <6> interesse* & !{objection} & !({right-word})',
      '{contract} <14> kan* <4> ikke <4> (opfylde | opfyldes | gennemfoere | levere) & !{except2}',
      '(vi maa | jeg maa | foreningen maa) <14 !ikke> (saa laenge | naar | hvis | fordi) <2> du <2> {agreed} & !(dele | videregiv*)',
      '{because} <3> (lovkrav | et lovkrav | lovpligtigt | krav <2> i loven) & !{except}',
      // Public task, vital interests
      '{public}',
      '(beskytte | varetage) <4> vitale interesser',
    ],
    below: [
      '*samtykke*',
      'sagt ja',
      '(grundlag* | hjemmel* | retsgrundlag*) <3> {lawname-own}',
      '^ <2> {lawname-own} <3> $',
      '{contract}',
      '(kontraktopfyldelse* | aftaleopfyldelse*)',
      '{obligation}',
      '{legit}',
      '{public}',
      'vitale interesser',
      'lovpligt*',
      '{letter} & 6',
    ],
    vague: [
      // "Vi behandler kun oplysninger, når vi har et lovligt grundlag"
      '(lovlig* | gyldig* | retlig* | juridisk* | legalt | legitimt | fornoedent | noedvendig* | sagligt) (grundlag | behandlingsgrundlag | retsgrundlag | hjemmel) & !(overfoer*)',
      '(har | foreligger | findes) <6> ({basis}) & !(overfoer*)',
      '{article} 6',
      'databeskyttelseslov* <4> 6',
      '({process} | behandling* | brug af *oplysninger | brug af data) <8 !ikke> (lovligt | lovlig | retmaessigt | legalt | efter loven | efter lovens regler | efter lovgivningen | inden for lovens rammer | inden for loven | i trit med loven) & !{rights} & !{except} & !(overfoer*)',
      '(vi | jeg | foreningen | klubben | virksomheden | selskabet | butikken | klinikken | #name) <3 !ikke> (overholder | efterlever | foelger | lever op til | respekterer | er compliant med) <4> (gdpr | loven | lovens | *forordningen | *forordningens | *loven | *reglerne | databeskyttelse* | persondata*) & !{rights} & !{processors}',
      '(soerger for | sikrer | sikre | sikret | har altid | har | med | paa) <5 !ikke> (lovhjemmel | hjemmel | retligt grundlag | behandlingsgrundlag | retsgrundlag | gyldigt grundlag | sagligt grundlag) & !(overfoer*) & !{except}',
      '{article} 9',
      // Only a sector law: "journalen føres efter autorisationsloven"
      '(efter | i henhold til | i medfoer af | ifoelge | jf | under | i overensstemmelse med | reguler* <2> | omfattet af | foelger af) <3 !ikke> {sector} & !{while} & !{rights} & !{except} & !{share-out}',
      // Following the law, without saying which ground
      '({process} | {keep} | foeres) <16 !ikke !rettigheder> (i overensstemmelse med | i henhold til | efter [reglerne i | bestemmelserne i | de] | under iagttagelse af | inden for rammerne af | ifoelge | jf | i medfoer af) <3> {lawword} & !{while} & !{rights} & !{except}',
      '(vi | jeg | foreningen | klubben | virksomheden | selskabet | butikken | klinikken) <2 !ikke> (overholder | efterlever | foelger | lever op til) <6> (gdpr | databeskyttelse* | persondata* | gaeldende lovgivning | gaeldende regler | gaeldende lov) & !{rights} & !{processors}',
    ],
    unless: [
      // "Vi videregiver ikke oplysninger, medmindre loven kræver det / du har givet samtykke"
      '(ikke | aldrig | ingen | hverken) <14> {share-out} <24> {except}',
      '{share-out} <8> (ikke | aldrig | ingen) <24> {except}',
      '(uden <5> (samtykke | hjemmel | lovhjemmel | accept)) & (ikke | aldrig | ingen) & !({article} 6)',
      // A right that depends on the ground does not say that the ground is used.
      '(naar | hvis | hvor | saafremt | omfang | forudsat) <8> ((behandl* | grundlag*) <8> {ground} | samtykke* <8> ({contract} | {obligation} | {legit})) & {right-word}',
      '{right-word} <12> (naar | hvis | hvor | saafremt | omfang | forudsat | baseret) <10> {ground}',
      '({objection}) & ({legit})',
      '^ er <1> behandling* & {right-word}',
      // The law in general: "enhver behandling kræver ..."
      '(enhver | al | hver) behandling* <4> (kraever | skal | forudsaetter) & !(vi | os | vores | jeg | min | skolens | kommunens | foreningens)',
      '({gdpr} | *forordningen) & (skal | kraever) <8> (betingelse* | grundlag* | hjemmel* | retsgrundlag*) & !(vi | os | vores | jeg | min)',
      // The processor agreement and the transfer tool are no grounds of Art. 6.
      '(hvis | naar) <8> (overfoer*) <12> (tredjeland* | eu | eoes) <12> *samtykke*',
    ],
  },
  {
    article: 'artikel | artiklen | artiklens | art | artikler | gdpr',
    letter: 'a | b | c | d | e | f',
    basis:
      'legal basis | lawful basis | *retsgrundlag* | *behandlingsgrundlag* | hjemmel | hjemlen | *hjemmel | lovgrundlag* | retligt grundlag | retlige grundlag | juridisk grundlag | juridiske grundlag | lovlige grundlag | lovligt grundlag | retsligt grundlag | retslige grundlag',
    contract:
      'kontrakt | kontrakten | kontrakter | aftale | aftalen | aftaler | aftaleforhold* | aftalegrundlag* | koebsaftale* | lejeaftale* | bookingaftale* | kundeaftale* | medlemsaftale* | ansaettelsesaftale* | ansaettelseskontrakt* | handelsaftale* | kontraktforhold* | kontraktlig* forpligtelse* | aftalemaessig* forpligtelse* | kontraktuel* forpligtelse*',
    obligation: '{obligation-strict} | gaeldende lovgivning | lovgivning | lovgivningen | gaeldende lov',
    'obligation-strict':
      '(retlig* | juridisk* | lovmaessig* | lovgivningsmaessig* | lovbestemt* | lovpligtig* | legal* | lovfaestet* | regulatorisk* | regnskabsmaessig* | skattemaessig*) <2> (forpligtelse* | krav | kravene | pligt* | opgaver) | lovkrav* | retskrav | lovens krav | lovgivningens krav | bogfoeringslov* | *bogfoeringslovgivning* | skattelov* | regnskabslov* | momslov* | hvidvasklov* | bogfoeringskrav* | dokumentationsforpligtelse* | bogfoeringspligt* | journalpligt* | journalfoeringspligt* | oplysningspligt* | indberetningspligt*',
    'if-we': '(hvis | saafremt | hvor | omfang | naar) <2> (vi | jeg)',
    legit: 'legitimate interest* | (legitim* | berettige* | retmaessig*) <2> interesse* | *interesseafvejning*',
    public:
      '(opgave* | udfoerelse*) <4> (samfundets interesse | samfundets interesser | offentlig* interesse*) | samfundets interesse | *myndighedsudoevelse* | myndighedsopgave*',
    'ground-strict':
      '*samtykke* | consent | contract | {contract} | kontraktopfyldelse* | aftaleopfyldelse* | {obligation-strict} | {legit} | {public} | vitale interesser',
    ground:
      '*samtykke* | consent | contract | {contract} | kontraktopfyldelse* | aftaleopfyldelse* | {obligation} | {legit} | {public} | vitale interesser',
    because: 'fordi | da | eftersom | idet | siden | grunden er at | skyldes at | for',
    agreed:
      'har sagt ja | har sagt god for | sagt god for | sagde ja | siger ja | har samtykket | samtykkede | har givet <2> (lov | tilladelse | samtykke | accept | ja) | har accepteret | har bedt <1> om | gav <2> (lov | tilladelse | samtykke) | har indgaaet | har tilladt | har skrevet under',
    sector:
      '{lawname-own} | *lovens | sundhedslov* | servicelov* | folkeskolelov* | markedsfoeringslov* | autorisationslov* | forvaltningslov* | lov om <3>',
    lawname: '{lawname-own} | loven | lovgivningen | reglerne',
    'lawname-own':
      'bogfoeringsloven* | skattelov* | skattekontrolloven | regnskabslov* | momsloven | hvidvaskloven* | kildeskatteloven | serviceloven* | folkeskoleloven | sundhedsloven* | autorisationsloven | journalfoeringsbekendtgoerelsen | arbejdsmiljoeloven | udlaendingeloven | pasloven | ferieloven | barselsloven | boerneattestloven | boernepasningsloven | foreningsloven | folkeoplysningsloven | boligloven | lejeloven | revisorloven | advokatloven | retsplejeloven | arkivloven | forvaltningsloven | offentlighedsloven | sygedagpengeloven | dagtilbudsloven | vandforsyningsloven | loven om <3> | bekendtgoerelsen* | straffeloven | skattelovgivningen | bogfoeringsreglerne | momsreglerne | hvidvaskreglerne | dansk lov | dansk ret',
    on: 'paa baggrund af | paa grundlag af | baseret paa | baseres paa | baserer <3> paa | hviler paa | hjemles i | med hjemmel i | har hjemmel i | i medfoer af | med grundlag i | i kraft af | begrundet i | begrundes i | stoettes paa | i henhold til | med baggrund i | ud fra | grundet i | under henvisning til | foelgende grundlag',
    comply:
      'overholde | opfylde | efterleve | efterkomme | imoedekomme | leve op til | overholdelse af | opfyldelse af | efterlevelse af | overholdelsen af | opfyldelsen af | varetage',
    while: 'saa laenge | saalaenge | indtil | senest | laengere',
    get: 'indhent* | beder <3> om | anmoder <3> om',
    except: 'medmindre | med mindre | undtagen | udover | bortset | undtaget | dog | uden',
    except2: 'medmindre | databehandleraftale* | leverandoer*',
    rights: 'rettighed* | klag* | indsigelse* | mener | mistanke | anmode | anmodning*',
    processors: 'databehandler* | leverandoer* | tredjepart* | samarbejdspartner* | google | alle',
    withdraw: 'tilbage | tilbagekald* | tilbagetraek*',
    objection: 'indsigelse* | protester* | modsaette',
    'right-word': 'indsigelse* | dataportabilitet* | portabilitet* | tilbagekald* | tilbagetraek* | traekke <8> tilbage | traekkes tilbage',
    'share-out':
      'videregiv* | deler | dele | deles | delt | saelger | saelges | udlever* | overlad* | videresaelg* | overdrag* | sender | sendes | offentliggoer*',
    lawword:
      'lov | loven | lovgivning | lovgivningen | *loven | *lovens | *lovgivning* | gdpr | databeskyttelsesforordning* | persondataforordning* | databeskyttelsesregler* | databeskyttelseslov* | persondatalov* | databeskyttelsesret* | forordning* | regler | reglerne',
  },
);

import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    // A place where a bare "5 år" is a retention period. "Ret til sletning" is a right, with its own deadlines.
    heading: [
      'opbevar* & !cookie*',
      '(*opbevaring* | *opbevaringstid | *opbevaringsperiode*) & !cookie*',
      '(slet* | sletning*) & !ret & !retten & !rettighed* & !cookie*',
      'hvor laenge & !cookie*',
      '(lagring* | lagringstid* | lagringsperiode* | bevaring* | arkivering*) & !cookie*',
      '(tidsrum | tidsfrist* | opbevaringsfrist* | bevaringsperiode*)',
      '^ (periode | frist | gemmes | tid) $',
      'data retention',
      'retention',
    ],
    // What stands under these is about the life of cookies (rule.ts).
    cookieHeading: ['*cookie* & !privat* & !*oplysning* & !persondata* & !data & !opbevar* & !gdpr'],

    met: [
      // A period: "opbevares i op til 5 år", "slettes efter 30 dage", "efter 30 dage slettes de".
      '{keep} <14 !{answer}> {span}',
      '{gone} <14 !{answer}> {span}',
      '(i | op til | hoejst | maksimalt | maks | mindst | minimum | i alt) <2> {span} <3 !og !{answer}> {keep}',
      '(efter | senest) <3> {span} <10 !{answer}> {gone}',
      '(hoejst | maksimalt | op til | maks) <2> {span} <4> (derefter | hvorefter | herefter)',
      '{keep} & (op til | hoejst | maksimalt | i) {span} (efter | fra | regnet | siden)',
      '*opbevaringsperiode* <6> {span}',
      '*opbevaringspligt* <6> {span}',
      '{span} <3> (opbevaringspligt* | opbevaringsperiode* | opbevaringstid* | slettefrist*)',
      '(slettefrist* | sletterutine* | opbevaringstid* | opbevaringsfrist*) <8> {span}',
      // A period with the act that sets it.
      '{span} <10> (bogfoering* | regnskabslov* | hvidvask* | journalfoering*)',
      '(bogfoering* | regnskabslov* | hvidvask* | journalfoering*) <10> {span}',
      '(loebende | indevaerende) (aar | kalenderaar | regnskabsaar) <3> #number',

      // As long as a relation lasts.
      '{keeping} <16> {aslong} <4 !noedvendig*> (er | forbliver | staar som) <3 !noedvendig* !relevant* !for !vi> {role}',
      '{keeping} <16> {aslong} <4 !noedvendig*> har <5> {relation}',
      '{keeping} <16> {aslong} <4 !noedvendig*> {relation} <6> {lasting}',
      '{keeping} <16> {aslong} <4 !noedvendig*> (abonnerer | bruger | benytter | anvender) <4> (tjeneste* | app* | nyhedsbrev* | platform* | system* | ydelse* | service* | os)',
      '{keeping} <16> {aslong} <6> ikke <4> (trukket | traekker | afmeldt | framelder | frameldt | afmelder | trukket)',
      '{aslong} <8> samtykke* <8> ikke <6> (trukket | tilbagekald*)',
      '{aslong} <6> (behandle | besvare | ekspedere | haandtere) <3> (henvendelse* | foresp* | ansoegning* | spoergsmaal)',

      // Until something happens.
      '({keep} | {gone} | behandl* | ligger) <16> (indtil | frem til) <8 !noedvendig* !relevant* !formaal*> {end}',
      '({keep} | behandler | ligger) <16> til {person} <6 !har> {end}',
      '({keep} | {gone} | behandl* | ligger) <16> (indtil | frem til) <4> {eventnoun} <4> (er | ophoerer | afslut* | {end})',
      'indtil <2> {person} <4> {end}',
      '({keep} | {gone}) <16> indtil <1> efter',
      'indtil <3> (afmeld* | framel* | udmeld* | opsig*)',
      '{keep} <10> (under | i) hele <4> {relation}',
      '{keep} <12> (varighed | loebetid) & {relation}',
      'indtil <4> samtykke* <4> (traek* | trukket | tilbagekald*)',

      // Deleted when or after something happens.
      '{gone} <12> (naar | efter | ved | saa snart | saasnart | straks efter | i forbindelse med) <6 !{reply} !noedvendig* !formaal* !opbevaring*> {event}',
      '{gone} <8> (hvis | saafremt) <3> {person} <4> (sletter | opsiger | lukker | afmelder | framelder | melder | udmelder | traekker)',
      '(naar | efter | ved | hvis | saafremt | saa snart) <10 !{reply} !noedvendig* !formaal*> {event} <8 !{reply}> {gone}',
      '(hvis | naar | saafremt) {person} <2> (sletter | opsiger | lukker | afmelder | framelder | udmelder) <8> {gone}',
      '{gone} (straks | umiddelbart | loebende) efter <3> (brug | scanning* | besvar* | behandling | afslut* | visning | session* | upload* | analyse*)',
    ],

    below: [
      '{span} & !{answer} & !hver & !hvert',
      '{aslong} <4 !noedvendig*> (er | har | staar) <4 !noedvendig* !relevant* !for !vi> ({role} | {relation})',
      '{aslong} <4 !noedvendig*> {relation} <6> {lasting}',
      '(indtil | frem til) <8 !noedvendig* !formaal*> {end}',
      '(efter | ved) <3 !noedvendig* !formaal*> {eventnoun} & !{answer}',
      '(efter endt | efter afsluttet | ved afslutning* af | ved ophoer* | ved udmeld* | ved opsig* | efter ophoer*)',
    ],

    vague: [
      'saa laenge <12> (noedvendig* | relevant* | behov | brug for | formaal* | paakraev* | kraev* | paalagt | forpligtet | tilladt | lovgivning* | loven | grund | mening | saglig* | berettiget)',
      'saalaenge <12> (noedvendig* | relevant* | behov | formaal* | paakraev* | kraev*)',
      'laengere <3> end <6> (noedvendig* | formaal* | behov | paakraev* | relevant* | lov* | tilladt)',
      '({gone} | {keep} | slettet) <12> (naar | indtil) <10> ikke <2> laengere',
      '(naar | indtil) <10> ikke laengere <8> {gone}',
      '({gone} | slettet) <8> (naar | indtil) <6> *formaal* <6> (opfyldt | ophoert | ophoerer | opnaaet | ikke)',
      '({gone} | slettet) <8> (naar | indtil) <4> opfyldt <3> *formaal*',
      '({gone} | slettet | kasseres) <10> ikke laengere <5> (noedvendig* | relevant* | brug | behov | aktuel* | anvend* | skal)',
      '({gone} | slettet) <10> ikke <4> (brug for | behov for)',
      '(slettepolitik* | slettefrist* | sletteprocedure* | sletterutine* | sletteregler*)',
      '{keep} <6> (kortvarigt | midlertidigt)',
      '{keep} <8> (i | for) <2> (noedvendig* | rimelig* | begraenset | kortere | laengere | relevant*) <2> (periode | tid | tidsrum | perioden)',
      '{keep} <6> (paa ubestemt tid | permanent | ubegraenset | tidsubegraenset | for altid | for evigt)',
      '(paa ubestemt tid | tidsubegraenset)',
      '{keep} <8> indtil videre',
      '{keep} <14 !kraeve !forpligt*> (i henhold til | i overensstemmelse med | efter | jf | ifoelge | som kraevet af) <5> (*lovgivning* | bogfoering* | regnskabs* | lovkrav* | loven | lov | regler | reglerne | hvidvask*) & !{notperiod}',
      '{keep} <8> (i den periode | saa laenge | i det tidsrum) <6> (lov* | kraev* | paakraev* | foreskr*)',
      '(opbevaringsperiode* | opbevaringstid* | opbevaringen | slettefrist*) <8> (afhaenger | varierer | bestemmes | fastsaettes | fastlaegges)',
      '(saa kort tid | i kort tid | kortest mulig* | uden tidsbegraensning)',
      '{gone} <4> (loebende | regelmaessig* | jaevnligt | rutinemaessigt | hurtigst muligt)',
    ],
    vagueBelow: ['(noedvendig* | noedvendigt)', 'ikke laengere <4> relevant*', '(lovgivning* | lovkrav* | bogfoering*) & {keep}'],

    unless: [
      // The life of a cookie is no retention period for personal data.
      'cookie* <12> ({keep} | {gone} | {span} | udloeb* | varer | varighed)',
      '({keep} | {gone} | udloeb* | varighed*) <8> (cookie | cookies | cookien | *cookies | browserdata)',
      '(cookiens | sessionscookie* | sessionscookies)',
      '(_ga* | _fbp | _gid | phpsessid | localstorage | lokalt i din browser)',
      'i (over | mere end) #number aar $',
      'for {span} siden',
      // A right, and a deadline for answering.
      '(ret | retten) til <8> (slettet | sletning)',
      '(svarer | besvarer | vender tilbage) <8> {span}',
    ],
  },
  {
    keep: 'opbevar* | gem | gemme | gemmer | gemmes | gemt | lagr* | bevar* | bibehold* | behold* | arkiver* | journalfoer* | *opbevaring | opretholdes | data retention | retention',
    keeping: 'opbevar* | gem* | lagr* | bevar* | bibehold* | behold* | arkiver* | behandl* | *data | *oplysninger | registrer* | ligger',
    gone: 'slettes | sletter | overskrives | slettedes | anonymiseres | anonymiserer | fjernes | makuleres | makulerer | destrueres | kasseres | tilintetgoeres | (bliver | vil | skal) <5> (slettet | anonymiseret | fjernet | makuleret) | sletning sker | (slettet | anonymiseret)',
    span: '{period} | #number <2> (aarig | aarige | regnskabsaar | kalenderaar | hele aar) | #number <1> (doegn | aars | mdr | mdrs) | (et | fem | tre | to) aar',
    answer:
      'svar* | besvar* | henvendelse | anmodning* | vender | reager* | fortrydelsesret* | reklamationsret* | klage* | levere | leveres | hver | hvert',
    reply: 'svarer | besvarer | vender | klage*',
    person: 'du | De | man | I | bruger | brugeren | kunden | medlemmet | ansoeger*',
    role: 'kunde | kunder | medlem | medlemmer | ansat | bruger | abonnent | elev | patient | klient | tilmeldt | aktiv | abonneret | registreret | leverandoer | samarbejdspartner* | lejer | gaest | deltager | oprettet | ejer | studerende | beboer | frivillig',
    relation:
      '*kundeforhold* | medlemskab* | *abonnement* | konto | kontoen | kontoens | *konto | *kontoen | profil | profilen | brugerprofil* | aftale* | samarbejd* | samarbejde | *forhold | *forholdet | kontrakt* | ansaettelse* | samtykke | samtykket | forloeb* | lejemaal* | sag | sagen | dialog* | projekt* | uddannelse*',
    lasting:
      'bestaar | loeber | aktiv | aktiv* | varer | eksisterer | gaelder | gyldig* | i kraft | opretholdes | paagaar | ikke er | oprettet | aaben | igang | i gang',
    aslong: 'saa laenge | saalaenge | saa laenge som | den periode | i perioden | imens | under',
    end: 'udgangen | afmeld* | framel* | tilbagekald* | traekker | traekkes | trukket | opsig* | opsagt | ophoer* | ophoert | udmeld* | melder | sletter | slettes | slettet | lukker | lukkes | lukket | beder | anmoder | afslut* | besvaret | faerdigbehandl* | udloeb* | gennemfoert | leveret | afviklet | overstaaet | fratraed* | loest | afholdt | forael* | sletning',
    event:
      'slut | faerdig | udfoert | haandteret | ekspederet | er behandlet | ikke laengere <3> (bruger | benytter | abonnerer | deltager) | stopper | besat | gaar ud | forlader | ikke laengere <2> {role} | afmeld* | framel* | udmeld* | opsig* | opsagt | ophoer* | ophoert | *ophoer | fratraed* | udtraed* | tilbagekald* | (traekker | traekkes | trukket) <5> tilbage | afslut* | afsluttet | afslutning* | besvaret | faerdigbehandl* | lukk* | lukning* | kontolukning* | udloeb* | afholdt | afvikl* | leveret | levering* | gennemfoert | loest | overstaaet | inaktiv* | endt | sidste (kontakt | login | koeb | aktivitet | besoeg | ordre | henvendelse) | seneste (kontakt | login | koeb | aktivitet | besoeg | ordre) | dit besoeg | modtagelse* | regnskabsaar* | koeb | koebet | ansaettelse* | rekrutter*',
    eventnoun:
      'ophoer* | afslut* | endt | udloeb* | opsig* | udmeld* | fratraed* | levering* | arrangement* | eventet | kursus* | rekrutter* | ansaettelsesproces* | kundeforhold* | sag* | henvendelse* | samtykke* | booking* | opgave* | besoeg*',
    notperiod: 'cookie*',
  },
);

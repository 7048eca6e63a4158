import { phrases } from '../../src/core/rule.ts';

/**
 * Words that name something data are used for. Shared with `legitimate-interests`: a purpose in the same
 * sentence, list item or table row as Art. 6(1)(f) names the interest.
 */
export const purpose = [
  // Orders, bookings, services
  'lever | levere | leverer | leveres | levering* | udlever* | forsend* | ordrebehandl* | ordrehaandter* | ekspeder* | ekspedition',
  'gennemfoer* | effektuer* | booke | booking* | *booking | reserver* | reservation* | bordbestilling* | bestilling* | koeb | koebet | ordre | ordrer | ordren',
  // Enquiries, support, contact
  'besvar* | svare | henvendelse* | kontakte | vende tilbage | kommunik* | support | supportere | kundeservice | kundesupport | raadgiv* | vejled* | formidl*',
  // Accounts, members, administration
  'administr* | *administration | oprett* | brugerkont* | login | logge ind | medlemskab* | medlemspleje | kundeforhold* | adgang | adgangskontrol* | abonnement*',
  // Money
  'faktur* | bogfoer* | regnskab* | betaling* | opkraev* | kontingent* | udbetal* | inkasso | debitor* | oekonomistyring | loen | loenudbetaling*',
  // Marketing
  'nyhedsbrev* | nyhedsmail* | markedsfoer* | markedfoering* | reklame* | annonce* | annoncer* | kampagne* | konkurrence* | kundeundersoeg* | tilbud | remarketing | retargeting | marketing',
  // Statistics and the website
  'statisti* | *statistik | analys* | *analyse | *analyser | maale | maaling* | trafikmaaling | webanalyse | optimer* | tilpas* | personaliser* | personliggoer*',
  'forbedr* <3> (hjemmeside* | website* | webside* | websted* | site | sitet | side | siden | platform* | app | appen | butik* | webshop*)',
  // Staff and recruitment
  'rekrutter* | ansaettelse* | jobansoegning* | ansoegning* | ansoeger* | personaleadministration',
  // Security, misuse, claims, evidence
  '*sikkerhed* | svindel* | misbrug* | bedrager* | hacking | spam | overvaagning* | videoovervaagning* | tvovervaagning* | fejlsoeg* | fejlret* | fejlfinding | forebyg* | opdage | opklar* | dokument* | bevis* | retskrav',
  // Running things
  'drift | driften | serverdrift | driftssikkerhed | drive | vedligehold* | vis | vise | huske | husker | planlaeg* | koordiner* | arranger* | arrangement* | undervis* | behandling af din | undersoeg* | vurder* | screen* | udvikl* | fremsend* | udsend* | sende | send | bekraeft* | orienter* | informere | hente',
].join(' | ');

export const da = phrases(
  {
    heading: [
      'formaal*',
      '*formaal',
      'hvad (bruger | anvender | benytter | skal) vi',
      'hvad (bruges | anvendes) ... {data} ... til',
      'hvad bruger jeg',
      'hvorfor (behandler | indsamler | bruger | har | gemmer | registrerer | spoerger)',
      '(saadan | hvordan) (bruger | anvender | behandler | benytter) (vi | jeg)',
      '(brug | anvendelse | behandling) af ... {data}',
    ],
    met: [
      // "Vi bruger dine oplysninger til at besvare ...", also as lead-in + list item
      '{process} <14 !{not}> {link} <9 !{not}> {purpose}',
      '{data} <10 !{not}> {link} <7 !{not}> {purpose}',
      // "For at kunne levere din ordre behandler vi navn og adresse"
      '(for at | saa vi kan | saa jeg kan) <6 !{not}> {purpose} <16> ({process} | {need}) <8> ({data} | navn* | email* | adresse* | telefon*)',
      '(naar | hvis) du <10> {purpose} <10> ({process}) <8> ({data} | navn* | email*)',
      // "Formålet med behandlingen er ..."
      'formaal* <12 !{not}> {purpose}',
      // "Dine ansøgningssvar bruges udelukkende til ...", "Cookies til statistik"
      '(bruges | bruger | anvendes | anvender | benyttes | benytter) <8 !{not}> til <8 !{not}> {purpose}',
      // "sendes stregkoden ... for at hente ...": anything that is sent, stored or shown for a named end
      '({process} | {keep} | foeres | sendes | sender) <12 !{not}> for at <4 !{not}> {purpose}',
      // Any stated end but an empty formula
      '{process} <14 !{not}> (med det formaal | med henblik paa) [paa] at & !{empty} & !(forbedre) & !(udvikle)',
      '({process} | {keep} | foerer) <6 !{not}> ({data} | navn* | *email* | telefon* | adresse* | cpr* | liste*) <10 !{not}> (for at | saa vi kan | saa jeg kan | saa foreningen kan | til at) & !{hollow} & !{empty}',
      '^ ({data} | navn* | email* | telefon* | adresse* | cpr*) <3> (saa vi | saa jeg | for at vi)',
      'til <2> (*ingsformaal | statistikformaal | analyseformaal | sikkerhedsformaal | reklameformaal | *sesformaal) & !forretningsformaal',
      '{data} (bruges | anvendes | benyttes) <3 !{not}> til & !{hollow} & !{empty} & !formaal*',
      // "Det sker som led i almindelig serverdrift"
      '(sker | foretages) <6 !{not}> {link} <6 !{not}> {purpose}',
      // "Det gør vi for at kunne levere ..."
      '(goer | goeres) (vi | jeg | det | dette) <2> for at <5> {purpose}',
    ],
    below: ['{purpose}'],
    vague: [
      '{empty}',
      '({process} | {data}) <12> {link} <6> (forbedre | udvikle | optimere) <5> (service | services | tjenester | tjeneste | ydelser | produkter | oplevelse*)',
      '(til | med | for) <4> (forretningsmaessig* | relevante | legitime | saglige | noedvendige | forskellige | interne | kommercielle | erhvervsmaessige) formaal*',
      '(angivne | fastsatte | bestemte | udtrykkelige | specifikke | naevnte) formaal*',
    ],
    unless: [
      // What data are not used for
      '{process} <3> (ikke | aldrig) <14> til & !(men | kun | alene | udelukkende | blot)',
      '(ikke | aldrig) <2> {process} <12> til & !(men | kun | alene | udelukkende)',
      // Retention and minimisation speak of "the purpose" without naming one.
      'saa laenge <8> (noedvendig* | behov) <6> formaal*',
      // What the policy itself is for
      'formaal* med (denne | dette | privatlivspolitik* | persondatapolitik* | politikken | vores <1> *politik*)',
      // The right to object to marketing is no statement that data are used for it.
      'ret til <6> indsigelse*',
      '(goere | goer) indsigelse',
    ],
  },
  {
    purpose,
    link: 'til at | til | for at | for | saa vi | saa jeg | saaledes at | med henblik paa | formaal* | i forbindelse med | som led i | naar vi | med det maal',
    hollow:
      'forbedre | udvikle | optimere | beskytte | sikre | databehandler* | *politik* | rettighed* | slette | klage | browser* | cookie* | cookies | overholde | oplyse | indsigt',
    need: 'har vi brug for | skal vi bruge | har brug for | skal bruge',
    empty:
      '(bedste | bedst mulige | bedre | god | optimale | skraeddersyet | optimal) <3> (oplevelse* | brugeroplevelse* | service | kundeoplevelse* | betjening)',
  },
);

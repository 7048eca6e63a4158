import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: ['complain*', 'complaint*', '(lodge | lodging) ... complaint*'],
    // "Complaints: Danish Data Protection Agency, ..."
    below: ['{watchdog}'],
    met: [
      // "lodge a complaint with the supervisory authority", "a complaint may be filed with ..."
      '{lodge} <6> {grievance} <18> {watchdog}',
      '{grievance} <6> (to | with | before | at | through) <8> {watchdog} & !(respond* | unresolved)',
      '{grievance} <8> {lodge} <3> (to | with | before | at) <6> {watchdog}',
      '{who} <10> {grievance} <12> {watchdog}',
      '{who} <10> {grievance} <3> (to | with) <2> (authority | authorities)',
      // "the right to complain to a regulator"
      '(right | entitled | may | can) <4> {grievance} <10> ({watchdog} | regulator* | ombudsman | privacy commissioner*)',
      // "you can contact your local data protection authority and lodge a complaint"
      '{who} <12> {watchdog} <10> {grievance} & !(cooperate* | comply)',
      '{watchdog} <10> (to | and) (lodge | file | make | submit | raise) <3> {grievance}',
      'contact* <6> {watchdog} <12> (to | and) <2> {grievance}',
      // Raising a concern, reporting non-compliance
      '{reader} <8 !we> (contact | report | raise | refer | escalate | approach | turn to | write to | appeal | notify | seek | take <4> to | bring <4> to) <10> {watchdog} & !({guidance} | we will | breach* | will notify)',
      // "Not happy with our answer? Take it up with ...", "... is there if you think we got it wrong"
      '({unhappy} | {doubt}) <24> {watchdog} & !({guidance} | we will notify | 72)',
      '{watchdog} <20> {doubt} & ({who} | we) & !({guidance} | 72)',
      '(take it up | take it further | take the matter | take this | petition | appeal | go | complain*) <2> (to | with | up with) <3> {watchdog}',
      'petition <4> {watchdog}',
      '(regulator | authority | body) for <1> {grievance} <4> {watchdog}',
      '(ask | invite | get) <2> {watchdog} <2> to <1> (look | investigate | examine | review | step in)',
      '(help you | resolve | agree | sort) <8> {watchdog} can',
      '(suspect* | misuse* | misused | abuse*) <10> {watchdog} & (report* | tell | contact*)',
      '(report | take) <1> (it | this | us | them | the matter) to <2> {watchdog} & !(we | breach* | 72)',
      '(concern* | {unhappy}) <20> (contact | report | raise | refer | approach | write to | turn to | take | bring | escalate) <10> {watchdog}',
      '(contact | approach) <6> {watchdog} <12> ({unhappy} | concern*)',
      '(right to | right of | rights of) <3> (contact | petition | appeal | recourse | complaint | apply | lodge) <8> {watchdog}',
      '{watchdog} <10> if you <6> ({unhappy})',
      // Danish terms inside an English text
      '(klage | klager) <8> {watchdog}',
    ],
    opening: [
      '{grievance} <4> (to | with | at) $',
      '{grievance} <12> $ & (with | to)',
      '(contact | complain to) $ & ({unhappy} | {grievance})',
    ],
    pointer: [
      '{grievance} <4> (to | with) (them | it | this authority | that authority | the authority | this body | the agency)',
      '{grievance} there',
    ],
    // "You do so with the supervisory authority" after a sentence about complaining
    follow: [
      '^ (this | it | these | you | they | please) <5> (done | do so | sent | made | submitted | filed | lodged | directed | addressed) <4> (to | with | at | by) <4> {watchdog}',
    ],
    grievance: ['{grievance}'],
    authority: ['{watchdog}'],
    vague: [
      // Registered with, supervised by, on a list
      '(registered | registration | notified | licensed) <6> {watchdog}',
      '(regulated | supervised | governed | overseen) by <4> {watchdog}',
      '(lead | our | competent | relevant | responsible) <3> supervisory authority <2> (is | in)',
      '^ <2> {namedWatchdog} <3> (#url | #email | #phone | #number)',
      '^ <3> {namedWatchdog} <3> $',
      '{namedWatchdog} <2> (address | website | guide | guidance | guides | helpline)',
      '(address | website | guide | guidance | guides | helpline) <3> {namedWatchdog}',
      '^ <2> (authority | regulator | links | supervisory authority) <3> {watchdog} & !{unhappy}',
      '(overseen | monitored | audited | notified) <4> (by | to | with) <3> {watchdog} & !(breach* | 72 | incident*)',
      // As guidance only
      '{guidance} <12> {watchdog}',
      '{watchdog} <8> ({guidance})',
      // Cooperation with the authorities in complaints
      '(cooperat* | comply | complies | work | refer) <16> {watchdog} & {grievance}',
      // "object to us or to the authority"
      '{who} <4> object* <14> {watchdog}',
      '{grievance} <14> {watchdog}',
      '{watchdog} <14> {grievance}',
    ],
  },
  {
    grievance: 'complain* | grievance* | claim with | compliant with | dispute with',
    lodge:
      'lodg* | fil* | make | makes | making | made | submit* | rais* | bring* | brought | launch* | register* | address* | direct* | take | refer* | send | initiat* | place | present | put | issue | lay | enter | log',
    who: 'you | your | user | users | individual | individuals | data subject | data subjects | residents | one | anyone | everyone | person | customers | members | visitors | i',
    reader:
      'you | individual | individuals | data subject | data subjects | residents | everyone | anyone | customers | members | users | one',
    watchdog:
      'ico.org.uk | www.ico.org.uk | cnil.fr | www.cnil.fr | dataprotection.ie | www.dataprotection.ie | datatilsynet.dk | www.datatilsynet.dk | cnpd | gegevensbeschermingsautoriteit | autorite de protection | tietosuoja* | datainspektionen | supervisory authorit* | supervisory body | supervisory bodies | supervisory agency | supervising authorit* | supervision authorit* | data [privacy] protection [supervisory | regulatory] (authorit* | agency | agencies | commission* | regulator* | inspectorate | ombudsman | supervisor | board | office | body | bodies) | (privacy | data privacy | data) (authorit* | regulator* | commissioner* | commission) | regulatory authorit* | authority for privacy protection | authority for the protection | authority for [personal] data protection | datatilsynet* | danish dpa | (local | national | relevant | competent | lead | your | the | a | an | eu | country | appropriate | applicable) dpa | dpas | dpa | information commissioner* | information commission | ico | icos | cnil | commission nationale | garante | aepd | bfdi | agencia espanola | autoriteit persoonsgegevens | integritetsskyddsmyndigheten | imy | datenschutzbehoerde | datenschutzbeauftragte* | landesbeauftragte* | dpc | uodo | uoou | fdpic | edoeb | inspektorat* | inspectorate | (local | national | competent | relevant | appropriate | responsible | applicable) [public | governmental | government | state] (authorit* | regulator*) | ombudsman for | data protection ombudsman',
    namedWatchdog:
      'ico.org.uk | www.ico.org.uk | www.datatilsynet.dk | datatilsynet* | danish data protection agency | information commissioner* | ico | icos | cnil | data protection commission | supervisory authorit* | data protection authorit* | integritetsskyddsmyndigheten',
    unhappy:
      'unhappy | dissatisfied | not satisfied | unsatisfied | infring* | unlawful* | violat* | breach* | not comply* | not compli* | non complian* | noncomplian* | contrary to | disagree | unresolved concern* | not resolve*',
    doubt:
      'not happy | you think | you believe | you feel | you consider | you find | who thinks | who believes | who feels | they believe | they think | mishandled | fail to resolve | cannot resolve | not resolved | unresolved | got it wrong | cannot agree | leaves you | let you down | wronged',
    guidance: 'more information | further information | learn more | read more | guidance | find out more | visit the | information about',
  },
);

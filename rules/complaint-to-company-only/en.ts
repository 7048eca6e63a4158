import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: ['complaint*', 'complain*'],
    claim: [
      // "Complaints about our use of data are dealt with by the manager": wherever it is, it is not the authority
      '{grievance} <3> {about} <10> {subject} <8> {handled} & !{other}',
      '{grievance} <16> (to | via | with | by | at) <5> {desk} & {subject} & !{other}',
      '{grievance} <3> {about} <6> {subject} <6> {desk} & !{other}',
      '{grievance} <16> (use | fill in | complete | through | via) <1> (the | our | a) <2> form & {subject} & !{other}',
      '{grievance} <16> (hear you | listen to you | look into it | deal with it) & {subject} & !{other}',
      '{unhappy} <16> {grievance} <6> to <4> {desk} & !{other}',
      // "If you have a complaint about our use of your data, write to us"
      '(have | has | any | with | questions | concerns | make | file | raise | lodge | submit | wish to) <8> {grievance} <24> {turn} <8> {here} & {subject} & !{other}',
      '{grievance} <8> (to | at) <3> {here} & {subject} & !{other}',
      '{grievance} <12> (should | may | can | must) <2> be <3> (sent | addressed | directed | made | submitted | emailed) <3> (to | via | by | at) <6> {here} & !{other}',
      '{turn} <8> {here} <14> {grievance} & {subject} & !{other}',
      '(send | direct | address | submit | email) <6> {grievance} <12> to <4> {here} & !{other}',
    ],
    // "Questions or complaints about this policy?", with the address in the next sentence
    opening: [
      '({unhappy} | gripe | grumble) <12> {subject} $ & !{other}',

      '(questions | concerns | comments | any) <4> {grievance} <8> {subject} $ & !{other}',
      '^ {grievance} <4> (about | regarding | concerning) <6> {subject} $ & !{other}',
    ],
    next: ['^ <2> (complain | take it | tell | ring) <6> {desk}', '^ <2> {turn} <4> {here}', '(#email | #phone)'],
    // Under a heading "Complaints" the subject goes without saying.
    below: ['{grievance} <8> {handled} & {subject} & !{other}', '{turn} <6> ({here} | {desk}) & {subject} & !{other}'],
    // Another place is named, an authority or an independent body.
    elsewhere: [
      'supervisory (authorit* | body | bodies)',
      '(data | privacy) protection (authorit* | agenc* | commission* | regulator* | ombudsman)',
      '(data | privacy) (regulator* | commissioner* | authorit*)',
      'regulator | regulators | regulatory authorit*',
      'datatilsyn*',
      'information commissioner*',
      'privacy commissioner*',
      'ico',
      'cnil',
      'dpa | dpas',
      'attorney general',
      'federal trade commission',
      'ftc',
      'ombudsman*',
      'arbitration',
      'dispute resolution',
      '(independent | alternative) <2> (recourse | dispute | resolution | body)',
      'trustarc',
      'truste',
      'jams',
      'bbb',
      'better business bureau',
      'privacytrust',
      'esrb',
      'local authorit*',
      '(competent | relevant | appropriate) <2> authorit*',
      'inspectorate',
    ],
    elsewhereHeading: ['supervisory authorit*', 'data protection authorit*', 'datatilsyn*', 'regulator*', 'arbitration', 'dispute*'],
  },
  {
    grievance: 'complaint | complaints | complain | grievance | grievances',
    about: 'about | regarding | concerning | as to | over | relating to | in relation to | related to | on | with | against',
    handled:
      'sent | addressed | directed | made to | submitted | emailed | goes | go to | handled | dealt | heard | decided | settled | considered | put | brought | raised | lodged with | taken | referred | reported | answered | investigated by',
    desk: 'us | me | #email | #phone | customer service* | customer support | support | privacy team | the company | the club | the address | office | head teacher | headteacher | head | manager | secretary | board | owner | desk | reception | director | clerk | committee | trustees | publisher | editor | management | warden | registrar | principal | chair | treasurer | front desk',
    unhappy: 'unhappy | dissatisfied | not satisfied | not happy | displeased',
    turn: 'contact* | write* | email* | mail* | call* | send* | reach* | let us know | tell us | get in touch | notify | submit* | address* | direct* | fill*',
    here: 'us | me | #email | #phone | customer service* | customer support | support | our | privacy team | grievance officer | data protection officer | dpo | the company | the club | the address | the following',
    subject: 'privacy | personal | data | information | policy | processing | gdpr | rights',
    other:
      'retain | litigation | prospect | in the event of | copyright | dmca | infring* | intellectual | content | order* | purchase* | product* | goods | delivery | spam | abuse | respond to | resolve | handle complaint* | handling complaint* | handling of complaint* | investigate | another user | other user* | harassment | seller* | buyer* | merchant* | press | editorial | accessib*',
  },
);

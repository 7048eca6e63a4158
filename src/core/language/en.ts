/** English: what the engine and the phrases share. Lists are in the pattern language (src/core/match/README.md). */
import { otherParty, recital } from './recital.en.ts';
import type { LanguageData } from './types.ts';

export const en: LanguageData = {
  code: 'en',
  recital,
  otherParty,
  lists: {
    we: 'we | i | our company | the company | the association | the organisation | the organization | the club | #name',
    us: 'us | me | our company | the company | the association | #name',
    our: 'our | ours | my | the companys | its',
    you: 'you | users | user | individuals | individual | data subject | data subjects | customers | customer | visitors | visitor | members | one | person | persons',
    your: 'your | their | his | her | ones | own | users | a users | the users | customers',
    data: 'data | information | details | pii | personal data | personal information | records | info',
    'personal-data':
      'personal data | personal information | personally identifiable information | pii | personal details | (your | their) (data | information | details) | (data | information) (about | on | relating to | concerning) you',
    not: 'not | never | no | none | neither | nor | without | dont | doesnt | wont | cannot | cant | arent | isnt | didnt',
    no: 'no | none | not any | neither',
    may: 'may | might | can | could | will | would | shall | should | must',
    always: 'always | at any time | any time | anytime | at all times | whenever',
    right: 'right | rights | entitled | able | ability | can | may | request | ask',
    collect: 'collect* | gather* | receiv* | obtain* | record* | captur* | acquir* | log | logs | logged',
    process: 'process* | handl* | use | uses | used | using | collect* | hold | holds | store* | manag*',
    use: 'use | uses | used | using | utilis* | utiliz* | process*',
    keep: 'keep | keeps | kept | keeping | retain* | retention | store | stores | stored | storing | storage | hold | holds | held | holding | maintain* | preserv* | archiv*',
    delete:
      'delet* | eras* | remov* | destroy* | destruct* | anonymis* | anonymiz* | purg* | expire* | wipe* | dispos* | deidentif* | de identif*',
    share:
      'share | shares | shared | sharing | disclos* | sell* | sold | pass | passes | passed | provid* | transfer* | rent* | giv* | transmit* | made available | make available | trade* | releas* | send | sent | distribut* | lease | forward*',
    transfer: 'transfer* | send | sent | transmit* | export* | move* | store* | process* | host* | locat*',
    eea: 'eu | eea | european union | european economic area | europe | the union',
    'outside-eea':
      '(outside | outside of | beyond | out of) [of] [the] (eu | eea | european | europe | e u) | third countr* | third country | non eu | non eea | non european | abroad | internationally | overseas | countries other than | outside (your | of your | the country) ',
    'third-country-name':
      'usa | united states | america | american | china | india | united kingdom | uk | great britain | switzerland | canada | israel | japan | australia | russia | singapore | turkey | ukraine | serbia | brazil | korea | new zealand | philippines | south africa | mexico',
    'third-party':
      'third party | third parties | thirdparty | 3rd party | 3rd parties | others | anyone | anybody | outside parties | other parties | other companies | external',
    authority:
      'supervisory authorit* | data protection authorit* | data protection agency | datatilsynet | information commissioner* | ico | cnil | dpc | data protection commission* | privacy regulator* | regulator* | supervisory body | supervisory bodies | dpa | privacy commissioner* | garante | aepd | bfdi | autoriteit persoonsgegevens | imy | uoou | inspectorate',
    complain: 'complain* | complaint* | grievance*',
    consent: 'consent | consents | consented | consenting | permission | opt in | opted in | agreement',
    controller: 'controller | controllers | data controller | data controllers | controllership',
    processor: 'processor* | data processor* | sub processor* | subprocessor*',
    law: 'law | laws | legislation | regulation | regulations | legal | statute* | statutory | lawful*',
    gdpr: 'gdpr | general data protection regulation | uk gdpr | dpa 2018 | data protection act | regulation eu 2016 679 | 2016 679',
    month:
      'jan | january | feb | february | mar | march | apr | april | may | jun | june | jul | july | aug | august | sep | sept | september | oct | october | nov | november | dec | december',
    timeunit: 'year | years | month | months | week | weeks | day | days | hour | hours | minute | minutes | quarter* | fiscal year',
    period:
      '#number <2> {timeunit} | a year | one year | a month | a week | a few (days | weeks | months | years) | half a year | annually',
    'full-date': '#date | #number [of] {month} #year | {month} <1> #year | {month} #number #year | #number {month}',
    orgform:
      'ltd | limited | inc | incorporated | llc | llp | plc | gmbh | aps | a s | ab | as | oy | bv | b v | nv | sarl | s a | s a r l | corp | corporation | pty | sa | srl | se | ug | ag | kg | ou | company number | sas | sp z o o | foundation',
  },
};

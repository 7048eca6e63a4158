import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      'recipient* | disclosure* | disclose* | sharing | share | shared | processors | subprocessor* | sub processors | third parties | third party <3> (services | providers | access | tools | vendors) | service providers | vendors | partners | suppliers',
      '(sub processor | processor | recipient)',
      'who <8> ({data} | access | receives | sees | share)',
      'with whom | to whom | whom <3> (tell | told | involve | involved)',
      'how <4> (share | disclose)',
    ],
    met: [
      // A known service or supplier in use.
      '#vendor',
      // A category of recipient, given the data or acting for us.
      '{give} <20> {category}',
      '{category} <8> (receive | receives | access | has access | have access | process | processes)',
      '{supplier} <6> (such as | like | including | eg | e.g. | e g | for example | for instance) <10> ({trade} | {category})',
      '{supplier} <4> (who | that | which) <3> (help | helps | assist | provide | provides | perform | handle | process | operate | host | send | deliver | manage | store | ship) <10> {trade}',
      '{supplier} <3> (for | of | in | to) <8> {trade} & !{not} <8> {pass}',
      // By what they do with it: "Brisk Couriers, who are told your name".
      '#name <2> (who | which | that | they) <3> (are told | is told | get | gets | see | sees | receive | receives | learn | learns | know | can see | has access | have access) <8> ({data} | {things} | your)',
      '(at | from) #name <3> (can | see | sees | have access | has access | may) <4> (look | see | data* | access | view | read | {data})',
      '{things} <6> (go | goes | sent | given | handed | reported | passed | submitted | copied) <3> to <3> (#name | {category})',
      '{hands} <8> {things} <4> (to | with) <3> (#name | {category})',
      '(kept | done | built | supplied | issued | printed | maintained | taken care | looked after | look after | sold | travel | go out | carried | brought) <3> (by | through | via | with | of by) <2> #name',
      '{category} <4> (can see | may see | sees | see | gets | get | receive | receives | look | inspect | may ask)',
      '(use | have | employ) <3> (outside | external) <2> {onecategory}',
      '{use} <4> {onecategory}',
      '(agreement | agreements | contract | contracts) with <2> #name & (processing | processor)',
      '(other than us | apart from us | besides us | but us) <4> {category}',
      // Seen by everybody.
      '(seen | read | shown | published | displayed | posted) <4> (everybody | everyone | public | anyone | all) <6> (website | site | page | noticeboard | internet)',
      '(sub processor | subprocessor | processor | vendor | supplier | recipient | provider) #name <12> (service | task | purpose | location | country | data | what)',
      // By name: "passed on to Nordhavn Golf Club".
      '{pass} <8> (with | to) #name & {data}',
      '{pass} <40> (eg | e.g. | e g | for example | for instance | such as | including) <1> #name & {data}',
      '{trade} (provider* | supplier* | vendor* | compan* | processor* | partner* | platform* | contractor* | firm* | agenc* | bureau* | house*)',
      '(hosting | payment | cloud | analytics | email | mailing | shipping | delivery | newsletter | advertising | web hosting | accounting | it | data storage) (service | services | tool | tools)',
      '{give} <16> (our | its | any) <4> (affiliate* | subsidiar* | parent | group)',
      '{use} <6> {onecategory}',
      '(our | its) <2> {onecategory}',
      '(hosted | stored | operated | provided | processed | sent | handled | delivered | managed) <4> (by | with | on | at | through | via) <3> #name',
      // Authorities and others to whom the law sends data.
      '{give} <24> {authority}',
      // Sale of the business.
      '{give} <24> (merger | acquisition | acquirer | buyer | purchaser | successor | sale of <4> (assets | business | company) | reorganization | reorganisation | bankruptcy)',
      '(merger | acquisition | acquirer | buyer | successor | bankruptcy) <24> {give}',
    ],
    below: [
      '{category}',
      '{onecategory}',
      '{trade} <3> (provider* | supplier* | vendor* | service* | compan* | processor* | partner*)',
      '^ #name <2> (aps | a s | inc | llc | ltd | gmbh | ab | as | bv | plc)',
      'affiliate* | subsidiar*',
    ],
    // Nothing is shared; also with nothing but the law as exception.
    denial: [
      '{not} <8> {pass} <14> ({data} | it) <16> {others}',
      '{not} <8> {pass} <10> {data}',
      '{data} <8> {not} <4> {pass}',
      '(will | is | are) (never | not) <3> {pass} <10> {others}',
      '(no | none | nothing) <6> {pass} <14> {others}',
      '(stays | stay | remains | remain | kept) <3> (in house | inhouse | between us | between you and | within the (company | clinic | club | school | family) | internal)',
      '(is | are) <1> (not | never) <2> {pass} [on]',
      '(is | are | will) <2> (not | never) <2> (passed | handed | given) (on | out | over | away)',
      'only (i | we | me | us) <2> (read | see | know | have | has | can | look)',
      '(shared with | passed to | given to | recipients | recipient | disclosed to) <1> (nobody | no one | noone | none)',
      '(nobody | no one | noone) <2> (but | except | other than | apart from) <1> (us | me)',
      'no <4> (third party | third parties | one | one else | person) <8> (access | {receive} | {data})',
      '(nobody | no one | noone) <6> (access | see | sees)',
      '(none | nothing) <6> (shared | sold | disclosed | given)',
      '(sharing | recipients) <3> (none | usually none | no one | nobody)',
      '(stays | remain | remains | stored) <4> (on your device | on your own device | with us)',
    ],
    // The reservation that leaves somebody unnamed: necessity, marketing, a list of cases.
    reserved: [
      '{except} & !{lawful}',
      '{except} <5 !{lawful}> $',
      '{except} <8> necessary',
      '{pass} <16> for <5> (marketing | commercial | advertising | promotional) [purposes | use]',
      'without <3> (legitimate | good | proper) (purpose | reason | cause)',
    ],
    noSale: ['{not} <6> {sell} <10> ({data} | it)', '({data} | it) <8> {not} <4> {sell}'],
    vague: [
      '(subcontractors | subcontractor | sub contractors) <6> ({data} | access)',
      '(only | may) <2> {pass} <6> (necessary | needed | relevant)',
      '{give} <20> {others}',
      '{others} <14> {receive}',
      '(processors | service providers | third parties | partners | subprocessors | vendors | contractors | agents) <12> ({data} | behalf)',
      '{data} <14> (processors | service providers | third parties | partners | subprocessors | vendors | contractors)',
      '{use} <5> (processors | service providers | third parties | third party)',
    ],
    vagueBelow: ['processors | partners | third parties | service providers | vendors | contractors'],
    unless: [
      '(gdpr | regulation | article) <3> (requires | states | provides) <20> (recipient* | disclos* | share*)',
      // Browsers, and buttons to follow us.
      '(chrome | safari | firefox | internet explorer | microsoft edge | opera)',
      '^ (follow | find | like) <6> #vendor',
      // Not in use.
      '(not | never) <3> {use} <4> #vendor & !(except | unless | other than | only | than)',
      // The right to portability.
      'right <8> (portability | transferred | transmit*)',
    ],
  },
  {
    give: 'share | shares | shared | sharing | disclose | discloses | disclosed | disclosing | disclosure | disclosures | sell | sells | sold | selling | pass | passes | passed | passing | provide | provides | provided | providing | transfer | transfers | transferred | transferring | transmit* | give | gives | given | giving | rent | rents | rented | renting | lease | trade | release | released | send | sends | sent | forward* | made available | make available | making available | communicated | entrust* | report* | hand over | handed over | access',
    pass: 'share | shares | shared | sharing | disclose | discloses | disclosed | disclosing | pass | passes | passed | passing | provide | provides | provided | transfer | transferred | transmit* | give | gives | given | giving | released | release | send | sends | sent | forward* | made available | make available | hand over | handed over',
    sell: 'sell | sells | sold | selling | rent | rents | rented | renting | lease | leased | trade | traded',
    except: 'unless | except | other than | apart from | save for | save as | with the exception | only as | beyond',
    lawful:
      'law | laws | legal* | legally | lawful* | court* | authorit* | obliged | obligation* | compelled | subpoena* | consent* | permission | authori* | agree* | government',
    receive:
      'receive | receives | access | process | processes | processing | handle | handles | behalf | store | stores | have | collect | collects | host | hosts | provide | provides | use | uses',
    use: 'use | uses | using | used | engage | engages | employ | employs | contract with | work with | rely on | relies on | partner with | integrate*',
    others:
      'third party | third parties | thirdparties | 3rd party | 3rd parties | others | other | anyone | anybody | any other | outside parties | other parties | other companies | organisations | organizations | partners | processors | service providers | vendors | contractors | agents | companies | people | persons | entities | advertisers | recipients',
    supplier:
      'provider | providers | supplier | suppliers | vendor | vendors | processor | processors | subprocessors | sub processors | third parties | third party services | third party companies | companies | partners | contractors | agents | subcontractors | firms | recipients | services companies | service organizations',
    trade:
      'hosting | web hosting | host | server | servers | payment | payments | billing | credit card | shipping | delivery | deliver | logistics | fulfillment | fulfilment | email | e mail | mailing | newsletter | newsletters | marketing | advertising | analytics | analysis | analyze | analyse | statistics | customer service | customer support | customer care | support | it | information technology | cloud | cloud storage | data storage | storage | infrastructure | network | security | fraud | fraud prevention | accounting | bookkeeping | audit | auditing | legal | recruitment | payroll | crm | communication | communications | maintenance | maintain | software | survey* | research | booking | identity verification | credit | technology | technical | messaging | telephony | print* | data processing | database | web site | website | order | orders | debt collection | insurance | background check | chat',
    onecategory:
      'haulier* | hauler* | bookkeeper* | book keeper* | treasurer | payroll bureau* | payroll office | it firm* | it people | web designer* | web developer* | web agency | photographer* | printer* | ferry compan* | bus compan* | firm that runs | hosting provider* | hosting compan* | hosting service* | web host | cloud provider* | cloud service* | cloud hosting | it provider* | it supplier* | it service* | it compan* | payment processor* | payment provider* | payment service* | payment gateway* | payment processing | payment solution* | payment compan* | credit card compan* | card issuer* | bank | banks | financial institution* | carrier | carriers | courier* | shipping compan* | shipping provider* | delivery compan* | delivery service* | delivery partner* | postal service* | logistics | freight | accountant* | auditor* | lawyer* | attorney* | legal counsel | solicitor* | professional advisors | professional advisers | advisors | advisers | debt collect* | collection agenc* | credit agenc* | credit bureau* | credit reference* | insurer* | insurance compan* | email provider* | email service* | mailing provider* | newsletter provider* | newsletter service | marketing agenc* | advertising agenc* | advertising network* | ad networks | ad network | advertisers | advertising partner* | marketing partner* | analytics provider* | analytics service* | analytics tool* | customer support provider* | crm system | booking system | recruitment agenc* | data center* | data centre* | internet service provider* | mobile operator*',
    things:
      'name | names | address | team list | grades | marks | results | copy | passport | invoice | invoices | photo | photos | photographs | bill | file | order | cv | application | records | list of members | membership list | phone number | email address | telephone number | details | bookings | receipts | minibar bill | entries',
    hands: 'hand | hands | handed | give | gives | given | pass | passes | passed | send | sends | sent | forward | forwards | report | reports | submit | submits | tell | share | shares',
    category:
      '{onecategory} | ministry | ministries | embassy | embassies | hmrc | ombudsman | parents | gp | football association | association | union | federation | governing body | council | diocese | next of kin | guardian* | pharmacy | laboratory | laboratories | pension fund | affiliate* | subsidiar* | parent company | group companies | group of companies | corporate group | corporate family | sister compan* | joint venture* | business partners such as | law enforcement | government* | court | courts | police | tax authorit* | regulator* | authorities | authority | public bodies | employer* | school* | universit* | airline* | airport* | hotel* | travel agent* | reseller* | distributor* | dealer* | franchis* | retailer* | merchant* | seller* | landlord* | publishers | council* | municipalit* | rights agenc* | agency | agencies | pension fund* | trade union* | hospital* | doctors | healthcare provider* | health care provider* | licensor*',
    authority:
      'law enforcement | government* | court | courts | police | authorities | authority | regulator* | tax office | subpoena* | court order | legal process | required by law | requires us | legally required | legal obligation | comply with <4> (law | laws | legal) | obliged by law | compelled',
  },
);

import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      '{controller}',
      'who is responsible',
      'responsible <4> (processing | data | information)',
      'responsible (party | entity | body | company)',
    ],
    below: ['#name', '#url'],

    // "Fjord & Form Ltd, company no. ..., is the controller"
    controllerNamed: [
      '#name <16 !who !which !that !we !i !when !where !if !whether !not !{actor}> (is | are | act | acts | acting | will be | serves | remains | shall be | may be) <3 !not !when> {role} & !{alone}',
      '^ <2> #name <24 !who !which !we !i !when !where !if !whether !not !{actor}> (is | are | acts | will be | serves) <3 !not> {role} & !{alone}',
      '#name <8 !we !who !also> as <2 !independent !separate !joint> {role} & !{actor}',
      '#name <12 !who !which !that !we !when !where !if !not !{actor}> (is | are | will be) <2 !not !primarily !solely> (responsible | controlling) for <4> (process* | collect* | handling | your | personal) & !not responsible',
      '#name <8 !not> (controls | determines) <6> (purposes | personal data | your data)',
    ],
    // "It is Fjord & Form that is the controller", "held by Fjord & Form, which is the controller"
    cleft: [
      '(it is | its) <1> #name <8 !we !i> (that | who | which) <4> ({role} | responsible)',
      '#name <8 !we !i> (which | who) (is | are | acts) <3 !not> {role} & !({actor} | #vendor | share* | disclos* | recipient* | independent | separate | own)',
      'as <1> {role} [of <3>] #name <6 !we !i> (process* | collects | holds | is | decides | must | has | keeps | looks) & !({actor} | #vendor)',
      '(rests | lies | lie | rest) with <2> #name & ({role} | responsib*)',
      '(in charge of | answerable for | answers for | responsible for) <8 !of !to> (is | lies with | rests with) <2> #name & (data | information | processing) & !{actor}',
    ],
    // "My name is Maud Thorne", "We are Thornbury Scouts"
    intro: ['(i am | im | my name is | my name | we are | were | we re | this is) <1 !not !a !an !the !committed !part> #name <2>'],
    // "The controller is Fjord & Form Ltd", "Controller: ..."
    controllerThen: [
      '{role} <16 !not !we !when> (is | are | will be | shall be) <2> #name <4>',
      '{role} [company | entity | party] [the] #name <4>',
      '(entity | company | body | party | organisation | organization | person) (that | which | who) (determines | decides | controls) <10> is <2> #name',
      '(company | entity | party | person | organisation | organization) responsible for <12> (is | are) <2> #name <4>',
      '(controlled | collected and processed | processed) by <2> #name <4 !on !as !to> & (your | data) & !({actor} | #vendor)',
      'responsible (company | entity | party | body) <4> #name <4>',
      '{role} <3> within the meaning <16> (is | are) <2> #name <4>',
    ],
    opening: ['{role} <20> (is | are) $', '{role} $', 'responsible for <14> is $'],
    siteController: [
      '#url <3> (is | acts as) <2> {role}',
      '{role} <10> is <2> #url',
      '(website | site | app | platform | service) <2> is <2> {role} & !(owner* | operator* | behind | we)',
    ],
    controllerIsWe: [
      '(we | i) <2> (decide | determine | control) <8> (data | information)',
      '(we | i) <1> (are | am) <2 !not> (responsible | accountable | in charge) <6> (data | information | processing)',
      '(we | i) <3> (are | am | act | acting) <4 !not> {role}',
      '(we | i) <4> as <2> {role}',
    ],

    // The company behind the site.
    operator: [
      '(dealing with | issued by | drawn up by | contracting with | customer of | client of) <1> #name <6>',
      '(facilitated | supplied | owned | operated | run | provided | published | maintained | managed | developed | offered | powered | made available | administered | brought to you) [and <2>] by <3> #name <6>',
      '(behind | running) <4> (app | site | website | service | platform | shop | store) is <2> #name <4>',
      '(owner | operator | provider | publisher) <6> (is | of this website | of the site) <3> #name <6>',
      '#name <8> (owns | operates | owner | provides | runs | publishes | maintains) <6> (website* | site | sites | app | apps | platform | service | services | application)',
      '(company name | legal name | business name | registered name | legal entity | trading name | company) #name <4>',
      '(trading | registered | incorporated | established | headquartered) <3> (as | in | under | at) <8> #name',
    ],
    // 'Fjord & Form Ltd ("we", "us")'
    alias: [
      '#name <20> (we us | we our | us we | us our | we or us | us or we | we or our | we and us | we and our | us or our | our or us | we and or us | us and our | hereinafter | hereafter | collectively | together with)',
      '#name <10> (referred to | refer to | known | called | refers to) <6>',
      '(we | us | our) <8> (mean | means | refer to | refers to | refer | refers) <6> #name <6>',
      '^ we are [called | known as | the | part of | part of the] #name <6>',
      'our [legal | registered | company | full] (company | name | firm | business | organisation | organization) <4> is <2> #name <6>',
      '#name <3> (or | the) (company | we | us | our) <2>',
      'between you <8> #name <5>',
      '(we | us) #name <4>',
      '#name <6> (its | and its) <3> (affiliates | subsidiaries | affiliated)',
    ],
    // The title names somebody.
    titleHeading: [
      '#name <4> privacy (policy | notice | statement)',
      'privacy (policy | notice | statement) <3> (of | for | at) <2> #name <4>',
      '#name <4> (data protection | cookie) <2> (policy | notice | statement)',
    ],
    title: [
      'privacy (policy | notice | statement | policies) <4> (of | for | by | from | applies to | describes how) <2> #name <6>',
      '#name <4> privacy (policy | notice | statement)',
      'at #name <4> & !#vendor',
      'welcome to #name <3>',
      'copyright <4> #name <6>',
      '#name <3> all rights reserved',
    ],
    // The policy speaks of itself by a name.
    subject: [
      '^ [the] #name <8> (looks | holds | keeps | owns | runs)',
      '^ #name <5> (is | are | respects | collects | uses | takes | may | will | processes | does | believes | cares | never | promises | sells | asks | sends | shows | helps | lets | provides | recognises | recognizes | values | has | understands | offers | considers | knows | strives | shares | stores | keeps | complies | reserves | wants | gathers | receives | protects) & !#vendor',
      'how <2> #name <6> (collects | uses | processes | handles | treats | protects | may | and | we) & !#vendor',
      '(contact | write to | mail to | reach | addressed to | contact us at | mail us at | attn | attention | written to | us by mail at | post to) <6> #name <6> & !#vendor',
      '(part of | subsidiary of | member of | division of | brand of) <3> #name <5>',
      '(you (use | visit | join | book with | buy from | order from | shop at | play | open | download) | sign up for | by using | use of | using | access to | visit | visiting) #name <2> & !#vendor',
      'we at #name <2>',
    ],
    siteName: [
      '#name <1> is <1> (a | an) <6> (app | platform | website | site | application | game | service | tool | portal | blog | forum | extension | plugin | community | bot)',
      '(app | website | site | platform | game | application | service) (called | named | known as) #name',
      'this (app | game | blog | platform) #name',
      'the #name [#name] (app | application | website | site | platform | game | extension | bot)',
    ],
    site: [
      '^ #url <3> (respects | collects | uses | takes | may | values | is | stores | keeps | does | cares | protects | will)',
      '#url (website | site | app | platform | web shop | webshop | blog)',
      '(website* | site | sites | blog | domain | platform | app | web site | page | url | store) <5> #url',
      '(covers | visit | visiting | at | on | using | use of | www) <2> #url & !{authority}',
    ],

    contactOpening: [
      '(reach | contact | write to | email | mail) us <8> $',
      '(contact (details | information) | address | mail | mailing address | postal address | by post | by mail | in writing) <4> $',
      '(write | mail | letter) <4> to <6> $',
    ],

    companyNumber: [
      '(charity | charities) <3> #number',
      '(company | registration | registered | registry | business | org | organisation | organization | enterprise | corporate | charity | vat | cvr | chamber of commerce | kvk | hrb | siren | siret | abn | acn) <3> (number | no | nr | id | reg | registration | under) <3 !(data)> #number',
      '(registration number | company number | registered number | cvr | cvr no | kvk | abn | acn | hrb | siren | siret | uen | crn) <2> #number',
      '#cvr',
    ],
    // An address line that begins with its number looks like a numbered title.
    addressHeading: ['^ #number <4> ({street}) $', '^ #number <4> ({street}) <2> #name'],
    address: [
      '(registered | principal | head | main | business) (office* | address* | place of business | seat) <4> (at | is | in) <4> (#number | #name)',
      '(postal | mailing | mail | physical | business | street | company | registered) address <4> #number',
      '(located | headquartered | based | seated | offices | incorporated | established | having its <3>) (at | in) <4> #number <4> #name',
      '#number <4> ({street})',
      '({street}) <2> #number <6> #name',
      '(p o box | po box | post office box | box | suite | ste | floor | unit) <1> #number',
      'address #number <2> #name',
      'address #name <3> #number',
    ],
  },
  {
    role: '{controller} | data fiduciary | responsible party | data controllership | personal information controller | data user',
    alone:
      '(your | the | each | their) (school | employer | bank | university | organiser) (is | are | acts) | (independent | separate | own) <1> {controller} | own right',
    actor:
      'bank | banks | insurer* | accountant* | auditor* | courier* | independent controller* | separate controller* | own right | customer | customers | client | clients | seller* | buyer* | you | partner | partners | third | parties | providers | advertisers | administrator* | merchant* | affiliates | stripe | paypal | google | facebook | meta',
    street:
      'street | st | road | rd | avenue | ave | lane | drive | boulevard | blvd | parkway | pkwy | broadway | square | plaza | parkway | broadway | terrace | crescent | quay | rue | calle | strasse | *strasse | *straat | *laan | *plein | *gatan | *vej | *gade | *alle | *plads | *veien | *gata | *torv',
  },
);

import { phrases } from '../../src/core/rule.ts';

/**
 * Words that name something data are used for. Shared with `legitimate-interests`: a purpose in the same
 * sentence, list item or table row as Art. 6(1)(f) names the interest.
 */
export const purpose = [
  // Orders, bookings, services
  'deliver* | ship | shipping | shipment* | dispatch* | fulfil | fulfill | fulfilling | fulfillment | fulfilment | order | orders | purchase* | transaction* | booking* | book | reservation* | appointment*',
  '(provide | providing | provision of | offer | offering | supply | deliver | run | operate | operating | maintain) <6 !best !better !great !possible> (service | services | product | products | platform | app | website | site | features | functionality | goods | game)',
  // Enquiries, support, contact
  'respond* | answer* | reply* | enquir* | inquir* | (customer | technical | user) (support | service | care) | support request* | contact you | communicat* | correspond* | notify | notification* | notifying | inform you | send you | sending you | questions | advise',
  // Accounts and members
  'your account | user account* | accounts | account creation | register you | registration | authenticat* | log in | login | sign in | verif* | identify you | membership* | subscription* | admin | administer* | administration',
  // Money
  'invoic* | billing | bill you | payment* | refund* | accounting | bookkeeping | payroll | tax | credit check* | debt*',
  // Marketing
  'newsletter* | marketing | advertis* | promot* | offers | campaign* | sweepstake* | contest* | survey* | remarketing | retargeting',
  // Statistics and the website
  'analytic* | analys* | analyz* | statistic* | measure* | measuring | usage | trends | traffic | personalis* | personaliz* | customis* | customiz* | tailor* | recommend*',
  '(improv* | optimis* | optimiz* | develop*) <5> (website | websites | site | app | apps | platform | functionality | features)',
  // Staff and recruitment
  'recruit* | hiring | job application* | candidates | employment | personnel administration',
  // Security, misuse, claims
  'fraud* | abuse | misuse | spam | security | secure | safety | safe | cyber* | prevent* | detect* | investigat* | troubleshoot* | debug* | diagnos* | bug | bugs | errors | enforc* | legal claims | defend* | monitor* | moderat* | cctv | money laundering | audits',
  // Running things
  'operat* | host | hosting | administer | manage | managing | process your (order | payment | request | application | booking) | remember | display* | research | train | training | event* | donation* | deliverability',
].join(' | ');

export const en = phrases(
  {
    heading: [
      'purpose*',
      'how (we | do we | i | do i) use',
      'how <6> (used | use) <4> {data}',
      'why (we | do we | i | do i) (collect | process | use | need | hold | keep)',
      'what (we | do we | do you | i) use <6> for',
      'what <6> used for',
      '^ (why | use | uses | used for | what for | reason | reasons | why we use it | why we need it) $',
      'why <3> (ask | asking | want | need | keep | note | have | collect | hold) <4>',
      'what <5> (do | need | want) <6> (for | with)',
      'what <3> (it | this | they | these) (is | are) for',
      'why (you | do you | we | i) <6> ({data} | it | this)',
      '(use | uses | using) of <3> {data}',
      'what <3> {data} <4> used for',
    ],
    met: [
      // "We use your data to deliver your order", also as lead-in + list item
      '{process} <14 !{not}> {link} <8 !{not}> {purpose}',
      '{data} <8 !{not}> (is | are | will be | may be | being | was) <6 !{not}> {link} <8 !{not}> {purpose}',
      // "To deliver your order we need your address"
      '^ (in order to | to | so that we can | when you) <10 !{not}> {purpose} <14> ({process} | need) <8> ({data} | name | email | address)',
      // "The purpose of the processing is ..."
      '(purpose | purposes) <12 !{not}> {purpose}',
      'for {purpose} (purposes | reasons)',
      // "... which we use to send you the newsletter"
      '(use | uses | used | using) <8 !{not}> (to | for) <8 !{not}> {purpose}',
      '(share | shares | shared | disclose* | provide | provided | sent) <14 !{not}> (to help us | so they can | for the purpose of | in order to) <8 !{not}> {purpose}',
      '({process} | {keep}) <6 !{not}> ({data} | name | names | email* | phone* | address*) <10 !{not}> (so that we | so that i | so we can | in order to | in order for us) & !{hollow} & !{empty}',
      // Any stated end but a hollow one
      '{data} (is | are | will be | may be) [only | solely | then | also | just] used to & !{hollow} & !{empty}',
      '(use | uses | using) <4 !{not}> {data} <5 !{not} !relation !according !subject !relating !access !due> to & !{hollow} & !{empty}',
      '(help us | helps us | allow us | allows us | enable us | enables us | so we can | so that we can) <6 !{not}> {purpose}',
      // Any end that something handled is tied to: "I jot down allergies so I don't ...", "your CV is read to decide ..."
      '({handle}) <10 !{not}> {item} <14 !{not}> {end} & !{hollow} & !{empty} & !{purposeless} & !{rights}',
      '{item} <8 !{not}> {handle} <14 !{not}> {end} & !{hollow} & !{empty} & !{purposeless} & !{rights}',
      '({handle}) <8 !{not}> {item} <8 !{not}> to <1> {deed} & !{hollow} & !{empty} & !{purposeless} & !{rights}',
      '{item} <8 !{not}> {handle} <10 !{not}> to <1> {deed} & !{hollow} & !{empty} & !{purposeless} & !{rights}',
      '{item} <2 !{not}> (is | are) <2 !{not}> (there | here | needed | wanted | required) <2> (in case | for | so | to) & !{hollow} & !{empty} & !{purposeless}',
      // "Log files let us find out ...", "your data help us match you"
      '{item} <3 !{not}> (help | helps | let | lets | allow | allows | enable | enables) (us | me | the <2>) <2> & !{hollow} & !{empty} & !{purposeless}',
      // "Photos go into the yearbook", "noted for the guest register", "looked at only after a break-in"
      '{item} <3 !{not}> (go | goes | end up | appear*) <2> (into | in | on) (the | our) & !{hollow} & !(transfer*)',
      '{item} <4 !{not}> (used | noted | recorded | registered | kept | needed | looked at | viewed | reviewed) <2 !{not}> (for | when | after | in) <2> (the | a | our | case | *ing | *tion | *ment | *ance) & !{hollow} & !{empty} & !{purposeless} & !(as long as | accordance)',
      '{item} <3 !{not}> (is | are) only <2> (looked at | used | viewed | opened | read) <4> (after | when | if | in case)',
      '(we | i) use <4> {item} <2> (when | if | in case) & !{hollow} & !{empty}',
      // Whatever the controller does to an end, whatever the data are called
      '{controller} <12 !{not}> {handle} <12 !{not}> ({end} | to <1> {deed}) & !{hollow} & !{empty} & !{purposeless} & !{rights} & !{measures}',
      '(is | are) <2> (done | carried out | made | undertaken) <2> (to <1> {deed} | {end} | as part of) & !{hollow} & !{empty} & !{purposeless}',
      '{process} <8 !{not}> (as part of | in the course of) & !{hollow} & !{empty} & !{purposeless}',
      '{item} <4 !{not}> (exists | exist | serve | serves) <2> (to | so | the | as) & !{hollow}',
      '(what | that) <2> (we | i | {data} | it | they) <4> (use | used | are | is) <3> for $',
      '(is | are) what <6> for $',
      '{handle} <5 !{not}> for (the | your | our) (next | first | coming | guest | following) & !(period | year | years | month | months)',
      '(law | act | statute | rules) <3> (obliges | requires | makes | oblige | require) <6> to (note | record | register | report) <10> & {item} & !must',
      '^ (payroll | invoicing | billing | recruitment | newsletter | newsletters | marketing | support | booking | bookings | delivery | statistics | accounting | administration | tournament* | membership | events | lessons | security | payments | orders | competitions) <6> (we | name | names | address | email | number | phone | bank | {data})',
      '{process} <10 !{not}> in connection with <2> (*ing | *tion | *ment | *ance) & !{hollow} & !{empty} & !{purposeless}',
      '(it | they | these | this | them) (is | are) <2 !{not}> used (if | when | to | for | in) & !{hollow} & !{empty} & !{purposeless} & !cookie*',
      '{item} <2 !{not}> (go | goes) to <6> (who | which | that | so)',
      '{item} <1> (will be | is | are | appear | appears) <1> (on | printed on | shown on | in) (your | the | our) <3> (card | invoice | badge | programme | contract | ticket | label | certificate | list)',
      '(is | are) <4 !{not}> so (that | the <3> can | our <3> can | we | i) & !{hollow} & !{empty} & !{purposeless} & !{measures} & !{rights}',
      // Other words for purpose: "the aim is ...", "... is the reason we hold your number"
      '(aim | goal | object | intention | point) <6 !{not}> (is | of) & ({item} | {handle}) & !{hollow} & !{empty} & !{measures} & !(policy | notice)',
      '(is | are) (the | our | its) (purpose | purposes | aim | reason | reasons | point) & !{empty} & !(policy | notice)',
      '{purpose} <8 !{not}> (with | using | by means of | from) (your | the) <2> {item} & !{rights} & !(accordance | contact us)',
      '{item} <3 !{not}> (makes | make) it possible <4> (to | for)',
      '(for that | for this | that is why | this is why | therefore) <1> (we | i) (need | ask | keep | hold | have) <5> ({item} | {data})',
      '(we | i) (use | need | want) <4 !{not}> {item} for <2> (receipts | invoices | reminders | bookings | orders | tickets | parcels | updates | emergencies | *ing | *tion | *ment | *ance)',
      '^ (handling | dispatch | delivery | processing | collection | administration | management | answering | sending | planning | running) of <2> (enquir* | inquir* | goods | order* | payment* | booking* | debt* | fee* | membership* | newsletter* | event* | complaint*)',
      // The end comes first
      '^ <2> (to | in order to | so that | for) <14 !{not}> (we | i | {our} <2>) [will | may | must | also] {handle} <6> {item} & !{hollow} & !{empty} & !{purposeless} & !{rights}',
      '^ <2> to {deed} <14 !{not}> (we | i) <2> {handle} & !{hollow} & !{empty} & !{purposeless} & !{rights}',
      // The reason is the purpose
      '({handle} <8 !{not}> {item} | {item} <6 !{not}> {handle}) <8> (because | since | as) (we | i | the | otherwise | you) <2> (need | have | must | want | like | may | cannot | cant) & !{hollow} & !{empty} & !{purposeless}',
      '(the reason | that is why | thats why | which is why | this is why | this is how | that is how) & ({item} | {handle}) & !{hollow} & !{empty} & !{purposeless}',
      '{item} <2 !{not}> (tell | tells | show | shows) (us | me | which | who | whether | the)',
      '(we | i) [may | will | only | also] (ring | call | phone | text | email | e mail | write to | contact | remind) (you | parents | them) <8> (when | if | about | before | with | to) & !{rights} & !{hollow} & !(change* | update* | policy | notice)',
      // "They are needed to make your glasses", "We need this to look after the child"
      '(they | it | this | these | that | both | all | {item}) <3 !{not}> (is | are) <3 !{not} !longer> (needed | necessary | required | essential | indispensable) (to | for | so | in order to) & !{hollow} & !{empty} & !{purposeless} & !{rights} & !(as long as | for long as | longer | until | share | shared | disclos* | pass on)',
      '(we | i | the office | our staff) <1> (need | use | want | require) (this | these | it | them | that | those | all this | all of this) (to | for | so | in order to) & !(to be) & !{hollow} & !{empty} & !{purposeless} & !{rights}',
      // "The purpose is to teach you to sail"
      '(purpose | purposes) <8 !{not}> (is | are) <2 !{not}> to & !{hollow} & !{empty} & !(policy | notice)',
      // A named interest is an end: "our legitimate interest in planning seasons", "... is to protect the building"
      '(our | the <3>) (legitimate | justified) interest* <4 !{not} !described !set !listed !stated !mentioned !explained !outlined> (in | is to) & !(improve | improving | enhanc* | develop* | your (data | information) | personal data | personal information | this processing | processing | doing so | question | most cases | article | object | right | rights | objection | overrid*) & !{purposeless} & !{empty} & !(measures | encrypt* | safeguard*)',
      '{process} <12 !{not}> (to | for | in order to | in connection with | when | purposes) ^ {word} & !{hollow} & !{empty} & !{purposeless2}',
      '(purposes | purpose) <8 !{not}> ^ {word} & !{hollow} & !{empty} & !(policy | notice)',
    ],
    below: [
      '{purpose}',
      '^ <12> to <1> {deed} & !{hollow} & !{empty}',
      '^ <12> (*ing | for *ing) & !{hollow} & !{empty} & !{purposeless}',
      '{end} & !{hollow} & !{empty}',
      '{word} & !{hollow} & !{empty} & !{purposeless2} & !{not} & !{idle}',
    ],
    vague: [
      '{empty}',
      '({process} | {data}) <14> {link} <6> (improve | develop | enhance | optimise | optimize) <6> (service | services | products | offering | experience)',
      'for <4> (business | legitimate | commercial | internal | relevant | various | other) (purpose | purposes | reasons)',
      '(stated | specified | specific | explicit | intended | described) (purpose | purposes)',
      '(in line with | in accordance with | according to | consistent with) <3> (purpose | purposes)',
      'for <2> (purpose | purposes) <3> (for which | described | set out | they were | it was | collected)',
    ],
    unless: [
      // What people in general must be told
      '(people | persons | data subjects | individuals) <2> (must | should | have to | are to) <2> be (told | informed)',
      '^ (meta | google | apple | facebook | instagram | tiktok | linkedin) <2> (gathers | collects | uses | may | can) & !(we | us | our | my | i)',
      // Definitions, and why the policy exists
      '(identify | identifies | relates to) <3> (you | person | individual | someone) & (we mean | is any | means | refers to | defined)',
      '^ (cookie | cookies | a cookie) (are | is) <8> (file | files | text) & !(we use | our)',
      '(we | i) (have | wrote | made | drew up | publish) (this | a) <3> (policy | notice | statement)',
      '(none of | no) <6> {process} & !(but | only | except | other than | solely)',
      // Somebody else's purposes
      '^ <3> (#vendor | provider | providers | supplier | bank | partners | third parties) <2> (use | uses | stores | collects | gathers | processes | keeps | may | can) & !(we | us | our | my | i)',
      // How data are protected is no end they are used for: "we use reasonable measures to keep your information safe"
      '(measures | safeguards | precautions | controls | procedures | steps | encryption | technolog* | everything | utmost | best | care) <8> (to | that) <2> (keep | protect | secure | safeguard | guard | prevent) <6> {data} & !({process} <2> {data} <8> (to | for))',
      '(keep | keeping) <3> {data} <3> (safe | secure | safely | securely) & !({process} <2> {data} <8> (to | for))',
      // What data are not used for
      '(not | never | wont | dont) <3> {process} <16> (for | to) & !(but | only | except | other than | solely)',
      // Retention and minimisation speak of "the purpose" without naming one.
      '(as long as | no longer than) <8> (necessary | needed | required) <6> purpose*',
      // What the policy itself is for
      '(purpose | aim | purposes) of (this | the | our) <2> (policy | notice | statement | document)',
      // The law in general
      '(personal data | data | information) <2> (must | may only | shall | should) <2> be (collected | processed | used) & !{mine}',
      '({gdpr} | the law | the regulation | principle) <16> (purpose | purposes) & !{mine}',
      // The right to object to marketing is no statement that data are used for it.
      '(right | entitled) <4> object',
    ],
  },
  {
    purpose,
    hollow: 'improve | enhance | develop | protect | ensure | policy | notice | rights | delete | browser | cookie | cookies | comply',
    link: 'to | for | in order to | so that | so we can | with a view to | in connection with | purpose of | purposes of | for the purposes of | when we',
    mine: 'we | i | us | our | my | you | your | yours',
    handle:
      '{process} | {keep} | note | noted | notes | jot | write | written | ask | asks | asked | need | needs | require | read | reads | review | reviewed | check | checked | look at | looked at | pass | passed | register* | need to know | have to know | want to know | like to know | share | shared | send | sent | photograph* | film | filmed | copy | copied | take | taken | want',
    item: '{data} | name | particulars | ip address | measurements | names | number | numbers | phone | telephone | mobile | address | addresses | email | emails | cv | cvs | resume | photo | photos | picture | pictures | image | images | footage | recording | recordings | log | logs | log files | passport* | licence | papers | document | documents | allerg* | date of birth | birthday | id | identification | preferences | answers | record | contact details | list | size | sizes',
    end: 'so that | so <2> (can | could | may | knows | know | gets | get | does | dont) | so (we | i | you | the | they | he | she | nobody | someone | our) | in order to | in order that | in case | with a view to | to (help | let | enable | allow) (us | me | you | the | our)',
    deed: 'answer | see whether | see if | turn away | follow | reach | assess | arrange | allocate | assign | avoid | bill | book | calculate | call | carry | charge | check | compare | complete | contact you | confirm | coordinate | count | create | decide | deliver | determine | draw | evaluate | find | fix | follow up | forward | get | give you | guide | hand | identify | inform | invite | invoice | issue | let | make | match | measure | meet | notify | open | organise | organize | pay | place | plan | prepare | prevent | print | produce | prove | publish | put | reach | recognise | recognize | recommend | recover | refund | remember | remind | reply | report | reserve | resolve | respond | ring | run | schedule | select | send | settle | set up | ship | show | sort | spot | stop | teach | tell | tailor | test | trace | track | train | update | verify | work out | write',
    word: '*ed | *er | *es | *ng | *on | *nt | *ts | *ly | *ty | *ry | *te | *se | *ce | *ge | *le | *re | *ve | *ke | *ms | *ns | *rs | *ls | *ds | *ks | *al | *ar | *or | *en | *an | *in | *st | *rt | *ct | *ll | *ck | *sh | *ch | *ue | *ne | *me | *nd | *rd | *et | *it | *ay | *ey | *cy | *gy | *ss | *ax | *op',
    rights:
      'ask for a copy | you (can | may) (ask | request) | right to | right of | rights | request | requests | complaint* | complain* | withdraw*',
    idle: 'read | see | below | policy | notice | confidential* | rights | right | law | gdpr | regulation | as long as | cookies | link',
    purposeless2: 'purpose | third parties | third party | accordance',
    controller:
      'we | i | the council | the school | the club | the clinic | the hotel | the shop | the company | the charity | the library | the museum | our staff | staff | the coach | our firewall | the office',
    measures: 'measures | encrypt* | safeguard* | protect* | confidential* | privacy | transparent',
    purposeless: 'purpose | purposes | policy | notice | lawful* | accordance | third parties | third party | consent',
    empty:
      'serve you better | better serve you | (serve | serving) <3> better | meet your needs | (meet | support) <2> business needs | business needs | (improve | enhance) <2> visit | (run | operate | conduct) (our | its) business | ' +
      '(best | better | great | good | optimal | enhanced | improved | seamless | exceptional | superior | tailored | smooth | best possible) <2> (experience | experiences | service | services | possible service | user experience | quality | products)',
  },
);

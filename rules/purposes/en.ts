import { phrases } from '../../src/core/rule.ts';

/**
 * Words that name something data are used for. Shared with `legitimate-interests`: a purpose in the same
 * sentence, list item or table row as Art. 6(1)(f) names the interest.
 */
export const purpose = [
  // Orders, bookings, services
  'deliver* | ship | shipping | shipment* | dispatch* | fulfil | fulfill | fulfilling | fulfillment | fulfilment | order | orders | purchase* | transaction* | booking* | book | reservation* | appointment*',
  '(provide | providing | provision of | offer | offering | supply | deliver | run | operate | operating | maintain) <6> (service | services | product | products | platform | app | website | site | features | functionality | goods | game)',
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
      'what (we | do we) use <6> for',
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
    ],
    below: ['{purpose}'],
    vague: [
      '{empty}',
      '({process} | {data}) <14> {link} <6> (improve | develop | enhance | optimise | optimize) <6> (service | services | products | offering | experience)',
      'for <4> (business | legitimate | commercial | internal | relevant | various | other) (purpose | purposes | reasons)',
      '(stated | specified | specific | explicit | intended | described) (purpose | purposes)',
    ],
    unless: [
      // What data are not used for
      '(not | never | wont | dont) <3> {process} <16> (for | to) & !(but | only | except | other than | solely)',
      // Retention and minimisation speak of "the purpose" without naming one.
      '(as long as | no longer than) <8> (necessary | needed | required) <6> purpose*',
      // What the policy itself is for
      '(purpose | aim | purposes) of (this | the | our) <2> (policy | notice | statement | document)',
      // The right to object to marketing is no statement that data are used for it.
      '(right | entitled) <4> object',
    ],
  },
  {
    purpose,
    hollow: 'improve | enhance | develop | protect | ensure | policy | notice | rights | delete | browser | cookie | cookies | comply',
    link: 'to | for | in order to | so that | so we can | with a view to | in connection with | purpose of | purposes of | for the purposes of | when we',
    empty:
      '(best | better | great | good | optimal | enhanced | improved | seamless | exceptional) <2> (experience | experiences | service | possible service | user experience)',
  },
);

import { phrases } from '../../src/core/rule.ts';
import { purpose } from '../purposes/en.ts';

export const en = phrases(
  {
    heading: ['{legit}', '{letter-f}'],
    objectionHeading: ['(right | rights) to object', '(object | objection | objecting)'],
    // Any reliance on Art. 6(1)(f)
    relied: ['{legit}', '{letter-f}'],
    // The interest in the same sentence, list item or table row
    named: [
      // "our legitimate interest in preventing fraud", "it is in our legitimate interest to offer ..."
      '{legit} (in | of) <3> {gerund}',
      '(is | are) <3> in <4> {legit} to & !(to do so)',
      '{legit} <2> to & !(to do so) & !(subject to) & !(right to)',
      '{legit} <2> (namely | such as | including | include | includes | consist* of | is to | are to | is in | being)',
      '{legit} (is | are) <2> {gerund}',
      '{legit} <2> (in order to | so that | so we | for the purpose of | for the purposes of)',
      '{legit} <8> {interest}',
      // A purpose beside the ground
      '{legit} & {interest}',
      '{letter-f} & {interest}',
      // Any end, reason or occasion told with it names the interest
      '({legit} | {letter-f}) <14 !{formula}> (in order to | so that | so we | so i | because (we | i | the) | since (we | i) | with a view to | we want to | to be able to | to know | to keep) & !{balance}',
      '(in order to | so that | so we | so i | because we | because i) <16 !{formula}> ({legit} | {letter-f}) & !{balance}',
      '({legit} | {letter-f}) <4> when (we | i) (look | check | write | send | contact | call | ring | show | film | record | log | keep | ask | remind | publish | invite | screen | score | test | mail | text | post | trace | chase | phone | measure | count) & !{balance}',
      '{legit} that <8> (can | is | are | may | know* | has | have | be) & !{balance}',
      '{legit} (in | of) <1> (*ing | *tion | *ity | *ment | *ness | *care | customer | direct | safe*) & !(doing so | (in | of) <1> processing)',
      '({our} | the | #name) interest (in | lies in | being) <1> (*ing | a | the | our | *ity | *tion) & !(of interest)',
      // "Keeping intruders out is our legitimate interest", "The safety of our guests is a legitimate interest"
      '^ <2 !{formula}> *ing <10 !{formula}> (is | are) [also] [our | my | a | the] {legit} & !((processing | following) <8> (is | are) <2> {legit}) & !{balance}',
      '^ (the | our) <8 !basis !bases !ground !grounds !legal !lawful !{formula} !collection !use !data !information !which !following !reason !justification> (is | are) [also] (our | my | a) {legit} & !{balance}',
      // "... used to arrange a visit, which is in our legitimate interests"
      '(used | needed | kept | done | recorded | collected | stored | held) <2> to <10 !{formula}> which (is | are) <6 !not !based !on> {legit} & !{balance}',
      '{legit} <2> (here | in this | in doing so) <2> (is | are) & !{balance}',
    ],
    // "The latter is our legitimate interest", behind a sentence that tells the purpose
    equated: [
      '^ (the latter | the former | that | this | it | both | the last) (is | are) <3 !on !not !based !under !necessary !for> {legit}',
    ],
    ends: ['in order to', 'so that', 'so (we | i | you | nobody | no one | everyone | only | the | they | it)', 'with a view to'],
    // "The interest is keeping the building safe", behind a sentence that relies on it
    theInterest: ['(the | our | my | that | those) (interest | interests) <4> (is | are | lies | consists | being) & !{balance}'],
    below: ['{interest}'],
    unless: [
      // The words appear only inside the right to object, or describe when it fails.
      '(object | objection | objections | objected) & ({legit} | {letter-f})',
      'compelling legitimate',
      // Not relied on
      '(not | never | dont) <4> (rely | relying | based | base | use | invoke) <5> {legit}',
      '(protest | say no | refuse | opt out) & ({legit} | {letter-f})',
      'legitimate <2> interests of the data subject',
      'safeguard* <2> your <8> {legit}',
      'safeguard* <3> (data subject | data subjects) <6> {legit}',
    ],
  },
  {
    purpose,
    formula: 'process | processing | pursue | rights',
    balance: 'overrid* | outweigh* | object | objection | override',
    'letter-f':
      '(article | art | gdpr) 6 <6> f | 6 1 f | (article | art) 6.1 [lit | letter] f | (point | letter | lit) f <3> (article | art) 6',
    legit:
      '(legitimate | justified) <2> (interest | interests) | (balanc* | weighing) of [our] interests | the balancing test | balancing of interest* | interest* that (is | are) legitimate',
    gerund:
      'being | providing | offering | running | improving | protecting | ensuring | preventing | promoting | marketing | direct | keeping | maintaining | developing | understanding | responding | answering | securing | managing | operating | growing | knowing | maintaining | conducting | having',
    interest:
      '{purpose} | improve* | improving | develop | developing | protect | protecting | protection of | ensure | ensuring | understand | understanding | grow | growing | help you | efficient* | quality | network | evaluate | reputation | claims | disputes | fundrais* | raising | innovat* | follow up | function* | hosting | experience | smooth* | proper | provide | providing | recover* | promote | promoting',
  },
);

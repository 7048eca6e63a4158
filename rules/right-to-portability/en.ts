import { phrases } from '../../src/core/rule.ts';
import { headings, lists } from '../right-of-access/rights.en.ts';

export const en = phrases(
  {
    heading: [...headings, 'right <4> (portab* | transfer | port | move)', '^ [the] [data] portab*'],

    met: [
      // The term of art. The US health act of that name is no right.
      'portability & !accountability',
      'dataportability',
      '(port | porting) <3> {data} & {entitled}',
      // The format is what makes it more than access.
      '({entitled} | {request} | receive | obtain | get | download | export | have | provide you | copy) <18> {format} & {data}',
      '{data} <14> {format} & ({entitled} | {request} | receive | obtain | export* | download* | copy)',
      'machine readable',
      // Or the transfer to somebody else.
      '({entitled} | {request}) <12> (transfer | transferred | transferring | transmit | transmitted | transmitting | transmission | ported | port | move | moved | export) <14> to (another <2> {party} | a third party | other (controller* | provider* | organi* | compan*) | a new <2> {party} | a different <2> {party} | an external <2> {party})',
      '({entitled} | {request}) <8> (transfer | transmit) <10> to you or <4> {party}',
      'have <6> {data} <4> (transferred | transmitted | ported | moved | sent) <4> to <2> (another | other | a third | a new) <2> {party}',
      '{entitled} <14> (transfer | transmit | transmitted | transferred) <8> (another | different) <2> {party}',
      '(transferred | transmitted | transfer | transmit) <6> (directly | from us | from one) <6> to <2> (another | a different | a new)',
      '(move | copy) [copy] [and | or] transfer <4> {data}',
      '(transmitting | transferring | transmit | transfer) (it | them | that copy) to another',
      'take <3> (elsewhere | to another) & {data}',
      '(take | move) your <3> {data} (with you | elsewhere | to another)',
      '(take | carry | bring | move) <1> (your | their | his | her | my | the | room* | it | them) <3> [{data}] <6> (with you | with them | elsewhere | away with | along | to another | to a new | to a different) & ({data} | portab* | right*)',
      '({ask} | {entitled} | {onrequest} | {may}) <14> (moved | transferred | transmitted | ported | passed | handed | sent | forwarded | transfer | transmit | port | pass | send) <10> {newplace} & ({data} | file) & !{notthis}',
      '{may} <2> (have | get) <8> {data} <4> (moved | transferred | transmitted | ported | passed | handed | sent | forwarded) <6> {newplace} & !{notthis}',
      '(can | may) be <2> (transferred | transmitted | ported | moved) <6> (your choice | choose | your new) & (you | your) & {data} & !{notthis}',
      '{person} (can | may) <1> (port | transfer) (your | their | his | his or her | her | the) <3> {data} & !{notthis}',
      '({ask} | {entitled} | {onrequest} | {may} | hand over | hand you | give you | provide) <18> (format | file | form) <5> (computer | machine | other <2> (programs | program | software | systems) | another) & {stuff} & !{notthis}',
      '({ask} | {entitled} | {onrequest} | {may} | for an) <12> (csv | json | xml | excel) <3> [file | format | export] & ({data} | export | portab*) & !{notthis}',
      '(export | extract) <2> (csv | json | xml) & !(we export)',
      '(portable | reusable | machine readable | transferable) <2> (copy | format | file | form | export) & !^ we',
      '({data}) transferability',
      '({ask} | {entitled} | {may} | {onrequest}) <12> (transfer | transferred | transmit | moved | forwarded | passed | sent | handed) <8> (to | with | for) (another | a different | a new | your new | your next | a rival) & {data} & !{notthis} & !(country | countries)',
      '{we} <3> (hand | send | pass | transfer | forward) <8> (to | with | for) (another | a different | a new | your new | your next | a rival) <8> {onrequest} & !{notthis}',
      '(take | bring | move) your <3> (to | with) <1> (another | a rival | a different | a new)',
      '(form | format) <2> you can <2> (reuse | use | take | read | open)',
      '({ask} | {may} | {onrequest}) <10> (spreadsheet | excel) & {data}',
      '({ask} | {entitled} | {may} | {onrequest} | {say}) <14> (open | interoperable | standardised | standardized | processable | widely used) <3> (format | form | file) & {data}',
      '(upload | load) <3> (elsewhere | into another | to another | in another) & (file | csv | export | copy)',
      '(switch | switching | moving on) <8> (take | bring) <4> {data}',
      '{data} <4> (sent | transferred | passed) (directly | straight) <2> to',
    ],

    below: [
      'portab* & !accountability',
      '{format}',
      '(transfer | transmit | transferred | transmitted | export | move | port) <10> to (another <2> {party} | other (controller* | provider* | organi* | compan*) | a third party) & !(we | opt | sell | sale)',
      '(carry | take | bring | move) <3> (elsewhere | with you | with them | to another | to a new)',
      'portable <1> (copy | form | format | file)',
      '(calls | called | law) <3> portability',
      '(file | format | form) <6> (computer | machine | elsewhere | other | another)',
      '^ <12> (sent | passed | transferred | handed | moved) <6> {newplace}',
    ],

    unless: [
      'insurance portability',
      '(reserve | reserves) <4> right* <10> (transfer | send | transmit)',
      'number portability',
      'portable (device* | media | storage | computer*)',
      '(we | i) <2> (may | will | might) <2> (transfer | send | transmit) & !portability & !right & !machine',
      '(is defined | defined in | governed by | deals with | concept | known as a | means the | principle*) & !(you | your | we | us | i | me | our)',
      'european law & !(you | your)',
      '^ (we | i) receive',
    ],
  },
  {
    ...lists,
    entitled: 'right | rights | entitled | entitlement',
    request: 'request | requests | requesting | ask us | ask for | ask that | ask me | contact us',
    format:
      'machine readable | structured <6> (format | form) | commonly used <6> (format | form) | (electronic | digital | portable | usable | common | standard | transferable | transportable | reusable) <5> (format | form) | (json | csv | xml) <1> [file | format]',
    party:
      'controller | controllers | organisation* | organization* | company | companies | provider* | service | services | party | parties | entity | entities | business | person',
    stuff: '{data} | it | them | file | notes | what | profile | history | records | copy',
    newplace:
      '(another | other | a new | a different | the new | the next | a third) <3> ({party} | club | gym | clinic | dentist | doctor | school | system | platform | shop | bank | studio | firm | hotel | lawyer | practice | supplier* | vendor* | system*) | your new | your next | someone else | somebody else | elsewhere | {party} <3> choose | your choice',
    move: 'move | moved | moving | transfer | transferred | transferring | transmit | transmitted | port | ported | porting | pass | passed | hand | handed | send | sent | forward | forwarded | carry | take | taken | bring',
    notthis:
      'ticket | tickets | sold | merger | sell | sale | sells | acquisition | accountant | number | brochure | processor* | our suppliers',
  },
);

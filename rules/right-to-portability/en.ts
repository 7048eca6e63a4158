import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      '(your | data subject* | privacy | individual | gdpr | consumer | user) <3> rights',
      'rights <5> (data | information | gdpr | you | have)',
      '^ <1> rights $',
      '(your | user) <2> (choices | controls | options)',
      'what rights',
      'right <4> (portab* | transfer | port | move)',
      '^ [the] [data] portab*',
    ],

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
    ],

    below: [
      'portab* & !accountability',
      '{format}',
      '(transfer | transmit | transferred | transmitted | export | move | port) <10> to (another <2> {party} | other (controller* | provider* | organi* | compan*) | a third party) & !(we | opt | sell | sale)',
    ],

    unless: [
      'insurance portability',
      '(reserve | reserves) <4> right* <10> (transfer | send | transmit)',
      'number portability',
      'portable (device* | media | storage | computer*)',
      '(we | i) <2> (may | will | might) <2> (transfer | send | transmit) & !portability & !right & !machine',
    ],
  },
  {
    entitled: 'right | rights | entitled | entitlement',
    request: 'request | requests | requesting | ask us | ask for | ask that | ask me | contact us',
    format:
      'machine readable | structured <6> (format | form) | commonly used <6> (format | form) | (electronic | digital | portable | usable | common | standard | transferable | transportable | reusable) <5> (format | form) | (json | csv | xml) <1> [file | format]',
    party:
      'controller | controllers | organisation* | organization* | company | companies | provider* | service | services | party | parties | entity | entities | business | person',
  },
);

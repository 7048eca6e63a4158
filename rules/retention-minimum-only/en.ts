import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    // A lower bound. Whether it is one for keeping data is told by the retention rule, which found the statement.
    minimum: [
      '{least} <4 !once !every !each !twice> {period}',
      '(no | not) (less | fewer | shorter) than <2> {period}',
      '{period} or (more | longer)',
      '(not | only) <3> {delete} <3> (before | until after) <2> {period}',
      '(never | not | dont | only | earliest | nothing is) <6> {gone} <6> (before | until) <5> {period}',
      '{gone} <6> (at the earliest | no earlier | not earlier | no sooner | not before | not sooner) <4> {period}',
      '{period} <3> (at the earliest | at least | minimum | as a minimum | and upwards | upwards | and up | or over)',
      'upwards of {period}',
    ],
    // What closes it again: an upper bound, or a second period for something else.
    bound: [
      '(up to | at most | no longer than | not longer than | no more than | not more than | maximum | at the latest | within)',
      '(until | till) & !((not | never | dont | only | nothing) <6> {gone} <8> (until | till))',
      'between #number and {period}',
      '#number to {period}',
      '(never | no | not | nor) <3> (more | longer | beyond) <3> {period}',
      '{period} <30> {period}',
    ],
    // Or the deletion that follows, also in the next sentence.
    // Anything in the policy that could be an end: more than the retention rule accepts, for a false alarm is worse here than a miss.
    end: [
      '(deleted | erased | delete | erase | removed | destroyed | anonymised | anonymized) <12> (when | once | upon | after | until | following) <6 !longer !necessary !needed> (you | your | account* | end | expiry | closure | completion | contract* | relationship | days | months)',
      '{keep} <16> (until | while | as long as you | so long as you | as long as your | during)',
      '(no longer than | up to | maximum | not exceed*) <4> {period}',
    ],
    deletedAfter: [
      '(then | thereafter | afterwards | after which | whereupon | after that) <8> {gone}',
      '{gone} <6> (thereafter | afterwards | after that)',
    ],
  },
  {
    least: 'at least | minimum | a minimum of | minimum of | minimum period of | at a minimum',
    gone: '{delete} | shred | shredded | bin | binned | thrown | cleared | wiped | purged',
  },
);

import { phrases } from '../../src/core/rule.ts';
import { streets } from './da.ts';

export const en = phrases({
  claim: streets,
  // The street in a sentence about the past.
  unless: [
    '(formerly | former | previous | previously | old | until | used to) <8> (borgergade | brygge)',
    '(borgergade | brygge) <10> (former address | old address | no longer | moved)',
    '(moved | relocated | move) <8> from <6> (borgergade | brygge)',
  ],
  authority: [
    '*datatilsyn*',
    'danish data protection (agency | authority)',
    'danish dpa',
    '(data protection agency | data protection authority)',
  ],
  authorityHeading: ['datatilsyn*', 'danish data protection (agency | authority)', 'supervisory authorit*'],
});

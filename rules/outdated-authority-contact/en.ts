import { phrases } from '../../src/core/rule.ts';
import { streets } from './da.ts';

export const en = phrases({
  claim: streets,
  // The street in a sentence about the past.
  unless: [
    // The present address beside it: history, or the controller's own house
    '(borgergade | christians brygge) & (carl jacobsens* | carl jakobsens*)',
    '(used to be | used to sit | used to reside | left | vacated | was at | were at | resided | was located) <6> (borgergade | christians brygge)',
    '(no longer | until #year) <6> (borgergade | christians brygge)',
    '(formerly | former | previous | previously | old | until | used to) <8> (borgergade | brygge)',
    '(borgergade | brygge) <10> (former address | old address | no longer | moved)',
    '(moved | relocated | move) <8> from <6> (borgergade | brygge)',
  ],
  authority: [
    'supervisory authorit*',
    '*datatilsyn*',
    'danish data protection (agency | authority)',
    'danish dpa',
    '(data protection agency | data protection authority)',
  ],
  authorityHeading: ['datatilsyn*', 'danish data protection (agency | authority)', 'supervisory authorit*'],
});

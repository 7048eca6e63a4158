import { phrases } from '../../src/core/rule.ts';

/** Also read in English policies, which give the address in the same way. */
export const streets = [
  '(borgergade | borgerg | borgergaden | borger gade) <1> #number & 28',
  'christians brygge <1> #number & 28',
  'borgergade 28*',
  'christians brygge 28*',
];

export const da = phrases({
  claim: streets,
  // The street in a sentence about the past.
  unless: [
    '(tidligere | foer | dengang | frem til | indtil) <6> (adresse* | boede | laa | holdt til | havde) & (borgergade | brygge)',
    '(borgergade | brygge) <10> (tidligere adresse | gamle adresse | ikke laengere | flyttede | flyttet)',
    '(flyttet | flyttede | flytning*) <8> (fra) <6> (borgergade | brygge)',
    '(gamle | tidligere) adresse* <6> (borgergade | brygge)',
    '(borgergade | christians brygge) <20> carl jacobsens vej & (flytt* | nu | ny)',
  ],
  authority: ['*datatilsyn*', 'data tilsynet', 'danish data protection (agency | authority)'],
  authorityHeading: ['datatilsyn*', 'tilsynsmyndighed*', 'danish data protection (agency | authority)'],
});

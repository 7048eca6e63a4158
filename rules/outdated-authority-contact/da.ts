import { phrases } from '../../src/core/rule.ts';

/** Also read in English policies, which give the address in the same way. */
export const streets = [
  '(borgergade | borgerg | borgergaden | borger gade | borgegade | borgergd) <1> #number & 28',
  '(christians brygge | christiansbrygge | kristians brygge) <1> #number & 28',
  '(borgergade | borgegade) 28*',
  '(christians brygge | christiansbrygge) 28*',
  '28 (borgergade | christians brygge)',
];

export const da = phrases({
  claim: streets,
  // The street in a sentence about the past.
  unless: [
    // The present address beside it: history, or the controller's own house
    '(borgergade | christians brygge) & (carl jacobsens* | carl jakobsens* | carl jacobsensvej)',
    '(ikke laengere | ikke mere | indtil #year | frem til #year | indtil #number) <6> (borgergade | christians brygge)',
    '(laa | boede | forlod | fraflyttede | sad) <8> (borgergade | christians brygge)',
    '(tidligere | foer | dengang | frem til | indtil) <6> (adresse* | boede | laa | holdt til | havde) & (borgergade | brygge)',
    '(borgergade | brygge) <10> (tidligere adresse | gamle adresse | ikke laengere | flyttede | flyttet)',
    '(flyttet | flyttede | flytning*) <8> (fra) <6> (borgergade | brygge)',
    '(gamle | tidligere) adresse* <6> (borgergade | brygge)',
    '(borgergade | christians brygge) <20> carl jacobsens vej & (flytt* | nu | ny)',
  ],
  authority: ['*datatilsyn*', 'tilsynsmyndighed*', 'data tilsynet', 'danish data protection (agency | authority)'],
  authorityHeading: ['datatilsyn*', 'tilsynsmyndighed*', 'danish data protection (agency | authority)'],
});

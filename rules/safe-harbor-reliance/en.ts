import { lapsedEn } from '../privacy-shield-reliance/lapsed.en.ts';

export const en = lapsedEn({
  names: '(safe harbor | safe harbors | safe harbour | safe harbours | safeharbor | safeharbour | safe habor | 2000/520 | 2000 520)',
  other: '(privacy shield | privacy shields | privacyshield)',
  otherWords: 'shield | shields | privacyshield',
  foreign: [
    // Other safe harbours: children's privacy, health data, copyright, pensions, accounting, security research.
    '{name} & (coppa | kidsafe | esrb | privo | trueviolet | hipaa | deidentif* | de identif* | dmca | copyright | forward looking | securities | millennium | infring* | tax | limitation of liability | vulnerabilit* | researchers | security research | bug bounty | 401 | 401k | pension | hitech)',
    '(childrens | child | kids | children) <8 !and !we> {name}',
    '{name} <8 !and !we> (children | childrens | kids)',
    // A house, a firm, a harbour of that name.
    '{name} <2> (house | shelter | marina | marinas | hotel | restaurant | clinic | church | foundation | llc | ltd | inc | limited | trust | school | cafe | sailing | yacht | home | homes | charity | is the controller | is the data controller)',
    // A street or a building, a shelter for whistleblowers.
    '{name} (lane | road | street | drive | court | quay | wharf | way | avenue | building | yard)',
    '{name} & (whistleblow* | volunteers at | sailors | boats | moorings | berth*)',
    '(welcome to | we at | hotel | here at) [the] {name}',
  ],
  claims: [
    // The EU-US or Swiss-US scheme by name.
    '(eu usa | usa eu | swiss usa | usa swiss | european union | eu | swiss | usa) <6> {name}',
    '{name} <3> (with | between) <3> (eu | european | european union | switzerland | usa | united states)',
  ],
});

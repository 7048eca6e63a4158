import { lapsedEn } from './lapsed.en.ts';

export const en = lapsedEn({
  names:
    '[eu usa | usa eu | eu us | european union usa | swiss usa | usa swiss | eu u s | swiss u s] (privacy shield | privacy shields | privacyshield | privacyshields | privacy schield | privacy sheild | privacy sheilds | eu us shield | eu usa shield | 2016/1250 | 2016 1250)',
  other: '(safe harbor | safe harbors | safe harbour | safe harbours | safeharbor | safeharbour)',
  otherWords: 'harbor | harbour | safeharbor | safeharbour',
  foreign: [
    // A screen, a film, a feature of a browser.
    '{name} <1> (screen | screens | film | films | glass | filter | filters | extension | feature | browser | panels | curtain*)',
    '(screen | screens | laptop | laptops | browser | chairs | desk | desks | keypad | counter | curtain*) <6> {name} & !(certif* | usa)',
    '{name} <6> (chairs | desks | beds | browser | laptop | laptops | keypad | trackers) & !(certif* | usa)',
  ],
});

import { lapsedDa } from './lapsed.da.ts';

export const da = lapsedDa({
  names:
    '[eu usa | eu us | us eu | usa eu | schweiz usa | swiss usa | eu u s] (privacy shield | privacy shields | privacyshield | privacyshields | privacyshieldordning* | privacy schield | privacy sheild | privacy skjold | privatlivsskjold* | databeskyttelsesskjold* | privacy shieldet | vaernet om privatlivets fred | vaern om privatlivets fred | 2016/1250 | 2016 1250)',
  other: '(safe harbor* | safe harbour* | safeharbor* | safeharbour*)',
  otherWords: 'harbor | harbour | safeharbor | safeharbour | harborordningen',
  foreign: [
    // A screen, a film, a feature of a browser.
    '{name} <1> (film | filmen | filter | skaerm* | glas | folie | funktion | udvidelse)',
    '(skaerm | skaerme | skaermene | skaermfilter | skillevaeg* | browser | browseren | stole | stolene) <6> {name} & !(certificer* | usa)',
  ],
});

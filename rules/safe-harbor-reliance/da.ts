import { lapsedDa } from '../privacy-shield-reliance/lapsed.da.ts';

export const da = lapsedDa({
  names:
    '(safe harbor* | safe harbour* | safeharbor* | safeharbour* | safe habor* | safe haven ordning* | sikker havn (ordning* | aftale* | princip*) | 2000/520 | 2000 520)',
  other: '(privacy shield* | privacyshield*)',
  otherWords: 'shield | privacyshield | privacyshieldordningen',
  foreign: [
    // Other safe harbours: children's privacy in the USA, health data, liability of hosts, security research.
    '{name} & (coppa | hipaa | dmca | boern | boerns | ophavsret* | kidsafe | sikkerhedsforsk* | saarbarhed* | sikkerhedshul* | 401)',
    // A house, a firm, a harbour of that name.
    '{name} <1> (lystbaadehavn* | hotel* | krisecenter* | marina | aps | a s | ivs | fonden | bofaellesskab* | cafe | restaurant | bosted* | klinik* | baadelaug | sejlklub* | er dataansvarlig*)',
    '{name} & (whistleblow* | bådplads* | sejlere | gæstehavn* | adressen)',
    '(hotel | restaurant | cafe | fonden | bostedet | krisecenter* | krisecentret | velkommen til | velkommen hos | lystbaadehavnen | havnen | vi i | vi paa | hos os i) {name}',
  ],
});

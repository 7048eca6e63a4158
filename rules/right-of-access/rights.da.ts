/**
 * How people speak of the rights of the reader, whichever right it is: who asks, how one asks, who answers.
 * Shared by the rules right-of-access, right-to-rectification, right-to-erasure, right-to-restriction, right-to-object and right-to-portability.
 */

/** Headings and labels behind which "Sletning" or "at se, hvad jeg har" is a right. */
export const headings: readonly string[] = [
  'rettighed*',
  '(din | jeres | ens | medlemmets | din egen) ret',
  '(dine | jeres) <1> (valg | muligheder | krav)',
  // "Hvad kan du forlange?", "Det kan du kræve", "Hvad har I krav på?", "Du kan".
  '(hvad | det) (har | kan | maa) {reader} & !cookie*',
  '^ {reader} (kan | maa) [altid | ogsaa] $',
  '{reader} <1> (kan | maa | har) <2> (kraeve | forlange | krav paa | ret til) & !cookie*',
];

/** Word fields. */
export const lists: Readonly<Record<string, string>> = {
  reader: 'du | I | man | De | jeg | kunden | medlemmer | medlemmet | klienten | patienten | gaester | foraeldre',
  person:
    'du | De | man | bruger | brugere | brugeren | brugerne | kunder | kunden | kunderne | medlem* | registrerede | foraeldre | foraeldrene | borger | borgere | borgeren | elev* | patient* | klient* | gaest | gaester | gaesten | ansoeger* | beboer* | lejer* | abonnent* | deltager* | frivillig* | enhver | alle | vedkommende | donor* | bidragyder* | spejder*',
  may: '{person} <3 !ikke> (kan | maa | kunne | har mulighed for | er velkommen til | har lov til) | (kan | maa | kunne | vil) <1> ({person} | I)',
  ask: 'anmod* | bede | beder | bed | bedt | begaer* | kraeve | kraever | kraeves | forlang* | ansoege | rekvirere | paalaegge',
  // Getting in touch, or a button.
  say: 'skriv til | skriv en | skriv bare | skriv | skrive til | skriver du til | kontakt os | kontakt mig | kontakt {we} | kontakt vores | kontakte os | kontakte mig | kontakte {we} | kontakter du | mail os | maile | mail til | ring | ringe | ringer | henvend dig | henvende dig | henvender du dig | henvendelse til | sig til | sige til | siger til | sig endelig til | sig bare til | sig det | siger det | giv besked | giv os besked | give besked | give os besked | giv {we} besked | giv receptionen besked | giv lyd | giver lyd | spoerg | spoerger | bed | beder | send os | send mig | send en | sende en | klik* | tryk* | log ind | logge ind | logger ind | indstillinger* | kig forbi | opmaerksom paa | goer os | gaa ind | knappen',
  onrequest:
    '(paa | efter | ved) <3> (anmodning* | forlangende | begaering* | henvendelse* | opfordring* | oenske) | (hvis | naar | saafremt | saa snart | dersom | skulle) {person} <3> (beder | siger til | siger det | (oensker | vil) <1> (det | dette | have | slippe | ud af) | kraever | anmoder | forlanger)',
  we: 'vi | jeg | foreningen | klubben | kommunen | skolen | selskabet | firmaet | klinikken',
};

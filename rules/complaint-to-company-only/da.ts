import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: ['klag*'],
    claim: [
      // "Klager over vores brug af dine data behandles af direktionen": wherever it is, it is not the authority
      '{klage} <3> {over} <8> {subject} <8> {handled} & !{sale}',
      '{klage} <3> {over} <8> {subject} <16> ({turn} | {handled}) <6> {desk} & !{sale}',
      '{klage} <12> (til | paa | hos | via | ringe til) <4> {desk} & {subject} & !{sale}',
      '{klage} <3> {over} <6> {subject} <6> {desk} & !{sale}',
      '{unhappy} <20> {klage} <6> (til | hos) <4> {desk} & !{sale}',
      // "Hvis du vil klage over vores behandling, skal du skrive til os"
      '{klage} <24> {turn} <8> {here} & {subject} & !{sale}',
      '{klage} <8> (til | paa | hos | via) <4> ({here} | kundeservice* | ledelsen | formanden | direktoer*) & {subject} & !{sale}',
      '{turn} <8> {here} <16> {klage} & {subject} & !{sale}',
      '{unhappy} <24> {klage} <6> til <3> {here} & !{sale}',
      '(rett* | sendes | stiles | indsendes | sende | send) <6> {klage} <6> til <4> {here} & {subject} & !{sale}',
      '{klage} <4> (rettes | sendes | stiles | indsendes | behandles | indgives) <3> (til | hos | af) <4> {here} & {subject} & !{sale}',
      '{klage} <6> over <6> {subject} <20> {here} & !{sale}',
    ],
    // "Spørgsmål eller klager over vores persondatapolitik?", with the address in the next sentence
    opening: [
      '{unhappy} <12> {subject} $ & !{sale}',
      '(spoergsmaal | har du | kommentarer) <4> {klage} <8> {subject} $ & !{sale}',
      '^ {klage} <3> over <6> {subject} $ & !{sale}',
    ],
    next: ['^ <2> {turn} <4> {here}', '(#email | #phone)', '^ <2> {klage} <6> (til | hos) <4> {desk}'],
    // Under a heading "Klage" the subject goes without saying: "Skriv til os på ..."
    below: [
      '{klage} <4> (rettes | sendes | stiles | indsendes | indgives) <3> til <4> {here} & !{sale} & !over',
      '(skriv | kontakt | henvend | ring | send | sig | tal) <8> ({here} | {desk}) & !{sale}',
      '(udfyld | brug) <4> (klageformular* | formular* | klageskema*) & !{sale}',
      '{klage} <6> {handled} & !{sale}',
    ],
    elsewhere: [
      '*datatilsyn*',
      '*tilsynsmyndighed*',
      'tilsynet',
      'databeskyttelsesmyndighed*',
      'ombudsmand*',
      'supervisory authorit*',
      'data protection authorit*',
      'domstol*',
      'naevn',
      '*naevnet',
    ],
    elsewhereHeading: ['datatilsyn*', '*tilsynsmyndighed*'],
  },
  {
    klage: 'klag | klage | klager | klages | klagen | klagesag* | klagehenvendelse* | brok | utilfredshed*',
    over: 'over | vedroerende | vedr | om | angaaende | mod | i forbindelse med | paa grund af',
    handled:
      'rettes | sendes | stiles | indsendes | behandles | indgives | afgoeres | besvares | haandteres | modtages | fremsendes | afleveres | fremsaettes | tager | bedes | afgoer | besvarer',
    desk: '{here} | kontoret | *kontoret | sekretariat* | direktoer* | direktion* | ledelsen | leder* | bestyrelse* | redaktion* | reception* | ejeren | indehaver* | kasserer* | skolen | kommunen | butikken | hotellet | chefen | personalet | klageansvarlig* | administration*',
    unhappy: 'utilfreds | ikke tilfreds | uenig | misfornoejet',
    turn: 'kontakt* | skriv* | henvend* | rette | rettes | send* | mail* | ring* | indgiv* | indsend* | udfyld*',
    here: 'os | mig | #email | #phone | virksomheden | foreningen | klubben | selskabet | firmaet | klinikken | kundeservice | support | bestyrelsen | formanden',
    subject:
      '*oplysning* | *persondata* | data | dataene | databehandling* | databeskyttelse* | privatliv* | *politik | *politikken | gdpr | registreringen | registrering | haandtering* | behandling af | behandlingen | rettighed*',
    sale: 'anden bruger | andre brugere | indlaeg | artikel | artikler | varen | varer | koeb* | reklamation* | produkt* | ordre* | levering* | faktura* | ydelse* | journal* | journalfoer* | behandle klager | haandtere klager | haandtering* af klage* | klagesagsbehandling* | samtykke til',
  },
);

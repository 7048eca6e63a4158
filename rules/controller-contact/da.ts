import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: ['kontakt*', 'henvendelse*'],
    channel: [
      // A form, page or chat that is offered as the way to get in touch
      '{invite} <14> (via | gennem | paa | med | ved hjaelp af | i | ved at udfylde | bruge | benytte | vores | en) <4> {form}',
      '(brug | benyt | udfyld | anvend | bruge | benytte | udfylde) <4> {form} & !(indsamler | behandler | gemmer)',
      '(email | mail | epost) <3> (sendes | sende | send | til) <4> (snabel* | kroellealfa)',
      // Chat handles and ticket systems
      '{invite} <3> {us} <6> (appen | app | min side | chatten)',
      '{invite} <10> (discord | messenger | whatsapp | telegram | chat | chatten | ticket | sms | beskedfunktion* | instagram | facebook | linkedin | slack | support portal* | e boks | digital post)',
      '(opret* | aabn*) <3> (ticket | sag | supportsag) & !vendor',
      // An address that the publisher hid from robots
      '(email | mail | kontakt*) <6> (snabela | at) <1> #name & (dk | com)',
      '{invite} <8> (adressen | postadressen | pr post | pr brev) <4> #number',
    ],
    // A number that no word announces as a telephone number: the judge counts the digits.
    digits: ['{invite} <8> #number', '^ #number #number #number #number $'],
    invitation: [
      '(kontakt | kontakte | kontakter) <2> {us}',
      '(kontakt | kontakte | henvend | henvende | skriv | skrive | ring) <4> (til | paa) <2> {us}',
      '(henvend | henvende) <6> {us}',
      '(rette | ret) <2> henvendelse',
      '(tage | tag) <2> kontakt',
      '(ved | kan ske ved) <3> (henvendelse | kontakt) <2> til',
      '(har du | ved) <3> spoergsmaal <16> (kontakt* | skriv* | henvend* | velkommen)',
      '(anmodning* | spoergsmaal | henvendelse*) <8> (sendes | rettes | stiles) <2> til',
      '(kontaktoplysninger* | kontaktinformation* | kontaktside*) <6> (findes | finder | fremgaar | staar | paa)',
      '(vores | vor) <2> (kontaktside* | kontaktformular*)',
      '{us} <6> (kontakte | kontaktes | traeffes)',
    ],
    // The channel is named and its value was never filled in.
    unfilled: [
      '(email* | mail | telefon* | tlf | adresse | kontakt*) <2> (xx* | todo* | indsaet* | udfyldes)',
      '(spoergsmaal | henvendelser) <8> (sendes | rettes | stiles) til',
    ],
  },
  {
    us: 'os | mig | undertegnede | virksomheden | foreningen | klubben | selskabet | firmaet | butikken | klinikken | supporten | support | kundeservice* | ledelsen | bestyrelse* | formand* | kasserer* | indehaver* | ejeren | *bestyrelsen | sekretariat* | sekretariatet | kontoret | den dataansvarlige | staff | administrator*',
    invite:
      'kontakt | kontakte | kontaktes | henvend* | skriv | skrive | ring | ringe | traeffe | traeffes | fat i os | spoergsmaal | anmod* | besked | koem i kontakt | kom i kontakt | kontakter | naa os',
    form: 'kontaktformular* | kontakt formular* | kontaktside* | kontakt side* | formular* | kontaktskema* | hjaelpecenter* | supportside*',
  },
);

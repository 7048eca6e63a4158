import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: ['kontakt*', 'henvendelse*'],
    channel: [
      // A form, page or chat that is offered as the way to get in touch
      '{invite} <14 !google !meta !facebook> (via | gennem | paa | med | ved hjaelp af | i | ved at udfylde | bruge | benytte | vores | en) <4> {form} & !(kontakt* #vendor)',
      '(brug | benyt | udfyld | anvend | bruge | benytte | udfylde | send | find | aabn) <4> {form} & !(indsamler | behandler | gemmer)',
      '(email | mail | epost) <3> (sendes | sende | send | til) <4> (snabel* | kroellealfa)',
      '({invite} | beskeder) <8> (aula | intranet* | intra | foraeldreintra | min side | minside | *portalen | *portal | beskedsystem* | holdsport | klubmodul | appen | app) & !(indsamler | registrerer | naar du)',
      '(knappen | linket | fanen | menupunktet | ikonet | boblen) <2> (kontakt* | skriv | chat)',
      '(henvendelse* | anmodning* | spoergsmaal*) <10> (via | gennem | paa) <3> {form}',
      '(skriv | skrive) <1> (i | til) <2> {form}',
      'chat <1> med (os | mig)',
      // Chat handles and ticket systems
      '{invite} <3> {us} <6> (appen | app | min side | chatten)',
      '{invite} <10> (discord | messenger | whatsapp | telegram | chat | chatten | ticket | sms | beskedfunktion* | instagram | facebook | linkedin | slack | support portal* | e boks | digital post)',
      '(opret* | aabn*) <3> (ticket | sag | supportsag) & !vendor',
      // An address that the publisher hid from robots
      '(email | mail | kontakt*) <6> (snabela | at) <1> #name & (dk | com)',
      '{invite} <8> (adressen | postadressen | pr post | pr brev) <4> #number',
    ],
    // A number that no word announces as a telephone number: the judge counts the digits.
    digits: [
      '{invite} <8> #number',
      '(*receptionen | reception | *kontoret | kontor | butikken | klinikken | sekretariat* | vagttelefon* | formand* | kasserer* | sekretaer*) <2> #number',
      '(telefonsvarer* | hotline* | nummer | nummeret | tlf | sms | telefon* | mobil* | kontoret | omstilling* | fanges | fange | traeffes | opkald) <4> #number',
      '^ #number #number #number #number $',
    ],
    invitation: [
      '(kontakt | kontakte | kontakter) <2> {us} & !((naar | hvis) (du | man | De | i) <1> kontakter)',
      // "Spørg endelig", "tag fat i os", "giv lyd", "sig til"
      '{turn} <4> {desk}',
      '(send | sende | smid | skriv) <1> {us} <3> (mail | email | besked | brev | sms | linje)',
      '(svarer | besvarer | besvares) <5> spoergsmaal*',
      'spoergsmaal* <8> (besvares | besvarer | svarer)',
      '(til raadighed | klar til at hjaelpe | klar til at svare) & spoergsmaal*',
      '^ <2> (spoerg | tal | snak) <2> (os | mig | personalet | med | i | bestyrelse* | endelig | gerne | bare)',
      '(har du | hvis | velkommen | altid) <10> (spoerg | spoerge | tal | tale | snak) <2> (os | mig | personalet | med | i receptionen | i skranken | bestyrelse*)',
      'tag* <1> fat i <3>',
      '(giv | giver) <2> (lyd | besked) & (du | hvis)',
      '(sig | sige) <1> (det <1> | det bare | bare | endelig) til & (hvis | du)',
      'sig [bare | endelig | det] til hvis',
      '(henvendelse* | anmodning* | foresp*) <4> (kan ske | skal ske | sker | kan rettes | rettes | skal rettes) <3> til',
      '(raek | raekke) <2> ud',
      '(anmode | bede | anmod | bed) <6> (hos | til) {us}',
      '(ringe | skrive | maile | ring | skriv | mail) eller (skrive | ringe | maile | ring | skriv | mail)',
      'hoerer <2> gerne fra dig',
      '(kontakt | kontakte | henvend | henvende | skriv | skrive | ring) <4> (til | paa) <2> {us}',
      '(henvend | henvende) <6> {us}',
      '(rette | ret) <2> henvendelse',
      '(tage | tag) <2> kontakt',
      '(ved | kan ske ved) <3> (henvendelse | kontakt) <2> til',
      '(har du | ved) <3> spoergsmaal <16> (kontakt* | skriv* | henvend* | velkommen)',
      '(anmodning* | spoergsmaal | henvendelse*) <8> (sendes | rettes | stiles) <2> til',
      '(kontaktoplysninger* | kontaktinformation* | kontaktside*) <6> (findes | finder | fremgaar | staar | paa)',
      '(vores | vor) <2> (kontaktside* | kontaktformular*)',
      '{us} <6> (kontakte | kontaktes | traeffes | fanges)',
    ],
    // Somebody else's address
    foreign: [
      '(hostingfirma* | webhotel* | databehandler* | underdatabehandler* | leverandoer* | *udbyder | *udbyderen | banken | fragtfirma*) <8> (kontaktes | traeffes | svarer | fanges | skriv* | henvend*) & !(os | mig)',
      '(sin | sine | egne | egen | deres) <1> (cookies | behandling* | *politik | databehandling* | brug) & !(vores | vi | os | jeg | mig)',
      '(leverandoeren | udbyderen | det firma | den virksomhed | selskabet selv | paagaeldende *virksomhed) & (kontakt* | henvend* | skriv*) & !(os | vores | mig)',
    ],
    // The channel is named and its value was never filled in.
    unfilled: [
      '(email* | mail | telefon* | tlf | adresse | kontakt*) <2> (xx* | todo* | indsaet* | udfyldes)',
      '(spoergsmaal | henvendelser) <8> (sendes | rettes | stiles) til',
    ],
  },
  {
    us: 'os | mig | undertegnede | virksomheden | foreningen | klubben | selskabet | firmaet | butikken | klinikken | supporten | support | kundeservice* | ledelsen | bestyrelse* | formand* | kasserer* | indehaver* | ejeren | *bestyrelsen | sekretariat* | sekretariatet | kontoret | den dataansvarlige | staff | administrator* | kontoret | skolens kontor | kontor | sekretaeren | foreningen',
    invite:
      'kontakt | kontakte | kontaktes | henvend* | skriv | skrive | ring | ringe | traeffe | traeffes | fat i os | spoergsmaal | anmod* | besked | koem i kontakt | kom i kontakt | kontakter | naa os',
    turn: 'kontakt | kontakte | kontaktes | henvend | henvende | skriv | skrive | ring | ringe | mail | maile | spoerg | spoerge | opsoeg | opsoege',
    desk: '{us} | receptionen | skranken | skolen | kommunen | hotellet | menigheden | *kontoret | *kontor | personalet | lederen | laereren | *klinik | *klinikken | praksis | laegehuset | tandlaegen | sekretaer* | foreningens <1> | klubbens <1> | udlejeren | redaktionen | medarbejderne | borgerservice | raadhuset | *skolen | museet | biblioteket | boernehaven | institutionen',
    form: 'kontaktformular* | kontakt formular* | kontaktside* | kontakt side* | formular* | kontaktskema* | formularen | kontaktknap* | kontaktfelt* | beskedfelt* | selvbetjening* | hjaelpecenter* | supportside*',
  },
);

import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    // The whole of it is denied, by us or by the site, and the sentence ends there or with the site or its visitors.
    denial: [
      // A list that ends in "or other data that identify you"
      '{who} {collect} <2> {none} <14 !{limit}> eller (andre | oevrige | anden | andet) <2> (identificer* (oplysning* | data) | personoplysninger | persondata | personlige (oplysninger | data) | personhenfoerbare (oplysninger | data)) {tail} $',
      '{who} {collect} <2> {none} <3 !{limit}> {pd} {tail} $',
      '{who} <4 !{limit}> {collect} <3 !{limit}> {none} <3 !{limit}> {pd} [om (dig | jer | besoegende | brugere* | vores besoegende)] [{on} <3> {site}] $',
      '{who} <8 !{limit}> og {collect} <2> {none} <3 !{limit}> {pd} {tail} $',
      '{who} {collect} (ingenting | intet | ikke noget) [om {visitor}] [{on} <3> {site}] $',
      '(afgiver | giver) (du | man | besoegende) <1> {none} <2> {pd} {tail} $',
      '{who} hverken {collect} eller <2> {pd}',
      '{collect} (vi | jeg) <6 !{limit}> {none} <3 !{limit}> {pd} {tail} $',
      'der {collected} <2> {none} <3 !{limit}> {pd} <3 !{limit}> {on} <3 !{limit}> {site} $',
      // Verb or data first: "På siden indsamles ingen persondata", "Personoplysninger indsamles ikke på sitet"
      '{none} <3 !{limit}> {pd} <2> {collected} {on} <3> {site} $',
      '{on} <3> {site} {collected} <2> {none} <3 !{limit}> {pd} {tail} $',
      '{on} <3> {site} {collect} (vi | jeg) <2> {none} <3 !{limit}> {pd} {tail} $',
      '{pd} {collected} (ikke | aldrig) [ind | automatisk] {on} <3> {site} $',
      '{pd} (bliver | er) (ikke | aldrig) (indsamlet | registreret | gemt) {on} <3> {site} $',
      '(besoege | bruge | benytte) <4> {site} <4> uden at <4> ({collect} | {collected}) <3> {pd} $',
    ],
    // Denial and tool in one breath: "... ingen personoplysninger, men vi bruger Google Analytics". That is no exception to the denial
    // but its opposite, unless the tool is said to work without personal data.
    denialBut: [
      // Whoever it is that denies it of the site (a name with digits is no #name)
      '{collect} <2> {none} <3 !{limit}> {pd} {on} <3> {site} {but} <12 !{neg} !anonym*> {tracker} & !anonym*',
      '{who} {collect} <2> {none} <3 !{limit}> {pd} {tail} {but} <12 !{neg} !anonym*> {tracker} & !anonym*',
      '{who} {collect} <2> {none} <3 !{limit}> {pd} {tail} {but} <12 !{neg}> (ip adresse* | kontaktformular* | nyhedsbrev*) & !anonym*',
      '(der {collected} | {pd} {collected}) <2> {none} <3 !{limit}> [{pd}] {tail} {but} <12 !{neg} !anonym*> {tracker} & !anonym*',
      '{on} <3> {site} {collected} <2> {none} <3 !{limit}> {pd} {tail} {but} <12 !{neg} !anonym*> {tracker} & !anonym*',
    ],
    // The same without saying who or where
    passiveDenial: [
      'der {collected} <2> {none} <3 !{limit}> {pd} {tail} $',
      '{pd} {collected} (ikke | aldrig) {tail} $',
      '{none} <3 !{limit}> {pd} <2> {collected} {tail} $',
    ],
    // The denial is only about looking at the pages.
    visitDenial: [
      '(naar | ved | under) <5> (besoeg* | blot* | bare | kigger | laeser | surfer | browser)',
      '(blot | bare | alene | kun) <3> (besoeg* | kigger | laeser)',
      'besoege <4> {site}',
    ],
    // Tools that follow whoever visits
    tracking: [
      '{tracker} & ({use} | indsaml* | cookies | cookie | statistik* | maal* | foelg* | analyser* | taell* | regist* | viser | se | saet | sat | installer* | hjaelper | koerer | via | hjaelp) & !{neg}',
      '({use}) <8 !{neg}> {tracker}',
      '^ {tracker} $',
      '({we} | hjemmesiden | websitet | serveren | systemet) (registrerer | logger | gemmer | indsamler | opbevarer) <5 !{neg}> [din] ip adresse* & !anonym*',
      'ip adresse* <4 !{neg}> (registreres | logges | gemmes | indsamles | opbevares) & !anonym*',
      '(facebook | meta | tiktok | linkedin) (pixel | pixels | pixlen) & !{neg}',
    ],
    // What the visitor sends; also put as an invitation: "Skriv dit navn i feltet", "Opret en profil med navn"
    sending: [
      '^ (skriv | angiv | indtast | oplys | udfyld | bestil | book | opret | tilmeld | kommenter | efterlad) <10 !{neg}> (navn | telefonnummer* | cpr* | din (mail | email*)) & !{neg}',
      '(kontaktformular* | *formular | *formularen | nyhedsbrev* | tilmeldingsformular*) & ({collect} | {collected} | oplys* | indtast* | udfyld* | tilmeld* | navn | email* | mail | telefon*) & !{neg}',
      '{collect} <10 !{neg}> (navn | email | emailadresse* | telefonnummer*)',
      '{collect} <6 !{neg}> ({your} | dit) (navn | email* | emailadresse | telefonnummer | oplysninger)',
      '(navn | emailadresse* | telefonnummer*) <10 !{neg}> {collected}',
      '(kommentar* | kommenterer | chatten | gaestebogen | webshoppen) & (navn | email* | mail | ip adresse*) & ({collect} | {collected} | skriv* | angiv* | indtast*) & !{neg}',
      '(online | {on} <2> {site}) <12> (skriver | angiver | oplyser | indtaster | beder om) <6 !{neg}> (navn | email* | mail | telefon*) & !{neg}',
      '(opretter | oprette | oprettelse af) <4> (konto | brugerkonto | profil | bruger | login) & ({collect} | {collected} | navn | email*) & !{neg}',
      '(bestil* | ordre* | koeb* | booking* | booker) <10> ({collect} | {collected}) <8> {data} & !{neg}',
    ],
    exception: [
      '^ <1> (dog | hvis | saafremt | kun | medmindre | undtagen | undtagelse* | men | oplysninger du | naar du | skriver du | kontakter du | vaelger du | tilmelder du | derimod | i stedet)',
      '(undtaget | undtagelse* | bortset fra) <8>',
    ],
    app: ['(appen | app | applikationen | mobilapp*)'],
    unless: [
      // A denial with a limit denies something else.
      '{none} <6> (foelsom* | saerlige kategorier | fortrolige | unoedvendig* | overfloedig* | flere | mere | yderligere | andre)',
      '{none} <25> (end noedvendigt | end hvad der er | uden <4> (samtykke | tilladelse | accept | viden | grund) | medmindre | undtagen | bortset fra | udover | ud over | andet end | foer du | foerend)',
      '(bortset fra | ud over | udover | undtagen | foruden | udover) <10> {none}',
      'uden <3> (samtykke | accept | tilladelse) <8> {none}',
      '(som udgangspunkt | som hovedregel | normalt | generelt | gaest | gaestebruger) & {none}',
      '{none} <8> (boern | mindreaarige | under 13 | under 15 | under 16)',
      '(cookie | cookies | cookien | cookierne | pixlen | vaerktoejet) [i sig selv | selv] (indeholder | indsamler | gemmer | lagrer | opbevarer) <2> {none}',
    ],
  },
  {
    who: 'vi | jeg | virksomheden | foreningen | klubben | firmaet | hjemmesiden | websitet | websiden | webstedet | siden | sitet | denne hjemmeside | dette website | vores hjemmeside | vores website | vores side | siden her | sitet her | klubbens hjemmeside | foreningens hjemmeside | min hjemmeside | bloggen | portalen | webshoppen | #name',
    but: 'men | dog | alligevel | imidlertid | selvom | derimod',
    visitor:
      'dig | jer | dig som <2> | dig der <4> | besoegende | [vores | de | sidens | hjemmesidens | websitets | sine | dens] (besoegende | brugere | gaester | kunder | laesere) | de enkelte <1> | den enkelte <1> | personer | (dem | den | de | folk | personer | nogen) der <1> (besoeger | kigger | bruger | laeser | klikker) <3> | hvem der <4>',
    collect:
      'indsamler | indsamle | registrerer | registrere | gemmer | gemme | opbevarer | behandler | behandle | samler | lagrer | logger | opsamler | modtager | indhenter',
    collected:
      'indsamles | registreres | gemmes | opbevares | behandles | lagres | logges | opsamles | indhentes | bliver indsamlet | bliver registreret | bliver gemt',
    none: 'ikke | ingen | aldrig | intet | slet ingen | slet ikke | overhovedet ingen | overhovedet ikke | ikke nogen | ikke nogen form for | ikke nogen som helst | ingen form for | ingen former for | hverken | paa intet tidspunkt',
    neg: 'ikke | ingen | aldrig | hverken | uden | intet',
    pd: '*personoplysning* | *persondata* | personlige oplysninger | personlige data | personlig information | personlige informationer | personhenfoerbar* [data | oplysninger | information*] | data om dig | oplysninger om dig | oplysninger om <2> (besoegende | brugere*) | brugerdata | data om <2> (besoegende | brugere*)',
    // Words that narrow the denial to some data, some purpose or some occasion
    limit:
      'foelsom* | foelsomme | saerlige | fortrolige | flere | andre | som | der | hvis | medmindre | uden | foer | udover | undtagen | bortset | til | for | fra | boern | noedvendig* | end | vedroerende | kreditkort* | betaling* | tredjepart* | tredjemand',
    // What may follow without narrowing the denial
    tail: '[ind | op] [automatisk | overhovedet | i det hele taget] [(om | fra | af) {visitor}] [({on} | {on} brug af | {on} besoeg paa | {on} dit besoeg paa | af | til) <3> {site}] [naar (du | man) <8>] [overhovedet | om dig] [(som | der) kan (identific* | henfoer* | bruges til at identific* | knyttes) <4>]',
    on: 'paa | via | gennem | igennem | fra | ved | i',
    site: 'hjemmeside* | website* | webside* | websted* | site | sitet | siden | sider | side | app | appen | blog | bloggen | portalen | *hjemmeside | *hjemmesiden',
    use: 'bruger | bruges | anvender | anvendes | benytter | benyttes | brug af | installeret | integreret | gennem | via | med hjaelp fra',
    tracker:
      'google analytics | ga4 | google ads | google adwords | adsense | doubleclick | facebook pixel* | facebook pixlen | meta pixel* | metapixel | facebookpixel | meta pixlen | pixlen fra (meta | facebook | tiktok | linkedin) | hotjar | siteimprove | mouseflow | piwik | posthog | microsoft clarity | clarity | linkedin insight* | tiktok pixel* | hubspot | mixpanel | firebase analytics | crashlytics | statcounter | yandex metrica | pinterest tag* | google analytic | googles statistik* | gtm | snap pixel | activecampaign | leadfeeder | google tag manager | matomo | vercel analytics | jetpack | mailchimp | klaviyo | webanalyse* | remarketing* | retargeting*',
  },
);

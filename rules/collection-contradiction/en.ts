import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    // The whole of it is denied, by us or by the site, and the sentence ends there or with the site or its visitors.
    denial: [
      '{who} (do | does | will | did) not [actively | currently | ourselves | ever] {collect} [any | your] {pd} {tail} $',
      '{who} (dont | doesnt | wont | never) [actively | ever] {collect} [any | your] {pd} {tail} $',
      '{who} {collects} no {pd} {tail} $',
      '{who} neither {collect} <3> [any | your] {pd} {tail} $',
      '{who} {collects} nothing [about {visitor}] [{on} <3> {site} | here] $',
      '{who} (do not | does not | dont | doesnt | never) {collect} anything [about {visitor}] [{on} <3> {site} | here] $',
      '{who} (do | does | will) not [actively | ever] {collect} [any | your] {pd} <4 !{limit}> {on} <3> {site}',
      '{who} {collects} no {pd} <4 !{limit}> {on} <3> {site}',
      '{who} <8 !{limit}> and (do | does) not {collect} [any | your] {pd} {tail} $',
      'no {pd} (is | are | will be) [ever] {collected} <4 !{limit}> {on} <3> {site}',
      '{on} <3> {site} {who} (do not | dont | never) {collect} [any | your] {pd} {tail} $',
      '{on} <3> {site} {who} {collects} no {pd} {tail} $',
      '{pd} (is | are) (not | never) {collected} <3> {on} <3> {site} $',
      '(visit | use | browse) <4> {site} without <4> ({collect} | collecting | storing | recording | us collecting) [any | your] {pd} $',
    ],
    // Denial and tool in one breath: "... no personal data, but we use Google Analytics". That is no exception to the denial but
    // its opposite, unless the tool is said to work without personal data.
    denialBut: [
      // Whoever it is that denies it of the site (a name with digits is no #name)
      '{collects} no {pd} {on} <3> {site} {but} <12 !{neg} !anonym*> {tracker} & !anonym*',
      '(do | does) not {collect} [any | your] {pd} {on} <3> {site} {but} <12 !{neg} !anonym*> {tracker} & !anonym*',
      '{who} (do not | does not | dont | doesnt | will not | never) [actively | ever | itself | ourselves] {collect} [any | your] {pd} {tail} {but} <12 !{neg} !anonym*> {tracker} & !anonym*',
      '{who} {collects} no {pd} {tail} {but} <12 !{neg} !anonym*> {tracker} & !anonym*',
      '{who} {collects} no {pd} {tail} {but} <12 !{neg}> (ip address* | contact form | newsletter) & !anonym*',
      '{who} (do not | does not | dont | doesnt | will not | never) {collect} [any | your] {pd} {tail} {but} <12 !{neg}> (ip address* | contact form | newsletter) & !anonym*',
      'no {pd} (is | are | will be) [ever] {collected} {tail} {but} <12 !{neg} !anonym*> {tracker} & !anonym*',
    ],
    // The same without saying who or where
    passiveDenial: [
      'no {pd} (is | are | will be | gets) [ever] {collected} {tail} $',
      '{pd} (is | are) (not | never) {collected} {tail} $',
    ],
    // The denial is only about looking at the pages.
    visitDenial: [
      '(when | while | by | during | if) <4> (visit* | brows* | view* | simply | just | merely)',
      '(simply | merely | just) <2> (visit* | brows* | view*)',
      '(visit | browse) <4> {site} without',
    ],
    // Tools that follow whoever visits
    tracking: [
      '{tracker} & ({use} | collect* | cookies | cookie | statistics | track* | measure* | analy* | record* | show* | tell* | count* | see | help* | monitor* | run | runs | set up | installed) & !{neg}',
      '{use} <10 !{neg}> {tracker}',
      '^ {tracker} $',
      '({we} | {site} | our servers | web server | server) <2> (record | records | log | logs | store | stores | collect | collects) <6 !{neg}> ip address* & !anonym*',
      'ip address* <4 !{neg}> (recorded | logged | stored | collected) & !anonym*',
      '(facebook | meta | tiktok | linkedin) (pixel | pixels) & !{neg}',
    ],
    // What the visitor sends; also put as an invitation: "Leave a comment with your name"
    sending: [
      '^ (leave | enter | type | fill in | sign up | register | book | order | create | comment) <10 !{neg}> (your | a) [full | first | work] (name | email* | phone* | telephone*) & !{neg}',
      '(contact form* | enquiry form | inquiry form | web form* | order form | registration form | newsletter* | mailing list) & ({collect} | {collects} | {collected} | enter | fill | sign up | subscri* | name | email*) & !{neg}',
      '{we} <2> ({collect} | {collects}) <5 !{neg}> your (name | email* | phone* | telephone* | address | contact details | personal information | personal data)',
      '(name | email address* | phone number*) <10 !{neg}> {collected}',
      '(comment | comments | guestbook | chat) & (name | email* | ip address*) & ({collect} | {collects} | {collected} | enter | leave) & !{neg}',
      '(online | form | {on} <2> {site}) & (enter | fill in | type | give us) <6 !{neg}> (name | email* | phone* | telephone*) & !{neg}',
      '(create | creating | register for | sign up for | registration of) <4> account & ({collect} | {collects} | {collected} | name | email*) & !{neg}',
      '(order* | purchase* | booking* | book) <10> ({collect} | {collects} | {collected}) <8> {data} & !{neg}',
    ],
    exception: [
      '^ <1> (however | only | if | when | unless | except | but | instead | nevertheless | should you)',
      '(except | exception* | apart from | other than) <8>',
    ],
    app: ['(the app | our app | app | application | mobile app | extension)'],
    unless: [
      // A denial with a limit denies something else.
      '(not | no | never | dont | doesnt) <7> (sensitive | special | additional | further | other | more | unnecessary | excess* | extra | such | financial | payment | biometric | health | precise)',
      '(not | no | never | dont | doesnt) <4> (this | these) (data | information | personal | details)',
      '(apart from | except | other than | beyond | besides | aside from | save for) <10> (not | no | never | dont | doesnt)',
      'without <3> (consent | permission | agreement) <8> (not | no | never | dont | doesnt)',
      '(not | no | never | dont | doesnt) <25> (knowingly | intentionally | unless | except | without | other than | apart from | beyond | than is necessary | than necessary | until | before | only)',
      '(as a rule | generally | normally | in general | guest | without creating | without registering | logged out) & (not | no | never)',
      '(not | no | never) <10> (children | child | minors | under 13 | under 16 | under the age)',
      '(cookie | cookies | they | it | beacons | pixels | plugin | plug in | tool) (do | does | will) not',
      '{pd} (that | which) & !(identif* | linked | traced)',
      '{pd} (who | for | to | in order | about your | concerning your | from third | from other | from public) <30>',
    ],
  },
  {
    who: 'we | i | our company | the company | this site | this website | this web site | our site | our website | our web site | the site | the website | the web site | our app | the app | this app | our websites | our sites | the association | the blog | my blog | my site | my website | the studio | the shop | these pages | #name | the extension | this extension',
    collect:
      'collect | gather | store | record | obtain | log | process | capture | collect or store | collect and store | collect or process | collect store | collect nor store',
    collects:
      'collect | collects | gather | gathers | store | stores | record | records | process | processes | log | logs | capture | captures',
    collected: 'collected | gathered | stored | recorded | processed | logged | captured | saved',
    neg: 'not | never | no | none | dont | doesnt | without | neither | nor',
    pd: 'personal data | personal information | personally identifiable information | personally identifying information | pii | personal details | identifiable information | (data | information) about (you | visitors | our visitors | our users | users) | user data | personal or identifying information | personally identifiable data',
    but: 'but | however | though | although | yet',
    visitor:
      'you | anyone | [the | our | its | their | this site s | any] (visitor | visitors | users | guests | readers | customers) | (people | those | anyone | anybody | persons | visitors | individuals) (who | that) <1> (visit | visits | use | uses | browse | read) <3>',
    tail: '[about {visitor} | from {visitor} | of (visitors | our visitors | our users | any kind)] [whatsoever | at all] [((through | via | on | from | by | in | using) <3> {site} | here)] [(when | while | during | if) you <2> (visit | use | browse | access | view) <4>] [whatsoever | at all] [(that | which) (can | could | may | would) <4> (identif* | linked | traced) <5>]',
    limit: 'which | that | for | without | unless | except | sensitive | children | from',
    on: 'through | via | on | from | by | in | using',
    site: 'site | sites | website | websites | web site | web sites | webpage | webpages | pages | app | application | extension | blog | portal | shop',
    use: 'use | uses | used | using | via | through | by means of | employ* | implement* | integrat* | install*',
    tracker:
      'google analytics | ga4 | google ads | google adwords | adsense | doubleclick | facebook pixel* | meta pixel* | hotjar | siteimprove | mouseflow | piwik | posthog | google s analytics | gtm | microsoft clarity | clarity | linkedin insight* | tiktok pixel* | hubspot | mixpanel | firebase analytics | crashlytics | statcounter | yandex metrica | pinterest tag* | snap pixel | fullstory | heap analytics | amplitude | google tag manager | matomo | vercel analytics | jetpack | mailchimp | klaviyo | remarketing | retargeting',
  },
);

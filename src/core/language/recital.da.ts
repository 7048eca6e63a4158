/** Danish statements that do not speak of this controller's own processing. Patterns as in src/core/match/README.md. */

/** The law in general, and definitions. */
export const recital: readonly string[] = [
  '({gdpr} | loven | lovgivningen | databeskyttelsesloven | reglerne | databeskyttelsesreglerne) (kraever | stiller krav | foreskriver | fastslaar | definerer | indeholder regler | regulerer | bestemmer | fastsaetter) & !{our} & !(opbevares | gemmes | slettes | opbevarer | gemmer) & !((medmindre | hvis | naar | hvor | som | fordi | dog | udover) <3> ({gdpr} | loven | lovgivningen | databeskyttelsesloven | reglerne | databeskyttelsesreglerne)) & !(vi | jeg | os | mig)',
  '^ (personoplysninger | persondata | en personoplysning | personhenfoerbare oplysninger | ved personoplysninger | ved persondata | behandling | en cookie | cookies) (er | forstaas | defineres | omfatter | betyder | daekker over) & !(vi | os | jeg)',
  '^ <3> (defineres | forstaas ved | betyder i denne | skal forstaas som)',
];

/** Another party's processing: what Google or Facebook does with data on its own account. */
export const otherParty: readonly string[] = [
  '^ [hos | naar] (google | facebook | meta | linkedin | instagram | youtube | twitter | microsoft | apple | tiktok | cookiebot | mailchimp | stripe | paypal | klarna | mobilepay | trustpilot) (gemmer | opbevarer | behandler | bruger | anvender | indsamler | kan | sletter | har | benytter | registrerer | lagrer) & !(vi | os | vores | jeg)',
];

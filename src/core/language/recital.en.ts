/** English statements that do not speak of this controller's own processing. Patterns as in src/core/match/README.md. */

/** The law in general, and definitions. */
export const recital: readonly string[] = [
  '({gdpr} | the law | data protection law | article #number | the regulation) [also] (requires | defines | states that | provides that | stipulates | obliges | sets out | lays down) & !{our} & !((unless | if | where | when | as | because | until) <3> ({gdpr} | the law | law | article | the regulation)) & !(we | i | us | me)',
  '^ (personal data | personal information | personally identifiable information | processing | a cookie | cookies | a data subject | a data controller | a data processor | the data controller | profiling | consent) <2> (means | is defined | refers to | is any | are any | is information that) & !(we collect | we process | we use)',
];

/** Another party's processing: what Google or Facebook does with data on its own account. */
export const otherParty: readonly string[] = [
  '^ (google | facebook | meta | linkedin | instagram | youtube | twitter | microsoft | apple | tiktok | mailchimp | stripe | paypal | klarna | hotjar | hubspot) (stores | store | keeps | retains | processes | uses | collects | may | will | deletes | has | can) & !(we | us | our | my)',
];

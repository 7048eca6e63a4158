/**
 * How people speak of the rights of the reader, whichever right it is: who asks, how one asks, who answers.
 * Shared by the rules right-of-access, right-to-rectification, right-to-erasure, right-to-restriction, right-to-object and right-to-portability.
 */

/** Headings and labels behind which "Deletion" or "to see the data" is a right. */
export const headings: readonly string[] = [
  '(your | data subject* | privacy | individual | gdpr | consumer | user | members | patients) <3> rights',
  'rights <5> (data | information | gdpr | you | have)',
  '^ <1> rights $',
  '(your | user) <2> (choices | controls | options)',
  'what rights',
  // "What you may ask", "What can I ask of you?", "What you can make me do".
  '(what | things | which) <2> {reader} <1> (can | may | could) <2> (ask | do | demand | require | request | make | have | expect | want | claim | insist) & !cookie*',
  '(what | which) <2> (can | may | could) {reader} <2> (ask | do | demand | require | request | make | have | expect | claim) & !cookie*',
  '^ <1> (you | members | clients) (can | may) $',
  '^ your (part | say | powers | entitlements | claims)',
];

/** Word fields. */
export const lists: Readonly<Record<string, string>> = {
  reader: 'you | i | users | customers | members | clients | patients | parents | guests | applicants | tenants | pupils | people',
  person:
    'you | youre | users | user | customers | customer | members | member | individuals | data subjects | data subject | visitors | parents | parent | guardian | guardians | subscribers | subscriber | residents | consumers | everyone | everybody | anyone | anybody | patients | patient | clients | client | guests | guest | applicants | applicant | candidates | tenants | tenant | donors | donor | volunteers | pupils | students | participants | supporters | scouts | citizens | citizen | families | players | persons | people | whoever',
  // "You may", "the client is free to".
  may: '{person} <4 !not !cannot !information !data !content !account !details !profile !us !we> (can | may | could | might | (is | are) <1> (able | free | welcome | allowed | permitted | entitled) to | have the (option | possibility | opportunity | ability) to | (wish | want | wishes | wants) to | would like to | get to | get) | (can | may) {person}',
  ask: 'request | requests for | requests to | requesting | requested | ask us | ask me | ask for | ask that | ask to | asking us | asking me | asking for | asking that | demand | demands | demanded | insist | insists | require us | require me | call for | call upon | apply for | instruct us | tell us to | tell me to | get us to | have us | have me | make us | make me | want us to | want me to | like us to | like me to | wish us to | {may} <3> (ask | require | tell | instruct | obtain)',
  // Getting in touch, or a button.
  say: 'tell us | tell me | tell the | tell reception | tell <2> office | let us know | let me know | let <3> know | write to | just write | write and | email us | email me | email the | e mail us | mail us | mail me | drop us | drop me | give us a | give me a | call us | call me | call the | ring us | ring me | phone us | contact us | contact me | contact the | contact our | contacting us | contacting the | contacting our | writing to | emailing | get in touch | just ask | ask and | ask us | ask me | shout | say so | say the word | send us (a | an) | send me (a | an) | reply with | replying | click* | tap | tapping | press | pressing | hit | hitting | button | log in | logging in | logged in | sign in | signing in | settings | dashboard | my account | portal | point it out | pointed out',
  onrequest:
    '(on | upon | at | by | following | after) <3> (request* | demand | application | call) | (if | when | once | whenever | as soon as | the moment | should | where) <2> {person} <3> (ask | asks | say so | says so | say the word | tell us to | (want | wish | would like) <1> (it | this | that | them | us | me | your | so) | request | requests | demand | so wish) | just ask | say the word',
  we: 'we | i | well | ill',
};

import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      'who (decides | makes <2> decision*)',
      '{computer} <4> {decide}',
      'profiling',
      '{automatic} <3> {decision}',
      '{automatic} individual',
    ],
    met: [
      // Profiling as such, done, denied, objected to or opted out of
      'profiling',
      '(are | is | be | been | being | not | will) <2> profiled',
      '(we | to) <3> profile (you | users | our users | customers | visitors | individuals)',
      '(create | build | develop | compile | generate | make) <4> (profile | profiles) <4> (of you | about you | about your | of your | based on | of our users | of users)',
      // "automated decisions", "decisions based solely on automated processing"
      '{automatic} <4 !cookies !accept !confirm !confirms> {decision}',
      '{decision} <10 !deleted !delete !erased !cookies> {automatic}',
      '{decision} <6> by (a | an | our) <2> (human | humans | person | people | staff)',
      '{automatic} individual',
      'automated (processing | means) & ({not} | right | solely | only | object) & !(collect* | gather*)',
      'subject to <4> {automatic} <2> (processing | means)',
      '{automatic} <2> (credit | scoring | score | assessment | eligibility | screening | underwriting | profil*)',
      '(credit | risk | eligibility) (scoring | decision* | assessment*) <6> {automatic}',
      // "decisions made by a machine alone", "we let no computer decide", "an algorithm declines loans"
      '{decision} <10 !{cookie}> {computer}',
      '{computer} <5 !{cookie}> {decide} & !{cookie}',
      '(scoring | decision) (engine | model | algorithm)',
      '{decision} <6> {system} <3> (alone | itself | automatically)',
      '(set | calculated | computed | worked out) <2> by (an algorithm | {computer})',
      '(let | lets | leave | leaves | left | entrust*) <5> {computer} <6> {decide}',
      '(leave | leaves | left | entrust* | hand) <5> (decision* | choice* | judgment* | judgement*) <3> to {computer}',
      '{system} <3> (alone | itself | by itself | on its own | automatically) <4> {decide}',
      '{system} <6> {decide} <8> (alone | without (a | any | human*))',
      '(rejected | approved | declined | accepted | refused | scored | ranked | screened out | filtered out | decided | shortlisted | priced) <3 !{cookie}> (automatically | by {computer} | by [a | our | the] {system})',
      '(without | no | nobody | not any | with no) <3> (human* | person | people | employee* | staff | manual) <3> (involve* | interven* | review* | look* | oversight | check* | input) & ({decision} | {decide} | {automatic} | {computer} | {system})',
      '(not | never | dont | nor | neither) profile',
      '(used | use | data | order | analyse* | analyze*) <4> to profile <3> {people}',
      '(we | i) <2 !your> profile <3> {people}',
      '(build | draw up | keep | form | create | compile) <4 !your> (profile | profiles) <2> (of | about | on)',
      '(score | scores | scored | scoring | rating) <6> (automatically | by {computer} | by [a | our | the] (program | {system}))',
      '({human}) <3> (makes | make | takes | take | decides | decide) <3> (every | all | each | any | the final)',
      '(every | all | each | any | final) <2> ({decision} | application* | case) <6> (by | up to | with | to) <2> {human}',
      '{human} <3> always <2> {decide}',
      '(article | art) 22',
      '(human | manual) (intervention | review | involvement | oversight) & ({decision} | {automatic})',
      '(logic | significance) (involved | and <3> consequences)',
    ],
    below: [
      // "There is none.", "We don't.", "A person."
      '^ <5> {not} <5> $',
      '^ <4> ({computer} | {human} | {system})',
      '({computer} | {human} | {system}) <8> {decide}',
      '^ (yes | no | none | sometimes)',
      '{not} & ({automatic} | {decision} | such | this)',
      '^ no <6>',
      '({process} | takes place | carried out | made) & ({automatic} | {decision} | algorithm*)',
    ],
    unless: [
      // Portability holds for "processing carried out by automated means".
      '(portab* | machine readable | transmit* | without hindrance) & !(profil* | {decision} | article 22)',
      // "Profiling means any form of ..."
      '^ <2> (profiling | {automatic} [individual] {decision}) (means | refers | is defined | is any | is the | describes)',
      '(google | facebook | meta | linkedin | third parties | ad networks) (may | use | uses | perform*) <8> profiling',
    ],
  },
  {
    cookie: 'cookie | cookies | your computer | virus* | email* | confirmation | newsletter',
    // What decides in place of a human being: the first kind hardly ever does anything else in a policy.
    computer:
      'computer | computers | machine | machines | algorithm | algorithms | robot | robots | ai | artificial intelligence | scoring engine | decision engine | scoring model | machine learning',
    system: 'system | systems | software | program | programme | engine | model | models | tool',
    decide:
      'decide | decides | decided | deciding | determin* | accept | accepts | reject* | approv* | declin* | refus* | assess* | evaluat* | scor* | rank* | judge* | select* | shortlist* | sort | sorts | sorted',
    human:
      'human | humans | person | people | employee | employees | colleague | adviser | advisor | caseworker | case worker | member of staff | staff | somebody | underwriter | recruiter | us',
    people:
      'you | people | anyone | anybody | individuals | persons | respondents | visitors | users | customers | members | patients | students | pupils | readers | applicants | employees | children | clients | guests | subscribers | donors | them',
    automatic:
      'automated | automatic | automatically | solely by computer | automation | algorithmic | algorithm | algorithms | computerised | computerized',
    decision: 'decision | decisions | decisionmaking | decision making | decide | decides | decided',
  },
);

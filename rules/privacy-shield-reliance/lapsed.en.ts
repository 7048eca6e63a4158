/** English frames around the name of a lapsed framework. */
import { type Phrases, phrases } from '../../src/core/rule.ts';
import type { Framework } from './lapsed.ts';

export const lapsedEn = ({ names, other, otherWords, foreign, claims = [] }: Framework): Phrases =>
  phrases(
    {
      claim: [
        // Certified under, complies with, participates in.
        '{joined} <20> {name}',
        '{name} <14> {joined}',
        // Under it, on the ground of it, in reliance on it.
        '{ground} <10> {name}',
        '{name} <10> {ground}',
        // A transfer, a supplier or a country beside it.
        '{transferish} <30> {name}',
        '{name} <30> {transferish}',
        '#vendor <30> {name}',
        '{name} <16> #vendor',
        // The scheme called by its noun.
        '{name} {noun}',
        'our <2> {name}',
        '(use | uses | using) <2> {name}',
        '{noun} <4> {name}',
        ...claims,
      ],
      // The name alone; the judge decides whether that will do.
      mention: ['{name}'],
      heading: ['{name}'],
      sectionBelow: ['{joined} & (we | us | our | provider* | supplier* | vendor* | processor* | principles | framework | #vendor)'],
      // The policy says that the framework fell, was replaced or is relied on no longer: all mentions are history.
      ended: [
        '{name} <16 !{otherWords}> {fell} & !{ifName} & !({fell} <2 !{nameWords}> {other})',
        '{fell} <14 !{otherWords}> {name} & !{ifName} & !({other} <8 !{nameWords}> {fell})',
        '{name} (and | or) [the] {other} <12> {fell}',
        '{fell} <6> {other} (and | or) <3> {name}',
        '{name} <2> (is | was | has become) <3> (history | dead | gone | over | finished | obsolete | a thing of the past | defunct | outdated | insufficient | inadequate)',
        '{name} <2> (met | suffered | shared) <3> fate',
        '(demise | end | fall | death | collapse | invalidity | loss | annulment) of <3> {name}',
        '{name} <2> (fell | came to an end | has come to an end | ended | ceased | has ceased | expired | did not survive | failed)',
        '(scheme | framework) <2 !{otherWords}> (came | come) to an end & {name}',
        '{name} (judgment | judgement | ruling | case | decision of the court)',
        '(end to | stop to | put paid to) <2> {name}',
        '(set aside | shot down | shoot down) <3> {name}',
        '{name} <2> (lost | loses | has lost) <3> (validity | force | effect)',
        '{name} <4> (contrary to | incompatible with | in breach of | no validity | no legal effect | no effect | without effect)',
        '{name} (has been | is | was) [now] (replaced | superseded)',
        '(came after | comes after | followed) {name}',
        '(schrems | schrems ii) & {name}',
        '(judgment | judgement | ruling | rulings) <3> (on | about | in | concerning | regarding) <4> {name}',
        // Replaced by something else; not "Safe Harbor was replaced by the Privacy Shield".
        '{name} <6> (has been | was | been | is | were) <3> (replaced | superseded | succeeded) <3> by',
        '(replac* | supersed* | successor* | in place of | took the place of | takes the place of) <6 !by !{otherWords}> {name}',
        '(instead of | rather than) <4 !we !use !uses !is !are !by !on !{otherWords}> {name}',
        '(instead of | rather than) (on | upon | under | relying on) [the] {name}',
        // No longer relied on.
        '{noLonger} <10 !but !and !{otherWords}> {name}',
        '{name} <8 !and !but !{otherWords}> {noLonger}',
        '{other} (or | and | nor) [the] {name} <6> {noLonger}',
        '{left} <5 !to !{otherWords}> {name}',
        '{former} {name}',
        '({former} <3 !is !are !{otherWords}> {name}) & {noun} & !{joined}',
      ],
      // Headings are not read as text.
      endedHeading: [
        '{name} <8> {fell}',
        '{fell} <8> {name}',
        '{noLonger} <6> {name}',
        '{name} <6> {noLonger}',
        '{name} is (gone | dead | history)',
      ],
      // Said of "that framework" in a statement that follows a mention.
      fallen: [
        '(framework | scheme | arrangement | agreement | decision | programme | program | it | this | that | certification) <8> {fell}',
        '{fell} <6> (the | that | this) (framework | scheme | arrangement | agreement | decision | program)',
        '(framework | scheme | arrangement | it) <5> {noLonger}',
      ],
      // Not relied on, within one clause; not "no data to firms that are not certified under it".
      negated: ['{neg} <8 !{boundary} !{only} !{exceptive} !{otherWords}> {name} & !{twofold}'],
      // The name is the subject of a denial.
      denied: ['{name} [{noun}] <3 !{boundary} !{otherWords}> {neg} & !({neg} <1> {only})'],
      // This statement is no reliance, whatever others say.
      acquitted: [
        // Told of, not relied on.
        '(question* | asked | wonder* | talk | titled | news | debate) <5> {name}',
        '(is | was) called {name}',
        '(regardless of | irrespective of | in the days of | back when | in the era of) <2> {name}',
        '{name} <1> (lapse | lapsed | existed | expire)',
        '{name} <7> not (enough | sufficient)',
        '{name} <3> (deleted | removed | taken out)',
        '(used to) <6> {name}',
        'never been <3> {member} <6> {name}',
        // History.
        '(was | were | used to be | had been | once) <3 !is !are !has !have !who !which !that !{otherWords}> {member} <8 !is !are> {name}',
        '[the] {name} <1> (was | used to) & !({name} was designed)',
        '(formerly | previously | earlier | in the past) <2 !is !are !{otherWords}> (certif* | a member | based | listed | part of | relied | used | rested | participat*) <8> {name}',
        '(formerly | previously | before that) [the | on the | under the] {name}',
        '(until | till | up to | before | prior to) <4> #year & {name}',
        'neither <2> {other} (nor | or) [the] {name}',
        '{name} <2> (cannot | cant | doesnt | isnt | didnt)',
        '(nobody | no one | noone | none) <3> (can | may) <3> (use | rely) <6> {name}',
        '(offers | gives | provides) no <4> & {name} <2> (offers | gives | provides) no',
        '{neg} <3> {need} <4> {name}',
        '{neg} <4> new {name}',
        'without <2> (using | relying | use | reliance | recourse) <4> {name} & !(no | not | never)',
        'independent* of <2> {name}',
        // A pointer to information about it.
        '^ <3> {pointer} <12> {name} & !{own}',
        '(what | whether) <2> {name} <1> (was | is | means) & (see | read | visit | learn | find)',
        // A change log.
        '(reference* | mention*) <3> {name} <4> (removed | deleted)',
        '(removed | deleted | dropped) <5> {name}',
        ...foreign,
      ],
    },
    {
      name: names,
      nameWords: 'shield | privacyshield | shields | harbor | harbour | safeharbor | safeharbour',
      other,
      otherWords,
      ifName: '(if | should | in case | in the event that | in the event | were) <1> ({name} | {noun})',
      twofold:
        '((no | not | never | none | dont) <14> (that | who | which | unless | without | where | whose | before) <4> (not | never | no) | (no | not | never | none | dont) <14> (unless | without | before | until | other than))',
      neg: 'not | never | no | none | dont | doesnt | neither | nor | isnt | arent | cannot | cant',
      boundary:
        'that | which | who | but | and | if | when | so | because | while | incompatible | inconsistent | contrary | breach | violat* | conflict | where | whose',
      only: 'only | just | solely | merely | exclusively | alone',
      exceptive: 'unless | except | without | other | until | before',
      noLonger: 'no longer | not any longer | not any more | not anymore | any more | anymore',
      former: 'former | previous | defunct | erstwhile | then | old | late | lapsed | now defunct | now invalid',
      left: 'abandoned | dropped | left | gave up | given up | phased out | withdrew from | withdrawn from | moved from | moved away from | switched from | migrated from | changed from | transitioned from | stopped relying on | stopped using | ceased to rely | ceased relying | ceased using | away from | discontinued',
      need: 'need | needs | require | requires | trust | trusts | waiting for',
      pointer:
        'to learn more | to read more | for more information | for further information | for more details | learn more | read more | more information | more about | further reading | see also | visit | click here | background | if you want to know | for background | see | source | sources | links | reading | article',
      noun: 'framework* | principle* | program* | scheme* | list | agreement* | mechanism* | policy | polic* | rules | requirements | notice | statement | annex | complaint* | dispute* | arbitration | obligation* | commitment* | certificat* | certified | compliant | arrangement* | privacy principles | self certif* | membership',
      joined:
        'certif* | self certif* | selfcertif* | participat* | compl* | adher* | commit* | subscrib* | member* | enrol* | join* | registered | signed | signatory | listed | listing | abide* | follow* | accredited | approved | recertif* | covered | subject to | bound | party to | obtained | maintain* | agreed | uphold* | takes part | take part | belong* | part of | meets | applies | apply | covers | cover | thanks to | (has | have | with)',
      member:
        'certif* | self certif* | selfcertif* | participant* | participating | member* | listed | registered | enrol* | covered | accredited | signed | part of | made | based | done',
      ground:
        'under | via | through | pursuant to | in accordance with | in reliance on | reliance | rely | relies | relying | relied | lean | rests | based on | basis of | basis | ground | grounds | on the grounds of | by virtue of | according to | as part of | with respect to | ensure* | ensuring | guarante* | safeguard* | protect* | adequate | adequacy | mechanism* | means of | covered by | governed by | as set forth | set forth | set out | as described in | lawful* | legal*',
      transferish:
        'transfer* | usa | united states | america* | outside the eu | outside the eea | third country | third countries | processor* | provider* | server* | eea | european | switzerland | swiss | standard contractual clauses | scc | sccs | ftc | federal trade commission | department of commerce | privacy shield* | safe harbo*',
      rely: 'rel* | depend* | bas* | rest | rests | use | uses | used | using | certif* | participat* | a member | members | member | part of | covered by | listed | registered | approved | trust | trusts | resort | invoke* | refer | refers',
      own: 'our <4> certif* | our <3> participation | our <3> commitment | our <3> compliance | certification | we | our <4> listing | listing',
      fell: 'invalidat* | invalid | invalidity | annulled | annul | annulment | annuls | struck down | strike down | striking down | struck | repealed | abolished | overturned | declared void | void | nullified | quashed | thrown out | threw out | lapsed | in force ceased | ceased to be | expired | has ceased | killed | scrapped | toppled | rejected by',
    },
  );

import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    // A lower bound. Whether it is one for keeping data is told by the retention rule, which found the statement.
    minimum: [
      '{least} <4 !gang !hvert> {period}',
      '(ikke | aldrig) (under | mindre end | kortere end | kortere tid end) {period}',
      '{period} eller (mere | laengere | derover)',
      '(foerst | tidligst) <4> (slett* | anonymiser*) <4> {period}',
      '(slettes | sletter | anonymiseres) <2> (foerst | tidligst) <3> {period}',
      '(foerst | tidligst) efter {period}',
      '(aldrig | ikke | intet | ingen | foerst) <6> {gone} <6> (foer | inden | foerend) <6> {period}',
      '{gone} <6> (aldrig | ikke | foerst) <3> (foer | inden | foerend | naar) <6> {period}',
      '{gone} <4> (tidligst | foerst) <4> {period}',
      '{period} <2> (som minimum | mindst | og derover | og opefter | eller derover)',
      'ikke under {period}',
      '^ ikke under {period}',
    ],
    // What closes it again: an upper bound, or a second period for something else.
    bound: [
      '(hoejst | maksimalt | maksimum | maks | op til | senest | ikke laengere end | ikke mere end | indtil)',
      'mellem #number og {period}',
      '#number til {period}',
      '(aldrig | ikke | hoejst) <3> (mere | laengere | over) <3> {period}',
      '{period} <30> {period}',
    ],
    // Or the deletion that follows, also in the next sentence.
    // Anything in the policy that could be an end: more than the retention rule accepts, for a false alarm is worse here than a miss.
    end: [
      '(slettes | sletter | slettet | anonymiseres | fjernes | makuleres) <12> (naar | efter | ved | indtil) <6 !laengere !noedvendig* !formaal*> (du | din | dit | melder | *konto* | *forhold* | ophoer* | afslut* | udloeb* | opsig* | endt | dage | maaneder)',
      '{keep} <16> (indtil | mens | saa laenge du | saa laenge I | saa laenge kunden | saa laenge medlemmet)',
      '(hoejst | maksimalt | op til | senest) <3> {period}',
      '(naar | hvis | melder | lukker | opsiger | ophoerer) <6> {person} <6> (sletter | slettes | fjerner | smider)',
      '(naar | hvis) du <6> (sletter | slettes) (vi | jeg | dine | din)',
    ],
    deletedAfter: ['(derefter | herefter | hvorefter | hvorpaa | saa) <6> {gone}', '{delete} <6> (derefter | herefter)'],
  },
  {
    least: 'mindst | minimum | som minimum | minimums* | mindste*',
    gone: '{delete} | smid* | shred* | ryger',
    person: 'du | De | kunden | medlemmet',
  },
);

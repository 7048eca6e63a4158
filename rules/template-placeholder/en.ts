import { phrases } from '../../src/core/rule.ts';

/** What templates and editors leave behind in words; what they leave in punctuation is found by scan.ts. */
export const en = phrases(
  {
    claim: [
      'lorem ipsum',
      // "insert company name here", "insert date"
      'insert [here] [the | your | a | relevant | applicable | full] {field}',
      'insert here',
      '(to be | must be | should be) (inserted | filled in | completed) <1> (here | later | before publication)',
      '(to be | must be | should be) confirmed (here | later | before publication)',
      '(enter | add | put | fill in) your <2> {field} here $',
      'your (company | business) name here',
      // Notes to whoever fills in the template
      '(delete | remove) <4> (if not applicable | as appropriate | as applicable | if not relevant | if it does not apply)',
      '(replace | customise | customize | edit) <3> (this template | placeholder* | the bracketed | bracketed text | this text with)',
      '(this | the) (template | sample) <4> (should | must | needs to) be (adapted | customised | customized | edited | tailored | reviewed)',
      '(delete | remove | omit) (this | the following) (section | paragraph | clause | sentence | text | line | box) <1> (if | when | unless | before | where)',
      '(sample text | placeholder text | dummy text | template text | boilerplate text)',
      '(replace | overwrite) (it | this | them) with your',
      '^ <1> (describe | list | explain | specify | state) here [briefly] (which | what | how | who | your | why)',
      '^ <1> (describe | list | explain | specify | state | insert | add) [the | briefly] (which | what | how | who | your) <8> here',
      'here you should (describe | list | explain | specify | state | insert | add)',
      '^ <2> (text | content | details | section) (to follow | to come | coming soon | goes here | missing) <1> $',
      '^ (heading | title | text | your text) here $',
      '(example of | template for | sample) <3> (privacy policy | privacy notice) <8> (adapt | tailor | customi*e | edit)',
      'in this (section | subsection) you should',
      '^ suggested text',
      '^ (drafting note | note to (draft | editor | self))',
      // The row of field names itself stands where the values should: "using the following information: Name, address, e-mail"
      'contact us using the following (information | details | contact information) name <2> address',
    ],
  },
  {
    field:
      'company name | business name | website name | your name | organisation name | organization name | name of <2> company | date | effective date | email | email address | e mail | address | phone number | telephone number | contact (details | information) | website | url | link | number of <2> (days | months | years)',
  },
);

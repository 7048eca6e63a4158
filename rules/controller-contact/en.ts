import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: ['contact*', 'how to (contact | reach)', 'get in touch'],
    channel: [
      // A form, page or chat that is offered as the way to get in touch
      '{invite} <4> {us} <12> {form}',
      '(questions | requests | inquiries | enquiries | concerns) <12> (via | through | using | by) <6> {form}',
      '(use | using | fill out | fill in | filling out | complete | completing | submit | submitting) <1> (our | the | this) <4> {form} & !(collect* | when you)',
      '({invite} | messages) <8> (through | via | in | on | using) <3> (app | portal | intranet | dashboard | parent app)',
      '(contact | message | chat) <1> (button | link | tab | icon)',
      '(use | using | through | via) <1> the form <2> (on | at | below)',
      'form on (our | the | this) (website | site | page | homepage) & (request* | question* | contact* | enquir* | quer*) & !(collect* | when you | provide*)',
      'chat with (us | me)',
      // A number that no word announces as a telephone number
      '(call | phone | dial | text | fax) <3> {us} <6> #number',
      '(call | dial | toll free) <3> #number #number',
      '(fill | complete | use | submit | send) <3> (form | enquiry form | web form) (below | at the | on this | on our | on the | underneath)',
      // Chat handles and ticket systems
      '{invite} <3> {us} <10> (discord | messenger | whatsapp | telegram | live chat | chat | ticket | help desk | helpdesk | instagram | twitter | linkedin | github | customer portal)',
      '(open | submit | create | file | raise | log) <3> (ticket | support request | issue)',
      '(dm | pm | message | whatsapp | text) us & (instagram | facebook | whatsapp | twitter | telegram | discord | messenger | signal | mastodon | bluesky)',
      // An address that the publisher hid from robots
      '(email | e mail | mail) <8> (at | dot) <2> (dot | com | org | net)',
      '(email protected | e mail protected)',
      '{invite} <2> {us} <10> (mail | post | writing) <6> #number',
    ],
    // A number that is announced: the judge counts its digits.
    digits: [
      '(answerphone | answering machine | freephone | voicemail | toll free | landline | reception | office | desk | shop | surgery | studio | switchboard | helpline | hotline | landline | secretary | vestry) <2> #number',
      '(ring | rung | rings | call* | phone* | telephone* | tel | text | texted | dial* | reach* | mobile | cell | number | fax | whatsapp | sms) <6> #number',
    ],
    // Somebody else's address
    foreign: [
      '(host | hosting company | processor* | provider* | supplier* | vendor* | insurer* | bank | banks | courier* | seller*) <8> (reached | contacted | answers | answer | contact) & !(us | we | me)',
      'own <2> (team | staff) & !(us | we)',
      'own (cookies | processing | privacy | policy | data | practices | use) & !(our own | my own | us | we)',
      '(that | those | other) (company | firm | provider | site | organisation | organization) & (contact* | email | e mail | write) & !(us | we)',
    ],
    invitation: [
      '(contact | contacting | email | emailing | call | calling | reach | reaching | write to | writing to | notify | notifying | inform | tell | ask) <1> {us} & !((when | if | whenever | where | time) (you | they | people) (contact | email | call | write | reach))',
      // "Please get in touch", "speak to your group leader", "ask at the desk"
      '(get | getting) in touch & !(we (will | may | might | shall | can))',
      '(welcome | feel free | free | happy for you) to <1> (approach | call | write | ask | phone | email | ring | contact | visit)',
      '(call | write | phone | email | ring) or (call | write | phone | email | ring)',
      '(customer service* | support | helpdesk | team | staff) <3> to (assist | help | answer)',
      'we <2> be (contacted | reached)',
      '{turn} <1 !through !via> [the | our | your | a | any] <1> {desk}',
      '(send | write | sending) us <2> (email | mail | message | letter | note)',
      '(phone | email | mail | telephone | visit) <2> us',
      '(here to help | happy to help | glad to help | happy to answer | glad to answer | pleased to answer | answer any) & (question* | queries | anything)',
      '(see | visit | find) us <2> (in | at) <2> office',
      '(speak | talk | write) <1> to <1> (your | the | any | a | our | one of) & (you | questions | data | if)',
      'ask <2> (at the | in the | any member | our staff | the staff | anyone)',
      '(requests | request | enquiries | queries | questions) <6> (made | put | addressed | sent | directed | brought) <3> to',
      '(give us | say the word | stop by | pop in | drop in | shout)',
      '(get in touch | getting in touch | in contact) <2> (with) <2> {us}',
      '(reach out | write | speak | turn | talk) <1> to <2> {us}',
      '(questions | requests | inquiries | enquiries) <10> (directed | addressed | sent | submitted) <2> to',
      '(our | the) contact (page | information | details | section)',
      'contact (information | details) <6> (found | available | provided | below | on)',
      '(let | drop) us (know | a line)',
      'click here <4> contact',
      '(contact | reach) <2> (customer | our | the) <3> (support | service | team | office | care | department)',
    ],
    // The channel is named and its value was never filled in.
    unfilled: ['(email | phone | address | telephone) <1> (xx* | todo* | insert* | tbd)', '(questions) <8> (sent | directed) to'],
  },
  {
    us: 'us | me | our <3> team | the company | support | our support | customer service* | customer support | our team | our office | our <2> department | the controller | the club | the association',
    invite: 'contact* | reach* | write to | write | email* | get in touch with | in touch with | message | ask | call',
    turn: 'contact | contacting | ask | asking | email | emailing | write to | writing to | call | calling | turn to | speak to | speak with | talk to | approach | notify | inform | reach',
    desk: 'office | school | surgery | practice | manager | practice manager | secretary | committee | council | clerk | staff | clinic | reception | front desk | headteacher | head teacher | trustees | treasurer | warden | owner | shop | hotel | library | museum | parish | vicar | rectory | registrar | administrator | department | chair | chairman | salon | studio | company | club | charity | firm',
    form: 'contact form | contact page | contact us form | contact us page | web form | webform | online form | support form | support page | help center | help centre | support center | support centre | feedback form | request form | privacy form | privacy portal | enquiry form | inquiry form | this form | following form | contact us link | privacy request form | support portal',
  },
);

import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: ['contact*', 'how to (contact | reach)', 'get in touch'],
    channel: [
      // A form, page or chat that is offered as the way to get in touch
      '{invite} <4> {us} <12> {form}',
      '(questions | requests | inquiries | enquiries | concerns) <12> (via | through | using | by) <6> {form}',
      '(use | using | fill out | fill in | filling out | complete | completing | submit | submitting) <1> (our | the | this) <4> {form} & !(collect* | when you)',
      // A number that no word announces as a telephone number
      '(call | phone | dial | text | fax) <3> {us} <6> #number',
      '(call | dial | toll free) <3> #number #number',
      // Chat handles and ticket systems
      '{invite} <3> {us} <10> (discord | messenger | whatsapp | telegram | live chat | chat | ticket | help desk | helpdesk | instagram | twitter | linkedin | github | customer portal)',
      '(open | submit | create | file) <3> (ticket | support request | issue)',
      // An address that the publisher hid from robots
      '(email | e mail | mail) <8> (at | dot) <2> (dot | com | org | net)',
      '(email protected | e mail protected)',
      '{invite} <2> {us} <10> (mail | post | writing) <6> #number',
    ],
    invitation: [
      '(contact | contacting | email | emailing | call | calling | reach | reaching | write to | writing to | notify | notifying | inform | tell | ask) <1> {us}',
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
    form: 'contact form | contact page | contact us form | contact us page | web form | webform | online form | support form | support page | help center | help centre | support center | support centre | feedback form | request form | privacy form | privacy portal | enquiry form | inquiry form | this form | following form | contact us link | privacy request form | support portal',
  },
);

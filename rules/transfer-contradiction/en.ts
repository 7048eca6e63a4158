import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    // The service is named, but not as one that gets data from us.
    idle: [
      // Not in use, or no longer.
      '(do not | dont | does not | never | not) <3> (use | using | share | send | disclose | embed | run | rely | work | pass | sell | transfer) <12> #vendor & !{except}',
      '#vendor <5> (is | are) <2> (not | never) <3> (used | enabled | embedded | loaded)',
      '(no | without | neither | unlike | instead of | rather than | no longer use | free of | replaced | dropped | abandoned | moved away from | switched from) <6> #vendor & !{except}',
      // Browsers and their settings.
      '#vendor <2> (chrome | safari | explorer | edge)',
      '(chrome | firefox | safari | internet explorer | opera)',
      '(browser | browsers) <10> #vendor & !(use | uses | using)',
      // Links, and the reader's own accounts.
      '(follow | find | join) <2> us <6> #vendor',
      '(link | links | linked | button | buttons) <8> #vendor & !pixel',
      'your <3> #vendor <2> (account | profile | login)',
      '#vendor <2> (login | account | profile)',
      '(log in | login | sign in | sign up | signing in) <5> #vendor',
      '(app store | google play)',
      '(trademark* | registered) <6> #vendor',
    ],
    // Data do go to the network.
    use: [
      '#vendor <4> (pixel | pixels | plugin* | plug in | plug ins | ads | advertis* | sdk | tag | conversion* | remarketing | retargeting | cookie* | custom audience*)',
      '(pixel | pixels | plugin* | advertis* | cookie* | embed* | remarketing | retargeting | marketing) <10> #vendor',
      '(share | shared | shares | send | sends | sent | disclose* | transfer* | process* | processor* | provider*) <10> #vendor',
      '#vendor <8> (receive* | process* | collect* | record*)',
      '(we | i) (use | run | operate | employ) <4> #vendor',
      'joint controller* & #vendor',
    ],
    // How its data stay inside.
    inside: [
      '(in | within | inside | from) <4> {place}',
      '(eu | eea | european) (region* | server* | data center* | data centre* | datacent* | zone* | hosting | hosted | based | only | instance | data boundary)',
      '(region | location | country | residency | data center | data centre | server | servers | hosted | located) <4> {place}',
      '{place} $',
      '(self hosted | selfhosted | on our own servers)',
    ],
  },
  {
    except: 'except | unless | other than | apart from | besides | only | than',
    place:
      'eu | eea | europe | european union | frankfurt | germany | ireland | dublin | stockholm | sweden | finland | netherlands | amsterdam | denmark | france | paris | belgium | copenhagen | eu west | eu central | eu north | norway',
  },
);

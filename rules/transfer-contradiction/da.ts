import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    // The service is named, but not as one that gets data from us.
    idle: [
      // Not in use, or no longer.
      '(bruger | bruge | anvender | anvende | benytter | benytte | deler | dele | sender | sende | videregiver | overfoerer | indlejrer | har) <3> (ikke | aldrig | ingen | hverken | ej) <10> #vendor & !{except}',
      '#vendor <6> (bruges | anvendes | benyttes) <3> (ikke | ej | aldrig)',
      '(uden | ingen | hverken | modsaetning til | fravalgt | fravalgte | droppet | droppede | forladt | skiftet fra | skiftede fra | i stedet for | frem for | ikke laengere | tidligere brugte | udfaset | fri for) <6> #vendor & !{except}',
      // Browsers and their settings.
      '#vendor <2> (chrome | safari | explorer | edge)',
      '(browser | browseren | browsere) <10> #vendor & !(bruger | anvender | benytter)',
      '(chrome | firefox | safari | internet explorer | opera)',
      // Links, and the reader's own accounts.
      '(foelg | find) <2> (os | mig) <6> #vendor',
      '(link | links | linker | henvis*) <6> til <6> #vendor',
      '(din | dit | egen) <3> #vendor <2> (konto | profil | login | bruger)',
      '#vendor <2> (login | konto | profil)',
      '(logge | log | logger) <2> ind <4> #vendor',
      '(app store | google play)',
      '(registreret | varemaerke*) <6> #vendor',
    ],
    // Data do go to the network.
    use: [
      '#vendor <4> (pixel | pixels | plugin* | plug in | annonc* | sdk | tag | conversion* | konvertering* | remarketing | retargeting | cookie* | custom audience*)',
      '(pixel | pixels | plugin* | annonc* | cookie* | indlejr* | remarketing | retargeting | markedsfoering) <10> #vendor',
      '(deler | deles | sender | sendes | videregiv* | overfoer* | behandl* | databehandler* | leverandoer*) <10> #vendor',
      '#vendor <8> (modtag* | behandl* | indsaml* | registrer* | faar | databehandler)',
      '(bruger | anvender | benytter | driver | kommunikerer) <4> #vendor',
      'faelles dataansvar* & #vendor',
    ],
    // How its data stay inside.
    inside: [
      '(i | inden for | indenfor | fra) <4> {place}',
      '(eu | eoes | europaeisk*) (region* | server* | datacent* | zone* | hosting* | hostet | baseret | only | instans | data boundary)',
      '(region | placering | placeret i | land | opbevaringssted | datacenter | datacentret | server | servere | serveren | hostet | placeret | lokation | database | data) <4> {place}',
      '{place} $',
      'anonym* & #vendor & {place}',
      '(selvhostet | self hosted | selfhosted | paa egne servere | paa vores egen server | egen server)',
    ],
  },
  {
    except: 'undtagen | undtaget | medmindre | med mindre | ud over | udover | bortset fra | andet end | andre end | end',
    place:
      'eu | eoes | europa | frankfurt | tyskland | irland | dublin | stockholm | sverige | finland | holland | nederlandene | amsterdam | danmark | frankrig | paris | belgien | koebenhavn | eu west | eu central | eu north | norge',
  },
);

import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: ['{dpo}'],
    below: ['#email', '#phone', '{post}', '{channel}'],
    met: [
      // "att. databeskyttelsesrådgiveren" in a postal address
      '(att | attention | attn | co | til haende | maerk* | adresseret) <5> {dpo}',
      '{dpo} <20> {post}',
      '{dpo} <12> (#email | #phone)',
      '(#email | #phone) <10> {dpo}',
      '(skriv | maerk | anfoer) <3> {dpo} <4> (emnefelt* | emne | emnet | kuvert*)',
      // Through a form, the digital post box, a number inside the house
      '{dpo} <14> {channel}',
      '{channel} <10> {dpo}',
      '{dpo} <14> (telefon | tlf | mobil | lokal | lokalnummer | omstilling*) <3> #number',
      // "på samme adresse", "via kontaktoplysningerne ovenfor"
      '{dpo} <12> (samme | ovenstaaende | ovennaevnte | nedenstaaende | nedennaevnte | foelgende) <2> (*adresse | *nummer | *kontaktoplysninger | *oplysninger)',
      '{dpo} <12> (*adresse | *adressen | *nummer | *kontaktoplysninger | *kontaktoplysningerne) <1> (ovenfor | nedenfor | herover | herunder)',
    ],
    // A number that no word announces: the judge counts its digits.
    digits: ['{dpo} <10> #number'],
    denial: [
      // "Vi har ikke udpeget en DPO", "er ikke forpligtet til at have", "ingen DPO"
      '{none} <6 !medmindre !men !vores> {need} <6 !men !vores> {dpo}',
      '{none} <2 !vores> {dpo}',
      '{without} <4> {dpo}',
      // "En DPO har jeg ikke", "Databeskyttelsesrådgiver: har vi ikke"
      '{dpo} <2> (har | skal | behoever | bruger | mangler | haves | findes | udpeges) <3> (vi | jeg | man | der | en | et | {body}) <6> {none}',
      '{dpo} <6> (er | bliver | blev | skal) <2> {none} <4> {need}',
      // "Vi har overvejet en databeskyttelsesrådgiver, men er ikke forpligtet til det"
      '{dpo} <14 !kontakt*> {none} <4> {duty}',
      '{dpo} <14 !kontakt*> {duty} <4> {none}',
      // "DPO: ingen", and the cell of a table
      '{dpo} <3 !er !har !kan> (ingen | nej | intet | ikke | na | n a)',
      '{exempt} <12> {dpo}',
      '{dpo} <8> {exempt}',
    ],
    // Under the heading or the question the officer is only "en sådan".
    denialBelow: [
      '^ <2> (ingen | nej | nix | intet)',
      '{none} <6> ({need} | saadan* | en saadan | noget)',
      '({need} | saadan*) <6> {none}',
      '{exempt}',
      'ikke <2> (relevant* | aktuel*)',
    ],
    officer: ['{dpo}'],
    // The officer's name under the heading
    officerBelow: ['#name', '(hedder | varetages | varetager | udpeget | raadgiver*)'],
    unless: [
      // Definitions and recitals
      '^ [en | ved en | ved] {dpo} [(dpo)] (er | har | skal | forstaas | betyder | staar for) <3> (en | at | til | den | de | som) & !({none} | {exempt})',
      '^ en {dpo} <1> (raadgiver | overvaager | hjaelper | vejleder | opgave* | rolle*) & !(vi | vores | os | jeg | mig | min | #email | #phone | {none} | {exempt})',
      '(artikel | forordningen* | loven | reglerne | gdpr | databeskyttelsesforordningen* | myndigheder | kommuner | regioner | skoler | virksomheder | organisationer) <10 !vi !vores> (skal | kraever | kraeves | pligt | forpligtet | forpligter | have | har) <10> {dpo} & !(vi | vores | os | jeg | mig | #email | #phone | {none} | {exempt})',
      '{dpo} [(dpo)] (skal | maa | boer) & !(vi | vores | os | jeg | mig | #email | #phone | {none} | {exempt})',
      // Somebody else's officer
      '{dpo} <3> (hos | i | fra) (datatilsynet | #vendor)',
      '(datatilsynets | #vendor | leverandoerens | databehandlerens | databehandlers | leverandoers | udbyders | udbyderens | bankens | selskabernes) <1 !vores !vor> {dpo}',
      '(leverandoer* | databehandler* | samarbejdspartner* | udbyder* | *udbyder) <3> har <4> {dpo} & !(vi | jeg)',
    ],
  },
  {
    dpo: 'databeskyttelsesraadgiver* | databeskyttelses raadgiver* | data beskyttelsesraadgiver* | databeskyttelsesraagiver* | databeskyttelsraadgiver* | databeskyttelseraadgiver* | databeskyttelsesofficer* | persondataraadgiver* | dpo | dpoen | dpoer | dpos | dpoens | dpo funktion* | data protection officer* | dataprotection officer* | data privacy officer',
    none: 'ikke | ingen | intet | hverken | aldrig | nej | ej | heller ikke',
    body: 'foreningen | klubben | skolen | firmaet | virksomheden | selskabet | klinikken | butikken | kommunen | hotellet | gruppen | fonden | menigheden | salonen',
    without: 'uden at have | uden at udpege | undlad* | undladt | fravalgt | klarer os uden | uden egen',
    need: '{duty} | have | har | haft | skal',
    duty: 'udpeg* | udnaevn* | ansat | ansaette | tilknyttet | brug for | behov* | behoev* | krav | kravet | kraev* | krav om | forpligt* | pligt* | pligten | noedvendig* | paakraev* | relevant* | aktuel* | omfattet | gjort | valgt | opfyldt | gaelder | anledning | betingelser*',
    exempt: 'undtaget | fritaget | undtagelse* | for lille til | for smaa til | for lidt til | slipper for',
    channel:
      'kontaktformular* | kontakt formular* | formular | formularen | borger.dk | digital post | e boks | eboks | sikker post | sikker mail | virk.dk | selvbetjening*',
    post: '(*vej | *gade | *vaenget | *alle | *straede | *plads | *torv | *boulevard | *stien | *parken) #number',
  },
);

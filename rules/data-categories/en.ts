import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      // "What information do we collect?", "Information we collect", "Categories of personal data"
      '(what | which) <3> {data}',
      'what (do we | we) (collect | process | know | gather | hold)',
      '{data} <4> (we | i) <3> {process}',
      '{data} you (give | provide | submit | share)',
      '{data} (collected | processed | we collect | that is collected)',
      '(collection | processing | gathering) of <3> {data}',
      '(types | type | categories | category | kinds | kind) of <3> {data}',
      '^ {personal-data} $',
      '^ (identity | account | usage | technical | payment | profile | device | log | transaction | location | marketing | financial) (data | information | details) $',
      'identifiers',
      '^ (data | information | personal data | data type | what) $',
    ],
    met: [
      // "We collect your name and e-mail address", also lead-in + list item
      '{take} <28 !{address-us}> {kind}',
      '{take} <24 !{address-us}> {plain}',
      '{kind} <14> (collected | processed | stored | recorded | logged | retained | used | kept | held | saved | gathered | synced | uploaded | noted | registered | measured | tracked | written | transmitted | sent to (us | our) | entered)',
      // "We have the children's birthdays", "the card shows name and shoe size"
      '{org} (have | has | hold | know | knows | see | note | notes | write | list | register | registers) <16 !{address-us} !right !rights !no !not> {kind}',
      '{org} (have | has | know | knows | note | notes | write | need) <8 !{address-us} !right !rights !no !not> (name | names | email | phone | address | age)',
      '(shows | show | lists | list | states | asks for | notes | note | take down | takes down | write down | writes down) <12 !{address-us}> {kind}',
      '(shows | lists | states | asks for | notes | note | take down | takes down | write down | writes down) <8 !{address-us}> {plain}',
      '{plain} <6 !{address-us}> (collected | recorded | registered | logged | stored | noted | synced)',
      '(camera | cameras | cctv) <8 !{not}> (film | films | record | records | recording | footage | capture | captures)',
      // "your name", "their date of birth"
      '{your} [full | first | own | billing | legal | real] {kind}',
      '{your} [full | first | last | legal | real] (name | names | age | gender | photo | photograph | voice | address | phone | email address)',
      // Enumerations: "such as name, address, phone number"
      '(such as | including | includes | include | for example | eg | e g | namely | like | specifically | for instance | may include) [but not limited to] <3 !{address-us}> ({kind} | name | names | address)',
      '(name | names | full name | first name | first and last name) [and | or | your | last name | surname] ({kind} | {plain} | contact (details | information))',
      '{kind} [and | or | your | and or] ({kind} | {plain})',
      '{plain} [and | or | your] {kind}',
      '(contact (information | details)) <3> (name | address* | phone | telephone | email)',
      '(content | contents | text) of [your | the | any] (message* | communication* | correspondence | email* | enquir* | inquir*)',
      '({data} | {kind}) (you | users) <2> (enter | type | upload) <4> (profile | form | field*)',
    ],
    below: ['{kind}', '{plain}'],
    vague: [
      '{take} <14> ({personal-data} | contact (information | details) | customer (data | information) | user (data | information))',
      '({personal-data} | contact (information | details) | customer data) <14> {take}',
      '{take} <6> {your} {data}',
      '{take} <6> (the | any | all | certain | some | this | relevant | necessary | various | basic | standard) <2> {data}',
      '(the | any | all | certain | some | relevant | necessary | various | basic | standard) <2> {data} <4> (you provide | you give | we collect | collected | processed | used | stored | recorded | kept | held)',
    ],
    unless: [
      // Another party's processing on its own terms
      '^ #vendor <1> (gathers | collects | stores | receives | asks | processes | requires | sees | gets | keeps | holds | handles) & !(we | us | our | i | behalf)',
      '(under | on) (its | their) own (terms | conditions | responsibility | policy)',
      // Definitions list examples without saying that they are processed here.
      '^ ({personal-data} | a personal data) (means | is any | is all | is defined | refers to | is information | is data | are any | are all | shall mean | includes any | consists of any) <30>',
      '(term | expression | definition of) <2> {personal-data} <4> (means | refers | includes | is | covers)',
    ],
  },
  {
    org: 'we | i | the (club | school | troop | municipality | clinic | shop | society | association | company | hotel | council | practice) | #name',
    take: 'collect* | gather* | note | notes | noted | register | registers | registered | asks for | take down | write down | film | films | sync | synced | track | tracks | measure | measures | receiv* | obtain* | record* | captur* | log | logs | logged | process | processes | processed | processing | use | uses | used | using | hold | holds | store | stores | stored | storing | keep | keeps | kept | retain* | provid* | submit* | enter* | supply* | disclos* | share | shares | shared | ask for | ask you | asked to | request* | require | requires | required | give us | giving us | share with us | upload* | include | includes | including | sends | send us | transmit* | access to | consist* | need',
    'address-us':
      'contact | contacting | write | writing | call | calling | email us | reach | reply | answer | respond | enquiries | complaint*',
    kind: [
      'first name* | last name* | surname* | full name* | usernames | username* | user name* | maiden name | display name | nickname | screen name | business name | company name | job title* | names',
      'email address* | emailaddress* | mailing address* | postal address* | billing address* | shipping address* | delivery address* | home address* | street address* | physical address* | residential address* | invoice address | zip code* | zipcode | postcode* | post code* | postal code*',
      'phone number* | telephone number* | mobile number* | cell number* | contact number* | fax number* | phone no',
      'ip address* | internet protocol <2> address* | mac address* | device identif* | device id* | device ids | unique identif* | online identif* | advertising id* | idfa | imei | user agent* | cookie id* | user id* | customer id | unique id*',
      'date of birth | dates of birth | birth date* | birthdate* | birthday* | year of birth | age range | age group | gender | nationality | citizenship | marital status | passport* | driver s license* | drivers license* | driving licence* | driver s licence | national identif* | identification number* | social security number* | tax id* | government id* | government issued | signature* | ethnicity | race',
      'payment (information | details | data | method* | card* | history) | card (number* | details | information) | credit card* | debit card* | bank account* | bank details | account number* | billing (information | details | data) | financial (information | details | data) | invoice (data | details | information) | iban',
      'purchase history | order history | order (details | information | number*) | transaction* | transaction (data | history | details) | purchases | products you | shopping history | booking details | subscription (details | information)',
      'browser type* | browser version* | browser information | type of browser | operating system* | device type* | type of device | device information | device data | device model | screen resolution | language (preference* | setting*) | internet service provider | isp | hardware model | network information | connection information',
      'pages (visited | viewed | you visit | you view | you have visited) | page views | pageviews | browsing (history | behavior | behaviour | activity | data) | usage (data | information | statistics) | log (data | files | information) | server logs | clickstream | click stream | clicks | referring (url | page* | website* | site*) | referrer* | referral url | search (history | quer* | term*) | time spent | session (data | duration) | interaction* | traffic data | time stamp* | timestamp* | crash (reports | data) | diagnostic*',
      'geolocation* | geo location | location (data | information) | geographic* (location | data | information) | precise location | approximate location | your location | gps',
      'password* | login (details | credentials | information | data) | credentials | account (information | details | data) | profile (information | picture* | photo* | data | image) | security questions',
      'photo | photos | photograph* | images | video* | audio | recording* | cctv | voice recording* | call recordings | avatar',
      'cv | curriculum vitae | resume* | résumé* | education | educational (background | history) | employment (history | details | information) | work (history | experience) | qualifications | salary | employer | occupation | references | criminal record* | background check*',
      'health (data | information | condition* | records) | medical (history | information | records | data | condition*) | diagnos* | allerg* | dietary (requirements | preferences) | trade union | religio* | sexual orientation | biometric* | genetic* | fingerprint* | disability',
      'contact list* | address book | correspondence | chat (history | logs | messages) | message content | content of your message | comments | survey (responses | answers) | preferences | interests | hobbies | demographic* | social media (profile* | handle* | account*) | friends list | membership number | loyalty number | vehicle (data | information | registration) | license plate | number plate | emergency contact* | next of kin',
      'heart rate* | pulse | sleep | weight | height | step count | steps | blood pressure | skin type* | hair colour | hair color | medication | medications | medicines | shoe size* | clothing size* | size of <2> | belt colour | belt color | belt grade | handicap | licence number | license number | race results | results',
      'sick leave | absence* | attendance | marks | grades | exam results | housing | income | rent | existing loans | loans | debts | assets | savings | tax (number | data | details) | pension* | profession | family situation | previous injuries | injuries | criminal convictions | insurance number',
      'number of guests | time* of arrival | arrival time* | departure date | seat preference* | seat number | account number | frame number | registration plate* | number plates | berth | boat | vehicle | which (songs | films | pages | articles | products | phone) you | when you log in | songs you | gps track | parents phone | parent s (phone | telephone | email) | age group | hours worked | shift*',
    ].join(' | '),
    plain:
      'name | address | email | emails | phone | telephone | mobile | company | organisation | organization | employer | message | age | title | country | city | language | time zone | photo | location | cookies id | date and time',
  },
);

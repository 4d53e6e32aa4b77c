import type { Language } from '@/lib/i18n/languages'
import type { SearchDocument } from '@/lib/search/index/document'

// Articles on neighbouring subjects, made from templates: they share the words of the real ones (customer, team,
// process, board …) and answer other questions. For measuring only; never part of the site.

type Subject = [en: string, nl: string, detail: string, bijzonderheid: string]

const subjects: Subject[] = [
  [
    'complaint handling',
    'klachtenafhandeling',
    'answering letters within five days',
    'brieven binnen vijf dagen beantwoorden',
  ],
  ['returns', 'retouren', 'free return labels', 'gratis retourlabels'],
  ['loyalty cards', 'klantenkaarten', 'points that expire', 'punten die vervallen'],
  ['telephone queues', 'wachtrijen aan de telefoon', 'calling customers back', 'klanten terugbellen'],
  ['customer surveys', 'klantonderzoek', 'asking one question less', 'één vraag minder stellen'],
  ['web shops', 'webwinkels', 'the basket nobody pays for', 'het mandje dat niemand afrekent'],
  ['delivery times', 'levertijden', 'a promised hour', 'een beloofd uur'],
  ['invoices', 'facturen', 'a bill in plain language', 'een rekening in gewone taal'],
  ['opening hours', 'openingstijden', 'the late Thursday evening', 'de late donderdagavond'],
  ['shop design', 'winkelinrichting', 'the height of the shelves', 'de hoogte van de schappen'],
  ['gift vouchers', 'cadeaubonnen', 'vouchers without a date', 'bonnen zonder datum'],
  ['chatbots', 'chatbots', 'handing over to a person', 'overdragen aan een mens'],
  ['mobile apps', 'mobiele apps', 'signing in without a password', 'inloggen zonder wachtwoord'],
  ['newsletters', 'nieuwsbrieven', 'the subject line', 'de onderwerpregel'],
  ['field service', 'buitendienst', 'routes for mechanics', 'routes voor monteurs'],
  ['spare parts', 'reserveonderdelen', 'stock in the van', 'voorraad in de bus'],
  ['translations', 'vertalingen', 'terms that differ by country', 'termen die per land verschillen'],
  ['accessibility', 'toegankelijkheid', 'contrast and captions', 'contrast en ondertiteling'],
  ['waiting rooms', 'wachtkamers', 'chairs and daylight', 'stoelen en daglicht'],
  ['hotel breakfasts', 'hotelontbijt', 'the first cup of coffee', 'het eerste kopje koffie'],
  ['train delays', 'treinvertraging', 'a message before the platform', 'een bericht vóór het perron'],
  ['parking', 'parkeren', 'a gate that reads plates', 'een slagboom die kentekens leest'],
  ['museum visits', 'museumbezoek', 'timed tickets', 'kaartjes met tijdslot'],
  ['insurance claims', 'schadeclaims', 'photos from the roadside', 'foto’s vanaf de berm'],
  ['energy bills', 'energierekeningen', 'monthly instalments', 'maandelijkse termijnen'],
  ['school registration', 'schoolinschrijving', 'forms in one sitting', 'formulieren in één keer'],
  ['hospital appointments', 'ziekenhuisafspraken', 'reminders by text', 'herinneringen per sms'],
  ['moving house', 'verhuizen', 'one address change for all', 'één adreswijziging voor alles'],
  ['subscriptions', 'abonnementen', 'stopping with one click', 'opzeggen met één klik'],
  ['packaging', 'verpakkingen', 'boxes that open without a knife', 'dozen die zonder mes opengaan'],
  ['warranties', 'garanties', 'repair within a week', 'reparatie binnen een week'],
  ['price tags', 'prijskaartjes', 'digital shelf labels', 'digitale schapkaartjes'],
  ['trade fairs', 'beurzen', 'the stand in the corner', 'de stand in de hoek'],
  ['sales training', 'verkooptraining', 'listening before speaking', 'luisteren voor spreken'],
  ['office moves', 'kantoorverhuizing', 'desks and quiet rooms', 'bureaus en stilteruimtes'],
  ['working from home', 'thuiswerken', 'meetings on screen', 'vergaderingen op het scherm'],
  ['internships', 'stages', 'the first week', 'de eerste week'],
  ['supplier contracts', 'leverancierscontracten', 'terms of payment', 'betalingstermijnen'],
  ['quality labels', 'keurmerken', 'audits by outsiders', 'audits door buitenstaanders'],
  ['annual reports', 'jaarverslagen', 'figures people can read', 'cijfers die te lezen zijn'],
]

interface Template {
  id: string
  title: (subject: string) => string
  keywords: string[]
  sections: [title: string, text: string][]
}

const templates: Record<Language, Template[]> = {
  en: [
    {
      id: 'practice',
      title: (subject) => `Better ${subject} in practice`,
      keywords: ['good practice', 'service improvement'],
      sections: [
        [
          '',
          'Most companies treat {subject} as a chore. Those that look closer find that customers judge the whole organisation by it. This article follows a team that began with {detail}.',
        ],
        [
          'What customers notice',
          'Customers rarely praise {subject}; they remember when it goes wrong. A department that measures only speed misses what people feel. Ask a few of them each month and share the answers with every manager.',
        ],
        [
          'Where the process sticks',
          'In many organisations three teams work on {subject} and none of them sees the entire process. Draw the steps, mark the delays and give the result one owner. Often {detail} is the first improvement.',
        ],
        [
          'A plan for the next quarter',
          'Choose one measure, talk to the board about the cost, and train the staff who deal with {subject} every day. Report the results after three months.',
        ],
      ],
    },
    {
      id: 'figures',
      title: (subject) => `What research says about ${subject}`,
      keywords: ['research', 'figures and trends'],
      sections: [
        [
          '',
          'Over the past years researchers have studied {subject} in shops, offices and online. Their conclusions differ less than expected, and {detail} returns in all of them.',
        ],
        [
          'The numbers',
          'In a survey of 1,200 consumers, 38 per cent said that {subject} influenced their choice of a company. Price still came first, service second, the product third.',
        ],
        [
          'Limits of the data',
          'The studies rely on what people remember and most were paid for by the sector. Values differ by country, by age and by channel.',
        ],
        [
          'Lessons for managers',
          'Do not copy a competitor. Begin with {detail}, look at the effect on revenue and on complaints, and decide together with the people on the work floor.',
        ],
      ],
    },
  ],
  nl: [
    {
      id: 'practice',
      title: (subject) => `Beter omgaan met ${subject}`,
      keywords: ['goede voorbeelden', 'betere dienstverlening'],
      sections: [
        [
          '',
          'De meeste bedrijven zien {subject} als een verplicht nummer. Wie beter kijkt, ontdekt dat klanten er de hele organisatie aan afmeten. Dit artikel volgt een team dat begon met {detail}.',
        ],
        [
          'Wat klanten merken',
          'Klanten prijzen {subject} zelden, maar onthouden wel wanneer het misgaat. Een afdeling die alleen snelheid meet, mist wat mensen voelen. Vraag het elke maand aan een paar van hen en deel de antwoorden met iedere manager.',
        ],
        [
          'Waar het proces hapert',
          'In veel organisaties werken drie teams aan {subject} en ziet geen ervan het hele proces. Teken de stappen, markeer de vertraging en wijs één verantwoordelijke aan. Vaak is {detail} de eerste verbetering.',
        ],
        [
          'Een plan voor het komende kwartaal',
          'Kies één maatregel, bespreek de kosten met de directie en train de medewerkers die dagelijks met {subject} te maken hebben. Meld na drie maanden het resultaat.',
        ],
      ],
    },
    {
      id: 'figures',
      title: (subject) => `Wat onderzoek zegt over ${subject}`,
      keywords: ['onderzoek', 'cijfers en trends'],
      sections: [
        [
          '',
          'De afgelopen jaren is {subject} onderzocht in winkels, op kantoren en op internet. De conclusies lopen minder uiteen dan verwacht, en {detail} komt overal terug.',
        ],
        [
          'De cijfers',
          'Van 1.200 ondervraagde consumenten zei 38 procent dat {subject} meetelde bij de keuze voor een bedrijf. De prijs stond nog altijd voorop, gevolgd door de service en het product.',
        ],
        [
          'Grenzen van de gegevens',
          'De studies leunen op wat mensen zich herinneren en zijn vaak betaald door de sector zelf. De uitkomsten verschillen per land, leeftijd en kanaal.',
        ],
        [
          'Lessen voor managers',
          'Doe een concurrent niet na. Begin met {detail}, kijk naar het effect op omzet en klachten en beslis samen met de mensen op de werkvloer.',
        ],
      ],
    },
  ],
}

/** `count` articles that look like ours and are not; beyond eighty they repeat with a number. */
export function distractors(language: Language, count = 80): SearchDocument[] {
  return Array.from({ length: count }, (_, number) => distractor(language, number))
}

function distractor(language: Language, number: number): SearchDocument {
  const [en, nl, detail, bijzonderheid] = subjects[number % subjects.length] as Subject
  const template = templates[language][Math.floor(number / subjects.length) % 2] as Template
  const round = Math.floor(number / (2 * subjects.length))
  const subject = language === 'en' ? en : nl
  const fill = (text: string) =>
    text.replaceAll('{subject}', subject).replaceAll('{detail}', language === 'en' ? detail : bijzonderheid)
  const id = `${template.id}-${en.replaceAll(' ', '-')}${round ? `-${round}` : ''}`
  return {
    kind: 'article',
    id,
    url: `/${language}/articles/${id}`,
    title: template.title(subject),
    otherTitle: '',
    tags: [],
    category: '',
    labels: [],
    keywords: [subject, ...template.keywords],
    sections: template.sections.map(([title, text], at) => ({
      id: at === 0 ? '' : `part-${at}`,
      title,
      text: fill(text),
    })),
    caption: '',
  }
}

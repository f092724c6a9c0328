/** The files that all pages of a corpus share, and the ids that pages name. */
import type { Pair } from '#lib/locales'

const offices: Pair[] = [
  { fi: 'Työnhakijoiden neuvonta', sv: 'Rådgivning för arbetssökande' },
  { fi: 'Työnantajien palvelut', sv: 'Tjänster för arbetsgivare' },
  { fi: 'Nuorten palvelut', sv: 'Tjänster för unga' },
  { fi: 'Viestintä', sv: 'Kommunikation' },
  { fi: 'Hankkeet ja rahoitus', sv: 'Projekt och finansiering' },
  { fi: 'Koulutus ja valmennus', sv: 'Utbildning och handledning' },
  { fi: 'Hankinnat', sv: 'Upphandling' },
  { fi: 'Kirjaamo', sv: 'Registratorskontoret' },
]

const idOf = (name: string) => (_: unknown, index: number) => `${name}-${index + 1}`

export const contactIds = offices.map(idOf('office'))

const contacts = offices.map((unit, index) => ({
  id: contactIds[index],
  unit,
  email: `${contactIds[index]}@example.org`,
  phone: `09 555 00${10 + index}`,
}))

const topics: Pair[] = [
  { fi: 'Työ ja yrittäminen', sv: 'Arbete och företagande' },
  { fi: 'Koulutus ja kasvatus', sv: 'Utbildning och fostran' },
  { fi: 'Asuminen ja ympäristö', sv: 'Boende och miljö' },
  { fi: 'Kulttuuri ja vapaa-aika', sv: 'Kultur och fritid' },
  { fi: 'Liikenne ja kartat', sv: 'Trafik och kartor' },
  { fi: 'Päätöksenteko ja hallinto', sv: 'Beslutsfattande och förvaltning' },
]

export const linkIds = topics.map(idOf('site'))

/** Other sites, each in both languages. */
export const links = topics.map((title, index) => ({
  id: linkIds[index],
  url: {
    fi: `https://www.example.org/fi/${linkIds[index]}`,
    sv: `https://www.example.org/sv/${linkIds[index]}`,
  },
  title,
}))

export const sourceIds = ['S1', 'S2', 'S3', 'S4']

const sources = sourceIds.map((id, index) => ({
  id,
  language: index % 2 ? 'sv' : 'fi',
  dated: `2026-0${index + 5}-15`,
  title: offices[index],
}))

const funding = [
  { id: 'esf', name: { fi: 'Euroopan sosiaalirahasto', sv: 'Europeiska socialfonden' } },
  { id: 'axis', name: { fi: 'työllisyys ja osaaminen', sv: 'sysselsättning och kompetens' } },
  {
    id: 'objective',
    name: { fi: 'nuorten työllistymisen edistäminen', sv: 'främjande av ungas sysselsättning' },
  },
]

/** Districts of Helsinki by their official names. */
export const districts: Pair[] = [
  { fi: 'Kallio', sv: 'Berghäll' },
  { fi: 'Pasila', sv: 'Böle' },
  { fi: 'Malmi', sv: 'Malm' },
  { fi: 'Vuosaari', sv: 'Nordsjö' },
  { fi: 'Kamppi', sv: 'Kampen' },
  { fi: 'Lauttasaari', sv: 'Drumsö' },
  { fi: 'Herttoniemi', sv: 'Hertonäs' },
  { fi: 'Haaga', sv: 'Haga' },
]

/** Contents of the shared files by name. */
export const sharedFiles = { contacts, links, sources, funding }

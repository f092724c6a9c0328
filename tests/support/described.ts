/** A small site with a page of every type, and the structured data of its pages. */

import { picture } from '#tests/support/pictures'
import { openSite } from '#tests/support/rendered'
import { type Files, textFile } from '#tests/support/site-folder'

type Surroundings = Parameters<typeof openSite>[1]

/** A node of structured data as its readers see it: any properties. */
export type Node = { [property: string]: unknown; '@type': string; '@id'?: string }

export const origin = 'http://localhost:3000'

const placesFacts = `type: page
places:
  - name: {fi: Ohjaamo, sv: Navigatorn}
    district: {fi: Kamppi, sv: Kampen}
  - name: {fi: Palvelut, sv: Tjänsterna}
    street: {fi: Asiakkaankatu, sv: Kundgatan}
    district: {fi: Itäkeskus, sv: Östra centrum}
`

const releaseFacts = `type: press-release
published: '2020'
image: {file: photo.jpg, credit: Mikko Malli, alt: {fi: Kuva, sv: Bild}, caption: {fi: Kuvateksti, sv: Bildtext}}
corrections:
  - {date: 2026-11-20, kind: correction, text: {fi: Oikaistu teksti., sv: Rättad text.}}
  - {date: 2026-11-21, kind: update, text: {fi: Lisätty teksti., sv: Tillagd text.}}
`

export const describedSite: Files = {
  'links.yaml':
    '- id: hel\n  url: https://www.hel.fi\n  languages: [fi]\n  title: {fi: Kaupungin sivusto, sv: Stadens webbplats}\n',
  'funding.yaml': ['esf', 'axis', 'objective']
    .map((id) => `- id: ${id}\n  name: {fi: ${id} suomeksi, sv: ${id} på svenska}\n`)
    .join(''),
  'projects/handu/facts.yaml':
    'type: project\nperiod: {start: 2017-11, end: 2019-10-31}\nfunding: {fund: esf, priorityAxis: axis, specificObjective: objective}\n',
  ...folder(
    'service',
    'type: service\naudience: [jobseekers, laid-off]\nperiod: {start: 2021-03-01, end: 2023-06-30}\n',
  ),
  ...folder('places', placesFacts),
  ...folder('release', releaseFacts),
  'release/photo.jpg': picture('jpg'),
}

/** A page in both languages, with its key as its title. */
function folder(key: string, facts: string): Files {
  return {
    [`${key}/index.fi.md`]: earlier(`${key} suomeksi`),
    [`${key}/index.sv.md`]: earlier(`${key} på svenska`),
    [`${key}/facts.yaml`]: facts,
  }
}

/** Updated before its corrections. */
function earlier(title: string): string {
  return textFile(title).replace('2026-11-22', '2026-11-02')
}

/** Structured data of a page; of the Finnish one when no other is asked for. */
export async function graphOf(
  key: string,
  changes: Files = {},
  { locale = 'fi', ...surroundings }: Surroundings & { locale?: 'fi' | 'sv' } = {},
) {
  const { currentEdition, pageOf } = await openSite({ ...describedSite, ...changes }, surroundings)
  const { structuredData } = await import('#lib/metadata/structured-data/graph')
  return structuredData(currentEdition(), pageOf(currentEdition(), key, locale))
}

/** The nodes of a graph as a program reads them. */
export function nodesOf(graph: { '@graph': readonly unknown[] } | undefined): Node[] {
  return JSON.parse(JSON.stringify(graph?.['@graph'] ?? []))
}

/** The node of a type on a page. Throws when there is none. */
export async function nodeOf(type: string, ...page: Parameters<typeof graphOf>): Promise<Node> {
  const node = nodesOf(await graphOf(...page)).find((node) => node['@type'] === type)
  if (!node) throw new Error(`There is no ${type} on the page '${page[0]}'.`)
  return node
}

/** The site with pages in every state that a page can have, as a preview shows them: what the real content has no example of today. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { confirmAll } from '../../lib/content/agree/confirm'
import { codeBuilt, projectCopy, removeProject } from '../builds/project'
import { picture } from '../support/pictures'
import { type RunningSite, startSite } from '../support/running-site'
import { textFile } from '../support/site-folder'

/** Addresses of its pages. */
export const stateAddresses = [
  ...[
    '/fi/palvelut/poistunut',
    '/sv/tjanster/borttagen',
    '/fi/palvelut/nuoret',
    '/sv/tjanster/unga',
  ],
  ...['/fi/hankkeet/vain-suomeksi', '/sv/projekt/vain-suomeksi', '/fi/hankkeet/bara-svenska'],
  ...['/sv/projekt/bara-svenska', '/fi/hankkeet/kaynnissa', '/sv/projekt/pagar'],
  ...['/fi/hankkeet/suunniteltu', '/sv/projekt/planerat', '/fi/tiedotteet/tulossa'],
  ...['/sv/pressmeddelanden/kommande', '/sv/pressmeddelanden/kommande/parallellt', '/fi', '/sv'],
  ...['/fi/tiedotteet', '/sv/pressmeddelanden', '/fi/oikaisut', '/sv/rattelser', '/fi/sivukartta'],
]

/** False for both languages side by side, retired pages, and the stand-ins for what is there only in the other language. */
export function hasTwin(address: string): boolean {
  return !/parallellt|poistunut|borttagen|sv\/projekt\/vain-|fi\/hankkeet\/bara-/.test(address)
}

const corrections = `corrections:
  - {date: 2026-11-24, kind: correction, text: {fi: Tiedotteessa oli aiemmin väärä vuosi., sv: Tidigare stod det fel år i meddelandet.}}
  - {date: 2026-11-25, kind: update, text: {fi: Tiedotteeseen lisättiin yhteistyökumppanuussopimusneuvottelujen aikataulu., sv: Tidtabellen för samarbetsavtalsförhandlingarna lades till.}}
`

/** A text as long as that of a real page: no reader view is offered for less. */
const text = {
  fi: '## Miksi?\n\nTämä on esimerkki, jossa on yhtä paljon tekstiä kuin oikealla sivulla: lukunäkymä tarjotaan vain sivulle, jolla on tekstiä, ja se valitsee tekstin pituuden ja pilkkujen mukaan.\n\nToinen kappale kertoo saman uudelleen, toisin sanoin, ja siinä on yhtä monta sanaa ja pilkkua kuin ensimmäisessä, jotta sivu olisi tavallinen, ei poikkeus.\n',
  sv: '## Varför?\n\nDetta är ett exempel med lika mycket text som en riktig sida: läsvyn erbjuds bara för en sida som har text, och den väljer texten efter dess längd och dess kommatecken.\n\nDet andra stycket säger samma sak en gång till, med andra ord, och det har lika många ord och kommatecken som det första, så att sidan är vanlig, inte ett undantag.\n',
}

const files: Record<string, string | Buffer> = {
  'services/removed/index.fi.md': textFile('Poistunut palvelu', '', 'slug: poistunut\n'),
  'services/removed/index.sv.md': textFile('Borttagen tjänst', '', 'slug: borttagen\n'),
  'services/removed/facts.yaml':
    'type: service\ngone: {date: 2026-11-20, reason: {fi: Tiedot vanhenivat., sv: Uppgifterna blev gamla.}, replacedBy: services/young-people}\n',
  'projects/finnish/index.fi.md': textFile(
    'Vain suomenkielinen sivu',
    text.fi,
    'slug: vain-suomeksi\n',
  ),
  'projects/finnish/facts.yaml':
    'type: project\nonly: {language: fi, reason: {fi: Käännös tulee pian., sv: Översättningen kommer snart.}, due: 2026-12-31}\n',
  'projects/swedish/index.sv.md': textFile(
    'En sida bara på svenska',
    text.sv,
    'slug: bara-svenska\n',
  ),
  'projects/swedish/facts.yaml':
    'type: project\nonly: {language: sv, reason: {fi: Käännös tulee pian., sv: Översättningen kommer snart.}, due: 2026-12-31}\n',
  'projects/running/index.fi.md': textFile('Käynnissä oleva hanke', text.fi, 'slug: kaynnissa\n'),
  'projects/running/index.sv.md': textFile('Projekt som pågår', text.sv, 'slug: pagar\n'),
  'projects/running/facts.yaml': `type: project\nperiod: {start: 2026-01-01, planned: {end: 2027-12-31}}\n${corrections}`,
  'projects/planned/index.fi.md': textFile('Suunniteltu hanke', text.fi, 'slug: suunniteltu\n'),
  'projects/planned/index.sv.md': textFile('Planerat projekt', text.sv, 'slug: planerat\n'),
  'projects/planned/facts.yaml':
    'type: project\nperiod: {planned: {start: 2027-01-01, end: 2027-12-31}}\n',
  'press/embargoed/index.fi.md': textFile(
    'Yhteistyökumppanuussopimusneuvottelut alkavat',
    `${text.fi}\nNoin 1 234 500 asiakasta.\n`,
    'slug: tulossa\n',
  ),
  'press/embargoed/index.sv.md': textFile(
    'Samarbetsavtalsförhandlingarna inleds',
    `${text.sv}\nCirka 1 234 500 kunder.\n`,
    'slug: kommande\n',
  ),
  'press/embargoed/facts.yaml': `type: press-release
published: 2026-12-01
publishAt: 2026-12-01T09:00:00+02:00
figures:
  - {id: customers, value: 1234500, about: true, unit: people, label: {fi: Asiakkaat, sv: Kunder}, show: true}
  - {id: shares, min: 2.5, max: 4.5, unit: percent, label: {fi: Osuus, sv: Andel}}
image: {file: photo.jpg, credit: Helsinki, alt: {fi: Kuva, sv: Bild}, caption: {fi: Kuvateksti, sv: Bildtext}}
${corrections}`,
  'press/embargoed/photo.jpg': picture('jpg'),
}

/** Makes and serves it; `stop` takes it away. */
export async function startStates(): Promise<RunningSite & { project: string }> {
  const project = codeBuilt(projectCopy())
  const content = `${project}-content`
  cpSync('content', content, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true })
    writeFileSync(path.join(content, name), text)
  }
  rmSync(path.join(content, 'addresses.txt'))
  const agreed = path.join(content, 'services/young-people/agreed.yaml')
  const behind = 'behind: {language: sv, since: 2026-11-20, due: 2026-12-20}\n'
  writeFileSync(agreed, behind + readFileSync(agreed, 'utf8'))
  confirmAll(content, { except: ['services/young-people'] })
  const environment = {
    CONTENT_DIR: content,
    SITE_NOW: '2026-11-26T12:00:00+02:00',
    SITE_PREVIEW: '1',
  }
  const site = await startSite(environment, project)
  const stop = async () => {
    const ended = await site.stop()
    for (const folder of [project, content]) removeProject(folder)
    return ended
  }
  return { ...site, project, stop }
}

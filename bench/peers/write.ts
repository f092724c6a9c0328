/** Writes the pages of a content folder into a peer's site. Only what differs is written, as an editor would have done. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { type PeerPage, readPages } from './content.ts'

/** Where each generator looks for its pages and for shared data, and what it wants besides. */
interface Layout {
  pages: string
  data: string
  assets: string
  fileOf: (page: PeerPage) => string
  extra: (page: PeerPage) => Record<string, string>
}

const plainFile = ({ key, locale }: PeerPage) => `${locale}/${key}.md`

export const layouts = {
  hugo: {
    pages: 'content',
    data: 'data',
    assets: 'static',
    fileOf: ({ key, locale, hasChildren }) =>
      key === 'home'
        ? `${locale}/_index.md`
        : hasChildren || !key.includes('/')
          ? `${locale}/${key}/_index.md`
          : `${locale}/${key}.md`,
    extra: ({ address }) => ({ url: address }),
  },
  eleventy: {
    pages: 'pages',
    data: '_data',
    assets: 'public',
    fileOf: plainFile,
    extra: ({ address }) => ({ permalink: `${address}index.html` }),
  },
  astro: {
    pages: 'content',
    data: 'src/data',
    assets: 'public',
    fileOf: plainFile,
    extra: () => ({}),
  },
} satisfies Record<string, Layout>

export type Peer = keyof typeof layouts

/** A copy of a peer's site without pages. Its packages are hard links: quick, and as good as copies. */
export function peerCopy(peer: Peer, folder: string): void {
  const from = path.join(import.meta.dirname, peer)
  cpSync(from, folder, {
    recursive: true,
    filter: (file) => path.relative(from, file) !== 'node_modules',
  })
  if (existsSync(path.join(from, 'node_modules')))
    spawnSync('cp', ['-al', path.join(from, 'node_modules'), folder])
}

/** Brings a peer's site in step with a content folder at a moment. */
export function writePeer(site: string, peer: Peer, contentFolder: string, moment: Date): void {
  const layout: Layout = layouts[peer]
  const pages = readPages(contentFolder, moment)
  const files = new Map(pages.map((page) => [layout.fileOf(page), textOf(page, layout)]))
  writeFolder(path.join(site, layout.pages), files)
  const shared = ['contacts', 'links'].map((name) => {
    const list = parse(readFileSync(path.join(contentFolder, `${name}.yaml`), 'utf8'))
    return [
      `${name.slice(0, -1)}List.json`,
      JSON.stringify(Object.fromEntries(list.map((item: { id: string }) => [item.id, item]))),
    ] as const
  })
  writeFolder(path.join(site, layout.data), new Map([...shared, ['words.json', own('words.json')]]))
  writeFolder(path.join(site, layout.assets), new Map([['style.css', own('style.css')]]))
}

function textOf(page: PeerPage, { extra }: Layout): string {
  return `---\n${stringify({ ...page.data, ...extra(page) }, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n${page.body}`
}

function own(name: string): string {
  return readFileSync(path.join(import.meta.dirname, name), 'utf8')
}

/** A folder with these files and no others. */
function writeFolder(folder: string, files: Map<string, string>): void {
  mkdirSync(folder, { recursive: true })
  const present = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  )
  for (const name of present)
    if (!files.has(name.replaceAll(path.sep, '/'))) rmSync(path.join(folder, name))
  for (const [name, text] of files) {
    const file = path.join(folder, name)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** Rules: a link leads where its words say: to the mailbox, telephone or site that they name, and to the same page as in the other language. */
import type { CompleteFolder, TextFile } from '#lib/content/read/folder'
import { placeInBody } from '#lib/content/read/place-in-body'
import type { Block } from '#lib/content/read/structure'
import { locales } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'

type Link = Block['links'][number]

/** Links whose words are another address than theirs, and those that have each other's words, of texts whose blocks correspond. */
export function checkLinkWords({ texts }: CompleteFolder): Problem[] {
  const blocks = texts.fi.structure.blocks.flatMap((block, index) => {
    const other = texts.sv.structure.blocks[index]
    return other ? exchangedIn(block, other, texts) : []
  })
  return [...locales.flatMap((locale) => otherAddresses(texts[locale])), ...blocks]
}

function otherAddresses(text: TextFile): Problem[] {
  return text.structure.blocks.flatMap(({ links }) =>
    links
      .filter((link) => isOther(link))
      .map((link) =>
        problem(placeInBody(text, link), 'linkSays', { found: link.text, url: link.url }),
      ),
  )
}

/** The words are an address of the same sort, and not that of the link. */
function isOther({ text, url }: Link): boolean {
  const words = text.trim().toLowerCase()
  const [scheme = '', rest = ''] = url.toLowerCase().split(/:(.*)/s)
  if (scheme === 'mailto' && /^[^\s@]+@[^\s@]+\.[a-z]+$/.test(words))
    return decodeURI(rest.split('?')[0] ?? '') !== words
  if (scheme === 'tel' && /^[+()\d\s-]{6,}$/.test(words)) return digitsOf(rest) !== digitsOf(words)
  const site = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,10})(?:\/\S*)?$/.exec(words)?.[1]
  return /^https?$/.test(scheme) && site !== undefined && hostOf(url) !== hostOf(`//${site}`)
}

function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/g, '').replace(/^(?:00)?3580?/, '0')
}

function hostOf(url: string): string {
  return (/\/\/([^/:?#]+)/.exec(url.toLowerCase())?.[1] ?? '').replace(/^www\./, '')
}

/** Names that are written alike in both languages tell which words belong to which link. */
function exchangedIn(fi: Block, sv: Block, texts: CompleteFolder['texts']): Problem[] {
  const index = sv.links.findIndex((_, place) => {
    const own = fi.links[place]
    return fi.links.some(
      (other, at) =>
        own !== undefined && other.url !== own.url && hasWordsOf(sv.links, fi.links, place, at),
    )
  })
  const [found, other] = [sv.links[index], fi.links[index]]
  if (!found || !other) return []
  const { file, line, column } = placeInBody(texts.fi, other)
  const values = { found: found.text, other: other.text, where: `${file}:${line}:${column}` }
  return [problem(placeInBody(texts.sv, found), 'linkWordsExchanged', values)]
}

/** Two links that each name in Swedish what the other names in Finnish. */
function hasWordsOf(sv: Link[], fi: Link[], one: number, two: number): boolean {
  const [svOne, svTwo] = [namesOf(sv[one]), namesOf(sv[two])]
  const [fiOne, fiTwo] = [namesOf(fi[one]), namesOf(fi[two])]
  return svOne !== '' && svOne === fiTwo && svTwo === fiOne && fiOne !== fiTwo
}

/** Names of several capitals; the words themselves where there are none. */
function namesOf(link: Link | undefined): string {
  const text = link?.text ?? ''
  return text.match(/(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu)?.join(' ') ?? text
}

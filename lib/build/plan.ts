/** Which parts a tree will have, each with the hashes by which it may be kept from the tree before. */
import path from 'node:path'
import { lookup } from 'mrmime'
import { hashOf } from '#lib/build/hash'
import type { Part } from '#lib/build/part'
import {
  type DiskFile,
  diskPart,
  machinePart,
  sourceHash,
  viewPart,
} from '#lib/build/planned-parts'
import type { Site } from '#lib/content/pages'
import type { MachineFile } from '#lib/data/machine-file'
import { type PageFile, pageFilePath } from '#lib/data/page-files'
import { BuildError } from '#lib/problems/build-error'
import { filesBelow } from '#lib/tree/files-below'
import type { LateView } from '#lib/views/view'

/** What a tree is planned from. */
interface Contents {
  site: Site
  views: LateView[]
  /** Hash of the outlines of the pages. */
  outlines: string
  machineFiles: MachineFile[]
  pictures: PageFile[]
  project: string
  /** Fingerprint of all else that the bytes depend on: code, settings, compression. */
  base: string
}

/** Icons that Next names in the head of each page. */
const icons = [
  { address: '/favicon.ico', type: 'image/x-icon' },
  { address: '/icon.svg', type: 'image/svg+xml' },
]

/** The parts in the order of the records. Throws a BuildError when two have one place. */
export function planTree({
  site,
  views,
  outlines,
  machineFiles,
  pictures,
  project,
  base,
}: Contents): Part[] {
  const gone = new Set(site.gone.map(({ address }) => address))
  const pages = views.map((view) => viewPart(view, gone, hashOf(base, outlines, view.textHash)))
  const texts = new Map(views.map(({ address, textHash }) => [address, textHash]))
  const files = [
    ...machineFiles.map((file) =>
      machinePart(file, hashOf(base, sourceHash(file, texts, outlines))),
    ),
    ...filesOnDisk(project, pictures).map((one) => diskPart(one, base)),
  ]
  return oneOfEach([
    ...pages.filter(({ kind }) => kind === 'page'),
    ...files,
    ...pages.filter(({ kind }) => kind !== 'page'),
  ])
}

/** Icons, the pictures of pages, and what lies in `public`. */
function filesOnDisk(project: string, pictures: PageFile[]): DiskFile[] {
  return [
    ...icons.map(({ address, type }) => ({
      address,
      type,
      file: path.join(project, 'app', address),
    })),
    ...pictures.map((picture) => ({
      address: picture.address,
      type: picture.contentType,
      file: pageFilePath(picture),
    })),
    ...publicFiles(path.join(project, 'public')),
  ]
}

function publicFiles(folder: string): DiskFile[] {
  return filesBelow(folder).map((file) => {
    const address = `/${path.relative(folder, file).split(path.sep).join('/')}`
    return { address, type: lookup(address) ?? 'application/octet-stream', file }
  })
}

function oneOfEach(parts: Part[]): Part[] {
  const seen = new Set<string>()
  for (const { name, address } of parts) {
    if (seen.has(name))
      throw new BuildError(
        `Two parts of the site have the address ${address}. The check should have told.`,
      )
    seen.add(name)
  }
  return parts
}

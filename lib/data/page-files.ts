/** Files that belong to visible pages: the only ones of the content folder that are published. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { allPages, type Edition } from '#lib/content/pages'
import { contentDir } from '#lib/site'
import { fileAddress } from '#lib/urls'

const contentTypes: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

export type PageFile = { key: string; name: string; address: string; contentType: string }

/** Every published file. */
export function pageFiles(edition: Edition): PageFile[] {
  const pictures = new Map(allPages(edition).map((page) => [page.key, page.pictures]))
  return [...pictures].flatMap(([key, names]) => names.flatMap((name) => describe(key, name)))
}

export function findPageFile(edition: Edition, segments: string[]): PageFile | undefined {
  return pageFiles(edition).find(({ address }) => address === ['', 'files', ...segments].join('/'))
}

export async function readPageFile(file: PageFile): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(pageFilePath(file)))
}

/** Where it lies in the content folder. */
export function pageFilePath({ key, name }: PageFile): string {
  return path.join(contentDir(), key, name)
}

function describe(key: string, name: string): PageFile[] {
  const contentType = contentTypes[path.extname(name)]
  return contentType ? [{ key, name, address: fileAddress(key, name), contentType }] : []
}

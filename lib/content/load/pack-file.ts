/** A file of texts: opened when it is known to be needed perhaps, read when a text is asked for. Another process may take its name away meanwhile. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Bytes } from '#lib/content/load/unpacked-text'

export type Pack = { descriptor: number; bytes?: Buffer }

const closing = new FinalizationRegistry<number>(closeSync)

/** Undefined where there is no such file. */
export function openPack(file: string): Pack | undefined {
  try {
    const pack = { descriptor: openSync(file, 'r') }
    closing.register(pack, pack.descriptor)
    return pack
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Changes whenever the file does: `ctime` cannot be set back. */
export function stampOf({ descriptor }: Pack): string {
  const { size, mtimeNs, ctimeNs, ino } = fstatSync(descriptor, { bigint: true })
  return [size, mtimeNs, ctimeNs, ino].join('-')
}

/** The whole file, read once. */
export function bytesOf(pack: Pack): Buffer {
  pack.bytes ??= readFileSync(pack.descriptor)
  return pack.bytes
}

/** A part of the file. */
export class PackedBytes implements Bytes {
  constructor(
    readonly pack: Pack,
    readonly start: number,
    readonly length: number,
  ) {}

  subarray(start: number, end: number): Buffer {
    return bytesOf(this.pack).subarray(this.start + start, this.start + end)
  }
}

/** A file that is believed only when it is whole and was written by the same code: its first line says so. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { codeHash } from '#lib/content/load/code-hash'
import { writeWhole } from '#lib/content/load/write-whole'

type Seal = { code: string; sum: string }

/** What was written, or undefined where it cannot be believed. */
export function readSealed(file: string): Buffer | undefined {
  if (!existsSync(file)) return undefined
  const whole = readFileSync(file)
  const start = whole.indexOf('\n') + 1
  const seal = sealOf(whole.subarray(0, start))
  const bytes = whole.subarray(start)
  return seal?.code === codeHash() && seal.sum === sumOf(bytes) ? bytes : undefined
}

/** Writes the bytes under their first line. */
export function writeSealed(file: string, bytes: Buffer): void {
  const seal: Seal = { code: codeHash(), sum: sumOf(bytes) }
  writeWhole(file, [Buffer.from(`${JSON.stringify(seal)}\n`), bytes])
}

/** The first line, or undefined where it is none of ours. */
function sealOf(line: Buffer): Seal | undefined {
  try {
    return JSON.parse(String(line))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function sumOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

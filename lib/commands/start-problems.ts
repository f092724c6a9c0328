/** Why a server cannot start, in sentences of those who start it. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { SettingError } from '#lib/site'

interface Address {
  port: number
  hostname: string
}

/** Fewer open files than these are not enough for the server alone. */
const leastFiles = 256

/** Throws a SettingError when the address cannot be listened on, or too few files may be open. Nothing is kept of the try. */
export async function checkSurroundings(address: Address): Promise<void> {
  const files = openFileLimit()
  if (files < leastFiles)
    throw new SettingError(
      `Only ${files} files may be open at a time, and the server takes ${leastFiles} at least. Raise the limit: ulimit -n 4096, or LimitNOFILE of the service.`,
    )
  const probe = createServer()
  await new Promise<void>((resolve, reject) =>
    probe.once('error', reject).listen(address.port, address.hostname, resolve),
  ).catch((error: NodeJS.ErrnoException) => cannotListen(error, address))
  await new Promise((resolve) => probe.close(resolve))
}

/** Throws what a failure to listen means, as a SettingError; what is none is thrown on. */
export function cannotListen(error: NodeJS.ErrnoException, { port, hostname }: Address): never {
  const { code = '' } = error
  if (code === 'EADDRINUSE')
    throw new SettingError(
      `Cannot listen on port ${port} (${code}). Give another one: PORT=3001 npm start.`,
    )
  if (code === 'EACCES')
    throw new SettingError(
      `Port ${port} is not for this account (${code}). Give one from 1024 on: PORT=3000 npm start.`,
    )
  if (['ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL', 'EINVAL', 'EAFNOSUPPORT'].includes(code))
    throw new SettingError(
      `HOSTNAME is not an address of this machine: '${hostname}' (${code}). Leave it out, or write 127.0.0.1 for this machine only.`,
    )
  if (['EMFILE', 'ENFILE'].includes(code))
    throw new SettingError(`Too many files are open (${code}). Raise the limit: ulimit -n 4096.`)
  throw error
}

/** How many files this process may open; none known, no limit. Linux tells. */
function openFileLimit(): number {
  const file = '/proc/self/limits'
  const [, soft] = existsSync(file)
    ? (/^Max open files\s+(\d+)/m.exec(readFileSync(file, 'utf8')) ?? [])
    : []
  return soft === undefined ? Number.POSITIVE_INFINITY : Number(soft)
}

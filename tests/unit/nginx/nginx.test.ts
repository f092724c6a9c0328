import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findBrotli, findNginx, prepareNginx } from '#tests/nginx'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'nginx-'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function program(name: string): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, '')
  await chmod(file, 0o755)
  return file
}

test('a named nginx comes before one on the PATH, and that before one in the usual folders', async () => {
  const [named, found] = [await program('named'), await program('nginx')]
  expect(findNginx({ NGINX_PATH: named, PATH: folder }, [])).toBe(named)
  expect(findNginx({ PATH: `/nowhere:${folder}` }, [])).toBe(found)
  expect(findNginx({ PATH: '/nowhere' }, [folder])).toBe(found)
  expect(findNginx({ PATH: '/nowhere' }, ['/nowhere'])).toBeUndefined()
})

test('the brotli module is found or is not there', async () => {
  expect(findBrotli([folder])).toBeUndefined()
  const file = await program('ngx_http_brotli_static_module.so')
  expect(findBrotli(['/nowhere', folder])).toBe(file)
})

test('what is there is used, what is missing is installed', () => {
  const install = vi.fn(() => true)
  expect(prepareNginx(() => '/usr/sbin/nginx', install)).toBe('/usr/sbin/nginx')
  expect(install).not.toHaveBeenCalled()
  const found = [undefined, '/usr/sbin/nginx']
  expect(prepareNginx(() => found.shift(), install)).toBe('/usr/sbin/nginx')
})

test('when nothing helps, the message says what was tried and what to do', () => {
  const says = (tried: string) => `The tests need nginx, and none was found: ${tried}. Install it, or name it in NGINX_PATH.`
  expect(() => prepareNginx(() => undefined, undefined)).toThrow(says('only root on Debian may install it'))
  expect(() =>
    prepareNginx(
      () => undefined,
      () => false,
    ),
  ).toThrow(says("Debian's package could not be installed"))
})

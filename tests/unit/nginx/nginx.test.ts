import { expect, test, vi } from 'vitest'
import { findBrotli, findNginx, prepareNginx } from '#tests/nginx'
import { programFolder } from '#tests/support/program-folder'

const folder = programFolder()

test('a named nginx comes before one on the PATH, and that before one in the usual folders', async () => {
  const [named, found] = [await folder.add('named'), await folder.add('nginx')]
  expect(findNginx({ NGINX_PATH: named, PATH: folder.path() }, [])).toBe(named)
  expect(findNginx({ PATH: `/nowhere:${folder.path()}` }, [])).toBe(found)
  expect(findNginx({ PATH: '/nowhere' }, [folder.path()])).toBe(found)
  expect(findNginx({ PATH: '/nowhere' }, ['/nowhere'])).toBeUndefined()
})

test('the brotli module is found or is not there', async () => {
  expect(findBrotli([folder.path()])).toBeUndefined()
  const file = await folder.add('ngx_http_brotli_static_module.so')
  expect(findBrotli(['/nowhere', folder.path()])).toBe(file)
})

test('what is there is used, what is missing is installed', () => {
  const install = vi.fn(() => true)
  expect(prepareNginx(() => '/usr/sbin/nginx', install)).toBe('/usr/sbin/nginx')
  expect(install).not.toHaveBeenCalled()
  const found = [undefined, '/usr/sbin/nginx']
  expect(prepareNginx(() => found.shift(), install)).toBe('/usr/sbin/nginx')
})

test('when nothing helps, the message says what was tried and what to do', () => {
  const says = (tried: string) =>
    `The tests need nginx, and none was found: ${tried}. Install it, or name it in NGINX_PATH.`
  expect(() => prepareNginx(() => undefined, undefined)).toThrow(
    says('only root on Debian may install it'),
  )
  expect(() =>
    prepareNginx(
      () => undefined,
      () => false,
    ),
  ).toThrow(says("Debian's package could not be installed"))
})

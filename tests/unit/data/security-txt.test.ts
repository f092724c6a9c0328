/** Where somebody who has found a weakness reads whom to tell. */
import { expect, test } from 'vitest'
import { bodyAt, machineFilesOf } from '#tests/support/machine-files'
import { textFile } from '#tests/support/site-folder'

const contact = {
  'contact/index.fi.md': textFile('Yhteystiedot', '', 'slug: yhteystiedot\n'),
  'contact/index.sv.md': textFile('Kontakt', '', 'slug: kontakt\n'),
  'contact/facts.yaml': 'type: page\n',
}

test('security.txt names the contact pages, is good for less than a year, and says where it stands', async () => {
  const files = await machineFilesOf(contact)
  expect(bodyAt(files, '/.well-known/security.txt').split('\n')).toEqual([
    'Contact: http://localhost:3000/fi/yhteystiedot',
    'Contact: http://localhost:3000/sv/kontakt',
    'Expires: 2027-07-01T00:00:00.000Z',
    'Preferred-Languages: fi, sv',
    'Canonical: http://localhost:3000/.well-known/security.txt',
    '',
  ])
})

test('a site without a contact page has none: it would promise an answer that nobody gives', async () => {
  expect([...(await machineFilesOf()).keys()]).not.toContain('/.well-known/security.txt')
})

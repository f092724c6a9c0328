import { expect, test } from 'vitest'
import { machineFilesOf } from '#tests/support/machine-files'
import { textFile } from '#tests/support/site-folder'

test('a page whose twin would take the address of another file stops the build with one sentence', async () => {
  const changes = { 'data/index.fi.md': textFile('A'), 'data/index.sv.md': textFile('B'), 'data/facts.yaml': 'type: page\n' }
  await expect(machineFilesOf(changes)).rejects.toThrow('Two files for programs have the address /fi/data.json: give the page another slug.')
})

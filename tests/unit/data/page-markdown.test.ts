import { expect, test } from 'vitest'
import { bodyAt, machineFilesOf } from '#tests/support/machine-files'
import { textFile } from '#tests/support/site-folder'

/** The Markdown of a page, with the version of the content as a word. */
async function markdownAt(address: string, changes = {}) {
  const text = bodyAt(await machineFilesOf(changes), `${address}.md`)
  return text.replace(/(?<=^contentHash: )"?[0-9a-f]{64}"?$/m, 'HASH')
}

const changes = {
  'projects/handu/index.fi.md':
    "---\ntitle: 'Hanke: a * b'\nsummary: Lyhyesti.\nupdated: 2026-11-22\n---\n## Osa\n\nLue [lisää](projects).\n",
  'projects/handu/index.sv.md': textFile('Projektet', '## Del\n\nLäs [mera](projects).\n'),
  'projects/handu/facts.yaml':
    "type: project\npublished: '2020'\nperiod: {end: 2023-06-30}\ncorrections: [{date: 2026-11-21, kind: correction, text: {fi: Oikein on näin., sv: Så här är det.}}]\n",
}

test('a page as Markdown has a header for programs, title, lead, corrections, text and facts', async () => {
  expect(await markdownAt('/fi/hankkeet/handu', changes)).toBe(`---
title: "Hanke: a * b"
language: fi
published: "2020"
updated: 2026-11-22
state: ended
period: 30.6.2023
address: http://localhost:3000/fi/hankkeet/handu
translation: http://localhost:3000/sv/projekt/handu
contentHash: HASH
---

# Hanke: a \\* b

Lyhyesti.

Tämä on historiaa. Hanke päättyi 30.6.2023.

> **Oikaisu 21.11.2026**: Oikein on näin.

## Osa

Lue [lisää](http://localhost:3000/fi/hankkeet).

## Hankkeen tiedot

- Julkaistu: 2020
- Ajankohta: Alkamispäivä ei ole tiedossa.
`)
})

test('the header has only what is known, and a page without a text ends after its lead', async () => {
  expect(await markdownAt('/sv')).toBe(`---
title: Framsida
language: sv
updated: 2026-11-22
address: http://localhost:3000/sv
translation: http://localhost:3000/fi
contentHash: HASH
---

# Framsida

Summary of Framsida.
`)
})

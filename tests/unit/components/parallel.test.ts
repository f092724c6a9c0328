import { expect, test } from 'vitest'
import { htmlOf, openSite } from '#tests/support/rendered'
import { textFile } from '#tests/support/site-folder'

const texts = {
  'projects/handu/index.fi.md': textFile(
    'Hanke',
    '## Mitä?\n\nYksi.\n\n- a\n- b\n',
    'slug: handu\n',
  ),
  'projects/handu/index.sv.md': textFile(
    'Projektet',
    '## Vad?\n\nEtt.\n\n- c\n- d\n',
    'slug: handu\n',
  ),
}

test('a page is there in both languages, block by block, each marked with its own', async () => {
  const html = await htmlOf('/sv/projekt/handu/parallellt', texts)
  expect(html).toContain(
    '<h1><span lang="sv" class="title-line">Projektet</span><span lang="fi" class="title-line">Hanke</span></h1>',
  )
  expect(html).toContain(
    '<div class="row"><div lang="sv" class="prose"><h2>Vad?</h2></div><div lang="fi" class="prose"><h2>Mitä?</h2></div></div>',
  )
  expect(html).toContain('<p>Ett.</p></div><div lang="fi" class="prose"><p>Yksi.</p>')
})

test('the switch of the page leads there, and search engines are told of the page alone', async () => {
  expect(await htmlOf('/fi/hankkeet/handu', texts)).toContain(
    '<a href="/fi/hankkeet/handu/rinnakkain">Rinnakkain</a>',
  )
  const { currentEdition } = await openSite(texts)
  const { viewAt } = await import('#lib/views/view')
  expect(viewAt(currentEdition(), '/fi/hankkeet/handu/rinnakkain')?.metadata).toMatchObject({
    alternates: { canonical: 'http://localhost:3000/fi/hankkeet/handu' },
    robots: { index: false },
  })
})

test('a page without a text in both languages has none', async () => {
  await expect(htmlOf('/fi/rinnakkain', texts)).rejects.toThrow('There is no page')
})

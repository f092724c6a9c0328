import { expect, test } from 'vitest'
import { messagesOf, textFile } from '#tests/support/site-folder'

const fi = 'projects/handu/index.fi.md'
const sv = 'projects/handu/index.sv.md'
const finnish = [
  'Palvelu on tarkoitettu niille, jotka ovat työttömiä.',
  'Voit hakea sitä, jos olet asunut kaupungissa ja sinulla on siihen oikeus.',
]
const swedish = [
  'Tjänsten är till för dem som är arbetslösa.',
  'Du kan ansöka om den om du har bott i staden och har rätt till det.',
]
const messages = (fiText: string[], svText: string[], phrases = '') =>
  messagesOf({
    [fi]: textFile('Hanke', fiText.join('\n\n')),
    [sv]: textFile('Projektet', svText.join('\n\n')),
    ...(phrases && { 'phrases.yaml': phrases }),
  })

test('each text in its own language is right', () => {
  expect(messages(finnish, swedish)).toBe('')
})

test('one paragraph that is not translated is named', () => {
  expect(messages(finnish, [swedish[0] ?? '', finnish[1] ?? ''])).toBe(
    `${sv}:8:1 This text seems to be in Finnish, but the file is the Swedish one. Translate it. If it is a name or a quotation, add it to phrases.yaml.`,
  )
})

test('a passage of phrases.yaml may be in the other language', () => {
  const phrases = `- {text: '${finnish[1]}', language: fi}\n`
  expect(messages(finnish, [swedish[0] ?? '', finnish[1] ?? ''], phrases)).toBe('')
})

test('exchanged files are told once each', () => {
  expect(messages(swedish, finnish).split('\n')).toEqual([
    `${fi}:1:1 The text of this file seems to be in Swedish. Check that the two files have not been exchanged, and translate what is not translated.`,
    `${sv}:1:1 The text of this file seems to be in Finnish. Check that the two files have not been exchanged, and translate what is not translated.`,
  ])
})

test('one file in the other language is told once', () => {
  expect(messages(finnish, finnish)).toContain(
    `${sv}:1:1 The text of this file seems to be in Finnish.`,
  )
})

test('words of code tell no language', () => {
  expect(messages(['`och det att i`'], ['`ja on ei se`'])).toBe('')
})

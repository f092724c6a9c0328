import { expect, test } from 'vitest'
import { messagesOf, textFile } from '#tests/support/site-folder'

const figure = (value: number, unit = 'jobseekers') =>
  `figures: [{id: customers, value: ${value}, unit: ${unit}, label: {fi: asiakkaat, sv: kunder}}]`

/** A page that leads to another one, with its own value of a figure and that of the other page. */
const site = (own: string, linked: string) => ({
  'projects/handu/facts.yaml': `type: project\nrelated: [services]\n${own}\n`,
  'projects/handu/index.fi.md': textFile('Hanke', '49 500 asiakasta\n'),
  'projects/handu/index.sv.md': textFile('Projektet', '49 500 kunder\n'),
  'services/facts.yaml': `type: section\n${linked}\n`,
  'services/index.fi.md': textFile('Palvelut', '', 'slug: palvelut\n'),
  'services/index.sv.md': textFile('Tjänster', '', 'slug: tjanster\n'),
})

test('a figure of a page that it leads to is known', () => {
  expect(messagesOf(site('', figure(49500)))).toBe('')
})

test('another value of a figure that the page has itself is not, and the advice is its own value in both languages', () => {
  expect(messagesOf(site(figure(47800), figure(49500))).split('\n')).toEqual([
    expect.stringMatching(/^projects\/handu\/index\.fi\.md:6:1 “49.500” .*Did you mean 47.800/),
    expect.stringMatching(/^projects\/handu\/index\.sv\.md:6:1 “49.500” .*Did you mean 47.800/),
  ])
})

test('a figure of another unit is another figure', () => {
  expect(messagesOf(site(figure(47800, 'employees'), figure(49500)))).toBe('')
})

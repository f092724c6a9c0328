import { expect, test } from 'vitest'
import { messagesOf } from '#tests/support/site-folder'

const file = 'projects/handu/facts.yaml'

test.each([
  [
    'an unknown type',
    'type: projekt\n',
    `${file}:1:7 “projekt” is not accepted in type. Did you mean “project”? Use one of: home, section, page, service, project, experiment, press-release.`,
  ],
  ['no type', 'order: 1\n', `${file}:1:1 type is missing. Add the line “type: …”.`],
  [
    'a word for a number',
    'type: project\norder: first\n',
    `${file}:2:8 order should be a number, but it is text: write for example 1500 or 2.5.`,
  ],
  [
    'a year without quotation marks',
    'type: project\npublished: 2019\n',
    `${file}:2:12 “2019” in published is not a date. Write a day (2019-02-28), a month (2019-02) or a year in quotation marks ('2019').`,
  ],
  [
    'a moment without a time zone',
    'type: project\npublishAt: 2026-12-01T09:00:00\n',
    `${file}:2:12 “2026-12-01T09:00:00” in publishAt is not a moment. Write date, time and time zone, for example 2026-12-01T09:00:00+02:00.`,
  ],
  [
    'a period that ends before it starts',
    'type: project\nperiod: {start: 2019-11-01, end: 2019-10-31}\n',
    `${file}:2:9 The period ends before it starts. Correct the dates.`,
  ],
  [
    'a figure with two values',
    'type: project\nfigures:\n  - {id: a, value: 1, min: 1, unit: people, label: {fi: a, sv: b}}\n',
    `${file}:3:5 Give the figure either “value” or limits (“min”, “max” or both), not both forms at once.`,
  ],
  [
    'a label in one language',
    'type: project\nfigures:\n  - {id: a, value: 1, unit: people, label: {fi: a}}\n',
    `${file}:3:44 sv is missing. Add the line “sv: …”.`,
  ],
  [
    'the same id twice',
    'type: project\nfigures:\n  - {id: a, value: 1, unit: people, label: {fi: a, sv: b}}\n  - {id: a, value: 2, unit: people, label: {fi: a, sv: b}}\n',
    `${file}:4:10 The id “a” is used twice in this list. Give each its own.`,
  ],
  [
    'a contact that nobody knows',
    'type: project\ncontacts: [marko]\n',
    `${file}:2:12 “marko” in contacts is not in contacts.yaml. Correct it, or add it to contacts.yaml.`,
  ],
  [
    'a related page that does not exist',
    'type: project\nrelated: [projects/hand]\n',
    `${file}:2:11 related names the page “projects/hand”, which does not exist. Did you mean “projects/handu”? Write the key of a page, for example projects/siepp.`,
  ],
  [
    'a picture that is not there',
    'type: project\nimage: {file: a.jpg, credit: x, alt: {fi: a, sv: b}, caption: {fi: a, sv: b}}\n',
    `${file}:2:15 The file “a.jpg” is not in this folder. Add it, or correct the name.`,
  ],
])('facts with %s are an error', (_, text, message) => {
  expect(messagesOf({ [file]: text })).toBe(message)
})

test('a name that is near one of contacts.yaml is suggested', () => {
  const changes = {
    'contacts.yaml': '- {id: marko, unit: {fi: a, sv: b}}\n',
    [file]: 'type: project\ncontacts: [marco]\n',
  }
  expect(messagesOf(changes)).toBe(
    `${file}:2:12 “marco” in contacts is not in contacts.yaml. Did you mean “marko”? Correct it, or add it to contacts.yaml.`,
  )
})

test.each([
  [
    'contacts.yaml',
    '- {id: a, unit: {fi: a, sv: b}, phone: 029123}\n',
    '1:40 phone should be text, but it is a number: put quotation marks around it.',
  ],
  [
    'contacts.yaml',
    '- {id: a, unit: {fi: a, sv: b}, email: a(at)b}\n',
    '1:40 “a(at)b” in email is not an e-mail address. Write for example first.last@hel.fi.',
  ],
  [
    'contacts.yaml',
    '- {id: a, unit: {fi: a, sv: b}}\n- {id: a, unit: {fi: a, sv: b}}\n',
    '2:8 The id “a” is used twice in this list. Give each its own.',
  ],
  [
    'links.yaml',
    '- {id: a, url: hel.fi, languages: [fi], title: {fi: a, sv: b}}\n',
    '1:16 “hel.fi” in url is not a web address. Start with https://.',
  ],
  [
    'links.yaml',
    '- {id: a, url: https://hel.fi, title: {fi: a, sv: b}}\n',
    '1:3 A link with one address needs the line “languages: [fi]”, and a link with an address per language must not have it.',
  ],
])('a mistake in %s is an error', (file, text, message) => {
  expect(messagesOf({ [file]: text })).toBe(`${file}:${message}`)
})

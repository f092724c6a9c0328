/** Broken letters, YAML as people write it, pictures that are none: each is told of alone, in words of our own. */
import { describe, expect, test, vi } from 'vitest'
import { picture, pictureWithPosition } from '#tests/support/pictures'
import { type Files, messagesOf, siteOf, textFile } from '#tests/support/site-folder'

const page = 'projects/handu/index.fi.md'
const facts = 'projects/handu/facts.yaml'

function said(files: Files, language = 'en'): string {
  vi.stubEnv('SITE_MESSAGES', language)
  return messagesOf(files)
}

const matter = (lines: string) => ({ [page]: `---\n${lines}\nupdated: 2026-11-22\n---\n` })

describe('letters', () => {
  test.each([
    ['HyvÃ¤Ã¤', 'Hyvää'],
    ['fÃ¶r', 'för'],
    ['2015â€“2024', '2015–2024'],
    ['Ã…bo', 'Åbo'],
    ['𝗧𝘆𝗼', 'Tyo'],
    ['４９', '49'],
    ['oﬃce', 'office'],
  ])('%s has been garbled', (found, write) => {
    expect(said({ [page]: textFile('Hanke', `${found}\n`) })).toBe(
      `${page}:6:1 The letters of “${found}” have been garbled on their way from another program. Write ${write}`,
    )
  })

  test.each(['ty\ufffd', '\uf0b7', 'ka\ufffdpunki', 'tyï¿½', 'Hеlsinki', '\ufffc'])(
    '%j cannot be mended',
    (found) => {
      expect(said({ [page]: textFile('Hanke', `${found}\n`) })).toContain('Write the word again.')
    },
  )

  test.each(['hyv„„', 'hyvŠŠ', 'hyv‰‰', 'hyvÀÀ', 'hyv├ñ', 'hyvﾃ､'])(
    '%s is of another alphabet',
    (found) => {
      expect(said({ [page]: textFile('Hanke', `${found}\n`) })).toContain('Write the word again.')
    },
  )

  test.each([
    ['Se on hyv?? ty?t? kaikille.', 'hyv??', 7],
    ['Uusi p?iv? alkoi.', 'p?iv?', 6],
    ['Tule ty?, jos voit.', 'ty?', 6],
    ['Kysy: ?lä lähde.', '?lä', 7],
  ])('question marks in the place of letters: %s', (text, found, column) => {
    expect(said({ [page]: textFile('Hanke', `${text}\n`) })).toBe(
      `${page}:6:${column} The letters of “${found}” have been garbled on their way from another program. Question marks stand where letters should be. Write the word again; a question ends with one question mark.`,
    )
  })

  test.each(['Miten haet? Katso ohje.', 'Kuka, mitä, missä?', '”Voinko hakea?” hän kysyi.'])(
    'a question is left alone: %s',
    (text) => {
      expect(said({ [page]: textFile('Hanke', `${text}\n`) })).not.toContain('garbled')
    },
  )

  test.each(['utf16le', 'utf16be'])('two bytes a letter (%s) are told as that alone', (kind) => {
    const bytes = Buffer.from(textFile('Hanke', 'Teksti\n'), 'utf16le')
    expect(said({ [page]: kind === 'utf16le' ? bytes : bytes.swap16() })).toBe(
      `${page}:1:1 The file is not UTF-8 text. Save it again with the encoding UTF-8.`,
    )
  })

  test('a mark of the byte order is no mistake', () => {
    expect(said({ [page]: `\ufeff${textFile('Hanke', 'Teksti\n')}` })).not.toContain(`${page}:1:1`)
  })

  test.each(['\u00ad', '\u200b', '\u2060', '\ufeff', '\u202e'])('%j is seen by nobody', (found) => {
    expect(said({ [page]: textFile('Hanke', `ty${found}ö\n`) })).toContain(
      `${page}:6:3 The file has an invisible control character`,
    )
  })

  test('one title in whole and in parted letters is one title', () => {
    const files = {
      'projects/index.fi.md': textFile('Työ'.normalize('NFD')),
      [page]: textFile('Työ'),
    }
    expect(said(files)).toContain('The title “Työ” is already used by')
  })

  test('parted letters and narrow spaces are read as others', () => {
    const text = textFile('Hanke', 'Työ 49\u202f500 ja 49\u2009500.\n'.normalize('NFD'))
    const changes = {
      [page]: text,
      'projects/handu/index.sv.md': textFile('Projektet', 'Arbete 49 500 och 49 500.\n'),
      [facts]:
        'type: project\nfigures: [{id: a, value: 49500, unit: count, label: {fi: a, sv: b}}]\n',
    }
    expect(said(changes)).toBe('')
  })

  test.each([
    '<<<<<<< HEAD',
    '<<<<<<<HEAD',
    '>>>>>>>main',
    '=======',
    '>>>>>>> main',
    '||||||| base',
  ])('a lone %s', (line) => {
    const message = `6:1 “${line}” is left of two versions that could not be joined.`
    expect(said({ [page]: textFile('Hanke', `${line}\n\nTeksti\n`) })).toContain(message)
    expect(said({ [facts]: `type: project\n${line}\n` }).split('\n')).toHaveLength(1)
  })
})

describe('YAML', () => {
  test.each([
    ['en', 'Put the value in quotation marks:'],
    ['fi', 'Pane arvo lainausmerkkeihin:'],
    ['sv', 'Sätt värdet inom citattecken:'],
  ])('the commonest mistake, in %s', (language, words) => {
    expect(said(matter('title: Tiedote: uusi palvelu\nsummary: y'), language)).toBe(
      `${page}:2:1 ${words} title: 'Tiedote: uusi palvelu'`,
    )
  })

  test.each([
    '@hel kertoo',
    '%-osuus',
    '[Uusi] palvelu',
    '{Uusi} palvelu',
    '"Hyvä" palvelu',
    '!tärkeä palvelu',
    '*tärkeä* palvelu',
    '&Co palvelu',
    '| palvelu',
    '> palvelu',
    '- palvelu',
    '`koodi` palvelu',
    ', palvelu',
    '] palvelu',
    'Aika: klo 9: auki',
    'Palvelu:',
  ])('title: %s', (value) => {
    expect(said(matter(`title: ${value}\nsummary: y`))).toBe(
      `${page}:2:1 Put the value in quotation marks: title: '${value}'`,
    )
  })

  test.each([
    ['title:Tiedote\nsummary: y', 2, 'A space is missing after the colon. Write title: Tiedote'],
    ['title: x\nsummary:y', 3, 'A space is missing after the colon. Write summary: y'],
    ['title: x\ntitle: y\nsummary: z', 3, '“title” stands here twice. Take one of the two away.'],
    ['title: x\n\tsummary: y', 3, 'The line is indented with a tab. Use spaces: summary: y'],
    [
      'title: "x\nsummary: y',
      2,
      `The quotation mark " at the start of the value has no pair. Write title: 'x'`,
    ],
    [
      'title: x\n  summary: y',
      3,
      'The line does not start at the same place as the lines that belong with it. Give it as many spaces as they have: summary: y',
    ],
  ])('%j', (lines, line, message) => {
    expect(said(matter(lines))).toBe(`${page}:${line}:1 ${message}`)
  })

  test.each([
    ['#1 työnhakijalle', 'Palvelu #1 työnhakijalle'],
    ['# huomautus', 'Palvelu # huomautus'],
  ])('a title ends where %s starts', (lost, whole) => {
    expect(said(matter(`title: ${whole}\nsummary: y`))).toBe(
      `${page}:2:15 “${lost}” would not be read: a number sign after a space starts a note. Put the value in quotation marks: title: '${whole}'`,
    )
  })

  test('a note beside a fact is one', () => {
    expect(said({ [facts]: 'type: project # hanke\norder: 3 #kolmas\n' })).toBe('')
  })

  test.each([
    ['{fi: a, ei 2 m., sv: b}', "{fi: 'a, ei 2 m.', sv: 'b'}", 16],
    ['{fi: Syy: a, sv: b}', "{fi: 'Syy: a', sv: 'b'}", 1],
    ['{fi:a, sv:b}', "{fi: 'a', sv: 'b'}", 9],
  ])('a pair %s', (pair, write, column) => {
    expect(said({ [facts]: `type: project\nlabel: ${pair}\n` })).toBe(
      `${facts}:2:${column} Put the value in quotation marks: label: ${write}`,
    )
  })

  test.each(['25.11.2026', '25/11/2026', '25. marraskuuta 2026', '25 november 2026'])(
    'the day %s',
    (day) => {
      expect(said({ [page]: textFile('Hanke').replace('2026-11-22', day) })).toContain(
        'Write 2026-11-25',
      )
    },
  )

  test.each([
    ['oikaisu', 'correction'],
    ['rättelse', 'correction'],
    ['päivitys', 'update'],
  ])('the kind %s', (kind, near) => {
    const lines = `corrections: [{date: 2026-11-01, kind: ${kind}, text: {fi: a, sv: b}}]`
    expect(said({ [facts]: `type: project\n${lines}\n` })).toContain(`Did you mean “${near}”?`)
  })

  test('a shared list that cannot be read is told of alone', () => {
    const used = { [facts]: 'type: project\ncontacts: [asa]\nlinks: [hel]\n' }
    const contacts = '- {id: Åsa Öhman, unit: {fi: a, sv: b}}\n'
    const links = '- id: hel\n\turl: https://www.hel.fi\n'
    expect(said({ ...used, 'contacts.yaml': contacts, 'links.yaml': links })).toBe(
      'contacts.yaml:1:8 “Åsa Öhman” cannot be used in id. Use lower-case letters a–z, digits and hyphens only; in sources.yaml S and a number, for example S12. Write asa-ohman\nlinks.yaml:2:1 The line is indented with a tab. Use spaces: url: https://www.hel.fi',
    )
  })
})

describe('files', () => {
  const jpg = 'projects/handu/a.jpg'

  test.each([
    ['<!DOCTYPE html><html>', 'a web page'],
    ['\0\0\0\x18ftypheic', 'a HEIC picture of a phone'],
    ['', 'an empty file'],
    ['version https://git-lfs.github.com/spec/v1\n', 'a note that stands for the picture'],
    ['GIF89a', 'a gif picture'],
    ['%PDF-1.7', 'a PDF'],
    ['<svg xmlns="">', 'a svg picture'],
    ['teksti', 'text'],
  ])('a jpg that is %j', (bytes, what) => {
    expect(said({ [jpg]: Buffer.from(bytes, 'latin1') })).toContain(
      `${jpg}:1:1 “a.jpg” is not a jpg picture but ${what}`,
    )
  })

  test.each(['png', 'webp'] as const)('a jpg that is a %s', (type) => {
    expect(said({ [jpg]: picture(type) })).toContain(`Give it a name that ends in .${type}.`)
  })

  test.each(['jpg', 'png', 'webp'] as const)('a %s may be as wide as a screen', (type) => {
    const file = `projects/handu/a.${type}`
    expect(said({ [file]: picture(type, 4096, 9) })).toBe('')
    expect(said({ [file]: picture(type, 9, 4097) })).toContain('The picture is 9 × 4097 pixels')
  })

  test('a picture does not tell where it was taken', () => {
    expect(said({ [jpg]: pictureWithPosition })).toContain('The picture tells where it was taken.')
  })

  test.each([
    ['Kuva 1.JPG', 'Give the file the name kuva-1.jpg'],
    ['Töölö.jpeg', 'Give the file the name toolo.jpg'],
    ['kuva.heic', 'save it as jpg, png or webp'],
  ])('%s is told of once', (name, mend) => {
    const body = `![Talo](<${name}>)\n`
    const files = {
      [page]: textFile('Hanke', body),
      'projects/handu/index.sv.md': textFile('Projektet', body),
    }
    const lines = said({ ...files, [`projects/handu/${name}`]: picture('jpg') }).split('\n')
    expect(lines).toEqual([expect.stringContaining(mend)])
  })

  test.each(['Thumbs.db', 'desktop.ini', '~$sivu.docx', 'index.fi.md~'])(
    '%s is left out',
    (name) => {
      const site = siteOf({ [`projects/handu/${name}`]: 'x', [name]: 'x' })
      expect(site.pages).toHaveLength(6)
    },
  )

  test.each([
    ['www.hel.fi', 'https://www.hel.fi'],
    ['matti@hel.fi', 'mailto:matti@hel.fi'],
    ['#otsikko', 'A link leads to a whole page.'],
    ['esite.pdf', 'Documents are not part of this site.'],
    ['hel.fi/tyo', 'https://hel.fi/tyo'],
    ['0931036107', 'tel:0931036107'],
  ])('the link %s', (url, mend) => {
    const lines = said({ [page]: textFile('Hanke', `[a](${url})\n`) })
    expect(lines).toContain(`The link “${url}” leads nowhere as it is written.`)
    expect(lines).toContain(mend)
  })
})

test.each(['https://www.hel.fi/a.jpg', '//www.hel.fi/a.png', 'data:image/png;base64,AA'])(
  'a picture of another site, %s, is asked for in the folder of the page',
  (url) => {
    expect(said({ [page]: textFile('Hanke', `![Talo](${url})\n`) })).toContain(
      `${page}:6:1 The file “${url}” is not in this folder.`,
    )
  },
)

test.each(['1.000', '49.500', '1.234.567', '0x10', '1e3'])(
  'the number %s is not read as another one',
  (value) => {
    const figure = `figures: [{id: a, value: ${value}, unit: count, label: {fi: a, sv: b}}]\n`
    expect(said({ [facts]: `type: project\n${figure}` })).not.toBe('')
  },
)

test.each(['0.125', '2.5', '1500'])('the number %s is read as it looks', (value) => {
  const figure = `figures: [{id: a, value: ${value}, unit: count, label: {fi: a, sv: b}}]\n`
  expect(said({ [facts]: `type: project\n${figure}` })).toBe('')
})

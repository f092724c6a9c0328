/** What the search knows of language, over small folders in which only one page has the word. */
import { describe, expect, test } from 'vitest'
import type { Locale } from '#lib/locales'
import { openSearch } from '#tests/support/search'
import { textFile } from '#tests/support/site-folder'

/** The small site with a text in the page 'projects/handu'. */
function withText(locale: Locale, text: string) {
  const other = locale === 'fi' ? 'sv' : 'fi'
  return {
    [`projects/handu/index.${locale}.md`]: textFile('Xyz', text),
    [`projects/handu/index.${other}.md`]: textFile('Zyx', 'Wkz.'),
  }
}

const known: [string, Locale, string, string][] = [
  ['an inflected form finds the base form', 'fi', 'Työtön sai tukea.', 'työttömille'],
  ['the base form finds an inflected form', 'fi', 'Hankinnoista kerrottiin.', 'hankinta'],
  ['weak grade finds strong', 'fi', 'Laki hyväksyttiin.', 'lain'],
  ['strong grade finds weak', 'fi', 'Palkkatuen ehdot.', 'palkkatuki'],
  ['a part finds the compound', 'fi', 'Uusia hankintakriteerejä.', 'kriteeri'],
  ['the first part finds the compound', 'fi', 'Saatiin palkkatukityötä.', 'palkkatuki'],
  [
    'a compound finds its part',
    'fi',
    'Kriteerit olivat uusia. Hankinta alkoi.',
    'hankintakriteerit',
  ],
  ['a compound written apart finds it whole', 'fi', 'Alkoi kuntakokeilu.', 'kunta kokeilu'],
  ['one typing error is forgiven', 'fi', 'Saatiin avustusta.', 'avustsuta'],
  ['one error in a short word too', 'fi', 'Vanha talo.', 'tallo'],
  ['two errors in a long word', 'fi', 'Työllisyystoimikunta kokoontui.', 'tyolisyystoimikuntta'],
  ['dots may be missing', 'fi', 'Työttömyys väheni.', 'tyottomyys'],
  ['dots may be too many', 'fi', 'Asiakas tuli.', 'äsiakas'],
  ['upper case is no matter', 'fi', 'Asiakas tuli.', 'ASIAKAS'],
  ['an inflected form finds the base form', 'sv', 'En arbetslös fick hjälp.', 'arbetslösas'],
  ['the base form finds the definite one', 'sv', 'Försökets mål.', 'försök'],
  ['a part finds the compound', 'sv', 'Nya upphandlingskriterier.', 'kriterium'],
  ['the first part finds the compound', 'sv', 'Nya upphandlingskriterier.', 'upphandling'],
  [
    'a compound finds its part',
    'sv',
    'Kriterier för arbete. Upphandling.',
    'upphandlingskriterierna',
  ],
  ['a compound written apart finds it whole', 'sv', 'Kommunförsöket började.', 'kommun försöket'],
  ['one typing error is forgiven', 'sv', 'Föreningar fick stöd.', 'förenignar'],
  ['two errors in a long word', 'sv', 'Tillgänglighet är viktig.', 'tilgänglighhet'],
  ['dots may be missing', 'sv', 'Sysselsättning främjas.', 'sysselsattning'],
  ['the plural of a noun in -ad finds it', 'sv', 'Det tog en månad.', 'månader'],
  ['a short word in its definite form finds it', 'sv', 'Varje år började något.', 'året'],
  ['a noun in -é is found in its definite form', 'sv', 'En kommitté följde upp.', 'kommittén'],
]

describe.each(known)('%s (%s)', (_, locale, text, query) => {
  test(`'${text}' by '${query}'`, async () => {
    const { keys } = await openSearch(withText(locale, text))
    expect(keys(query, locale)[0]).toBe('projects/handu')
  })
})

test.each(['asiaton', 'xqzwv', 'kö'])("what no page has finds nothing: '%s'", async (query) => {
  const { keys } = await openSearch(withText('fi', 'Vanha talo.'))
  expect(keys(query, 'fi')).toEqual([])
})

test('a query in the other language finds the pair and says so', async () => {
  const { searchPages } = await openSearch(withText('sv', 'Permitterade fick hjälp.'))
  expect(searchPages('permitterad', 'fi')).toMatchObject({
    viaOtherLanguage: true,
    results: [{ key: 'projects/handu', title: 'Zyx', passage: [] }],
  })
})

test('a word that both languages have is found in the own one', async () => {
  const { searchPages } = await openSearch({
    ...withText('fi', 'HANDU alkoi.'),
    'projects/index.fi.md': textFile('Hankkeet', 'Xyz', 'slug: hankkeet\n'),
    'projects/index.sv.md': textFile('Projekt', 'HANDU', 'slug: projekt\n'),
  })
  const { results, viaOtherLanguage } = searchPages('handu', 'fi')
  expect([results.map(({ key }) => key), viaOtherLanguage]).toEqual([['projects/handu'], false])
})

test('words of questions do not count beside others', async () => {
  const { keys } = await openSearch({
    ...withText('fi', 'Avustusta saa.'),
    'projects/index.fi.md': textFile('Hankkeet', 'Mistä ja miten?', 'slug: hankkeet\n'),
    'projects/index.sv.md': textFile('Projekt', 'Zyx', 'slug: projekt\n'),
  })
  expect(keys('mistä saan avustusta', 'fi')).toEqual(['projects/handu'])
})

test('people’s words find those of the pages', async () => {
  const synonyms = '- {language: fi, words: [työkkäri, oma virkailija], means: TE-toimisto}\n'
  const { keys } = await openSearch({
    ...withText('fi', 'Asioi TE-toimistossa.'),
    'synonyms.yaml': synonyms,
  })
  expect([
    keys('työkkärissä', 'fi'),
    keys('omalta virkailijalta', 'fi'),
    keys('virkailija', 'fi'),
  ]).toEqual([['projects/handu'], ['projects/handu'], []])
})

test('the parts of a compound that no page has are heard through synonyms, in Swedish', async () => {
  const files = {
    ...withText('sv', 'Utbildning ordnades.'),
    'synonyms.yaml': '- {language: sv, words: [kurs, fortbildning], means: utbildning}\n',
  }
  const { keys } = await openSearch(files)
  expect(keys('fortbildningskurs', 'sv')).toEqual(['projects/handu'])
})

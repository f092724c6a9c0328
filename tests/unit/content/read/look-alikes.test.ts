/** Text that is meant as markup and is not read so: every kind is an error, and ordinary text that looks close is none. */
import { describe, expect, test } from 'vitest'
import { inspect } from '#lib/content/read/markdown'

/** What is found in a body: the line and the kind of each mistake, and how it is written where that is known. */
function found(body: string): string[] {
  return inspect(`${body}\n`).faults.map(({ line, column, id, values }) => {
    const { kind, write = 'none' } = values
    return [`${line}:${column} ${kind ?? id}`, write === 'none' ? [] : write].flat().join(' → ')
  })
}

describe('headings, lists and boxes', () => {
  test.each([
    ['##\u00a0Otsikko', '1:1 heading → ## Otsikko'],
    ['###Otsikko', '1:1 heading → ### Otsikko'],
    ['####### Otsikko', '1:1 heading → ## Otsikko'],
    ['#Palvelun hinta', '1:1 heading → ## Palvelun hinta'],
    ['#Palvelut', '1:1 heading → ## Palvelut'],
    ['•\u00a0Kurssi', '1:1 list → - Kurssi'],
    ['· Kurssi', '1:1 list → - Kurssi'],
    ['-\u00a0Kurssi', '1:1 list → - Kurssi'],
    ['1.\u00a0Kurssi', '1:1 list → 1. Kurssi'],
    ['-Kurssi', '1:1 list → - Kurssi'],
    ['-kurssi työnhakijalle', '1:1 list → - kurssi työnhakijalle'],
    ['+kurssi työnhakijalle', '1:1 list → - kurssi työnhakijalle'],
    ['1.Kurssi', '1:1 list → 1. Kurssi'],
    ['2)Kurssi', '1:1 list → 2) Kurssi'],
    ['=====', '1:1 marks'],
    [':::note', '1:1 box'],
    ['!!! note', '1:1 box'],
    ['> [!NOTE]', '1:3 box'],
    ['- [ ] Soita', '1:3 task → - Soita'],
    ['- [x] Soita', '1:3 task → - Soita'],
  ])('%j', (body, expected) => {
    expect(found(body)).toEqual([expected])
  })

  test.each([
    ['– Työnhaku\n– Koulutus', '- Työnhaku', '- Koulutus'],
    ['-työnhaku\n-koulutus', '- työnhaku', '- koulutus'],
    ['1.Työnhaku\n2.Koulutus', '1. Työnhaku', '2. Koulutus'],
    ['a) työnhaku\nb) koulutus', '- työnhaku', '- koulutus'],
    ['o työnhaku\no koulutus', '- työnhaku', '- koulutus'],
  ])('lines that are a list together: %j', (body, first, second) => {
    expect(found(body)).toEqual([`1:1 list → ${first}`, `2:1 list → ${second}`])
  })
})

describe('links', () => {
  test.each([
    ['[Hel] (https://www.hel.fi)', '1:1 link → [Hel](https://www.hel.fi)'],
    ['[Hel]\n(https://www.hel.fi)', '1:1 link → [Hel](https://www.hel.fi)'],
    ['[SIEPP] (projects/siepp)', '1:1 link → [SIEPP](projects/siepp)'],
    ['[Hel](https://x y)', '1:1 link → [Hel](https://x%20y)'],
    ['![Talo](uusi talo.jpg)', '1:1 link → ![Talo](uusi%20talo.jpg)'],
    ['[Hel](https://www.hel.fi', '1:1 link → [Hel](https://www.hel.fi)'],
    ['(Hel)[https://www.hel.fi]', '1:1 link → [Hel](https://www.hel.fi)'],
    ['[[projects/siepp]]', '1:1 link → […](projects/siepp)'],
    ['Katso https://www.hel.fi.', '1:7 address → […](https://www.hel.fi)'],
    ['Katso hel.fi/tyo.', '1:7 address → […](https://hel.fi/tyo)'],
    ['Katso //hel.fi/tyo', '1:7 address → […](https://hel.fi/tyo)'],
    ['Lue (te-palvelut.fi/fi/sivu)', '1:6 address → […](https://te-palvelut.fi/fi/sivu)'],
    ['Kirjoita tyo(at)hel.fi', '1:10 address → […](mailto:tyo@hel.fi)'],
    ['Kirjoita tyo [at] hel.fi', '1:10 address → […](mailto:tyo@hel.fi)'],
    ['Katso www.hel.fi/fi.', '1:7 address → […](https://www.hel.fi/fi)'],
    ['Teksti[^1].', '1:7 note'],
    ['[^1]: Viite.', '1:1 note'],
  ])('%j', (body, expected) => {
    expect(found(body)).toEqual([expected])
  })
})

describe('emphasis and other marks', () => {
  test.each([
    ['** lihava **', '1:1 stars → **lihava**'],
    ['**lihava **', '1:1 stars → **lihava**'],
    ['**”tärkeä”**lle', '1:1 stars → ”**tärkeä**”'],
    ['**Huom:**teksti', '1:1 stars → **Huom**:'],
    ['_”tärkeä”_lle', '1:1 stars → ”_tärkeä_”'],
    ['Tämä on **kesken.', '1:9 unclosed'],
    ['Tämä on *kesken.', '1:9 unclosed'],
    ['*kesken on tämä.', '1:1 unclosed'],
    ['- *kesken on tämä', '1:3 unclosed'],
    ['Tämä on _kesken.', '1:9 unclosed'],
    ['## Palvelun *hinta', '1:13 unclosed'],
    ['Tämä on ~pois~.', '1:9 strike → pois'],
    ['Katso ^ylös^.', '1:7 marks'],
    ['Katso !(talo.jpg).', '1:7 link → ![…](talo.jpg)'],
    ['Katso !talo(talo.jpg).', '1:7 link → ![…](talo.jpg)'],
    ['Katso tätä\\', '1:11 marks'],
    ['Rivi\\n toinen', '1:5 marks'],
    ['Katso https//www.hel.fi.', '1:7 address → […](https://www.hel.fi)'],
    ['Katso http:/www.hel.fi.', '1:7 address → […](http://www.hel.fi)'],
    ['Kirjoita mailto:a@hel.fi.', '1:10 address → […](mailto:a@hel.fi)'],
    ['→ Kurssi', '1:1 list → - Kurssi'],
    ['Tämä on __kesken.', '1:9 unclosed'],
    ['~~poistettu~~', '1:1 strike → poistettu'],
    ['==korostettu==', '1:1 marks → korostettu'],
    ['{{ muuttuja }}', '1:1 marks'],
    ['## Otsikko {#ankkuri}', '1:12 marks'],
    ['[b]lihava[/b]', '1:1 marks', '1:10 marks'],
    ['`koodi', '1:1 code'],
    ['a &nbsp b', '1:3 entity'],
    ['Rivi</b>', '1:5 rawHtml'],
    ['Kappale</p> jatkuu', '1:8 rawHtml'],
  ])('%j', (body, ...expected) => {
    expect(found(body)).toEqual(expected)
  })
})

describe('tables, code, rules and what is empty', () => {
  test.each([
    ['| a | b |\n| c | d |', '1:1 table → |---|---|'],
    ['a | b\n--|--|--\nc | d', '1:1 table → |---|---|'],
    ['| a | b |\n|---|---|\n| c | d | e |', '3:9 cells'],
    ['a | b\n--|--\nc | d | e | f', '3:7 cells'],
    ['| a | b |\n|---|---|\n| c | d |\nTeksti\njatkuu', '4:1 underTable'],
    ['Alku\n\n```\nkoodi\n\n## Otsikko', '3:1 fence → ```'],
    ['~~~~\nkoodi\n~~~', '1:1 fence → ~~~~'],
    ['Teksti\n---', '1:1 underline → ## Teksti'],
    ['Teksti\n=======', '1:1 underline → ## Teksti'],
    ['## ', '1:1 heading'],
    ['- \n- b', '1:1 item'],
    ['1.\n2. b', '1:1 item'],
    ['|  | b |\n|---|---|\n| c | d |', '1:1 head'],
    ['a\n\n&nbsp;\n\nb', '3:1 paragraph'],
  ])('%j', (body, expected) => {
    expect(found(body)).toEqual([expected])
  })
})

test.each([
  '– Kyllä, sanoi hän.\n– Ei, vastasi toinen.',
  '– Kyllä.',
  '2 < 3 ja 3 > 2',
  'a*b ja c*d',
  '5 * 3 * 2 = 30',
  'Kirjoita matti.malli@hel.fi.',
  'C#-kieli ja C++',
  'Palvelu #1 ja palvelu #2',
  '#helsinki #työ',
  'Avoinna klo 9:30–16:00.',
  'Vaiheet:\n- eka\n- toka',
  '[Osoite https://www.hel.fi](https://www.hel.fi)',
  '[kuva] ja (teksti)',
  'Lähde [1] (ks. lähteet)',
  'Hinta 5 €*\n\n*Hinta ei sisällä veroa',
  'Hinta 5 €\n\n\\*Hinta ei sisällä veroa',
  'Työ-\nja -koulutus, työvoima-\n-palvelut ja muut',
  'hinta ~50 euroa tai ~60 euroa',
  'kund*innen ja x^2',
  '-keskus',
  '1.krs ja 2.krs',
  'tiedosto a_b_c',
  'Nimi: ______',
  'työ | opiskelu',
  '**lihava** ja *kursiivi*, ***molemmat***',
  '`**koodi**` ja `[a] (https://b.fi)`',
  '\\*\\*tähdet\\*\\* ja \\[a\\] \\(www\\)',
  'noin ~50 euroa',
  'hän sanoi ”[sic]”',
  'ja/tai, 5 %–10 %',
  '15. tammikuuta alkoi',
  'R&D; ja A & O',
  '> lainaus\n> jatkuu\n\nja loppuu',
  '**Lue lisää:** [täältä](home).',
  "rock'n'roll ja d'Artagnan",
  '**”tärkeä”** sana',
  'Hinta 5 €*\n\n*) sisältää veron',
  '```\n| a | b |\n**\n```',
  '| a | b |\n|---|---|\n| c \\| d | e |\n\nTeksti.',
  '## Otsikko ##\n\n---\n\nTeksti.',
  '1. Eka\n   - sisempi\n2. Toka',
])('ordinary text is left alone: %j', (body) => {
  expect(found(body)).toEqual([])
})

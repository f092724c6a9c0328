import { expect, test } from 'vitest'
import { finnishNumber } from '#lib/text/quantity/finnish-numbers'
import { quantitiesIn } from '#lib/text/quantity/quantities'
import { swedishNumber } from '#lib/text/quantity/swedish-numbers'

const all = Array.from({ length: 1000 }, (_, value) => value)

/** The forms of 1 to 10 and 100 in one case, as a grammar lists them. */
const finnishCases = {
  nominative:
    'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata kymmentä sataa',
  genitive:
    'yhden kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen sadan kymmenen sadan',
  partitive:
    'yhtä kahta kolmea neljää viittä kuutta seitsemää kahdeksaa yhdeksää kymmentä sataa kymmentä sataa',
  inessive:
    'yhdessä kahdessa kolmessa neljässä viidessä kuudessa seitsemässä kahdeksassa yhdeksässä kymmenessä sadassa kymmenessä sadassa',
  illative:
    'yhteen kahteen kolmeen neljään viiteen kuuteen seitsemään kahdeksaan yhdeksään kymmeneen sataan kymmeneen sataan',
  adessive:
    'yhdellä kahdella kolmella neljällä viidellä kuudella seitsemällä kahdeksalla yhdeksällä kymmenellä sadalla kymmenellä sadalla',
  allative:
    'yhdelle kahdelle kolmelle neljälle viidelle kuudelle seitsemälle kahdeksalle yhdeksälle kymmenelle sadalle kymmenelle sadalle',
  essive:
    'yhtenä kahtena kolmena neljänä viitenä kuutena seitsemänä kahdeksana yhdeksänä kymmenenä satana kymmenenä satana',
  translative:
    'yhdeksi kahdeksi kolmeksi neljäksi viideksi kuudeksi seitsemäksi kahdeksaksi yhdeksäksi kymmeneksi sadaksi kymmeneksi sadaksi',
}

function finnish(value: number, forms: string[]): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const form = (index: number) => forms[index] ?? ''
  const hundred = hundreds > 1 ? form(hundreds - 1) + form(12) : hundreds === 1 ? form(10) : ''
  if (tens === 1 && ones > 0) return `${hundred}${form(ones - 1)}toista`
  const ten = tens > 1 ? form(tens - 1) + form(11) : tens === 1 ? form(9) : ''
  return hundred + ten + (ones > 0 ? form(ones - 1) : '')
}

test.each(Object.entries(finnishCases))(
  'Finnish numbers from 1 to 999 in the %s are read',
  (_, forms) => {
    const written = all.slice(1).map((value) => finnish(value, forms.split(' ')))
    expect(written.map(finnishNumber)).toEqual(all.slice(1))
  },
)

const swedishOnes = ' ett två tre fyra fem sex sju åtta nio'.split(' ')
const swedishTeens = 'tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(' ')
const swedishTens = '  tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ')

function swedish(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const hundred = hundreds > 0 ? `${swedishOnes[hundreds]}hundra` : ''
  if (tens === 1) return hundred + (swedishTeens[ones] ?? '')
  return hundred + (swedishTens[tens] ?? '') + (swedishOnes[ones] ?? '')
}

test('Swedish numbers from 1 to 999 are read', () => {
  expect(all.slice(1).map(swedish).map(swedishNumber)).toEqual(all.slice(1))
})

test.each(['nolla', 'tuhat', 'kaksituhatta', 'kolmetuhattaviisisataa'])(
  '%s is a number',
  (word) => {
    expect(finnishNumber(word)).toBeTypeOf('number')
  },
)

test.each(['noll', 'tusen', 'tvåtusen', 'hundra', 'tjugoen', 'tvåhundraen'])(
  '%s is a number',
  (word) => {
    expect(swedishNumber(word)).toBeTypeOf('number')
  },
)

test.each(['', 'kaksin', 'yksin', 'yhdistys', 'kuusikko', 'satama', 'kolmio', 'toista', 'viisas'])(
  'the Finnish word “%s” is no number',
  (word) => {
    expect(finnishNumber(word)).toBeUndefined()
  },
)

test.each(['', 'och', 'enda', 'sexuell', 'femma', 'tretti', 'niohundra1', 'ettan'])(
  'the Swedish word “%s” is no number',
  (word) => {
    expect(swedishNumber(word)).toBeUndefined()
  },
)

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'the word %s is no number in either language',
  (word) => {
    expect(quantitiesIn(`${word} ${word.toLowerCase()}`, 'fi')).toEqual([])
    expect(quantitiesIn(`${word} ${word.toLowerCase()}`, 'sv')).toEqual([])
  },
)

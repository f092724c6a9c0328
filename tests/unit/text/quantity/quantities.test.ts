import { expect, test } from 'vitest'
import type { Locale } from '#lib/locales'
import { quantitiesIn } from '#lib/text/quantity/quantities'

/** Each quantity as 'text = facts', with unit and qualifiers. */
function read(text: string, locale: Locale): string {
  return quantitiesIn(text, locale)
    .map(({ text, facts, unit, bound, about, nearly, optional }) =>
      [
        `${text} = ${facts.join(' + ')}`,
        unit,
        bound,
        about && 'about',
        nearly && 'nearly',
        optional && 'optional',
      ]
        .filter(Boolean)
        .join(', '),
    )
    .join('; ')
}

test.each([
  ['viiden vuoden ajan', 'viiden = number 5, year'],
  ['kolmenkymmenen päivän kuluessa', 'kolmenkymmenen = number 30, day'],
  ['yhden kerran', 'yhden = number 1, time, optional'],
  ['viisivuotias', 'viisivuotias = number 5, year'],
  ['kolmas vaihe', 'kolmas = number 3'],
  ['kahdeskymmenesviides', 'kahdeskymmenesviides = number 25'],
  ['toinen vaihe', 'toinen = number 2, optional'],
  ['kolmasosa', 'kolmasosa = number 0.333333'],
  ['kaksi kolmannesta', 'kaksi kolmannesta = number 0.666667'],
  ['kolme neljäsosaa', 'kolme neljäsosaa = number 0.75'],
  ['puolet', 'puolet = number 0.5'],
  ['puolen vuoden', 'puolen = number 0.5, year'],
  ['sen puolesta', ''],
  ['½ tuntia', '½ = number 0.5, hour'],
  ['1/3 kuluista', '1/3 = number 0.333333'],
  ['elokuussa', 'elokuussa = lone 8'],
  ['Syys–lokakuussa 2021', 'Syys–lokakuussa 2021 = month 2021-09 + month 2021-10'],
  ['marras-tammikuussa 2022', 'marras-tammikuussa 2022 = month 2021-11 + month 2022-01'],
  ['maanantaisin', 'maanantaisin = weekday 1'],
  ['ma–to klo 9–15.30', 'ma = weekday 1; to = weekday 4; klo 9–15.30 = time 9:00 + time 15:30'],
  ['kello 12.30.', 'kello 12.30 = time 12:30'],
  ['1.–3.3.2021', '1.–3.3.2021 = date 2021-03-01 + date 2021-03-03'],
  ['15.12.–15.1.2022', '15.12.–15.1.2022 = date 2021-12-15 + date 2022-01-15'],
  ['31.12. mennessä', '31.12. = day 12-31, latest'],
  ['1. maaliskuuta', '1. maaliskuuta = day 03-01'],
  ['09 310 1641', '09 310 1641 = phone 093101641'],
  ['(09) 310 1641', '(09) 310 1641 = phone 093101641'],
  ['+358 9 310 1641', '+358 9 310 1641 = phone 093101641'],
  ['00510 Helsinki', '00510 = postal 00510'],
  ['laki 1290/2002, 5 §', '1290/2002 = act 1290/2002; 5 = number 5, section'],
  ['versio 3.2.1', '3.2.1 = version 3.2.1'],
  ['A4 ja 3D', 'A4 = name A4; 3D = name 3D'],
  ['50e, 30v, 3kk', '50e = number 50, euro; 30v = number 30, year; 3kk = number 3, month'],
  ['49\u202f500 ja 49\u2009500', '49\u202f500 = number 49500; 49\u2009500 = number 49500'],
  ['5. kesa\u0308kuuta 2021 ja 7', '5. kesa\u0308kuuta 2021 = date 2021-06-05; 7 = number 7'],
  ['vähintään 20', '20 = number 20, min'],
  ['enintään noin 12 kuukautta', '12 = number 12, month, max, about'],
  ['ei yli 30', 'ei = not -, optional; 30 = number 30, max'],
  ['lähes 50 000', '50 000 = number 50000, nearly'],
  ['18 vuotta täyttänyt', '18 = number 18, year, min'],
  ['3–5 vuotta', '3–5 = range 3 5, year'],
  ['kaksi tai kolme viikkoa', 'kaksi = number 2, week; kolme = number 3, week'],
  ['2,5 miljoonaa euroa', '2,5 miljoonaa = number 2500000, euro'],
  ['viikonloppuna, päiväraha', 'viikonloppuna = days rest, optional'],
  ['−5 astetta', '−5 = number -5'],
  ['kahden kesken', ''],
])('Finnish “%s”', (text, expected) => {
  expect(read(text, 'fi')).toBe(expected)
})

test.each([
  ['i fem år', 'fem = number 5, year'],
  ['tjugofem euro', 'tjugofem = number 25, euro'],
  ['en gång', 'en = number 1, time, optional'],
  ['en femåring', 'en = number 1, optional; femåring = number 5, year'],
  ['tredje fasen', 'tredje = number 3'],
  ['tjugofemte', 'tjugofemte = number 25'],
  ['den andra', 'andra = number 2, optional'],
  ['två tredjedelar', 'två tredjedelar = number 0.666667'],
  ['tre fjärdedelar', 'tre fjärdedelar = number 0.75'],
  ['en åttondel', 'en åttondel = number 0.125'],
  ['hälften', 'hälften = number 0.5'],
  ['två och ett halvt år', 'två och ett halvt = number 2.5, year'],
  ['i augusti', 'augusti = lone 8'],
  ['september–oktober 2021', 'september–oktober 2021 = month 2021-09 + month 2021-10'],
  ['på måndagar', 'måndagar = weekday 1'],
  [
    'mån–tors kl. 9–15.30',
    'mån = weekday 1; tors = weekday 4; kl. 9–15.30 = time 9:00 + time 15:30',
  ],
  ['den 1–3 mars', '1–3 mars = day 03-01 + day 03-03'],
  [
    '15 december–15 januari 2022',
    '15 december–15 januari 2022 = date 2021-12-15 + date 2022-01-15',
  ],
  ['senast den 31 mars 2021', '31 mars 2021 = date 2021-03-31, latest'],
  ['högst cirka 12 månader', '12 = number 12, month, max, about'],
  ['inte över 30', 'inte = not -, optional; 30 = number 30, max'],
  ['mer än 30 dagar', '30 = number 30, day, over'],
  ['30-åring', '30 = number 30, year'],
  ['i första hand', ''],
  ['3:e våningen', '3 = number 3'],
  ['2 miljoner', '2 miljoner = number 2000000'],
  ['två tusen', 'två tusen = number 2000'],
])('Swedish “%s”', (text, expected) => {
  expect(read(text, 'sv')).toBe(expected)
})

test('every quantity stands at its place', () => {
  const text = 'tyo\u0308ta\u0308 viisi 49\u00a0500'
  expect(quantitiesIn(text, 'fi').map(({ at, end }) => text.slice(at, end))).toEqual([
    'viisi',
    '49\u00a0500',
  ])
})

/** Inflected forms of a word share a stem with its base form, in both languages. */
import { describe, expect, test } from 'vitest'
import type { Locale } from '#lib/locales'
import { stemsOf } from '#lib/text/stems/stems'

const finnish = [
  'työtön työttömän työttömille työttömiä työttömien työtöntä työttömänä työttömäksi',
  'työttömyys työttömyyden työttömyyttä työttömyyteen työttömyydestä',
  'hankinta hankinnat hankintoja hankinnoista hankinnan hankintojen hankinnoilla hankintoihin',
  'kriteeri kriteerejä kriteerien kriteerit kriteereillä',
  'palkkatuki palkkatuen palkkatukea palkkatuella',
  'tuki tuen tukea tuella tukien',
  'työnhaku työnhaun työnhakua työnhakuun',
  'luku luvun luvut lukuja',
  'laki lain lakia laissa',
  'koulutus koulutuksen koulutusta koulutukseen koulutukset koulutuksia',
  'asiakas asiakkaan asiakkaita asiakkaat asiakkaille asiakkaana asiakasta',
  'tieto tiedon tiedot tietoja tiedoista',
  'toimipiste toimipisteet toimipisteiden toimipisteessä toimipistettä',
  'nuori nuoren nuoret nuorten nuorille nuoria',
  'kunta kunnan kunnat kuntien kunnille kuntia',
  'yritys yrityksen yritykset yrityksille yritysten yritystä yrityksesi',
  'yhdistys yhdistykset yhdistysten yhdistyksille yhdistykseni',
  'helsinkiläinen helsinkiläiset helsinkiläisten helsinkiläisille helsinkiläistä helsinkiläisiä',
  'työ työn työtä työhön työssä töitä töissä',
  'työpaikka työpaikan työpaikkoja työpaikat',
  'lomautettu lomautetut lomautetun lomautettuja lomautetuille lomautettuna',
  'etuus etuutta etuudet etuuksia etuuden',
  'kumppani kumppanit kumppanien kumppaneita',
  'puhelin puhelimen puhelinta',
  'kaupunki kaupungin kaupungille kaupunkia',
]

const swedish = [
  'arbetslös arbetslösa arbetslöst arbetslösas',
  'kund kunder kundens kunderna kunden',
  'byrå byrån byråns byråer byråerna',
  'kriterium kriterier kriteriet kriterierna',
  'försök försöket försökets försöken',
  'projekt projektet projekten projektens',
  'gata gatan gator gatorna',
  'kontor kontoret kontoren',
  'upphandling upphandlingar upphandlingen upphandlingarna',
  'handledare handledaren handledarna',
  'navigator navigatorn',
  'kaka kakor kakorna kakan',
  'företag företaget företagens',
  'stad staden städer städerna stadens',
  'arbete arbetet arbeten',
  'permitterad permitterade permitterat',
]

describe.each<[Locale, string[]]>([
  ['fi', finnish],
  ['sv', swedish],
])('in %s', (locale, groups) => {
  test.each(groups)('%s', (group) => {
    const [base = '', ...forms] = group.split(' ')
    const stems = stemsOf(base, locale)
    expect(
      forms.filter((form) => !stemsOf(form, locale).some((stem) => stems.includes(stem))),
    ).toEqual([])
  })
})

test.each<[Locale, string, string]>([
  ['fi', 'työtön', 'tieto'],
  ['fi', 'kunta', 'kuntoutus'],
  ['fi', 'hanke', 'hankinta'],
  ['fi', 'tieto', 'tiedote'],
  ['sv', 'företag', 'företagande'],
  ['sv', 'försök', 'förening'],
])('in %s, %s and %s are different words', (locale, one, other) => {
  const stems = stemsOf(one, locale)
  expect(stemsOf(other, locale).filter((stem) => stems.includes(stem))).toEqual([])
})

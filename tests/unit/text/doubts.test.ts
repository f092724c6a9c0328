import { expect, test } from 'vitest'
import { type Doubt, doubtsOf } from '#lib/text/doubts'

test.each<[string, string, Doubt[]]>([
  ['Palvelu on maksuton.', 'Tjänsten är avgiftsfri.', []],
  ['Et voi hakea.', 'Du kan inte ansöka.', []],
  ['Palvelu ei ole maksuton.', 'Tjänsten är avgiftsfri.', ['negation']],
  ['Voit hakea.', 'Du kan aldrig ansöka.', ['negation']],
  ['Se on vain nuorille.', 'Den är bara för unga.', []],
  ['Se on nuorille.', 'Den är endast för unga.', ['only']],
  ['HANDU-hankkeen tulos.', 'Resultatet av SIEPP.', ['names']],
  ['Hanke päättyi. Työ jatkuu. Tulokset ovat sivulla.', 'Projektet är slut.', ['sentences']],
  ['Hanke päättyi 1. tammikuuta klo 12. Se oli pitkä.', 'Projektet slutade då. Det var långt.', []],
  [
    'Palvelun tavoite on, että jokainen saa työtä, koulutusta tai muuta tukea.',
    'Målet är att var och en ska få arbete, utbildning eller något annat stöd som passar den egna situationen och de egna planerna för framtiden.',
    ['length'],
  ],
])('%s / %s', (fi, sv, doubts) => {
  expect(doubtsOf({ fi, sv })).toEqual(doubts)
})

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
  ['Mukana: Espoo, Vantaa ja Oulu.', 'Med är Esbo och Vanda.', []],
  ['Mukana ovat Espoo, Vantaa ja Oulu.', 'Med är Esbo, Vanda, Grani och Uleåborg.', ['names']],
  ['Vastaava on Marko Harapainen.', 'Ansvarig är Marko Harapanen.', ['spelling']],
  ['Vastaavana oli Marko Harapainen.', 'Ansvarig var Marko Harapainen.', []],
  ['Kuka voi hakea?', 'De här kan ansöka', ['question']],
  ['Hinta on 50 €*', 'Priset är 50 €', ['notes']],
  ['Kirjoita tyo@hel.fi', 'Skriv till arbete@hel.fi', ['mail']],
  ['Muoto: etunimi.sukunimi@hel.fi', 'Form: fornamn.efternamn@hel.fi', []],
  ['Auki (tarkista)', 'Öppet (kolla)', ['unfinished']],
  ['Hinta on XX euroa', 'Priset är XX euro', ['unfinished']],
  ['Katso tyomarkkinatori.fi', 'Se jobbmarknad.fi', ['address']],
  ['Suomi.fi-valtuudet', 'Suomi.fi-fullmakter', []],
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

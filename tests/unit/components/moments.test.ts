/** One content walked through four moments: page, list and timeline always say the same. */
import { expect, test } from 'vitest'
import { htmlOf, textOf } from '#tests/support/rendered'
import { textFile } from '#tests/support/site-folder'

const content = {
  'contacts.yaml':
    '- {id: marko, name: Marko Mallikas, unit: {fi: Elinkeino-osasto, sv: Näringslivsavdelningen}, email: marko@example.fi, until: 2027-03-31}\n',
  'projects/handu/facts.yaml': 'type: project\nperiod: {start: 2027-01-15, end: 2027-06-30, continuedBy: projects/siepp}\ncontacts: [marko]\n',
  'projects/siepp/index.fi.md': textFile('Jatkohanke', '', 'slug: jatko\n'),
  'projects/siepp/index.sv.md': textFile('Fortsättningen', '', 'slug: fortsattning\n'),
  'projects/siepp/facts.yaml': 'type: page\n',
}

const moments = [
  { now: '2027-01-14T23:59:59+02:00', state: ['Tulossa', 'Börjar senare'], person: true, ended: false },
  { now: '2027-01-15T00:00:00+02:00', state: ['Käynnissä', 'Pågår'], person: true, ended: false },
  { now: '2027-04-01T00:00:00+03:00', state: ['Käynnissä', 'Pågår'], person: false, ended: false },
  { now: '2027-07-01T00:00:00+03:00', state: ['Päättynyt', 'Har avslutats'], person: false, ended: true },
]

for (const { now, state, person, ended } of moments) {
  test(`at ${now} the project is ${state[0]}`, async () => {
    for (const [index, addresses] of [
      ['/fi/hankkeet/handu', '/fi/hankkeet', '/fi'],
      ['/sv/projekt/handu', '/sv/projekt', '/sv'],
    ].entries()) {
      for (const address of addresses) expect(textOf(await htmlOf(address, content, { now })), address).toContain(state[index])
    }
    const page = textOf(await htmlOf('/fi/hankkeet/handu', content, { now }))
    expect(page.includes('Marko Mallikas')).toBe(person)
    expect(page).toContain('Elinkeino-osasto')
    expect(page.includes('Hanke päättyi 30.6.2027. Työtä jatkettiin: Jatkohanke')).toBe(ended)
  })
}

/** One content walked through four moments: lists and the timeline have the label, and so has the page until a notice says more. */
import { expect, test } from 'vitest'
import { htmlOf, textOf } from '#tests/support/rendered'
import { textFile } from '#tests/support/site-folder'

const content = {
  'contacts.yaml':
    '- {id: marko, name: Marko Mallikas, unit: {fi: Elinkeino-osasto, sv: Näringslivsavdelningen}, email: marko@example.fi, until: 2027-03-31}\n',
  'projects/handu/facts.yaml':
    'type: project\nperiod: {start: 2027-01-15, end: 2027-06-30, continuedBy: projects/siepp}\ncontacts: [marko]\n',
  'projects/siepp/index.fi.md': textFile('Jatkohanke', '', 'slug: jatko\n'),
  'projects/siepp/index.sv.md': textFile('Fortsättningen', '', 'slug: fortsattning\n'),
  'projects/siepp/facts.yaml': 'type: page\n',
}

const moments = [
  {
    now: '2027-01-14T23:59:59+02:00',
    state: ['Suunniteltu:', 'Planerat:'],
    person: true,
    ended: false,
  },
  { now: '2027-01-15T00:00:00+02:00', state: ['Käynnissä:', 'Pågår:'], person: true, ended: false },
  {
    now: '2027-04-01T00:00:00+03:00',
    state: ['Käynnissä:', 'Pågår:'],
    person: false,
    ended: false,
  },
  {
    now: '2027-07-01T00:00:00+03:00',
    state: ['Päättynyt:', 'Avslutat:'],
    person: false,
    ended: true,
  },
]

for (const { now, state, person, ended } of moments) {
  test(`at ${now} the project is ${state[0]}`, async () => {
    for (const [index, addresses] of [
      ['/fi/hankkeet/handu', '/fi/hankkeet', '/fi'],
      ['/sv/projekt/handu', '/sv/projekt', '/sv'],
    ].entries()) {
      const [own = '', ...lists] = addresses
      for (const address of lists)
        expect(textOf(await htmlOf(address, content, { now })), address).toContain(state[index])
      expect(textOf(await htmlOf(own, content, { now })).includes(state[index] ?? ''), own).toBe(
        !ended,
      )
    }
    const page = textOf(await htmlOf('/fi/hankkeet/handu', content, { now }))
    expect(page.includes('Marko Mallikas')).toBe(person)
    expect(page).toContain('Elinkeino-osasto')
    expect(
      page.includes(
        'Tämä on historiaa. Hanke oli käynnissä 15.1.2027–30.6.2027. Työtä jatkoi: Jatkohanke',
      ),
    ).toBe(ended)
  })
}

/** Words that may stand in each other's place: rows of one form, and in the rows of both languages the same things in the same order. */
import type { Pair } from '../../lib/locales.ts'

/** From the name of a row to its words. */
export type Rows = Record<string, Pair<string[]>>

const row = (fi: string, sv: string): Pair<string[]> => ({ fi: fi.split(' '), sv: sv.split(' ') })

const two = 'två tre fyra fem sex sju åtta nio tio'

export const numbers: Rows = {
  number: row(
    'kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen kaksitoista viisitoista kaksikymmentä sata',
    `${two} tolv femton tjugo hundra`,
  ),
  numberOf: row('kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen', two),
  numberIn: row(
    'kahdessa kolmessa neljässä viidessä kuudessa seitsemässä kahdeksassa yhdeksässä kymmenessä',
    two,
  ),
  numberFor: row(
    'kahdelle kolmelle neljälle viidelle kuudelle seitsemälle kahdeksalle yhdeksälle kymmenelle',
    two,
  ),
  numberInto: row(
    'kahteen kolmeen neljään viiteen kuuteen seitsemään kahdeksaan yhdeksään kymmeneen',
    two,
  ),
  years: row(
    'kaksivuotinen kolmivuotinen nelivuotinen viisivuotinen',
    'tvåårig treårig fyraårig femårig',
  ),
}

const first = 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde'

export const ordinals: Rows = {
  ordinal: row(
    'ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes',
    first,
  ),
  ordinalOf: row(
    'ensimmäisen toisen kolmannen neljännen viidennen kuudennen seitsemännen kahdeksannen yhdeksännen kymmenennen',
    first,
  ),
  ordinalIn: row(
    'ensimmäisessä toisessa kolmannessa neljännessä viidennessä kuudennessa seitsemännessä kahdeksannessa yhdeksännessä kymmenennessä',
    first,
  ),
}

export const fractions: Rows = {
  part: {
    fi: ['puolet', 'kolmasosa', 'neljäsosa', 'viidesosa', 'kymmenesosa'],
    sv: ['hälften', 'en tredjedel', 'en fjärdedel', 'en femtedel', 'en tiondel'],
  },
  nth: row('kolmannes neljännes viidennes', 'tredjedel fjärdedel femtedel'),
  parts: row('kolmasosaa neljäsosaa viidesosaa', 'tredjedelar fjärdedelar femtedelar'),
}

const days = 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai'.split(' ')
const dagar = 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' ')

export const weekdays: Rows = {
  dayOn: { fi: days.map((day) => `${day}na`), sv: dagar },
  daysOn: {
    fi: days.map((day) => `${day.replace(/i$/, '')}isin`),
    sv: dagar.map((day) => `${day}ar`),
  },
  day: { fi: days, sv: dagar },
}

const kuut = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ')
const months =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')

export const monthRows: Rows = {
  monthIn: { fi: kuut.map((month) => `${month}kuussa`), sv: months },
  monthOf: { fi: kuut.map((month) => `${month}kuun`), sv: months },
  monthInto: { fi: kuut.map((month) => `${month}kuuhun`), sv: months },
}

const lengths = 'dagar veckor månader år timmar'

export const units: Rows = {
  unit: row('päivää viikkoa kuukautta vuotta tuntia', lengths),
  unitOf: row('päivän viikon kuukauden vuoden tunnin', lengths),
  unitIn: row('päivässä viikossa kuukaudessa vuodessa tunnissa', lengths),
  share: row('prosenttia euroa', 'procent euro'),
  person: row('asiakasta työntekijää', 'kunder anställda'),
}

export const limits: Record<'least' | 'over' | 'latest', Rows> = {
  least: {
    min: row('vähintään enintään', 'minst högst'),
    min2: { fi: ['ainakin', 'korkeintaan'], sv: ['åtminstone', 'upp till'] },
  },
  over: {
    over: row('yli alle', 'över under'),
    more: { fi: ['yli', 'alle'], sv: ['mer än', 'mindre än'] },
  },
  latest: { latest: row('viimeistään aikaisintaan', 'senast tidigast') },
}

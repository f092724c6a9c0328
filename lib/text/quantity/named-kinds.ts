/** Languages, countries, parties and letters that number something. Either language may leave one out, but not name another of its kind. */
import type { Pair } from '#lib/locales'
import { fromToday } from '#lib/text/quantity/from-today'
import type { Kind } from '#lib/text/quantity/kind'

/** Languages: the Finnish stem, and the Swedish name. */
const tongues: [name: string, finnish: string, swedish: string][] = [
  ['fi', 'suome', 'finska'],
  ['sv', 'ruotsi', 'svenska'],
  ['en', 'englanni', 'engelska'],
  ['ru', 'venäjä', 'ryska'],
  ['et', 'viro', 'estniska'],
  ['ar', 'arabia', 'arabiska'],
  ['so', 'somali', 'somaliska'],
  ['uk', 'ukraina', 'ukrainska'],
  ['fr', 'ranska', 'franska'],
  ['de', 'saksa', 'tyska'],
  ['es', 'espanja', 'spanska'],
  ['ku', 'kurdi', 'kurdiska'],
  ['fa', 'persia', 'persiska'],
  ['se', 'saame', 'samiska'],
]

const countries: [name: string, finnish: string, swedish: string][] = [
  ['fi', 'suom(?:i|essa|esta|een|ella)', 'finlands?'],
  ['se', 'ruots(?:i|issa|ista|iin)', 'sveriges?'],
  ['no', 'norja(?:ssa|sta|an)?', 'norges?'],
  ['dk', 'tanska(?:ssa|sta|an)?', 'danmarks?'],
  ['is', 'islan(?:ti|nissa|nista|tiin)', 'islands?'],
  ['ee', 'viro(?:ssa|sta|on)?', 'estlands?'],
  ['ru', 'venäjä(?:llä|ltä|lle)?', 'rysslands?'],
  ['de', 'saksa(?:ssa|sta|an)?', 'tysklands?'],
  ['ua', 'ukraina(?:ssa|sta|an)?', 'ukrainas?'],
]

/** Who is who at work; an employee has many names. */
const parties: Pair<Kind[]> = {
  fi: [
    ['party employer', 'työnantaj\\p{L}+'],
    ['party employee', 'työntekij\\p{L}+'],
    ['age child', 'laps\\p{L}+'],
    ['age young', 'nuor\\p{L}+'],
    ['age adult', 'aikui\\p{L}+'],
    ['age old', 'iäkkä\\p{L}+', 'ikäänty\\p{L}+', 'vanhu\\p{L}+', 'ikäih\\p{L}+'],
  ],
  sv: [
    ['party employer', 'arbetsgivar\\p{L}*'],
    [
      'party employee',
      'arbetstagar\\p{L}*',
      'anställd\\p{L}*',
      'medarbetar\\p{L}*',
      'arbetar\\p{L}+',
    ],
    ['age child', 'barn\\p{L}*'],
    ['age young', 'unga', 'ungas', 'ung(?:dom|a)\\p{L}*'],
    ['age adult', 'vuxen', 'vuxna\\p{L}*'],
    ['age old', 'äldre', 'seniorer\\p{L}*'],
  ],
}

/** A letter that numbers something: 'kohta a', 'punkt a', 'Vaihe B', 'Fas B'. Patterns begin with what is rare, as they are tried at every word. */
const letters: Pair<Kind[]> = {
  fi: lettersAfter(
    'kohta|kohdan|vaihe|luokka|ryhmä|osa|liite|lomake|porras|rappu|taso|linja',
    'n?',
  ),
  sv: lettersAfter('punkt|fas|klass|grupp|del|bilaga|blankett|trappa|nivå|linje', '(?:en|n)?'),
}

function lettersAfter(nouns: string, ending: string): Kind[] {
  return [...'abcdefgh'].map((letter) => [
    `letter ${letter}`,
    `${letter}(?=$|[^\\p{L}\\p{N}-])(?<=(?<!\\p{L})(?:${nouns})${ending} ${letter})`,
    `${letter}(?=-(?:${nouns})\\p{L}*)`,
    `${letter}(?= \\d)(?<=\\d ${letter})`,
  ])
}

const named: Pair<Kind[]> = {
  fi: [
    ...tongues.map(
      ([name, stem]): Kind => [`language ${name}`, `${stem}ksi`, `${stem}n ?kiel\\p{L}+`],
    ),
    ...countries.map(([name, finnish]): Kind => [`country ${name}`, finnish]),
  ],
  sv: [
    ...tongues.map(
      ([name, , swedish]): Kind => [
        `language ${name}`,
        `på ${swedish}`,
        `${swedish}(?<=på \\p{L}+(?:, \\p{L}+)*(?:,| och| eller| samt) ${swedish})`,
        `${swedish.slice(0, -1)}språkig\\p{L}*`,
      ],
    ),
    ...countries.map(([name, , swedish]): Kind => [`country ${name}`, swedish]),
  ],
}

export const namedKinds: Pair<Kind[]> = {
  fi: [...named.fi, ...fromToday.fi, ...parties.fi, ...letters.fi],
  sv: [...named.sv, ...fromToday.sv, ...parties.sv, ...letters.sv],
}

/** Kinds of which each value is asked once, however often it is said. */
export const namedOnce = ['language', 'country', 'days', 'from-today', 'party', 'age', 'letter']

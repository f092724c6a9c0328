/** Names of things, places and organisations that give way to others of their kind. */
import { type Kind, type Mutation, replaced, type Source } from '../mutation.ts'
import { pick } from '../pick.ts'
import { proseOf } from '../spans.ts'

type Name = { fi: RegExp; sv: RegExp; write: { fi: string; sv: string } }

/** A name with what its forms start with; what follows belongs to the form. */
const name = (fi: string, sv: string, fiStart = fi, svStart = sv): Name => ({
  fi: new RegExp(`(?<!\\p{L})${fiStart}\\p{L}*`, 'gu'),
  sv: new RegExp(`(?<!\\p{L})${svStart}\\p{L}*`, 'gu'),
  write: { fi, sv },
})

const terms = [
  name('työmarkkinatuki', 'arbetsmarknadsstöd', '[Tt]yömarkkinatu[ke]', '[Aa]rbetsmarknadsstöd'),
  name('peruspäiväraha', 'grunddagpenning', '[Pp]eruspäivära', '[Gg]runddagpenning'),
  name('kuntakokeilu', 'kommunförsöket', '[Kk]untakokeilu', '[Kk]ommunförsök'),
  name('määräraha', 'anslag', '[Mm]äärära', '[Aa]nslag'),
  name(
    'työllisyyspalvelut',
    'sysselsättningstjänster',
    '[Tt]yöllisyyspalvelu',
    '[Ss]ysselsättningstjänst',
  ),
  name('työnhakija', 'arbetssökande', '[Tt]yönhakij', '[Aa]rbetssökande'),
  name('omavalmentaja', 'egen handledare', '[Oo]mavalmentaj', 'egen handledare'),
]

const places = [
  name('Helsinki', 'Helsingfors', 'Helsin[kg]i', 'Helsingfors'),
  name('Vantaa', 'Vanda', 'Vantaa', 'Vanda'),
  name('Espoo', 'Esbo', 'Espoo', 'Esbo'),
  name('Tukholma', 'Stockholm', 'Tukholma', 'Stockholm'),
  name('Pasila', 'Böle', 'Pasila', 'Böle'),
  name('Kamppi', 'Kampen', 'Kamp[pi]', 'Kampen'),
  name('Itäkeskus', 'Östra centrum', 'Itäkesku', 'Östra centrum'),
  name('Asiakkaankatu', 'Kundgatan', 'Asiakkaanka', 'Kundgatan'),
  name('Ratapihantie', 'Bangårdsvägen', 'Ratapihantie', 'Bangårdsvägen'),
  name('Viipurinkatu', 'Viborgsgatan', 'Viipurinka', 'Viborgsgatan'),
  name('Runeberginkatu', 'Runebergsgatan', 'Runeberginka', 'Runebergsgatan'),
]

const organisations = [
  name('TE-toimisto', 'TE-byrån', 'TE-toimisto', 'TE-byrå'),
  name('ELY-keskus', 'NTM-centralen', 'ELY-kesku', 'NTM-central'),
  name('Kela', 'FPA', 'Kela', 'FPA'),
  name('THL', 'THL'),
  name('Kuntaliitto', 'Kommunförbundet', 'Kuntalii[t]', 'Kommunförbund'),
  name('Invalidiliitto', 'Invalidförbundet', 'Invalidilii[t]', 'Invalidförbund'),
  name('kaupunginhallitus', 'stadsstyrelsen', '[Kk]aupunginhallitu', '[Ss]tadsstyrelse'),
  name('kaupunginvaltuusto', 'stadsfullmäktige', '[Kk]aupunginvaltuusto', '[Ss]tadsfullmäktige'),
  name('kaupunginkanslia', 'stadskansliet', '[Kk]aupunginkanslia', '[Ss]tadskansli'),
  name('Ohjaamo', 'Navigatorn', 'Ohjaamo', 'Navigator'),
]

const renamed =
  (names: Name[]) =>
  ({ spans, random }: Source): Mutation[] =>
    spans.flatMap((span) =>
      names.flatMap((one) =>
        [...proseOf(span.text).matchAll(one[span.locale])].flatMap(({ 0: found, index }) => {
          const other = pick(
            names.filter((another) => another !== one),
            random,
          )
          return other ? [replaced(span, index, found, other.write[span.locale])] : []
        }),
      ),
    )

export const nameKinds: Kind[] = [
  { group: 6, name: 'term changed', place: 'content', find: renamed(terms) },
  { group: 6, name: 'place changed', place: 'content', find: renamed(places) },
  { group: 6, name: 'organisation changed', place: 'content', find: renamed(organisations) },
]

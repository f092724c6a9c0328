/** Days of work and of rest, and times that are named from today: 'arkisin', 'ensi viikolla'; 'vardagar', 'nästa vecka'. */
import type { Pair } from '#lib/locales'
import type { Kind } from '#lib/text/quantity/kind'

export const fromToday: Pair<Kind[]> = {
  fi: [
    ['days work', 'arki(?:sin|na|päivisin)', 'arkipäivi(?:nä|sin)'],
    ['days rest', 'viikonlop\\p{L}+'],
    ['from-today year 0', 'tänä vuonna', 'tämän vuoden', 'kuluvana vuonna', 'kuluvan vuoden'],
    ['from-today year 1', 'ensi vuo\\p{L}+'],
    ['from-today year -1', 'viime vuo\\p{L}+', 'edellisvuo\\p{L}+'],
    ['from-today week 0', 'tällä viikolla', 'tämän viikon'],
    ['from-today week 1', 'ensi vii\\p{L}+'],
    ['from-today week -1', 'viime vii\\p{L}+'],
    ['from-today month 0', 'tässä kuussa', 'tämän kuun'],
    ['from-today month 1', 'ensi kuu\\p{L}+'],
    ['from-today month -1', 'viime kuu\\p{L}+'],
    ['from-today day 1', 'huomenna'],
    ['from-today day -1', 'eilen'],
  ],
  sv: [
    ['days work', 'vardagar(?:na)?', 'på vardag\\p{L}*'],
    ['days rest', 'veckoslut\\p{L}*', 'helgerna'],
    ['from-today year 0', 'i år', 'innevarande år', 'detta år'],
    ['from-today year 1', 'nästa år\\p{L}*'],
    ['from-today year -1', 'förra året', 'i fjol', 'ifjol', 'föregående år'],
    ['from-today week 0', '(?:den här|denna) veckan?'],
    ['from-today week 1', 'nästa vecka'],
    ['from-today week -1', 'förra veckan'],
    ['from-today month 0', '(?:den här|denna) månad(?:en)?'],
    ['from-today month 1', 'nästa månad'],
    ['from-today month -1', 'förra månaden'],
    ['from-today day 1', 'i morgon', 'imorgon'],
    ['from-today day -1', 'i går', 'igår'],
  ],
}

/** When, where and how many times as much, in words. Either language may leave such a word out, but not say another of its kind. */
import type { Pair } from '#lib/locales'
import type { Kind } from '#lib/text/quantity/kind'

const finnish: Kind[] = [
  ['times 2', 'kaksinkertai\\p{L}+', 'tupla\\p{L}*'],
  ['times 3', 'kolminkertai\\p{L}+', 'tripla\\p{L}*'],
  ['times 4', 'nelinkertai\\p{L}+'],
  ['holiday christmas', 'joulu(?:na|n|ksi)?', 'joulupäivä\\p{L}*'],
  ['holiday new-year', 'uudenvuoden\\p{L}*', 'uutenavuotena'],
  ['holiday epiphany', 'loppiai\\p{L}+'],
  ['holiday easter', 'pääsiäi\\p{L}+'],
  ['holiday may-day', 'vap(?:pu|un)\\p{L}*'],
  ['holiday midsummer', 'juhannu\\p{L}+'],
  ['holiday independence', 'itsenäisyyspäiv\\p{L}+'],
  ['holiday all-saints', 'pyhäinpäiv\\p{L}+'],
  ['time-of-day morning', 'aamu(?:lla|isin|sta|n)?', 'aamupäiv\\p{L}+'],
  ['time-of-day afternoon', 'iltapäiv\\p{L}+'],
  ['time-of-day evening', 'il(?:lalla|taisin|lasta|taan)'],
  ['time-of-day night', 'yö(?:llä|isin|n|stä)', 'öisin'],
  ['part start', 'alussa', 'alu(?:sta|n) lähtien', 'alku(?:vuo|kuu|viik|kes|syk|tal|kev)\\p{L}+'],
  ['part middle', 'puolivälissä', 'puolessavälissä'],
  ['part end', 'lopussa', 'lopulla', 'loppu(?:vuo|kuu|viik|kes|syk|tal|kev)\\p{L}+'],
  ['span decade', 'vuosikymmen\\p{L}*'],
  ['span century', 'vuosisa(?:ta|da)\\p{L}*'],
  ['compass north', 'pohjoi\\p{L}+'],
  ['compass south', 'etelä\\p{L}*'],
  [
    'compass east',
    'itä(?:än|ä|ssä|stä|inen|is\\p{L}+|osa\\p{L}*|puol\\p{L}+)?',
    'idässä',
    'idästä',
  ],
  ['compass west', 'länsi\\p{L}*', 'länne(?:ssä|stä)', 'länteen'],
]

const swedish: Kind[] = [
  ['times 2', '(?:för)?dubb(?:la|el|elt|lade|lades|las|lats|lat)'],
  ['times 3', 'tredubb\\p{L}+', 'trippel\\p{L}*'],
  ['times 4', 'fyrdubb\\p{L}+'],
  ['holiday christmas', 'jul(?:en|ens|afton|aftonen|dagen|helgen)?'],
  ['holiday new-year', 'nyår\\p{L}*'],
  ['holiday epiphany', 'trettondag\\p{L}*'],
  ['holiday easter', 'påsk\\p{L}*'],
  ['holiday may-day', 'första maj', 'valborg\\p{L}*'],
  ['holiday midsummer', 'midsomm\\p{L}+'],
  ['holiday independence', 'självständighetsdag\\p{L}*'],
  ['holiday all-saints', 'allhelgona\\p{L}*', 'alla helgons dag'],
  ['time-of-day morning', 'morg(?:on|onen|nar|narna)', 'förmiddag\\p{L}*'],
  ['time-of-day afternoon', 'eftermiddag\\p{L}*'],
  ['time-of-day evening', 'kväll(?:en|ar|arna)?'],
  ['time-of-day night', 'natt(?:en)?', 'nätter(?:na)?'],
  ['part start', '(?:i|från|sedan) början', 'början av'],
  ['part middle', '(?:i|vid) mitten', 'mitten av'],
  ['part end', '(?:i|mot|vid) slutet', 'slutet av'],
  ['span decade', 'decenni\\p{L}+', 'årtionde\\p{L}*'],
  ['span century', 'sek(?:el|ler)\\p{L}*', 'århundrade\\p{L}*'],
  ['compass north', 'norr(?:a|ut|ifrån)?', 'nordlig\\p{L}*', 'nordi\\p{L}+', 'norden\\p{L}*'],
  ['compass south', 'söder(?:ut|ifrån)?', 'södra', 'sydlig\\p{L}*'],
  ['compass east', 'öster(?:ut|ifrån)?', 'östra', 'östlig\\p{L}*'],
  ['compass west', 'väster(?:ut|ifrån)?', 'västra', 'västlig\\p{L}*'],
]

export const circumstances: Pair<Kind[]> = { fi: finnish, sv: swedish }

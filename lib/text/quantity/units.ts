/** What numbers count, as it is written beside them: 'vuotta', 'vuotias', 'v'; 'år', 'åring'. */
import type { Locale, Pair } from '#lib/locales'
import { type Kept, recall } from '#lib/text/recall'

export const unitNames = [
  'year',
  'month',
  'week',
  'workday',
  'day',
  'hour',
  'minute',
  'euro',
  'cent',
  'percentage point',
  'percent',
  'per mille',
  'kilometre',
  'metre',
  'square metre',
  'kilogram',
  'gram',
  'litre',
  'piece',
  'section',
  'credit',
  'time',
  'client',
  'employee',
] as const

export type Unit = (typeof unitNames)[number]

/** Words of each language in lower case; the first that fits counts. */
const words: Pair<[Unit, RegExp][]> = {
  fi: [
    [
      'year',
      /^(?:vuo(?:si|den|tta|teen|dessa|desta|tena|deksi|det|sia|sien)|v|vuoti(?:a|nen|s)\p{L}*)$/u,
    ],
    ['month', /^(?:kuukau\p{L}+|kk)$/u],
    ['week', /^(?:vii(?:kko|ko)(?!n?lop)\p{L}*|vk|vko)$/u],
    ['workday', /^(?:arki|työ)päiv\p{L}+$/u],
    ['day', /^(?:(?:kalenteri)?päivä?(?!rah)\p{L}*|vuorokau\p{L}+|pv|vrk)$/u],
    ['hour', /^(?:tun(?:ti|ni|tei)\p{L}*|h|t)$/u],
    ['minute', /^(?:minuut\p{L}+|min)$/u],
    ['euro', /^(?:euro(?!opp|pal|ma)\p{L}*|e|eur|€)$/u],
    ['cent', /^(?:sent(?:ti|ei|in)\p{L}*|snt)$/u],
    ['percentage point', /^prosenttiyksi\p{L}+$/u],
    ['percent', /^(?:prosent\p{L}+|%)$/u],
    ['per mille', /^(?:promill\p{L}+|‰)$/u],
    ['kilometre', /^(?:kilometr\p{L}+|km)$/u],
    ['metre', /^(?:metri\p{L}*|m)$/u],
    ['square metre', /^(?:neliömetri\p{L}*|neliö\p{L}*|m²|m2)$/u],
    ['kilogram', /^(?:kilo|kilogramma|kilon|kiloa|kg)$/u],
    ['gram', /^(?:gramma\p{L}*|g)$/u],
    ['litre', /^(?:litra\p{L}*|l)$/u],
    ['piece', /^(?:kappale\p{L}*|kpl)$/u],
    ['section', /^(?:§|pykäl\p{L}+)$/u],
    ['credit', /^(?:opintopiste\p{L}*|op)$/u],
    ['time', /^(?:ker(?:ta|taa|ran|rat|toja))$/u],
    ['client', /^(?:asiak\p{L}+|työnhakij\p{L}+|hakij\p{L}+)$/u],
    ['employee', /^(?:työntekij\p{L}+)$/u],
  ],
  sv: [
    ['year', /^(?:år|året|åren|års|åri(?:g|ng)\p{L}*|års\p{L}+)$/u],
    ['month', /^(?:månad\p{L}*|mån)$/u],
    ['week', /^(?:veck(?!osl)\p{L}+|v)$/u],
    ['workday', /^(?:var|arbets|helgfri)dag\p{L}*$/u],
    ['day', /^(?:(?:kalender)?dag(?:ar|en|s|arna|ars|arnas)?|dags\p{L}+|dygn\p{L}*|d)$/u],
    ['hour', /^(?:timm?(?:e|ar|en|arna|ars)?|timmars\p{L}*|h)$/u],
    ['minute', /^(?:minut\p{L}*|min)$/u],
    ['euro', /^(?:euro(?!p)\p{L}*|e|eur|€)$/u],
    ['cent', /^(?:cent)$/u],
    ['percentage point', /^procentenhet\p{L}*$/u],
    ['percent', /^(?:procent\p{L}*|%)$/u],
    ['per mille', /^(?:promille\p{L}*|‰)$/u],
    ['kilometre', /^(?:kilometer\p{L}*|km)$/u],
    ['metre', /^(?:meter\p{L}*|m)$/u],
    ['square metre', /^(?:kvadratmeter\p{L}*|kvm|m²|m2)$/u],
    ['kilogram', /^(?:kilo|kilogram|kg)$/u],
    ['gram', /^(?:gram|g)$/u],
    ['litre', /^(?:liter|l)$/u],
    ['piece', /^(?:st|stycken)$/u],
    ['section', /^(?:§|paragraf\p{L}*)$/u],
    ['credit', /^(?:studiepoäng\p{L}*|sp)$/u],
    ['time', /^(?:gång|gånger|gångerna)$/u],
    ['client', /^(?:kund\p{L}*|klient\p{L}*|arbetssökande\p{L}*|sökande\p{L}*)$/u],
    ['employee', /^(?:anställd\p{L}*|medarbetar\p{L}*|arbetstagar\p{L}*)$/u],
  ],
}

/** How a unit starts as the second part of a compound with a number word: 'viisivuotias', 'tvåveckors'. */
export const compoundUnits: Pair<string> = {
  fi: 'vuoti\\p{L}*|vuotta|vuoden|kuukau\\p{L}*|viikkoi\\p{L}*|päiväi\\p{L}*|tunti\\p{L}*|minuutti\\p{L}*|prosentti\\p{L}*',
  sv: 'åri\\p{L}*|års\\p{L}*|veckors\\p{L}*|månaders\\p{L}*|dagars\\p{L}*|timmars\\p{L}*|minuters\\p{L}*|procentig\\p{L}*',
}

const kept: Pair<Kept<Unit | undefined>> = { fi: new Map(), sv: new Map() }

/** The unit that a word in lower case names. */
export function unitOf(word: string, locale: Locale): Unit | undefined {
  return recall(
    kept[locale],
    word,
    () => words[locale].find(([, pattern]) => pattern.test(word))?.[0],
  )
}

/** Text that holds a place until somebody writes the real one. Whatever the language of the page: templates are copied across. */

/** Nothing else than a note to oneself, wherever it stands. */
const anywhere = [
  /lorem ipsum|dolor sit amet/i,
  /(?<![\p{L}\p{N}.])(?:TODO|FIXME|TBD|TBA|TBC|T\.B\.D\.)(?![\p{L}\p{N}])/u,
  /(?<!\S)\?{3,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[xX]{3,}(?:[ -][xX]{2,})*(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])(?:asdf\w*|qwerty\w*|blaa blaa|bla bla)(?![\p{L}\p{N}])/iu,
  /(?=p{1,2}\.k|d{1,2}[./]m|(?:åååå|yyyy|vvvv)-)(?<!(?:muo[td]|form)[^.]{0,60}|[\p{L}\p{N}.(])(?:p{1,2}\.k{1,2}\.(?:v{2,4})?|d{1,2}[./]m{1,2}[./](?:y{2,4}|å{2,4})|(?:åååå|yyyy|vvvv)-(?:mm|kk)-(?:dd|pp))(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])(?:etunimi sukunimi|förnamn efternamn|nn nn)(?![\p{L}\p{N}])/iu,
  /\[(?:(?:lisää|lisätään|täydennä|täydennetään|täytä|kirjoita|päivitä|tarkista|korjaa|tähän|teksti|otsikko|nimi|päivä|päivämäärä|lägg|skriv|fyll|komplettera|uppdatera|kolla|kontrollera|rätta|här|text|rubrik|namn|datum|add|insert|write|check|your|tbd)(?![\p{L}])[^\][\n]*|[^\][\n]* (?:tähän|här|here))\](?!\()/iu,
  /<(?=[^<>\n]*[ åäö])\p{L}[\p{L} ]*>/iu,
]

const later = '(?:pian|myöhemmin|kohta|lähiaikoina|snart|senare|inom kort|soon|later)'
const content =
  '(?:teksti|sisältö|sivu|kuva|tieto|tiedot|kuvaus|käännös|texten?|innehållet|innehåll|sidan|bilden?|informationen?|uppgifterna?|översättningen?|beskrivningen?|content|text|page)'
const verb =
  '(?:tulossa|tulee|tulevat|lisätään|täydennetään|päivitetään|käännetään|julkaistaan|kommer|kommer att läggas till|läggs till|kompletteras|fylls på|uppdateras|översätts|publiceras|coming)'

/** A whole block that says only that something is to follow. */
const whole = [
  new RegExp(`^${content}(?: [\\p{L}]+){0,3}? ${verb}(?: tähän| här)?(?: ${later})?$`, 'iu'),
  new RegExp(`^(?:${verb} )?${later}$|^${verb} ${later}$`, 'iu'),
  /^(?:tähän|här) (?:tulee|kommer|lisätään|läggs)(?: [\p{L}]+){0,3}$/iu,
  /^(?:otsikko|alaotsikko|ingressi|teksti|leipäteksti|kuvateksti|rubrik|underrubrik|ingress|text|brödtext|bildtext)(?: tulee| kommer)? (?:tähän|här)$/iu,
  /^(?:kirjoita|lisää|skriv|lägg till)(?: [\p{L}]+){1,4} (?:tähän|här)$/iu,
  /^(?:käännös|översättning(?:en)?)(?: (?:puuttuu|tulossa|saknas|kommer))$/iu,
  /^(?:under (?:uppbyggnad|construction)|ofärdig|testing|testar|n\.? ?n\.?|näyteteksti|exempeltext|placeholder)$/iu,
  /^(?:[.…]|\.\.\.)+$|^-{1,3}$|^\?+$|^xx$/iu,
]

/** What says only that something is to follow is short. */
const longest = 80

export type Unfinished = { index: number; found: string }

/** What was left in a text; `isBlock`: it is all that a block or a field says. */
export function unfinishedIn(text: string, isBlock: boolean): Unfinished | undefined {
  for (const pattern of anywhere) {
    const match = pattern.exec(text)
    if (match) return { index: match.index, found: match[0] }
  }
  const said = text.replace(/\s+/g, ' ').trim()
  const bare = said.replace(/^[(*_"”]+|[.!:;)*_"”]+$/g, '')
  const isWhole =
    isBlock &&
    said.length <= longest &&
    whole.some((pattern) => pattern.test(said) || pattern.test(bare))
  return isWhole ? { index: 0, found: said } : undefined
}

/** What may be a note to oneself, and may be the text itself. */
const perhaps =
  /(?<![\p{L}\p{N}])X{2}(?= \p{Ll})|\((?:tarkista|tarkistetaan|kolla|kontrollera|päivitä|uppdatera)[^)]*\)|(?:HUOM|OBS)[!.:]? ?(?:päivitä|tarkista|korjaa|uppdatera|kontrollera|kolla)|^(?:tarkista|kolla|kontrollera)(?: (?:tämä|nämä|detta|det här|dessa))?[!?.]*$|^(?:luonnos|utkast|versio|version) \d+$|^sama (?:suomeksi|ruotsiksi)$|^samma på (?:svenska|finska)$|^(?:kesken|luonnos|utkast|testi|test|under arbete|työn alla|rakenteilla)$/iu

/** True where something seems to have been left in. */
export function seemsUnfinished(text: string): boolean {
  return perhaps.test(text.trim())
}

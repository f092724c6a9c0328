/**
 * Sentences that say the same in both languages, with places for nouns: {a:gen} is the first noun in the genitive. Nothing in them counts,
 * denies or limits, so any two of them can stand side by side in any page.
 */
export interface Frame {
  fi: string
  sv: string
}

function frames(list: string): Frame[] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([fi = '', sv = '']) => ({ fi, sv }))
}

export const sentences = frames(`
{a:nom} auttaa, kun {b:nom} alkaa. | {a:def} hjälper när {b:def} börjar.
Tavoitteena on, että {a:nom} on käytössä koko kaupungissa. | Målet är att {a:def} används i hela staden.
{a:gen} tueksi tehtiin {b:nom}, josta kerrotaan tällä sivulla. | Som stöd för {a:def} gjordes {b:def}, som beskrivs på den här sidan.
Kaupunki järjesti {a:gen} kumppaneidensa kanssa. | Staden ordnade {a:def} med sina partner.
{a:pl} koottiin samaan paikkaan, jotta ne olisi helppo löytää. | {a:defpl} samlades på samma ställe så att de är lätta att hitta.
Osallistujat kertoivat, miten {a:nom} toimii ja mitä pitäisi muuttaa. | Deltagarna berättade hur {a:def} fungerar och vad som borde ändras.
{a:ine} on kuvattu myös {b:nom}. | I {a:def} beskrivs också {b:def}.
Osallistujat saivat tietoa {a:ela} ja {b:ela}. | Deltagarna fick veta mer om {a:def} och {b:def}.
Palautteen mukaan {a:ela} ja {b:ela} oli hyötyä. | Enligt responsen var {a:def} och {b:def} till nytta.
Asiakas voi itse valita, onko {a:nom} vai {b:nom} sopivampi. | Kunden kan själv välja om {a:def} eller {b:def} passar bättre.
{a:gen} suunnittelu alkoi, kun {b:nom} oli päättynyt. | Planeringen av {a:def} började när {b:def} hade avslutats.
Siksi {a:nom} ja {b:nom} kuuluvat samaan kokonaisuuteen. | Därför hör {a:def} och {b:def} till samma helhet.
Kysy lisää, jos {a:nom} koskee myös sinua. | Fråga mer om {a:def} också gäller dig.
{a:part} kehitetään sen mukaan, mitä asiakkaat kertovat. | {a:def} utvecklas enligt vad kunderna berättar.
Kun {a:nom} päättyi, tehtävät siirtyivät kaupungille. | När {a:def} avslutades flyttades uppgifterna till staden.
Mukana oli myös {a:nom}, jonka kanssa sovittiin työnjaosta. | Med var också {a:def}, som man kom överens med om arbetsfördelningen.
{a:nom} perustuu lakiin, ja sitä täydentää {b:nom}. | {a:def} grundar sig på lagen och kompletteras av {b:def}.
Uutta oli se, että {a:pl} tehtiin aina samalla tavalla. | Det nya var att {a:defpl} alltid gjordes på samma sätt.
Ennen muutosta {a:ela} vastasi {b:nom}. | Före ändringen svarade {b:def} för {a:def}.
Hakijalle annettiin ohjeet, joissa {a:nom} selitettiin tavallisin sanoin. | Den sökande fick anvisningar där {a:def} förklarades med vanliga ord.
Kokemukset koottiin, ja niistä syntyi {a:nom}. | Erfarenheterna samlades, och av dem kom {a:def} till.
{a:gen} ja {b:gen} välinen työ oli sujuvaa. | Arbetet mellan {a:def} och {b:def} var smidigt.
Lopuksi arvioitiin, oliko {a:ela} apua. | Till slut bedömdes om {a:def} hade varit till hjälp.
Tämä sivu kertoo, mitä {a:nom} tarkoitti käytännössä. | Den här sidan berättar vad {a:def} betydde i praktiken.
Helsingissä {a:nom} on tuttu asukkaille ja yrityksille. | I Helsingfors är {a:def} bekant för invånare och företag.
Vaikka {a:nom} muuttui, {b:nom} pysyi ennallaan. | Trots att {a:def} ändrades förblev {b:def} som förut.
Toimittajille ja tutkijoille {a:ela} on hyötyä. | För journalister och forskare är {a:def} till nytta.
{a:nom} kuuluu kokonaisuuteen, jota {b:nom} täydentää. | {a:def} hör till den helhet som {b:def} kompletterar.
Asukkaat voivat kertoa mielipiteensä, kun {a:part} valmistellaan. | Invånarna kan säga sin åsikt när {a:def} bereds.
Tiedot tallennetaan, ja niitä säilyttää {a:nom}. | Uppgifterna sparas, och {a:def} förvarar dem.
Jos {a:nom} muuttuu, siitä kerrotaan myös verkossa. | Om {a:def} ändras berättas det också på webben.
{a:ade} oli merkitystä silloin, kun {b:part} valmisteltiin. | {a:def} hade betydelse när {b:def} bereddes.
Näin {a:nom} tukee sitä, mihin {b:nom} tähtää. | På så sätt stöder {a:def} det som {b:def} syftar till.
Myös {a:pl} on otettu huomioon. | Också {a:defpl} har beaktats.
{a:gen} mukana kerättiin tietoa, jota {b:nom} hyödyntää. | I samband med {a:def} samlades uppgifter som {b:def} använder.
Lisäksi {a:nom} saatiin käyttöön aiemmin kuin oli suunniteltu. | Dessutom togs {a:def} i bruk tidigare än planerat.
`)

export const questions = frames(`
Mikä {a:nom} oli? | Vad var {a:def}?
Miten {a:nom} järjestettiin? | Hur ordnades {a:def}?
Mihin {a:part} tarvitaan? | Vad behövs {a:def} till?
{a:nom} ja {b:nom} | {a:def} och {b:def}
Mitä {a:ela} seurasi? | Vad ledde {a:def} till?
Mistä {a:nom} on peräisin? | Var kommer {a:def} från?
Miten {a:part} arvioitiin? | Hur bedömdes {a:def}?
Mitä {a:pl} ovat? | Vad är {a:pl}?
`)

export const items = frames(`
{a:nom} ja {b:nom} | {a:def} och {b:def}
{a:nom}, josta vastaa {b:nom} | {a:def}, som {b:def} svarar för
{a:pl} ja niihin liittyvä {b:nom} | {a:defpl} och {b:def} som hör till dem
tietoa siitä, mitä {a:nom} tarkoittaa | information om vad {a:def} betyder
`)

export const steps = frames(`
Ota selvää, mitä {a:nom} sisältää. | Ta reda på vad {a:def} innehåller.
Kysy neuvoa, jos {a:nom} on sinulle outo. | Be om råd om {a:def} är obekant för dig.
Tarkista, että {a:nom} on ajan tasalla. | Kontrollera att {a:def} är à jour.
Kerro, mitä toivot, kun {a:nom} alkaa. | Berätta vad du önskar när {a:def} börjar.
`)

export const corrections = frames(`
Sivulla kerrottiin väärin, mitä {a:nom} tarkoittaa. Tieto on korjattu. | Sidan berättade fel om vad {a:def} betyder. Uppgiften har rättats.
Sivulle on lisätty tieto siitä, mitä {a:ela} seurasi. | Sidan har fått mer information om vad {a:def} ledde till.
`)

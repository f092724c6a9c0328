/** Each rule of our own finds the fault that it is for, and nothing in what is right. */
import { expect, test } from 'vitest'
import { findingsOf } from '#tests/support/accessibility/rules'

const page = (body: string, head = '', lang = 'fi') =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>Sivu</title>${head}</head><body><main><h1>Otsikko</h1>${body}</main></body></html>`

test.each([
  '<p>Lue <a href="/fi">palvelusta</a>.</p>',
  '<p><strong>Tärkeää:</strong> avoinna.</p><p><strong>Koko kappale on tärkeä.</strong></p>',
  '<table><caption>Luvut</caption><tr><th scope="col">Vuosi</th></tr><tr><td>2020</td></tr></table>',
  '<p><time datetime="2024-02-29">29.2.2024</time> <time datetime="2021">2021</time></p>',
  '<p lang="sv">Det är en text som inte är på finska.</p><p><a lang="sv" href="/sv">På svenska</a></p>',
  '<p>HANDU ja SIEPP sekä ESR</p><img src="a.jpg" alt="Kaksi ihmistä pöydän ääressä">',
  '<form><label for="q">Hae</label><input id="q" name="q"></form>',
  '<fieldset><legend>Kieli</legend><label><input type="radio" name="a">Suomi</label><label><input type="radio" name="a">Ruotsi</label></fieldset>',
])('what is right is left alone: %s', (body) => {
  expect(findingsOf(page(body))).toEqual([])
})

test.each([
  ['link text', '<p><a href="/a">täällä</a></p>'],
  ['link text', '<p><a href="/a">Lue lisää</a></p>'],
  ['link text', '<p lang="sv"><a href="/a">här</a></p>'],
  ['link text', '<p lang="sv"><a href="/a">Läs mer »</a></p>'],
  ['link text', '<p><a href="/a" aria-label="Klikkaa tästä">Palvelut</a></p>'],
  ['link or button without', '<p><a href="/a"></a></p>'],
  ['bare address', '<p><a href="/a">https://www.hel.fi/a</a></p>'],
  ['bold paragraph', '<p><strong>Palvelut</strong></p>'],
  ['bold paragraph', '<p> <b>Ota yhteyttä</b> </p>'],
  ['reference', '<p aria-describedby="none">a</p>'],
  ['reference', '<p><a href="#none">Siirry sisältöön</a></p>'],
  ['reference', '<label for="none">Hae</label>'],
  ['twice', '<p id="a">a</p><p id="a">b</p>'],
  ['table', '<table><tr><td>1</td></tr></table>'],
  ['table', '<table><tr><th>Vuosi</th></tr></table>'],
  ['table', '<table><tr><th scope="col"></th></tr></table>'],
  ['time', '<time datetime="1.3.2021">1.3.2021</time>'],
  ['time', '<time datetime="2021-02-30">a</time>'],
  ['time', '<time datetime="2021/2024">a</time>'],
  ['time', '<time>maaliskuu</time>'],
  ['another language', '<p>Det här är en text som inte är märkt.</p>'],
  ['another language', '<p>This is the text of a page.</p>'],
  ['another language', '<p><a href="/sv">På svenska</a></p>'],
  ['line broken', '<p>Katu 1<br>Helsinki</p>'],
  ['words in capitals', '<p>TÄRKEÄÄ TIETOA kaikille</p>'],
  ['style that', '<style>p { text-align: justify }</style>'],
  ['style that', '<style>h2{text-transform:uppercase}</style>'],
  ['file name', '<img src="a.jpg" alt="kuva-1.jpg">'],
  ['file name', '<img src="a.jpg" alt="IMG_1234">'],
  ['file name', '<img src="a.jpg" alt="Kuva">'],
  ['picture without', '<img src="a.jpg">'],
  ['drawing without', '<svg><path d="M0 0"/></svg>'],
  ['field without', '<input placeholder="Hae">'],
  ['field without', '<input title="Hae">'],
  [
    'choices',
    '<label><input type="radio" name="a">A</label><label><input type="radio" name="a">B</label>',
  ],
  ['empty heading', '<h2> </h2>'],
  ['empty list', '<ul></ul>'],
  ['empty list', '<ul><li></li></ul>'],
  ['empty paragraph', '<p></p>'],
  ['list that is typed', '<p>- maito</p>'],
  ['list that is typed', '<p>1) maito</p>'],
  ['skips', '<h4>Alaotsikko</h4>'],
  ['main heading', '<h1>Toinen</h1>'],
  ['order of focus', '<a href="/a" tabindex="3">Palvelut</a>'],
  ['new window', '<a href="/a" target="_blank">Palvelut</a>'],
  ['focus, key', '<button autofocus>Hae</button>'],
  ['hidden from some', '<div aria-hidden="true"><a href="/a">Palvelut</a></div>'],
  ['frame', '<iframe src="/a"></iframe>'],
  ['two links', '<ul><li><a href="/a">Palvelut</a> <a href="/b">Palvelut</a></li></ul>'],
  ['regions', '<nav>Yksi</nav><nav>Kaksi</nav>'],
  ['first stop', '<nav><a href="/a">Palvelut</a></nav>'],
  ['file that', '<p><a href="/a.pdf">Raportti</a></p>'],
  ['drawing made', '<p>*****~~~~~*****</p>'],
  ['letters with', '<p>T Ä R K E Ä Ä</p>'],
  ['answers to a script', '<p onclick="a()">Palvelut</p>'],
  ['says that it is a picture', '<img src="a.jpg" alt="Kuva, jossa on koira">'],
  ['says that it is a picture', '<img src="a.jpg" alt="Bild av en hund">'],
  ['link text', '<p><a href="/a">&gt;&gt;</a></p>'],
  ['outside a list', '<div><li>maito</li></div>'],
])('%s: %s', (rule, body) => {
  expect(findingsOf(page(body)).filter((finding) => finding.includes(rule))).not.toEqual([])
})

test('a page without a main heading, and one that forbids to zoom', () => {
  expect(findingsOf('<html lang="fi"><body><p>Teksti.</p></body></html>')).toEqual([
    expect.stringContaining('main heading'),
  ])
  const head = '<meta name="viewport" content="width=device-width, user-scalable=no">'
  expect(findingsOf(page('', head))).toEqual([expect.stringContaining('zoom')])
})

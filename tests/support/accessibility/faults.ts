/** Faults that people make in pages, each with how it is made: what our own tests must see. */

type Fault = (html: string) => string

/** Text for the end of what a page says. */
const added =
  (text: string): Fault =>
  (html) =>
    html.replace('</article>', `${text}</article>`)
/** A rule at the end of the style sheet. */
const styled =
  (rule: string): Fault =>
  (html) =>
    html.replace('</style>', `${rule}</style>`)
const changed =
  (what: string | RegExp, to: string): Fault =>
  (html) =>
    html.replace(what, to)
const both =
  (one: Fault, other: Fault): Fault =>
  (html) =>
    other(one(html))

const picture = (alt: string) =>
  added(`<p><img src="/og-fi.png" width="120" height="63"${alt}></p>`)

export const faults: Record<string, Fault> = {
  // The page as a whole
  'no language': changed('<html lang="fi">', '<html>'),
  'another language': changed('<html lang="fi">', '<html lang="sv">'),
  'language that is none': changed('<html lang="fi">', '<html lang="finnish">'),
  'no title': changed(/<title>.*?<\/title>/, ''),
  'empty title': changed(/<title>.*?<\/title>/, '<title></title>'),
  'no main landmark': (html) => html.replaceAll(/<(\/?)main\b[^>]*>/g, '<$1div>'),
  'two main landmarks': added('<main><p>Toinen.</p></main>'),
  'text outside the landmarks': changed('</body>', '<p>Tämä on ulkona.</p></body>'),
  'no skip link': changed(/<a class="skip-link".*?<\/a>/, ''),
  'skip link to nowhere': changed('href="#main"', 'href="#sisalto"'),
  'zoom forbidden': changed('initial-scale=1', 'initial-scale=1, maximum-scale=1'),
  'page that loads itself again': changed(
    '</head>',
    '<meta http-equiv="refresh" content="30"></head>',
  ),
  'current page not marked': (html) => html.replaceAll(' aria-current="page"', ''),
  'navigation without a name': changed(' aria-label="Päävalikko"', ''),
  // Headings
  'no main heading': (html) => html.replaceAll(/<(\/?)h1\b/g, '<$1h2'),
  'two main headings': added('<h1>Toinen</h1>'),
  'heading that skips a level': added('<h2>Ensin</h2><h4>Sitten</h4>'),
  'empty heading': added('<h2><span> </span></h2>'),
  'bold paragraph as heading': added('<p><strong>Palvelut</strong></p><p>Teksti.</p>'),
  'heading by size alone': added(
    '<p style="font-size:28px;font-weight:700">Palvelut</p><p>Teksti.</p>',
  ),
  // Links
  here: added('<p>Lue lisää <a href="/fi">täältä</a>.</p>'),
  'read more': added('<p><a href="/fi">Lue lisää</a></p>'),
  'signs alone as a link': added('<p><a href="/fi">&gt;&gt;</a></p>'),
  'bare address as a link': added(
    '<p><a href="https://www.hel.fi/fi/a">https://www.hel.fi/fi/a</a></p>',
  ),
  'link without words': added('<p><a href="/fi"></a></p>'),
  'link of a picture without words': added(
    '<p><a href="/fi"><img src="/icon.svg" alt="" width="40" height="40"></a></p>',
  ),
  'link that leads nowhere': added('<p><a>Palvelut</a> ja muuta.</p>'),
  'two places by one name': added(
    '<ul><li><a href="/fi">Palvelut</a> <a href="/sv">Palvelut</a></li></ul>',
  ),
  'new window': added('<p><a href="/fi" target="_blank">Palvelut</a></p>'),
  'file that does not say that it is one': added(
    '<p><a href="/a/raportti.pdf">Vuoden raportti</a></p>',
  ),
  'link known by its colour': both(
    added('<p>Lue <a class="x" href="/fi">palveluista</a> ensin.</p>'),
    styled('a.x{text-decoration:none;background:none;border:0}'),
  ),
  'name that its words do not say': added(
    '<p><a href="/fi" aria-label="Etusivulle">Palvelut nyt</a></p>',
  ),
  'words underlined as a link': added('<p>Tämä on <u>tärkeää</u>.</p>'),
  // Pictures
  'no alternative text': picture(''),
  'file name as alternative text': picture(' alt="og-fi.png"'),
  'kind of picture as alternative text': picture(' alt="Kuva"'),
  'alternative text that begins with picture of': picture(' alt="Kuva, jossa on aurinko"'),
  'drawing without a name': added(
    '<svg viewBox="0 0 1 1" width="20" height="20"><path d="M0 0h1v1z"/></svg>',
  ),
  'words in a drawing of signs': added('<pre>  /\\_/\\\n ( o.o )\n  &gt; ^ &lt;</pre>'),
  // Text
  'another language, not marked': added('<p>Det här är en text som är på svenska.</p>'),
  'wrong language marked': added('<p lang="sv">Tämä on suomea, ja se on merkitty ruotsiksi.</p>'),
  'name of a language in another one': changed(
    'lang="sv" hreflang="sv">Svenska',
    'hreflang="sv">Svenska',
  ),
  'lines broken by hand': added('<p>Ensimmäinen rivi<br>toinen rivi</p>'),
  'typed list': added('<p>– leipää</p><p>– maitoa</p>'),
  'typed list in one paragraph': added('<p>• leipää<br>• maitoa</p>'),
  'words in capitals': added('<p>TÄRKEÄÄ TIETOA kaikille.</p>'),
  'capitals by style': both(
    added('<p class="x">Tärkeää tietoa kaikille.</p>'),
    styled('.x{text-transform:uppercase}'),
  ),
  'justified text': both(
    added('<p class="x">Tärkeää tietoa kaikille.</p>'),
    styled('.x{text-align:justify}'),
  ),
  'letters with spaces': added('<p>T Ä R K E Ä Ä kaikille.</p>'),
  'date that no program reads': added('<p><time datetime="1.3.2021">1.3.2021</time></p>'),
  'empty paragraph': added('<p>&nbsp;</p>'),
  'small text': added('<p style="font-size:10px">Pientä tekstiä.</p>'),
  'close lines': added(
    `<p style="line-height:1">${'Pitkä teksti, jota on vaikea lukea. '.repeat(5)}</p>`,
  ),
  'long text in italics': added(
    `<p><em>${'Pitkä teksti, jota on vaikea lukea. '.repeat(5)}</em></p>`,
  ),
  'words by style': both(
    added('<p class="x">Teksti.</p>'),
    styled('.x::before{content:"Huomaa: "}'),
  ),
  'spacing that cannot be changed': added(
    '<p style="letter-spacing:0 !important;line-height:1.5 !important">Teksti.</p>',
  ),
  'obsolete element': added('<p><font color="#000">Teksti.</font></p>'),
  // Lists and tables
  'empty list': added('<ul></ul>'),
  'list with something else in it': added('<ul><p>Maito</p></ul>'),
  'item outside a list': added('<div><li>Maito</li></div>'),
  'list of terms without terms': added('<dl><dd>Maito</dd></dl>'),
  'table without headers': added('<table><tr><td>Vuosi</td><td>2020</td></tr></table>'),
  'header that heads nothing': added(
    '<table><tr><th>Vuosi</th></tr><tr><td>2020</td></tr></table>',
  ),
  'empty header': added(
    '<table><tr><th scope="col"></th><th scope="col">Vuosi</th></tr><tr><td>a</td><td>2020</td></tr></table>',
  ),
  'name of a table in a cell': added(
    '<table><tr><td colspan="2">Asiakkaat vuosina</td></tr><tr><th scope="col">Vuosi</th><th scope="col">Määrä</th></tr><tr><td>2019</td><td>1</td></tr><tr><td>2020</td><td>2</td></tr></table>',
  ),
  // Forms
  'field without a label': added(
    '<form aria-label="a"><input name="a"><button>Lähetä</button></form>',
  ),
  'placeholder as label': added(
    '<form aria-label="a"><input name="a" placeholder="Nimi"><button>Lähetä</button></form>',
  ),
  'title as label': added(
    '<form aria-label="a"><input name="a" title="Nimi"><button>Lähetä</button></form>',
  ),
  'label for nothing': added(
    '<form aria-label="a"><label for="none">Nimi</label><input name="a" aria-label="Nimi"><button>Lähetä</button></form>',
  ),
  'choices without a question': added(
    '<form aria-label="a"><label><input type="radio" name="a">A</label><label><input type="radio" name="a">B</label><button>Lähetä</button></form>',
  ),
  'question without words': added(
    '<form aria-label="a"><fieldset><label><input type="radio" name="a">A</label><label><input type="radio" name="a">B</label></fieldset><button>Lähetä</button></form>',
  ),
  'wrong autocomplete': added(
    '<form aria-label="a"><label>Nimi <input name="a" autocomplete="nimi"></label><button>Lähetä</button></form>',
  ),
  'form without a button': added(
    '<form aria-label="a"><label>Nimi <input name="a"></label></form>',
  ),
  'button without words': added(
    '<form aria-label="a"><label>Nimi <input name="a"></label><button></button></form>',
  ),
  // Keyboard and names
  'focus that is not seen': styled('a:focus-visible{outline:none}'),
  'order of focus by hand': added('<p><a href="/fi" tabindex="2">Palvelut</a></p>'),
  'focus that the page takes': added(
    '<form aria-label="a"><label>Nimi <input name="a" autofocus></label><button>Lähetä</button></form>',
  ),
  'key of its own': added('<p><a href="/fi" accesskey="s">Palvelut</a></p>'),
  'hidden from some and focusable': added(
    '<div aria-hidden="true"><a href="/fi">Palvelut</a></div>',
  ),
  'box that is a button for the mouse alone': added('<div onclick="a()">Avaa</div>'),
  'button that is none for the keyboard': added('<div role="button">Avaa</div>'),
  'button in a link': added('<p><a href="/fi"><button>Palvelut</button></a></p>'),
  'role that is none': added('<div role="huomautus">Palvelut</div>'),
  'state that is none': added('<p><a href="/fi" aria-current="kyllä">Palvelut</a></p>'),
  'attribute that is none': added('<p aria-labeledby="main">Palvelut</p>'),
  'reference to nothing': added('<p aria-describedby="none">Palvelut</p>'),
  'one id twice': added('<p id="main">Palvelut</p>'),
  'frame without a title': added('<iframe src="about:blank"></iframe>'),
  'film without words': added('<video src="/a.mp4" controls></video>'),
  'film that starts by itself': added('<video src="/a.mp4" autoplay></video>'),
  // How it looks
  'contrast too low': added('<p style="color:#8a8a8a;background:#fff">Palvelut</p>'),
  'small target': both(
    added('<ul class="x"><li><a href="/fi">1</a></li><li><a href="/sv">2</a></li></ul>'),
    styled(
      '.x li{display:inline;margin:0}.x a{display:inline-block;font-size:12px;line-height:12px;height:12px;width:12px;min-height:0;padding:0}',
    ),
  ),
  'page wider than a telephone': added('<div style="width:600px">Palvelut</div>'),
  'text that is cut off': added(
    '<p style="height:1.2em;overflow:hidden;width:8em">Palvelut, joita kaupunki järjesti vuosina 2015–2024</p>',
  ),
  'order by style': both(
    added('<div class="x"><p>Yksi</p><p>Kaksi</p></div>'),
    styled('.x{display:flex;flex-direction:row-reverse}'),
  ),
  movement: both(
    added('<p class="x">Palvelut</p>'),
    styled('@keyframes x{to{opacity:.9}}.x{animation:x 2s infinite}'),
  ),
  'screen held upright': styled('@media (orientation:portrait){body{transform:rotate(90deg)}}'),
  'moving words': added('<marquee>Palvelut</marquee>'),
}

const t0=process.cpuUsage(); const ms=(c)=>{const d=process.cpuUsage(c);return ((d.user+d.system)/1000).toFixed(0)}
console.log('start', ms({user:0,system:0}))
let c=process.cpuUsage()
const {openSite}=await import('#lib/content/open'); const {inputFor}=await import('#lib/content/input'); console.log('import',ms(c))
const L=await import('#lib/content/loading'); const F=await import('#lib/content/finish')
const input=inputFor({preview:false})
c=process.cpuUsage(); const l=L.begin(input); console.log('begin',ms(c)); 
c=process.cpuUsage(); if(!l.sharedKept) throw 1; const same=L.unchangedPages(l,l.sharedKept.shared); const ch=L.changedKeys(l,same); console.log('unchanged',ms(c), ch.length)
c=process.cpuUsage(); const s=F.finish(l,l.sharedKept,same,[]); console.log('finish',ms(c))
c=process.cpuUsage(); let n=0; for(const p of s.pages) n+=p.html.length; console.log('html',ms(c),n)
console.log('total',ms(t0), process.memoryUsage().rss/1e6)

/** Colours by theme. `test/shared/report/contrast.test.ts` holds every pair of text and ground to WCAG AA. */
export const THEMES = {
  light: {
    page: '#f5f6f8',
    card: '#ffffff',
    sunken: '#f0f2f5',
    rule: '#d9dde3',
    text: '#16191d',
    muted: '#57606a',
    accent: '#0b57d0',
    pass: '#1a7f37',
    warn: '#8a5d00',
    fail: '#b3261e',
    inconclusive: '#57606a',
    error: '#8e1b6b',
    s0: '#68727e',
    s1: '#0b57d0',
    s2: '#a84400',
    s3: '#7a3fb3',
    s4: '#0a6f6b',
  },
  dark: {
    page: '#0e1116',
    card: '#161b22',
    sunken: '#1f252d',
    rule: '#30363f',
    text: '#e8ebef',
    muted: '#a3adb8',
    accent: '#8ab8ff',
    pass: '#56d27a',
    warn: '#e3b341',
    fail: '#ff8d85',
    inconclusive: '#b3bcc7',
    error: '#f593d4',
    s0: '#96a1ad',
    s1: '#8ab8ff',
    s2: '#ffa763',
    s3: '#cda4ff',
    s4: '#5fd3cb',
  },
} as const

const variables = (theme: Readonly<Record<string, string>>) =>
  Object.entries(theme)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')

const verdicts = ['pass', 'warn', 'fail', 'inconclusive', 'error']
  .map(name => `.v-${name}{--c:var(--${name})}`)
  .join('')
const series = [0, 1, 2, 3, 4].map(index => `.s${index}{--c:var(--s${index})}`).join('')

/** The page's style sheet. */
export const STYLE = `:root{color-scheme:light dark;${variables(THEMES.light)}}
@media (prefers-color-scheme:dark){:root{${variables(THEMES.dark)}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
${verdicts}${series}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
h1,h2,h3,h4,h5,h6,p,figure,dl,pre{margin:0}
code,pre,.spark{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
code{font-size:.89em;background:var(--sunken);border-radius:4px;padding:.08em .32em;overflow-wrap:anywhere}
.skip{position:absolute;left:-99em}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:9}
header{background:color-mix(in srgb,var(--c) 6%,var(--card));border-bottom:1px solid var(--rule);border-top:6px solid var(--c)}
.wrap{max-width:1400px;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
.band{display:grid;grid-template-columns:auto 1fr;column-gap:1rem;padding-block:1.4rem 1.5rem}
.sign{display:grid;place-items:center;width:2.75rem;height:2.75rem;border-radius:50%;background:var(--c);color:var(--card);font-size:1.35rem;font-weight:700;line-height:1}
.eyebrow{font-size:.84rem;color:var(--muted)}.eyebrow b{color:var(--c);font-weight:650}
h1{font-size:clamp(1.2rem,.95rem + 1.2vw,1.75rem);line-height:1.25;letter-spacing:-.012em;font-weight:680;text-wrap:balance}
h1 code{font-size:.9em}
.why{grid-column:1/-1;margin-top:1rem;max-width:76ch;font-size:1.05rem}
.next{grid-column:1/-1;margin-top:.7rem;max-width:76ch;display:flex;gap:.6rem}
.next b{flex:none;color:var(--accent)}
.meta{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:1.1rem 0 0;font-size:.84rem;color:var(--muted)}
.meta span{overflow-wrap:anywhere}
nav{display:none}
main{display:grid;gap:1.25rem;padding-block:1.25rem 3rem;min-width:0}
section{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:1.15rem clamp(.9rem,2.2vw,1.6rem) 1.35rem;min-width:0;container-type:inline-size}
section>*+*,.sub>*+*,details>*+*{margin-top:.9rem}section>.plot,.sub>.plot,section>.plots{margin-top:1.3rem}
h2{font-size:1.14rem;line-height:1.35;font-weight:660;letter-spacing:-.005em}
h3{font-size:1rem;font-weight:650}h4,h5,h6{font-size:.92rem;font-weight:650}
section p{max-width:80ch}
.sub+*,*+.sub{margin-top:1.4rem}
.scroll{overflow-x:auto;margin-inline:calc(-1*clamp(.9rem,2.2vw,1.6rem));padding-inline:clamp(.9rem,2.2vw,1.6rem)}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:.5rem;font-weight:600}
th{text-align:left;font-weight:600;font-size:.8rem;color:var(--muted);border-bottom:1px solid var(--rule);padding:.35rem 1.5rem .35rem 0;vertical-align:bottom;white-space:nowrap}
td{padding:.48rem 1.5rem .48rem 0;border-bottom:1px solid var(--rule);vertical-align:top;min-width:3.5rem;max-width:34rem}
td:last-child,th:last-child{padding-right:0}
tbody tr:last-child td{border-bottom:0}
tbody tr:hover td{background:var(--sunken);box-shadow:-.45rem 0 var(--sunken)}
.r{text-align:right;white-space:nowrap;width:1%}td.r{font-variant-numeric:tabular-nums}
th button{all:unset;cursor:pointer;white-space:nowrap}
th button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
th button:hover{color:var(--text)}
th button{position:relative}th button:after{position:absolute;left:calc(100% + .2em);font-size:.9em}
.r button:after{left:auto;right:calc(100% + .2em)}th[aria-sort=ascending] button:after{content:"↑"}th[aria-sort=descending] button:after{content:"↓"}
.pill{white-space:nowrap;color:var(--c);font-weight:600}.pill i,.rows i{font-style:normal;display:inline-block;width:1.1em;text-align:center}
.digest{font-size:.74rem;background:none;padding:0;color:var(--muted)}
.spark{letter-spacing:-.02em;color:var(--s1);white-space:nowrap;line-height:1.2}
summary{cursor:pointer;color:var(--muted);font-size:.9rem;width:fit-content}
summary:hover{color:var(--text)}
summary h2{display:inline}details.top>summary{color:var(--text)}details.fold>summary{font-weight:600;color:var(--text);font-size:.96rem}
section>h2+details.rest,.scroll+details.rest{margin-top:.6rem}
.facts{display:grid;gap:.1rem 2rem;font-size:.88rem}
.facts div{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.2rem 1rem;padding:.3rem 0;border-bottom:1px solid var(--rule)}
.facts div:last-child{border-bottom:0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
pre{background:var(--sunken);border-radius:8px;padding:.85rem 1rem;overflow-x:auto;font-size:.84rem;line-height:1.5}
pre code{background:none;padding:0;font-size:1em}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1.6rem 2.4rem}
.plots>.plot{margin:0;min-width:0}
.plot{max-width:60rem}
.plots .plot{max-width:none}
figcaption{display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline;margin-bottom:.5rem;line-height:1.4}
.key{font-size:.84rem;color:var(--c)}.key:before{content:"";display:inline-block;width:1.1em;height:3px;border-radius:2px;background:var(--c);vertical-align:.22em;margin-right:.4em}
.alt{color:var(--muted);font-size:.86rem;line-height:1.5;margin-top:.5rem}
details.data{margin-top:.35rem}details.data summary,details.rest summary{font-size:.84rem}
details.data table{width:auto;min-width:50%;font-size:.82rem}details.data td{padding-block:.22rem}
details.data[open]>.scroll{max-height:22rem;overflow:auto}
.xy{display:grid;grid-template-columns:calc(var(--w) + .5rem) minmax(0,1fr);grid-template-rows:auto 13.5rem auto auto;font-size:.78rem;color:var(--muted);font-variant-numeric:tabular-nums;line-height:1.4}
.ylabel{grid-column:1/-1;padding-bottom:.35rem}
.yticks,.area,.xticks{position:relative}
.yticks span{position:absolute;right:.5rem;transform:translateY(50%);white-space:nowrap}
.area svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}
.area svg path{vector-effect:non-scaling-stroke;fill:none}
.xticks{grid-column:2;height:1.55rem;margin-top:.2rem}
.xticks span{position:absolute;transform:translateX(-50%);white-space:nowrap}
.xticks .first{transform:none}.xticks .last{transform:translateX(-100%)}
.xlabel{grid-column:2;text-align:right}
.area .grid{stroke:var(--rule);stroke-width:1}
.area .line{stroke:var(--c);stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.area .line.s0{stroke-width:1.5}
.area .line.s2{stroke-dasharray:7 4}.area .line.s3{stroke-dasharray:2 4}.area .line.s4{stroke-dasharray:9 4 2 4}
.area .fill{fill:var(--c);fill-opacity:.16;stroke:none}
.area .bar{fill:var(--c)}
.area .threshold{stroke:var(--fail);stroke-width:1.5;stroke-dasharray:5 4}
.area .whisker{stroke:var(--c);stroke-width:3;stroke-linecap:round}
.area .dot{stroke:var(--c);stroke-width:11;stroke-linecap:round}
.label{position:absolute;font-size:.78rem;line-height:1.3;color:var(--c);white-space:nowrap;font-weight:600;pointer-events:none;padding-inline:.25rem;max-width:100%;overflow:hidden;text-overflow:ellipsis}
.area .label{background:color-mix(in srgb,var(--card) 78%,transparent);border-radius:3px;margin-bottom:2px}
.label.limit{--c:var(--fail);font-weight:500}
.rows{display:grid;grid-template-columns:minmax(5.5rem,max-content) minmax(0,1fr) max-content;column-gap:.75rem;font-size:.84rem;align-items:end;font-variant-numeric:tabular-nums}
.names,.values{padding-bottom:1.65rem}.names{max-width:clamp(7rem,34cqw,19rem)}.names em{font-style:normal;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.names span,.values span{display:grid;align-content:center;height:var(--h);line-height:1.12;overflow:hidden}
.values span{text-align:right;line-height:1.25;white-space:nowrap}.values b{font-weight:500}
.rows i{color:var(--c);font-weight:700}
.middle{position:relative;color:var(--muted);font-size:.78rem;line-height:1.4}
.limits{position:relative}
.middle .area{height:calc(var(--h)*var(--n))}
.middle .xticks{height:1.5rem;margin-top:.15rem}
.rows .xlabel{grid-column:1/-1;text-align:right;color:var(--muted);font-size:.78rem;line-height:1.4}
.left{text-align:right}
.stations{list-style:none;margin:.6rem 0 0;padding:0;display:grid;gap:0}
.stations li{display:grid;grid-template-columns:2.1rem 1fr;gap:.8rem;position:relative;padding-bottom:1.1rem;font-size:.88rem;line-height:1.4}
.stations li:last-child{padding-bottom:0}
.stations li:not(:last-child):before{content:"";position:absolute;left:calc(1.05rem - 1px);top:2.1rem;bottom:0;width:2px;background:var(--rule)}
.stations i{display:grid;place-items:center;width:2.1rem;height:2.1rem;border-radius:50%;background:var(--c);color:var(--card);font-style:normal;font-weight:700;z-index:1}
.stations div{min-width:0}.stations strong,.stations .word{white-space:nowrap}.stations strong{margin-right:.5em}.stations div>span{color:var(--muted)}.stations .word{color:var(--c);font-weight:600;margin-right:.5em}
footer{color:var(--muted);font-size:.82rem;padding-block:0 2.5rem}
@media (min-width:40rem){.why,.next,.meta{grid-column:2}.why{margin-top:.7rem}}
@container (max-width:30rem){.facts div{grid-template-columns:1fr;gap:0}.names{font-size:.75rem}.names span{line-height:1.05}}
@container (min-width:41rem){.stations{display:flex;text-align:center}.stations li{flex:1 1 0;display:block;padding:0 .4rem}
.stations li:not(:last-child):before{top:calc(1.05rem - 1px);left:calc(50% + 1.05rem);right:calc(-50% + 1.05rem);width:auto;height:2px;bottom:auto}
.stations i{margin:0 auto .5rem}.stations strong,.stations div>span,.stations .word{display:block;margin:0}}
@media (min-width:900px){.page{display:grid;grid-template-columns:11.5rem minmax(0,1fr);gap:2.2rem}
nav{display:block;padding-top:1.4rem}nav ol{position:sticky;top:1.4rem;list-style:none;margin:0;padding:0;font-size:.88rem;max-height:calc(100vh - 2.8rem);overflow:auto}
nav a{display:block;padding:.28rem .7rem;color:var(--muted);text-decoration:none;border-left:2px solid var(--rule);line-height:1.35}
nav a:hover,nav a:focus-visible{color:var(--text);border-color:var(--accent)}
.facts.two{grid-template-columns:1fr 1fr}}
@media (forced-colors:active){.sign,.stations i{border:2px solid}}
@media print{:root{${variables(THEMES.light)}}body{background:#fff;font-size:10.5pt}nav,.skip,details.data,th button:after{display:none}.page{display:block}
section{border:0;border-top:1px solid var(--rule);border-radius:0;padding-inline:0;break-inside:auto}.plot,tr,.sign{break-inside:avoid}h2,h3{break-after:avoid}
.scroll{overflow:visible;margin:0;padding:0}.wrap{padding:0;max-width:none}a{color:inherit}header{border-bottom:0}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details:not(.data)::details-content{content-visibility:visible;block-size:auto}}`

/** Colours, type and the shapes of form fields. One sheet, inline, so that the page is one request. */
export const STYLES = `
:root{color-scheme:light dark;--paper:#fff;--ground:#f3f5f8;--ink:#18212c;--quiet:#536070;--line:#808b99;--hair:#dde2e8;--accent:#0f5fa8;--on-accent:#fff;--tint:#e9f1f9;--error:#b3261e}
@media (prefers-color-scheme:dark){:root{--paper:#161c23;--ground:#0e1318;--ink:#e9eef4;--quiet:#a9b4c1;--line:#75818f;--hair:#2b343e;--accent:#86bdf2;--on-accent:#08192a;--tint:#1b2a3a;--error:#ffa399}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:break-word}
.sheet{max-width:640px;margin:0 auto;padding:0 16px 48px;background:var(--paper);min-height:100vh}
header{display:flex;justify-content:space-between;align-items:center;gap:16px;min-height:56px;color:var(--quiet);font-size:15px}
a{color:var(--accent)}
header a{display:inline-flex;align-items:center;min-height:44px;white-space:nowrap}
h1{font-size:28px;line-height:1.3;margin:16px 0 8px;text-wrap:balance}
h2{font-size:21px;line-height:1.4;margin:0}
h3{font-size:16px;margin:16px 0 4px}
p{margin:0 0 8px}
.intro,.help{color:var(--quiet)}
.promises{margin:24px 0 0;padding:16px;border-radius:12px;background:var(--tint);font-size:15px}
.promises h2{font-size:18px}
.promises ul{margin:0;padding-left:20px}
.promises li{margin:4px 0}
.promises p{margin:16px 0 0;font-weight:600}
.part{margin-top:40px;padding-top:24px;border-top:1px solid var(--hair)}
fieldset,.field{position:relative;border:0;margin:48px 0 0;padding:0;min-width:0}
.part>h2+*{margin-top:24px}
.part>:first-child{margin-top:0}
legend,.field>label:first-child{display:block;float:left;width:100%;padding:0;margin:0 0 12px;font-weight:600;font-size:17px}
legend+*,.field>label:first-child+*{clear:both}
.main legend{font-size:21px;line-height:1.4}
.need{font-weight:400;font-size:15px;color:var(--quiet);white-space:nowrap}
.help{font-size:15px;margin:-8px 0 12px}
.scale{display:grid;gap:4px}
.of-5{grid-template-columns:repeat(5,1fr)}
.of-3{grid-template-columns:repeat(3,1fr)}
.of-4{grid-template-columns:repeat(4,1fr)}
.of-6{grid-template-columns:repeat(6,1fr)}
.of-7{grid-template-columns:repeat(7,1fr)}
.ten{grid-template-columns:repeat(30,1fr)}
.ten label{grid-column:span 5}
.ten label:nth-child(n+7){grid-column:span 6}
.of-8,.of-9,.of-10{grid-template-columns:repeat(5,1fr)}
.scale label,.choice{position:relative;display:block}
.scale input,.choice input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.scale span{display:flex;align-items:center;justify-content:center;min-height:48px;border:1px solid var(--line);border-radius:8px;font-size:18px;font-variant-numeric:tabular-nums}
.choice{margin-top:8px}
.choice span{display:flex;align-items:center;gap:12px;min-height:48px;padding:8px 12px;border:1px solid var(--line);border-radius:8px}
.choice span:before{content:"";flex:none;width:20px;height:20px;border:2px solid var(--line);border-radius:50%}
.choice [type=checkbox]+span:before{border-radius:5px}
.choice :checked+span{border-color:var(--accent);background:var(--tint)}
.choice :checked+span:before{border-color:var(--accent);background:var(--accent);box-shadow:inset 0 0 0 3px var(--paper)}
.scale input:hover+span,.choice input:hover+span{border-color:var(--accent);background:var(--tint)}
.scale input:checked+span{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:700}
input:focus-visible+span,textarea:focus-visible,.line:focus-visible,select:focus-visible,button:focus-visible,a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.ends{display:flex;justify-content:space-between;gap:16px;margin-top:4px;color:var(--quiet);font-size:15px;line-height:1.4}
.ends span{text-wrap:balance}
.ends span+span{text-align:right}
.none{position:absolute;top:100%;left:0;margin-top:2px;color:var(--quiet);font-size:15px}
.none input{position:absolute;inset:-10px 0;width:100%;height:44px;margin:0;opacity:0;cursor:pointer}
.none span{text-decoration:underline}
.away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
textarea,.line,select{border:1px solid var(--line);border-radius:8px;background:var(--paper);color:inherit;font:inherit}
.line,select{min-height:48px;padding:8px 12px}
.choice+.line{display:block;width:100%;margin-top:8px}
.typed{display:flex;align-items:center;gap:12px}
.typed .line{flex:0 1 220px;min-width:0}
.apart{margin-top:16px}
.scale svg{display:block;width:28px;height:28px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.stars span,.faces span{flex-direction:column;gap:2px;padding:8px 0 4px;font-size:15px}
.stars label:has(~label :checked) svg,.stars :checked+span svg{fill:currentColor}
.stars label:has(~label :checked) span{border-color:var(--accent);color:var(--accent)}
.row{margin-top:40px}
.row .apart{margin-top:12px}
.row legend{font-weight:400;font-size:16px;margin-bottom:8px}
.rank{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px 16px;padding:8px 0;border-bottom:1px solid var(--hair)}
.rank label{flex:1 1 180px}
.rank select{flex:0 1 150px}
.progress{display:flex;align-items:center;gap:12px;margin:16px 0 0;color:var(--quiet);font-size:15px}
progress{flex:1;height:8px;border:0;border-radius:4px;overflow:hidden;background:var(--hair);accent-color:var(--accent)}
progress::-webkit-progress-bar{background:var(--hair)}
progress::-webkit-progress-value{background:var(--accent)}
.saved{margin:16px 0 0;color:var(--quiet);font-size:15px;min-height:24px}
.plain{width:auto;min-width:0;min-height:44px;padding:8px 0;background:none;color:var(--accent);font-size:15px;font-weight:400;text-decoration:underline}
.did{margin:24px 0 0;padding:16px;border-radius:12px;background:var(--tint)}
.did h2{font-size:18px}
.did dt{margin-top:12px;color:var(--quiet);font-size:15px}
.did dd{margin:0}
textarea{display:block;width:100%;min-height:112px;padding:12px;resize:vertical;field-sizing:content}
.limit{margin-top:4px;color:var(--quiet);font-size:15px}
.hint{margin:24px 0 -16px;padding:12px 16px;border-radius:12px;background:var(--tint)}
.wrong{border-left:4px solid var(--error);padding-left:12px}
.error{color:var(--error);font-weight:600;margin:0 0 8px}
.summary{margin:8px 0 0;padding:16px;border:2px solid var(--error);border-radius:12px}
.summary a,.summary li{color:var(--error);font-weight:600}
.summary+h1{margin-top:32px}
.summary ul{margin:0;padding:0;list-style:none}
.summary a{display:inline-block;padding:10px 0}
.before{margin:40px 0 0;padding-top:24px;border-top:1px solid var(--hair);color:var(--quiet);font-size:15px}
.send{margin-top:8px;padding:12px 0;background:var(--paper)}
button{display:block;width:100%;min-height:56px;padding:12px 24px;border:0;border-radius:12px;background:var(--accent);color:var(--on-accent);font:inherit;font-size:18px;font-weight:700;cursor:pointer}
button:hover{filter:brightness(1.08)}
.variant{display:none}
.message{padding-top:24px}
.done{display:flex;align-items:center;justify-content:center;width:56px;height:56px;border-radius:50%;background:var(--tint);color:var(--accent);font-size:28px;font-weight:700}
.message form{margin-top:24px}
@media (min-height:560px){html:has(.main :checked) {scroll-padding-bottom:96px}form:has(.main :checked) .handy{position:sticky;bottom:0;box-shadow:0 -16px 16px -8px var(--paper)}}
@media (min-width:520px){.ten{grid-template-columns:repeat(11,1fr)}.ten label:nth-child(n){grid-column:auto}}
@media (min-width:680px){body{padding:32px 0}.sheet{min-height:0;padding:8px 48px 48px;border-radius:16px}button{width:auto;min-width:260px}.of-8,.of-9,.of-10{grid-template-columns:repeat(10,1fr)}}
@media (forced-colors:active){.scale input:checked+span,.choice :checked+span:before{forced-color-adjust:none;background:Highlight;color:HighlightText}}
@supports selector(:has(*)){fieldset:not(:has(input:checked:not([value=""]))):not(:has(.none :focus-visible)) .none{display:none}}
`
  .replaceAll('\n', '')
  .trim();

import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';

const STYLE = `
:root{color-scheme:light dark;--ink:#1c2430;--muted:#5c6775;--line:#dfe4ea;--ground:#f6f8fa;--paper:#fff;--accent:#0f5fa8}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--muted:#98a3b3;--line:#2e3846;--ground:#10151c;--paper:#182029;--accent:#6cb2f0}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:960px;margin:0 auto;padding:32px 16px}
h1{font-size:24px;margin:0 0 8px}h2{font-size:18px;margin:0}
a{color:var(--accent)}
.muted{color:var(--muted);font-size:14px;margin:0}
.cards{list-style:none;padding:0;margin:24px 0;display:grid;gap:16px;grid-template-columns:repeat(auto-fit,minmax(208px,1fr))}
.card,.sheet{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:16px}
.choice{display:flex;flex-direction:column;margin-top:8px;padding:8px;border:1px solid var(--line);border-radius:8px;text-decoration:none}
.choice:hover,.choice:focus{border-color:var(--accent)}
form{display:flex;flex-wrap:wrap;gap:8px;margin:16px 0}
input{flex:1 1 200px;min-width:0;padding:8px;border:1px solid var(--line);border-radius:8px;background:var(--paper);color:inherit;font:inherit}
button{padding:8px 16px;border:0;border-radius:8px;background:var(--accent);color:var(--paper);font:inherit}
.mails{list-style:none;margin:0;padding:0}
.mails a{display:grid;gap:0 16px;grid-template-columns:minmax(0,1fr) auto;padding:8px 0;border-bottom:1px solid var(--line);color:inherit;text-decoration:none}
.mails strong{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-weight:600}
.mails a:hover strong{color:var(--accent)}
nav{display:flex;gap:16px;justify-content:space-between;margin:16px 0}
iframe{width:100%;height:640px;border:1px solid var(--line);border-radius:8px;background:#fff}
pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.5 ui-monospace,monospace}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:0 16px;margin:16px 0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
details{margin-top:16px}summary{cursor:pointer}details>*+*{margin-top:8px}
`;

/** The frame of the pages that only a developer sees: the inbox and the choice of a role. */
export function Page({ title, children }: { title: string; children: Child }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{raw(STYLE)}</style>
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}

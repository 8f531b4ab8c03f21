/** Colours and measures as in Discord's own client, dark unless the reader's system is light. */
export const PREVIEW_STYLE = `
:root{color-scheme:light dark;--back:#313338;--card:#2b2d31;--text:#dbdee1;--strong:#f2f3f5;--soft:#b5bac1;--link:#00a8fc;--button:#4e5058;--code:#1e1f22;--mention:#3c4270;--mention-text:#c9cdfb}
@media (prefers-color-scheme:light){:root{--back:#fff;--card:#f2f3f5;--text:#313338;--strong:#060607;--soft:#5c5e66;--link:#006ce7;--button:#e3e5e8;--code:#e3e5e8;--mention:#e6e8fd;--mention-text:#4752c4}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:16px/1.375 "gg sans","Noto Sans","Helvetica Neue",Helvetica,Arial,sans-serif}
main{max-width:720px;margin:0 auto;padding:16px}
.message{display:flex;gap:16px;padding:8px 0}
.avatar{flex:none;width:40px;height:40px;border-radius:50%;background:#3b82c4;color:#fff;display:grid;place-items:center;font-weight:600}
.body{min-width:0;flex:1}
header b{color:var(--strong);font-weight:600}
.tag{background:#5865f2;color:#fff;font-size:10px;font-weight:600;padding:1px 5px;border-radius:3px;vertical-align:2px}
.when{color:var(--soft);font-size:12px;margin-left:4px}
.content{margin:2px 0}
.embed{border-left:4px solid;border-radius:4px;background:var(--card);padding:10px 16px 14px 12px;margin-top:6px;max-width:560px;font-size:14px;line-height:1.4;overflow-wrap:anywhere}
.author{font-weight:600;color:var(--strong);margin-bottom:6px}
h2{font-size:16px;margin:0 0 6px;color:var(--strong);font-weight:600}
a{color:var(--link);text-decoration:none}
a:hover{text-decoration:underline}
small{font-size:12px;color:var(--soft)}
dl{display:grid;grid-template-columns:repeat(3,1fr);gap:8px;margin:10px 0 0}
dl>div{grid-column:1/-1}
dl>.inline{grid-column:auto}
dt{font-weight:600;color:var(--strong)}
dd{margin:2px 0 0}
footer{font-size:12px;color:var(--soft);margin-top:8px}
img{max-width:100%;margin-top:10px;border-radius:4px;display:block}
code,pre{background:var(--code);border-radius:4px;font-family:Consolas,"Liberation Mono",monospace;font-size:85%}
code{padding:1px 4px}
pre{padding:8px;margin:4px 0;white-space:pre-wrap}
.time{background:var(--code);border-radius:3px;padding:0 3px}
.mention{background:var(--mention);color:var(--mention-text);border-radius:3px;padding:0 3px}
.row{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
.button,.select{background:var(--button);color:var(--strong);border-radius:8px;padding:6px 14px;font-size:14px;font-weight:500}
.style3{background:#248046;color:#fff}
.style4{background:#da373c;color:#fff}
@media (max-width:480px){main{padding:8px}.message{gap:10px}.avatar{width:32px;height:32px}dl{grid-template-columns:1fr 1fr}.button{padding:6px 10px}}
`.trim()

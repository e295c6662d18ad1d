#include "ui/report/htmlstyle.h"

using namespace Qt::Literals::StringLiterals;

QString malar::htmlStyle()
{
    return uR"(
:root { color-scheme: light; }
body { font: 1rem/1.5 "Noto Sans", "Segoe UI", Helvetica, Arial, sans-serif; color: #1a1a1a;
  background: #fff; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .25rem 0 .6rem; }
.lead, .note, footer { color: #555; }
.lead { margin: 0; }
.note, footer { font-size: .85rem; }
.banner { background: #eee; padding: .35rem .6rem; font-weight: 600; margin-top: .8rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums;
  border-bottom: 1.5px solid #1a1a1a; margin: .4rem 0; }
caption { text-align: left; padding-bottom: .4rem; }
th, td { padding: .15rem .9rem .15rem 0; text-align: left; vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-top: 1.5px solid #1a1a1a; border-bottom: 1px solid #1a1a1a; font-weight: 600;
  vertical-align: bottom; }
th.group, th.single { font-weight: 600; }
th.group, th.single, th.single ~ td { padding-top: .5rem; }
.inner { padding-left: 1rem; }
.number { text-align: right; white-space: nowrap; }
svg { max-width: 100%; height: auto; display: block; }
details { margin: .3rem 0 .8rem; }
footer { border-top: 1px solid #999; margin-top: 2.5rem; padding-top: .5rem; }
@media print {
  body { margin: 0; max-width: none; font-size: 9pt; }
  h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr, svg, .banner { break-inside: avoid; }
  .files { display: none; }
}
)"_s;
}

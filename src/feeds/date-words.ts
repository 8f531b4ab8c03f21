/** By the first three letters of the English name. */
export const MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Minutes east of Greenwich. Ambiguous letters mean what American mail (RFC 822, RFC 2822) means by them. */
const ZONES: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  trt: 180,
  gst: 240,
  pkt: 300,
  hkt: 480,
  sgt: 480,
  awst: 480,
  kst: 540,
  jst: 540,
  acst: 570,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  sast: 120,
  cat: 120,
  eat: 180,
  wat: 60,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
  brt: -180,
  art: -180,
  clt: -240,
}

/** Month and day names of other languages that feeds write, in the spelling of RFC 822. */
const FOREIGN: [RegExp, string][] = [
  [
    /\b(?:janu[aá]r|januar|janv(?:ier)?\.?|enero|gennaio|januari|stycznia)\b|Ιαν|січ(?:ня|\.)?|янв(?:аря|\.)?/giu,
    'Jan',
  ],
  [
    /\b(?:febru[aá]r|februar|f[eé]vr?(?:ier)?\.?|febrero|febbraio|februari|lutego)\b|Φεβ|лют(?:ого|\.)?|фев(?:раля|\.)?/giu,
    'Feb',
  ],
  [/\b(?:m[aá]rcius|märz|mars|marzo|maart|marca)\b|Μάρ|Μαρ|М?бер(?:езня|\.)?|мар(?:та|\.)?/giu, 'Mar'],
  [/\b(?:[aá]prilis|avril|abril|aprile|kwietnia)\b|Απρ|квіт(?:ня|\.)?|апр(?:еля|\.)?/giu, 'Apr'],
  [/\b(?:m[aá]jus|mai|mayo|maggio|mei|maja)\b|Μάι|Μαϊ|Μαι|трав(?:ня|\.)?|мая/giu, 'May'],
  [/\b(?:j[uú]nius|juni|juin|junio|giugno|czerwca)\b|Ιούν|Ιον|черв(?:ня|\.)?|июн(?:я|\.)?/giu, 'Jun'],
  [/\b(?:j[uú]lius|juli|juil(?:let)?\.?|julio|luglio|lipca)\b|Ιούλ|Ιολ|лип(?:ня|\.)?|июл(?:я|\.)?/giu, 'Jul'],
  [/\b(?:augusztus|août|agosto|augustus|sierpnia)\b|Αύγ|Αυγ|серп(?:ня|\.)?|авг(?:уста|\.)?/giu, 'Aug'],
  [/\b(?:szeptember|septembre|sept\.?|septiembre|settembre|września)\b|Σεπ|верес(?:ня|\.)?|сен(?:тября|\.)?/giu, 'Sep'],
  [/\b(?:okt[oó]ber|oktober|octobre|octubre|ottobre|października)\b|Οκτ|жовт(?:ня|\.)?|окт(?:ября|\.)?/giu, 'Oct'],
  [/\b(?:noviembre|novembre|listopada)\b|Νοέ|Νοε|листоп(?:ада|\.)?|ноя(?:бря|\.)?/giu, 'Nov'],
  [/\b(?:dezember|d[eé]c(?:embre)?\.?|diciembre|dicembre|grudnia)\b|Δεκ|груд(?:ня|\.)?|дек(?:абря|\.)?/giu, 'Dec'],
]

/** The text with the month's name, if it is another language's, in English. */
export function translateMonths(text: string): string {
  if (/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.test(text) && !/[^\x20-\x7e]/.test(text))
    return text
  return FOREIGN.reduce((done, [pattern, month]) => done.replace(pattern, ` ${month} `), text)
}

/** @returns minutes east of Greenwich; null when it is no zone */
export function zoneOf(zone: string | undefined): number | null {
  if (!zone) return null
  const offset = /^(?:GMT|UTC|UT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone)
  if (offset) return (offset[1] === '-' ? -1 : 1) * (+offset[2]! * 60 + +(offset[3] ?? 0))
  return ZONES[zone.toLowerCase()] ?? null
}

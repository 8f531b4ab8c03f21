/** British base forms that no rule below covers, with the American ones. */
export const WORDS = new Map(
  `defence defense|offence offense|licence license|pretence pretense|practise practice|programme program|grey gray
tyre tire|aluminium aluminum|plough plow|manoeuvre maneuver|sceptic skeptic|sceptical skeptical|scepticism skepticism
fulfill fulfil|enroll enrol|distill distil|instill instil|appall appal|fulfillment fulfilment|enrollment enrolment
installment instalment|skillful skilful|willful wilful|judgement judgment|acknowledgement acknowledgment|jewellery jewelry
cheque check|kerb curb|mould mold|moult molt|smoulder smolder|storey story|draught draft|cosy cozy|moustache mustache
pyjamas pajamas|paediatric pediatric|anaemia anemia|anaesthetic anesthetic|haemorrhage hemorrhage|foetus fetus
diarrhoea diarrhea|oesophagus esophagus|encyclopaedia encyclopedia|orthopaedic orthopedic|counsellor counselor
traveller traveler|councillor councilor|marvellous marvelous|woollen woolen|whisky whiskey|artefact artifact
analogue analog|catalogue catalog|dialogue dialog|monologue monolog|prologue prolog|epilogue epilog
analyse analyze|paralyse paralyze|catalyse catalyze|breathalyse breathalyze|aeroplane airplane|sulphur sulfur|disc disk
omelette omelet|axe ax|ageing aging|mum mom|cancelled cancel|gaol jail|tonne ton|adviser advisor|despatch dispatch
enquiry inquiry|enquire inquire|cypher cipher|furore furor|yoghurt yogurt|speciality specialty`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Words in -our that lose the u in American spelling. */
const OUR =
  /^(.*(?:col|lab|hon|fav|hum|rum|vap|val|harb|arb|arm|glam|sav|flav|neighb|behavi|endeav|parl|od|tum|ard|ferv|ranc|rig|splend|vig|clam|cand|succ|sav|dem))our(s?|less|able|ful|ite|hood|ed|al|ist|er|y)$/

/** Words in -re that end in -er in America. */
const RE =
  /^(.*(?:cent|theat|kilomet|millimet|centimet|nanomet|met|lit|millilit|fib|cal|calib|spect|somb|sab|lust|sepulch|meag|och|epicent))re$/

/** Words in -ise that no one writes with a z. */
const ISE = new Set(
  `advertise advise apprise arise chastise circumcise comprise compromise concise demise despise devise disguise enterprise excise
exercise expertise franchise guise improvise incise likewise merchandise noise otherwise paradise poise praise precise premise
promise raise reprise revise rise supervise surmise surprise televise treatise turquoise wise cruise bruise braise malaise
mayonnaise liaise appraise disenfranchise enfranchise anise valise cerise clockwise moonrise sunrise uprise tortoise porpoise
imprecise marquise chemise`
    .trim()
    .split(/\s+/),
)

/** One spelling for British and American forms of a base word: colour and color, organise and organize, centre and center. */
export function spellAmerican(word: string): string {
  const known = WORDS.get(word)
  if (known !== undefined) return known
  if (word.endsWith('ise') && word.length > 5 && !ISE.has(word)) return `${word.slice(0, -3)}ize`
  if (word.endsWith('isation')) return `${word.slice(0, -7)}ization`
  if (word.endsWith('iser') && word.length > 6 && !ISE.has(word.slice(0, -1))) return `${word.slice(0, -4)}izer`
  return word.replace(OUR, '$1or$2').replace(RE, '$1er')
}

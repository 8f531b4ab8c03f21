/** Irregular forms, as `base: forms`. A form that is far more often another word (`bound`, `ground`) is left out. */
const VERBS = `
arise: arose arisen|awake: awoke awoken|bear: borne|beat: beaten|become: became|begin: began begun|bend: bent
bite: bitten|bleed: bled|blow: blew blown|break: broke broken|breed: bred|bring: brought
build: built|burn: burnt|buy: bought|catch: caught|choose: chose chosen|cling: clung|come: came
creep: crept|deal: dealt|dig: dug|do: does did done doing|draw: drew drawn|dream: dreamt|drink: drank drunk
drive: drove driven|dwell: dwelt|eat: ate eaten|fall: fell fallen|feed: fed|feel: felt|fight: fought|find: found
flee: fled fleeing flees|fling: flung|fly: flew flown flies flying|forbid: forbade forbidden|foresee: foresaw foreseen
forget: forgot forgotten|forgive: forgave forgiven|forgo: forwent forgone|freeze: froze frozen|get: got gotten
give: gave given|go: went gone goes going|grow: grew grown|hang: hung|have: has had having|hear: heard|hide: hid hidden
hold: held|keep: kept|kneel: knelt|know: knew known|lay: laid|lead: led|lean: leant|leap: leapt|learn: learnt
leave: left leaves|lend: lent|light: lit|lose: lost|make: made|mean: meant|meet: met|mislead: misled|mistake: mistook mistaken
outgrow: outgrew outgrown|overcome: overcame|overfly: overflew overflown overflies|overhear: overheard
override: overrode overridden|overrun: overran|oversee: oversaw overseen|overtake: overtook overtaken
overthrow: overthrew overthrown|pay: paid|rebuild: rebuilt|repay: repaid|resell: resold|retake: retook retaken
rethink: rethought|rewrite: rewrote rewritten|ride: rode ridden|ring: rang rung|rise: rose risen|run: ran|say: said
see: saw seen seeing sees|seek: sought|sell: sold|send: sent|shake: shook shaken|shine: shone
shoot: shot shots|show: shown|shrink: shrank shrunk|sing: sang sung|sink: sank sunk|sit: sat|slay: slew slain|sleep: slept|slide: slid
sling: slung|smell: smelt|sow: sown|speak: spoke spoken|speed: sped|spend: spent|spill: spilt|spin: spun
spoil: spoilt|spring: sprang sprung|stand: stood|steal: stole stolen|stick: stuck|sting: stung|stink: stank stunk
strike: struck stricken|string: strung|strive: strove striven|swear: swore sworn|sweep: swept|swell: swollen|swim: swam swum
swing: swung|take: took taken|teach: taught|tear: tore torn|tell: told|think: thought|throw: threw thrown
underlie: underlay underlain underlies underlying|undergo: underwent undergone undergoes|understand: understood|undertake: undertook undertaken|undo: undid undone
unwind: unwound|uphold: upheld|wake: woke woken|wear: wore worn|weave: wove woven|weep: wept|win: won
withdraw: withdrew withdrawn|withhold: withheld|withstand: withstood|wring: wrung|write: wrote written
die: died dying dies|lie: lied lying lies lain|tie: tied tying ties|vie: vied vying vies|untie: untied untying unties
free: freed freeing frees|agree: agreed agreeing agrees|disagree: disagreed disagreeing|decree: decreed decreeing
guarantee: guaranteed guaranteeing|referee: refereed refereeing|oversee: overseeing|foresee: foreseeing
panic: panicked panicking|traffic: trafficked trafficking|mimic: mimicked mimicking|frolic: frolicked frolicking
picnic: picnicked picnicking|bivouac: bivouacked bivouacking|age: aged ageing aging|dye: dyed dyeing dyes
singe: singed singeing|eye: eyed eyeing eyes|argue: arguing|subpoena: subpoenaed|veto: vetoes vetoed vetoing
bus: buses bused busing bussed|gas: gases gassed gassing|quiz: quizzes quizzed quizzing|ski: skied skiing skis
use: used using uses|owe: owed owing owes|tiptoe: tiptoed tiptoeing`

const NOUNS = `
man: men|woman: women|child: children|foot: feet|tooth: teeth|goose: geese|mouse: mice|louse: lice|ox: oxen|person: persons
crisis: crises|thesis: theses|hypothesis: hypotheses|synthesis: syntheses|oasis: oases|diagnosis: diagnoses
prognosis: prognoses|analysis: analyses|emphasis: emphases|parenthesis: parentheses|paralysis: paralyses
criterion: criteria|phenomenon: phenomena|bacterium: bacteria|memorandum: memoranda|referendum: referenda|consortium: consortia
stratum: strata|curriculum: curricula|spectrum: spectra|nucleus: nuclei|radius: radii|stimulus: stimuli|syllabus: syllabi
fungus: fungi|cactus: cacti|larva: larvae|formula: formulae|antenna: antennae|index: indices|matrix: matrices|appendix: appendices
vertex: vertices|knife: knives|life: lives|wife: wives|wolf: wolves|half: halves|shelf: shelves|thief: thieves|self: selves
calf: calves|loaf: loaves|elf: elves|scarf: scarves|wharf: wharves|hoof: hooves|bias: biases|canvas: canvases|atlas: atlases|sheaf: sheaves|dwarf: dwarves|midwife: midwives
penknife: penknives|housewife: housewives|movie: movies|cookie: cookies|zombie: zombies|rookie: rookies|selfie: selfies
calorie: calories|pixie: pixies|genie: genies|brownie: brownies|prairie: prairies|smoothie: smoothies
pie: pies|magpie: magpies|necktie: neckties|sortie: sorties|camaraderie: camaraderies
aunt: aunts|shoe: shoes|toe: toes|canoe: canoes|foe: foes|hoe: hoes|oboe: oboes|woe: woes|axe: axes|ache: aches|headache: headaches
cache: caches|moustache: moustaches|niche: niches|avalanche: avalanches|quiche: quiches|psyche: psyches|creche: creches
taxi: taxis|tsunami: tsunamis|rabbi: rabbis|alibi: alibis|bikini: bikinis|nazi: nazis|houthi: houthis|israeli: israelis
iraqi: iraqis|pakistani: pakistanis|saudi: saudis|emirati: emiratis|kuwaiti: kuwaitis|qatari: qataris|omani: omanis
yemeni: yemenis|bahraini: bahrainis|bangladeshi: bangladeshis|azeri: azeris|somali: somalis|nepali: nepalis|bengali: bengalis
punjabi: punjabis|swazi: swazis|hutu: hutus|tutsi: tutsis|emu: emus|menu: menus|guru: gurus|haiku: haikus|zulu: zulus
bayou: bayous|caribou: caribous|plateau: plateaux|bureau: bureaux|chateau: chateaux|yazidi: yazidis`

/** Words that only look inflected, or whose plain form is another word altogether. */
const INVARIANT = `
news united us his this its is was as has yes thus plus versus bus gas pus hamas abbas texas kansas arkansas dallas vegas
caracas bahamas honduras christmas atlas canvas pancreas alias bias whereas perhaps always mars wales james jones charles
lucas thomas nicholas douglas judas pegasus laos chaos cosmos ethos pathos kudos lagos carlos santos barbados davos kos eos
asbestos thermos rhodos species series means headquarters barracks corps chassis debris mathematics physics economics politics
ethics logistics athletics gymnastics aerobics genetics robotics electronics analytics aeronautics ballistics brussels athens
naples algiers reuters damascus cyprus belarus maldives lens mens crossroads gallows diabetes rabies measles mumps hermes
aries archives sudetes hades moses herpes faeces feces achilles hercules socrates texans los las des les
during morning evening nothing something anything everything king wing thing string ring bring spring sting sling swing cling
fling wring sing ping ming ching beijing nanjing chongqing sterling darling sibling ceiling herring pudding offspring viking
boeing wyoming outing inning awning duckling lightning cunning stocking earring shilling farthing gosling xining kunming
wedding clothing
bed red fed led need feed seed speed weed deed reed greed breed creed indeed exceed proceed succeed heed bleed steed
hundred sacred naked wicked rugged crooked kindred hatred infrared embed mohammed muhammed ahmed hamed mohamed ned ted fred alfred
wilfred biped moped shed sled shred sped zed med aged beloved wretched ragged jagged unprecedented united
specimen regimen abdomen acumen omen yemen turkmen carmen semen ramen stamen hymen bitumen`

/** Form to base, for every irregular form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [...parse(VERBS), ...parse(NOUNS)].flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
)

export const UNCHANGING: ReadonlySet<string> = new Set(
  INVARIANT.trim()
    .split(/\s+/)
    .filter((word) => !IRREGULAR.has(word)),
)

function parse(table: string): [string, string[]][] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [base, forms] = entry.split(': ')
      return [base!, forms!.split(' ')]
    })
}

import { inflectionKey } from '../text/inflect.ts'

/**
 * Words that different outlets use for the same kind of happening. Each line is one happening, under its first word;
 * words are inflection keys (see text/inflect.ts). A word may stand in one line only.
 */
const HAPPENINGS = `
death kill dead die toll fatal fatality perish deceased lethal slay
injury injure wound wounded hurt casualty
drown sink capsize overturn founder
rescue rescuer survivor survive missing search
arrest detain detention custody apprehend handcuff
charge prosecutor indict indictment prosecute accuse plead
trial court judge jury verdict sentence convict acquit guilty appeal ruling tribunal
lawsuit sue suit plaintiff litigation
prison jail inmate prisoner captive imprison pow
fire blaze burn flame ablaze inferno firefighter wildfire smoke
blast explosion explode detonate detonation bomb bombing
shooting shoot gunman gunfire shot rifle
stabbing stab knife knifeman
quake earthquake tremor magnitude aftershock seismic epicenter seismologist
storm typhoon hurricane cyclone landfall gust tornado
flood inundate deluge rain rainfall downpour overflow
landslide mudslide mud avalanche
eruption erupt volcano lava volcanic crater
ship vessel tanker ferry boat freighter trawler seaman sailor crew
plane aircraft airliner airline flight aviation pilot
helicopter chopper
train rail railway locomotive carriage commuter
crash collide collision derail derailment wreck
power electricity blackout outage grid substation transformer light current
heating heat boiler
drone uav unmanned shahed
missile rocket ballistic
attack strike raid bombard bombardment shell shelling assault barrage
talks talk negotiation negotiate negotiator summit envoy mediator mediate
truce ceasefire armistice
deal agreement treaty accord pact signatory
election vote ballot poll voter runoff electorate
resignation resign quit
interest basis inflation lender
stock share index shareholder investor
layoff redundancy job workforce
walkout picket stoppage
protest demonstration demonstrator march marcher rally protester
hack hacker ransomware cyberattack intruder breach
orbit satellite launch spacecraft liftoff
refinery petrol gasoline diesel fuel
oil crude barrel
cap ceiling
outbreak epidemic infection infect vaccine vaccination
match game goal striker midfielder
tournament championship final semifinal
takeover acquire acquisition merger buyout bid bidder
fraud embezzle launder bribe bribery corruption
evacuate evacuation flee evacuee shelter
hostage kidnap abduct abduction kidnapper
seize seizure confiscate impound
recall defect faulty
robbery rob thief theft steal burglar burglary heist loot
pope pontiff papal vatican
baby born birth
wed wedding marry marriage
film movie director actor actress
album singer song concert band
museum painting exhibition gallery
dig archaeologist unearth excavation excavate
tariff duty levy
budget deficit austerity
coup mutiny junta
refugee migrant asylum
spy espionage
dam reservoir
nuclear reactor uranium enrichment
drought dry
strait canal
recipe chef restaurant
school pupil teacher classroom
hospital doctor nurse patient clinic surgeon ward
police officer constable detective
army soldier troop military
border frontier
sanction blacklist
home house household dwelling apartment flat condo
lorry truck convoy haulier
car automobile carmaker automaker motorist
child boy girl teenager toddler youngster kid schoolchild
woman mother wife widow grandmother
man father husband grandfather
village hamlet villager
coast shore beach seaside
mountain slope peak climber alpine hiker mountaineer summiteer
snow blizzard frost freezing
heatwave scorching
bridge viaduct
mine miner pit shaft colliery
port harbor dock pier quay wharf docker dockworker longshoreman
airport runway
road highway motorway
bus coach
farmer crop harvest farm farmland
grain wheat maize rice corn
cattle cow livestock herd
elephant lion tiger zoo
moon lunar
telescope astronomer planet comet asteroid
cancer tumor
drug pill medicine pharmaceutical
diamond jewel necklace jewelry gem
king queen monarch prince princess royal throne
parliament lawmaker mp deputy senator congress legislature legislator senate
cabinet coalition
premier pm
ban prohibit forbid outlaw
approve adopt endorse ratify
reject refuse dismiss veto rebuff
postpone delay suspend
forge counterfeit fake
smuggle traffick contraband smuggler
referee penalty umpire
manager trainer
ankle knee hamstring
transfer signing
medal olympic olympics medallist
marathon runner sprint sprinter
cycling cyclist peloton rider
tennis wimbledon
cricket wicket innings
boxing boxer bout
chess grandmaster
loan debt bond creditor
profit earnings quarterly revenue turnover
inspection inspector audit
sabotage saboteur
explosive munition ammunition warhead
cathedral church mosque temple priest bishop
island islander
fish fishing fisherman trawlerman angler
whale humpback dolphin
dog puppy
bird flu poultry
wolf bear
pipeline gas lng
solar wind turbine renewable
phone telephone call
letter memo email
speech address remarks
visa passport
prize award nobel laureate winner
novel author writer book
university student campus professor
hotel guest tourist holidaymaker
bank branch
cash banknote coin
flag anthem
statue monument memorial
parade festival carnival
chip semiconductor microchip
battery electric
robot automation
outlet shop store retailer supermarket
brewery beer wine
cheese butter milk dairy
quarantine isolation
surgery operation transplant
reef coral
glacier iceberg arctic antarctic
poison toxic contaminate contamination
leak spill
gang cartel mafia
ransom extortion extort
stampede crush crowd
collapse rubble debris ruin
curfew emergency
impeach impeachment
referendum plebiscite
pension pensioner retirement retiree
rent landlord tenant
defection defector
execution execute hang
torture abuse
genocide massacre atrocity
minefield landmine demine
exchange swap
medic ambulance paramedic
`

const table = new Map<string, string>()
for (const line of HAPPENINGS.trim().split('\n')) {
  const words = line.split(' ')
  for (const word of words) table.set(inflectionKey(word), words[0]!)
}

/** The kind of happening that a word (by inflection key) speaks of. */
export function happeningOf(key: string): string | undefined {
  return table.get(key)
}

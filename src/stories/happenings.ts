import { inflectionKey } from '../text/inflect.ts'

/**
 * Words that different outlets use for the same kind of happening. Each line is one happening, under its first word;
 * words are inflection keys (see text/inflect.ts). A word may stand in one line only.
 */
const HAPPENINGS = `
death kill dead die toll fatal fatality perish deceased lethal slay succumb lifeless
injury injure wound wounded hurt casualty
drown sink capsize overturn founder
rescue rescuer survivor survive missing search
arrest detain detention custody apprehend handcuff
charge prosecutor indict indictment prosecute accuse plead
trial court judge jury verdict sentence convict acquit guilty appeal ruling tribunal
lawsuit sue suit plaintiff litigation
prison jail inmate prisoner captive imprison pow
fire blaze burn flame ablaze inferno firefighter wildfire smoke arson smoulder
blast explosion explode detonate detonation bomb bombing
shooting shoot gunman gunfire shot rifle
stabbing stab knife knifeman
quake earthquake tremor magnitude aftershock seismic epicenter seismologist
storm typhoon hurricane cyclone landfall gust tornado
flood inundate deluge rain rainfall downpour overflow
landslide mudslide mud avalanche
eruption erupt volcano lava volcanic crater
ship vessel tanker ferry boat freighter trawler seaman sailor crew fleet flotilla
plane aircraft airliner airline flight aviation pilot
helicopter chopper
train rail railway locomotive carriage commuter
crash collide collision derail derailment wreck
power electricity blackout outage grid substation transformer light current dark darkness candle generator
heating heat boiler
drone uav unmanned shahed quadcopter
missile rocket ballistic interceptor
attack strike raid bombard bombardment shell shelling assault barrage
talks talk negotiation negotiate negotiator summit envoy mediator mediate dialogue parley confer conversation discussion discuss
truce ceasefire armistice hostility
deal agreement treaty accord pact signatory
election vote ballot poll voter runoff electorate
resignation resign quit
interest basis inflation lender borrowing
stock share index shareholder investor
layoff redundancy job workforce dismissal
walkout picket stoppage
protest demonstration demonstrator march marcher rally protester riot
hack hacker ransomware cyberattack intruder breach
orbit satellite launch spacecraft liftoff
refinery petrol gasoline diesel fuel
oil crude barrel
cap ceiling
outbreak epidemic infection infect vaccine vaccination
match game goal striker midfielder goalkeeper keeper footballer
tournament championship final semifinal cup trophy
takeover acquire acquisition merger buyout bid bidder
fraud embezzle launder bribe bribery corruption
evacuate evacuation flee evacuee shelter
hostage kidnap abduct abduction kidnapper
seize seizure confiscate impound
recall defect faulty
robbery rob thief theft steal burglar burglary heist loot raider
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
refugee migrant asylum displaced
spy espionage
dam reservoir
nuclear reactor uranium enrichment
drought dry
strait canal
recipe chef restaurant
school pupil teacher classroom
hospital doctor nurse patient clinic surgeon ward medical
police officer constable detective gendarme
army soldier troop military regiment brigade battalion
border frontier
sanction blacklist penalise penalize
home house household dwelling apartment flat condo residential tower
lorry truck convoy haulier
car automobile carmaker automaker motorist
child boy girl teenager toddler youngster kid schoolchild
woman mother wife widow grandmother
man father husband grandfather
village hamlet villager
coast shore beach seaside
mountain slope peak climber alpine hiker mountaineer summiteer
snow blizzard frost freezing icy sleet
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
parliament lawmaker mp deputy senator congress legislature legislator senate storting duma knesset bundestag
cabinet coalition
premier pm
ban prohibit forbid outlaw
approve adopt endorse ratify
reject refuse dismiss veto rebuff
postpone delay suspend shelve defer
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
phone telephone call ring
letter memo email
speech address remarks rostrum podium lectern
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
collapse rubble debris ruin cave
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
meeting meet encounter gathering
visit trip tour travel arrive arrival
leave depart departure
cancel scrap abandon axe ditch
warn warning caution alert
threaten threat ultimatum
condemn denounce decry deplore
demand urge insist
deny denial refute
promise pledge vow
rise climb jump soar surge
drop plunge slump tumble
airspace incursion violate violation intrusion intrude stray trespass
fighter jet warplane scramble squadron
balloon blimp
release free liberate
body remains corpse
mourn mourning grief grieve funeral bury burial vigil
district suburb neighborhood quarter
tram trolleybus streetcar metro subway funicular
cable wire pylon conductor
water tap pump
win victory triumph victor victorious
lose loss defeat
ambassador embassy diplomat diplomatic consul consulate
law legislation bill statute
worker employee staff
factory plant mill
aid donation donor donate relief
weapon arms weaponry armament
offensive counteroffensive frontline advance trench
withdraw withdrawal retreat pullout
capture overrun
forest rainforest woodland jungle tree
climate emission carbon warming
pilgrim pilgrimage hajj
pesticide insecticide
escort intercept
inquiry investigation investigate probe investigator
mediation broker
secret secrecy
apology apologise apologize sorry
hint signal
gift present
swimmer swim
wave tsunami
hunger famine starvation starve malnutrition
food meal meat
deepfake hoax
web online internet website
customer client subscriber
insurer insurance
trader market bourse
reserve stockpile
fund financing
gold bullion
copper metal steel aluminium aluminum
astronaut cosmonaut
lottery jackpot
mob lynch
desert dune
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

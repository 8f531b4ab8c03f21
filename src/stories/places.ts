import { inflectionKey } from '../text/inflect.ts'
import { CITIES } from './cities.ts'

/**
 * Countries by the words that name them: the country and its people, then the capital as a name of the government.
 * Words are inflection keys (see text/inflect.ts) and count only where the text writes them with a capital.
 */
const PLACES = `
af afghanistan afghan taliban/kabul
al albania albanian/tirana
dz algeria algerian/algiers
ao angola angolan/luanda
ar argentina argentine argentinian/aires
am armenia armenian/yerevan
au australia australian/canberra
at austria austrian/vienna
az azerbaijan azerbaijani azeri/baku
bh bahrain bahraini/manama
bd bangladesh bangladeshi/dhaka
by belarus belarusian/minsk
be belgium belgian
bj benin beninese/cotonou
bo bolivia bolivian
ba bosnia bosnian/sarajevo
bw botswana/gaborone
br brazil brazilian/brasilia
bg bulgaria bulgarian/sofia
bf burkina burkinabe/ouagadougou
kh cambodia cambodian/phnom
cm cameroon cameroonian/yaounde
ca canada canadian/ottawa
cl chile chilean/santiago
cn china chinese/beijing
co colombia colombian/bogota
cd congo congolese drc/kinshasa
cr rica/
hr croatia croatian croat/zagreb
cu cuba cuban/havana
cy cyprus cypriot/nicosia
cz czech czechia/prague
dk denmark danish dane/copenhagen
dj djibouti/
ec ecuador ecuadorian ecuadorean/quito
eg egypt egyptian/cairo
er eritrea eritrean/asmara
ee estonia estonian/tallinn
et ethiopia ethiopian/
fi finland finnish finn/helsinki
fr france french/paris
ge georgia georgian/tbilisi
de germany german/berlin
gh ghana ghanaian/accra
gr greece greek/athens
gt guatemala guatemalan/
gn guinea guinean/conakry
ht haiti haitian/
hn honduras honduran/tegucigalpa
hu hungary hungarian/budapest
is iceland icelandic icelander/reykjavik
in india indian/delhi
id indonesia indonesian/jakarta
ir iran iranian/tehran
iq iraq iraqi/baghdad
ie ireland irish/dublin
il israel israeli/jerusalem
it italy italian/rome
ci ivorian/abidjan
jm jamaica jamaican/
jp japan japanese/tokyo
jo jordan jordanian/amman
kz kazakhstan kazakh/astana
ke kenya kenyan/nairobi
xk kosovo kosovar/pristina
kw kuwait kuwaiti/
kg kyrgyzstan kyrgyz/bishkek
la laos lao laotian/vientiane
lv latvia latvian/riga
lb lebanon lebanese/beirut
lr liberia liberian/monrovia
ly libya libyan/tripoli
lt lithuania lithuanian/vilnius
mg madagascar malagasy/antananarivo
mw malawi malawian/lilongwe
my malaysia malaysian/
ml mali malian/bamako
mt malta maltese/valletta
mr mauritania mauritanian/nouakchott
mx mexico mexican/
md moldova moldovan/chisinau
mn mongolia mongolian/ulaanbaatar
me montenegro montenegrin/podgorica
ma morocco moroccan/rabat
mz mozambique mozambican/maputo
mm myanmar burmese burma/naypyidaw
na namibia namibian/windhoek
np nepal nepali nepalese/kathmandu
nl netherlands dutch/hague
nz zealand zealander/wellington
ni nicaragua nicaraguan/managua
ne nigerien/niamey
ng nigeria nigerian/abuja
kp pyongyang/
mk macedonia macedonian/skopje
no norway norwegian/oslo
om oman omani/muscat
pk pakistan pakistani/islamabad
ps palestine palestinian gaza/
pa panama panamanian/
pg papua papuan/
py paraguay paraguayan/asuncion
pe peru peruvian/lima
ph philippines philippine filipino/manila
pl poland polish pole/warsaw
pt portugal portuguese/lisbon
qa qatar qatari/doha
ro romania romanian/bucharest
ru russia russian kremlin/moscow
rw rwanda rwandan/kigali
sa saudi/riyadh
sn senegal senegalese/dakar
rs serbia serbian serb/belgrade
sl leone/freetown
sg singapore singaporean/
sk slovakia slovak slovakian/bratislava
si slovenia slovenian slovene/ljubljana
so somalia somali/mogadishu
za african/pretoria
kr seoul/
es spain spanish spaniard/madrid
lk lanka lankan/colombo
sd sudan sudanese/khartoum
se sweden swedish swede/stockholm
ch switzerland swiss/
sy syria syrian/damascus
tw taiwan taiwanese/taipei
tj tajikistan tajik/dushanbe
tz tanzania tanzanian/dodoma
th thailand thai/bangkok
tg togo togolese/lome
tn tunisia tunisian/tunis
tr turkey turkish turk turkiye/ankara
tm turkmenistan turkmen/ashgabat
ug uganda ugandan/kampala
ua ukraine ukrainian/kyiv kiev
ae emirates emirati uae/
gb britain british briton uk/london
us american usa us/washington
uy uruguay uruguayan/montevideo
uz uzbekistan uzbek/tashkent
va vatican/
ve venezuela venezuelan/caracas
vn vietnam vietnamese/hanoi
ye yemen yemeni/
zm zambia zambian/lusaka
zw zimbabwe zimbabwean/harare
`

/** Whether the word names the country, or its capital or another place in it, which stay words of their own beside it. */
export type Place = { country: string; kind: 'country' | 'capital' | 'city' }

const table = new Map<string, Place>()
for (const line of PLACES.trim().split('\n')) {
  const country = line.slice(0, 2)
  const [names = '', capitals = ''] = line.slice(3).split('/')
  for (const word of names.split(' ')) table.set(inflectionKey(word), { country, kind: 'country' })
  for (const word of capitals.split(' ')) if (word) table.set(inflectionKey(word), { country, kind: 'capital' })
}
for (const line of CITIES.trim().split('\n')) {
  const country = line.slice(0, 2)
  for (const key of line.slice(3).split(' ').map(inflectionKey))
    if (!table.has(key)) table.set(key, { country, kind: 'city' })
}

/** The country that a capitalised word names, by its inflection key. */
export function placeOf(key: string): Place | undefined {
  return table.get(key)
}

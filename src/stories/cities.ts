/**
 * Cities, regions and islands that news name without their country, and parliaments, palaces and movements that stand
 * for one, by the country's code. Left out are names that several countries share and those that are as often people or
 * words. Of a name of several words the telling one is listed. Words are inflection keys, as in places.ts.
 */
export const CITIES = `
ae dubai abu dhabi sharjah fujairah
af kandahar herat jalalabad kunduz helmand nangarhar mazar panjshir ghazni bagram badakhshan kunar
al durres vlore shkoder
am gyumri syunik
ao cabinda benguela lobito
ar rosario mendoza patagonia ushuaia tucuman bariloche neuquen
at salzburg graz linz innsbruck tyrol carinthia styria viennese klagenfurt
au sydney melbourne brisbane perth adelaide queensland tasmania cairns hobart townsville geelong wollongong pilbara
au tasmanian
az karabakh ganja nakhchivan sumgait
ba mostar srpska tuzla bihac
bd chittagong chattogram sylhet sundarbans khulna rangpur rajshahi barisal bazar
be brussels antwerp ghent flanders wallonia liege bruges zaventem zeebrugge flemish walloon charleroi ostend namur
bg varna burgas plovdiv ruse
bj parakou
bo sucre potosi cochabamba
br rio paulo amazonas bahia recife manaus belem fortaleza curitiba belo planalto alegre paulista
bw maun
by gomel grodno vitebsk mogilev baranovichi hrodna homel
ca toronto montreal vancouver alberta calgary edmonton quebec ontario manitoba winnipeg saskatchewan halifax yukon
ca newfoundland labrador nunavut saskatoon
cd goma kivu bukavu katanga lubumbashi ituri bunia kisangani kasai uvira beni
ch geneva zurich basel davos bern lausanne lucerne lugano ticino zermatt genevan
ci bouake yamoussoukro
cl valparaiso atacama antofagasta concepcion chiloe
cm douala bamenda
cn shanghai shenzhen guangdong guangzhou wuhan sichuan chengdu xinjiang tibet tianjin chongqing hainan fujian yunnan
cn uyghur tibetan nanjing hangzhou zhejiang jiangsu shandong qingdao dalian harbin henan zhengzhou hunan hubei guizhou
cn guangxi gansu qinghai lhasa xiamen macau
co medellin cartagena barranquilla cauca catatumbo cucuta antioquia
cu havana guantanamo
cy limassol larnaca paphos akrotiri famagusta
cz brno ostrava pilsen moravia olomouc
de munich hamburg frankfurt cologne stuttgart leipzig dresden bavaria bundestag ramstein rostock bremen hanover saxony
de dusseldorf nuremberg bavarian bundesbank bundeswehr kiel potsdam brandenburg magdeburg dortmund essen thuringia
de hesse westphalia wilhelmshaven lubeck mannheim karlsruhe
dk aarhus aalborg jutland bornholm odense esbjerg funen greenland nuuk
dz oran constantine annaba kabylia tamanrasset
ec guayaquil galapagos esmeraldas
ee tartu narva parnu saaremaa
eg sinai alexandria suez luxor aswan giza
er massawa
es barcelona valencia seville catalonia andalusia bilbao mallorca canary tenerife galicia malaga catalan basque
es zaragoza ceuta melilla ibiza lanzarote asturias moncloa alicante cadiz murcia andalusian
et tigray addis oromia amhara mekelle ababa gondar
fi turku tampere lapland oulu espoo rovaniemi
fr marseille lyon toulouse bordeaux nantes lille strasbourg elysee corsica normandy brittany calais provence alsace
fr grenoble dunkirk brest rouen montpellier rennes reims corsican parisian dijon avignon cannes matignon mayotte
fr noumea caledonia guadeloupe martinique flamanville
gb england scotland wales manchester liverpool birmingham glasgow edinburgh cardiff belfast leeds bristol whitehall
gb westminster cornwall kent ulster shetland english scottish welsh yorkshire hebrides aberdeen dundee inverness
gb newcastle sunderland sheffield nottingham southampton portsmouth plymouth cumbria sussex essex norfolk suffolk
gb heathrow gatwick holyrood downing stansted orkney londoner wembley
ge batumi kutaisi abkhazia ossetia poti
gh kumasi tema
gn conakry simandou
gr thessaloniki crete piraeus lesbos rhodes santorini evros cretan corfu peloponnese patras alexandroupolis athenian
gt quezaltenango
hn tegucigalpa
hr zadar dubrovnik rijeka dalmatia istria osijek
ht artibonite
hu debrecen szeged pecs gyor paks szazhalombatta
id java bali sumatra sulawesi aceh lombok surabaya bandung yogyakarta borneo javanese flores medan makassar kalimantan
id balinese batam merapi
ie cork galway limerick waterford dail taoiseach donegal
il haifa negev knesset eilat ashkelon ashdod galilee golan sderot beersheba aviv
in mumbai kolkata chennai bengaluru bangalore hyderabad kerala punjab gujarat kashmir assam odisha bihar rajasthan
in maharashtra karnataka manipur goa jharkhand jammu srinagar ahmedabad lucknow jaipur pune kochi nagpur varanasi
in surat telangana haryana himachal uttarakhand kashmiri punjabi lok
iq basra mosul kirkuk erbil kurdistan najaf karbala fallujah anbar sulaymaniyah
ir isfahan natanz fordow hormuz tabriz bushehr shiraz khuzestan abadan kharg arak mashhad majlis qom kerman
is grindavik reykjanes keflavik
it milan naples sicily venice turin genoa bologna palermo catania etna sardinia vesuvius lampedusa trieste tuscany
it sicilian neapolitan calabria puglia bari lombardy veneto verona messina quirinale piedmont umbria livorno stromboli
jm kingston
jo aqaba zarqa
jp osaka hokkaido okinawa fukushima kyoto nagasaki hiroshima sendai kyushu nagoya sapporo yokohama kobe fukuoka noto
jp ishikawa shikoku honshu kumamoto kagoshima niigata narita haneda miyagi aomori iwate
ke mombasa kisumu eldoret turkana nakuru garissa
kg osh batken
kh siem poipet sihanoukville battambang preah
kp pyongyang yongbyon
kr busan incheon daegu jeju gwangju daejeon ulsan
kw ahmadi
kz almaty aktau atyrau karaganda shymkent aktobe baikonur tengiz
la luang
lb sidon tyre bekaa baalbek hezbollah
lk jaffna galle kandy
lt klaipeda kaunas siauliai seimas
lv liepaja daugavpils latgale ventspils saeima
ly benghazi misrata tobruk derna sirte sebha zawiya
ma casablanca marrakesh agadir tangier rif
md transnistria tiraspol gagauzia balti comrat
me kotor
mg toamasina
mk ohrid
ml gao timbuktu kayes mopti kidal segou azawad
mm mandalay rakhine yangon sagaing kachin myawaddy naypyitaw rohingya
mn gobi
mw blantyre
mx tijuana guadalajara monterrey sinaloa yucatan acapulco oaxaca chiapas jalisco culiacan veracruz puebla juarez
mx sonora michoacan guerrero cancun pemex
my kuala lumpur penang sabah sarawak johor putrajaya kelantan
mz cabo delgado beira nampula pemba
ne agadez zinder arlit
ng lagos kano borno maiduguri kaduna zamfara benue jos harcourt sokoto katsina ibadan
nl rotterdam amsterdam eindhoven utrecht groningen schiphol limburg maastricht zeeland friesland frisian
no bergen trondheim stavanger tromso svalbard finnmark storting bodo lofoten kirkenes equinor norges
np pokhara everest
nz auckland christchurch dunedin
om salalah
pe cusco arequipa callao puno
pg moresby bougainville
ph luzon mindanao cebu davao bohol visayas leyte palawan scarborough zamboanga samar negros
pk lahore karachi peshawar balochistan quetta rawalpindi sindh khyber waziristan multan gwadar faisalabad
pl gdansk krakow lublin rzeszow poznan wroclaw szczecin lodz bialystok sejm podlasie gdynia katowice silesia torun
pl podkarpackie suwalki
ps rafah khan younis nablus jenin hebron ramallah tulkarm jabalia hamas balah
pt porto algarve azores madeira lisboa coimbra
ro constanta galati transylvania timisoara tulcea cluj iasi brasov dobruja
rs vojvodina novi nis kragujevac
ru petersburg rostov belgorod kursk bryansk samara saratov ryazan tuapse novorossiysk murmansk kazan volgograd sochi
ru kaliningrad primorsk siberia chechnya dagestan syzran krasnodar voronezh tatarstan bashkortostan vladivostok oryol
ru smolensk tula orenburg ufa engels taganrog astrakhan kamchatka tver kaluga lipetsk tambov penza ulyanovsk izhevsk
ru yekaterinburg chelyabinsk omsk novosibirsk krasnoyarsk irkutsk yakutia sakhalin kuril arkhangelsk pskov novgorod
ru leningrad kronstadt gazprom rosneft lukoil duma chechen siberian grozny ossetian ingushetia stavropol udmurtia
ru kirishi afipsky salavat nizhny khabarovsk chukotka severomorsk ruble
rw kigali
sa jeddah mecca neom dhahran abqaiq medina aramco jazan yanbu
sd darfur fasher kordofan omdurman nyala obeid sennar tawila zamzam
se gothenburg malmo gotland uppsala riksdag riksbank kiruna norrland lulea skane
sg changi
si maribor koper
sk kosice
sn casamance touba
so puntland kismayo somaliland shabab baidoa galkayo
sy aleppo homs latakia idlib hama sweida raqqa daraa tartus palmyra
tg lome
th phuket chiang pattaya surin krabi buriram sisaket
tj khujand
tn sfax carthage djerba
tr istanbul izmir antalya adana bosphorus anatolia diyarbakir gaziantep hatay malatya mersin bodrum trabzon bursa
tr ceyhan samsun
tw kaohsiung taichung kinmen hualien matsu tainan
tz zanzibar kilimanjaro salaam arusha
ua kharkiv odesa odessa lviv dnipro zaporizhzhia kherson mykolaiv donetsk luhansk donbas crimea sevastopol kramatorsk
ua pokrovsk sumy chernihiv poltava vinnytsia izmail kryvyi bakhmut chernobyl zaporizhia rivne ternopil chornobyl
ua sloviansk kupiansk kharkov mariupol zhytomyr khmelnytskyi cherkasy lutsk chernivtsi kremenchuk bucha irpin
ua pavlohrad kropyvnytskyi dnipropetrovsk melitopol berdiansk kerch crimean rada bankova ukrenergo naftogaz chasiv
ua avdiivka shostka konotop nikopol enerhodar uzhhorod transcarpathia
ug entebbe gulu
us california texas florida york washington chicago boston houston ohio pennsylvania arizona nevada oregon alaska
us hawaii michigan pentagon detroit seattle miami atlanta philadelphia minnesota wisconsin louisiana oklahoma colorado
us utah montana manhattan brooklyn denver dallas alabama tennessee kentucky massachusetts illinois texan minneapolis
us carolina angeles francisco vegas nebraska iowa idaho wyoming arkansas mississippi missouri maryland delaware
us connecticut orleans phoenix pittsburgh cleveland honolulu maui anchorage capitol californian baltimore nashville
us memphis kansas dakota vermont
uy punta montevidean
uz samarkand bukhara
ve maracaibo miraflores zulia pdvsa
vn saigon hue haiphong danang mekong nang
ye sanaa hodeidah aden houthi marib taiz hadramawt
za johannesburg durban gauteng soweto kwazulu limpopo mpumalanga eskom transvaal
zm mufulira copperbelt ndola kitwe
zw bulawayo mutare
`

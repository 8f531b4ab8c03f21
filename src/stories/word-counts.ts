/** Written by eval/stories/count-words.ts: term:texts, n where it is nearly always written as a name. */
export const DOCUMENTS = 2472
export const COUNTS = `
#aid:59 #airport:217 #airspace:172 #album:31 #ambassador:258 #ankle:7 #apology:47 #approve:56 #army:481 #arrest:94
#attack:414 #baby:32 #balloon:52 #ban:199 #bank:254 #battery:77 #bird:23 #blast:208 #body:131 #border:215 #boxing:55
#brewery:20 #bridge:64 #budget:29 #bus:115 #cabinet:48 #cable:195 #cancel:88 #cancer:2 #cap:43 #capture:13 #car:112
#cash:42 #cathedral:61 #cattle:27 #charge:302 #cheese:33 #chess:9 #child:143 #chip:27 #climate:37 #coast:121
#collapse:50 #condemn:15 #copper:65 #coup:43 #crash:53 #cricket:8 #curfew:59 #customer:69 #cycling:12 #dam:55 #deal:342
#death:285 #demand:72 #deny:76 #desert:14 #diamond:5 #dig:33 #district:179 #dog:33 #drone:391 #drop:91 #drought:37
#drown:43 #drug:33 #election:172 #elephant:14 #eruption:22 #escort:27 #evacuate:59 #exchange:116 #execution:36
#explosive:63 #factory:262 #farmer:115 #fighter:244 #film:143 #fire:442 #fish:103 #flag:101 #flood:77 #food:50
#forest:42 #forge:13 #fraud:21 #fund:90 #gang:38 #gift:44 #glacier:12n #gold:29 #grain:81 #hack:64 #heating:81
#helicopter:81 #hint:23 #home:501 #hospital:213 #hostage:15 #hotel:133 #hunger:4 #injury:161 #inquiry:78 #inspection:55
#insurer:60 #interest:93 #island:134 #king:74 #landslide:17 #law:171 #lawsuit:26 #layoff:24 #leak:35 #leave:488
#letter:134 #loan:58 #lorry:149 #lose:291 #lottery:2 #man:428 #manager:69 #marathon:10 #match:63 #medal:10
#mediation:45 #medic:14 #meeting:344 #mine:104 #minefield:4 #missile:206 #mob:4 #moon:8 #mountain:39 #mourn:39
#museum:73 #novel:61 #nuclear:55 #offensive:28 #oil:298 #orbit:92 #outbreak:7 #outlet:110 #parade:25 #parliament:190
#pension:36 #phone:690 #pilgrim:15 #pipeline:215 #plane:577 #poison:3 #police:288 #pope:12n #port:220 #postpone:98
#power:582 #premier:67 #prison:113 #prize:29 #profit:41 #promise:119 #protest:228 #quake:9 #quarantine:2 #ransom:6
#recall:44 #recipe:19 #reef:8 #referee:28 #referendum:6 #refinery:324 #refugee:20 #reject:89 #release:119 #rent:30
#rescue:131 #reserve:47 #resignation:15 #rise:109 #road:199 #robbery:42 #robot:5 #sabotage:33 #sanction:197 #school:150
#secret:15 #seize:48 #ship:499 #shooting:200 #smuggle:24 #snow:153 #solar:110 #speech:83 #spy:15 #stabbing:4
#stampede:20 #statue:7 #stock:139 #storm:40 #strait:46 #surgery:57 #swimmer:8 #takeover:20 #talks:480 #tariff:60
#telescope:5 #tennis:4 #threaten:45 #torture:8 #tournament:40 #trader:144 #train:155 #tram:36 #transfer:241 #trial:400
#truce:83 #university:68 #village:123 #visa:51 #visit:252 #walkout:15 #warn:97 #water:312 #wave:29 #weapon:190 #web:25
#wed:53 #whale:6 #win:60 #withdraw:79 #wolf:31 #woman:197 #worker:202 0:5 0.1:2 0.4:4 0.6:3 00:19 00.4:2 01:6 01.2:2
02:17 03:13 03.12:2 04:15 05:19 05.4:2 0500:3 06:15 07:5 07.2:2 07.3:3 08:8 08.05:3 09:6 0900:2 1:923 1.1:14 1.2:11
1.3:7 1.4:11 1.5:6 1.6:4 1.8:6 1.9:6 10:297 10.25:2 10.31:2 10.5:2 10.6:2 100:26 1000:14 10000:8 100000:11 101:4 104:2
105:2 105000:2 106:3 107:3 109:2 11:445 11.2:4 11.3:2 11.4:5 110:10 1100:20 11000:8 110000:3 112:9 114:3 1140:5 115:3
117:5 118:8 12:177 12.5:2 12.7:2 120:19 1200:20 12000:15 120000:4 1204:2 122:3 123:2 12300:2 13:41 130:20 1300:5
13000:3 132:5 135:4 136:3 138:5 14:160 14.1:2 140:33 1400:10 14000:8 140000:6 142:5 146:4 14900:2 15:118 15.5:2 150:17
1500:11 15000:3 151:2 155:3 156:2 15ks:2 16:132 16.1:2 16.3:2 160:12 1600:6 160000:5 161:2 165:4 167:2 17:81 170:6
1700:5 17000:2 170000:2 1701:3 176:2 18:104 18.4:2 18.5:2 180:15 1800:2 18000:5 180000:3 185:2 187:2 187000:2 19:144
19.2:2 190:12 1900:12 19000:2 190000:6 1907:3 193:2 1945:2 1948:3 1949:2 1950:4 195000:2 1951:2 1952:2 1953:2 1958:2
1959:3 1960:3 1961:4 1962:3 1964:2 1967:3 1971:2 1972:3 1973:3 1974:9 1975:3 1976:3 1977:3 1978:3 1979:3 1981:2 1982:6
1983:6 1985:2 1986:3 1987:3 1988:3 1990:2 1990s:4 1991:9 1993:5 1996:3 1998:4 1999:4 2:1344 2.1:7 2.2:5 2.3:6 2.4:5
2.5:3 2.6:4 2.7:3 2.8:4 20:224 20.2:2 20.3:2 200:40 2000:21 20000:20 200000:10 2000s:5 2001:2 2003:3 2004:6 2006:8
2007:2 2008:10 2009:16 2010:9 2011:25 2012:9 2013:10 2014:15 2015:16 2016:18 2017:22 2018:34 2019:35 2020:27 2021:55
2022:123 2023:98 2024:70 2025:18 2026:21 2027:18 2028:7 2029:5 203:2 2030:8 2031:3 2033:2 2035:2 2036:2 21:50 210:8
21000:6 210000:4 211:3 212:16 214:6 214000:2 216:2 218:2 22:67 220:7 2200:2 22000:2 225:2 23:45 23.1:3 23.5:2 230:9
2300:8 230000:2 24:69 240:7 2400:4 24000:4 240000:3 242:2 24500:2 25:37 250:8 2500:8 25000:5 250000:4 252:2 26:50 260:5
2600:7 26000:4 260000:2 27:49 272:2 28:36 280:6 2800:3 28000:2 285000:2 29:45 2900:5 29000:2 3:815 3.1:6 3.2:7 3.3:3
3.4:4 3.5:2 3.8:2 3.9:4 30:209 300:43 3000:18 30000:9 300000:6 306:2 31:78 310:3 3100:3 31000:4 310000:5 311:2 312:8
314:3 32:9 320:2 3200:4 32000:2 33:16 330:8 33000:2 335:2 34:19 340:10 3400:4 340000:2 35:44 350:6 3500:5 35000:5 36:20
37:9 38:33 380:5 38000:7 39:10 390:3 3900:4 39000:3 4:697 4.1:6 4.4:2 4.5:3 4.6:3 40:253 400:54 4000:31 40000:17
400000:12 405000:2 408:2 41:55 410:4 41000:7 410000:2 4118:2 412:10 42:6 420:2 4200:4 43:18 430:2 44:23 44.1:4 4417:2
444:3 45:17 450:3 4500:5 45000:7 450000:2 455:2 459:2 46:23 464:3 47:14 47.6:7 48:32 480:5 49:11 5:367 5.4:2 5.6:2
50:97 500:38 5000:10 50000:8 500000:5 51:21 510:2 52:28 53:3 54:13 55:11 550:2 5500:4 56:6 560:2 57:8 58:22 59:7 597:2
6:421 6.1:4 6.4:2 6.7:2 60:95 600:19 6000:17 60000:15 600000:5 61:48 6100:2 61000:4 611:2 62:12 620:2 6200:2 63:14
6300:2 64:3 640:7 6400:3 640000:2 65:3 6500:2 65000:3 66:7 6600:2 67:6 67000:2 68:6 69:4 7:244 7.1:2 7.2:2 7.4:4 70:63
700:14 7000:3 70000:4 700000:5 704:2 71:25 72:20 7300:2 730000:3 737:2 74:24 747:2 75:7 750:6 7500:2 76:8 77:5 777:4
78:7 79:3 8:207 8.3:3 8.5:4 8.54:2 80:41 800:3 8000:8 80000:7 800000:6 81:9 817:2 82:3 83:5 8300:2 84:10 84000:2 85:3
870:2 88:15 9:405 9.15:2 9.2:2 9.3:5 9.4:4 9.5:4 90:94 900:40 9000:15 90000:14 900000:5 91:9 911:2 92000:2 94:10 9400:2
95:11 96:5 97:2 970:2 98:3 99:2 @ae:49n @af:46n @al:3n @am:43n @ao:13n @ar:15n @at:36n @au:39n @az:59n @ba:2n @bd:22n
@be:24n @bf:21n @bg:21n @bh:14n @bj:17n @bo:9n @br:35n @by:63n @ca:44n @cd:39n @ch:39n @ci:11n @cl:21n @cm:4n @cn:233n
@co:34n @cr:4n @cu:36n @cy:29n @cz:11n @de:88n @dj:9n @dk:40n @dz:22n @ec:11n @ee:34n @eg:68n @er:16n @es:32n @et:43n
@fi:41n @fr:94n @gb:135n @ge:43n @gh:12n @gn:15n @gr:39n @gt:6n @hn:4n @hr:7n @ht:19n @hu:35n @id:20n @ie:15n @il:93n
@in:119n @iq:59n @ir:169n @is:9n @it:46n @jm:4n @jo:46n @jp:72n @ke:31n @kg:34n @kh:26n @kp:24n @kr:37n @kw:26n @kz:35n
@la:13n @lb:46n @lk:13n @lr:4n @lt:49n @lv:35n @ly:47n @ma:8n @md:25n @mg:5n @mk:6n @ml:37n @mm:38n @mn:8n @mr:7n
@mt:17n @mw:6n @mx:29n @my:34n @mz:11n @ne:16n @ng:25n @ni:9n @nl:58n @no:61n @np:20n @nz:12n @om:47n @pa:24n @pe:9n
@pg:10n @ph:38n @pk:73n @pl:58n @ps:20n @pt:23n @py:13n @qa:74n @ro:35n @rs:12n @ru:412n @rw:23n @sa:62n @sd:89n
@se:28n @sg:26n @si:7n @sk:17n @sl:6n @sn:13n @so:22n @sy:59n @tg:7n @th:36n @tj:22n @tm:15n @tn:5n @tr:145n @tw:59n
@ua:188n @ug:12n @us:389n @uy:6n @uz:24n @va:5n @ve:76n @vn:12n @xk:4n @ye:37n @za:47n @zm:7n @zw:10n a:2274 a7a5:3n
aalborg:3 aarhus:2n ababa:21n abadan:3n abakar:2n abandon:5 abbas:20n abbot:2 abdel:8n abdelatty:3n abdelrahim:3n
abdollahian:2n abdoulaye:2n abdul:4n abdullah:11n abdulrahman:2n abeche:6n abey:4 abidjan:8n abkhazia:2n ablaz:8
able:21 aboard:26 about:478 above:131 abqaiq:3n abramovich:2n abroad:29 absence:5 absent:2 abstain:23 abstent:7 abu:47n
abuja:12n abuse:6 acacia:2 academ:3 academic:3 acceler:2 accept:38 access:22 accid:12 accompan:6 accord:181 account:128
accra:4n accus:73 achiev:2 acid:2 acoustic:5 acquit:2 acre:3 across:134 act:99 action:35 activ:15 activat:2 active:5
actor:5 actu:2 adam:2n adana:2n adani:2 add:100 addis:26n addit:8 addition:2 address:41 adeang:2n adel:2n adelaide:2n
aden:16n adhes:3 adject:3 adjoin:2 adjourn:6 adjust:2 adl:2n administr:28 administration:7n admir:4 admit:20 adopt:28
adrar:2n adre:7n adult:2 advance:17 advantage:2 advertis:2 advic:9 advis:44 advisor:2 aegean:2 aerial:6 aero:2
aeronautics:2n afar:3n affair:64 affect:36 affiliat:4 affirm:2 afford:2 afghan:21n afghanis:2 afghanistan:18n afloat:2
afraid:9 aframax:4 africa:31n african:40n after:733 afternoon:86 afterward:20 afungi:2 agadem:3n agadez:2n again:252
against:178 agartala:2n agathonisi:3n age:24 agenc:76 agency:93n agenda:8 agent:32 aggravat:4 aggress:9 ago:51 agre:73
agree:189 agreement:3n agricultur:14 agronom:2 ahead:24 ahmad:3n ahmadi:4n ahmed:11n ahvaz:4n ai:3 aid:36 aide:17
aim:27 ain:11n air:265 airborn:6 airbus:9n aircraft:235 aire:5n airfield:9 airlin:81 airline:46n airman:7 airplan:16
airport:187 airspac:114 airspace:2 airstrip:4 airway:14n ak:4n akbar:2n akhtarabad:2n akinci:3n akrotiri:5n aksyonov:3n
aktau:8n al:133 alam:2n alamata:2n alarm:22 alaska:4n alaskan:2 albanese:6n alberta:3n alberto:2n albusaidi:2n
alcocer:2n aleppo:8n alert:28 alexander:16n alexandre:4n alexandria:2 alexei:3n algecira:2 algeria:21n algerian:6n
algerie:3n algiers:14n ali:25n alia:7n alice:2n alight:21 align:3 alimi:2n alive:15 aliyev:9n all:364 alleg:6 alley:2
alli:13 alliance:3n allot:3 allow:62 ally:28 almaty:11n almost:22 alone:28 along:108 alongsid:10 aloud:21 alread:83
alrosa:2 also:98 alter:3 alternat:6 although:15 altitud:10 alto:3 altogeth:2 alumina:3 aluminum:10 always:19 am:88
amar:3n amari:7n amateur:2 amazon:2n ambassad:153 ambassador:19n ambaz:2 amber:3 ambul:12 ambush:4 amdjarass:3n amend:6
america:17n american:213n amhara:4n amid:3 aminata:2 amir:8n amman:27n ammonia:4 ammun:6 ammunition:2 amnesty:4n
among:111 amount:9 amput:2 amritsar:4n amsterdam:8n amuse:2 an:937 ana:3n anahit:3n analyst:21 anastasia:2 anch:21
anchorag:7 and:2154 andre:3n andrea:2n andrei:4n andrew:3n andris:2n andriy:2n andromeda:2n anew:5 angela:4n anger:3
angl:2 anglican:2n angoche:2n angola:6n angolan:5n anim:11 animal:2 ankara:48n ankle:4 anna:3n anne:3 annex:14
annivers:5 announc:75 annu:6 annul:10 anod:2n anoth:136 another:7 ansanm:5n answ:132 answer:2 antalya:6n antananarivo:2
antenna:4 anthem:4 anthony:5n anti:14 antigua:3n antofagasta:2n anton:2n antonio:13n antonov:2n antti:3n antwerp:10n
anu:2n anutin:3n anwar:7n any:160 anybod:21 anyhow:2 anyon:58 anyone:2 anything:57 anywa:2 anywher:9 apart:36 apiec:7
apolog:12 apologiz:30 app:6 apparatus:4 appe:52 appeal:4n appear:19 appendectom:2 appendix:4 applaud:5 applaus:5
apple:6 applic:9 application:2 apply:42 appoint:19 approach:22 appropriat:2 approv:28 apr:3n apricot:4 april:91n
apron:9 aqaba:6n aquarium:2 arab:33n arabia:30n arabic:4 araghchi:7n arakan:5n aramco:4n araqchi:4n arauca:5n arax:4n
arbaat:2n arbit:2 arbitr:11 arbitration:6n arcad:4 arch:3 archbishop:8 archipelago:3 architect:3 arctic:11n are:660
area:57 arent:6 argentina:12n argentine:4n argu:11 argue:30 arise:2 arish:2n arithmetic:7 arlit:4n arm:169 armando:2n
armenia:28n armenian:16n armistic:3 armor:14 army:245 around:77 arrang:19 array:4 arrear:7 arrest:51 arriv:30 arrival:2
arrive:62 arson:3 art:4 articl:15 article:7n artific:3 artill:17 artsyz:2n aruba:2n as:681 asaad:4n asad:4n asean:11n
ash:14 ashdod:3n ashgabat:4n ashkelon:2n ashor:13 asia:19n asian:11n aside:6 asif:4n ask:630 asleep:13 asmara:12n
asml:2 assab:4n assad:9n assault:5 assemb:13 assembl:5 assembly:14n assess:3 asset:66 assist:13 associ:23
association:3n assum:4 assur:5 astana:12n astara:2n astra:3 astrakhan:5n astronom:2 asuncion:4n at:1618 atbara:7n
athens:11n athienou:3n athlet:5 athletics:2 atlantic:8n atlas:2 atmospher:3 atomic:13 atr:2n attach:13 attack:166
attari:3n attempt:17 attend:16 attest:4 attestation:2 attic:2 attock:2n attorne:7 attorney:2n attribut:8 au:10
auckland:3n auct:19 auctione:2 audi:8 audit:10 aug:8n august:89n aung:7n aunt:8 aurelia:3 auspic:2 australia:30n
australian:15n austria:3n austrian:3n auth:7 author:98 authority:12n authoriz:3 automatic:5 autonom:3 autotransform:4
autumn:47 auvere:4n avail:6 avdiivka:2n avenger:3n avenue:12n averag:14 avianca:6n aviation:89 aviv:11n avoid:9 await:5
awake:7 award:7 aware:2 away:156 awkward:2 awning:2 ax:3 axis:3 axle:3 axum:3n azerbaijan:41n azerbaijani:10n azeri:3n
azore:3n azov:2n azraq:4n b:8n baabda:3n babanusa:3n baby:9 bach:2n back:382 backbench:2 background:2 backlog:2
backward:2 bad:26 badge:3 badly:8 badr:9n bae:2n baengnyeong:4n bag:27 baghdad:36n bahadur:3n bahamas:2n bahrain:14n
bahraini:2 bahri:2n baht:4 baiji:2n bail:7 bailey:2n bajo:3n bake:10 baker:14 bakery:29 bakhmut:4n baku:37n balah:2n
balance:4 balcon:9 bali:5n balkan:4n ball:6 ballast:2 ballistic:13 balloon:52 ballot:13 ballpoint:2 ballroom:3
baloch:9n balochistan:8n balti:2n baltic:28n baluchestan:2n bamako:22n bamboo:3 ban:138 banana:7 banco:3n band:22
banda:2 bandar:8n bandit:3 bang:13 bangkok:16n bangladesh:15n bangladeshi:2n bangoka:2n bangui:3 banjul:4n bank:256
banker:3 bankrupt:3 bankruptc:2 bann:7 banquet:2 bapco:2n bar:53 bara:3n barb:2 barbados:4n barcelona:4n barclay:2n
bare:6 barent:3n bargain:14 barge:12 bark:3 barle:5 barn:5 barnacl:2 barnieh:2n baron:4 barracks:14 barrag:6 barrel:97
barri:6 barrist:3 barrow:2 bart:3 barth:2n barzani:5n base:77 baseball:3 basel:5n baseless:3 basement:4 bashar:2n
bashir:2n bashkortostan:3n basin:6 basis:16 basket:4 basketball:3 basra:10n basseterre:2 batam:3n batch:5 bath:4
bathroom:2 batken:4n batt:54 battal:10 battl:3 battlefield:3 batumi:8n bavaria:2 bavarian:3n bawazir:2n bay:21
bayraktar:5n bayramov:2n bazaar:7 bazan:2n bazoum:2n be:902 beach:28 beacon:5 beam:3 bean:9 bear:28 beat:15 beaut:2
becaus:189 because:9 becom:47 bed:35 bedouin:2n bee:4 beech:2 beef:5 beekeep:2 been:947 beer:7 beersheba:3n beet:2
beetl:2 befor:399 before:9 beforehand:9 beg:3 begin:188 behalf:8 behav:2 beheshti:2n behind:87 beijing:79n beirut:27n
bekaa:2 bekele:2n bel:5n belarus:37n belarusian:20n belaruskali:4n belavia:8n belgian:8n belgium:19n belgorod:5n
belgrade:5n believ:38 belize:2 bell:13 bella:2n bellinzona:2n belong:66 below:49 belt:13 ben:6n bench:15 benchmark:2
bend:13 bendjama:2n beneath:27 benedetti:2n benefici:3 benefit:9 bengal:4n bengaluru:2n benghazi:10n benin:14n
benjamin:3n beqaa:2n berbera:3n bergen:3n berlin:18n bern:12n berth:27 besid:49 beside:3 besieg:2 bessent:3n best:38
bet:3 bett:37 between:301 beyond:23 bhamo:4n bhuj:3n bhutan:2 biala:2n bialystok:2n bicycl:10 bid:14 bidd:3 biden:4n
big:31 bigg:7 biggest:16 bike:3 bilater:2 bilateral:2 bill:139 billund:2 billy:2 bin:8 bind:7 bingo:2 binocular:3
biolog:2 birch:4 bird:20 birr:3 birth:4 birthda:9 biscuit:8 bishkek:24n bishop:18 bissau:2n bissessar:2n bit:12
bitcoin:4 bite:10 bitola:2n bitumen:4 black:41 blacken:4 blackl:27 blackmail:2 blackout:16 bladd:2 blade:7 blame:70
blank:7 blanket:10 blantyre:3n blast:46 blaze:15 blend:6 bless:5 blind:4 blip:2 bln:2 bloc:21 block:122 blockad:8
blockade:2 blogg:4 blood:8 bloom:2 blow:76 blue:21 bm:2n board:107 boat:76 bobo:4n boca:4n bodo:5n body:42 boeing:11n
bog:3 bogota:13n boil:50 boiler:3 bok:2n bola:3n bolan:2n bolivar:2 bolivia:5n bolivian:5n bolt:12 bomb:136 bombard:3
bombardment:2 bond:14 bondar:2n bone:2 bonne:2n bonny:4n bonus:7 book:56 boom:13 boost:3 boot:21 boracay:3n bord:155
border:16n bore:9 boredom:2 born:22 bornholm:2 borno:2n borrow:14 bosaso:3n bosnia:2n bosphorus:4n boss:7 boston:2
both:291 bottl:19 bottom:11 bould:2 boulevard:2 boulo:2n bounc:2 bound:63 boundary:2n bow:4 bowl:3 box:54 boy:38 bp:4n
bracelet:2 bracket:3 brake:2 branch:17 brand:9 brasilia:9n brass:9 bratislava:7n brav:2 brave:2 brazil:25n
brazilian:10n brazzaville:2n breach:49 bread:22 breadth:2 break:138 breakawa:6 breakfast:33 breakwat:5 breath:10
breed:4 brega:3 breman:2n brent:14n breshna:3n brest:8n brew:6 brexit:2n brib:2 brick:9 bride:14 bridg:62 bridge:3n
brief:26 brigad:20 brigade:5n brigadi:4 brigadier:3n bright:3 brine:2 bring:279 brisbane:4n brisk:3 britain:63n
british:35n broad:9 broadcast:10 brody:4n brogel:3n brok:33 broker:3 brokerag:2 bronz:3 brooklyn:2n broom:3 broth:34
brother:3 brovdi:2n brown:4 bruno:3n brussels:81n bryansk:10n bubbl:2 bucharest:9n bucket:9 buckwheat:2 bud:3
budapest:11n buddha:2 buddhist:3n budget:27 budry:3n bueno:5n buff:5 buffalo:2 build:129 bujumbura:4n bukavu:7n bulb:6
bulgaria:11n bulgarian:11n bulk:11 bull:6 bulldoz:2 bullet:6 bulletin:5 bunch:2 bund:2 bungalow:3 bunk:15 bunker:2
buoy:10 burden:2 bureau:13 burga:5n burhan:8n burial:4 burkina:17n burlington:2 burma:2 burmese:5n burn:191 burshtyn:2n
burst:27 burundi:8n burundian:2n bury:23 bus:100 busaidi:2n busan:8n busbar:3 bush:9 bushehr:6n busi:35 busiest:2
business:4 businessman:11 bustan:2n busy:5 but:253 butt:3 button:7 buy:161 buyer:58 buzz:5 by:1328 bypass:6 c:10n cab:5
cabin:4 cabinda:2n cabinet:30 cable:65 cabo:3n cadet:5 caesar:9n cafe:7 cage:3 cairo:37n cake:20 calama:3n calendar:10
calf:4 calib:2 caliber:2n call:498 calm:9 cambodia:16n cambodian:19n camel:10 camera:36 cameroon:4n camouflag:4 camp:58
campaign:13 campaigner:3 can:157 canada:31n canadair:2n canadian:15n canal:19 canberra:16n cancel:57 cancell:3 candid:2
candidat:10 candl:22 cane:4 canel:2n canist:4 cankiri:3n cann:2 cannabis:2 cannon:6 cannot:40 cano:7n canoe:4 cant:14
canteen:7 canton:3 canvas:2 cap:28 capable:5 capac:18 capacity:2 cape:16n capit:124 capital:2n capsiz:2 capt:5
captagon:3 captain:63 captur:6 car:103 caracas:44n caravan:7 carawa:2 carbon:4 card:51 cardboard:6 cardin:5 cardinal:2
care:25 careless:2 cargo:100 caribbean:16n caricom:3n carlos:2n carlyle:2 carmak:2 carmen:2 carney:2 carniv:2
carolina:3n carpent:2 carpet:11 carri:74 carriag:3 carrier:3 carrot:3 carry:223 cart:4 cartel:5 carton:6 carve:2
casablanca:3n cascad:2 case:120 cash:32 cashi:2 casino:5 caspian:13n cassava:3 cast:5 casualt:13 cat:13 catalog:2
catalyst:2 catalytic:3 catatumbo:2 catch:54 catholic:5n catholico:2n cattl:6 cause:34 causewa:6 caut:3 cave:4 caviar:3
cc:2 cease:6 ceasefir:28 ceatalchioi:2n cebu:9n cedar:2 cedro:2n ceiling:19 celebr:2 celebrat:2 cell:17 cellar:14
cement:19 cemet:5 cenit:3n cent:152 center:6n centimet:5 centr:68 central:16n centrenergo:3n centrifug:3 centu:4 cere:2
ceremon:11 certain:15 certif:3 certificat:33 cessna:12n ceuta:3n ceyhan:8n cfa:2n chabahar:6n chaco:3n chad:17n
chadian:7n chain:18 chair:65 chairman:27 chairperson:2 chairwoman:2 chalk:5 challeng:4 chaman:4n chamb:16 chamber:4n
champ:4 champion:2 chan:3n chance:6 chancell:5 chandeli:3 chandigarh:4n chandl:3 chang:118 channel:34 chanthaburi:4n
chapel:3 chapo:3n chapt:10 char:13 charco:12 charg:188 charge:3n charity:2 charnvirakul:3n chart:24 charter:5 chase:12
chauffeur:2 cheap:8 cheapest:2 cheat:4 chechnya:2n check:38 checkpoint:11 cheer:11 chees:9 chef:3 chelsea:4n
chelyabinsk:4n chem:12 chemist:2 chen:3n chenab:3n chennai:3n cher:2 chernihiv:7n chernihivoblenergo:2n cheryl:2n
chess:9 chest:3 chevron:12n chi:3n chiang:4n chicago:5n chicken:7 chief:111 child:91 childhood:2 chile:16n chilean:2
chilia:4n chimne:10 chimney:2 chin:2 china:124n chinese:123n ching:4n chinook:2 chip:25 chipmak:2 chisinau:9n chit:2n
chitose:3n chitral:2 chittagong:3n chlorin:5 chocolat:3 choic:6 choir:7 choke:2 cholera:6 choluteca:2n chong:4n
choos:22 chopin:2 chornomorsk:2n chou:2n chp:2n christen:2 christiansborg:2n christmas:31n christodoulide:7n chung:2n
church:20 cienfuego:2n cigarett:18 cinema:3 circl:31 circuit:7 circular:2 circulat:3 circumst:3 circumvent:3 cistern:2
cite:22 citizen:40 city:147 civic:2 civil:148 civilian:2 claim:75 clan:8 clap:4 clarif:2 clarific:3 clark:2n clash:9
class:21 classic:2 classroom:3 claudia:4n claus:17 clay:3 clean:25 clear:75 cleric:2 clerk:13 clev:2 click:4 client:16
clifton:2n climat:4 climb:18 cling:2 clinic:13 clip:4 clipboard:2 clock:25 clog:2 clos:5 close:344 closur:24 cloth:8
clothing:2 cloud:19 club:40 clust:2 co:19 coach:18 coal:52 coale:5n coalition:3 coast:105 coastguard:14 coat:10
cobalt:2 coca:2 cocain:4 cockpit:3 cocoa:4 coconut:4 cod:3 code:16 coerc:2 coffe:42 coffin:9 cognac:2 coin:9 coke:2
cold:45 coldest:3 collaps:18 colleagu:42 collect:30 colleg:4 collid:2 collis:3 cologne:3n cologny:2n colombia:24n
colombian:13n colombo:7n colon:7 colonel:51 colonial:2 color:13 column:32 comb:2 combat:8 combin:7 come:686 comed:4
comfort:5 comic:2 comma:4 command:99 commander:7n commando:4 commend:2 comment:49 commerc:18 commerce:12n commercial:4n
commiss:44 commission:48 commissioner:4n commit:11 committe:84 committee:13n commodore:2 common:22 commonwealth:3n
commun:13 communic:2 communiqu:19 communique:3 community:7n commut:3 commuter:3 como:2n comoro:11n comp:4 compan:317
company:20n compar:14 compens:10 compensat:3 compet:16 complain:22 complaint:20 complet:13 complete:2 complex:13
compli:11 compliance:2 compon:4 compost:2 compound:7 compress:17 compromis:2 compuls:2 comput:12 comrad:2 conced:5
concern:46 concert:3 concess:4 concili:3 conclud:6 conclus:5 concret:13 concrete:3 cond:17 condemn:13 condensat:8
condition:2 condol:2 conduct:19 cone:3 confeder:3 confer:18 confess:4 confid:5 confident:2 confirm:56 confiscat:7
conflict:7 confus:2 congo:23n congolese:15n congratulat:7 congreg:3 congress:19 connect:24 cons:7 conscript:6
consensus:3 consequ:6 conservat:3 consid:23 consign:11 consigne:2 consortium:8 conspirac:2 constanta:3n constituenc:2
constitut:13 constitutional:2n construct:5 construction:2 consul:11 consular:6 consulat:7 consulate:2n consult:37
consum:10 consumer:3 consumpt:2 cont:10 contact:26 contain:38 contest:4 continu:23 contr:3 contract:64 contribut:3
control:110 controll:32 controller:3 conven:8 convent:4 convention:2n converg:2 convers:23 convert:5 convey:8
conviasa:2 convict:19 convo:27 cook:61 cool:28 cooper:15 cooperat:5 coordin:8 coordinat:12 copa:5n copenhagen:17n
copp:17 copper:5 copy:17 coquimbo:2n coral:2n cord:5 cordoba:3n core:3 cork:5 corn:23 cornich:3 corniche:4n corp:2n
corpoelec:2 corpor:11 corporal:2 corporation:11n corps:8 correct:7 correction:5 correspond:20 correspondent:2 corrid:50
corridor:2 corrod:3 corrupt:8 corvett:3 cost:130 costa:6n costum:2 cotabato:2n cotonou:8n cotton:11 cough:9 could:225
couldnt:6 council:159 counsel:13 count:470 counterpart:19 countrysid:2 county:9n coup:15 coupl:14 coupon:4 couri:4
cours:15 court:200 courte:2 courtes:5 courtroom:4 courtyard:4 cousin:27 covena:6n cover:76 coverag:2 covid:2n cow:19
coward:2 cpc:2 crab:5 crabb:2 crack:14 craft:14 cran:2n crane:28 crash:16 crat:8 crate:16 crawl:2 cream:7 creat:7
cred:2 credent:4 credential:2 credit:30 creditor:2 creek:13 creep:2 crescent:5n crete:4n crew:168 cricket:7 crime:20
crimea:9n crimean:6n crimin:12 criminal:3n crisis:7 crisp:2 crit:6 critic:2 criticiz:5 croatian:4n crocodil:5 crop:16
crore:5 cross:215 crow:2 crowd:14 crown:10 crude:115 cruis:15 cruiser:2 crush:5 crust:2 crutch:2 cruz:2n cry:3 crypto:5
cryptocurrenc:5 cryst:3 cub:3 cuba:26n cuban:11n cubic:20 cucuta:6n cufflink:3 cuhurestii:2n cull:2 culprit:4 cultur:6
culvert:4 cup:15 cupboard:4 curacao:5n curator:4 curb:5 cure:3 curfew:8 curl:2 curr:79 currenc:11 curtain:6 curve:3
cush:2 custod:15 custom:111 customer:3 cut:247 cutt:8 cutter:2 cuyuni:4n cyberattack:2 cycl:3 cycle:6 cyclon:2 cylind:5
cypriot:12n cyprus:22n cyril:2n cyrillic:5n czech:8n czechia:2 d:28 da:5 dabakir:4n dad:2 dae:2 daegu:3n daejeon:2n
dagalo:5n dagestan:2n daily:18 dairy:9 dakar:9n dalian:4n dam:44 damag:74 damage:3 damascus:34n dammam:9n damp:3 dan:4n
dana:6n dance:7 dand:2n dandong:4n dane:3n dang:20 danger:6 daniel:7n danish:20n danube:6n dao:2n dar:6n dare:4
darfur:14n dark:91 darken:4 darnytsia:2n darwin:7n dash:3n dasu:2n data:27 date:86 daugavpil:6n daught:28 davao:2n
david:7n davit:2n daw:3n dawei:2n dawn:54 day:737 daybreak:3 daylight:4 de:28 deacon:4 dead:82 deadlin:6 deal:99
dealer:7 dear:11 death:16 debat:8 debre:2n debris:18 debt:13 deby:2n dec:28n decad:17 dece:2 december:83n decibel:2
decid:46 decis:51 deck:11 declar:87 declin:28 decommiss:2 decoy:4 decre:14 dedicat:2 deduct:2 deed:2 deep:14 deer:4
defect:3 defend:15 defens:190 defense:59n defi:2 deficit:3 defin:2 degre:23 deir:4n del:7 delay:32 delcy:3 deleg:73
delegat:38 delegate:9 delegation:5n delet:2 delft:2n delgado:2n delhi:46n deliberat:8 delic:2 delist:5 deliv:75
delivery:10 delta:16 demand:54 demarc:4 demarch:2 demin:3 democrat:3n democratic:15n demonstr:3 demonstrat:2 denis:2
denize:2n denmark:19n denpasar:3n dent:33 deny:76 depart:33 department:29n departur:31 departure:2n depend:19 deplor:2
deploy:2 deport:5 depos:2 deposit:16 depositor:4 depot:55 depr:4 depth:5 deput:64 deputy:13n der:2 dera:2n derail:2
derby:2 dermer:2n derna:3n des:2 desalin:6 descend:3 describ:43 desert:16 deserv:2 deshmukh:2n design:9 designat:10
desk:27 destin:5 destro:49 destroy:4 destruct:3 detach:5 detail:11 detain:29 detaine:9 detect:13 detent:4 deton:4
detour:9 detroit:2n develop:2 development:3n devi:2n devic:17 dhabi:33n dhafra:2n dhahban:2n dhaka:16n dhofar:2n dhow:4
dialect:2 dialog:6 dialysis:7 diamond:5 diary:9 diaspora:2 diaz:2n dibis:2n didnt:18 die:97 diesel:93 diet:2n diff:3
differ:38 different:3 difficult:6 dig:33 digg:6 digit:4 dil:2n dili:2n dill:4 dimitri:4n din:3 dinar:6 dine:5 dinn:18
dinner:2 dioces:2 dioulasso:4n dip:4 diplomac:5 diplomat:25 diplomatic:4 direct:135 director:11n directorat:4
directorate:2n dirham:3 disable:2 disagre:7 disappear:4 disarm:3 discharg:4 disciplin:2 disconnect:6 discount:10
discov:2 discuss:46 disengag:2 disguis:2 dish:5 disma:2 dismiss:21 dispatch:8 displa:5 displac:6 dispos:2
disproportionat:2 disput:34 disqualif:2 diss:4 dissid:5 dissolv:5 dist:21 distill:8 distress:2 distribut:17 district:78
disturb:5 disus:5 ditch:9 dive:9 diver:19 divert:9 divid:11 dividend:2 divis:9 division:3n divorc:5 dj:3n djamena:11n
djibo:2n djibouti:9n djiboutian:4n dlamini:2n dmitriev:3n dmitry:4n dnipro:11n dnipropetrovsk:2n dniprovska:2n dno:2n
do:565 dobrindt:2n dobrotvir:2n dock:14 doct:17 doctor:15 docu:24 document:2 dodge:2 doel:3n doesnt:16 dog:33
dogfight:2 doha:46n dohuk:6n doklam:2 doll:2 dollar:151 dolphin:3 domain:2 dome:5 domestic:9 domingo:3n dominica:3
dominican:6n domino:2 dona:2 donald:28n donba:4n donetsk:7n dong:5 dongjiakou:2n dongola:5n dongy:3n donke:12 donor:4
dont:28 door:81 doorman:3 dope:4 dorin:2n dorm:2 dormit:3 dosso:2n dot:2 doubl:36 doubt:13 down:435 download:2
downstream:3 dowry:3 dozen:20 dr:21n draft:53 drag:7 dragon:6 drain:12 drainag:2 drama:6 draw:96 dress:14 drift:27
drill:28 drink:19 driv:90 drive:60 driver:8 drizzl:2 drone:371 drop:84 drought:5 drown:10 drozdenko:3n drug:11 drum:20
drumm:4 druze:3n druzhba:8n druzhkivka:2n dry:34 dryer:3 dtek:11n du:4 dual:4 dubai:53n dublin:3n duck:7 duct:2 due:45
duel:2 dugout:2 duhok:2n duke:2n dummy:2 dump:2 dunham:2n duqm:2n durian:2 during:65 dushanbe:9n dusk:19 dusseldorf:2n
dussey:2n dust:9 dutch:35n duty:38 dynamit:8 dzhankoi:2n e:17 each:314 eagle:11 ear:4 earli:48 earlier:3 early:50
earn:14 earpiec:2 earth:13 earthquak:7 ease:7 easi:2 east:102 easter:10 eastern:44 eastleigh:2n easy:3 eat:44 echo:2
econom:23 economic:32 economics:4 economist:4 economy:4 ecopetrol:4n ecowa:5n ecuador:9n ecumenical:2n edge:18
edinburgh:2n edit:5 edm:6n edmund:2n educ:3 edward:2n eel:2 effect:48 effort:6 egg:11 egypt:44n egyptian:20n eid:5n
eide:2n eight:3 eighteenth:2 eighth:10 eilat:8n eindhoven:3n eith:54 either:2 el:36n elder:20 elect:37 election:6
elector:5 electr:7 electric:152 electricity:18n electronic:6 electronics:4 elena:4n eleph:4 elephant:2 elev:2
eleventh:24 elmendorf:2n eln:6n else:66 elsewher:15 elsewhere:2 email:7 emasalo:2n embank:4 embargo:60 embarrass:2
embass:79 embassy:5n embrac:4 embraer:6n emerg:5 emergenc:45 emergency:8n emir:5 emirat:6 emirate:40n emirati:13n
emiss:2 emmanuel:7n emmerson:2 emomali:4n emplo:7 employ:4 employe:15 employee:4 employer:2 empty:67 enclav:3 enclos:2
encount:2 encourag:4 end:312 endang:3 enemy:22 energ:65 energinet:2n energy:33n enerhodar:3n enforc:16 engag:18
engin:55 engine:99 engineer:27 england:3n english:22n eni:6n enlarg:2 enough:37 enrich:11 ensur:2 entebbe:4n enter:93
enterpris:9 enthusiast:3 entir:5 entiret:4 entitl:3 entity:16 entr:2 entry:21 envelop:6 environ:4 environmental:3
envoy:136 ep:2n epiphany:4n episod:2 equal:4 equatorial:2 equip:32 equity:2 equival:2 era:3 erbil:22n erd:2n
erdogan:13n erhurman:3n eritrea:13n eritrean:4n error:6 esb:2 esbjerg:3n escap:6 escort:21 escrow:3 escuela:2n
esenboga:3n esequiba:2n eskom:4n esmail:2n esmeralda:4n espen:2 essay:3 essent:4 essequibo:5n establish:6 estat:8
estigarribia:2n estimat:9 estlink:2 estonia:27n estonian:9n eswatini:4n eteringbang:3n etern:3 ethics:3 ethiopia:30n
ethiopian:20n ethnic:4 etoile:2n eu:62n euphrate:3n euro:55 euroclear:6n eurocontrol:2 eurofighter:9n europe:40n
european:137n eva:2 evacu:6 evacuat:10 evacuation:2 evade:2 evas:2 eve:11 even:17 evene:4n evening:182 event:11 ever:28
every:108 everybod:16 everyon:36 everyone:11 everything:40 evid:23 ex:10 exact:7 exam:3 examin:18 exampl:3 excav:5
exceed:5 excell:2 except:28 exchang:93 exchange:3 exclav:2 exclud:7 exclus:6 excus:2 execut:30 executive:3n exempt:25
exercis:28 exhib:5 exile:4 exist:27 exit:3 expect:93 expel:12 expens:2 experi:2 expert:43 expir:6 explain:50
explainer:2 explan:13 explod:13 explos:97 explosion:13n explosive:4 expo:2n export:91 exporter:2 express:13 expuls:2
extend:35 extens:5 extern:2 external:2 extinguish:3 extort:2 extra:10 extraordin:2 extreme:3 exxon:4n eye:27 f:117n
faa:8n fabricat:4 face:43 facebook:7n facil:19 facilit:3 fact:45 facto:2 fade:4 fail:68 failur:12 faint:3 fair:13
fairground:2 fairy:2 faisal:2 faith:7 fajr:3n fake:4 fakhr:2n falafel:2 falcon:7 falkland:2n fall:229 false:26 falsif:2
fami:83 familiar:3 family:13n famous:4 fan:15 fancy:3 fano:3n far:74 farc:4n farce:2 fare:9 farewell:5 farid:2 farm:76
farmakonisi:3n farmer:18 farmhous:2 faroe:3n farth:2 farther:2 fasher:10n faso:16n fast:12 fastest:2 fastiv:2 fat:3
fath:27 father:3n fattah:6n fault:24 favor:10 favorit:2 fax:4 fbi:3n fear:15 feast:2 feb:19n february:83n feder:43
federal:19n federation:7n fee:22 feed:78 feel:8 felix:5n fell:7 femal:5 fence:34 fentanyl:4 feodosia:3n ferdinand:2n
ferdowsi:3n fergana:3n fernandez:2n ferry:26 fertiliz:16 fertilizer:2 festiv:12 fetch:13 feud:7 fever:4 few:32 fewer:24
fiber:7 fico:4n fidan:8n field:110 fiesta:3 fifa:4 fifth:83 fight:165 fighter:17 figur:27 fiji:6n fijian:2n fil:2
file:38 filipino:2n fill:64 film:59 filt:3 fin:10 final:22 finally:5 financ:9 finance:39 financial:7n find:315 fine:67
finer:2 fing:6 fingernail:3 finish:40 finland:22n finn:4n finnair:2 finnish:18n finnmark:3n fire:279 firefight:9
firefighter:8 fireman:18 firewood:5 firework:7 firm:145 first:510 fisc:6 fish:75 fisherman:40 fishery:2 fist:2 fit:15
fitt:7 fix:35 fjord:3 flag:98 flame:30 flang:2 flare:24 flash:9 flashlight:2 flask:5 flat:48 flatten:3 flaut:2 flee:12
fleet:27 flight:288 flip:2 float:14 flock:5 flood:30 floodlight:4 floodwater:2 floor:51 flop:2 flor:5 flore:5n
florida:11n flour:15 flourish:2 flow:42 flu:2 fly:299 flydubai:3 flypast:3 foam:13 fog:14 foil:2 fold:28 follow:136
fond:5 food:44 fool:2 foot:94 footag:5 football:27 footnot:6 for:1751 forbid:59 forcado:3n force:262 ford:4n fordow:3n
forecast:14 forecaster:2 foreign:322 foreman:12 forensic:3 forese:2 forest:14 forfeit:7 forfeitur:3 forg:2 forge:8
forget:9 forklift:4 form:156 format:4 former:6 formula:5 fort:4n fortin:2 fortnight:27 forum:6 forward:27 foul:2
found:24 fourteenth:10 fourth:95 fpv:2 frag:15 fragil:2 frame:12 framework:13 franc:21 france:41n francisco:3n frank:8
frankfurt:9n frankivsk:2n fraud:4 frederiksen:3n free:73 freedom:5 freez:127 freeze:5 freight:26 french:41n frequenc:19
fresh:7 friday:370n fridg:6 friend:33 friendship:2n frigat:13 fright:3 frighten:7 frog:4 from:1316 front:59 fronti:61
frontier:5n frontiere:2n frost:8 frown:2 fruit:11 fry:2 fubara:2n fuego:2n fuel:167 fugit:3 fujairah:15n fuji:2n
fujian:3n fukuoka:3n fulcrum:2 full:70 fully:3 fume:2 fun:2 funakoshi:2n funct:2 fund:56 fundament:2 funer:8 funnel:2
funny:5 furious:3 furnac:10 furnitur:8 furqlus:2n furth:78 fuse:8 fuss:2 futur:6 g20:2 g7:10n gabon:6n gabonese:5n
gabriel:2 gaddafi:2n gagauz:2n gahr:2n gain:13 gaiziunai:2n galati:2n galaxy:2n gale:3 gall:10 galle:6 gallium:3
gallon:4 galveston:2n gambia:6n gambian:2n gambl:2 game:14 gander:2n gang:33 ganghwa:5n gant:3 gao:2n gap:19 garag:6
garcia:2n garden:15 gardermoen:2n garment:6 garrison:9 gas:172 gasabo:3n gasket:4 gasoil:4 gasolin:4 gaswork:3 gate:65
gath:21 gauge:4 gavel:2 gaya:2n gaza:16n gaziantep:2n gazprom:6n gdansk:4n gdp:2 gdynia:3n gear:5 gearbox:3 gedaref:2n
geelong:2n gel:2 gen:2 gendarm:6 gendarmeri:3 gendebta:2n geneina:4n gener:206 general:98n generat:10 geneva:31n
gentleman:4 genuin:2 geograph:4 geolocate:2 geomet:2 george:7n georgetown:7n georgia:25n georgian:23n gerald:2n
geran:5n gerapetritis:3n gerbera:4n german:34n germany:53n get:292 getachew:2 ghana:11n ghori:2n ghost:2 giant:3
gibraltar:3n gift:7 gigawatt:5 gilgit:2 gill:4 gimhae:3n gimpo:4n ginseng:2 gird:2 girl:21 give:393 glad:2 gladkov:2n
glass:22 glid:9 glide:3 glitch:3 glob:2 global:2n globe:2 glove:6 glow:4 glue:5 gmt:6n go:770 goal:8 goat:32 goatherd:2
god:5 gol:4n golan:4n gold:29 golf:4 golovnoy:4n goma:14n good:138 goodby:2 goose:4 gorakhpur:2n gorge:2 gotland:5n
govern:300 government:10n governor:10 governorat:2 gps:4n grace:9 grad:3 grade:6 graduat:3 graft:3 grain:17 gram:3
gran:2n grand:11 grandchild:2 granddaught:6 grande:5n grandfath:11 grandmast:2 grandmoth:10 grandson:3 grant:23 grape:5
grass:8 grata:4 grate:3 grave:16 gravel:5 gray:19 graz:2n graze:5 greas:3 great:22 greater:3n greatest:3 greece:17n
greed:3 greek:24n green:26 greenland:6n greet:9 grenad:12 grenada:2n greyhound:2 grid:81 griev:3 grigoryan:6n grill:4
grind:2 grindu:2n gripen:10n groc:5 grodno:3n groom:6 gross:4 grossi:12n ground:77 groundnut:2 group:179 grout:2
grove:6 grow:45 grower:8 growth:6 grozny:5n grudg:5 grundberg:3n guaira:3n guangdong:3n guangzhou:2n guarant:5
guarante:15 guard:135 guardian:2n guatemala:6n guatemalan:2 guayana:2 guayaquil:4n guddu:2n guernsey:3n guerrilla:8
guess:3 guest:42 guid:14 guide:18 guild:3 guilt:12 guinea:15n guinean:2n guitera:6n gujarat:4n gujranwala:3n gul:5n
guler:2n gulf:60n gulfstream:5n gull:5 gulshan:2n gum:3 gun:43 gunboat:2 gunfir:5 gunfire:2 gunman:27 gunn:9 gunpoint:2
gunvor:4n gurion:5n gusev:2n gusmao:2n gust:7 gustavo:5n gut:2 guterre:5n guwahati:2 guy:2 guyana:17n guyanese:4n
gwadar:6n gym:3 gymnasium:4 gypsum:2 gyroscop:3 gyumri:6n h:8 habit:6 habshan:4n hack:4 hacksaw:4 haddad:3n hadera:2n
hadhramaut:2n hadnt:14 hadramawt:2n haftar:3n haggl:3 hago:2n hague:20n haifa:7n hail:7 hair:8 hairdress:3 haiti:14n
haitian:7n haitien:4n haji:3n hakan:7n hake:2 hakkanen:3n hala:2n half:248 halfa:3n halfwa:2 halifax:2 halima:2 hall:84
halloumi:2 halt:50 halve:8 halyna:2 hama:3n hamad:5n hamam:4n hamas:11n hambantota:2n hamburg:12n hamdallaye:2n
hamdan:3n hamlet:8 hamm:3 hamra:2n hamst:2 han:6n hand:239 handl:31 handov:3 handshak:9 handwritten:2 hang:34 hangar:12
hanna:2n hanoi:5 happen:51 haq:2n harare:8n harb:22 harbin:4n harbor:3 harbourmast:2 harcourt:2n hard:20 hardest:2
hardwar:2 hargeisa:6n harm:7 haroun:2n harvest:14 hasakah:2 hashim:5n hasina:2n hasnt:8 hassan:8n hat:7 hatay:2n
hatch:3 haul:8 haulag:3 hauli:6 havana:20n have:1925 havent:2 hawa:3n hawk:4n hayya:2n hazard:2 haze:3 haziz:4n he:620
head:134 headlamp:4 headlight:2 headman:2 headmistress:3 headquarters:12 health:19 heap:3 hear:159 hears:3 heart:11
heat:53 heathrow:4 heavi:2 heaviest:9 heavy:27 hebrew:2n hectar:10 hed:31 heglig:5n hegseth:2 heif:4 height:46
heighten:3 heihe:2 heir:3 heist:2 helen:2 helicopt:73 helicopter:9 helium:5 hell:4 helmet:4 help:48 helsinki:10n
hemispher:2 hen:10 her:197 herard:3n herat:2n herd:11 herder:3 herdsman:2 here:46 herman:2n hermon:2 hero:2 herring:6
herself:11 hezbollah:11n hide:11 hideout:2 high:81 highest:24 highland:3 highness:2n highwa:4 highway:2n hijack:3
hike:3 hikmet:2n hill:32 hillsid:3 him:172 himar:3 himself:42 hind:3 hindu:3n hindustan:3 hip:3 hire:23 his:496 hist:18
historic:3 hit:193 hive:3 hkn:2 hla:5n ho:4n hobby:9 hodeida:2n hodeidah:13n hokkaido:8n hold:356 hole:37 holguin:3n
holida:13 holidaymak:3 hollywood:2n holness:2n holstein:2n holy:5 hom:8n home:226 homeland:3n homework:2 homiel:2
honduras:4 honest:4 honey:5 honeymoon:2 hong:27n honiara:4n honolulu:3n honor:8 hood:3 hook:6 hoot:2 hop:2 hope:43
hopp:2 horizon:3 hormuz:6n horn:6 hornet:6n horse:8 horseback:2 hose:15 hospit:120 hospital:23 hossein:4n host:45
hostag:7 hostage:3 hostel:2 hostil:9 hot:20 hotel:83 hotelier:3 hotlin:21 hour:578 house:172 household:31 houston:9n
houthi:34n hover:4 hovercraft:2 how:116 howev:8 howitz:2 howl:2 hrazdan:2n hrubieszow:2n hrytsenko:2n hryvnia:9
hsinchu:4n hualien:6n huangyan:2n hub:10 hugh:2n huione:2n huliaipole:2n hull:32 hum:11 human:14 humanitar:15
humanitarian:3 humla:2n humor:2 hun:2n hundred:120 hundredth:4 hung:4 hungarian:12n hungary:24n hunt:13 hurghada:3n
hurricane:3n hurry:2 hurt:77 husband:17 hussein:6n hut:10 hutch:2 hwaseong:2 hybrid:5 hyderabad:3n hydraulic:3 hydro:4
hydrocarbon:2 hydroelectric:6 hydrogen:3 hydropow:8 hymn:2 hynix:2n i:136n iaea:5 iasi:2n iata:2 iberia:8n ibrahim:10n
ica:2n icaco:2n icao:5n ice:37 icebreak:2 iceland:6n id:6n idea:9 ident:9 identif:17 identific:17 identification:2
idle:14 idlib:3n idris:5n if:192 igad:2 ignor:10 ihor:3n ii:3n iii:2n ijaw:2n ijevan:2n il:8n ilham:5n ill:4 illeg:15
illicit:2 iloilo:2n ilse:2 ilyushin:5n im:7n imagin:2 imam:4 imbabura:2n imf:3n imitat:2 immediat:11 immediate:3
immigr:3 immobiliz:5 immun:4 implement:3 implementation:3n import:41 importer:3 impos:33 imposs:3 impound:6 imprison:5
improv:6 improvis:2 in:2149 inacio:2n inaugur:2 inbound:2 inch:12 incheon:8n incid:10 incirlik:3n includ:67 inclus:2
incom:11 inconveni:2 increas:10 incub:2 incurs:8 independ:15 independence:6n independent:3 index:5 india:77n indian:57n
indict:8 indigo:8n indirect:7 individu:12 indo:7 indonesia:13n indonesian:4n indus:8n indust:15 industr:11 industry:3
infant:13 infantry:2n infl:5 inflat:2 inflation:3 influ:2 inform:52 infrastructur:17 inga:2n inguri:2n inhabit:10
init:27 inject:2 inju:8 injur:38 ink:9 inland:10 innoc:2 inqui:31 insid:85 inside:6 insist:15 inspect:46 inspector:11
inspectorat:4 inst:4 instal:2 install:19 instead:25 institut:24 institute:3n instru:15 instruct:14 insuffici:2 insul:4
insulin:10 insult:4 insur:68 insurance:2 insurer:8 insurgent:2 intak:12 intellig:19 intelligence:2n intend:8 intens:2
intent:5 intention:2 intercept:23 interconnect:4 interest:37 interfer:4 interi:23 interim:7 interior:12n interlocut:2
intermedi:3 intern:33 internation:2 international:44n internet:7 interpret:11 interrupt:12 interv:6 intervent:3
interview:7 into:258 introduc:7 intrud:12 intrus:9 invas:10 invent:4 invest:10 investig:35 investigat:7
investigation:2n investigator:9 investment:4n investor:2 invincibil:2 invit:35 invoic:20 invok:2 involv:5 ion:3n
ionut:4n iran:104n iranian:73n iraq:40n iraqi:18n irbid:2n ireland:6n irfaan:3n iriba:2n irini:2n irish:7n iron:13
irrawaddy:4n irregular:2 irrespons:2 irrig:9 iryna:3n is:1063 isa:6n isaccea:3n isaia:2 isetan:2 isfahan:6n isfara:2n
ishaq:3n ishigaki:2n isidro:2n iskander:3n islam:2n islamabad:30n islamic:25n island:133 islet:11 ismail:2n ismailia:2n
isnt:29 israel:69n israeli:45n issu:2 issue:51 istanbul:37n it:1498 itaipu:3n italian:26n italy:12n itd:3 item:18
itll:3 its:996 itself:74 ivano:2n ive:8 ivorian:4n ivory:5n izhevsk:5n izmail:3n izmir:4n izmit:3n j:14n ja:2 jabal:2
jacket:6 jacobabad:2n jade:3 jae:7n jagdalpur:2 jail:18 jaili:2n jaish:2 jaiswal:4n jakarta:10n jalalabad:3 jam:22
jamaica:4n james:3n jamm:9 jammu:3n jamnagar:3n jan:20n jandar:2n january:129n japan:50n japanese:30n japarov:9n jar:6
jare:2n jas:2n jason:2n java:2n javier:2 jaw:2 jay:2n jazira:2 jean:5 jebel:7n jeddah:22n jeep:2 jeju:2n jekabpil:2n
jen:3n jerrycan:6 jersey:4n jerusalem:7n jet:144 jetblue:2n jetstar:3n jetty:13 jewell:2 jeyhun:2n jianghao:3n jihad:10
jinp:3n jirama:2 jizan:2n jnim:10n joan:2n joao:4n job:22 jodhpur:2n joe:2 johannesburg:5n johannisthal:4n john:11n
johor:4n join:36 joint:93 joke:15 jomart:2n jona:4n jonathan:2n jonava:2n jong:6 jordan:30n jordanian:10n jorge:2n
jos:5n jose:13n joseph:5n journal:24 journe:2 joyce:2n jr:2n juan:4n juba:13n judg:14 judge:107 judgment:6 judici:2
juffair:2n jug:2 julien:2 july:87n jumhuriya:3n jump:11 jun:4n junct:5 june:121n juni:5 junta:28 jurisdict:10 jury:11
just:33 justic:7 justice:16n jutland:6n k:9n k2:2 kabir:2n kabul:28n kachin:7n kadugli:2n kaduna:2n kaesong:7n
kagame:3n kagoshima:3 kai:3n kaikan:2n kairagach:3n kaja:4n kalin:2n kaliningrad:11n kalla:4n kalmar:2n kamanyola:3n
kamchatka:2 kamchybek:2n kamla:2n kampala:8n kampong:2n kananaskis:2 kandahar:7n kangan:2n kaohsiung:2n kar:3n
karabakh:4n karachi:17n karaganda:2 karaj:2n karakoram:2 karam:3n karaok:4 karelia:4n karen:5n kariba:4n karim:2n
karimun:2n karlskrona:2n karrada:2n karup:3n kashgar:2 kashmir:3 kashmiri:2 kassala:3n kassym:2n kastrup:4n katheeb:2n
katherina:3n kathib:2n kathmandu:14n katowice:5n kattegat:2n kauna:8n kava:4 kavkazskaya:3n kaye:3n kayseri:3n
kazakh:11n kazakhstan:29n kazan:4n keelung:8n keep:279 keflavik:2n keir:5n keith:4n kellogg:2n kempe:3n kensington:2n
kenya:18n kenyan:6n kenyatta:2n kerala:3n kerch:7n kerem:2n kerosen:13 kestrel:2n kestutis:3n kettl:6 key:13 kf:2 kg:4
khaimah:3n khale:2n khalil:2n khan:13n kharg:4n kharkiv:16n khartoum:26n khawaja:4n kherson:12n khin:2n khmelnytskyi:4n
khor:14n khujand:4n khulaifi:3n khulna:2n khumri:2n khurmala:2 khurmatu:2n khuzestan:4n khyber:2n kick:2 kidal:3n
kidnap:5 kidne:2 kigali:9n kiir:4n kilic:2n kill:125 kiln:3 kilo:38 kilogram:18 kilomet:185 kilovolt:24 kilowatt:6
kim:10n kin:2 kind:37 kindergarten:7 king:32 kingdom:29 kingfish:2 kingston:2n kinman:7n kinshasa:17n kirant:2n
kiribati:3n kirill:3n kirkene:5n kirkuk:6n kiryat:3n kisangani:5n kismayo:3n kisumu:2n kit:4 kitchen:26 kite:12 kitt:2n
kivu:5n kj:3n klaipeda:7n klang:2n kleine:3n klitschko:4n klm:2 km:48 knee:3 knife:4 knock:15 knot:5 know:179 knowing:2
knowledg:4 ko:2n kobani:2 kobo:2n kochi:3n kogalniceanu:3n koh:5n kohut:2n koizumi:5n kokang:2 kolkata:6n kolondieba:2n
kolwezi:2n kone:2n kong:25n kordofan:9n korea:46n korean:27n kosovo:4n kosti:4n kostiantynivka:2 kozloduy:2n kozmino:2n
kp:2n kpler:3n kraslava:4n krasnodar:6n kravet:2n kremenchuk:2n kremlin:31n kristen:3n kron:11 kropotkinskaya:2n
kropyvnytskyi:3n kryvyi:2 kuala:16n kufra:3n kul:2n kulevi:6n kunming:5n kuomintang:2n kupiansk:2n kurd:4n kurdish:16n
kurdistan:16n kurram:2n kursk:5n kush:3n kushner:2n kut:2n kuwait:23n kuwaiti:6n kv:24 kwacha:2 kwun:2n kyat:4
kyaukphyu:4n kyaukse:2n kyaw:3n kyi:2n kyiv:82n kyivska:2n kyoto:2n kyrgyz:11n kyrgyzstan:17n kyushu:2 kyzyl:3n l:6
la:20n lab:2 label:15 labor:25 laborat:10 labuan:4n lace:2 lack:9 lacqu:3 lad:2 lada:2n ladd:8 lade:3 laden:3 ladle:3
lady:6 laffan:3n lago:3n lagos:10n lahore:10n lai:6 lake:45 lakesid:3 lakh:2 laki:2 lakki:2n lalbagh:2n lama:2
lamamra:2n lamb:4 laminat:5 lamp:37 lancaster:2 land:140 landfill:2 landlock:2 landlord:7 landowner:2 landsberg:2n
landslid:3 landslide:2 landslip:3 lane:10 languag:18 lanka:8n lankaran:2n lantern:5 laos:8n lap:3 lapland:2n lapse:10
laptop:3 lar:3 larg:18 large:37 largest:64 lari:3 lark:3 larnaca:12n las:3n laser:6 lask:2 last:451 latakia:3n latam:3n
late:74 later:81 latest:11 latgale:3n lathe:9 latin:3n latrin:2 latt:4 latvia:20n latvian:12n laugh:20 laught:3
launch:70 laund:9 lausanne:5n lava:2 lavan:2 lavat:3 lavrov:3n law:119 lawful:4 lawmak:5 lawn:2 lawnmow:5 lawsuit:4
lawy:78 lawyer:17 lay:92 layer:6 lazaro:2n lead:200 leader:5 leaf:4 leaflet:15 leagu:4 league:8n leak:26 lean:6
learn:45 lease:13 least:88 leath:2 leave:457 lebanese:13n lebanon:24n lectur:3 ledg:5 lee:7n leed:4n leg:17 legal:19
legally:3 legisl:5 legitimat:2 leh:3n lei:3 leipzig:3n lemonad:2 lend:58 length:24 lenin:2n leningrad:3n lentil:3
leo:4n leone:6n leopard:3 less:66 lesser:2n lesson:6 lest:2 leste:2n let:195 lett:118 letter:8 letterbox:4 level:39
lever:3 levy:11 lewotobi:3n leyen:2n liaison:5 liaon:4n liat:2 liberal:2n liberation:16n liberia:4n libr:8 libreville:2
libya:34n libyan:9n licens:88 license:11n lichterfelde:2n lid:6 lie:74 liege:4n liepaja:3n lieu:2 lieuten:10
lieutenant:6n lieyu:2n life:57 lift:113 light:204 lighthous:2 lightning:6 like:127 lilongwe:2 lily:2 lima:5n
limassol:3n lime:2 limit:40 limon:8n limp:2 lin:3n lina:2n linava:2n lind:3n line:365 lineman:2 liner:2 linesman:10
link:38 linz:4n lion:2 lipaev:4n lipulekh:2 liquef:7 liquefy:2 liquid:5 lira:8 lisbon:5n list:317 listen:26 litani:2n
liter:40 lithium:5 lithuania:30n lithuanian:12n littl:42 live:84 livestock:2 liwa:2n ljubljana:2n lloyd:2n lng:9n
load:85 loaf:7 loan:32 lobby:8 lobo:3n local:46 locally:2 lock:28 locomot:4 locust:3 lodge:20 log:18 logbook:4
logistics:4 loikaw:2 loit:5 lokke:2n lome:4n london:64n lone:2 long:229 longest:13 longyearbyen:2 look:202 loom:3
loose:2 loosen:2 loot:5 lopez:3n lord:3 lori:2n lorry:117 los:8n lose:250 loss:44 lossiemouth:4n lot:15 lott:2 lotus:2
loud:12 loudest:2 loudhail:2 loudspeak:12 louis:2 loung:3 lourenco:3n love:10 lover:2 low:54 lower:28 lowest:7 loyal:3
loyalt:2 lpg:3n luanda:9n lublin:14n lubric:2 luc:2n luch:3n lucia:3n luck:3 ludza:2n lufthansa:9n luga:10n luggag:9
luis:3n luiz:2 lukashenko:10n lukoil:12n lula:5n lulea:2 lump:3 lumpur:16n lunar:2 lunch:49 lunchtim:3 lung:3 lusaka:4n
luxembourg:13n luxu:6 lviv:11n lycee:2 lynch:2 lysychansk:2n m:7n m23:20n macau:3n macedonia:4n machar:2n machin:131
macron:6n mad:2 madagascar:4n madani:3n madobe:2n madrid:11n maduro:8n mae:4n magazin:2 magistrat:8 magistrate:3
magnat:5 magnet:3 magnitsky:4n magnitud:2 mahamat:2n mahan:5n mahmoud:7n mahra:2n mai:2n maia:4n maiduguri:3n mail:15
main:74 mainland:5 maintain:10 mainten:17 maiquetia:8n maize:6 maje:2 majeur:11 major:25 make:280 maker:58
makhachkala:3n maksym:2n malabo:2n malaga:3n malaita:2n malawi:6n malaysia:31n malaysian:4n maldives:3n male:6
malecon:2n mali:32n malian:11n malik:3n mall:2 mallard:2 malmo:2n malongo:2n malta:12n maltese:7n man:390 manag:86
management:7 manager:3 managua:5n manama:2 manara:2n manchester:4n mandalay:7n mandarin:2 mandat:5 mando:2n maneuv:6
mango:8 mangrov:6 manhattan:6n manifold:4 manila:27n manitoba:2 mann:12 manoeuvr:2 manta:2n manu:5 manuel:2n
manufactur:8 manuscript:2 many:52 manzanillo:2n maoist:4n map:63 maputo:7n maqsoud:3n mar:8n maracaibo:3n maracay:2n
marape:2n marat:2n marathon:5 marbl:3 march:165 marco:9n margara:3n margin:10 margus:3n maria:8n mariam:2n marib:4n
marin:12 marina:4 marine:6n mariner:2n marinera:2n marino:3n mariscal:2n maritim:17 maritime:5n mariupol:4n marj:4n
marjayoun:2n mark:61 market:75 markhiyat:3n markus:2n marle:3n marrero:2n marriag:3 marry:7 mars:2n marsh:5 marshal:3n
marshall:8n marta:3n martaban:2n martinez:2n marwat:2n mashhad:3n masirah:2n mask:7 masoud:2n masrour:3n mass:6
massad:2 massawa:2n mast:42 mastercard:2 mastung:2n mat:8 matanza:3n match:30 mate:4 mater:5 material:2 matern:6
matsu:4n matt:76 mattress:3 matur:2 maurel:2n mauritania:5n mauritanian:3n mauritius:5n mauro:2 maxime:2n maximum:7
may:393 maya:2n maybe:2 mayfair:2 mayor:60 mazut:2 mbabane:2n me:34 meadow:2 meal:4 mean:47 means:31 meantim:9
meanwhil:9 meanwhile:4 measles:3 measur:112 measure:5n meat:5 mechan:9 mechanic:2 mechanism:2n medal:9 medecin:2n
medellin:2n medi:49 media:22 median:14 mediat:8 mediator:4 medic:2 medical:18 medicin:20 medicine:2 medininkai:2n
medinsky:3n mediterranean:6n medium:2 medyka:2 meet:329 megaphon:3 megawatt:47 meghri:3n mekelle:8n mekong:2n
melbourne:3n melon:8 melt:8 memb:108 member:16 memoir:2 memor:4 memorandum:15 memory:14 menaka:2n mend:22 mensah:2n
ment:13 menu:4 mercen:4 mercenary:2 merch:5 mercosur:2 mercu:2 mere:6 merey:3n merid:2 merida:2n meridian:3n merowe:8n
mersin:8n mess:6 messag:50 metal:22 mete:2 meteorolog:7 meter:202 methan:2 methane:2 method:4 metro:10 metropole:2n
metropolitan:2 mette:3n mexican:7n mexico:26n mh17:2 mher:3n mi:6n mia:4n miami:17n michael:5n michal:3n microchip:4
microcontroll:2 microphon:6 microsoft:3n mid:11 midda:6 middl:23 middle:3 middleman:4 midlin:2 midnight:62 midsumm:2
midwif:6 mig:25n might:49 migr:7 miguel:2n mihail:2n mikhail:3n milan:6n mile:81 milei:3n milia:4n milit:143
militant:5n military:3n militia:30 militiaman:5 milk:15 mill:269 millet:5 millimet:3 min:7n mina:4n minaret:3 mince:2
mind:14 mindanao:2 mine:74 miner:20 minesweep:2 mingachevir:2n minh:3n minibus:6 minimum:9 minist:647 minister:174n
ministry:69n minnesota:2n minor:6 minsk:25n minus:17 minut:315 minute:3 miraflore:3n mirage:8n mirziyoyev:6n mislead:2
misrata:6n misread:2 miss:127 missil:139 missile:8 misspelt:2 mistak:15 mitsukoshi:2n mitzpe:2n mix:11 mm:4
mnangagwa:2n mniszkow:3n mob:2 mobarakeh:2n mobil:27 mobile:2 mobilization:2n mock:4 mod:2n model:13 modern:2 modest:4
modi:4n moe:3n mogadishu:16n mohamed:7n mohammad:5n mohammed:20n mohamud:2n mol:5n mold:2 moldelectrica:3n moldova:18n
moldovan:6n mole:2 momani:2n momauk:2n mombasa:3n moment:9 monaco:2n monast:4 monday:404n monetary:6n money:113
mongolia:5n mongolian:2n monit:24 monitor:3n monk:11 monsignor:2 monsoon:5 montana:3n montevideo:5n month:333
montreal:7n monu:2 moo:2 mood:3 moon:6 moor:12 moore:2 moose:2 mop:2 moped:5 mor:9n morae:3n more:296 moresby:4n
morning:197 moroccan:3n morocco:7n mortar:27 moscow:125n moses:2 mosqu:8 mossad:2n most:223 mosteanu:4n mosul:6n
motel:2 moth:47 mothb:2 mother:3 motion:5 motor:22 motorbik:3 motorcad:2 motorcycl:20 motorist:2 motzfeldt:2n mount:8
mountain:20 moura:2n mourn:3 moussa:3n mouth:6 move:192 movement:17 mozambique:10n mps:9n mr:67n mrs:12n ms:13n much:64
mud:12 muhandis:2n mujahid:2n mukalla:7n mulber:2 mule:3 mullah:3 multan:3n multin:2 mumbai:10n munich:7n municip:4
municipal:10 munition:6 munteanu:2n murd:11 murmansk:2n muscat:26n museum:22 mushroom:5 music:3 must:99 mustach:2
mustafayev:3n mutin:3 mutine:3 muttaqi:4n mutu:3 mutual:3n mva:4n mw:8n my:47 myanmar:29n mykolaiv:5n myst:4 myung:7
n:14n na:2n nacala:3n nacell:2 nadir:2n naftogaz:4n nagasaki:2n nagoya:3n naha:7n nahid:2 nail:4 naira:3 nairobi:16n
najaf:3n najib:2n nakamal:2n nakhchivan:6n nakhodka:2n name:315 nampo:4n nampula:3n nangarhar:3n nanjing:4n nanomet:2
naphtha:12 naqoura:5n narcotic:2 narendra:3n narkphanit:2n narrow:6 narrowest:2 narva:5n nasir:2n natal:2 natanz:3n
nation:60 national:124 nationaliz:3 nationwid:3 native:2 nato:28n natthaphon:2n natur:8 natural:2 nauru:10n nauseda:2
naut:18 naval:18 navig:17 navy:38 nayara:5n naypyidaw:13n nazaire:3n nazem:2n nc:2n ndoni:2n near:315 nearb:8 nearest:8
nearly:5 necess:2 neck:2 need:107 needl:2 neft:3n negev:3 neglect:3 neglig:2 negombo:2n negoti:60 negotiat:28
negotiation:10 negotiator:8 neighb:89 neighbor:11 neighborhood:4 neith:49 neither:28 nelson:2n nepal:12n nepalese:4n
nepali:6n nephew:10 nerv:3 nest:2 net:24 netanyahu:2n netherland:13n network:32 neutr:22 neutral:2 neutraliz:6 never:88
nevertheless:4 nevis:2n new:297 newark:2 newborn:2 newcom:3 newest:2 newly:2 news:34 newslett:3 newspap:20 newswire:5n
nexperia:2n next:200 ngurah:2n niamey:14n nicaragua:7n nicaraguan:3n nice:5 nickel:4 nicknam:2 nicola:8n nicosia:6n
nicusor:2n niece:3 nigel:2 niger:31n nigeria:17n nigerian:11n nigerien:3n night:360 nightfall:13 nikkei:2n niko:7n
nikol:4n nikolassee:2n nikolskoye:2n nikopol:2 nil:3 nile:15n nina:2n ningbo:2n ninth:23 nippon:2 nis:5n niva:2n
nizar:3n nizhny:2 no:689 nobel:4n noboa:5n nobod:157 nobody:69 noc:2n nod:5 node:2 noe:3 noire:2n noise:20 non:6
none:74 nonetheless:2 noodl:5 noon:105 noor:2n nor:33 norad:3 nord:4n norderstedt:2n nordic:3 norm:19 north:180
northeast:3 northern:52 norway:32n norwegian:27n nose:17 not:925 notam:4 notary:2 note:127 notebook:11 nothing:147
notic:110 notice:2 notif:5 notific:2 nouakchott:2 nour:2 nov:25n nova:2n novak:2n novatek:3n novel:3 november:81n
novgorod:2n novi:4n novokuibyshevsk:2n novorossiysk:9n now:260 nowher:12 nowruz:2n nowshera:2n nuclear:33 null:2
numb:129 number:3 nun:4 nuncio:5 nur:2n nuremberg:2n nurse:30 nut:2 nuuk:4 nvidia:4n nyala:10n nyon:2n nz:2 oak:2
oana:2n oaxaca:2n obasanjo:3n obeid:11n obey:6 object:65 oblast:4 oblig:10 observ:32 observat:2 observer:3 obstacl:2
obtain:8 obvious:2 occas:15 occup:10 occur:6 ocean:11 oclock:10 oct:32n october:116n odd:16 odesa:21n odile:3n of:2132
ofac:4n off:551 offend:2 offens:16 offer:132 offic:422 office:28n officer:9 offici:4 official:31n offshoot:2 offshor:7
ofgem:2 ofsi:4n often:14 ogoniland:3n ohio:5n ohrid:2n oil:228 oilfield:4 okhotsk:2 okinawa:8n oklahoma:2 oland:3n
old:144 older:12 oldest:8 oleg:2 oleh:5n oleksandr:6n olena:2n olha:2 oli:2n oligarch:6 olive:5 olympic:2n oman:26n
omani:16n omar:3n ombudsman:2 omdurman:12n omer:2n omiss:2 omit:3 omwawriwa:2n on:2205 once:131 one:40 onion:9 onlin:7
only:172 ontario:2n onto:4 opec:3n open:283 oper:147 opera:5 operat:26 operation:4 operational:5n operator:4 opin:7
opinion:3 oppon:6 oppos:35 opposit:11 opposition:8 optic:3 optical:2 option:2 or:252 oral:4 oran:2n orang:14 orano:3n
orban:4n orchard:6 orchila:2n order:219 ordin:9 ordinat:2 ore:4 oregon:2n orenburg:3n organ:16 organiz:11
organization:13n organizer:7 origin:12 orlan:3n orland:2n orlivka:3n ormara:2n orsay:2n orthodox:3n osaka:12n osan:3n
oscar:3n osce:4n osh:6n oslo:17n osman:6n osullivan:2n other:351 otherwis:10 othman:4n ottawa:16n ouagadougou:13n
ouessant:2 ought:15 our:71 out:662 outag:7 outdo:2 outer:6 outfit:2 outgo:3 outl:2 outlaw:3 outlet:6 output:41
outrage:3 outsid:64 outside:5 outskirt:3 oval:4 ovda:2n oven:5 over:767 overflight:14 overhaul:3 overhead:10 overheat:4
overload:3 overnight:24 overrun:7 overse:2 overtim:6 overturn:3 owe:29 own:277 owner:155 oxygen:9 oyelaran:2n oyst:4
p:9n pace:2 pacific:20n pack:22 packag:20 packet:6 pact:10 pad:3 paddl:2 padlock:6 padrino:3n page:72 pagoda:4
pahalgam:3n pain:3 paint:39 pair:48 pajarito:2n paju:2n pakhtunkhwa:2n pakistan:54n pakistani:28n paktika:3n palac:20
palace:7n palau:6n palawan:3 pale:2 palestinian:8n pallet:3 palm:8 palma:5n pamphlet:3 pan:5 panama:22n panamanian:2n
pancevo:4n panda:3 pane:2 panel:52 panjgur:3n panmunjom:6n pantsir:2 papaya:2 paper:167 paperwork:6 paperworker:2n
papho:5n papua:10n par:3n parachut:4 parad:10 paragraph:25 paraguay:12n paraguayan:2 parallel:10 paramilit:12 parcel:16
pardon:5 parent:16 paris:34n parish:10 parity:2 park:65 parka:2 parlia:61 parliament:23 parquet:2 parrot:4 part:213
particip:5 particular:4 partn:21 partner:3 party:95 pashinyan:5n pass:168 passag:8 passeng:47 passenger:24n passport:24
past:80 paste:3 pastur:2 patch:9 path:15 pati:24 patient:3 patriarch:3 patriot:7n patriotic:4n patrol:50 pattern:6
paul:5n paulo:4n pause:12 pavel:2n pavlohrad:2n pawn:4 pay:307 paymast:2 payment:51 payroll:6 payslip:2 paz:4n pct:7
pdf:2n pdvsa:4n pea:3 peace:69 peacekeep:6 peacetim:4 peach:4 peak:6 peanut:3 pearl:6 pechora:2 pedersen:2n pedestr:2
peel:3 pellet:3 pemba:2n pemex:5n pen:7 pena:4n penaliz:2 penalt:22 penalty:3 penang:5n pencil:19 penghu:2n penh:8n
peninsula:10 penny:3 pens:16 pension:14 pensioner:3 pentagon:8n peopl:398 people:23n pepp:3 per:127 perc:79 perch:2
perfect:2 perform:4 perfum:2 perhaps:16 perimet:6 period:10 perm:4n perman:8 permanent:2 permiss:33 permit:45 persad:2n
persian:2n person:80 persona:4 personnel:5 persuad:7 perth:6n peru:8n peruvian:2n peshawar:6n peshkabir:5n peso:11
pet:2 pete:2n peter:8n petersburg:18n petion:2 petition:12 petra:2n petro:11n petrochem:3 petroecuador:2n petrol:72
petroleum:16 pharmac:16 phase:12 philippine:23n phnom:8n phone:64 phosphat:4 photo:3 photocop:2 photograph:101 phras:6
phuket:2n physic:2 physics:3 pian:2 piano:13 piarco:2n pick:43 picket:2 pickup:6 picnic:3 pictur:41 picture:2 piece:35
piedmont:2n pier:5 pierc:6 pierre:4n pig:6 pigeon:4 pilgrim:13 pillar:4 pilot:121 pin:4 pine:5 ping:2n pingtan:2n
pingtung:3n pink:2 pipe:57 pipelin:52 pipeline:9n pipework:2 pirac:4 piraeus:3n pirat:5 pit:16 pitch:4 pizza:2 pkk:3n
pla:2 place:174 plain:9 plan:119 plane:108 plann:5 plant:224 plast:2 plastic:15 plate:15 platform:18 platinum:2
platoon:3 plauru:5n play:61 plead:7 pleas:12 please:2 pleasur:2 pledg:6 plen:2 plot:11 plov:3 pluck:2 plug:4 plum:2
plumb:5 plume:4 plung:5 plus:2 plywood:3 pm:48 poach:2 pocket:5 podlaska:2n poem:6 poet:3 point:124 pointe:2n poipet:3n
poison:2 pokhara:2n pokrovsk:3n poland:43n polar:4 pole:22 polic:138 police:55n policeman:13 polio:2 polish:20n
polit:27 polite:6 politic:10 politiciz:2 politics:12 poll:19 polotsk:2n poltava:12n pomegranat:4 pond:4 pontoon:5
pool:12 poor:6 pop:4 pope:9n popul:4 popular:4 porch:2 pork:2 port:190 porto:2n portrait:6 portugal:13n portuguese:10n
porvoo:4n pose:5 posit:6 position:20 poss:16 possess:5 possibil:2 post:103 postman:2 postmast:2 postpon:2 pot:7
potash:11 poti:4n poult:2 pound:29 pour:12 powd:5 power:248 pract:3 practic:21 prague:5n praia:2n prais:6 pranay:2
prawn:5 pray:24 preach:2 preambl:3 precaut:19 preced:2 precis:2 predecess:7 predict:2 pref:9 prefect:2 prefectur:5
prelimin:3 premi:19 premier:4 premium:3 prepar:25 pres:49 presid:179 preside:2 presidenc:10 president:171 press:43
pressur:16 pressure:2 pretend:4 pretext:2 pretoria:13n prev:18 prevent:2 price:162 pride:2 priest:16 prim:5 primat:2
prime:160 primorsk:9n primorye:2 princ:5 prince:16n princesa:4n princess:2 princip:2 principl:11 print:24 prior:4
prison:93 prisoner:4 pristina:3n privat:40 private:4 prize:15 prob:3 probab:5 problem:5 procedur:7 proceed:15
process:27 procur:4 produc:40 producer:3 product:41 production:6n profess:11 profit:9 program:32 programm:4 progress:9
prohib:7 prohibit:11 project:13 projectil:4 prokudin:2n proletarsk:2n prolong:20 prom:2n promis:112 proof:14 prop:8
propan:2 propel:5 propell:11 proper:3 propert:41 proport:2 proportionat:3 propos:45 prose:2 prosecut:69 prosecutor:25n
prospect:2 protect:38 protection:3n protest:63 protester:3 protocol:19 prove:11 provid:21 provinc:57 provincial:2
provis:5 provoc:7 przemysl:2n pskov:4n pst:2 psycholog:2 public:34 publish:60 puebla:2n puerto:12n pukpuk:3n pul:2n
pulkovo:4n pull:34 pulp:2 pulse:3 pump:137 pumpkin:2 punch:2 punish:16 punjab:3n puno:2n puntland:3 pupil:15 puppet:6
purchas:16 pure:3 purpos:11 push:21 pushchair:2 put:458 putin:20n putrajaya:2n putt:2 pylon:43 pyongyang:24n pyramid:2
q:6 qaeda:9n qahtan:2n qamishli:2 qanta:2n qatar:42n qatarenergy:3n qatari:21n qingdao:4n quad:5 quadcopt:20 quai:2n
qual:3 qualif:2 qualifi:3 quant:2 quar:7 quarantin:2 quarrel:38 quart:88 quarter:2 quay:12 qud:3n queen:13
queensland:2n quest:74 question:4 quetta:11n queu:6 queue:51 quezon:3n quick:10 quiet:25 quilt:2 quit:2 quite:6
quito:8n quiz:5 quota:9 quote:11 qurna:2n r:4n raaf:2 rabak:5n rabat:4n rabbit:2 race:14 racehors:2 rack:7 radar:102
radi:11 radio:69 radius:2 raf:10n rafael:11n rafah:3 rafale:6n raft:2 rahimi:2n rahman:2n rahmon:6n rai:3n raid:40
rail:38 railroad:2 railwa:39 railway:2n railwayman:3 raimunda:2n rain:51 rainfall:2 raipur:2n raise:58 raisin:2
rajouri:2n rajshahi:2n rakhine:3n rally:6 ram:3 ramadan:7n ramallah:4n ramaphosa:2n ramon:5n ramp:2 ramtane:2n ranch:3
rand:5 randhir:4n randrianirina:3n rang:2 range:27 ranger:3n rank:6 ransom:4 rapeseed:3 rapid:30n rapporteur:2 rare:10
rarotonga:2n ras:21n rasa:2n rashad:3n rasht:3n rasmussen:2n rate:28 rath:22 ratif:6 ratific:6 ration:29 rattl:5
ravin:2 raw:5 rawalpindi:4n ray:6 razvozhayev:2 rc:3n rcmp:2n re:6 reach:146 react:20 read:159 reader:5 readi:17
readout:9 ready:23 reaffirm:2 real:17 ream:2 rear:4 reason:43 rebel:49 rebook:3 rebuild:7 rebun:2n recall:40 rece:71
receipt:17 receiv:4 recent:9 recep:5n recept:3 recess:4 recip:6 reciproc:2 recit:2 reckon:23 recogn:4 recogniz:22
recommend:13 reconnaiss:10 reconnect:9 reconsid:2 record:63 recov:13 recruit:7 red:69 reda:2n reduc:21 reduct:2 reed:5
reef:7 refer:9 refere:3 referendum:6 refin:118 refiner:2 refinery:9 reform:4 refrain:2 refriger:4 refuel:7 refuge:6
refugee:3n refund:3 refus:45 regard:17 regardless:2 regatta:2 regi:6 regim:10 reginald:2n region:139 regional:56
regist:54 registr:6 registrar:2 regret:14 regrett:3 regul:46 regular:5 regulator:2 rehears:7 reiche:3n reinde:2
reindeer:3 reinforc:2 reinstat:2 reinvest:3 reiterat:3 reject:21 relat:16 relation:26 relative:3 relax:4 relay:7
releas:53 reliance:3 relief:18 reliev:4 relig:3 rely:5 remain:94 remand:3 remark:24 rememb:18 remind:6 remitt:2
remittance:3 remn:2 remot:4 remov:32 renaissance:7n renam:6 renew:31 rent:24 reopen:43 repaint:2 repair:81 repar:4
repay:7 repe:10 repeat:22 repel:5 repl:2 replac:41 reply:73 report:236 repres:5 representat:24 representative:7n
repriev:4 repsol:5n republic:36n republican:4 request:58 requir:6 rerout:6 rescu:16 rescuer:4 research:6 resell:4
resembl:3 reserv:48 reserve:4 reservoir:20 resid:67 resident:33 resign:13 resist:8 resistance:3n resolut:33 resolv:4
resort:3 resourc:4 respect:15 respond:11 respons:18 responsibil:8 rest:48 restart:11 restaur:6 restaurant:4 restor:32
restraint:6 restrict:37 restriction:3 result:21 resum:34 resumpt:3 retail:5 retain:2 retak:5 retir:56 retreat:4
return:109 returne:2 reuters:4n reveng:2 revenu:11 revenue:2 review:18 revis:2 revok:10 revolutionary:5n reward:5
rewrit:4 reykjavik:3n reza:4n rezekne:5n rhode:2n ri:3 rial:13 riau:2n ribbon:4 ribnita:3n rica:4n rice:38 rich:5
richard:4n rico:3n rid:2 ride:8 rider:3 ridge:14 riek:2n rifle:17 rift:4n rig:13 riga:18n right:81 rih:2 rim:3 rima:4n
ring:78 rio:5n riot:5 rip:3 rise:77 risk:22 rissala:3n riva:2n rival:23 river:90 riverside:2n rivet:3 riviera:2
rivne:4n riyadh:21n riyal:3 ro:3 road:196 roadblock:3 roadmap:5 roadsid:2 roar:2 roast:2 robb:3 robert:9n robot:5
rock:15 rocket:58 rockfall:2 rocky:3n rod:3 rodriguez:9n rodynske:2n rogun:2n role:3 roll:32 roman:5n romania:30n
romanian:8n rome:9n ron:2n ronneby:2 roof:77 rooftop:2 rook:2 room:107 root:2 rope:15 rosa:5n rosatom:3 rosaviatsia:5n
roskilde:2n rosneft:16n rost:5 rostock:2n rostov:6n rot:6 rota:8 rotation:3 rotor:7 rotterdam:8n roubl:21 rough:5
round:144 roundabout:7 route:54 routin:7 rover:2n row:51 rower:3 royal:17 royalt:5 rsf:17n rubaya:2n rubb:9 rubbish:5
ruben:2n rubio:10n rucksack:2 rudenko:2n rugby:5 rugen:2n ruin:9 ruiz:2n rule:133 ruler:6 rum:2 ruman:2n rumor:9
run:269 runn:6 runwa:64 runway:4 rupee:25 rupiah:2 ruptur:3 rural:6 russia:182n russian:241n rust:7 rustaveli:2n
rustem:5n ruth:2n rutte:4n ruwaish:3n ruzizi:4n rwanda:12n rwandan:15n ryanair:7n rye:4 rzeszow:11n s:11 saab:2
saaremaa:2n sabah:3n sabbagh:2n sabina:2n sabotag:21 sabotage:5 saboteur:8 sabry:2n sack:21 sad:4 sadd:2 saddam:2n
sadiq:2n sadyr:7n saeima:2 safe:25 safet:26 safety:3n saga:3n sahara:5n saharan:2 sahel:12n sai:4n sail:29 sailor:2
saint:6 sajavaara:2n sakhalin:3n sakhalinsk:2n salalah:4n salary:16 salcininkai:2n sale:56 saleh:5n salem:4n salim:4n
salina:2n salmon:7 salon:2 saloon:2 salt:23 saltholm:2n salva:4n salvador:3n salvag:2 salvo:5 sam:2 samara:4n
samarkand:2n samba:4n sambava:2n same:266 samia:2n samovar:2 sampl:18 samsung:3n san:24n sanaa:23n sanae:3n
sanatorium:2 sanct:157 sanction:20n sand:14 sandbag:2 sandstorm:3 sandu:4n sandwich:7 sandy:2 sanon:3n santa:4n
santiago:8n santo:2 sao:4n saperavi:2 saple:3 sapp:9 sapper:3 sapporo:3n saratov:2n saravan:3n saravena:7n sardinia:2n
sargsyan:2n sarsang:5n sassnitz:2 satellit:31 satellite:4 satisf:2 satisfact:3 saturday:260n sauce:2 saudi:53n sauna:5
sausag:2 savaya:3n save:24 saver:2 saw:2 sawn:4 say:1749 sbu:4n scale:6 scallop:2 scam:5 scan:3 scand:3 scann:3
scarborough:6n scare:7 scarf:3 scatt:3 scene:5 schedul:16 schedule:2 schem:14 scholar:2 school:129 schoolchildren:3
schoolgirl:3 schoolteach:3 schwedt:3n science:2 scient:6 sciss:2 scone:2 scoot:7 score:7 scot:2 scotia:2n scotland:2n
scott:3n scout:3 scrambl:19 scrap:17 scrapyard:5 scratch:2 scream:2 screen:22 screw:3 script:2 scrub:3 scuffl:2
sderot:2n sdf:3n sea:155 seab:6 seaborn:2 seafront:2 seal:20 seam:2 seaman:4 sean:2n search:23 searchlight:3 season:23
seat:46 seattle:2 second:356 secret:75 secretariat:7 secretary:36n sect:38 section:2 secur:82 security:89n see:301
seed:7 seek:20 seem:11 seiha:2n seize:32 seizur:4 seldom:2 self:6 sell:233 seme:4n semiconduct:3 semin:2 seminar:2
senat:4 senate:5n senator:9 send:410 senegal:8n seni:14 sennar:2n senou:2n sens:12 sense:4 sent:45 seoul:37n separ:8
separat:42 separate:7 separately:2 separatist:3 sept:17n september:100n sequ:2 serb:2n serbia:10n serbian:3n serdar:2n
serge:10 sergeant:4n sergei:8n serhii:5n serial:4 series:2 serious:12 serv:9 serve:58 servic:120 service:14n
serviceman:2 sess:41 set:182 settl:50 sevan:2n sevastopol:3n sevent:3 seventeenth:2 seventh:19 sever:44 several:5
severest:2 sew:8 sewag:2 sewn:2 seychelle:6n shabaab:5n shabab:2n shade:4 shadow:22 shaft:9 shahe:6n shahid:3n
shahin:3n shahran:2n shaibani:3n shaief:2n shake:27 shall:17 shallow:3 shalom:2n sham:2 shan:2n shandong:9n shape:14
sharaa:3n sharara:2n share:91 sharehold:9 sharif:2n sharjah:14n sharma:2n sharpen:2 shave:2 shavkat:5n she:240 shear:3
shed:40 sheep:9 sheet:25 shehbaz:2n sheikh:18 sheinbaum:5n shelf:9 shell:78 shelt:31 shendi:2n shenyang:2n shenzhen:3n
shepherd:10 sher:4 sheremetyevo:3n sheriff:7 shetland:4n shewa:2n shia:8n shield:7 shift:46 shigeru:2n shiite:2n
shikarpur:2n shikoku:2n shilling:6 shinjiro:5n ship:228 shipbrok:3 shipbuild:2 shipown:3 shipp:5 shipyard:4 shiraz:7n
shire:5n shirley:2n shiroro:2n shirt:15 shmona:2n shoal:7 shock:2 shoe:10 shoebox:2 shoot:167 shop:59 shopkeep:9
shopkeeper:2 shore:13 short:86 shortag:8 shorten:2 shortest:5 shortfall:2 shortly:7 shotgun:4 should:115 shouldnt:2
shout:9 show:180 shrapnel:4 shrimp:6 shrink:2 shrug:7 shusha:2 shut:221 shutdown:7 shutt:8 shuttl:8 shwe:2n sialkot:3n
siauliai:7n siberia:2n sibi:4n sick:8 side:288 sidon:3n siege:11 sierra:6n sifni:6n sight:25 sign:231 signatur:16
signific:3 sikasso:2n sikka:2n silence:20 silent:22 sill:2 silo:4 silt:4 silv:6 sim:5n simara:2n simferopol:2n
similar:27 simon:4n simp:6 simpl:11 simul:2 simulat:2 sinai:5n since:686 sindh:7n sindhi:2n sing:29 singapore:26n
singl:44 sink:17 sir:14n siren:35 sirri:2 sisi:2n sist:25 sistan:3n sister:2 sit:148 site:64 sitra:2n situ:21 sixth:24
sixty:2 size:45 sk:2n skagen:4n skardu:2n skaw:2n ski:10 skier:2 skin:4 skip:5 skipp:3 skipper:2 skopje:3n
skrydstrup:3n skull:3 sky:158 skyhawk:2n slab:2 slam:2 slap:2 slash:2 slaught:2 sledgehamm:2 sleep:53 sleet:2 sleev:3
slice:6 slick:4 slide:11 slight:10 sling:3 slip:18 slope:13 slot:9 slovak:4n slovakia:13n slovenia:4n slovnaft:3n
slow:40 slug:2 small:97 smash:4 smell:20 smelt:6 smile:11 smoke:38 smolensk:2n smuggl:22 snake:3 snapback:3 sneez:2
snel:4n snow:25 snowmobil:2 so:264 soak:2 soap:4 socar:3n sochi:8n social:11 societ:3 sock:8 socket:2 socotra:6n
sodankyla:2n soder:2n sofa:3 sofia:9n soft:3 soften:2 softwar:12 sohar:2n soil:19 solanki:2n solar:21 sold:5 soldi:99
soldier:15 solicit:3 solidar:3 solomon:2 solut:3 solv:2 solve:3 somali:8n somalia:12n somaliland:10n somchai:2n
some:257 somebod:55 somebody:8 someon:40 someone:6 something:64 sometim:3 somewher:10 son:45 sonar:2 sonderborg:2n
sonelgaz:3n song:5 songshan:3n sonic:2 soon:16 sorghum:9 sorry:9 sort:23 sorti:5 sot:3n souk:3 sound:23 soup:12
sourc:34 south:191 southeast:6 souther:4 southern:66 southwest:5 southwestern:2 sovereign:13 sovereignt:14 soviet:15n
sow:5 soweto:4n soybean:3 space:14 spain:18n span:7 spanish:11n spare:47 spark:7 speak:199 speaker:8n spec:36 special:8
specialist:2 speech:19 speed:12 spell:6 spend:85 spetsov:2n spher:5 spill:9 spillwa:2 spin:4 spirit:3 spit:3 spite:5
splash:2 splint:2 split:21 spoil:3 spokesman:87 spokesperson:9 spokeswoman:11 spons:6 spoon:2 sport:16 spot:25 spott:2
sprat:2 spratly:2 spray:15 spread:12 spring:90 sprud:2n spy:15 squad:3 squadron:4 squall:3 squar:13 squat:2 squeez:3
squid:4 squirrel:2 sri:9n srinagar:5n st:27n stabil:2 stable:5 stablecoin:2 stabroek:2n stack:8 stadium:12 staff:112
stage:28 stair:9 stairwell:3 stake:7 stall:12 stamp:26 stand:188 standard:8 stanley:2n star:11 starmer:5n start:101
stat:53 state:414 statement:15 station:253 statistic:5 statkevich:2n status:6 statut:5 stay:166 stead:6 steal:17
steam:5 steel:22 steelwork:5 steer:3 stele:3 stem:4 stencil:2 step:68 stern:10 steroid:3 steve:7n steward:3 stick:25
stiffest:3 still:155 stir:3 stitch:3 stock:39 stockholm:7n stockyard:2 stone:17 stool:3 stop:339 stoppag:9 storag:36
storage:3 store:40 stork:4 storm:19 storskog:2n story:18 stove:14 straight:9 strain:2 strait:27 strand:9 strang:8
strasbourg:3n strateg:3 strategic:8 straw:3 stray:19 streak:3 stream:10 street:63 strength:3 strengthen:3 stretch:24
strict:3 strik:187 strike:5 string:10 strip:39 strok:3 stromnetz:2n strong:14 strongest:2 structur:7 struggl:2 stryi:4n
stud:39 student:5 studio:2 study:27 stuff:3 stump:6 sturgeon:3 stuttgart:4n style:6 su:17n sub:3 subang:2n subaru:2n
subcontract:2 subi:3n subject:19 submarin:6 subscrib:3 subsid:4 subsidi:7 subst:77 substation:6 suburb:12 success:17
such:133 sudan:75n sudanese:19n sudani:7n sudzha:3n sue:9 suez:2n suff:7 suffici:4 sugar:15 suggest:24 sui:7n suicid:2
suit:14 suitcas:10 sukhoi:4n sukhois:2n sukkur:3n sulaimaniya:6n sulaimaniyah:4n sulaymaniyah:2 sulfur:4 sulina:2n
sulk:2 sultan:4n sum:19 sumatra:2n summ:57 summit:45 summon:27 summons:2 sumy:4n sun:6 sunda:2n sunday:339n sunflow:4
sunris:6 sunset:7 super:3n supermarket:3 supersonic:4 supertank:5 supervis:7 superyacht:3 supp:138 suppli:27 supplier:2
supply:17n support:63 supporter:2 suppos:5 suppress:3 suprem:7 supreme:5n sur:3n surabaya:2n surat:2n sure:8 surf:3
surfac:6 surg:6 surge:3 surgeon:13 surin:7n surnam:4 surplus:3 surpris:6 surrend:6 surround:3 surv:10 surve:13
surveill:7 survey:5 surveyor:2 surviv:8 survivor:2 surxondaryo:2n suspect:28 suspend:63 suspens:5 suspic:11 sutur:2
suu:3n suva:5n suvaree:2n suwalki:2 suwayda:5n svalbard:2 svyrydenko:3n swan:2 swap:30 swarm:8 swear:4 swede:4n
sweden:13n swedish:13n sweep:8 sweet:8 swell:5 swift:7n swim:8 swing:3 swiss:34n switch:56 switchboard:2 switchgear:3
switchyard:15 switzerland:11n sword:3 sydney:4n sylhet:2n sympath:3 synod:7 syria:35n syrian:31n syrskyi:2n system:35
systematic:2 syunik:2n syzran:2n szazhalombatta:3n szijjarto:4n t:8n ta:2n table:78 tablet:3 tabriz:4n tag:2
taganrog:4n taichung:4n tail:24 tainan:2n taipei:38n taiwan:49n taiwanese:4n tajik:8n tajikistan:16n tak:2n takaichi:3n
take:638 taker:4 tale:2 taliban:25n talk:241 tall:8 tallinn:20n tally:7 tamang:2n tamara:3n tambov:2n tamp:2 tamsui:2n
tan:3 tanf:2 tank:250 tanker:9 tanura:4n tap:15 tape:15 tapp:2 target:42 tariff:22 tarmac:6 tarpaulin:10 tart:2
tartu:3n tartus:4n tash:2n tashiev:2n tashkent:15n task:5 taste:6 tatarstan:4n tavush:3n tawila:2 tawke:6n tax:29
taxi:21 taxiwa:4 tayeb:2n tayyip:7n tbilisi:21n te:5 tea:53 teach:46 teacher:7n teak:2 teal:2 team:67 teapot:3 tear:25
tebboune:2n tecamachalco:2n techn:23 technic:9 technical:5 technician:2 technolog:7 technology:2n tegucigalpa:4n
tehran:64n tekeze:2n tel:12n telavi:3n telecom:5 telegram:15 telephon:167 telephone:2 telescop:2 televis:63 tell:532
teltow:3n temperatur:10 temperature:4 templ:10 tempor:12 tenant:5 tend:7 tengiz:4n tennis:4 tent:24 tenth:36
terekhov:3n term:32 termin:77 terminal:4n ternopil:3n terr:4 terrac:5 terri:2 territ:41 territor:5 territory:2
terror:29 tesfay:3n test:41 testif:4 teth:2 tether:2 tetiana:2n texan:2n texas:9n text:97 textil:4 thai:23n
thailand:18n thale:2n than:223 thani:2n thank:59 that:1564 thatcher:2n thaw:3 thawra:4n the:2452 theat:15 theater:6n
theft:14 thein:2 their:522 them:645 theme:2 themselv:34 then:267 theory:4 there:517 thereb:2 therefor:2 therell:4
theresa:2n therm:23 thermal:2 thermomet:6 thermos:7 these:58 thesis:3 they:707 theyd:13 theyll:6 theyr:8 theyre:4
theyv:5 theyve:5 thick:9 thief:9 thilawa:3n thimphu:2 thin:17 thing:89 think:107 thinn:2 third:269 thirteenth:7
thirtieth:3 this:349 thitu:2n those:152 though:35 thousand:65 thread:3 threat:28 threaten:15 threshold:4 thric:3
thrill:2 throat:2 throttl:3 through:280 throughout:6 throughput:2 throw:56 thu:2n thund:2 thunder:3 thursday:414n
thus:5 thy:2n tick:3 ticket:21 tide:5 tidy:2 tie:41 tiger:2 tighten:3 tigray:9n tigrayan:2n tigris:2n tikrit:2n
tiktok:2n tilapia:4 tile:3 till:23 timb:7 timbuktu:2 time:476 timer:4 timet:13 timor:3n tin:17 tina:2 tindal:2n
tindouf:2n tine:3n tinubu:5n tiny:2 tinzaouaten:3n tip:8 tirana:2 tiraspol:3 tire:25 tishrin:3n title:4 tnt:2n to:1983
toamasina:2n toast:3 tobago:5n tobruk:4n today:40 todd:2n toe:2 togeth:63 together:2 togo:4n togolese:5n toiu:2n
tokayev:6n token:4 tokyo:30n toledo:2n toll:8 tom:3n toman:2 tomato:8 tomb:3 tomorrow:11 ton:82 tone:6 tong:3 tonga:2
tonight:2 tonnag:2 too:84 tool:24 tooth:6 top:14 torch:14 torchlight:6 torkham:10n toronto:5n torpedo:2 tortur:2 toss:2
total:24 totalenergy:3 touch:40 tour:30 tourna:2 tow:12 toward:34 towel:2 tower:67 town:125 toy:5 toyota:3 trace:16
track:65 tract:15 trad:64 trade:113 trader:15 tradit:2 traffic:74 trail:9 train:103 tram:26 trampl:2 tran:9 trans:4
transact:10 transatlantic:2 transf:30 transform:76 transformer:3 transit:16 transitional:2n transl:4 translat:3
transmiss:11 transmitt:6 transnistria:5n transpond:28 transport:45 transportation:2 traore:6n travel:60 trawl:7 tray:7
treason:2 treasu:8 treasur:6 treasury:89n treat:97 treaty:6n trebl:2 tree:29 treetop:2 trench:9 trespass:4 trial:35
triangl:3 trib:2 tribhuvan:2 tribun:14 tribunal:3n trick:2 trickl:2 tricol:2 trill:5 trim:5 trinidad:11n trio:3 trip:31
tripl:7 triplicat:2 tripoint:2 tripoli:20n triton:2n triumph:2 trolle:2 trolleybus:2 trolleybuse:2 tromso:3n troop:56
tropical:2n troubl:15 trous:3 trout:3 truce:56 truck:20 true:3 trump:37n trumpet:2 trunk:5 trust:12 truste:4 trustee:4
truth:2 try:57 tsahkna:3n tselemti:2n tshisekedi:3n tshopo:3n tsmc:3n tsunami:2 ttp:2 tu:10n tuapse:2 tube:11
tuesday:346n tufan:3n tug:14 tuggar:4n tuktoyaktuk:2 tula:2n tulcea:5n tulip:2 tumbl:2 tun:2n tuna:4 tune:10 tuner:2
tunis:2n tunisia:3n tunnel:11 turbat:2n turbin:42 turbine:6 turboprop:6 turk:10n turkey:36n turkish:80n turkiye:29n
turkmen:4 turkmenistan:9n turn:247 turnout:8 turnov:4 turtl:2 tusk:7 tuvalu:4n tuz:3n twelfth:7 twentieth:6 twice:110
twig:2 twin:7 tycoon:3 type:27 typhoon:17 typical:2 uae:6n ubon:2n ude:2n udeid:2n uefa:3n uganda:4n ugandan:4n uk:10n
ukraine:116n ukrainian:68n ukrenergo:8n ukrzaliznytsia:2 ulaanbaatar:3n ulan:2n ulleung:2n ultimatum:2 um:5n umbrella:9
umerov:6n umm:7n umpir:2 un:115n unable:3 unaccept:5 unaccount:2 unanim:5 unanimous:3 unannounc:3 unarm:2 unauthoriz:3
unchang:4 uncle:13 uncrew:2 undamag:2 under:400 underground:6 undermin:2 underneath:4 undersea:3 understand:22
undertak:6 underwat:2 underwrit:3 undo:4 unecha:9n unemploy:2 unfinish:2 unfold:2 unfriend:5 unharm:4 unhurt:2
unidentif:6 unific:5 unifil:3n uniform:10 unilater:2 uninvit:3 union:186 unit:113 united:141n unity:4 univers:20
university:6n unjust:3 unknown:14 unlaw:5 unless:8 unlike:3 unlit:4 unload:18 unlock:5 unman:25 unnam:2 unoffic:2
unpaid:14 unplug:5 unprecedented:2 unrelat:2 unsaf:3 unse:2 untax:2 until:400 untouch:3 unuse:3 unusu:2 unveil:4
unwelcom:7 up:593 updat:9 update:3 uphold:5 upon:12 upper:12 upright:3 ups:6 upset:3 upsid:6 upstair:2 upstream:5
ural:6n uranium:13 urea:2 urge:7 urgent:2 urn:2 ursula:2n uruguay:3n us:192 use:290 useful:6 user:12 ust:9n usual:16
usually:6 utah:2 util:44 uvira:6n uweinat:2n uzbek:5n uzbekistan:13n uzhhorod:3n v:3 vaalimaa:4n vacant:2 vaccin:6
vaccinat:2 vadinar:6n vaiksnora:2n vaindloo:5n valencia:2 valid:8 valle:17 valley:3n valparaiso:2 valu:2 value:12
valve:34 van:17 vanadzor:2n vanilla:2 vanish:9 vanuatu:8n vapor:3 vardo:2n variet:2 various:2 varnish:3 vat:4
vatican:5n vault:5 veche:4n vector:2n vedado:2n veget:6 vehicl:34 venezuela:44n venezuelan:35n ventil:5 ventur:7
venue:6 veranda:2 verb:5 verdict:6 verif:4 verma:2n veronica:2n vers:17 verse:4 very:32 vessel:69 vest:4 vet:4
veteran:3 veto:8 vi:2n via:3 vial:2 vicar:2 vice:28 victim:7 victoria:4n video:48 vieira:2n vienna:32n vientiane:7n
vietnam:6n vietnamese:4n view:24 viktor:7n vila:8n villa:12 villag:106 villager:10 villavicencio:2n ville:2 vilnius:32n
vincent:3n vineyard:2 vinnytsia:6n viol:34 violat:12 violin:3 virginia:5n virtu:3 virunga:2n visa:37 visby:3n visibil:2
visible:10 visit:111 visitor:5 vitali:4n viv:5n vivian:2 vladikavkaz:4n vladimir:19n vladivostok:6n vnukovo:3 vodka:2
voice:28 void:2 volcanic:2 volcano:11 volga:5n volodymyr:14n voltag:19 volum:3 volunt:3 volunte:15 volunteer:10 von:2
voronezh:2n vorukh:7n vote:131 voter:11 vouch:3 vow:3 voyag:9 vucic:2n vulcanesti:4n vyacheslav:3n vylkove:2n wa:2
wad:2 wade:3 wadi:11 wadis:2 wafer:3 wagah:3n wage:31 wagner:4 wagon:11 wait:122 waiv:26 waive:6 wake:24 wakkanai:2n
waldemar:2 wales:3n walikale:2 walk:104 walkout:8 wall:41 wallet:3 walnut:5 waltz:3 wan:2n wand:3 wang:9n want:232
war:131 ward:23 warehous:12 warfar:2 warhead:5 warm:28 warn:71 warplan:5 warr:9 warsame:2n warsaw:14n warship:6
was:1440 wash:34 washington:179n washroom:2 wasnt:20 waste:3 watch:73 watchdog:3 watchman:8 water:207 watermelon:2
waterwork:4 wave:28 wax:2 way:211 waypoint:2 wazalendo:2n waziristan:2n we:199 weak:2 wealth:3 weapon:37 wear:20
weath:36 weather:5n web:2 websit:9 wed:7 wedding:38 wednesday:296n week:425 weekda:4 weekend:36 weep:9 weevil:2
weigh:13 weight:6 weightlift:3 welcom:32 welcome:2n weld:17 welder:2 well:101 wellhead:3 wellington:5 wendell:2n
were:996 werent:3 west:85 western:54 wet:9 weve:5 wever:2n whale:3 wharf:5 what:389 whatev:16 whatsapp:2n wheat:20
wheel:15 wheelbarrow:2 wheelchair:3 when:416 where:310 whereupon:2 wherev:4 wheth:104 whether:3 which:862 whichev:2
while:92 whip:2 whisp:2 whistl:7 white:61 whitehall:2 who:749 whod:16 whoev:20 whoever:6 whol:3 whole:55 wholesal:6
wholl:2 whom:81 whose:177 why:65 widad:2n wide:19 widen:9 wider:3 wideroe:2n widow:14 width:2 wife:38 wild:2 wildfire:2
wildlif:3 will:677 willemstad:2n william:6n wilmer:3n win:57 winch:7 wind:50 window:46 windward:2 wine:10 wing:68
wingspan:3 wingtech:2n winn:11 winnipeg:2n winston:2n wint:67 winthai:2n wipe:4 wire:93 wish:46 with:1219 withdraw:75
withhold:2 within:189 without:352 witkoff:7n witness:21 wizz:6n wola:2n wolf:4 woman:103 wond:6 wong:3n wonsan:2n
wont:13 wood:12 wooden:10 wool:3 word:85 work:325 worker:5n workshop:7 world:68 worry:12 worse:13 worsen:2 worst:14
worth:49 would:566 wouldnt:11 wound:32 wrangl:2 wrap:8 wreck:30 wreckag:6 wrist:5 writ:2 write:176 wrong:42 wu:4n
wuxi:2n wyryki:5n x:11 xanana:2n xi:7n xiaman:7n xian:3n xiang:2n xiv:2n y:7n yacht:16 yahya:3n yak:6 yanbu:3n
yangon:12n yard:44 yaren:2n yasar:2n year:699 yeast:2 yekaterinburg:4n yelabuga:2 yellow:16 yellowcak:2 yemen:34n
yemeni:3n yemenia:6n yen:7 yenangyaung:2n yeraskh:2n yerevan:22n yes:21 yesterda:5 yesterday:3 yet:30 yevhen:2n yi:9n
yield:4 yilan:2n yo:5n yoga:2 yogurt:2 yonaguni:3n yoon:3n york:49n you:86 youd:3 young:27 youngest:8 younis:2n your:23
youre:2 youssef:2n youssouf:3n youth:6 youve:2 yuan:6 yugoslav:2n yuliia:3n yunnan:5n yusuf:4n yuzhno:2n yvette:2n z:3n
zabihullah:2 zagreb:3n zahedan:2 zahle:2n zalambessa:2n zalingei:3n zambia:6 zamosc:2n zaouatine:2n zaporizhzhia:10n
zarqa:3n zarrab:2n zawiya:7 zay:2n zealand:12n zee:2n zehlendorf:2n zelenskiy:8n zelensky:13n zero:7 zhang:2n zhi:2n
zhoushan:2n ziarat:2 zimbabwe:6n zimbabwean:2 zinder:2n zloty:5 zone:69 zoo:5 zubair:3n zurich:9n
`

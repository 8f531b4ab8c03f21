/** Written by eval/stories/count-words.ts: term:texts, n where it is nearly always written as a name. */
export const DOCUMENTS = 3691
export const COUNTS = `
#aid:93 #airport:341 #airspace:202 #album:44 #ambassador:373 #ankle:14 #apology:65 #approve:86 #army:742 #arrest:143
#attack:640 #baby:51 #balloon:84 #ban:278 #bank:410 #battery:109 #bird:38 #blast:296 #body:214 #border:333 #boxing:79
#brewery:29 #bridge:89 #budget:48 #bus:168 #cabinet:70 #cable:257 #cancel:128 #cancer:3 #cap:58 #capture:17 #car:167
#cash:66 #cathedral:103 #cattle:37 #charge:452 #cheese:37 #chess:15 #child:234 #chip:39 #climate:47 #coast:186
#collapse:68 #condemn:25 #copper:84 #coup:57 #crash:67 #cricket:10 #curfew:79 #customer:112 #cycling:17 #dam:78
#deal:509 #death:450 #demand:115 #deny:109 #desert:25 #diamond:9 #dig:45 #district:270 #dog:50 #drone:626 #drop:133
#drought:72 #drown:62 #drug:51 #election:264 #elephant:20 #eruption:30 #escort:44 #evacuate:90 #exchange:171
#execution:54 #explosive:94 #factory:392 #farmer:171 #fighter:352 #film:193 #fire:645 #fish:162 #flag:151 #flood:123
#food:85 #forest:62 #forge:16 #fraud:34 #fund:139 #gang:56 #genocide:2 #gift:68 #glacier:17n #gold:53 #grain:150
#hack:83 #heating:130 #helicopter:125 #hint:34 #home:762 #hospital:334 #hostage:21 #hotel:205 #hunger:13 #injury:235
#inquiry:116 #inspection:92 #insurer:91 #interest:142 #island:198 #king:106 #landslide:22 #law:248 #lawsuit:41
#layoff:33 #leak:52 #leave:758 #letter:206 #loan:94 #lorry:235 #lose:437 #lottery:2 #man:623 #manager:104 #marathon:13
#match:89 #medal:11 #mediation:65 #medic:25 #meeting:518 #mine:151 #minefield:5 #missile:290 #mob:4 #moon:10
#mountain:53 #mourn:50 #museum:101 #novel:86 #nuclear:70 #offensive:39 #oil:442 #orbit:137 #outbreak:13 #outlet:157
#parade:29 #parliament:296 #pension:53 #phone:1022 #pilgrim:18 #pipeline:322 #plane:846 #poison:4 #police:439 #pope:13n
#port:348 #postpone:154 #power:852 #premier:89 #prison:171 #prize:49 #profit:68 #promise:201 #protest:348 #quake:11
#quarantine:4 #ransom:8 #recall:60 #recipe:26 #reef:14 #referee:46 #referendum:12 #refinery:499 #refugee:35 #reject:134
#release:175 #rent:50 #rescue:195 #reserve:72 #resignation:21 #rise:171 #road:312 #robbery:66 #robot:7 #sabotage:46
#sanction:245 #school:258 #secret:18 #seize:69 #ship:745 #shooting:299 #smuggle:39 #snow:215 #solar:162 #speech:116
#spy:17 #stabbing:7 #stampede:30 #statue:10 #stock:214 #storm:66 #strait:63 #surgery:72 #swimmer:12 #takeover:30
#talks:742 #tariff:87 #telescope:7 #tennis:7 #threaten:63 #torture:11 #tournament:69 #trader:227 #train:233 #tram:53
#transfer:358 #trial:598 #truce:129 #university:105 #village:190 #visa:80 #visit:400 #walkout:23 #warn:148 #water:468
#wave:42 #weapon:262 #web:38 #wed:81 #whale:10 #win:96 #withdraw:114 #wolf:49 #woman:301 #worker:335 0:7 0.1:2 0.4:4
0.6:5 00:27 00.4:3 005:3 01:7 01.14:2 01.2:2 01.4:2 02:19 02.1:2 03:14 03.12:2 04:16 05:22 05.4:2 0500:3 06:19 07:8
07.2:2 07.3:3 08:9 08.05:4 09:9 0900:2 1:1379 1.1:19 1.12:2 1.15:2 1.2:18 1.3:15 1.4:17 1.5:10 1.6:11 1.7:2 1.8:10
1.9:14 10:417 10.25:2 10.31:2 10.5:2 10.6:2 100:30 1000:19 10000:14 100000:11 101:6 102:4 104:2 105:3 1050:2 105000:2
106:3 107:3 108000:2 109:5 11:643 11.2:4 11.3:2 11.4:6 110:18 1100:31 11000:14 110000:4 112:13 113:2 114:5 1140:7 115:3
1150:2 117:6 118:9 119:2 12:261 12.5:3 12.7:2 120:27 1200:30 12000:21 120000:6 1204:2 121:3 122:3 123:4 12300:2 125:2
127:4 129:3 13:65 130:24 1300:7 13000:5 130000:3 132:8 135:5 13500:2 136:3 138:6 14:252 14.1:3 14.2:2 140:50 1400:16
14000:10 140000:8 142:5 145:2 146:6 14900:2 15:175 15.5:2 150:22 1500:16 15000:4 150000:3 151:2 155:3 156:3 157:3
15ks:3 16:192 16.1:3 16.3:2 160:16 1600:9 16000:3 160000:9 161:2 164:2 165:7 167:3 16vs:3 17:118 170:6 1700:10 17000:4
170000:2 1701:3 174:2 176:2 18:158 18.4:2 18.5:3 180:22 1800:4 18000:9 180000:4 182:2 185:2 187:2 187000:2 189:2 19:194
19.2:2 190:17 1900:22 19000:6 190000:6 1904:2 1907:3 193:4 1931:2 1934:2 1940:3 1945:5 1948:3 1949:3 1950:6 195000:3
1951:6 1952:3 1953:2 1956:2 1958:4 1959:3 1960:5 1961:7 1962:4 1963:2 1964:2 1967:4 1968:2 1970s:2 1971:3 1972:5 1973:3
1974:11 1975:3 1976:4 1977:3 1978:6 1979:7 1980:3 1981:2 1982:6 1983:6 1985:3 1986:4 1987:3 1988:6 1989:3 1990:4
1990s:6 1991:10 1993:8 1994:2 1995:2 1996:4 1998:9 1999:4 2:2044 2.1:9 2.15:2 2.2:7 2.3:10 2.4:7 2.5:5 2.6:7 2.7:3
2.8:5 2.9:2 20:321 20.2:2 20.3:3 200:58 2000:41 20000:32 200000:16 2000s:5 2001:3 2003:4 2004:7 2005:2 2006:9 2007:4
2008:14 2009:19 201:2 2010:11 2011:30 2012:15 2013:19 2014:22 2015:20 2016:23 2017:22 2018:43 2019:52 2020:40 2021:72
2022:183 2023:142 2024:101 2025:22 2026:26 2027:26 2028:13 2029:8 203:3 2030:10 2031:4 2032:2 2033:3 2035:3 2036:2
208:2 21:70 210:13 2100:6 21000:7 210000:9 211:3 212:23 214:16 214000:3 216:2 218:2 22:97 22.1:2 22.3:2 220:10 2200:5
22000:6 225:2 22m3:2 23:62 23.1:4 23.5:2 230:18 2300:10 23000:2 230000:4 237:2 2371:2 24:105 240:11 2400:7 24000:4
240000:4 242:2 243:2 244:3 24500:2 25:65 250:14 2500:10 25000:8 250000:4 252:2 26:71 260:6 2600:9 26000:4 260000:2
262:2 27:68 270:2 27000:2 272:2 275:2 28:50 280:9 2800:7 28000:3 285000:2 289:2 29:56 290:3 2900:8 29000:2 3:1208
3.1:11 3.2:7 3.3:4 3.4:5 3.5:2 3.8:3 3.9:6 30:313 300:73 3000:36 30000:18 300000:10 306:2 31:132 310:6 3100:5 31000:5
310000:6 311:2 312:10 3133:2 314:3 318:2 32:10 320:4 3200:5 32000:3 33:22 330:14 3300:2 33000:2 335:2 34:32 340:15
3400:8 340000:4 35:68 350:13 3500:6 35000:8 36:26 360:2 36000:2 37:13 370:2 375:2 38:50 380:6 3800:2 38000:12 39:13
390:6 3900:7 39000:4 4:1030 4.1:9 4.2:4 4.4:4 4.5:5 4.6:6 40:376 400:76 4000:46 40000:23 400000:16 401:2 405000:2 408:2
41:81 410:9 4100:4 41000:10 410000:2 4118:2 412:13 412000:2 417:2 42:10 420:4 4200:5 43:27 430:5 4300:2 43000:2 44:39
44.1:6 4417:2 444:5 45:27 450:3 4500:5 45000:9 450000:3 455:2 459:3 46:31 460:2 464:4 47:19 47.6:8 470:2 4700:2 48:50
480:8 49:18 4pm:2 5:535 5.3:2 5.4:4 5.6:2 50:144 500:51 5000:11 50000:11 500000:7 51:28 510:2 5150:2 52:36 520:2 53:5
54:18 55:15 550:3 5500:5 56:7 560:2 57:18 57.9:2 58:33 580:2 58000:3 59:9 595:2 597:3 6:606 6.1:6 6.2:3 6.3:4 6.4:3
6.7:2 60:153 600:33 6000:20 60000:24 600000:8 601:2 61:77 6100:2 61000:9 611:3 62:16 620:2 6200:2 62000:2 63:17 6300:3
64:14 640:11 6400:3 640000:4 65:6 6500:4 65000:5 66:11 6600:2 67:8 6700:2 67000:2 68:10 69:5 7:353 7.1:3 7.2:2 7.3:2
7.4:7 70:94 700:24 7000:7 70000:6 700000:7 704:5 71:39 7100:2 72:28 73:3 7300:2 730000:3 737:2 74:28 747:2 75:9 750:12
7500:2 75000:3 76:9 765:2 77:5 77000:2 777:5 78:8 78000:2 79:6 8:295 8.3:3 8.5:4 8.54:2 80:60 800:10 8000:15 80000:11
800000:8 81:17 812:2 817:2 82:5 82000:2 83:8 8300:2 84:17 84000:3 846:2 85:4 86:3 87:2 870:2 88:19 880:3 89:3 9:609
9.1:2 9.15:2 9.2:2 9.3:5 9.4:6 9.5:5 9.8:2 90:146 900:55 9000:25 90000:21 900000:7 91:12 911:2 92:4 92000:2 93:4 94:16
9400:3 94000:2 95:23 96:9 96600:2 97:3 97.7:2 970:3 98:3 98000:2 99:3 @ae:76n @af:76n @al:6n @am:58n @ao:17n @ar:21n
@at:49n @au:58n @az:82n @ba:3n @bd:38n @be:40n @bf:30n @bg:27n @bh:25n @bj:23n @bo:14n @br:51n @by:89n @ca:60n @cd:62n
@ch:60n @ci:16n @cl:34n @cm:7n @cn:348n @co:50n @cr:4n @cu:53n @cy:38n @cz:14n @de:127n @dj:15n @dk:64n @dz:33n @ec:17n
@ee:45n @eg:94n @er:25n @es:47n @et:63n @fi:58n @fr:147n @gb:200n @ge:61n @gh:23n @gn:23n @gr:49n @gt:7n @hn:8n @hr:10n
@ht:34n @hu:48n @id:35n @ie:19n @il:136n @in:197n @iq:95n @ir:260n @is:12n @it:62n @jm:4n @jo:65n @jp:113n @ke:52n
@kg:48n @kh:39n @kp:32n @kr:63n @kw:45n @kz:52n @la:15n @lb:66n @lk:23n @lr:6n @lt:67n @lv:45n @ly:61n @ma:11n @md:36n
@mg:5n @mk:6n @ml:61n @mm:60n @mn:12n @mr:10n @mt:20n @mw:7n @mx:40n @my:54n @mz:12n @ne:27n @ng:45n @ni:12n @nl:84n
@no:84n @np:26n @nz:18n @om:77n @pa:30n @pe:16n @pg:12n @ph:65n @pk:127n @pl:86n @ps:32n @pt:32n @py:16n @qa:110n
@ro:48n @rs:20n @ru:613n @rw:38n @sa:90n @sd:150n @se:44n @sg:43n @si:8n @sk:30n @sl:12n @sn:22n @so:30n @sy:91n @tg:9n
@th:64n @tj:34n @tm:26n @tn:8n @tr:211n @tw:84n @tz:7n @ua:270n @ug:18n @us:590n @uy:7n @uz:44n @va:6n @ve:103n @vn:26n
@xk:7n @ye:55n @za:72n @zm:11n @zw:15n a:3390 a320:2n a7a5:3n aalborg:6n aarhus:4n ababa:33n abadan:5n abakar:6n
abandon:8 abbas:27n abbot:2 abdel:10n abdelatty:4n abdelaziz:2n abdelgadir:2n abdelrahim:3n abdi:3n abdollahian:2n
abdoulaye:3n abduct:2 abdul:8n abdulkader:3n abdullah:16n abdulrahman:4n abeche:10n abey:6 abidjan:13n abiy:3n
abkhaz:2n abkhazia:3n ablaz:11 able:31 aboard:30 about:740 above:193 abqaiq:6n abramovich:3n abroad:55 absence:13
absent:2 abstain:33 abstent:10 abu:66n abuja:23n abuse:9 acacia:5 academ:5 academic:3 acceler:2 accept:67 access:31
accid:17 accompan:13 accord:243 account:191 accra:7n accredit:4 accus:115 achiev:2 acid:2 acknowledg:2 acoustic:7
acquit:2 acre:5 across:183 act:133 action:46 activ:21 activat:2 active:7 actor:10 actu:3 adam:5n adana:3n adani:4
add:131 addis:41n addit:12 addition:3 address:55 addresse:2 addu:2n adeang:3n adel:2n adelaide:2n aden:26n adhes:3
adject:3 adjoin:2 adjourn:10 adjust:3 adl:3n adlershof:2n administr:43 administration:10n administrative:4n admir:6
admiss:2 admit:35 adnoc:2n adopt:35 adra:2n adrar:2n adre:11n adriatic:2n adult:3 advance:25 advantage:2 adventur:2
advertis:7 advic:12 advis:71 advisor:3 aegean:3n aerial:7 aero:4 aeroflot:2n aeronautics:3n afar:4n afc:4n affair:88
affect:57 affiliat:6 affirm:2 afford:2 afghan:38n afghanis:2 afghanistan:27n afloat:2 afraid:9 aframax:6 africa:39n
african:62n after:1108 afternoon:114 afterward:34 afungi:2 afwerki:2n agadem:4n agadez:3n again:382 against:274
agarak:2n agartala:4n agathonisi:3n age:46 agenc:112 agency:101n agenda:13 agent:53 aggravat:4 aggress:13 ago:71
agre:117 agree:284 agreement:5n agricultur:23 agronom:3 aground:4 ahead:34 ahmad:4n ahmadi:5n ahmed:16n ahn:2n ahvaz:5n
ai:3 aid:56 aidarous:3n aide:21 aim:41 aime:2n ain:13n air:376 airborn:6 airbus:13n aircraft:351 aire:5n airfield:12
airlin:118 airline:64n airliner:2 airman:13 airplan:18 airport:298 airspac:118 airspace:2 airstrip:6 airway:22n aita:2n
aivar:2 ajman:4n ak:7n akbar:2n akhtarabad:3n akinci:5n akrotiri:7n aksoy:2n aksyonov:5n aktau:8n al:203 alam:4n
alamata:3n alarm:31 alaska:8n alaskan:4n albanese:7n albania:2n alberta:3n alberto:2n albusaidi:3n alcocer:2n ale:3n
aleksandar:3 aleppo:11n alert:47 alexander:23n alexandre:4n alexandria:5n alexei:4n algecira:2 algeria:30n algerian:8n
algerie:6n algiers:18n algoney:2n ali:37n alia:11n alice:2n alicia:2n alicja:3n alight:29 align:5 alimi:2n alive:24
alix:2n aliyev:10n aliyeva:2n all:495 alleg:11 alley:4 alli:21 alliance:5n allot:4 allow:111 ally:37 almaty:14n
almost:34 alone:41 along:152 alongsid:11 aloud:26 alouk:2n alread:113 alrosa:2 also:152 altar:2 alter:6 alternat:7
although:25 altitud:14 alto:5 altogeth:4 alumina:3 aluminum:12 alvaro:2n always:28 am:113 amadea:2n amager:2n amal:2
amar:3n amari:13n amateur:3 amazon:3n ambassad:224 ambassador:26n ambaz:2 amber:4 ambul:22 ambush:6 amdjarass:4n
amend:10 america:25n american:311n amhara:4n amid:3 aminata:3n amir:11n amman:38n ammonia:6 ammonium:2 ammun:9
ammunition:3 amnest:4 amnesty:6n among:167 amount:15 amper:4 amphib:2 amput:2 amritsar:7n amsterdam:10n amuay:2n
amuda:4n amuse:2 an:1375 ana:4n anahit:3n analyst:33 anastasia:3n anch:39 anchorag:12 anchorage:3n and:3217 andersen:2
andre:5n andrea:2n andrei:6n andrew:3n andrii:5n andris:3n andriy:2n andromeda:2n anew:5 angela:5n angele:4n anger:4
angl:2 anglican:2n angoche:2n angola:8n angolan:7n angry:5 anil:3n anim:21 animal:2 anita:2 ankara:75n ankle:6 ann:2n
anna:3n anne:3 annex:17 annivers:7 announc:107 annu:9 annual:2 annul:11 anod:2n anonym:2 anoth:202 another:15 ansanm:7n
ansar:2 answ:208 answer:2 antalya:8n antananarivo:2 antenna:6 anthem:7 anthony:6n anti:21 antigua:6n antofagasta:2n
anton:2n antonio:18n antonov:2n antti:3n antwerp:13n anu:2n anutin:5n anwar:10n any:231 anybod:30 anyhow:2 anyon:80
anyone:3 anything:83 anywa:8 anywher:14 apart:49 apeldoorn:2n apia:2 apiec:8 apolog:15 apologiz:43 apostolic:2n app:8
apparatus:4 appe:87 appeal:5n appear:39 appendectom:2 appendix:4 applaud:9 applaus:7 apple:7 applic:11 application:3
apply:52 appoint:27 appreci:2 apprentic:3 approach:38 appropriat:2 approv:44 apr:3n apricot:7 april:142n apron:10
aqaba:9n aquarium:2 arab:46n arabia:42n arabian:2n arabic:7 araghchi:11n arakan:7n aramco:7n araqchi:4n arauca:8n
arax:4n arbaat:2n arbit:4 arbitr:16 arbitration:6n arc:2 arcad:4 arch:3 archbishop:11 archipelago:4 architect:3
arctic:16n are:963 area:79 arent:9 argentina:17n argentine:5n argu:14 argue:40 argyle:2 arise:2 arish:2n arithmetic:14
arizona:2n arlit:6n arm:228 arman:2n armando:3n armenia:35n armenian:23n armistic:4 armor:25 army:389 around:113
arrang:32 array:4 arrear:11 arrest:85 arriv:43 arrival:2 arrive:113 arson:5 art:5 arthur:3n artibonite:3n articl:28
article:14n artific:3 artill:20 artist:3 artsyz:2n aruba:3n as:1002 asa:3 asaad:6n asad:6n asante:2n asean:21n
asfura:2n ash:17 ashdod:4n ashgabat:11n ashkelon:2n ashor:21 asia:26n asian:20n aside:9 asif:4n asim:2 ask:958 aslan:2n
asleep:16 asmara:16n asml:3n asphalt:3 assab:7n assad:14n assaluyeh:2 assault:7 assemb:19 assembl:6 assembly:22n
assess:5 asset:93 assist:16 associ:39 associat:2 association:7n assum:9 assur:6 astana:20n astara:2n astern:2 astra:3
astrakhan:5n astronom:2 asuncion:6n asylum:4 at:2384 atacama:2n atbara:11n athens:15n athienou:3n athlet:6 athletics:3
atlantic:12n atlas:2 atmospher:4 atomic:16 atr:4n attach:25 attack:246 attari:5n attempt:22 attend:32 attent:3 attest:5
attestation:2 attic:2 attock:2n attorne:8 attorney:3n attribut:10 atyrau:2 au:20 auckland:5n auct:31 auctione:3 audi:11
audit:16 aug:8n august:133n aung:11n aunt:11 aurelia:3 auspic:2 australia:45n australian:20n austria:4n austrian:3n
auth:11 author:147 authority:21n authoriz:7 automatic:8 autonom:6 autotransform:4 autumn:80 auvere:4n auxili:2 avail:11
avdiivka:2n avenger:5n avenue:15n averag:24 avianca:9n aviation:122 avionic:2 aviv:17n avoid:15 await:6 awake:7
awami:2n award:12 aware:2 away:216 awkward:2 awning:2 ax:4 axis:3 axle:4 axum:4n ayder:2 azerbaijan:54n azerbaijani:13n
azeri:5n azore:3n azov:2n azraq:6n azruddin:3n b:11n baabda:4n bab:3 babanusa:3n baby:14 bach:2n back:576 backbench:2
background:2 backlog:3 backward:2 bad:40 badge:4 badly:10 badr:13n bae:2n baengnyeong:4n bag:50 baga:2n baggag:2
baghdad:58n baghlan:2n bahadur:3n bahai:2n bahamas:2n bahrain:25n bahraini:3 bahri:2n bahru:3n baht:7 baiji:3n bail:17
bailey:3n bajira:2n bajo:3n bake:16 baker:27 bakery:48 bakhmut:4n baku:52n balah:4n balance:5 balcon:9 bale:2 bali:6n
balikesir:2n balingue:3n balkan:6n ball:9 ballast:3 ballistic:17 balloon:84 balloonist:2 ballot:17 ballpoint:2
ballroom:4 baloch:13n balochistan:11n balti:2n baltic:34n baluchestan:2n bamako:38n bamboo:7 bamenda:2 ban:187
banadia:2n banana:10 banco:3n band:24 banda:2 bandar:11n bandit:7 bandung:2 bang:17 bangboka:2n bangkok:27n
bangladesh:28n bangladeshi:7n bangoka:2n bangsamoro:2n bangui:7n baniya:3n banjul:4n bank:411 banker:4 banknot:3
bankrupt:3 bankruptc:3 bann:10 bannu:2 banquet:3 bapco:5n bapt:2 bar:79 bara:5n baranga:3 barb:6 barbados:6n
barcelona:6n barclay:2n bare:8 barent:3n bargain:17 barge:22 bark:7 barle:5 barn:8 barnacl:2 barnieh:2n baromet:2
baron:4 barrack:2n barracks:23 barrag:8 barrel:133 barri:10 barrist:3 barrow:2 bart:8 barth:2n barzani:8n base:112
baseball:4 basel:7n baseless:5 basement:6 bashar:5n bashayer:2n bashir:2n bashkortostan:4n basic:2 basin:8 basis:22
basket:8 basketball:6 basra:21n basseterre:2 bastar:2 batam:5n batanga:3n batch:6 bath:5 bathroom:5 bathtub:2 batken:7n
baton:2 batt:73 battal:14 battambang:2n battl:5 battlefield:6 batumi:10n bavaria:6n bavarian:4n bawazir:2n bay:34
bayelsa:2n bayraktar:6n bayramov:2n bazaar:10 bazan:4n bazar:2 bazian:2n bazoum:3n be:1337 beach:41 beacon:7 bead:2
beam:4 bean:11 bear:44 beat:31 beaut:2 beauti:3 becaus:330 because:14 becom:66 bed:53 bedouin:2n bedroom:2 bedsheet:2
bee:11 beech:2 beef:5 beekeep:4 been:1365 beer:8 beersheba:3n beet:4 beetl:2 befor:587 before:21 beforehand:9 beg:6
begin:291 behalf:9 behav:2 beheshti:2n behind:128 behrouz:3n beijing:106n beirut:42n beit:2n bekaa:3n bekele:2n bel:6n
belarus:57n belarusian:30n belaruskali:5n belavia:9n belen:2n belgian:17n belgium:29n belgorod:9n belgrade:11n
believ:56 belize:3n bell:18 bella:2n bellinzona:2n belly:3 belong:100 below:73 belt:24 ben:9n bench:18 benchmark:3
bend:17 bendjama:2n beneath:32 benedetti:3n benefic:2 benefici:3 benefit:11 bengal:5n bengaluru:5n benghazi:14n
benin:18n beninese:2n benjamin:5n bentiu:2 bentley:2n beqaa:2n berbera:4n bergen:6n berlin:27n berman:2n bern:18n
bernard:2n berth:34 besid:86 beside:4 besieg:2 bessent:4n best:55 bet:3 bett:49 between:432 beyond:30 bhamo:5n bhuj:3n
bhutan:3n biala:2n bialiatski:3n bialystok:4n bicycl:13 bid:21 bidd:5 biden:4n bienn:2 big:41 bigg:10 biggest:19
bihar:6n bike:3 bilater:3 bilateral:2 bill:201 billboard:2 billionair:2 billund:5n billy:2 bin:13 bind:13 bingo:2
binocular:3 biolog:2 bir:2n birch:4 bird:34 birr:8 birth:11 birthda:17 biryani:2 biscuit:13 bishkek:34n bishop:32
bissau:3n bissessar:2n bit:14 bitch:2 bitcoin:5 bite:14 bitola:2n bitt:3 bitumen:6 black:61 blackboard:2 blacken:6
blackl:37 blackmail:2 blackout:21 bladd:2 blade:8 blame:108 blanar:4n blank:11 blanket:13 blantyre:3n blast:56 blaze:18
bleach:2 bleed:2 blend:9 bless:6 blind:5 blink:2 blip:3 bln:2 bloc:33 block:190 blockad:17 blockade:2 blogg:4 blood:11
bloom:3 blow:115 blue:37 bm:2n bo:2 board:161 boast:3 boat:119 boatman:2 bobo:6n boca:5n bodo:9n body:63 boeing:15n
bog:3 bogota:19n bohdan:2n boil:80 boiler:4 bok:2n bola:3n bolan:3n boldak:2n bolivar:2 bolivia:9n bolivian:7n bolt:14
bomb:196 bombard:3 bombardment:2 bond:22 bondar:4n bondholder:2 bone:2 bonne:2n bonny:6n bonus:16 book:75 bookshop:2
boom:17 boost:3 boot:27 booth:2 bora:3 boracay:3n bord:253 border:21n bore:10 boredom:2 borehol:5 born:30 bornholm:3n
borno:2n borrow:22 bosaso:3n bosnia:3n bosphorus:5n boss:9 boston:3n botan:2 both:447 bottl:33 bottom:12 bougainville:2
bould:2 boulevard:3 boulo:4n bounc:2 bound:83 boundary:2n bouquet:2n bow:7 bowl:5 box:78 boy:58 boycott:2 bp:5n
bracelet:4 bracket:4 brake:6 branch:26 brand:9 brasilia:12n brass:13 bratislava:11n brav:2 brave:2 brazil:36n
brazilian:15n brazzaville:2n breach:62 bread:43 breadth:3 break:201 breakawa:6 breakfast:43 breakwat:5 breath:11
breed:4 brega:3 breman:2n brent:20n breshna:3n brest:11n brew:10 brexit:2n brib:4 bribe:3 brick:15 bride:19 bridg:87
bridge:5n brief:34 brigad:28 brigade:7n brigadi:4 brigadier:3n bright:5 brighton:2n brine:2 bring:411 brisbane:7n
brisk:3 britain:88n british:60n brittany:3n brize:2n broad:9 broadcast:17 brochur:2 brody:4n brogel:4n brok:47 broker:6
brokerag:5 bronz:3 brooklyn:2n broom:6 broth:58 brother:3 brotherhood:2 brovdi:3n brown:10 bruno:4n brush:3
brussels:114n bryansk:13n bubbl:3 bucharest:13n bucheon:2n bucket:10 buckwheat:2 bud:3 budapest:14n buddha:3n
buddhist:3n budgam:2n budget:45 budry:3n buenaventura:2 bueno:5n buff:5 buffalo:4 bug:3n bugti:3n build:193
bujumbura:5n bukavu:10n buksefjord:2n bulacan:3n bulawayo:2 bulb:9 bulgaria:15n bulgarian:14n bulk:15 bull:7 bulldoz:3
bullet:10 bulletin:7 bun:2 bunch:3 bund:2 bundeswehr:2n bungalow:3 bunk:25 bunker:5 buoy:13 buqayq:2n burden:3 bure:2n
bureau:19 burga:7n burgundy:2n burhan:10n buri:2n burial:6 buriram:2n burkina:24n burlington:2 burma:2 burmese:5n
burn:284 bursa:3n burshtyn:3n burst:40 burundi:10n burundian:2n bury:25 bus:148 busaidi:2n busan:12n busbar:5 bush:14
bushehr:9n busi:49 busiest:2 business:5 businessman:16 bustan:2n busy:7 but:385 butch:2 butt:3 button:9 buy:251
buyer:92 buzz:7 by:1933 bypass:8 bzk:3n c:15n cab:8 cabbag:2 cabin:7 cabinda:2n cabinet:43 cable:89 cabo:5n cadet:6
caesar:12n caesarean:2 cafe:9 cage:4 cahul:2n cairo:52n cake:26 calama:3n calcul:3 calculat:2 calendar:15 calf:5
cali:3n calib:2 caliber:2n california:3n caliphat:2 call:739 calle:2n calm:19 cambodia:25n cambodian:26n camel:12
camera:55 cameroon:7n camouflag:4 camp:95 campaign:21 campaigner:3 can:245 canada:39n canadair:2n canadian:22n canal:25
canberra:22n canc:2 cancel:80 cancell:4 candid:3 candidac:2 candidat:21 candidate:2 candl:34 candlelight:3 cane:7
canel:3n canist:4 cankiri:3n cann:2 cannabis:2 cannon:8 cannot:68 cano:13n canoe:8 canop:2 canseco:2n cant:22
canteen:12 canton:6 canvas:2 cap:36 capable:6 capac:24 capacity:2 cape:20 capit:181 capital:3n capsiz:2 capt:9
captagon:7 captain:93 captur:8 car:153 caracas:60n carat:2 caravan:8 carawa:2 carbon:5 card:74 cardamom:2 cardboard:6
cardin:6 cardinal:3n care:38 careless:3 caretak:4 caretaker:2 cargo:138 caribbean:23n caricom:5n carl:2n carlos:2n
carlyle:3 carmak:4 carmen:2 carney:2 carniv:3 carolina:5n carpent:2 carpet:16 carri:95 carriag:4 carrier:3 carrot:4
carry:344 cart:7 cartel:6 carton:9 cartridg:2 carve:2 casa:2n casablanca:4n cascad:2 case:180 cash:50 cashi:2 casino:6
caspian:21n cassava:5 cast:5 casualt:15 cat:16 catalog:3 catalyst:3 catalytic:5 catatumbo:5n catch:67 cater:3
catherine:2n catholic:6n catholico:3n cattl:9 cattle:2 cauca:3n caucasus:2n cause:51 causewa:6 caut:6 cave:7 caviar:3
cay:2n cc:3 cease:7 ceasefir:42 ceasefire:3 ceatalchioi:2n cebu:12n cedar:3 cedro:2n ceiba:2 ceiling:26 celebr:3
celebrat:2 cell:23 cellar:22 cello:3 cement:31 cemet:9 cenit:6n censur:2 census:2 cent:229 center:10n centimet:9
centr:97 central:22n centrenergo:4n centrifug:3 centro:3n centu:8 cere:2 ceremon:13 certain:19 certif:6 certificat:47
cesar:2n cessna:16n ceuta:4n ceyhan:12n cfa:5n chabahar:9n chaco:3n chad:32n chadian:12n chago:2n chain:24 chair:94
chairman:48 chairperson:2 chairwoman:2 chalk:6 challeng:8 challenge:2n chaman:8n chamb:27 chamber:5n chamchamal:3n
champ:6 champagn:2 champion:4 chan:5n chanc:2 chance:7 chancell:7 chandeli:3 chandigarh:4n chandl:5 chang:163
changhua:2n channel:46 chanthaburi:4n chapel:4 chapo:3n chapt:12 char:18 charact:2 charad:2 charco:18 charg:275
charge:6n charity:2 charleroi:3 charnvirakul:4n chart:33 charter:10 chase:15 chau:2n chauffeur:2 cheap:19 cheapest:2
cheat:4 chechnya:2n check:64 checkpoint:16 cheer:15 chees:9 chef:5 chelsea:5n chelyabinsk:4n chem:16 chemist:3 chen:3n
chenab:3n chengdu:4n chennai:4n cheongju:2n cher:4 cherkasy:2n chernihiv:13n chernihivoblenergo:3n cheryl:2n chess:15
chest:4 chevron:19n chhattisgarh:3 chi:3n chiang:6n chiayi:2 chicago:7n chicken:13 chief:175 child:153 childhood:2
chile:23n chilean:3 chilia:5n chimne:13 chimney:2 chin:2 china:175n chinese:194n ching:6n chinook:3 chip:36 chipmak:2
chisinau:14n chit:3n chitose:5n chitral:2 chittagong:4n chlorin:5 cho:2n chocolat:5 choic:9 choir:14 choke:2 chol:2
cholera:12 choluteca:2n chom:2n chong:5n choos:29 chopin:6n chornomorsk:2n chou:3n chp:2n christen:3 christian:2n
christiansborg:2n christmas:41n christodoulide:9n christopher:2n chung:2n church:33 cienfuego:3n cigarett:29 cinema:4
ciragan:2n circl:54 circuit:12 circular:5 circulat:6 circumst:6 circumvent:3 cistern:3 cite:35 citizen:57 city:224
civic:3 civil:208 civilian:5 claim:102 clamp:3 clan:9 clap:6 clarif:3 clarific:5 clark:3n clash:14 class:33 classic:2
classroom:5 claudia:5n claus:24 clay:5 clean:37 clear:114 clerg:2 cleric:2 clerk:24 clev:3 click:4 client:30 clifton:2n
climat:5 climb:31 cling:2 clinic:23 clip:6 clipboard:2 clock:33 clog:3 clos:7 close:532 closest:2 closur:27 cloth:18
clothing:3 cloud:24 club:63 clust:5 cm:2 cmoc:2 cnpc:2 co:22 coach:25 coal:85 coale:9n coalition:4 coast:158
coastguard:18 coat:16 cobalt:3 cobra:2n coca:3 cocain:6 cock:2 cockpit:6 cocoa:7 coconut:6 cod:3 code:27 coerc:2
coffe:56 coffee:2 coffin:12 cognac:3 coimbatore:2n coin:14 coke:3 cola:2 cold:69 coldest:3 collaps:23 colleagu:67
colleague:3 collect:49 colleg:9 collid:2 collis:3 cologne:5n cologny:2n colombia:35n colombian:17n colombo:15n colon:10
colonel:59 colonial:2 color:20 coltan:3 columbia:2n column:46 comb:3 combat:12 combin:11 come:999 comed:5 comfort:8
comfortab:2 comic:3 comma:5 command:154 commander:7n commando:4 commend:2 comment:69 commerc:30 commerce:17n
commercial:4n commiss:89 commission:78 commissioner:8n commit:14 committe:129 committee:14n commodore:2 common:32
commonwealth:5n commun:20 communic:3 communiqu:28 communique:3 community:9n commut:4 commuter:3 como:2n comoro:18n
comp:4 compan:499 company:27n compar:19 compatriot:2 compens:17 compensat:4 compensation:2 compet:21 competit:4
complain:41 complaint:33 complet:21 complete:2 complex:16 compli:17 compliance:2 compon:5 compos:2 compost:2
compound:10 comprehens:3 compress:24 compromis:6 compuls:3 comput:14 comrad:2 comrat:2 conced:6 concentrat:3 concern:65
concert:5 concess:7 conch:3 concili:6 conclud:11 conclus:5 concret:17 concrete:4 cond:30 condemn:21 condensat:13
condition:6 condol:2 conduct:27 conductor:2 cone:3 confeder:7 confederation:2n confer:29 confess:4 confid:8 confident:3
confin:2 confirm:87 confiscat:9 conflict:12 confus:5 congo:39n congolese:23n congratul:2 congratulat:9 congreg:3
congress:32 congressman:3 connect:35 cons:11 conscript:9 consensus:3 consequ:8 conservat:3 consid:32 consider:2
consign:16 consigne:4 consortium:15 conspirac:4 const:2 constance:2n constanta:4n constituenc:6 constitut:22
constitutional:3n construct:8 construction:2 constructive:2 consul:24 consular:11 consulat:10 consulate:2n consult:57
consultanc:2 consum:11 consumer:4 consumpt:2 cont:12 contact:36 contain:67 contaminat:2 contempt:2 contest:8
continent:3 conting:2 continu:50 contr:4 contraband:2 contract:110 contractor:3 contribut:3 control:162 controll:45
controller:7 conve:2 conven:10 convent:7 convention:5n converg:2 convers:27 convert:6 convey:17 conviasa:3n convict:29
convo:41 cook:97 cookhous:2 cool:40 cooper:18 cooperat:8 coordin:13 coordinat:13 coordination:2n copa:8n copenhagen:29n
copp:21 copper:8 coptic:2n copy:28 coquimbo:2n coral:4n cord:7 cordoba:3n core:4 cork:7 corn:28 cornich:5 corniche:4n
corp:2n corpoelec:2 corpor:21 corporal:5 corporation:13n corps:10 correct:11 correction:10 correspond:30
correspondent:3 corrid:79 corridor:3n corrod:5 corrupt:11 corvett:3 cost:196 costa:6n costum:2 cot:2 cotabato:3n
cote:3n cotonou:10n cottag:2 cotton:20 cough:12 could:334 couldnt:7 coulibaly:2n council:238 counsel:21 count:700
counterpart:27 countrysid:2 county:10n coup:19 coupl:17 coupon:6 couri:6 cours:26 court:300 courte:2 courtes:6
courtroom:4 courtyard:8 cousc:2 cousin:44 covena:10n cover:110 coverag:2 covid:2n cow:23 coward:3 cox:2 cpc:3 crab:7
crabb:2 crack:20 craft:26 cran:2n crane:42 crash:19 crat:11 crate:25 crawl:5 cream:10 creat:11 crech:2 cred:4 credent:7
credential:2 credit:41 creditor:3 creek:18 creep:3 crescent:6n crete:6n crevass:2 crew:247 cricket:8 crime:27
crimea:14n crimean:6n crimin:17 criminal:3n crippl:2 crisis:12 crisp:2 crit:7 critic:8 criticiz:8 croatia:3 croatian:4n
crocodil:8 croix:3n crop:28 crore:10 cross:313 crow:4 crowd:24 crown:13 crude:167 cruis:19 cruise:2 cruiser:3n crush:6
crust:2 crutch:2 cruz:4n cry:5 crypto:8 cryptocurrenc:8 cryst:3 cub:3 cuba:37n cuban:15n cubic:28 cuciurgan:3n
cucuta:9n cuenca:2n cuff:2 cufflink:3 cuhurestii:3n cull:2 culprit:8 cultur:8 culvert:5 cup:24 cupboard:4 curacao:7n
curator:6 curb:7 cure:4 curfew:10 curious:2 curl:2 curr:118 currenc:19 curtain:10 curve:3 cush:3 custod:23 custom:179
customer:4 cut:372 cutlass:2 cutt:13 cutter:2 cuyuni:4n cyangugu:2n cyberattack:2 cycl:3 cycle:9 cyclon:5 cyclone:2
cylind:11 cypriot:15n cyprus:31n cyril:4n cyrillic:6n czech:10n czechia:2 d:42 da:8 dabakir:6n dad:2 dae:2 daegu:4n
daejeon:3n dagalo:9n dagestan:4n daily:29 dairy:10 dakar:14n dalian:7n dam:62 damag:113 damage:3 damascus:50n
dammam:12n damp:5 dan:4n dana:9n danc:2 dance:9 dand:2n dandong:4n dane:5n dang:26 danger:12 dangrek:2n daniel:9n
danish:33n danube:9n dao:3n dar:6n darbhanga:2n dare:6 darfur:21n dark:132 darken:4 darkhan:2n darnytsia:6n darwin:7n
dash:3n dashboard:3 dasu:2n data:33 date:125 datu:2n daugavpil:7n daught:43 davao:3n david:11n davit:4n daw:3n dawa:2n
dawei:2n dawn:76 day:1094 daybreak:3 daylight:11 de:45 deacon:5 dead:122 deadlin:13 deaf:2 deal:151 dealer:8 dear:14
death:30 debat:13 debre:2n debris:26 debt:23 deby:2n dec:28n decad:25 dece:4 december:133n decibel:3 decid:75 decis:67
deck:15 declar:126 declaration:2 declin:40 decommiss:2 decoy:6 decre:17 dedicat:2 deduct:2 deed:2 deep:20 deer:4
default:2 defect:3 defend:24 defens:290 defense:81n defer:2 defi:2 deficit:6 defin:3 degre:42 deir:9n deira:3n del:9
delaware:2n delay:49 delcy:4 deleg:119 delegat:60 delegate:12 delegation:9n delet:4 delft:2n delgado:4n delhi:74n
deliberat:9 deliberate:2 delic:2 delicat:2 delist:5 deliv:105 delivery:12 dell:2n delma:3n delta:22 demand:87 demarc:4
demarch:2 demin:3 democrat:3n democratic:20n demolish:2 demonstr:4 demonstrat:2 demurrage:2 denis:3n denize:5n
denmark:33n denounc:2 denpasar:3n dent:44 deny:109 depart:51 department:42n departur:48 departure:4n depend:26 deplor:2
deploy:2 deport:7 depos:3 deposit:28 depositor:5 depot:82 depr:4 depth:7 deput:104 deputy:20n der:3 dera:4n derail:2
derby:2 dermer:2n derna:3n des:6 desalin:12 descend:3 describ:58 desert:28 deserv:2 deshmukh:2n design:11 designat:11
desk:32 despit:4 dessert:2 destin:7 destro:79 destroy:5 destruct:3 detach:7 detail:17 detain:39 detaine:11 detect:16
detent:4 determin:2 deton:5 detonat:3 detour:10 detroit:2n develop:6 development:6n devi:3n devic:22 dhabi:44n
dhadar:2n dhafra:3n dhahban:3n dhaka:29n dhofar:2n dhow:7 dial:2 dialect:2 dialog:10 dialysis:9 diamond:7 diary:11
diaspora:2 diaz:3n dibis:4n diction:2 didier:2n didnt:23 die:140 diego:2 diesel:145 diet:3 dieudonne:2 diff:9 differ:54
different:4 difficult:14 dig:45 digg:8 digit:5 dign:2 dil:2n dili:2n dilig:3 dill:7 dim:2 dimitri:4n din:3 dinar:12
dine:7 dinn:25 dinner:3 dioces:3 diori:2n dioulasso:6n dip:4 diplomac:7 diplomacy:3 diplomat:37 diplomatic:5 dire:2
direct:187 director:12n directorat:5 directorate:4n dirham:5 disable:2 disagre:13 disappear:6 disappoint:3 disarm:4
disarma:2 discharg:6 disciplin:4 disconnect:7 discount:12 discov:2 discriminat:2 discuss:64 disengag:2 disguis:2 dish:7
dislik:4 disma:2 dismantl:2 dismiss:27 dispatch:10 displa:13 displac:13 dispos:5 disproportionat:2 disput:56
disqualif:2 diss:4 dissid:7 dissolv:8 dist:23 distill:11 distress:3 distribut:27 district:138 disturb:8 disus:5
ditch:12 dive:12 diver:29 divers:2 divert:15 divid:18 dividend:5 divis:11 division:4n divorc:5 divorce:2 diyala:2n
diyarbakir:3n dizon:2n dj:3n djamena:18n djibo:3n djibouti:15n djiboutian:5n dlamini:2n dmitri:2n dmitriev:3n dmitry:5n
dmytro:2n dniester:2n dnipro:13n dnipropetrovsk:2n dniprovska:4n dniprovskyi:2n dno:3n do:825 dobrindt:4n
dobropillia:3n dobrotvir:3n dock:19 doct:34 doctor:26 docu:35 document:5 dodge:2 doel:3n doesnt:21 dog:49 dogfight:3
doha:70n dohuk:7n doklam:2 doll:3 dollar:254 dolphin:3 domain:2 dome:6 domestic:13 domingo:6n dominica:3 dominican:10n
domino:2 domodedovo:3n don:2n dona:2 donald:32n donat:3 donba:4n donetsk:10n dong:7 dongguan:2n dongjiakou:2n
dongola:7n dongy:3n donke:16 donor:6 dont:36 door:118 doorman:4 doorstep:2 dope:5 dora:2n dorin:3n dorm:2 dormit:5
dos:2 dosso:2n dostuk:2n dot:4 doubl:56 doubt:16 dough:4 down:602 download:2 downstair:2 downstream:5 dowry:3 dozen:27
dp:2 dr:35n draft:78 drag:10 dragon:8 drain:18 drainag:2 drama:6 dramatic:2 draw:150 dredg:7 dress:19 drift:37 drill:41
drily:2 drink:38 drip:4 driv:131 drive:101 driver:12 drizzl:2 drone:593 drop:123 drought:10 drown:13 drozdenko:3n
drug:17 drum:26 drumm:5 druze:4n druzhba:11n druzhkivka:2n dry:64 dryer:4 dtek:16n du:7 dual:7 dubai:74n dublin:4n
duck:7 duct:3 due:70 duel:2 dugout:3 duhok:5n duke:2n dull:2 duma:2n dummy:2 dump:5 dunham:2n duqm:3n durand:3n
durban:2n durian:4 during:88 dushanbe:15n dusk:30 dusseldorf:2n dussey:2n dust:12 dutch:47n duty:57 dyke:3 dynamit:9
dzhankoi:4n e:26 each:480 eagle:12 ear:8 earli:77 earlier:4 early:74 earn:30 earnest:2 earpiec:2 earth:16 earthquak:9
ease:11 easi:6 easiest:2 east:156 easter:19 eastern:70 eastleigh:3n eastward:2 easy:5 eat:61 ebrahim:2 echo:2 econom:33
economic:42 economics:6 economist:9 economy:4 ecopetrol:9n ecowa:6n ecuador:14n ecuadorean:3n ecumenical:2n edge:29
edh:2n edinburgh:3n edit:9 edition:3 editorial:2 edm:9n edmund:2n educ:6 edward:3n eel:2 effect:63 effort:8 egg:15
egypt:59n egyptian:23n eid:7n eide:2n eight:3 eighteenth:2 eighth:12 eilat:10n eindhoven:3n eith:74 either:2 eject:2
eko:2 ekrem:2n el:60n elbow:2 elder:38 eldest:6 elect:69 election:9 elector:9 electr:7 electric:217 electrica:3n
electricite:4n electricity:31n electronic:9 electronics:7 elena:4n eleph:6 elephant:2 elev:4 eleventh:31 elig:2
elista:2n elite:2 elizabeth:2n elmadag:2 elmendorf:2n eln:11n else:86 elsewher:22 elsewhere:2 elysee:2n email:9
emasalo:2n embank:5 embargo:85 embarrass:3 embass:116 embassy:6n embrac:5 embraer:6n emerg:6 emergenc:59 emergency:12n
emeritus:2n emir:7 emirat:6 emirate:59n emirati:20n emiss:2 emissary:2 emmanuel:9n emmerson:2 emomali:6n emplo:12
employ:7 employe:26 employee:6 employer:2 empty:103 en:2n enclav:3 enclos:2 encount:4 encourag:4 end:467 endang:3
ende:2 enemy:28 energ:83 energetic:2 energinet:2n energy:39n enerhodar:4n enforc:19 engag:22 engin:97 engine:151
engineer:45 england:3n english:27n eni:7n enjoy:2 enlarg:4 enough:53 enrich:13 ensembl:2 ensur:2 entebbe:7n enter:128
enterpris:13 enthusiasm:2 enthusiast:3 entir:6 entiret:5 entitl:5 entity:18 entr:3 entry:30 enugu:2n envelop:9
environ:5 environmental:4 envoy:210 ep:2n epiphany:4n episod:5 equal:8 equally:2 equatorial:3n equip:42 equity:2
equival:4 era:3 erbil:37n erd:4n erdogan:18n erhurman:3n eritrea:21n eritrean:7n error:11 es:2 esb:2 esbjerg:5n escap:8
escort:35 escravo:2n escrow:4 escuela:2n esenboga:3n esequiba:2n eskom:8n esmail:2n esmeralda:4n espen:2 esperance:2n
essay:3 essen:2n essent:6 essequibo:8n establish:11 estat:12 estigarribia:2n estimat:20 estlink:2 estonia:33n
estonian:13n eswatini:4n etchmiadzin:2 eteringbang:3n etern:4 ethics:4 ethiopia:42n ethiopian:33n ethnic:5 etoile:2n
eu:95n euphrate:5n euro:83 euroclear:10n eurocontrol:3 eurofighter:11n europe:58n european:188n eusebio:2n eva:2
evacu:8 evacuat:12 evacuation:2 evade:2 evas:2 eve:13 even:26 evene:6n evening:284 event:26 ever:37 every:170
everybod:20 everyon:51 everyone:15 everything:61 everywher:5 evid:29 evin:2n ex:16 exact:11 exam:4 examin:34 exampl:3
excav:6 excavator:2 exceed:5 excell:3 excellency:2n except:44 exception:2 exchang:142 exchange:3 exclav:3 exclud:8
exclus:7 excus:3 execut:44 executive:5n exempt:37 exercis:43 exhib:6 exhibit:4 exile:7 exist:43 exit:3 expand:2
expect:139 expel:18 expenditur:2 expens:3 experi:3 expert:64 expir:10 explain:66 explainer:4 explan:15 explod:20
explos:135 explosion:17n explosive:8 expo:2n export:139 exporter:3 expos:2 express:22 expuls:3 extend:45 extens:9
extern:4 external:2 extinguish:4 extort:3 extra:17 extrad:5 extradit:2 extraordin:3 extrem:2 extreme:3 exxon:7n
exxonmobil:7n eye:34 f:176n faa:10n fabricat:5 face:65 facebook:8n facil:25 facilit:6 fact:63 facto:2 fade:6
fahaheel:2n fail:102 failur:22 faint:3 fair:22 fairground:2 fairy:3 faisal:2 faith:10 fajr:4n fake:4 fakhr:2n fakkan:4n
falafel:2 falcon:10 falkland:2n fall:351 falmouth:2n false:39 falsif:2 famagusta:2n fami:132 familiar:6 family:23n
famous:5 fan:20 fancy:5 fano:3n far:111 farc:6n farce:2 farcha:2n fare:15 farewell:7 farhad:2 farid:3n farm:117
farmakonisi:3n farmer:25 farmhous:3 faroe:3n farth:3 farther:2 farthest:2 fash:2 fasher:16n faso:23n fast:18 fastest:4
fastiv:2 fat:4 fate:2 fath:43 father:6n fatima:3n fatime:2n fattah:8n fault:32 favor:16 favorit:2 fax:7 fbi:3n fc:4n
fear:29 feast:4 feb:19n february:121n feddan:2 feder:68 federal:28n federation:9n fee:41 feed:116 feeder:2 feel:22
felix:6n fell:8 femal:6 fence:44 fend:2 fentanyl:6 feodosia:5n ferdinand:3n ferdowsi:3n fergana:6n fernandez:2n
fernando:3n ferozepur:2n ferry:43 ferryman:2 fertiliz:26 fertilizer:2 festiv:16 fetch:17 fetesti:3n feud:8 fever:7
few:51 fewer:37 fiber:7 fico:5n fidan:11n field:170 fiesta:3 fifa:7n fifteenth:2 fifth:118 fig:4 fight:237 fighter:29n
figur:48 fiji:14n fijian:5n fil:3 file:59 filipino:6n fill:97 film:80 filt:8 filter:2 fin:11 final:36 finally:9
financ:12 finance:60 financial:8n find:473 finder:2 fine:98 finer:2 fing:10 fingernail:3 finish:62 finland:31n finn:5n
finnair:4n finnish:26n finnmark:3n fire:414 fireball:2 firefight:11 firefighter:9 fireman:24 firewood:5 firework:10
firm:213 first:730 fisc:9 fish:118 fisherman:63 fishery:2 fist:2 fit:21 fitt:17 fix:49 fjord:4 flag:145 flagr:3
flame:38 flamingo:2 flang:5 flare:35 flash:11 flashlight:2 flask:6 flat:69 flatten:4 flaut:2 flee:20 fleet:33
flight:434 flip:2 float:24 flock:7 flood:40 floodlight:5 floodwater:2 floor:71 flop:2 flor:5 flore:6n florida:17n
flour:28 flourish:2 flow:59 flu:4 flute:2 fly:437 flydubai:4 flypast:5 foam:19 fodd:2 fog:19 foil:2 fold:40 follow:205
fond:5 food:72 fool:3 foot:134 footag:8 football:40 footnot:6 for:2627 forbid:90 forcado:4n force:371 ford:5n fordow:3n
forecast:20 forecaster:2 foreign:476 foreman:16 forensic:6 forese:6 forest:21 forfeit:9 forfeitur:4 forg:5 forge:11
forget:14 forklift:4 form:237 format:5 former:6 formula:9 fort:6n forth:2 fortin:2 fortnight:34 fortun:5 forum:8
forward:41 foul:2 found:40 fountain:3 fourteenth:13 fourth:141 fox:3 fpv:3n fract:2 frag:17 fragil:2 fragment:3
frame:16 framework:18 franc:43 france:62n francisco:3n francken:3n frank:9 frankfurt:16n frankivsk:2n fraud:8
frederik:3n frederiksen:4n free:106 freedom:8 freetown:3 freez:172 freeze:8 freight:40 french:66n frequenc:22 fresh:8
friday:555n fridg:8 friedrich:2n friend:46 friendship:3n frigat:19 fright:4 frighten:7 fro:2 frog:4 from:1965 front:84
fronti:83 frontier:7n frontiere:3n frost:13 frown:2 fruit:17 fry:3 fuad:3n fubara:3n fuego:3n fuel:252 fuell:2 fugit:4
fujairah:21n fuji:2n fujian:3n fukuoka:5n fulcrum:2 full:107 fully:3 fume:3 fun:2 funakoshi:2n funct:2 fund:87
fundament:3 funer:14 funnel:3 funny:6 furious:3 furnac:15 furnitur:12 furqlus:2n furth:104 fuse:10 fuselag:2 fuss:2
futur:7 future:2n g:2 g20:3 g7:15n gabala:2n gabon:11n gabonese:5n gabriel:2 gabriela:2n gaddafi:3n gagauz:2n gahr:2n
gain:17 gaitanist:2n gaiziunai:2n galati:2n galaxy:2n gale:4 gall:17 galle:9 gallen:2n gallium:4 gallon:5 galveston:2n
gambia:10n gambian:3n gambl:2 game:22 gander:2n gandhi:3n gang:50 ganghwa:6n ganja:2n gant:4 gao:6n gap:24 garag:8
garbag:2 garcia:5n garden:23 gardermoen:2n gare:2n garlic:2 garment:9 garrison:16 gas:254 gasabo:5n gasket:7 gasoil:4
gasolin:5 gaswork:3 gate:98 gath:27 gatluak:2n gauge:4 gavel:2 gaya:4n gaza:27n gaziantep:2n gazipur:2n gazprom:11n
gbaramatu:2n gdansk:6n gdp:2 gdynia:4n gear:8 gearbox:4 gedaref:2n gedion:2n geelong:2n gel:3 gem:2 gen:2 gendarm:10
gendarme:3 gendarmeri:3 gendebta:2n geneina:5n gener:306 general:121n generat:17 geneva:47n gent:2 gentleman:5 genuin:2
geograph:6 geolocate:2 geolog:2 geomet:2 george:7n georgetown:11n georgia:35n georgian:33n gerald:3n geran:5n
gerapetritis:4n gerbera:5n german:48n germany:73n get:416 getachew:2 ghana:20n ghori:2n ghost:6 giant:7 gibraltar:3n
gift:11 gigawatt:7 gil:2n gilgit:2 gill:4 gimhae:3n gimpo:6n ginseng:2 giorgo:2n gird:2 girl:35 gisenyi:2n gitana:2n
gitega:2n give:577 gj:2n glad:4 gladkov:4n gladstone:2 glasgow:2n glass:38 glencore:2 glid:18 glide:6 glider:2 glitch:3
glob:2 global:3n globe:3 glove:9 glow:5 glue:6 gmt:7n go:1137 goal:9 goalkeep:2 goat:41 goatherd:2 god:9 godda:3n
gol:4n golan:5n gold:53 golden:4 golf:6 golovnoy:4n goma:24n gomel:2n gondola:2 good:196 goodby:4 goodwill:3 goose:5
gorakhpur:3n gorge:3 goris:2n goth:2n gothenburg:3n gotland:7n govern:480 government:16n governor:17 governorat:2
gps:5n grace:10 grad:3 grade:7 graduat:5 graft:4 grain:29 gram:5 gran:2n grand:16 grandchild:2 granddaught:7 grande:5n
grandfath:13 grandmast:3 grandmoth:17 grandson:10 granma:2n grant:32 grape:8 graphic:2 grass:11 grata:6 grate:3
gratitud:2 grave:22 gravel:7 gray:27 graz:2n graze:5 greas:3 great:38 greater:3n greatest:4 greece:23n greed:3
greek:29n green:34 greenland:11n greenlander:2n greet:11 gregory:2n grenad:15 grenada:3n greyhound:2 grid:108 grief:3
griev:3 grigoryan:8n grill:4 grind:4 grindu:2n gripen:11n groc:8 grodno:4n groom:11 gross:4 grossi:15n ground:123
groundnut:3 group:265 grout:2 grove:8 grow:70 grower:11 growth:8 grozny:5n grudg:5 grumbl:3 grundberg:5n guaira:3n
guam:3n guangdong:4n guangzhou:5n guarant:6 guarante:23 guard:206 guardian:2n guatemala:7n guatemalan:2 guayana:2
guayaquil:5n guba:2n guddu:2n guernsey:3n guerrilla:11 guess:5 guest:63 guid:18 guide:25 guild:5 guillou:2n guilt:24
guinea:23n guinean:5n guitera:11n gujarat:8n gujranwala:4n gul:6n guler:3n gulf:84n gulfstream:6n gull:6 gulshan:2n
gum:5 gun:63 gunboat:3 gunfir:9 gunfire:2 gunman:41 gunn:15 gunner:2 gunpoint:2 gunvor:6n guri:3n gurion:7n gusev:2n
gusmao:2n gust:10 gustavo:8n gut:5 guterre:7n guwahati:2 guy:2 guyana:29n guyanese:6n gwadar:7n gym:6 gymnasium:5
gypsum:2 gyroscop:4 gyu:2n gyumri:6n h:11 habana:3n habit:9 habshan:4n hack:5 hacksaw:4 haddad:4n hadera:2n
hadhramaut:2n hadnt:14 hadramawt:4n haeju:2n hafer:2n hafez:2n haftar:5n haggl:3 hago:3n hague:33n hai:2n haifa:11n
hail:10 hainan:3 hair:8 hairdress:4 haiti:29n haitian:9n haitien:7n haji:4n hakan:11n hake:2 hakkanen:3n hala:2n
half:366 halfa:3n halfwa:3 halifax:2 halima:3n halina:2n halkbank:2 hall:137 halloumi:3 halt:70 halve:13 halyna:3n
ham:2 hama:3n hamad:9n hamam:5n hamani:2n hamas:15n hambantota:3n hamburg:14n hamdallaye:3n hamdan:6n hamidullah:3n
hamlet:10 hamm:8 hamra:3n hamrin:3n hamst:3 han:12n hanan:2n hand:361 handl:46 handov:4 handshak:13 handwrit:2
handwritten:2 hang:53 hangar:20 hani:2n hanko:2 hanna:3n hanoi:10n happen:76 happy:2 haq:4n harare:11n harb:48
harbin:4n harbor:5n harbourmast:2 harcourt:3n hard:39 hardest:5 hardwar:3 hargeisa:6n harm:11 harmless:3 haroun:2n
harris:2n harrogate:2n harvest:21 hasaheisa:2n hasakah:7n hasan:5n hashim:5n hasina:6n hasnt:8 hassan:10n haste:2
hat:10 hatay:3n hatch:4 hate:2 haul:9 haulag:4 hauli:7 havana:32n have:2829 havent:2 hawa:4n hawaii:2 hawk:5n hayya:2n
hazard:3 haze:4 hazelnut:2 haziz:4n he:975 head:204 headlamp:5 headland:2 headlight:2 headman:3 headmast:3
headmistress:4 headphon:2 headquarters:17 headteach:3 health:38 heap:7 hear:255 hears:3 heart:16 heat:89 heathrow:6n
heavi:2 heaviest:10 heavy:38 hebrew:2n hectar:19 hed:36 hedge:2 heglig:9n hegseth:2 heif:4 height:63 heighten:4 heihe:2
heir:7 heist:2 helen:2 helicopt:116 helicopter:10 helium:5 hell:6 hello:2 helmet:7 help:76 helsinki:16n hemispher:2
hen:14 hence:2 her:298 herard:3n herat:3n herb:2 hercules:4n herd:13 herder:4 herdsman:3 here:62 herman:2n hermes:2n
hermon:4n hero:5 heroin:3 heron:3 herring:8 herself:14 hezbollah:14n hide:22 hideout:2 high:127 highest:33 highland:5
highness:2n highwa:8 highway:4n hijack:5 hike:5 hikmet:2n hilda:2n hill:50 hillsid:6 hilu:2n him:269 himalayan:2n
himar:5n himself:55 hind:3 hindu:4n hindustan:4 hint:2 hip:3 hire:37 his:732 hist:20 historic:3 hit:289 hive:5 hk:2n
hkn:3 hla:7n hmeimim:2n ho:4n hobby:13 hocke:3 hodeida:2n hodeidah:21n hoist:2 hokkaido:11n hold:534 hole:55 holguin:6n
holida:19 holidaymak:3 hollis:2 hollywood:2n holness:2n holstein:2n holy:6 hom:9n home:355 homeland:4n homework:3
homiel:2 honda:3 honduran:3n honduras:5 honest:4 honey:9 honeymoon:4 hong:44n honiara:6n honk:2 honolulu:3n honor:11
hood:3 hook:7 hoot:2 hop:3 hope:68 hopp:2 horizon:4 hormuz:10n horn:7 hornet:8n horoscop:2 horse:13 horseback:2 hose:21
hospit:187 hospital:34 hossein:4n host:66 hostag:8 hostage:5 hostel:2 hostil:12 hot:33 hotel:131 hotelier:3 hotlin:28
hour:852 house:258 household:48 houston:13n houthi:52n hover:8 hovercraft:2 how:167 howev:12 howitz:2 howl:3 hpakant:2n
hrazdan:2n hrubieszow:4n hrytsenko:3n hryvnia:12 hsinchu:6n hsipaw:3n hualien:7n huangyan:3n huawei:2n hub:11 hug:2
hugh:2n huione:2n huliaipole:3n hull:37 hum:12 human:17 humanitar:20 humanitarian:3 humla:2n humor:2 hun:6n hundred:151
hundredth:5 hung:9 hungarian:16n hungary:35n hunger:2 hunt:16 hurghada:3n hurricane:4n hurry:6 hurt:119 husband:25
husrieh:3n hussein:7n hut:16 hutch:2 hvardiiske:2n hwange:2n hwaseong:2 hybrid:9 hyderabad:7n hydraulic:4 hydro:9
hydrocarbon:2 hydrocrack:2 hydroelectric:6 hydrogen:4 hydrolog:2 hydropow:10 hymn:3 hynix:2n i:199n iaea:5 iasi:2n
iata:3 iberia:10n ibn:3n ibrahim:15n ica:2n icaco:2n icao:5n ice:55 icebreak:4 iceland:7n id:7n idea:13 ident:11
identif:23 identific:24 identification:2 idle:23 idlib:4n idris:7n idriss:2n if:281 igad:3n ignit:2 ignor:15 iguana:2
ihor:3n ii:8n iii:3n ijaw:3n ijevan:3n ikoyi:2n il:8n ilan:2 ilham:5n ill:8 illeg:21 illegitimat:2 illicit:2 illness:2
iloilo:3n ilse:2 ilyushin:5n ilze:2 im:9n image:4 imagin:3 imam:6 imamoglu:2n imbabura:2n imf:4n imitat:2 immediat:16
immediate:4 immigr:3 immobiliz:6 immun:4 impati:2 implement:3 implementation:3n import:66 importer:5 impos:49 imposs:3
impound:7 impress:2 imprison:5 improv:8 improvis:2 in:3212 inacio:2n inaugur:2 inaugurat:2 inbound:5 inch:16
incheon:13n incid:19 incirlik:3n includ:87 inclus:2 incom:17 inconveni:2 increas:15 incub:5 incurs:8 indeed:2
indefinite:2 independ:22 independence:7n independent:4 index:7 india:132n indian:88n indict:15 indiffer:2 indigo:12n
indira:2n indirect:7 individu:13 indo:12 indonesia:20n indonesian:10n indus:10n indust:22 industr:16 industry:5n ine:3n
ineffect:2 infant:17 infantry:2n infl:8 inflat:3 inflation:4 influ:3 inform:74 information:2 infrastructur:23 inga:4n
ingrid:2n inguri:2n inhabit:19 inhal:3 inherit:5 init:39 inject:2 inju:10 injur:46 ink:12 inland:13 innoc:3 inqui:48
ins:2 insid:113 inside:7 insist:22 inspect:79 inspector:19n inspectorat:4 inst:4 instal:5 install:24 instead:45
institut:31 institute:4n instru:27 instruct:26 insuffici:2 insul:7 insulin:12 insult:6 insur:98 insurance:3 insurer:14
insurg:2 insurgent:3 intact:2 intak:17 integr:2 intellig:28 intelligence:4n intend:14 intens:2 intent:5 intention:2
intercept:32 interconnect:5 interest:55 interfer:7 interi:49 interim:15 interior:16n interlocut:2 intermedi:3 intern:48
internation:2 international:64n internet:10 interpret:17 interrupt:21 interv:6 intervent:4 interview:16 into:378
introduc:11 intrud:19 intrus:14 invas:16 invent:6 invert:2 invest:16 investig:45 investigat:11 investigation:4n
investigator:19 investment:5n investor:2 invincibil:3 invit:58 invoic:23 invok:3 involv:9 ion:4n ionut:5n ipgl:2n
iran:161n iranian:115n iraq:64n iraqi:29n irbid:5n ireland:8n irfaan:5n iriba:4n irini:3n iris:2n irish:8n iron:23
irrawaddy:4n irregular:2 irrespons:2 irrig:9 iryna:3n is:1580 isa:9n isabel:2n isaccea:6n isaia:3n isetan:2 isfahan:9n
isfara:3n ishaq:4n ishigaki:4n ishii:2n isidro:3n iskander:5n iskenderun:3n islam:3n islamabad:47n islamic:34n
island:197 islander:2 islet:14 ismail:4n ismailia:4n isnt:39 isolation:2 israel:97n israeli:72n issa:3n issu:2 issue:68
istanbul:60n it:2215 itaipu:3n italian:32n italy:20n itd:5 item:21 iten:2n itll:3 its:1480 itself:104 iv:2n ivano:2n
ive:8 ivoire:3n ivorian:5n ivory:7n izhevsk:8n izmail:5n izmir:4n izmit:5n j:17n ja:3 jabal:2 jabalayn:2n jableh:2n
jacket:8 jacob:2n jacobabad:3n jade:4 jae:12n jaffar:2n jagdalpur:2 jahra:2n jail:32 jaili:2n jaish:3 jaishankar:2
jaiswal:4n jakarta:13n jakobselva:2n jalalabad:6n jam:31 jamaica:4n james:4n jamm:20 jammu:4n jamnagar:3n jan:21n
janaf:2n jandar:2n jani:2 january:199n janzour:2n japan:80n japanese:42n japarov:10n jar:9 jare:3n jas:2n jask:2n
jason:2n java:3n javier:2 jaw:2 jay:2n jazan:2n jazira:2 jazz:2 jcs:2n jd:2n jean:8 jebba:2 jebel:9n jeddah:30n jeep:2
jeju:7n jekabpil:2n jen:7n jeremie:2n jerry:4 jerrycan:6 jersey:4n jerusalem:8n jet:205 jetblue:2n jetstar:3n jetty:26
jewell:3 jeyhun:2n jianghao:3n jihad:13 jinnah:2n jinp:6n jirama:2 jizan:2n jnim:15n joan:2n joao:5n job:31 jodhpur:3n
joe:3n johannesburg:7n johannisthal:5n john:17n johnson:2n johor:11n join:52 joint:154 joke:20 jolfa:2n jolo:2
jomart:3n jona:4n jonathan:3n jonava:2n jong:9 jordan:42n jordanian:17n jorge:3n jos:7n jose:16n joseph:9n journal:34
journe:9 joy:2 joyce:2n jr:2n juan:5n juba:22n jubile:2 judg:15 judge:162 judgment:7 judici:3 juffair:2n jug:2 juice:2
julien:2 july:127n jumhuriya:4n jump:12 jun:6n junct:7 june:172n junghietu:2n juni:8 junta:38 juraj:4n jurisdict:12
juror:2 jury:18 just:44 justic:11 justice:22n jutland:7n k:11n k2:2 ka:2n kabir:4n kabul:50n kachin:8n kadugli:5n
kaduna:5n kaeo:2n kaesong:11n kafr:2 kagame:4n kagoshima:5n kai:3n kaikan:2n kairagach:3n kairo:2n kaja:5n kakheti:2
kakhovka:2 kalin:3n kaliningrad:13n kalla:5n kalmar:2n kamanyola:4n kamaran:2n kamaz:2n kamchatka:2 kamchybek:2n
kamla:2n kampala:10n kampong:2n kananaskis:2 kandahar:7n kandy:2n kangan:3n kangerlussuaq:3n kani:2n kano:5n kansas:2n
kaohsiung:3n kapikule:3n kar:3n karabakh:5n karachaganak:2n karachi:27n karaganda:2 karaj:3n karakoram:2 karam:4n
karaok:4 karari:3n karelia:4n karen:8n kariba:4n karim:4n karimun:2n karish:2n karlskrona:2n karrada:2n kartarpur:2n
karup:4n kashgar:2 kashmir:6n kashmiri:2 kassala:3n kassym:3n kastrup:5n katanga:3n katheeb:2n katherina:3n kathib:5n
kathmandu:18n katowice:5n katsina:2n kattegat:2n katz:2n kauna:13n kava:4 kaveh:2 kavkazskaya:3n kaye:4n kayseri:4n
kazakh:20n kazakhstan:43n kazan:8n keelung:11n keen:2 keep:433 keflavik:2n keir:7n keith:4n kellogg:2n kempe:3n
kempegowda:3 kenana:2n kenji:2n kenneth:2n kenscoff:2n kensington:3n kenya:24n kenyan:14n kenyatta:2n kerala:3n
kerch:8n kerem:2n keri:2 kermanshah:2n kerosen:15 kestrel:3n kestutis:3n kettl:10 key:23 kf:3 kg:8 khabirov:2n
khaimah:6n khair:3n khale:3n khalifa:2n khalil:2n khan:19n kharg:10n kharkiv:26n kharkivoblenergo:2n kharkivske:2n
khartoum:43n khash:2 khatlon:2 khawaja:4n khel:2n kherson:15n khin:2n khmelnytskyi:4n khor:25n khost:2n khoury:2n
khujand:7n khulaifi:6n khulna:3n khumri:2n khurelsukh:2n khurmala:2 khurmatu:2n khuzestan:4n khyber:2n kibawe:2n kick:2
kid:2 kidal:4n kidnap:7 kidne:2 kigali:18n kiir:7n kilic:2n kilis:2n kill:210 kiln:4 kilo:64 kilogram:21 kilomet:296
kilometer:2 kilovolt:45 kilowatt:6 kim:17n kin:2 kinaro:2n kind:62 kindergarten:12 king:41 kingdom:40 kingfish:2
kingston:3n kinman:12n kinshasa:27n kirant:3n kiribati:4n kirill:3n kirkene:6n kirkuk:12n kiryat:3n kisangani:8n kish:2
kismayo:3n kisumu:2n kit:6 kitchen:42 kite:19 kitt:2n kivu:11n kiwala:2 kj:4n klaipeda:9n klang:3n kleine:4n
klitschko:6n klm:2 km:53 knee:8 knife:7 knit:2 knock:17 knot:6 know:255 knowing:3 knowledg:6 ko:2n kobani:2 kobo:2n
kocaeli:2n kocharyan:2n kochi:6n kogalniceanu:4n koh:6n kohat:2n kohut:2n koizumi:6n kokang:2 kolesnikova:3n kolkata:8n
kolondieba:2n kolwezi:4n kom:2n kone:2n kong:40n korat:2n kordofan:18n korea:70n korean:51n koretskyi:2n koror:2
kosice:2n kosovo:7n kosti:11n kostiantynivka:2 kotal:3n kotka:2n koulele:2n kovyor:2 kozloduy:2n kozmino:2n kp:2n
kpler:3n krakow:2 kraslava:4n krasnodar:7n krasnoyarsk:2n kravet:4n kremenchuk:3n kremlin:36n kristen:3n kron:15
kropotkinskaya:2n kropyvnytskyi:3n kryvyi:3n kuala:24n kuang:2 kudarat:2n kufra:3n kuku:2n kul:2n kulevi:6n kumar:2n
kunar:3n kunming:7n kuomintang:3n kupiansk:2n kurakhove:3n kurd:5n kurdish:26n kurdistan:25n kurram:2n kursk:6n kush:3n
kushner:3n kusile:3n kut:2n kutum:2 kuwait:42n kuwaiti:8n kv:26 kwacha:2 kwun:2n kyat:7 kyaukme:3n kyaukphyu:5n
kyaukse:2n kyaw:3n kyi:3n kyiv:114n kyivska:2n kyoto:2n kyrgyz:17n kyrgyzstan:23n kyun:2 kyushu:4n kyzyl:3n l:6 la:33n
lab:2 label:25 labor:37 laborat:15 labuan:4n lace:2 lachin:2n lack:18 lacqu:3 lad:3 lada:4n ladd:12 lade:5 laden:4
ladle:4 lady:13 ladyzhyn:3n lae:2n laffan:3n lag:3 lago:3n lagoon:3 lagos:17n laguna:3n lahore:22n lahti:2n lai:10n
lake:55 lakesid:3 lakh:3 laki:2 lakki:2n lalbagh:2n lam:2n lama:2 lamamra:2n lamb:5 laminat:5 lammy:2n lamp:58
lancaster:3n land:217 landfill:2 landi:3n landlock:3 landlord:9 landmin:2 landowner:2 landsberg:2n landslid:5
landslide:2 landslip:3 lane:23 languag:26 lanka:14n lankan:5n lankaran:2n lantern:6 laos:10n lap:4 lapland:2n lapse:17
laptop:5 lar:5n larak:2 larg:25 large:49 largest:88 lari:4 larijani:2n lark:4 larkana:2n larnaca:20n las:4n laser:8
lash:2 lashio:3n lask:2 last:687 latakia:5n latam:3n late:115 later:118 latest:12 latex:2 latgale:3n lathe:13 latin:5n
latrin:2 latt:5 latvia:23n latvian:14n laugh:28 laught:5 launch:93 laund:12 laureat:3 lausanne:7n lava:3 lavan:2
lavat:3 lavrov:4n law:176 lawful:9 lawmak:5 lawn:3 lawnmow:7 lawsuit:5 lawy:125 lawyer:20 lay:120 layer:8 lazaro:6n
lead:292 leader:12 leaf:4 leaflet:25 leagu:7 league:15n leak:42 lean:10 learn:82 lease:19 least:126 leath:3 leave:714
lebanese:21n lebanon:33n lectur:4 ledg:7 lee:12n leed:6n leg:24 legal:23 legally:4 legisl:6 legislatur:3 legitimat:3
leh:4n lei:5 leicester:2n leila:2 leipzig:5n lemonad:2 lend:93 lender:2 length:29 lengthen:2 lenin:2n leningrad:3n
lens:2 lentil:7 leo:4n leone:11n leopard:3 lesotho:2 less:99 lesser:3n lesson:13 lest:2 leste:3n let:294 letebrhan:2n
lett:184 letter:13 letterbox:5 level:53 lever:3 leviathan:2n levy:13 lewotobi:4n leyen:3n lhasa:2 liaison:5 liaon:6n
liat:2 liban:3n liberal:2n liberation:20n liberia:6n libr:11 libreville:3n libya:43n libyan:14n licens:119 license:16n
lichterfelde:2n lid:6 lida:2n lie:114 liechtenstein:2 liege:10n liepaja:3n lieu:2 lieuten:12 lieutenant:8n lieyu:3n
life:84 lift:152 light:305 lighthous:4 lightning:7 like:181 likewis:2 likhachev:2n lilongwe:2 lily:4 lima:11n
limassol:9n lime:2 limit:65 limon:14n limp:3 lin:3n lina:2n linava:2n lind:3n linden:3n line:541 lineman:6 liner:2
linesman:13 link:47 linz:4n lion:4 lipaev:5n lipulekh:2 liquef:9 liquefy:3 liquid:7 lira:13 lisbon:9n list:482
listen:43 litani:3n liter:61 lithium:7 lithuania:38n lithuanian:18n littl:75 live:130 livestock:4 liwa:2n ljubljana:2n
lloyd:3n lng:12n lo:2n load:128 loadshed:2 loaf:11 loan:50 lobby:10 lobo:3n local:75 locally:2 location:3 lock:32
locomot:7 locust:3 lodge:23 loft:2 log:24 logbook:4 logistics:6 logo:2 loikaw:2 loit:6 lokke:4n lome:5n london:98n
lone:2 long:327 longest:19 longyearbyen:3 look:300 loom:4 loop:2 loose:3 loosen:2 loot:10 lopez:4n lord:7 lori:2n
lorry:188 los:11n lose:380 loss:62 lossiemouth:4n lot:27 lott:2 lotus:2 loud:15 loudest:2 loudhail:2 loudspeak:16
louis:3n louisiana:2n loung:3 lourenco:4n love:15 lover:2 low:75 lower:45 lowest:12 loyal:6 loyalt:2 lpg:3n luanda:11n
luang:2n lublin:18n lubric:2 luc:2n luch:7n lucia:3n luck:3 lucky:2 ludza:3n lufthansa:11n luga:13n luggag:14 luhansk:2
luis:3n luiz:2 lukashenko:13n lukla:2n lukoil:17n lula:6n lulea:2 lump:4 lumpur:24n lunar:2 lunch:63 lunchtim:5 lund:4n
lung:4 lungi:2 lusaka:6n luton:2n lutsk:2n luxembourg:16n luxu:8 luzon:5n lviv:13n lycee:3 lyman:2 lynch:2 lyon:2n
lysychansk:2n m:11n m23:34n maastricht:2n macau:5n macedonia:4n machar:4n machin:180 machine:4 mackerel:2 macron:7n
mad:4 madagascar:4n madani:6n madobe:2n madrid:15n maduro:10n mae:9n magazin:4 magistrat:12 magistrate:3 magnat:9
magnet:4 magnitsky:4n magnitud:3 mahamat:5n mahan:5n mahler:2n mahmoud:9n mahra:2n mai:3n maia:5n maiduguri:4n maiga:3n
mail:20 main:118 mainland:10 maintain:15 mainten:25 maiquetia:12n maize:16 maje:2 majesty:2n majeur:15 majid:2n
major:37 majuro:3n makassar:3n make:407 maker:80 makeshift:2 makhachkala:4n makhuea:2n maksym:2n malabo:3n malaga:4n
malaita:2n malaria:2 malawi:7n malaysia:45n malaysian:14n malbork:2n maldives:6n maldivian:2 male:9 malecon:2n
malena:2n malfunct:2 mali:47n malian:16n malic:2 malik:4n mall:2 mallard:2 malmo:3n malo:2n malongo:2n malta:14n
maltese:8n mamani:2n man:567 manag:127 management:8 manager:3 managua:5n manama:4n manara:2n manat:2 manchester:5n
mandalay:10n mandarin:3 mandat:13 mando:2n manet:4n maneuv:9 mango:13 mangrov:10 manhattan:9n manhol:2 manifold:5
manila:43n manitoba:2 mann:14 manoeuvr:2 manta:3 manu:9 manuel:3n manufactur:11 manufacturer:2 manuscript:2 many:100
manzanillo:2n maoist:6n map:85 maputo:7n maqsoud:4n mar:8n maracaibo:5n maracay:3n marape:3n marat:2n marathon:7
marbl:4 march:245 marco:13n mardan:3n margara:4n margaret:2n margin:14 margus:3n maria:13n mariam:3n marib:8n marie:3n
marin:18 marina:6 marine:7n mariner:2n marinera:2n marino:4n mariscal:2n maritim:24 maritime:10n mariupol:6n marj:5n
marjayoun:2n mark:81 market:126 markhiyat:5n markus:3n marle:3n marrero:2n marriag:5 marry:13 mars:2n marseille:4n
marsh:7 marshal:3n marshall:14n mart:2 marta:5n martaban:2n martinez:2n marwat:2n mary:4n mashhad:5n masirah:3n mask:10
masoud:5n masrour:6n mass:11 massad:4 massawa:3n mast:62 master:2 mastercard:3n mastung:2n mat:10 matanza:7n match:40
mate:5 mateparae:2n mater:6 material:2 matern:12 mathematics:2 matsu:6n matt:112 mattress:7 matur:3 maumere:2
maungdaw:2n maurel:2n mauritania:7n mauritanian:3n mauritius:8n mauro:3n maxime:2n maximum:10 may:573 maya:2n maybe:2
mayen:2n mayfair:2 mayor:86 mazar:2n mazloum:2n mazowiecki:2n mazut:2 mbabane:2n mbanie:2n mbonimpa:2n me:51 meadow:4
meal:7 mean:72 meanchey:4n means:42 meantim:14 meanwhil:14 meanwhile:6 measles:6 measur:175 measure:6n meat:10
mechan:17 mechanic:7 mechanism:2n medal:9 medecin:3n medellin:2n medi:76 media:29 median:22 mediat:12 mediator:8
medic:3 medical:29 medicin:31 medicine:3 medininkai:3n medinsky:3n mediterranean:8n medium:3 medyka:2 meet:498
megaphon:4 megawatt:80 meghri:3n mehmet:2n mekelle:13n mekong:3n melanesian:2n melbourne:4n melnyk:2n melon:9 melt:14
memb:168 member:21 memoir:3 memor:5 memorandum:20 memory:18 menaka:2n mend:32 menon:3n mensah:3n ment:29 menu:6
meralco:2 mercen:5 mercenary:2 merch:7 merchant:2 mercosur:2 mercu:3 mercy:2 mere:9 merey:3n merg:2 merid:2 merida:2n
meridian:4n merkato:2n merowe:14n mersin:12n merz:2n mess:6 messag:73 metal:26 mete:2 meteorolog:10 meter:290 methan:3
methane:2 method:6 metro:18 metropole:2n metropolitan:2 mette:4n mexican:8n mexico:37n mh17:2 mher:5n mi:9n mia:4n
miami:23n michael:5n michal:3n michelle:2n microchip:6 microcontroll:2 microphon:9 microsoft:5n mid:15 midda:9 middl:32
middle:5n middleman:5 midland:2 midlin:2 midnight:94 midsumm:2 midwif:10 mig:32n might:65 migr:9 miguel:4n mihail:2n
mike:2n mikhail:3n mikola:2n milan:8n mild:4 mile:106 milei:3n milia:4n milit:202 militant:6n military:6n militia:40
militiaman:5 milk:18 mill:426 miller:2 millet:6 millimet:8 min:9n mina:8n minamidaito:2n minaret:4 mince:2 mind:23
mindanao:4n mine:112 miner:34 mineralnye:2n minesweep:2 mineworker:2n mingachevir:2n minh:3n minibus:8 minimum:16
minist:996 minister:240n ministry:76n minnesota:2n minor:7 minsk:37n minus:26 minut:457 minute:3 mir:2n miraflore:3n
mirage:8n mirebalais:3n mirr:2 mirziyoyev:9n misheard:2 mislead:2 misrata:10n misread:3 misri:4n miss:194 missil:194
missile:11 misspelt:2 mist:3 mistak:25 misunderstand:2 mitsubishi:2n mitsukoshi:2n mitzpe:2n mix:17 mixer:2 miyako:3n
miyazaki:2n mizan:2n mm:4 mnangagwa:2n mniszkow:3n mob:2 mobarakeh:2n mobil:38 mobile:3 mobilization:2n mocimboa:2n
mock:7 mod:2n model:18 moder:2 modern:2 modest:6 modi:7n modlin:3n moe:3n mogadishu:16n mohamed:15n mohammad:7n
mohammadi:2n mohammed:31n mohamud:2n mokha:2n mokoena:2n mol:8n mold:3 moldelectrica:4n moldova:29n moldovan:8n mole:3
mom:2 momani:3n momauk:2n mombasa:5n moment:18 mon:2n monaco:2n monast:5 monday:618n monetary:8n money:191 mongolia:7n
mongolian:2n mongrel:2 monit:33 monitor:4n monk:16 monsignor:2 monsoon:5 montana:5n montevideo:5n month:548
montreal:10n monu:3 moo:2 mood:8 moon:8 moor:18 moore:2 moose:2 mop:2 moped:5 mor:15n moradi:2n morae:3n more:447
moresby:8n morgan:3n morning:299 moroccan:5n morocco:8n moroni:2n mortar:36 mortgag:3 moscow:176n moses:2 mosqu:16
mosquito:3 mossad:2n most:322 mosteanu:5n mosul:8n motel:2 moth:78 mothb:2 mother:5 motion:8 motor:34 motorbik:7
motorcad:2 motorcycl:28 motorist:2 motorwa:6 motzfeldt:4n mount:11n mountain:29 moura:2n mourn:4 mouse:2 moussa:5n
mouth:11 move:290 movement:23 mozambican:2n mozambique:10n mps:10n mr:97n mrs:15n ms:22n mt:3n much:88 mud:15
muhammad:2 muhandis:2n muharraq:2n mujahid:4n mukalla:10n mulber:2 mule:4 mullah:3 multan:5n multin:3 mumbai:16n
mundra:2n munich:12n municip:8 municipal:15 munition:8 munteanu:3n murad:2 murd:16 murder:2 murmansk:3n muscat:46n
museum:32 mushroom:5 music:8 must:149 mustach:2 mustafa:2n mustafayev:5n mustang:2n mutin:3 mutine:3 muttaqi:6n mutu:6
mutual:3n muzzl:2 mva:4n mw:8n my:68 myanmar:50n mykola:3n mykolaiv:6n mymensingh:3n myst:4 myung:10 n:23n na:2n
nabatieh:3n nabintu:2n nacala:3n nacell:2 nadir:2n naf:2n naftogaz:6n nagasaki:3n nagorno:2 nagoya:3n nagpur:2n
naha:11n nahid:2 nail:5 naira:3 nairobi:28n najaf:3n najib:2n nakamal:2n nakhchivan:8n nakhodka:2n nakhon:2n name:480
nampo:6n nampula:3n nang:2n nangarhar:5n nanjing:4n nanomet:2 nansha:2n naphtha:15 naqoura:8n narcotic:2 narendra:5n
narkphanit:3n narrow:7 narrowest:2 narva:6n naryn:2n nasir:4n nasry:2 nasser:2n natal:2 natalia:2n natanz:3n nation:90
national:189 nationaliz:4 nationwid:4 native:2 nato:36n natthaphon:2n natuna:2n natur:16 natural:3 nauru:12n nauseda:3n
naut:25 naval:30 navig:25 navy:56 nayara:7n naypyidaw:15n naypyitaw:5n nazaire:5n nazem:2n nc:3n ndoni:2n near:469
nearb:12 nearest:14 nearly:5 necess:6 neck:2 need:170 needl:2 neem:2 neft:6n negev:3 neglect:5 neglig:3 negombo:4n
negoti:91 negotiat:44 negotiation:16 negotiator:19n neighb:139 neighbor:14 neighborhood:7 neith:63 neither:37 nelson:2n
nepal:18n nepalese:5n nepali:7n nephew:15 nerv:5 nest:3 net:35 netanyahu:2n netherland:16n network:44 neutr:30
neutral:3 neutraliz:7 never:132 nevertheless:7 nevis:2n new:446 newark:4n newborn:2 newcom:4 newer:3 newest:4 newly:2
news:58 newslett:4 newsman:3 newspap:35 newswire:5n nexperia:3n next:308 ng:2 ngcp:2 ngurah:2n niamey:25n nicaragua:9n
nicaraguan:4n nice:5 nickel:4 nicknam:2 nicola:9n nicosia:8n nicusor:2n niece:6 nielsen:3n nigel:2 niger:48n
nigeria:27n nigerian:16n nigerien:4n night:517 nightfall:16 nikkei:3n niko:9n nikol:7n nikolassee:2n nikolskoye:2n
nikopol:2 nil:4 nile:26n nimal:2 nina:2n nineteenth:5 ningbo:2n ninth:37 nippon:2 nis:10n nitish:2n niva:2n nizar:3n
nizhny:2 nizhyn:2n no:1026 noa:2n nobel:6n noboa:5n nobod:227 nobody:110 noc:3n nod:6 node:2 noe:3 noire:2n noise:28
nomin:2 non:11 none:112 nonetheless:3 nong:3n noodl:10 noon:149 noor:4n nor:39 norad:5 nord:4n norderstedt:2n nordic:6n
norm:32 norte:3n north:276 northeast:3 northern:86 norton:2n norway:44n norwegian:35n nose:22 not:1392 notam:5 notary:2
note:200 notebook:16 nothing:236 notic:167 notice:3 notif:6 notific:2 nouakchott:3n nought:2 noun:2 nour:3n nov:25n
nova:2n novak:2n novatek:4n novel:6 november:130n novgorod:2n novi:5n novokuibyshevsk:2n novorossiysk:15n now:381
nowher:19 nowruz:3n nowshera:2n nuba:3n nuclear:43 nuis:2 nukissiorfiit:2n nukualofa:2 null:3 numb:178 number:4 nun:6
nuncio:6 nur:3n nuremberg:3n nurlan:3n nurs:2 nurse:41 nut:4 nuuk:10n nvidia:6n nxp:2n nyala:14n nyon:2n nyutabaru:2n
nz:2 oak:2 oana:3n oasis:2 oaxaca:2n obasanjo:5n obeid:20n obeidat:2n obey:7 obitu:2 obituary:2 object:91 oblast:5
oblig:12 observ:54 observat:2 observatory:2n observer:7 obstacl:2 obtain:9 obvious:2 occas:25 occup:17 occur:8 ocean:15
oclock:13 oct:32n october:173n odd:18 oddar:4n odeh:2n odesa:27n odile:3n of:3169 ofac:7n off:809 offend:3 offens:21
offer:200 offic:629 office:37n officer:14 offici:5 official:46n offshoot:2 offshor:8 ofgem:2 ofsi:4n often:20
ogoniland:4n ohio:7n ohrid:3n oil:335 oilfield:7 okhotsk:2 okinawa:13n oklahoma:2 okra:2 oksana:3n oktoberfest:2
oland:3n olav:2n old:204 older:21 oldest:9 oleg:2 oleh:7n oleksandr:8n oleksii:2n olena:4n olha:2 oli:2n oligarch:7
olive:7 olusegun:3n olympiad:2n olympic:3n oman:39n omani:25n omar:5n ombudsman:3 omdurman:20n omer:3n omiss:2 omit:3
omsk:2n omwawriwa:2n on:3308 once:196 one:55 onion:15 onlin:11 onlook:2 only:284 ontario:2n onto:4 onward:3 opec:5n
open:431 oper:211 opera:8 operat:40 operation:5n operational:5n operator:6 opin:15 opinion:7 oppon:12 opponent:2
oppos:57 opposit:17 opposition:14 optic:4 optical:2 option:3 or:343 oral:4 oran:2n orang:20 orano:3n orban:5n orbit:3n
orchard:13 orchestra:3 orchila:3n order:304 ordin:16 ordinat:2 ore:5 oregon:2n orenburg:5n organ:21 organiz:24
organization:23n organizer:11 origin:19 orlan:4n orland:2n orlivka:4n ormara:2n orpo:2n orsay:2n ortagus:2n orthodox:4n
osaka:14n osan:3n oscar:3n osce:8n osh:8n oskar:2n oslo:23n osman:11n ossetia:2n ostend:2n ostrava:2n osullivan:3n
other:533 otherwis:14 othman:4n ottawa:19n ouagadougou:18n ouanaminthe:2n ouessant:2 ought:19 ounce:2 our:99 ourselv:2
oust:3 out:946 outag:10 outboard:3 outcom:2 outdo:3 outer:8 outfit:2 outgo:4 outl:4 outlaw:4 outlet:7 output:60
outrage:3 outright:2 outsid:100 outside:11 outskirt:5 outstand:2 oval:5 ovda:2n oven:14 over:1093 overall:2 overdu:3
overflight:16 overhaul:9 overhead:15 overheat:4 overload:5 overnight:39 overrun:9 overse:2 overtak:2 overtim:9
overtime:3 overturn:5 owe:42 own:410 owner:223 oxford:2n oxygen:12 oyelaran:2n oyst:5 p:14n pace:2 pacific:26n pack:36
packag:24 packet:6 pact:13 pad:5 paddl:4 paddy:2 padlock:7 padrino:5n pag:2n page:113 pagoda:5 pahalgam:5n pain:3
paint:50 pair:62 pajarito:2n paju:5n pakhtunkhwa:2n pakistan:97n pakistani:47n paktika:5n palac:28 palace:8n palau:9n
palawan:6n pale:2 palestinian:11n pallet:5 palm:13 palma:7n paloch:2n pamir:2 pamphlet:4 pan:9 panama:28n panamanian:2n
pancevo:7n panda:5 pandemic:5 pane:2 panel:73 panjgur:4n panmunjom:8n pansa:2n pant:2 pantsir:2 papaya:2 paper:269
paperwork:9 paperworker:2n papho:8n papua:12n par:4n paracel:2n parachut:8 parad:10 paradox:2 paragraph:37 paraguay:14n
paraguayan:2 parallel:10 paramilit:17 paramilitary:2 paramot:2 paramount:2 parana:3n parcel:21 parch:2 pardon:6
parent:21 paris:49n parish:14 parity:2 park:93 parka:2 parle:2 parlia:93 parliament:37 parquet:2 parra:2n parrot:7
part:324 particip:8 particular:6 partn:34 partner:6 party:153 pashinyan:8n pashto:2n pass:250 passag:10 passeng:85
passenger:35n passport:34 past:106 paste:5 pastur:3 pasvik:2n patch:14 path:18 pati:54 patient:5n patna:3 patriarch:3
patriot:10n patriotic:5n patrol:77 pattern:7 paul:9n paulo:4n pause:16 pavel:5n pavement:7 pavlohrad:4n pawn:6
pawnshop:3 pay:488 paymast:3 payment:93 payout:2 payroll:6 payslip:2 paz:8n pct:7 pdf:2n pdvsa:7n pea:5 peace:98
peacekeep:8 peacetim:5 peach:5 peak:8 peanut:3 pearl:6 pechora:2 pedersen:2n pedestr:2 pedro:2n peel:3 peligre:2n
pellet:3 pemba:4n pemex:5n pen:14 pena:6n penal:2 penaliz:3 penalt:37 penalty:3 penang:6n pencil:22 pend:6 penetrat:2
penghu:2n penh:16n peninsula:13 penny:3 pens:22 pension:21 pensioner:4 pentagon:11n penza:2n peopl:625 people:44n
pepp:3 per:175 perc:144 perch:2 perez:2n perfect:3 perform:7 perfum:3 perhaps:24 perimet:7 period:15 perish:2 perm:5n
perman:13 permanent:2 permiss:47 permit:70 persad:2n persaud:2n persecut:2 persian:4n persimmon:3 person:103 persona:6
personnel:6 persuad:8 perth:6n peru:12n peruvian:6n peshawar:13n peshkabir:5n peshmerga:2n peskov:2n peso:23 pet:3
pete:2n peter:14n petersburg:24n petion:4n petition:14 petra:3n petro:15n petrochem:5 petroecuador:2n petrol:109
petroleum:20 petromasila:2n petteri:2n pezeshkian:4n pharmac:22 phase:16 philharmonic:2n philippe:2n philippine:42n
philosoph:2 phnom:16n phoenix:2 phone:87 phosphat:5 photo:5 photocop:2 photograph:151 phras:8 phu:3n phuket:4n
phumtham:2n physic:4 physics:4 pian:2 piano:18 piarco:2n pick:61 picket:3 pickl:2 pickup:8 picnic:4 pictur:59 picture:4
piece:50 piedmont:2n pier:13 pierc:7 pierre:5n pig:8 pigeon:11 pile:2 pilgrim:16 pillar:7 pilot:172 pin:5 pine:7
ping:2n pingtan:2n pingtung:4n pink:2 pipe:84 pipelin:74 pipeline:17n piper:2 pipework:2 pirac:7 piraeus:6n pirat:5
pirogu:2 pishin:2n pisin:3n pit:20 pitch:10 pituffik:2n pizza:2 pkk:6n pla:5n place:252 plain:13 plaintiff:2 plan:189
plane:149 planet:2 plank:2 plann:6 plant:336 plast:2 plastic:26 plate:28 platform:29 platinum:3 platoon:4 plauru:7n
play:93 player:2 plea:3 plead:15 pleas:14 please:3 pleasur:4 pledg:12 plen:2 plent:2 plot:15 plov:4 plow:2 pluck:2
plug:5 plum:2 plumb:5 plume:4 plung:7 plus:2 plywood:6 pm:64 poach:2 pocket:7 podlaska:2n poem:9 poet:3 point:177
pointe:2n poipet:4n poison:2 pokhara:4n pokrovsk:5n poland:60n polar:5 pole:29 polic:209 police:85n policeman:19
polio:2 polish:26n polit:35 polite:9 politic:14 politiciz:2 politics:21 poll:34 polotsk:2n poltava:15n pomegranat:6
pond:7 pontoon:5 poodl:2 pool:16 poor:10 poorest:2 pop:4 popayan:3n pope:9n poplar:2 popul:4 popular:5 porch:2 pork:2
porridg:2 port:290 porto:2n portrait:7 portugal:14n portuguese:15n porvoo:6n pose:5 posit:7 position:37 poss:24
possess:6 possib:2 possibil:2 post:159 postcard:2 postman:2 postmast:2 postpon:5 pot:16 potash:14 potato:4 potenti:2
pothol:3 poti:4n poulsen:3n poult:4 pound:41 pour:18 powd:7 power:375 poznan:2n prabang:2n pract:3 practic:32 prague:7n
praia:3n prais:12 pram:3 pranay:4n prawn:6 pray:30 preach:2 preah:2 preambl:3 precaut:23 preced:2 precis:3 predecess:7
predict:4 pref:17 prefect:2 prefectur:11 prelimin:3 premi:24 premier:5 premis:2 premium:5 prepar:34 pres:74 presid:265
preside:2 presidenc:12 president:232 press:64 pressur:27 pressure:2 presum:2 pretend:5 pretext:2 pretoria:18n prev:29
prevent:2 price:247 pride:4 priest:27 prigorodnoye:2n prim:7 primat:2 prime:225 primorsk:13n primorye:2 princ:5
prince:28n princesa:6n princess:2 princip:6 principl:16 print:37 prior:9 prison:139 prisoner:6 pristina:4n privat:56
private:6 privileg:2 prize:24 pro:2 prob:3 probab:7 probably:3 problem:9 procedur:10 proceed:21 process:45 procur:6
produc:59 producer:5 product:63 production:13n profess:17 profit:14 program:53 programm:5 progress:15 progressive:2n
prohib:9 prohibit:15 project:20 projectil:6 prokudin:2n proletarsk:2n prolifer:2 prolong:26 prom:2n promis:186 promot:2
proof:20 prop:9 propan:2 propel:5 propell:18 proper:6 propert:57 proport:3 proportionat:3 propos:74 prose:2
prosecut:107 prosecutor:42n prospect:2 protect:50 protection:3n protein:2 protest:99 protester:4 protocol:29 prove:17
proven:2 provid:38 provinc:95 province:2n provincial:3 provis:6 provoc:12 prune:2 przemysl:2n pskov:4n pst:2
psycholog:3 public:55 publish:96 puebla:3n puerto:16n pukpuk:4n pul:2n pulkovo:4n pull:43 pulp:2 pulse:3 pump:193
pumpkin:2 punch:2 punctur:2 punish:26 punjab:8n puno:2n puntland:3 pupil:29 puppet:9 purchas:27 pure:6 purpos:21
pursu:2 pursuit:3 push:30 pushchair:2 pushilin:2n put:650 putin:22n putrajaya:4n putt:2 pyeongtaek:2n pylon:68
pyongsan:2n pyongyang:32n pyramid:4 q:10 qaeda:13n qahtan:4n qamishli:5n qanta:2n qasr:2n qatar:60n qatarenergy:3n
qatari:29n qesco:2 qingdao:5n qr:2n quad:6 quadcopt:27 quai:2n quake:2 qual:3 qualif:3 qualifi:3 quant:3 quar:8
quarantin:2 quarrel:57 quart:119 quarter:2 quartet:2 quay:16 qud:4n quebec:2n queen:20 queensland:5n quest:110
question:5 quetta:18n queu:10 queue:77 quezon:4n quick:16 quiet:37 quietest:3 quilt:3 quintin:2n quit:3 quite:7
quito:12n quiz:5 quneitra:2n quorum:3 quota:14 quote:14 qurna:2n r:7n raaf:2 rabak:7n rabat:4n rabbit:2 rabuka:2n
race:18 racehors:2 rack:8 radar:146 radev:2n radi:17 radio:114 radius:2 radiy:2n radoslaw:2n raf:13n rafael:14n
rafah:4n rafale:7n raft:5 rahim:3n rahimi:2n rahman:3n rahmon:9n rai:4n raid:64 raigarh:2n rail:52 railroad:2 railwa:55
railway:7n railwayman:4 raimunda:2n rain:86 rainfall:3 rainy:2 raipur:3n raise:88 raisin:2 rajin:2n rajouri:2n
rajshahi:5n rakhine:4n rally:9 ram:6 ramadan:11n ramallah:5n ramaphosa:2n ramo:2n ramon:7n ramp:3 ramtane:2n ranch:5
rand:7 randhir:4n randrianirina:3n rang:5 range:35 ranger:6n rangpur:2n rank:6 ransom:5 rapeseed:5 rapid:43n
rapporteur:2 rare:15 rarotonga:2n ras:30n rasa:2n rashad:3n rasht:5n rasmussen:4n rasool:2n rat:3 ratchathani:2n
rate:43 rath:32 ratif:14 ratific:7 ration:39 ratnapura:2n rattl:5 ravanchi:2n ravi:2 ravin:2 raw:7 rawalpindi:5n ray:8
rayayina:2n razvozhayev:2 rc:3n rcmp:2n re:9 reach:212 react:28 read:232 reader:5 readi:19 readout:10 ready:35
reaffirm:3 reais:2 real:25 really:2 ream:2 reap:3 rear:4 reason:73 rebel:78 rebook:5 rebuild:14 rebun:3n recall:56
recaptur:4 rece:114 receipt:22 receiv:6 recent:9 recep:8n recept:4 recess:4 recip:7 reciproc:2 recit:3 reckon:31
recogn:7 recogniz:39 recommend:22 reconnaiss:16 reconnect:11 reconsid:3 reconven:2 record:76 recount:2 recov:20
recruit:10 red:117 reda:2n reduc:34 reduct:2 reed:9 reef:12 refer:14 refere:6 referendum:12 refill:2 refin:166 refine:2
refiner:3 refinery:16n reflect:2 reform:6 refrain:4 refriger:8 refrigerat:2 refuel:9 refug:2 refuge:11 refugee:3n
refund:8 refus:74 regard:21 regardless:3 regatta:3 reggane:2n regi:6 regim:13 regiment:2n reginald:2n region:198
regional:89 regist:82 registr:8 registrar:2 regret:28 regrett:3 regroup:2 regul:63 regular:8 regulator:3 rehears:11
reiche:3n reinde:4 reindeer:3 reinforc:2 reinstat:3 reinvest:4 reiterat:3 reject:33 relabel:2 relat:25 relation:38
relative:8 relax:4 relay:10 releas:78 reliance:3 relief:29 reliev:4 relig:3 rely:9 remain:162 remaind:2 remand:4
remark:35 rememb:28 remind:13 remitt:3 remittance:3 remn:5 remot:7 remov:52 renaissance:8n renam:7 renegotiat:3
renew:45 reni:2 rent:43 reopen:70 repaint:3 repair:140 repairman:2 repar:5 repay:14 repe:12 repeat:35 repel:6 repl:2
replac:68 reply:111 report:364 reporter:2 repres:8 representat:33 representative:10n repriev:4 repsol:6n republic:52n
republican:6 reput:2 request:79 requir:13 rerout:7 rescu:26 rescuer:5 research:12 resell:6 resembl:5 reserv:74
reserve:7 reservoir:29 reshuffl:3 resid:105 resident:60 residu:2 resign:18 resist:12 resistance:4n resolut:47 resolv:4
resort:7 resourc:8 respect:21 respond:13 respons:24 responsibil:12 rest:82 restart:19 restaur:10 restaurant:5 restor:52
restraint:7 restrict:48 restriction:4 result:43 resum:62 resumpt:3 retail:7 retain:3 retak:9 retir:76 retire:3
retreat:6 retrospect:2 return:182 returne:3 reun:3 reuters:7n reveng:3 revenu:15 revenue:4n revers:2 review:26
reviewer:2 revis:6 revok:11 revolutionary:5n reward:12 rewrit:4 reykjane:2n reykjavik:5n reza:6n rezekne:6n rhode:3n
rhyme:4 ri:4 rial:19 riau:2n riaz:3n rib:2 ribbon:6 ribnita:4n rica:4n rice:74 rich:6 richard:5n rico:4n rid:4 ride:11
rider:6 ridge:18 riek:4n rifle:25 rift:4n rig:15 riga:24n right:116 rih:3n rim:3 rima:6n rincon:2 ring:103 ringgit:3
rio:7n riot:6 rip:4 ripen:2 rise:127 risk:33 rissala:3n riva:2n rival:32 river:130 riverside:2n rivet:4 riviera:2
rivne:4n riyadh:34n riyal:3 ro:4 road:303 roadblock:3 roadmap:6 roadsid:4 roar:3 roast:3 robb:4 robert:12n roberto:2
robot:7 rock:19 rocket:85 rockfall:2 rocky:3n rod:4 rodel:2n rodrigo:2n rodriguez:10n rodynske:2n rogun:2n role:5
roll:48 roman:6n romania:40n romanian:14n rome:13n ron:2n ronne:2 ronneby:2 roof:113 roofless:2 rooftop:5 rook:2
room:162 root:2 rope:20 roque:2n rosa:7n rosatom:5n rosaviatsia:8n roseire:3n roskilde:2n rosneft:25n rost:6 rostock:2n
rostov:8n rot:8 rota:8 rotat:2 rotation:4 roti:2 rotor:10 rotterdam:17n roubl:27 rouble:2 rough:7 round:209
roundabout:10 route:78 routin:14 rovaniemi:2 rover:3n row:69 rower:3 royal:25 royalt:7 rs:6n rsf:30n rubavu:2n
rubaya:2n rubb:15 rubbish:9 rubbl:2 ruben:3n rubio:14n ruby:2 rucksack:3 rudenko:2n rue:2n rug:2 rugby:9 rugen:2n
ruili:2 ruin:12 ruiz:2n rule:189 ruler:12 rum:5 ruman:3n rumor:16 run:420 runn:8 runwa:96 runway:5 rupee:38 rupiah:2
ruptur:4 rural:8 rush:2 russia:256n russian:371n rust:8 rustaveli:4n rustem:8n ruth:2n rutte:4n ruwaish:3n ruzizi:5n
rwanda:24n rwandan:22n ryanair:8n ryazan:3n rye:4 rylsk:2n rzeszow:14n s:18 sa:3n saab:3n saaremaa:2n sabah:4n
sabbagh:3n sabina:3n sabotag:34 sabotage:5 saboteur:9 sabry:2n sabz:2n sack:38 sad:4 sadd:2 saddam:2n sadiq:2n sadyr:7n
saeima:2 safe:39 safet:35 safety:4n safi:2n saga:8n sahara:5n saharan:3n sahel:17n sai:7n sail:49 sailor:2 saint:10n
sajavaara:2n sake:4 sakhalin:4n sakhalinsk:2n sakhir:2n salalah:4n salam:2n salang:2n salary:33 salavat:2n
salcininkai:2n sale:74 saleh:10n salem:4n salif:2 salim:7n salina:2n salkam:2n sallah:2n salman:2n salmon:7 salon:2
saloon:3 salt:33 saltholm:3n salut:6 salva:7n salvador:5n salvag:4 salvo:8 salzburg:2n sam:2 samara:5n samarkand:3n
samba:4n sambava:2n same:377 samia:2n samira:2n samovar:2 sampl:19 samsung:4n san:35n sana:2n sanaa:30n sanae:4n
sanatorium:2 sanct:191 sanction:27n sand:20 sandbag:4 sandston:2 sandstorm:3 sandu:5n sandwich:9 sandy:3n sanon:3n
santa:7n santiago:13n santo:4n santos:3n sanya:3n sao:4n sap:2 saperavi:3n saple:4 sapp:12 sapper:6 sapporo:3n saqr:2n
saratov:5n saravan:3n saravena:10n sardin:3 sardinia:2n sargsyan:3n sarsang:7n sash:3 sassnitz:2 satchel:2 satellit:47
satellite:12 satisf:3 satisfact:3 saturday:396n sauce:2 saudi:77n sauna:5 sausag:3 savaya:3n save:41 saver:2 saw:4
sawn:4 saxony:2n say:2634 sayyaf:2n sbu:5n scab:2 scald:2 scale:7 scallop:2 scam:7 scan:4 scand:3 scann:3 scar:2
scarborough:9n scarc:4 scare:7 scarf:3 scatt:3 scene:7 schedul:22 schedule:2 schem:20 scholar:3 school:222
schoolchildren:6 schoolgirl:3 schoolteach:6 schwedt:3n science:2 scient:7 scientist:3 sciss:2 scold:3 scone:2 scoop:2
scoot:8 score:9 scot:2 scotia:2n scotland:3n scott:4n scout:4 scrambl:24 scrap:27 scrapyard:5 scratch:2 scream:3
screen:35 screw:3 script:3 scrub:5 scuffl:2 sderot:2n sdf:4n sea:240 seab:8 seaborn:2 seafar:3 seafood:2 seafront:2
seal:30 seam:2 seaman:9 seamstress:3 sean:2n search:44 searchlight:3 season:50 seat:85 seattle:4n sebha:2n second:511
secondary:2 secret:107 secretariat:11 secretary:47n sect:59 section:2 secur:116 security:133n see:436 seed:10 seek:32
seem:16 segou:5n segunbagicha:2n seiha:3n seiyun:2n seize:45 seizur:9 selayar:2n seldom:2 self:12 sell:372 seme:5n
semi:2 semiconduct:3 semin:3 seminar:3 senat:6 senate:9n senator:17 send:621 senegal:13n senegalese:3n seni:19
sennar:3n senou:5n sens:18 sense:8 sensit:2 sent:75 sentence:3n sentry:3n seoul:63n separ:12 separat:63 separate:9
separately:2 separatist:3 sept:17n september:150n sequ:3 serb:3n serbia:16n serbian:5n serdar:3n serge:16 sergeant:8n
sergei:11n serhii:7n serhiy:3 serial:10 series:4 serious:19 serv:17 serve:85 servic:163 service:14n serviceman:2
servo:3 sess:68 set:283 settl:81 sevan:2n sevare:2n sevastopol:6n sevent:4 seventeenth:4 seventh:26 sever:65 several:10
severest:3 sew:14 sewag:2 sewn:4 seychelle:7n shabaab:5n shabab:2n shackl:2 shade:6 shadow:29 shaft:9 shahe:9n
shahid:4n shahin:5n shahran:3n shaibani:5n shaief:2n shakarabad:2 shake:38 shall:22 shallow:3 shalom:2n sham:2
shambat:2n shame:2 shan:3n shandong:13n shanghai:4n shape:20 sharaa:3n sharara:3n share:143 sharehold:11 sharif:6n
sharjah:26n sharm:2n sharma:2n sharpen:2 shave:2 shavkat:6n she:367 shear:3 shed:50 sheep:14 sheet:46 shehbaz:3n
sheikh:28 sheinbaum:7n shekel:2 shelf:11 shell:118 shelt:49 shendi:2n shenyang:3n shenzhen:8n shepherd:17 sher:4
sheraton:2n sheremetyevo:4n sheriff:8 shetland:4n shewa:2n shia:10n shield:8 shift:70 shigeru:2n shiite:3n shikarpur:3n
shikoku:4n shilling:10 shin:2 shinjiro:6n shinwari:2n ship:337 shipbrok:3 shipbuild:2 shipown:5 shipp:14 shipper:3
shipyard:12 shiraz:9n shire:5n shirin:2n shirley:3n shiroro:4n shirt:22 shmona:2n shoal:10 shock:4 shoe:22 shoebox:2
shoot:246 shop:88 shopkeep:13 shopkeeper:5 shor:2 shore:18 short:128 shortag:15 shorten:3 shortest:5 shortfall:2
shortly:9 shortstop:2 shostka:3n shotgun:4 should:170 shouldnt:2 shout:15 shovel:3 show:258 shrapnel:5 shrimp:7 shrin:3
shrink:3 shrug:10 shuman:2n shura:2n shusha:2 shut:316 shutdown:10 shutt:10 shuttl:17 shwe:3n sialkot:3n siam:3n
siauliai:7n siberia:2n siberian:2n sibi:5n sick:13 side:439 sidon:4n siege:12 siem:2n siemen:2 sierra:11n sifni:7n
sight:29 sign:344 signatur:25 signific:3 sikasso:3n sikh:2n sikka:2n sikorski:2n silence:27 silent:32 silicon:2
siliguri:2n silivri:2n sill:2 silo:6 silt:6 silv:7 sim:7n simara:2n simferopol:5n similar:35 simla:2n simon:5n simp:7
simpl:14 simul:2 simulat:2 sina:3n sinai:5n sinaloa:2n since:1022 sindh:8n sindhi:2n sing:39 singapore:43n singer:2
singh:3n singl:60 sink:25 sir:20n siren:45 sirri:2 sirte:3n sisi:2n sist:40 sistan:4n sister:5 sit:229 sita:2n site:98
sitiveni:2n sitra:4n sittaung:2n situ:26 situat:2 sixth:40 sixty:2 size:58 sk:2n skagen:4n skardu:2n skaw:2n sketch:2
skeye:2n ski:13 skier:3 skill:2 skin:5 skip:7 skipjack:2 skipp:3 skipper:2 skopje:3n skrydstrup:6n skull:3 sky:226
skyhawk:2n slab:2 slam:4 slap:3 slash:2 slaught:3 sledgehamm:3 sleep:81 sleet:3 sleev:4 slice:8 slick:4 slide:11
slight:11 sling:3 slip:24 slipp:2 slogan:4 slope:15 slot:15 slovak:10n slovakia:24n slovene:2n slovenia:4n slovnaft:4n
slow:64 slug:2 small:149 smash:6 smell:28 smelt:10 smic:2n smile:15 smoke:54 smolensk:2n smooth:2 smuggl:35 smuggler:3
snake:3 snap:2 snapback:3 sneez:2 snel:5n snow:36 snowmobil:2 so:368 soak:3 soap:5 socar:4n sochi:12n social:13
socialist:2n societ:4 sock:13 socket:5 socotra:7n soda:2 sodankyla:2n soder:3n sofa:5 sofia:12n soft:7 soften:3
softwar:21 sohar:5n soil:31 sokoto:2n sola:3n solanki:2n solar:30 sold:5 soldi:168 soldier:31 solicit:4 solidar:4
solomon:3 solut:5 solv:2 solve:4 som:3 somali:10n somalia:20n somaliland:11n somchai:2n some:375 somebod:73 somebody:13
someon:51 someone:8 something:84 sometim:4 somewher:15 sommerfeld:2n somoni:2 son:78 sonangol:2n sonar:2 sonderborg:4n
sonelgaz:3n song:10 songshan:3n sonic:3 soon:26 sorghum:14 sorry:11 sort:30 sorti:8 sot:7n souk:4 sound:41 soup:18
souq:2 sour:2 sourc:45 south:295 southampton:2n southeast:9 southeastern:2 souther:4 southern:97 southwark:3n
southwest:5 southwestern:3 sovereign:17 sovereignt:16 soviet:19n sow:10 soweto:4n soy:2 soya:2 soybean:3 spa:2 space:19
spain:27n span:11 spanish:14n spann:2 spare:76 spark:11 sparrow:2 speak:322 speaker:9n spec:52 special:9 specialist:2
spect:4 speech:29 speed:14 spell:6 spend:123 spetsov:2n spher:6 spill:11 spillwa:3 spin:6 spirit:4 spit:4 spite:6
splash:3 splint:3 split:28 splm:2n spm:3n spoil:6 spokesman:122 spokesperson:15 spokeswoman:16 spons:10 spoof:2 spoon:7
sport:22 spot:29 spott:2 sprat:2 spratly:3n spray:19 spread:14 spring:131 spruc:2 sprud:3n spy:16 squad:7 squadron:6
squall:3 squar:16 square:2n squat:2 squeez:3 squid:5 squirrel:2 sri:16n srinagar:6n st:38n stabil:5 stable:7
stablecoin:2 stabroek:4n stack:9 stadium:21 staff:183 stage:44 stair:11 stairwell:4 stake:12 stall:20 stamp:36
stand:270 standard:8 standstill:2 stanley:2n stapl:2 star:16 starmer:7n starobesheve:2n start:141 starv:3 stat:82
state:612 statement:17 station:405 statistic:7 statkevich:3n statu:2 status:8 statut:7 stay:238 stead:7 steak:2
steal:25 steam:11 steel:30 steelwork:8 steer:7 stefan:2n stele:3 stem:4 stencil:2 stenograph:2 step:102 stepp:4
stern:13 steroid:3 steve:11n steward:5 stick:35 stiffest:3 still:219 stilt:2 sting:3 stir:5 stitch:3 stock:60
stockholm:10n stockyard:2 stone:32 stool:4 stop:516 stoppag:14 storag:53 storage:4 store:55 stork:5 storm:31
storskog:3n stort:2n story:26 stove:27 straight:10 strain:2 strait:38 strand:15 strang:9 strasbourg:4n strateg:3
strategic:11 straw:5 stray:27 streak:3 stream:14 street:97 strength:5 strengthen:3 stress:7 stretch:37 strict:3
strik:301 strike:11 string:17 strip:52 strok:5 stromnetz:4n strong:19 strongest:4 structur:7 struggl:2 stryi:6n
stubborn:2 stud:60 student:8 studio:2 study:42 stuff:4 stump:9 sturgeon:3 stuttgart:6n style:8 su:32n sub:3 subang:2n
subaru:2n subcontract:2 subi:4n subic:2n subject:25 submarin:8 submit:5 subscrib:4 subsid:9 subsidi:10 subst:106
substation:7 substitut:2 suburb:15 success:27 such:199 sudan:121n sudanese:38n sudani:9n sudden:2 sudzha:3n sue:16
suez:4n suezmax:2n suff:11 suffici:8 sugar:25 suggest:31 sui:10n suicid:3 suit:20 suitcas:15 sukhoi:8n sukhois:5n
sukhumi:2 sukkur:3n sulaimaniya:9n sulaimaniyah:6n sulaymaniyah:9n sulfur:8 sulina:2n sulk:3 sultan:7 sulu:2 sum:27
sumatra:2n summ:82 summit:61 summon:38 summons:3 sumy:9n sun:8 sunda:2n sunday:505n sunflow:4 sunil:2 sunni:2n sunris:8
sunset:10 super:3n superintend:3 supermarket:5 supermicro:2n supersonic:4 supertank:5 supervis:12 superyacht:4 supp:220
suppl:4 suppli:36 supplier:2 supply:23n support:91 supporter:3 suppos:8 suppress:4 suprem:9 supreme:10n sur:3n
surabaya:3n surat:3n sure:9 suret:2 surf:4 surfac:8 surg:8 surge:3 surgeon:20 surin:12n surnam:5 surplus:3 surpris:8
surrend:6 surrey:2n surround:4 surv:19 surve:22 surveill:12 survey:11 surveyor:4 surviv:8 survivor:3 surxondaryo:2n
suspect:40 suspend:98 suspens:8 suspic:16 suspicion:2 sustain:2 sutur:2 suu:4n suva:11n suvaree:2n suwalki:3n
suwayda:7n suwaydiyah:3n svalbard:2 svyrydenko:3n swahili:2n swallow:5 swan:2 swap:39 swarm:10 swear:7 swede:4n
sweden:21n swedish:22n sweep:15 sweet:13 sweida:3n swell:6 swift:13n swim:12 swing:3 swiss:48n switch:82 switchboard:2
switchgear:5 switchyard:26 switzerland:20n sword:4 sybiha:4n sydney:5n sylhet:2n sympath:6 synod:8 syria:49n syrian:47n
syrskyi:3n system:52 systematic:2 syunik:3n syzran:3n szazhalombatta:6n szijjarto:7n t:11n ta:2n taalaibek:2n taang:4n
tabarre:2n tabayin:2n table:106 tablecloth:2 tablet:3 tabriz:7n tact:2 tag:3 taganrog:5n taher:2n tai:2n taichung:6n
tail:38 tainan:2n taipei:52n taitung:3n taiwan:67n taiwanese:6n taiz:5n tajik:15n tajikistan:23n tak:2n taka:2
takaichi:4n take:947 taker:4 takht:2n tale:4 taliban:43n talk:370 tall:11 tallinn:25n tally:11 tamang:2n tamara:3n
tambo:2n tambov:2n tame:2 tamim:2n tamp:2 tamsui:2n tan:3 tando:2 tanf:2 tanganyika:2n tangl:2 tank:362 tanker:17
tanura:4n tanzania:4n tanzanian:3n tap:28 tape:23 tapp:3 tara:2n tarawa:2n tarbela:2n target:56 tariff:32 tarmac:7
tarpaulin:14 tart:2 tartu:4n tartus:7n tash:2n tashiev:2n tashkent:26n task:10 taste:11 tatarstan:6n tavush:5n
tawila:4n tawke:7n tax:40 taxation:2 taxi:28 taxiwa:7 taxpay:3 tayeb:4n tayyip:11n tbilisi:27n te:7 tea:82 teach:81
teacher:13n teak:2 teal:2 team:99 teapot:4 tear:38 tebboune:2n teboil:2n tecamachalco:2n tech:2 techinsight:2n techn:30
technic:20 technical:7 technician:4 technolog:9 technology:2n teenag:2 tegucigalpa:6n tehran:99n teja:2n tejashwi:2
tekeze:2n teknaf:2n tel:18n telavi:4n telecom:6 telegram:19 telegraph:2 telephon:255 telephone:2 telescop:3 televis:93
tell:779 teltow:3n temp:6 temperatur:13 temperature:6 templ:15 tempor:15 ten:3 tenant:5 tend:13 tenerife:2n tenge:2
tengiz:8n tennis:7 tent:40 tenth:54 terekhov:3n term:51 termin:109 terminal:6n ternopil:3n terr:5 terrac:6 terri:2
territ:59 territor:10 territory:2 terror:39 tesfay:3n tessalit:2n test:61 testif:7 testimon:2 teth:3 tether:2
tetiana:2n tetri:2 texan:2n texas:12n text:137 textil:5 textile:2 thai:39n thailand:36n thale:2n than:346 thani:5n
thank:80 thar:2n that:2240 thatcher:2n thaw:6 thawra:5n the:3661 theat:21 theater:7n theft:19 thein:4n their:762
them:926 theme:2 themselv:45 then:371 theo:3n theory:10 there:751 thereb:2 therefor:7 therell:4 theresa:5n therese:2n
therm:32 thermal:3 thermomet:6 thermos:10 these:73 thesis:3 they:1044 theyd:14 theyll:8 theyr:10 theyre:7 theyv:5
theyve:5 thick:11 thief:16 thilawa:3n thimphu:3 thin:22 thing:121 think:151 thinn:3 third:413 thirteenth:8 thirtieth:3
this:521 thitu:4n those:210 though:52 thousand:98 thread:5 threat:37 threaten:24 threefold:2 threshold:6 thric:5
thrill:3 throat:3 thron:2 throttl:3 through:401 throughout:6 throughput:2 throw:71 thu:3n thumb:2 thumrait:2n thund:2
thunder:3 thursday:616n thus:6 thy:2n tiani:2n tibet:2n tick:6 ticket:38 tide:6 tidy:2 tie:54 tierra:2 tiger:2
tighten:9 tigray:14n tigrayan:2n tigris:4n tikhoretsk:2n tikrit:2n tiktok:2n tilapia:6 tile:6 till:30 tillaberi:3n
timb:7 timbuktu:2 time:701 timer:7 timet:16 timor:4n timothewo:2n tin:28 tina:2 tindal:2n tindouf:2n tine:10n tinubu:5n
tiny:2 tinzaouaten:5n tinzaouatene:2n tip:11 tirana:4n tiraspol:7n tire:44 tiruppur:3n tishreen:2n tishrin:5n title:12
tnt:2n to:2959 toamasina:2n toast:4 tobacco:3 tobago:6n tobruk:4n today:53 todd:3n toe:2 togeth:85 together:2 togo:5n
togolese:5n toiu:3n tok:3n tokayev:8n token:5 tokyo:48n toledo:2n tolerat:3 toll:12 tom:5n toman:2 tomato:14 tomb:3
tomorrow:17 ton:133 tone:13 tong:3 tonga:3n tonight:3 tonle:2 tonnag:2 too:137 tool:35 toolmak:2 tooth:12 top:22
topic:2 toppl:3 torch:29 torchlight:8 torkham:17n toronto:6n torpedo:3 torqu:2 torre:2n tortois:2 tortur:2 toss:2
total:31 totalenergy:3 totally:2 touch:69 tough:2 toulouse:3n tour:43 tourist:2 tourna:7 tow:16 toward:50 towel:5
tower:92 town:201 toy:8 toyama:2n toyota:4n trac:2 trace:24 track:96 tracksuit:2 tract:24 trad:91 trade:169 trader:29
tradit:2 traffic:102 trail:14 train:163 tram:37 trampl:2 tran:12 trans:7 transact:11 transatlantic:2 transf:44
transform:106 transformer:3 transit:30 transitional:5n transl:6 translat:7 transmiss:15 transmitt:7 transneft:2n
transnistria:7n transpond:42 transport:66 transportation:2 traore:6n travel:97 traveler:2 trawl:8 tray:10 treadl:2
treason:4 treasu:15 treasur:7 treasury:125n treat:151 treaty:8n trebl:3 tree:46 treetop:2 trench:11 trespass:4 tri:2
trial:59 triangl:4 trib:3 tribal:2 tribe:2 tribesman:2 tribhuvan:4n tribun:17 tribunal:6n trick:3 trickl:2 tricol:2
trill:8 trim:5 trinidad:13n trio:4 trip:49 tripl:10 triplicat:3 tripoint:2 tripoli:27n triton:2n triumph:2 troel:3n
troieshchyna:2n trolle:3 trolleybus:3 trolleybuse:3 tromso:3n trondheim:2n troop:74 troph:2 tropical:2n troubl:23
trous:4 trout:3 truce:85 truck:33 true:8 trump:43n trumpet:3 trunk:9 trust:22 truste:5 trustee:4 truth:3 try:86
trypilska:2n tsahkna:3n tselemti:3n tshisekedi:4n tshopo:4n tsmc:4n tsunami:2 ttp:4n tu:18n tuapse:4n tuareg:2n tube:17
tuesday:528n tufan:3n tug:22 tuggar:5n tuktoyaktuk:2 tula:2n tulcea:10n tulip:2 tumbl:3 tun:3n tuna:10 tune:12 tuner:4
tunis:3n tunisia:5n tunnel:14 turbat:2n turbin:67 turbine:8 turboprop:7 turbul:2 turf:2 turk:14n turkana:3n turkey:42n
turkish:115n turkiye:50n turkmen:8n turkmenistan:17n turn:353 turnaround:3 turnout:11 turnov:6 turtl:2 tusk:8 tuvalu:5n
tuz:3n tver:2n twelfth:15 twentieth:8 twice:166 twig:2 twin:8 tycoon:4 type:42 typhoon:26 typical:2 u:5n uae:9n ubon:5n
ude:2n udeid:4n uefa:4n ueno:2 ufa:2n uganda:7n ugandan:6n uk:10n ukraine:170n ukrainian:99n ukrenergo:9n
ukrzaliznytsia:2 ul:2 ulaanbaatar:6n ulan:3n ulleung:3n ulleungdo:2n ulsan:3n ultimatum:3 um:9n umbrella:11 umerov:8n
umm:10n umpir:2 un:177n unable:5 unaccept:9 unaccount:2 unaffect:2 unanim:5 unanimous:4 unannounc:4 unarm:3 unattend:2
unauthoriz:3 unblock:3 uncertain:2 unchang:5 uncle:21 uncrew:2 und:2n undamag:5 under:590 underground:10 undermin:2
underneath:6 undersea:3 understand:31 undertak:9 underwat:3 underwrit:3 undo:5 unecha:13n unemploy:2 unesco:2n
unexplod:3 unfinish:3 unfold:2 unfound:2 unfriend:7 unfrozen:2 unguia:2n unharm:6 unhurt:2 unicef:2 unidentif:9
unidentify:2 unific:8 unifil:5n uniform:15 unilater:6 uninvit:4 union:266 unit:182 united:220n unity:11 univers:34
university:7n unjust:5 unknown:22 unlaw:6 unless:15 unlike:3 unlit:4 unload:21 unlock:5 unman:47 unmark:2 unmov:2
unnam:3 unnecess:2 unoffic:2 unopen:2 unpaid:26 unplug:6 unprecedented:4 unpunish:2 unregist:2 unrelat:2 unrest:2
unsaf:4 unse:3 untax:2 until:593 untouch:4 unuse:3 unusu:7 unveil:4 unwelcom:7 up:848 updat:14 update:3 uphill:2
uphold:7 upkeep:3 upon:23 upper:20 upright:4 ups:10 upset:3 upsid:7 upstair:2 upstream:5 ural:7n uranium:18 urdaneta:2n
urea:2 urge:10 urgent:7 urmia:2n urn:2 ursula:3n uruguay:4n us:277 usb:2n use:414 useful:8 user:16 ushakov:2n ust:12n
usual:31 usually:11 utah:3n util:61 utility:2 uvira:9n uweinat:2n uzbek:13n uzbekistan:21n uzhhorod:3n v:5 vaalimaa:5n
vacant:4 vaccin:9 vaccinat:4 vaccine:3 vadinar:10n vadso:2n vaiksnora:2n vain:2 vaindloo:9n valencia:5n valid:13
valle:28 valley:5n valparaiso:2 valu:2 value:19 valuyki:2n valve:50 van:26 vanadzor:2n vance:2n vanilla:2 vanish:9
vanuatu:10n vape:2 vapor:5 vardo:3n variet:3 various:3 varna:2n varnish:3 varreux:4n vaslui:2n vat:4 vatican:6n vault:7
veche:4n vector:2n vedado:2n veget:9 vehicl:52 vend:2 venezuela:60n venezuelan:49n vent:2 ventil:8 ventur:9 venue:6
venus:3n veranda:3 verb:5 verbal:2 verdict:15 verif:5 verific:3 verma:4n veronica:2n vers:22 verse:5 very:45 vessel:100
vest:6 vet:5 veteran:4 veterin:4 veterinar:2 veto:9 vi:2n via:4 vial:2 vibr:2 vicar:3 vice:40 victim:14 victor:2
victoria:7n video:62 vieira:3n vienna:45n vientiane:8n vietnam:16n vietnamese:5n view:33 vihear:2 vikram:4n viktor:9n
vila:11n villa:20 villag:162 village:3 villager:18 villavicencio:3n ville:4n vilnius:44n vincent:6n vine:3 vineyard:4
vinnytsia:8n vintag:2 viol:47 viola:2 violat:16 violin:4 virat:2n virginia:7n virtu:3 virunga:3n visa:60 visby:3n
visibil:3 visible:11 visit:164 visitor:9 vital:2 vitali:6n viv:7n vivian:4 vladikavkaz:5n vladimir:27n vladivostok:11n
vnukovo:6n vodka:3 vody:2n voice:37 void:5 volcanic:2 volcano:15 volga:7n volodymyr:15n voltag:23 volum:6 volunt:4
volunte:23 volunteer:10 von:3 voronezh:2n vorukh:10n vote:197 voter:20 vouch:4 vow:5 voyag:9 vucic:4n vulcanesti:6n
vyacheslav:5n vylkove:2n w:2n wa:3n wad:4n wade:4 wadi:17 wadis:2 wafer:4 wag:2 wagah:5n wage:49 wagner:5n wagon:15
wait:214 waiv:35 waive:7 wake:29 wakkanai:2n waldemar:2 wales:4n walikale:4n walk:147 walkout:10 wall:62 wallet:5
walnut:6 waltz:3 wan:2n wand:4 wang:12n want:364 war:196 ward:36 warehous:18 warfar:2 warhead:10 warm:36 warn:105
warplan:7 warr:12 warsame:3n warsaw:25n warship:8 was:2115 wash:45 washington:265n washroom:2 wasnt:24 wasp:4 waste:5
watch:106 watchdog:4 watchman:13 water:318 waterlin:2 watermelon:2 waterwork:6 wave:41 wax:3 way:284 waypoint:2
wazalendo:3n waziristan:2n we:284 weak:5 wealth:4 weapon:53 wear:33 weath:55 weather:5n weave:2 web:2 websit:15
wechayachai:2n wed:7 wedding:60 wedge:2 wednesday:459n week:622 weekda:4 weekend:56 weep:12 weevil:3 weigh:22 weight:9
weightlift:3 welcom:44 welcome:2n weld:32 welder:2 well:157 wellhead:3 wellington:6 wendell:2n were:1509 werent:3
wesolowska:2n west:125 western:80 wet:19 weve:6 wever:7n whale:7 wharf:5 what:573 whatev:24 whatsapp:5n wheat:42
wheel:23 wheelbarrow:2 wheelchair:3 when:625 where:477 whereupon:3 wherev:5 wheth:154 whether:3 which:1289 whichev:3
while:123 whip:2 whiske:2 whisp:2 whistl:13 whitby:2 white:91 whitehall:3n who:1106 whod:18 whoev:31 whoever:10 whol:5
whole:78 wholesal:8 wholesale:3 wholl:2 whom:128 whose:257 why:92 wicket:2 widad:2n wide:26 widen:14 wider:5 wideroe:2n
widow:21 width:2 wife:51 wifi:2 wild:2 wildfire:2 wildlif:3 will:1045 willemstad:2n william:6n wilmer:3n win:90 winch:9
wind:69 window:72 windscreen:2 windward:2 wine:14 wing:84 wingo:2n wingspan:3 wingtech:3n wingtip:2 winn:16 winnipeg:2n
winston:3n wint:91 winthai:2n wipe:5 wire:107 wish:66 wit:4 with:1805 withdraw:108 withhold:3 within:273 without:528
witkoff:11n witness:32 wizz:7n wola:2n wolf:6 woman:162 wond:11 wong:3n wonsan:3n wont:18 wood:20 wooden:11 wool:5
word:123 work:508 worker:12n workshop:13 world:102 worry:14 worse:23 worsen:2 worst:19 worth:88 would:862 wouldnt:11
wound:55 wrangl:2 wrap:9 wreck:41 wreckag:11 wreckage:2 wrestl:5 wrist:7 writ:3 write:256 wrong:54 wrongdo:2 wu:5n
wuxi:2n wyryki:7n x:13 xanana:2n xi:10n xiaman:11n xian:4n xiang:2n xiv:2n y:10n yacht:22 yadav:2n yahya:3n yak:6
yala:2 yalta:3n yanbu:4n yangon:17n yaounde:2 yard:65 yaren:4n yarylovychi:2 yasar:2n year:1050 yeast:2
yekaterinburg:6n yelabuga:2 yelahanka:2n yellow:22 yellowcak:2 yemen:50n yemeni:6n yemenia:7n yen:13 yenangyaung:2n
yeraskh:2n yerevan:31n yes:31 yesterda:10 yesterday:4 yet:48 yevhen:2n yi:12n yield:6 yilan:2n yildiz:2n yo:7n yoga:2
yogurt:3 yonaguni:6n yoon:4n york:79n you:114 youd:3 young:46 youngest:8 younis:4n your:34 youre:2 youssef:2n
youssouf:3n youth:11 youve:2 ystad:2n yu:2n yuan:7 yugoslav:2n yuliia:3n yunnan:5n yuri:2 yusuf:5n yuzhno:2n yvan:3n
yvette:3n z:4n zabihullah:5n zagreb:3n zahedan:5n zahle:2n zahrani:3n zakho:3n zalambessa:3n zalingei:3n zambia:8n
zamboanga:2n zamosc:3n zaouatine:3n zaporizhzhia:16n zarqa:3n zarrab:3n zaventem:4n zaw:2n zawiya:10n zay:2n
zealand:18n zee:2n zehlendorf:2n zelenskiy:9n zelensky:13n zenaba:2n zero:9 zhang:2n zhejiang:2n zhi:2n zhibek:2n
zhoushan:2n zhukovsky:2n ziarat:3n zimbabwe:9n zimbabwean:3 zinder:3n zintan:3n zip:2 zloty:10 zone:94 zoo:8 zour:2n
zubaidi:3n zubair:5n zulia:2 zurich:11n
`

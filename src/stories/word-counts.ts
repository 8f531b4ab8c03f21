/** Written by eval/stories/count-words.ts: term:texts, n where it is nearly always written as a name. */
export const DOCUMENTS = 4370
export const COUNTS = `
#aid:114 #airport:407 #airspace:231 #album:57 #ambassador:432 #ankle:19 #apology:75 #approve:106 #army:895 #arrest:175
#attack:774 #baby:59 #balloon:97 #ban:324 #bank:483 #battery:125 #bird:46 #blast:343 #body:255 #border:395 #boxing:93
#brewery:35 #bridge:107 #budget:57 #bus:198 #cabinet:80 #cable:292 #cancel:159 #cancer:3 #cap:68 #capture:20 #car:192
#cash:79 #cathedral:130 #cattle:45 #charge:518 #cheese:44 #chess:18 #child:277 #chip:43 #climate:57 #coast:219
#collapse:89 #condemn:30 #copper:98 #coup:67 #crash:84 #cricket:10 #curfew:91 #customer:137 #cycling:18 #dam:94
#deal:605 #death:554 #demand:132 #deny:129 #desert:27 #diamond:12 #dig:56 #district:321 #dog:61 #drone:741 #drop:161
#drought:91 #drown:79 #drug:58 #election:306 #elephant:22 #eruption:37 #escort:52 #evacuate:115 #exchange:200
#execution:66 #explosive:120 #factory:470 #farmer:213 #fighter:411 #film:224 #fire:760 #fish:189 #flag:170 #flood:145
#food:105 #forest:78 #forge:18 #fraud:37 #fund:157 #gang:68 #genocide:3 #gift:79 #glacier:22 #gold:65 #grain:174
#hack:92 #heating:152 #heatwave:2 #helicopter:153 #hint:36 #home:895 #hospital:391 #hostage:31 #hotel:235 #hunger:16
#injury:275 #inquiry:136 #inspection:108 #insurer:107 #interest:159 #island:233 #king:118 #landslide:26 #law:291
#lawsuit:48 #layoff:44 #leak:57 #leave:891 #letter:236 #loan:111 #lorry:280 #lose:532 #lottery:3 #man:749 #manager:129
#marathon:14 #match:101 #medal:16 #mediation:78 #medic:30 #meeting:601 #mine:187 #minefield:8 #missile:352 #mob:5
#moon:13 #mountain:61 #mourn:60 #museum:125 #novel:100 #nuclear:84 #offensive:47 #oil:508 #orbit:164 #outbreak:21
#outlet:193 #parade:34 #parliament:349 #pension:61 #phone:1205 #pilgrim:21 #pipeline:372 #plane:999 #poison:5
#police:524 #pope:14n #port:419 #postpone:190 #power:1018 #premier:100 #prison:203 #prize:60 #profit:84 #promise:241
#protest:421 #quake:16 #quarantine:4 #ransom:15 #recall:67 #recipe:30 #reef:18 #referee:56 #referendum:15 #refinery:590
#refugee:41 #reject:179 #release:213 #rent:56 #rescue:242 #reserve:83 #resignation:25 #rise:199 #road:372 #robbery:84
#robot:11 #sabotage:55 #sanction:292 #school:314 #secret:21 #seize:78 #ship:876 #shooting:366 #smuggle:50 #snow:255
#solar:191 #speech:137 #spy:18 #stabbing:8 #stampede:40 #statue:12 #stock:256 #storm:74 #strait:76 #surgery:84
#swimmer:17 #takeover:35 #talks:865 #tariff:114 #telescope:9 #tennis:8 #threaten:79 #torture:13 #tournament:79
#trader:267 #train:269 #tram:57 #transfer:411 #trial:710 #truce:156 #university:132 #village:232 #visa:98 #visit:499
#walkout:26 #warn:178 #water:552 #wave:47 #weapon:314 #web:50 #wed:97 #whale:14 #win:107 #withdraw:140 #wolf:61
#woman:358 #worker:384 0:8 0.1:2 0.4:5 0.6:5 00:30 00.4:3 005:3 01:8 01.14:2 01.2:2 01.4:2 02:20 02.1:2 02.31:2 03:14
03.12:2 04:16 05:22 05.1:2 05.4:2 0500:3 06:20 07:9 07.2:2 07.3:4 08:10 08.05:4 09:9 0900:2 1:1647 1.1:21 1.12:2 1.15:2
1.2:20 1.3:20 1.4:17 1.5:11 1.6:12 1.7:2 1.8:11 1.9:16 10:482 10.25:2 10.31:2 10.5:2 10.6:2 100:35 1000:20 10000:15
100000:15 101:8 102:5 104:2 105:4 1050:2 105000:2 106:4 107:4 108000:2 109:5 11:760 11.2:5 11.3:2 11.4:6 110:19 1100:34
11000:16 110000:4 1104:2 112:14 113:3 114:5 1140:8 115:3 1150:2 117:8 118:10 119:2 12:304 12.5:3 12.7:2 120:31 1200:32
12000:21 120000:6 1204:2 121:3 122:4 123:4 12300:2 125:3 1250:2 127:6 129:3 13:73 130:27 1300:7 13000:7 130000:5 132:9
135:6 13500:2 136:3 138:7 14:290 14.1:3 14.2:3 140:56 1400:21 14000:11 140000:10 142:6 145:2 146:7 14900:2 15:197
15.5:2 150:24 1500:20 15000:5 150000:5 151:2 154:2 155:3 156:3 157:3 15ks:3 16:216 16.1:3 16.3:2 160:18 1600:11 16000:3
160000:10 161:3 164:2 165:7 165000:2 167:4 16vs:3 17:141 170:11 1700:13 17000:4 170000:2 1701:3 174:3 176:2 18:177
18.4:2 18.5:3 180:27 1800:4 18000:10 180000:5 18125:2 182:2 185:3 18500:2 187:2 187000:2 188:2 189:2 19:228 19.2:2
19.3:2 190:19 1900:24 19000:7 190000:6 1904:2 1907:3 193:5 1931:3 1934:2 1940:3 1945:5 1948:3 1949:3 1950:6 195000:4
1951:7 1952:3 1953:3 1956:3 1958:4 1959:3 1960:6 1960s:2 1961:7 1962:4 1963:2 1964:2 1967:5 1968:3 1970s:2 1971:3
1972:6 1973:3 1974:13 1975:3 1976:4 1977:4 1978:7 1979:8 1980:4 1980s:2 1981:4 1982:8 1983:7 1985:3 1986:6 1987:4
1988:7 1989:5 1990:5 1990s:7 1991:11 1992:2 1993:8 1994:2 1995:3 1996:5 1997:3 1998:10 1999:9 2:2404 2.1:10 2.15:2
2.2:7 2.3:11 2.4:7 2.5:5 2.6:7 2.7:3 2.8:5 2.9:2 20:371 20.2:2 20.3:3 200:66 2000:45 20000:37 200000:20 2000s:5 2001:4
2003:7 2004:9 2005:2 2006:9 2007:5 2008:17 2009:23 201:2 2010:11 2011:38 2012:16 2013:22 2014:26 2015:24 2016:29
2017:27 2018:53 2019:66 2020:49 2021:83 2022:203 2023:168 2024:117 2025:24 2026:30 2027:29 2028:15 2029:8 203:3 2030:13
2031:4 2032:2 2033:4 2035:3 2036:2 208:2 21:76 210:14 2100:6 21000:9 210000:9 211:3 212:25 214:17 214000:3 216:3 218:2
22:109 22.1:2 22.15:2 22.3:2 220:14 2200:5 22000:6 225:2 22m3:2 23:80 23.1:4 23.5:2 230:21 2300:12 23000:2 230000:4
231:3 237:2 2371:2 24:117 240:12 2400:9 24000:4 240000:5 242:2 243:2 244:4 24500:2 25:72 250:17 2500:12 25000:8
250000:4 252:3 26:81 260:6 2600:10 26000:6 260000:2 262:2 266:2 27:78 270:4 2700:2 27000:2 272:2 275:2 28:65 280:9
2800:8 28000:3 280000:2 284000:2 285000:2 289:2 29:62 290:3 2900:9 29000:2 290000:2 3:1433 3.1:12 3.2:7 3.3:4 3.4:5
3.5:2 3.6:2 3.8:3 3.9:6 30:373 300:85 3000:41 30000:24 300000:12 306:2 31:150 310:7 3100:7 31000:5 310000:7 311:2
312:10 3133:2 314:3 318:2 32:14 320:4 3200:7 32000:3 320000:2 33:26 330:18 3300:3 33000:2 335:2 34:38 340:18 3400:8
340000:4 35:81 350:14 3500:7 35000:12 36:32 360:2 36000:2 360000:2 37:16 370:2 375:2 38:58 380:6 3800:3 38000:14 39:14
390:8 3900:9 39000:4 4:1217 4.1:12 4.2:5 4.4:6 4.5:6 4.6:6 40:443 400:85 4000:57 40000:32 400000:19 401:2 405000:2
408:2 41:89 410:11 4100:5 41000:10 410000:4 411:2 4118:2 412:13 412000:2 417:3 42:15 420:5 4200:5 43:33 430:5 4300:2
43000:2 44:47 44.1:6 4417:2 444:5 45:32 450:3 4500:5 45000:10 450000:3 455:2 459:3 46:37 460:4 464:4 47:23 47.6:10
470:4 4700:2 48:54 48.5:2 480:8 49:21 4pm:2 5:630 5.1:2 5.3:2 5.4:4 5.6:2 5.7:3 50:176 500:55 5000:12 50000:12 500000:7
51:34 510:2 5150:4 52:42 520:2 53:6 54:21 5400:2 55:18 550:4 5500:6 5550:2 56:8 560:2 57:19 57.9:2 58:36 580:2 58000:3
59:10 5900:2 595:2 597:3 6:719 6.1:7 6.2:4 6.3:4 6.4:3 6.7:2 60:192 600:43 6000:22 60000:26 600000:10 601:2 61:88
6100:2 61000:9 611:3 612:2 62:19 620:2 6200:2 62000:2 620000:2 63:18 6300:3 64:15 640:15 6400:3 64000:2 640000:4 65:8
6500:5 65000:5 650000:3 66:12 6600:2 67:9 6700:2 67000:2 68:11 69:5 6am:2 7:402 7.1:3 7.2:2 7.3:2 7.4:9 70:106 700:27
7000:7 70000:7 700000:9 704:5 71:44 7100:2 72:29 73:3 7300:2 730000:3 737:2 74:32 747:2 75:12 750:14 7500:2 75000:3
750000:2 76:10 765:2 77:7 77000:2 777:5 78:10 78000:2 79:8 8:344 8.3:4 8.5:5 8.54:2 80:72 800:11 8000:16 80000:14
800000:9 81:18 812:2 817:2 82:5 82000:2 83:8 8300:2 84:21 84000:3 846:2 85:5 86:4 86000:2 87:3 870:2 88:23 880:3
88000:2 89:3 9:720 9.1:2 9.15:2 9.2:2 9.3:5 9.4:6 9.5:6 9.8:2 90:169 900:64 9000:31 90000:22 900000:8 91:12 911:2 92:5
92000:2 93:4 94:16 9400:5 94000:2 95:24 96:10 96600:3 97:4 97.7:2 970:3 98:4 98000:2 99:3 @ae:96n @af:95n @al:6n
@am:63n @ao:19n @ar:23n @at:61n @au:68n @az:94n @ba:5n @bd:44n @be:45n @bf:35n @bg:30n @bh:28n @bj:29n @bo:21n @br:57n
@by:109n @ca:72n @cd:74n @ch:64n @ci:17n @cl:42n @cm:9n @cn:409n @co:61n @cr:4n @cu:58n @cy:44n @cz:16n @de:150n
@dj:22n @dk:79n @dz:37n @ec:26n @ee:53n @eg:116n @er:31n @es:57n @et:73n @fi:65n @fr:172n @gb:239n @ge:75n @gh:27n
@gn:26n @gr:57n @gt:8n @hn:8n @hr:11n @ht:38n @hu:56n @id:41n @ie:21n @il:169n @in:231n @iq:108n @ir:294n @is:15n
@it:75n @jm:6n @jo:76n @jp:133n @ke:75n @kg:62n @kh:44n @kp:39n @kr:74n @kw:50n @kz:66n @la:18n @lb:74n @lk:27n @lr:7n
@lt:75n @lv:51n @ly:67n @ma:12n @md:42n @mg:6n @mk:7n @ml:68n @mm:69n @mn:15n @mr:12n @mt:27n @mw:9n @mx:49n @my:64n
@mz:15n @ne:29n @ng:53n @ni:14n @nl:105n @no:100n @np:29n @nz:23n @om:87n @pa:34n @pe:22n @pg:16n @ph:72n @pk:153n
@pl:101n @ps:46n @pt:38n @py:18n @qa:124n @ro:55n @rs:27n @ru:736n @rw:46n @sa:105n @sd:189n @se:52n @sg:47n @si:9n
@sk:36n @sl:15n @sn:24n @so:44n @sy:101n @tg:12n @th:73n @tj:45n @tm:30n @tn:9n @tr:245n @tw:97n @tz:12n @ua:331n
@ug:28n @us:713n @uy:8n @uz:51n @va:7n @ve:118n @vn:34n @xk:11n @ye:68n @za:93n @zm:13n @zw:18n a:3995 a320:2n a7a5:3n
aalborg:6n aarhus:4n aba:2n ababa:39n abad:3n abadan:6n abakar:6n abandon:9 abbas:32n abbot:3 abdel:12n abdelatty:5n
abdelaziz:2n abdelgadir:2n abdelrahim:3n abdi:3n abdirahman:2n abdollahian:2n abdoulaye:5n abduct:3 abdul:12n
abdulaziz:2n abdulkader:3n abdullah:17n abdulqader:2 abdulrahman:4n abeche:10n abey:6 abidjan:13n abiy:5n abkhaz:2n
abkhazia:3n ablaz:13 able:38 aboard:39 abolish:2 about:872 above:243 abqaiq:10n abramovich:3n abroad:67 absence:14
absent:2 absentia:2 absorb:2 abstain:39 abstent:11 abu:79n abuja:28n abuse:10 acacia:5 academ:5 academic:3 acceler:2
accept:79 access:36 accid:20 accompan:14 accord:287 account:222 accountanc:3 accra:9n accredit:4 accus:137 achiev:3
acid:2 acknowledg:2 acoustic:8 acquit:2 acre:8 across:224 act:157 action:53 activ:24 activat:2 active:8 actor:10 actu:3
adam:6n adana:3n adani:4 adapt:3 add:160 addis:51n addit:13 addition:3 address:60 addresse:2 addu:2n adeang:3n
adebayo:2n adel:2n adelabu:3n adelaide:2n aden:30n adhes:3 adigrat:2n adject:5 adjoin:2 adjourn:12 adjust:3 adl:3n
adlershof:2n administr:49 administration:11n administrative:4n admir:9 admiss:2 admission:2 admit:41 adnoc:2n adopt:42
adra:2n adrar:2n adre:12n adriatic:2n adrift:2 adult:3 advance:29 advantage:2 adventur:2 advertis:8 advic:12 advis:88
advisor:3 aegean:3n aerial:9 aero:4 aeroflot:2n aeronautics:3n afar:4n afc:4n affair:97 affaire:2n affect:77 affiliat:8
affirm:2 afford:2 afghan:49n afghanis:3 afghanistan:37n afloat:4 afp:2n afraid:10 aframax:7 africa:47n african:82n
after:1314 afternoon:125 aftershock:2 afterward:41 afungi:3n afwerki:3n aga:2n agadem:5n agadez:4n again:453
against:334 agartala:4n agathonisi:3n age:55 agenc:133 agency:107n agenda:16 agent:57 aggravat:5 aggress:15 ago:89
agre:136 agree:331 agreement:5n agricultur:25 agrio:2n agronom:3 aground:4 ahead:39 ahmad:5n ahmadi:6n ahmed:18n
ahmedabad:2 ahn:2n ahvaz:6n ai:4 aid:69 aidarous:3n aide:24 aim:56 aime:2n ain:14n air:434 airasia:2n airborn:6
airbus:16n aircraft:413 airdrop:2 aire:5n airfield:13 airlin:145 airline:73n airliner:2 airman:16 airplan:18
airport:356 airship:3 airshow:2 airspac:131 airspace:2 airstrip:7 airway:26n aita:2n aivar:2 ajman:4n ak:7n akbar:2n
akhtarabad:3n akinci:6n akrotiri:7n aksai:2 aksoy:2n aksyonov:5n aktau:11n akter:2n al:241 alam:5n alamata:3n alarm:38
alaska:9n alaskan:4n albanese:8n albania:2n alberta:3n alberto:2n albusaidi:3n alcocer:2n aldous:2n ale:3n
aleksandar:5n aleppo:12n alert:50 alex:2n alexander:24n alexandre:4n alexandria:6n alexei:4n algecira:2 algeria:33n
algerian:9n algerie:7n algiers:20n algoney:2n ali:41n alia:12n alice:2n alicia:2n alicja:3n alight:34 align:7 alike:2
alimi:2n alive:27 alix:2n aliyev:12n aliyeva:2n all:594 alleg:11 alley:4 alli:25 alliance:7n allot:4 allow:144 ally:44
almaty:16n almond:2 almost:44 alone:48 along:187 alongsid:13 aloud:30 alouk:2n alread:130 alrosa:2 also:179 altar:2
alter:9 alternat:8 although:32 altimet:2 altitud:17 alto:7 altogeth:8 alumina:3 aluminum:14 alvaro:2n always:32 am:121
amadea:2n amager:2n amal:2 amar:3n amari:16n amateur:3 amazon:5n ambassad:258 ambassador:28n ambaz:2 amber:4 ambul:25
ambulance:2 ambush:7 amdjarass:4n amend:13 america:39n american:392n amhara:6n amid:3 amin:2n aminata:3n amir:13n
amman:40n ammonia:6 ammonium:2 ammun:13 ammunition:3 amna:4n amnest:7 amnesty:7n among:218 amount:16 amper:4 amphib:2
amput:2 amritsar:7n amsterdam:13n amu:2n amuay:2n amuda:4n amuse:2 an:1628 ana:5n anahit:3n analyst:38 anastasia:3n
anch:46 anchorag:14 anchorage:4n and:3831 andaman:2 ande:2n andersen:2 andorra:2n andre:5n andrea:2n andrei:6n
andrew:3n andrii:7n andris:4n andriy:2n andromeda:2n anesthetic:2 anew:5 angela:5n angele:6n anger:6 angl:2 anglia:2n
anglican:2n angoche:2n angola:10n angolan:7n angry:6 anil:3n anim:24 animal:2 anita:2 ankara:85n ankle:7 ann:2n anna:3n
anne:3 annex:22 annivers:12 announc:141 annu:14 annual:2 annul:14 anod:3n anonym:2 anoth:244 another:16 ansanm:7n
ansar:2 answ:242 answer:2 antalya:9n antananarivo:3 antenna:6 anthem:10 anthony:8n anti:25 antigua:6n antofagasta:2n
anton:2n antonio:20n antonov:2n antti:4n antwerp:14n anu:2n anura:2n anutin:5n anwar:12n any:276 anybod:38 anyhow:2
anyon:101 anyone:6 anything:100 anywa:8 anywher:16 aomori:2n apapa:2n apart:61 apeldoorn:2n apia:3n apiec:8 apolog:19
apologiz:48 apostolic:2n app:9 apparatus:4 appe:103 appeal:5n appear:47 appendectom:2 appendix:4 applaud:10 applaus:8
apple:10 applic:16 application:3 apply:63 appoint:32 appreci:3 apprentic:4 approach:48 appropriat:3 approv:55 apr:3n
apricot:7 april:169n apron:11 aqaba:10n aquarium:3 arab:51n arabia:53n arabian:2n arabic:10 araghchi:14n arakan:9n
aramco:10n araqchi:4n arauca:8n arax:4n arbaat:2n arbil:2 arbit:4 arbitr:18 arbitration:6n arc:2 arcad:4 arch:6
archbishop:12 archipelago:7 architect:4 arctic:18n are:1146 area:92 arent:13 arequipa:4n argentina:19n argentine:5n
argu:15 argue:49 argyle:3n arica:2n arise:2 arish:3n arithmetic:17 arizona:3n arkia:2 arlit:6n arm:274 arman:2n
armando:3n armenia:38n armenian:23n armistic:4 armor:26 army:471 around:139 arrang:40 array:4 arrear:11 arrest:105
arriv:52 arrival:2 arrive:150 arrow:4 arson:6 art:6 arthur:3n artibonite:3n articl:33 article:15n artific:5 artill:25
artist:4 artsyz:2n arua:2n aruba:3n arusha:3n as:1197 asa:4 asaad:7n asad:6n asaluyeh:2 asante:2n asean:24n asfura:2n
ash:19 ashdod:4n ashgabat:13n ashkelon:2n ashor:25 asia:38n asian:23n aside:9 asif:4n asim:3n ask:1130 aslan:4n
asleep:20 asmara:21n asml:3n asphalt:5 assab:8n assad:16n assaluyeh:2 assault:11 assemb:24 assembl:6 assembly:25n
assess:7 asset:114 assimi:2n assist:17 associ:49 associat:3 association:9n assum:11 assur:9 astana:24n astara:2n
astern:2 astra:4 astrakhan:6n astronom:4 asuncion:6n asylum:5 at:2803 atacama:2n atbara:15n athens:18n athienou:3n
athlet:6 athletics:3 atlantic:13n atlas:2 atmospher:7 atoll:2 atomic:20 atr:4n attach:27 attack:314 attari:6n
attempt:33 attend:42 attent:6 attest:6 attestation:2 attic:2 attock:2n attorne:10 attorney:4n attract:2 attribut:12
atyrau:2 au:23 auckland:7n auct:34 auctione:4 audi:12 audit:21 aug:9n august:169n aung:13n aunt:11 aurelia:3 auspic:2
austin:2n australia:50n australian:25n austria:4n austrian:4n auth:11 author:167 authority:23n authoriz:11 automatic:8
autonom:6 autotransform:5 autumn:93 auvere:4n auxili:3 avail:13 avdiivka:2n avenger:5n avenue:17n averag:27 avianca:11n
aviation:138 avionic:2 aviv:21n avocado:2 avoid:16 avt:2n await:8 awake:7 awami:3n award:15 aware:3 away:255 awkward:2
awning:2 ax:4 axis:3 axle:5 axum:4n ayder:2 aye:2n azerbaijan:63n azerbaijani:19n azeri:5n azore:4n azov:2n azraq:6n
azruddin:3n b:14n baabda:5n bab:5n babanusa:3n baby:15 bach:2n back:698 backbench:2 background:2 backlog:3 backward:2
bad:48 badakhshan:3n badalabougou:2n badge:4 badly:12 badr:16n badulla:2n bae:3n baengnyeong:5n bafoussam:2n bag:60
baga:2n baggag:2 baghdad:64n baghlan:3n bahadur:4n bahai:2n bahamas:3n bahir:2 bahrain:28n bahraini:3 bahri:2n bahru:3n
baht:9 baiji:4n bail:19 bailey:3n bait:2 bajira:2n bajo:3n bake:19 baker:34 bakery:57 bakhmut:4n baku:59n balah:7n
balance:6 balcon:10 bale:2 bali:7n balikesir:4n balingue:3n balkan:7n ball:11 ballast:4 ballistic:22 balloon:97
balloonist:2 ballot:24 ballpoint:2 ballroom:4 baloch:14n balochistan:15n balti:2n baltic:37n baluchestan:2n bamako:43n
bamboo:7 bamenda:4 ban:224 banadia:2n banana:13 banco:3n band:33 banda:3n bandar:13n bandit:10 bandung:2n bang:20
bangboka:2n bangkok:33n bangladesh:33n bangladeshi:9n bangoka:2n bangsamoro:2n bangui:7n baniya:3n banja:2n banjul:4n
bank:482 banker:4 banknot:3 bankrupt:3 bankruptc:4 bann:11 bannu:3n banquet:3 bapco:5n bapt:2 bar:95 bara:5n baranga:3
barb:8 barbados:8n barcelona:7n barclay:3n bare:9 barent:3n barentsburg:2 bargain:21 barge:27 bariire:2n bark:7 barle:6
barn:9 barnacl:3 barnieh:2n baromet:2 baron:4 barrack:3n barracks:27 barrag:8 barrel:153 barri:12 barrist:3 barrow:2
bart:9 barth:2n barzani:9n base:136 baseball:5 basel:7n baseless:6 basement:7 bashar:6n bashayer:2n bashi:2n bashir:3n
bashkortostan:5n bashneft:2 basic:3 basilica:2 basin:8 basis:26 basket:8 basketball:6 basra:22n basseterre:2 bastar:2
batam:6n batanga:3n batch:8 bath:9 bathroom:5 bathtub:2 batken:9n baton:2 bator:2n batt:84 battal:18 battambang:2n
battl:6 battlefield:8 batumi:13n bavaria:8n bavarian:4n bawazir:2n bay:40 bayelsa:2n bayraktar:7n bayramov:2n bazaar:12
bazan:5n bazar:3n bazian:2n bazoum:3n bbc:2n be:1582 beach:49 beacon:9 bead:2 beam:5 bean:16 bear:55 beat:38 beaut:3
beauti:3 beauvechain:2n becaus:371 because:15 becom:81 bed:61 bedouin:4n bedroom:3 bedsheet:2 bee:12 beech:2 beef:7
beekeep:4 been:1641 beer:11 beersheba:3n beet:5 beetl:2 befor:708 before:25 beforehand:10 beg:8 begin:355 behalf:9
behav:2 beheshti:2n behind:147 behrouz:3n beige:2 beijing:130n beirut:45n beit:2n bekaa:4n bekele:2n bel:6n belarus:71n
belarusian:36n belaruskali:5n belavia:10n belen:2n belgian:18n belgium:34n belgorod:11n belgrade:15n belgravia:2n
believ:74 belize:3n bell:24 bella:2n bellinzona:2n bello:2n belly:3 belong:121 below:82 belt:29 ben:12n bench:21
benchmark:3 bend:23 bendjama:2n beneath:49 benedetti:3n benefic:2 benefici:5 benefit:15 bengal:6n bengaluru:5n
benghazi:18n benin:24n beninese:2n benjamin:10n bentiu:2 bentley:2n beqaa:2n berbera:6n bergen:9n berlin:33n berman:2n
bern:19n bernard:2n berth:41 besid:107 beside:4 besieg:2 bessent:4n best:60 bet:3 bett:51 between:504 beyond:36
bhamo:5n bharat:2n bhuj:3n bhutan:5n biafra:2n biala:4n bialiatski:3n bialystok:4n bicycl:16 bid:24 bidd:5 biden:4n
bienn:2 big:48 bigg:12 biggest:23 bihar:6n bike:4 bilater:5 bilateral:2 bilche:2n bilge:2 bill:231 billboard:2
billionair:4 billund:5n billy:2 bin:15 bind:13 bingo:2 binocular:6 biolog:2 bir:2n birch:5 bird:41 birr:8 birth:13
birthda:19 biryani:2 biscuit:17 bishkek:41n bishop:40 bissau:3n bissessar:2n bit:16 bitch:2 bitcoin:6 bite:18 bitola:2n
bitt:3 bitumen:6 black:78 blackboard:3 blacken:6 blackl:56 blackmail:2 blackout:26 bladd:2 blade:13 blame:129 blanar:4n
blanca:2n blank:12 blanket:17 blantyre:3n blast:60 blaze:22 bleach:2 bleed:2 blend:9 bless:6 blind:6 blink:3 blip:3
bln:2 bloc:45 block:210 blockad:19 blockade:3 blogg:4 blood:15 bloom:3 blow:137 blue:46 blunt:2 bm:2n bo:2 board:182
boast:3 boat:146 boatman:2 bobo:8n boca:5n bodo:10n body:81 boeing:17n bog:3 bogota:23n bohdan:2n boil:88 boiler:6
bok:2n bola:5n bolan:3n boldak:4n bolivar:2 bolivia:13n bolivian:10n bologna:2n bolt:15 bomb:235 bombard:3
bombardment:2 bombay:2n bond:23 bondar:5n bondholder:2 bone:2 bonne:2n bonny:6n bonus:19 book:88 bookmak:2 bookshop:2
boom:20 boost:3 boot:32 booth:4 bor:3n bora:3 boracay:5n borana:2n bord:301 border:27n bore:11 boredom:2 borehol:6
born:36 bornholm:4n borno:2n borrow:24 bosaso:5n bosnia:5n bosphorus:5n boss:10 boston:3n botan:3 both:536 bottl:41
bottom:14 bougainville:3 bould:2 boulevard:3 boulo:5n bounc:2 bound:95 boundary:2n bouquet:2n bow:9 bowl:7 box:92
boy:71 boycott:2 bp:5n bracelet:4 bracket:5 brahim:2 brake:10 bran:2 branch:31 brand:11 brasilia:12n brass:16
bratislava:12n brav:2 brave:2 brazil:42n brazilian:15n brazzaville:2n breach:66 bread:52 breadth:3 break:234 breakawa:7
breakfast:50 breakwat:5 breath:11 breed:5 brega:3 breman:2n brent:24n breshna:5n brest:13n brew:11 brexit:2n brib:4
bribe:4 brick:17 brickwork:2 bride:24 bridg:105 bridge:5n brief:43 brigad:36 brigade:8n brigadi:6 brigadier:3n bright:6
brighton:2n brine:2 bring:505 brisbane:10n brisk:3 britain:98n british:69n brittany:3n brize:2n broad:9 broadcast:17
brochur:3 brody:4n brogel:6n brok:57 broker:9 brokerag:7 bronz:3 brooklyn:3n broom:7 broth:71 brother:4 brotherhood:2
brovdi:4n brown:11 bruno:4n brush:3 brussels:133n bryansk:13n bubbl:3 bucharest:16n bucheon:2n bucket:14 buckwheat:2
bud:3 budapest:18n buddha:4n buddhist:3n budgam:2n budget:53 budry:3n buenaventura:2 bueno:5n buff:5 buffalo:5 buffet:2
bug:3n bugti:4n build:218 bujumbura:6n buka:2 bukavu:12n buksefjord:2n bulacan:3n bulawayo:2 bulb:9 bulgaria:18n
bulgarian:14n bulk:20 bull:9 bulldoz:3 bullet:12 bulletin:7 bullfight:2 bun:2 bunch:3 bund:2 bundeswehr:3n bungalow:4
bunia:2n bunk:34 bunker:5 buoy:19 buqayq:2n burden:3 bure:2n bureau:23 burga:9n burgundy:2n burhan:12n buri:2n burial:7
buriram:3n burkina:29n burkinabe:2n burlington:2 burma:2 burmese:5n burn:325 bursa:3n burshtyn:5n burst:46 burundi:13n
burundian:2n bury:26 bus:174 busaidi:2n busan:17n busbar:5 bush:14 bushehr:10n busi:65 busiest:4 business:7
businessman:19 bust:2 bustan:2n busy:7 but:467 butch:3 butt:3 button:12 buy:296 buyer:112 buzz:9 by:2283 bypass:9
bzk:3n c:17n cab:8 cabbag:2 cabin:9 cabinda:3n cabinet:51 cable:107 cabo:6n cadet:7 caesar:14n caesarean:2 cafe:11
cage:5 cahul:2n cairo:60n cake:27 calama:3n calcul:5 calculat:2 calendar:18 calf:8 cali:5n calib:2 caliber:2n
california:4n caliphat:2 call:874 calle:2n calm:25 cambodia:29n cambodian:27n camel:15 camera:65 cameroon:9n
camouflag:5 camp:113 campaign:27 campaigner:3 can:297 canada:49n canadair:2n canadian:25n canal:31 canap:2 canberra:23n
canc:2 cancel:106 cancell:5 candid:3 candidac:2 candidat:24 candidate:2 candl:39 candlelight:4 cane:9 canel:3n canist:4
cankiri:6n cann:2 cannabis:2 cannon:9 cannot:83 cano:13n canoe:11 canop:3 canseco:2n cant:26 canteen:15 canton:6
canvas:4 cap:41 capable:6 capac:29 capacity:2 cape:24 capit:218 capital:3n capsiz:3 capt:12 captagon:7 captain:116
captur:10 car:174 caracas:71n carat:3 caravan:8 carawa:2 carbon:7 card:87 cardamom:2 cardboard:6 cardin:6 cardinal:3n
care:41 careless:3 carer:2 caretak:4 caretaker:2 cargo:157 caribbean:28n caricom:5n carl:2n carlos:2n carlyle:4n
carmak:7 carmen:2 carn:2 carney:3n carniv:3 carolina:7n carp:2 carpent:3 carpet:20 carri:117 carriag:5 carrier:3
carrot:4 carry:410 cart:7 cartel:10 carton:9 cartridg:3 carv:2 carve:2 casa:2n casablanca:5n cascad:4 case:216 cash:61
cashi:2 casino:6 caspian:25n cassava:5 cast:6 castl:2 casualt:16 cat:18 catalog:3 catalyst:3 catalytic:5 catatumbo:6n
catch:83 cater:6 cathedr:2 catherine:2n catholic:6n catholico:3n cattl:11 cattle:2 cauca:3n caucasus:2n cauldron:2
cause:64 causewa:6 caut:7 cave:9 caviar:3 cay:2n cc:3 cease:10 ceasefir:56 ceasefire:3 ceatalchioi:4n ceban:2n cebu:13n
cedar:3 cedro:2n ceiba:2 ceiling:32 celebr:3 celebrat:4 cell:26 cellar:26 cello:4 cement:34 cemet:11 cenit:6n censur:3
census:2 cent:287 center:11n centimet:10 centr:112 central:25n centrenergo:4n centrifug:3 centro:3n centu:8 cere:2
ceremon:20 certain:19 certif:7 certificat:56 cesar:2n cessna:18n ceuta:4n ceyhan:12n cf:2n cfa:5n chabahar:11n chaco:3n
chad:38n chadian:13n chago:2n chain:31 chair:113 chairman:56 chairperson:2 chairwoman:2 chalk:7 challeng:11
challenge:2n chaman:10n chamb:29 chamber:5n chamchamal:3n champ:7 champagn:2 champion:5 chan:5n chanc:2 chance:8
chancell:9 chandeli:3 chandigarh:4n chandl:6 chandrapura:2n chang:190 changhua:2n channel:52 channu:2n chant:2
chanthaburi:6n chapel:4 chapo:3n chapt:13 char:21 charact:4 charad:3 charco:20 charg:309 charge:7n charity:2
charleroi:3 charnvirakul:4n chart:38 charter:15 chase:17 chau:2n chauffeur:2 chaus:2n cheap:23 cheapest:2 cheat:5
chechnya:2n check:81 checkpoint:22 cheer:19 chees:11 chef:6 chelsea:6n chelyabinsk:4n chem:16 chemist:3 chen:4n
chenab:4n chengdu:4n chennai:4n cheongju:2n cher:4 cherkasy:2n chernihiv:17n chernihivoblenergo:4n cheryl:2n chess:18
chest:6 chevron:22n chhattisgarh:3 chi:4n chiang:6n chiayi:2 chicago:7n chicken:16 chief:212 chil:2 child:183
childhood:2 chile:28n chilean:4n chilia:6n chimne:14 chimney:2 chin:3 china:204n chinese:228n ching:6n chinook:3
chip:40 chipmak:2 chisinau:17n chit:3n chitose:6n chitral:3n chittagong:6n chlorin:6 cho:2n chocolat:6 choic:12
choir:18 choirmast:2 choke:3 chol:2 cholera:16 choluteca:2n chom:2n chong:5n choos:38 chopin:8n chornomorsk:3n chou:3n
chowdhury:2n chp:2n christen:4 christian:2n christiansborg:2n christina:2 christmas:51n christodoulide:9n
christopher:3n chuhuiv:2 chung:2n church:47 cibanco:2n cienfuego:3n cigarett:34 cinema:4 ciragan:3n circl:62 circuit:16
circular:5 circulat:7 circumst:6 circumvent:3 circus:2 cistern:4 cite:39 citizen:71 city:264 civic:3 civil:237
civilian:5 claim:120 clam:2 clamp:4 clan:10 clap:8 clarif:5 clarific:5 clark:3n clash:16 class:40 classic:2 classif:2
classmat:2 classroom:6 claudia:8n claus:30 clay:5 clean:42 clear:139 clerg:3 cleric:3 clerk:28 clev:3 click:4 client:34
clifton:2n climat:7 climate:2 climb:34 cling:2 clinic:28 clip:9 clipboard:2 clock:39 clog:4 clos:10 close:631 closest:3
closur:37 cloth:22 clothing:5 cloud:24 club:72 clust:7 cm:2 cmoc:2 cnpc:2 co:33 coach:31 coal:101 coale:10n coalition:5
coast:185 coastguard:28 coat:17 coax:2 cobalt:5 cobra:2n cobre:2n coca:5 cocain:6 cochabamba:2n cock:2 cockpit:7
cocktail:2 cocoa:7 coconut:9 cod:4 code:29 coerc:3 coffe:66 coffee:2 coffin:13 cognac:3 coimbatore:2n coin:16 coincid:2
coke:3 cola:2 cold:79 coldest:3 collaps:30 colleagu:76 colleague:3 collect:61 colleg:10 collid:3 collis:4 cologne:5n
cologny:2n colombia:40n colombian:22n colombo:19n colon:11 colonel:73 colonial:2 color:24 coltan:4 columbia:3n
column:53 comando:2n comb:4 combat:14 combin:15 come:1191 comed:7 comfort:9 comfortab:2 comic:4 comma:6 command:184
commander:8n commando:4 commend:3 comment:84 commerc:35 commerce:19n commercial:6n commiss:108 commission:87
commissioner:9n commit:18 committe:149 committee:16n commod:2 commodore:2 common:41 commonwealth:7n commun:23
communic:4 communiqu:29 communique:3 communist:2n community:11n commut:4 commuter:3 como:2n comoro:19n comp:6
compan:590 company:35n compar:23 compatriot:3 compens:22 compensat:5 compensation:2 compet:23 competit:5 complain:51
complaint:34 complet:22 complete:4 complex:20 compli:20 compliance:3 compon:9 compos:3 compost:2 compound:10
comprehens:4 compress:30 compromis:9 compuls:4 comput:16 comrad:3 comrat:2 comunero:2 conce:2 conced:6 concentrat:3
concern:75 concert:6 concess:10 conch:3 concili:6 conclud:15 conclus:6 concret:20 concrete:5 cond:39 condemn:26
condensat:15 condition:9 condol:2 conduct:32 conductor:2 cone:3 confeder:8 confederation:3n confer:35 confess:4
confid:11 confident:3 confin:3 confirm:104 confiscat:10 conflict:16 confus:5 congo:44n congolese:25n congratul:2
congratulat:11 congreg:3 congress:39 congressman:3 connect:42 conoco:2n cons:15 consci:2 conscript:12 consensus:4
consequ:11 conservat:3 consid:41 consider:4 consign:18 consigne:6 consortium:17 conspirac:5 const:2 constance:2n
constanta:6n constituenc:6 constitut:25 constitutional:3n construct:8 construction:2 constructive:2 consul:30
consular:11 consulat:12 consulate:2n consult:65 consultanc:2 consum:14 consumer:5 consumpt:2 cont:14 contact:43
contain:76 contaminat:2 contempt:3 contest:12 contin:2 continent:3 conting:4 continu:69 contr:5 contraband:2
contract:129 contractor:3 contribut:7 control:194 controll:53 controller:10 conv:2 conve:2 conven:11 convent:10
convention:5n converg:2 convers:30 convert:7 convey:18 conviasa:4n convict:35 convo:49 cook:115 cookhous:2 cool:50
cooper:21 cooperat:12 coordin:16 coordinat:13 coordination:2n copa:8n copenhagen:39n copp:26 copper:8 copra:2 coptic:3n
copy:35 coquimbo:2n coral:5 cord:7 cordoba:3n core:7 cork:7 corn:37 cornich:5 corniche:4n corp:2n corpoelec:2 corpor:24
corporal:7 corporation:14n corps:12 correct:11 correction:11 correspond:38 correspondent:3 corrid:89 corridor:3n
corrod:5 corrupt:13 corvett:4 cost:225 costa:6n costum:3 cot:2 cotabato:3n cote:3n cotonou:10n cottag:2 cotton:22
cough:13 could:401 couldnt:8 coulibaly:2n council:282 counsel:25 count:819 counter:2 counterfeit:2 countermeasure:2
counterpart:32 countryman:2 countrysid:3 county:12n coup:24 coupl:21 coupon:6 couri:7 cours:34 court:346 courte:2
courtes:6 courtroom:5 courtyard:9 cousc:2 cousin:54 covena:10n cover:127 coverag:2 covid:2n cow:25 coward:3 cox:3n
cpc:3 crab:10 crabb:2 crack:24 craft:36 cran:2n crane:51 crash:26 crat:16 crate:29 crawl:7 cream:11 creat:15 creator:2
crech:2 cred:5 credent:8 credential:2 credit:45 creditor:4 creek:18 creep:4 crescent:6n crest:2 crete:6n crevass:2
crew:289 cricket:8 crime:33 crimea:14n crimean:6n crimin:19 criminal:6n crippl:3 crisis:14 crisp:4 crit:10 critic:11
criticiz:10 croatia:4 croatian:4n crocodil:8 croix:3n crop:34 crore:10 cross:371 crossroads:3 crosswind:2 crow:4
crowbar:2 crowd:34 crown:15 crude:193 cruelt:2 cruis:23 cruise:2 cruiser:3n crumb:2 crush:6 crust:2 crutch:2 cruz:4n
cry:7 crypto:9 cryptocurrenc:9 cryst:3 cub:3 cuba:41n cuban:18n cubic:32 cuciurgan:3n cucuta:11n cuenca:3n cuff:3
cufflink:3 cuhurestii:3n cull:2 culprit:10 cultur:9 culvert:5 cup:27 cupboard:4 curacao:8n curator:6 curb:11 cure:5
curfew:12 curios:2 curious:3 curl:2 curr:141 currenc:20 current:2 curry:2 curtain:11 curve:3 cusco:2n cush:3 custod:28
custom:217 customer:4 cut:444 cutlass:2 cutt:16 cutter:2 cuyuni:5n cyangugu:2n cyberattack:2 cycl:4 cycle:9 cyclon:6
cyclone:3 cylind:15 cypriot:19n cyprus:34n cyril:4n cyrillic:6n czech:11n czechia:2 d:45 da:12 dab:2 dabaker:2n
dabakir:7n dacha:2 dad:2 dae:3 daegu:5n daejeon:3n dagalo:9n dagestan:5n daily:36 dairy:12 dakar:15n dakota:2n
dalian:7n dam:73 damag:140 damage:3 damascus:56n dammam:13n damp:6 dan:5n dana:10n danc:3 dance:12 dand:2n dandong:5n
dane:5n dang:31 danger:14 dangrek:2n daniel:11n danish:38n danladi:2n danube:13n dao:3n dar:8n darbhanga:2n dare:6
darfur:26n dark:154 darken:6 darkhan:2n darnytsia:6n darwin:7n darya:2n dash:3n dashboard:3 dasu:2n data:39 date:151
datu:2n datuk:2 daugavpil:7n daught:55 davao:3n david:15n davit:4n daw:3n dawa:2n dawei:2n dawit:2n dawn:88 day:1306
daybreak:3 daylight:12 de:48 deacon:5 dead:145 deadlin:16 deaf:3 deal:174 dealer:9 dear:17 death:42 debat:13 debre:2n
debris:33 debt:27 deby:2n dec:29n decad:32 dece:5 deceit:2 december:161n decent:3 decibel:3 decid:96 decis:86 deck:19
deckhand:2 declar:149 declaration:2 declin:47 decommiss:2 decoy:7 decre:18 dedicat:2 deduct:3 deed:3 deep:28 deepen:3
deer:5 default:3 defect:4 defend:26 defens:356 defense:92n defer:2 defi:2 deficit:7 defin:3 deforestation:2 degre:51
deir:15n deira:4n del:9 delaware:2n delay:54 delcy:5n deleg:142 delegat:71 delegate:14 delegation:9n delet:4 delft:2n
delgado:5n delhi:84n deliberat:10 deliberate:3 delic:2 delicat:2 delimit:2 delist:7 deliv:134 delivery:12 dell:2n
delma:5n delta:24 demand:100 demarc:5 demarcat:2 demarch:2 demin:5 democrat:4n democratic:21n demolish:2 demonstr:6
demonstrat:4 demurrage:2 dengu:2 dengue:3 denis:4n denize:5n denmark:41n denounc:2 denpasar:3n dent:48 deny:129
depart:57 department:47n departur:58 departure:4n depend:30 deplor:2 deploy:3 deport:9 deporte:3 depos:3 deposit:33
depositor:6 depot:95 depr:4 depth:8 deput:124 deputy:21n der:3 dera:6n derail:2 derby:3 dermer:3n derna:3n des:6
desalin:17 descend:3 describ:76 desert:30 deserv:2 deshmukh:2n design:11 designat:17 desk:35 despit:5 dessert:2
destin:8 destro:94 destroy:7 destruct:5 detach:7 detail:20 detain:47 detaine:13 detect:22 detent:4 determin:3 deton:6
detonat:4 detour:12 detroit:2n develop:13 development:9n devi:3n devic:26 dhabba:2n dhabi:49n dhadar:2n dhafra:4n
dhahban:3n dhaka:34n dhofar:2n dhow:8 diagram:2 dial:2 dialect:2 dialog:12 dialysis:11 diamond:9 diaoyu:2n diary:15
diaspora:2 diaz:4n dibis:4n diction:2 didier:2n didnt:27 die:170 diego:3n diesel:174 diet:4 dieudonne:2 diff:11
differ:63 different:4 difficult:17 dig:56 digg:10 digit:5 dign:3 dil:3n dilemma:2 dili:2n dilig:3 dill:8 dim:3
dimitri:4n din:3 dinar:14 dine:8 dinn:31 dinner:3 dioces:3 diocesan:2 diori:2n dioulasso:8n dip:5 diplomac:10
diplomacy:3 diplomat:44 diplomatic:6 dire:2 direct:213 director:14n directorat:6 directorate:5n dirham:5 dirty:2
disable:2 disagre:16 disappear:8 disappoint:6 disarm:5 disarma:2 disast:3 discharg:7 disciplin:5 disclos:2 disclosur:3
disconnect:8 discount:17 discov:5 discriminat:2 discuss:77 diseas:2 disengag:2 disguis:3 dish:7 dislik:4 disma:3
dismantl:3 dismiss:36 disobe:2 dispatch:12 displa:15 displac:17 dispos:5 disproportionat:2 disput:65 disqualif:3
disrupt:2 diss:4 dissanayake:2n dissid:10 dissolv:10 dist:28 distill:13 distress:3 distribut:34 distribution:3n
district:164 disturb:8 disus:7 ditch:15 ditwah:2n dive:13 diver:30 divers:2 divert:19 divid:23 dividend:4 divis:14
division:4n divorc:5 divorce:2 diwali:2n diyala:2n diyarbakir:3n dizon:2n dj:3n djamena:21n djibo:3n djibouti:22n
djiboutian:5n dlamini:2n dmitri:2n dmitriev:3n dmitry:6n dmytro:3n dniester:4n dnipro:14n dnipropetrovsk:2n
dniprovska:5n dniprovskyi:2n dno:3n do:960 dobrindt:4n dobropillia:3n dobrotvir:3n dock:24 doct:43 doctor:31 docu:41
document:5 dodge:3 dodik:2n dodoma:3n doel:3n doesnt:26 dog:60 dogfight:4 doha:79n dohuk:7n doklam:3n doll:5 dollar:290
dolphin:3 domain:2 dome:7 domestic:19 domingo:6n dominica:3 dominican:10n domino:2 domodedovo:4n don:2n dona:4n
donald:42n donat:4 donba:4n donetsk:14n dong:8 dongguan:2n dongjiakou:2n dongola:9n dongy:3n donke:16 donor:10 dont:42
door:141 doorman:4 doorstep:2 dope:6 dora:2n dore:2 dorin:3n dorm:2 dormit:5 dos:2 dose:2 dosso:2n dostuk:2n dot:8
doubl:64 doubt:20 dough:5 dove:2 down:732 download:2 downstair:4 downstream:5 dowry:3 dozen:36 dp:2 dr:38n draft:91
drag:13 dragon:8 drain:21 drainag:3 drama:6 dramatic:2 draw:182 dredg:9 dresden:2n dress:20 drift:43 drill:46 drily:2
drink:43 drip:5 driscoll:2n driv:155 drive:125 driver:14 drizzl:2 drone:700 drop:148 drought:13 drown:16 drozdenko:3n
drug:19 drum:31 drumm:5 druze:4n druzhba:12n druzhkivka:2n dry:80 dryer:4 dtek:18n du:7 dual:8 dubai:80n dublin:5n
duck:7 duct:3 due:87 duel:2 dugout:3 duhok:6n duke:3n dull:2 duma:2n dummy:2 dump:6 dung:2 dunham:3n duqm:3n durand:3n
durban:3n durian:5 during:99 dushanbe:21n dusk:38 dusseldorf:2n dussey:2n dust:16 dutch:60n duty:70 dyke:3 dynamit:12
dysprosium:2 dzhankoi:4n e:32 each:548 eagle:15 ear:13 earli:93 earlier:4 earliest:2 early:90 earn:39 earnest:2
earpiec:2 earth:23 earthquak:13 ease:15 easi:8 easiest:2 east:171 easter:21n eastern:78 eastleigh:3n eastward:2 easy:5
eat:77 ebrahim:2 echo:2 econom:36 economic:46 economics:7 economist:10 economy:4 ecopetrol:9n ecowa:8n ecuador:20n
ecuadorean:3n ecumenical:2n ed:2n edge:33 edh:2n edinburgh:4n edit:11 edition:4 editorial:2 edm:10n edmund:2n educ:6
edward:3n eel:4 effect:75 effort:9 egg:17 egypt:75n egyptian:27n eid:7n eide:2n eight:5 eighteenth:3 eighth:18
eilat:13n eindhoven:3n eith:89 either:2 eject:2 eko:3n ekrem:2n el:80n elbow:4 elder:44 eldest:6 eldoret:3n elect:79
election:10 elector:9 electr:10 electric:258 electrica:3n electrician:2 electricite:4n electricity:40n electronic:12
electronics:8 elena:5n eleph:6 elephant:2 elev:5 eleventh:38 elig:2 elista:2n elite:2 eliya:2n elizabeth:2n elmadag:2
elmendorf:2n elmer:2n eln:12n else:98 elsewher:31 elsewhere:2 elysee:2n email:10 emasalo:2n embank:5 embargo:96
embarrass:3 embass:133 embassy:7n embrac:5 embraer:9n emerg:6 emergenc:69 emergency:12n emeritus:3 emir:9 emirat:7
emirate:72n emirati:28n emiss:2 emissary:2 emmanuel:10n emmerson:2 emoji:2 emomali:6n emplo:18 employ:10 employe:37
employee:7 employer:3 empty:121 en:2n enclav:3 enclos:3 encount:5 encourag:4 end:550 endang:4 ende:2 enemy:30 energ:92
energean:2 energetic:2 energinet:2n energy:49n enerhodar:6n enforc:19 engag:24 engin:120 engine:175 engineer:57n
england:4n english:30n engrav:2 eni:7n enjoy:5 enlarg:5 enough:68 enrich:15 ensembl:2 ensur:5 entebbe:7n enter:166
enterpris:13 enthusiasm:2 enthusiast:4 entir:8 entiret:5 entitl:8 entity:22 entr:3 entry:34 enugu:2n envelop:9
environ:6 environment:2 environmental:4 envoy:241 ep:3n epiphany:4n episod:5 equal:10 equally:2 equatorial:3n equip:48
equity:2 equival:8 era:4 erbil:40n erd:4n erdene:2n erdogan:20n ergneti:2n erhurman:3n eritrea:24n eritrean:8n error:10
erupt:2 es:3 esb:3 esbjerg:5n escal:2 escap:12 escort:40 escravo:2n escrow:5 escuela:2n esenboga:3n esequiba:2n
eskom:9n esmail:2n esmeralda:4n espen:2 esperance:2n essay:3 essen:2n essent:7 essequibo:9n establish:15 estat:12
estigarribia:2n estimat:24 estlink:4n estonia:38n estonian:14n estu:2 eswatini:5n etchmiadzin:2 eteringbang:4n etern:4
eternity:2n ethics:5 ethiopia:51n ethiopian:36n ethnic:5 etihad:2 etoile:2n eu:110n euphrate:6n euro:92 euroclear:11n
eurocontrol:5n eurofighter:14n europe:75n european:229n eusebio:2n eva:2 evacu:10 evacuat:17 evacuation:2 evade:2
evas:2 eve:13 even:32 evene:7n evening:338 event:30 ever:44 every:206 everybod:27 everybody:2 everyon:61 everyone:17
everything:72 everywher:5 evid:38 evin:2n ex:18 exact:13 exaggerat:2 exam:4 examin:43 exampl:3 excav:8 excavator:2
exceed:6 excell:3 excellency:2n except:47 exception:2 excess:2 exchang:169 exchange:5 exclav:4 exclud:10 exclude:2
exclus:8 excus:3 execut:53 executive:5n exempt:46 exercis:52 exhib:8 exhibit:5 exile:8 exist:47 exit:3 expand:3
expect:169 expel:20 expenditur:2 expens:5 experi:3 expert:73 expir:14 explain:77 explainer:5 explan:21 explod:27
explos:154 explosion:19n explosive:11 expo:2n export:177 exporter:4 expos:3 express:32 expropriation:2 expuls:4
extend:54 extens:11 extern:6 external:3n extinguish:4 extort:3 extra:23 extrad:6 extradit:4 extraordin:4 extrem:2
extreme:3 exxon:7n exxonmobil:8n eye:40 ez:3 f:203n faa:12n fabric:2 fabricat:5 face:76 facebook:9n facil:30 facilit:6
fact:76 facto:2 factory:2 facult:2 fade:6 fahaheel:2n fail:121 failur:26 faint:5 fair:27 fairground:2 fairy:3 faisal:2
faith:12 faithful:2 fajr:4n fake:5 fakhr:2n fakkan:4n falafel:3 falcon:12 falkland:2n fall:410 falmouth:2n false:44
falsif:2 famagusta:2n fami:161 familiar:8 family:33n famous:5 fan:21 fancy:6 fano:5n far:141 farc:7n farce:2 farcha:2n
fare:16 farewell:8 farhad:2 farid:3n farm:146 farmakonisi:3n farmer:29 farmhous:3 faroe:3n farth:4 farther:2 farthest:2
fash:3 fasher:22n faso:28n fast:22 fastest:4 fastiv:2 fat:5 fate:2 fath:50 father:8n fatima:3n fatime:2n fattah:10n
fault:39 faure:2n favor:19 favorit:4 fax:7 fbi:4n fc:4n fdlr:2n fear:38 feast:6 feath:2 featur:2 feb:21n february:149n
feddan:2 feder:74 federal:33n federation:9n fee:50 feed:134 feeder:3 feel:25 felix:7n fell:10 fellow:2 femal:6 fence:53
fenchurch:2n fend:2 fentanyl:12 feodosia:5n ferdinand:3n ferdowsi:4n fergana:7n fernandez:2n fernando:3n ferosplavna:2n
ferozepur:2n ferry:48 ferryman:2 fertiliz:33 fertilizer:3 festiv:18 fetch:26 fetesti:3n feud:9 fever:7 few:69 fewer:44
fiber:9 fico:7n fict:2 fictit:2 fidan:12n field:205 fiesta:3 fifa:8n fifteenth:5 fifth:137 fig:4 fight:293 fighter:32n
figur:56 fiji:17n fijian:7n fil:3 file:71 filipino:7n fill:115 film:97 filt:8 filter:2 fin:11 final:42 finally:11
financ:14 finance:66 financi:2 financial:11n find:563 finder:2 fine:117 finer:2 fing:15 fingernail:3 fingrid:2n
finish:67 finland:38n finn:5n finnair:4 finnish:29n finnmark:4n fire:491 fireball:2 firefight:14 firefighter:12
fireman:26 firewood:7 firework:13 firm:256 first:870 fisc:10 fish:139 fisherman:72 fishery:3 fissur:2 fist:2 fit:24
fitt:21 fix:62 fjord:6 flag:162 flagr:5 flame:47 flamingo:2 flang:6 flare:38 flash:13 flashlight:2 flask:6 flat:77
flatten:4 flaut:2 flee:28 fleet:43 flight:509 flip:2 float:29 flock:8 flood:49 floodlight:6 floodwater:2 floor:82
flop:2 flor:5 flore:7n floresti:2n florida:19n flotilla:2 flour:36 flourish:2 flow:71 flu:5 flute:2 fly:524 flydubai:6
flypast:6 foam:22 focus:2 fodd:2 fog:22 foil:2 fold:42 follow:248 fond:7 food:88 fool:3 foot:151 footag:8 football:47
footnot:9 for:3104 forbid:97 forcado:4n force:455 ford:6n fordow:4n forecast:23 forecaster:2 forecourt:2 foreign:562
foreman:18 forensic:7 forese:8 forest:24 forfeit:10 forfeitur:4 forg:5 forge:12 forget:15 forklift:5 form:278 format:5
former:10 formula:10 fort:7n forth:3 fortin:2 fortnight:38 fortun:5 forum:9 forward:46 foul:3 found:50 founder:2
fountain:5 four:2 fourteenth:14 fourth:164 fox:3 fpv:3n fract:2 frag:19 fragil:2 fragment:3 frame:20 framework:19
franc:44 france:73n francisco:4n francken:5n frank:9 frankfurt:20n frankivsk:3n fraud:8 frederik:3n frederiksen:4n
free:123 freedom:10 freetown:3 freez:202 freeze:10n freight:47 french:77n frenchman:2 frequenc:25 fresh:10 friday:658n
fridg:10 friedrich:3n friend:56 friendli:2 friendship:3n frigat:24 fright:4 frighten:8 fro:2 frog:5 from:2325 front:105
frontera:2n fronti:95 frontier:8n frontiere:4n frost:15 frown:2 fruit:21 fry:3 fuad:3n fubara:3n fuego:3n fuel:302
fuell:2 fuerte:2n fugit:5 fujairah:24n fuji:2n fujian:4n fukuoka:5n fulcrum:2 full:126 fully:4 fume:3 fun:2 funafuti:3n
funakoshi:3n funct:2 fund:100 fundament:3 funer:21 funnel:3 funny:7 furaha:2n furious:3 furnac:15 furnitur:13
furqlus:2n furth:124 further:4 furthest:2 fuse:12 fuselag:4 fuss:2 futur:13 future:2n fuzhou:2n g:2 g20:4 g7:17n
gabala:2n gabarra:2n gabon:12n gabonese:5n gabriel:2 gabriela:2n gaddafi:4n gagauz:2n gagauzia:2n gahr:2n gaigalava:2n
gain:20 gaitanist:2n gaiziunai:2n galati:3n galaxy:2n gale:5 gall:23 galle:11 gallen:2n gallium:4 gallon:5 galveston:2n
gambia:13n gambian:5n gambl:2 game:24 gander:2n gandhi:3n gang:58 gange:2n ganghwa:7n ganja:2n gant:4 gao:6n gap:30
garag:13 garbag:2 garcia:7n garden:28 gardermoen:3n gare:2n garlic:2 garment:12 garowe:2n garrison:19 garth:2n gas:295
gasabo:5n gasket:7 gasoil:4 gasolin:5 gaswork:3 gat:2n gate:107 gath:33 gatluak:3n gauge:4 gavel:3 gaya:4n gaza:37n
gaziantep:2n gazipur:3n gazprom:11n gbaramatu:2n gdansk:6n gdp:2 gdynia:4n gear:8 gearbox:6 gebru:2n gedaref:2n
gedion:3n geelong:2n gel:3 gem:2 gen:2 gendarm:11 gendarme:3 gendarmeri:3 gendebta:2n geneina:5n gener:369 general:139n
generat:22 generator:2 geneva:56n gent:3 gentleman:5 genuin:2 geograph:9 geolocate:2 geolog:3 geomet:2 george:8n
georgetown:12n georgia:41n georgian:41n gerald:4n geran:8n geranium:2 gerapetritis:5n gerbera:5n german:57n germany:85n
gestur:2 get:487 getachew:2 gezira:2n ghana:23n ghori:2n ghost:6 ghulam:2n giant:7 gibraltar:3n gift:13 gigawatt:7
gil:2n gilgit:3n gill:4 gimhae:3n gimpo:6n gin:2 ginseng:2 giorgo:3n gird:3 girl:38 gisenyi:2n gitana:3n gitega:2n
give:674 gj:2n glaci:3 glad:5 gladkov:5n gladstone:2 glasgow:2n glass:42 glencore:2 glid:18 glide:6 glider:2 glitch:3
glob:4 global:4n globe:4 glove:14 glow:6 glue:7 gmt:7n go:1325 goal:11 goalkeep:5 goat:47 goatherd:3 god:13 godda:3n
goita:2n gol:6n golan:6n gold:65 golden:4 golf:7 golovnoy:4n goma:27n gomel:2n gondar:2n gondola:2 good:243 goodby:6
goodwill:4 google:2n goose:5 gorakhpur:3n gorge:4 gori:2n goris:3n goth:2n gothenburg:4n gotland:8n govern:591
government:19n governor:21 governorat:2 gps:5n grace:11 grad:4 grade:11 graduat:7 graft:4 grain:35 gram:6 gran:2n
grand:17 grandchild:2 grandchildren:2 granddaught:8 grande:6n grandfath:14 grandmast:4 grandmoth:20 grandson:10
granma:2n grant:41 grape:9 graphic:2 grass:11 grata:6 grate:3 gratitud:2 grave:24 gravel:9 gray:36 graz:3n graze:5
greas:4 great:47 greater:3n greatest:4 greece:26n greed:3 greek:34n green:41 greenhous:2 greenland:15n greenlander:2n
greet:13 gregory:2n grenad:18 grenada:3n grenell:2n greyhound:2 grid:128 grief:3 griev:3 grigoryan:8n grill:6 grind:5
grindu:2n grip:3 gripen:13n groc:8 grodno:4n groom:12 gross:5 grossi:19n ground:148 groundnut:4 group:313 grout:2
grove:9 grow:87 grower:12 growth:10 grozny:7n grudg:5 grumbl:4 grundberg:6n guaira:3n guam:5n guangdong:4n guangzhou:8n
guarant:7 guarante:27 guard:233 guardian:3n guatemala:8n guatemalan:2 guayana:2 guayaquil:5n guba:4n guddu:2n
guernsey:3n guerrilla:15 guess:5 guest:73 guesthous:2 guid:21 guide:28 guild:5 guillou:3n guilt:28 guinea:26n
guinean:5n guitar:3 guitera:12n gujarat:9n gujranwala:4n gul:6n guler:3n gulf:103n gulfstream:7n gull:6 gulshan:2n
gulu:2n gum:5 gun:75 gunboat:4 gunfir:9 gunfire:3 gunman:49 gunn:18 gunner:3 gunpoint:2 gunship:2 gunshot:2 gunvor:7n
guri:3n gurion:9n gusev:2n gusmao:2n gust:10 gustavo:9n gut:5 guterre:8n gutt:2 guwahati:2 guy:2 guyana:32n guyanese:6n
guyo:2n gwadar:7n gym:7 gymnasium:7 gypsum:3 gyroscop:5 gyu:2n gyumri:7n h:11 habana:3n habit:11 habshan:4n hack:6
hacker:2 hacksaw:4 haddad:4n hadera:2n hadhramaut:2n hadnt:16 hadramawt:6n haeju:2n hafer:2n hafez:2n haftar:5n haggl:3
hago:3n hague:40n hai:2n haider:2n haifa:13n hail:10 hainan:3 hair:11 hairdress:5 haiti:33n haitian:9n haitien:7n
haji:5n hakan:12n hake:2 hakkanen:4n hala:2n half:425 halfa:3n halfwa:3 halifax:2 halima:4n halina:2n halkbank:2
hall:158 halloumi:3 halt:90 halve:15 halyna:3n ham:2 hama:4n hamad:11n hamam:7n hamani:2n hamas:22n hambantota:3n
hamburg:17n hamdallaye:3n hamdan:6n hamidou:2n hamidullah:3n hamlet:11 hamm:10 hamra:3n hamrin:3n hamst:3 hamza:2n
han:15n hanan:2n hand:418 handcuff:2 handl:50 handov:5 handshak:14 handwrit:4 handwritten:2 hang:65 hangar:21 hani:2n
hanko:4n hanna:3n hanoi:12n happen:91 happy:2 haq:4n harar:2n harare:14n harb:64 harbin:6n harbor:6n harbourmast:2
harcourt:5n hard:46 hardest:5 hardlin:3 hardwar:3 harfuch:2n hargeisa:9n harm:15 harmless:4 harnai:2n haroun:2n
harris:2n harrogate:2n harvest:28 hasaheisa:2n hasakah:7n hasan:5n hashim:6n hasina:7n hasnt:13 hassan:13n haste:2
hat:12 hatay:3n hatch:4 hate:4 haul:11 haulag:4 hauli:9 havana:35n have:3390 havent:3 havildar:2 hawa:4n hawaii:4n
hawk:8n hayya:3n hazard:3 haze:5 hazelnut:2 haziz:4n he:1157 head:233 headlamp:5 headland:3 headlight:3 headlin:3
headman:3 headmast:3 headmaster:2 headmistress:6 headphon:3 headquarters:21 headteach:3 health:49 heap:7 hear:301
hears:3 heart:18 heat:108 heathrow:7n heavi:4 heaviest:11 heavy:45 hebrew:2n hectar:22 hed:42 hedge:3 hedgehog:2
heglig:9n hegseth:2 heif:4 height:77 heighten:6 heihe:2 heir:7 heist:2 helen:2 helicopt:143 helicopter:11 helium:7
hell:7 hello:2 helmet:8 help:94 helsinki:19n hemispher:2 hen:19 hence:2 her:359 herard:3n herat:8n herb:2 hercules:5n
herd:19 herder:4 herdsman:4 here:89 herman:2n hermes:2n hermon:4n hernan:2 hero:7 heroin:4 heron:4 herring:8 herself:16
hexamet:2 hezbollah:18n hide:27 hideout:2 high:159 highest:38 highland:9 highness:2n highwa:10 highway:4n hijack:5
hike:5 hiker:2 hikmet:2n hilda:2n hill:59 hillsid:7 hilu:2n him:319 himalayan:3n himar:5n himself:67 hind:3 hindu:4n
hindustan:5n hint:2 hip:3 hire:42 his:880 hiss:2 hist:23 histor:2 historic:3 hit:337 hive:5 hk:2n hkn:3 hla:9n
hmeimim:2n ho:5n hobart:2 hobby:14 hocke:4 hodeida:2n hodeidah:27n hoist:2 hokkaido:14n hold:626 hole:61 holguin:6n
holida:24 holidaymak:3 hollis:2 hollywood:2n holness:2n holstein:2n holy:6 hom:11n home:423 homeland:4n homework:3
homiel:2 honda:3 honduran:3n honduras:5 honest:4 honey:9 honeymoon:4 hong:47n honiara:8n honk:2 honolulu:3n honor:13
hood:4 hook:7 hoot:3 hop:3 hope:81 hopp:2 horizon:5 hormozgan:2n hormuz:11n horn:10 hornet:10n horoscop:2 horse:18
horseback:3 hose:25 hospit:221 hospital:37 hossein:4n host:77 hostag:12 hostage:6 hostel:2 hostil:15 hot:41 hotel:147
hotelier:3 hotlin:32 hour:995 house:307 household:57 housekeep:2 houston:13n houthi:68n hover:9 hovercraft:2 how:210
howev:13 howitz:2 howl:3 hpakant:4n hrazdan:2n hrubieszow:5n hrytsenko:3n hryvnia:13 hsinchu:7n hsipaw:3n hualien:8n
huangyan:3n huawei:2n hub:15 hug:2 hugh:2n huione:2n huliaipole:3n hull:43 hum:14 human:21 humanitar:24 humanitarian:3
humla:2n humor:2 hun:7n hundred:202 hundredth:5 hung:12 hungarian:21n hungary:38n hunger:2 hunt:20 hunter:2 hurghada:3n
hurricane:4n hurry:8 hurt:142 husband:27 husrieh:3n hussein:8n hut:20 hutch:3 hvardiiske:2n hwange:2n hwaseong:2
hybrid:10 hyderabad:7n hydraulic:5 hydro:11 hydrocarbon:2 hydrocrack:2 hydroelectric:8 hydrogen:5 hydrolog:4
hydropow:13 hymn:6 hynix:2n hypersonic:2 hysteria:2 hyun:2 i:237n iaea:6 iasi:2n iata:3 iberia:12n iberian:2 ibn:3n
ibrahim:19n ica:2n icaco:2n icao:6n icc:2 ice:67 icebreak:4 iceland:9n icelandic:2 icna:2n id:9n idaho:3n idea:19
ident:14 identif:25 identific:27 identification:2 idle:25 idlib:5n idris:7n idriss:2n if:341 igad:3n ignit:2 ignor:18
iguana:2 ihor:4n ii:10n iii:3n ijaw:3n ijevan:3n ikoyi:2n il:9n ilan:3n ilham:7n ill:12 illeg:26 illegitimat:2
illicit:3 illness:2 iloilo:3n ilse:2 ilunga:2n ilyushin:5n ilze:2 im:11n image:7 imagin:3 imam:7 imamoglu:2n
imamzadeh:2n imbabura:2n imf:4n imitat:4 immediat:21 immediate:4 immigr:3 immobil:2 immobiliz:8 immun:4 impati:2
implement:4 implementation:4n import:80 importer:7 impos:58 imposs:3 impound:8 impress:2 imprison:6 improv:9 improvis:3
in:3787 inacio:4n inaugur:2 inaugurat:5 inbound:5 inch:17 incheon:17n incid:25 incirlik:3n includ:106 inclus:2 incom:19
incompat:2 inconveni:2 increas:18 incub:5 incurs:9 indeed:2 indefinite:3 independ:28 independence:9n independent:4
index:7 india:155n indian:104n indict:16 indiffer:3 indigo:12n indira:2n indirect:9 individu:17 indo:15 indonesia:25n
indonesian:11n indus:11n indust:31 industr:20 industry:7n ine:3n ineffect:3 infant:23 infantry:2n infiltr:2 infl:9
inflat:3 inflation:6 influ:3 inform:93 information:2 infrastructur:25 infring:2 inga:5n ingrid:2n inguri:2n inhabit:20
inhal:3 inherit:5 init:46 initiat:2 inject:2 inju:10 injur:51 ink:14 inland:14 innoc:3 inqui:61 inquir:2 ins:2
insid:125 inside:9 insist:25 inspect:92 inspector:20n inspectorat:4 inst:5 instal:7 install:31 instead:52 institut:35
institute:4n instru:30 instruct:32 insuffici:2 insul:8 insulin:14 insult:6 insur:112 insurance:4 insurer:18 insurg:5
insurgenc:3 insurgent:3 intact:2 intak:18 integr:2 intellig:36 intelligence:4n intend:18 intens:2 intent:6 intention:2
intercam:2n intercept:39 interceptor:3 interconnect:6 intercontinent:2 interest:61 interfer:9 interi:54 interim:16
interior:16n interlocut:3 intermedi:5 intern:58 internation:3 international:79n internet:15 interpol:2 interpret:23
interrupt:25 interv:7 intervent:5 interview:18 into:456 introduc:15 introduct:2 intrud:23 intrus:15 inuit:2 inuvik:2n
invas:20 invent:8 invert:2 invest:24 investig:49 investigat:11 investigation:4n investigator:21 investment:5n
investor:4 invincibil:3 invit:70 invoic:25 invok:4 involv:13 ion:4n ionut:6n ipgl:2n iquique:2n ira:3n iran:182n
iranian:130n iraq:75n iraqi:33n irbid:7n ireland:9n irfaan:6n iriba:4n irina:3n irini:4n iris:2n irish:10n irisl:2n
iron:26 irrawaddy:4n irregular:3 irrespons:4 irrig:10 irrigat:2 iryna:3n is:1846 isa:13n isabel:2n isaccea:6n isaia:3n
isetan:2 isfahan:14n isfara:4n ishaq:4n ishiba:2n ishigaki:5n ishii:2n isidro:3n iskander:5n iskenderun:4n islah:2n
islam:5n islamabad:58n islamic:39n islamist:2 island:231 islander:3 isle:2n islet:16 ismail:5n ismailia:5n isnt:44
isolat:2 isolation:2 israel:121n israeli:90n israir:2n issa:4n issu:2 issue:77 istanbul:65n it:2631 itaipu:3n
italian:37n italy:25n itd:5 item:26 iten:2n itll:5 its:1764 itself:120 iv:2n ivan:2n ivano:3n ive:14n ivoire:3n
ivorian:6n ivory:7n izhevsk:9n izmail:8n izmir:4n izmit:8n j:19n ja:3 jabal:3n jabalayn:2n jableh:2n jabo:2n jack:2
jacket:11 jacob:2n jacobabad:3n jade:6 jae:15n jaffar:2n jagdalpur:2 jahra:2n jail:37 jaili:2n jaish:3 jaishankar:3n
jaiswal:4n jakarta:16n jakobselva:3n jalalabad:6n jalisco:2n jam:36 jamaat:2 jamaica:6n jamali:2 james:5n jamm:26
jammu:5n jamnagar:4n jan:21n janaf:2n jandar:4n jani:2 january:233n janzour:2n japan:95n japanese:54n japarov:10n jar:9
jare:3n jas:2n jasionka:2n jask:3n jason:3n java:3n javier:2 jaw:3 jay:2n jayapura:2n jazan:3n jazira:2 jazz:2 jcs:2n
jd:2n jean:9 jebba:2 jebel:9n jeddah:31n jeep:2 jeju:7n jekabpil:2n jen:7n jeremiah:2 jeremie:2n jerry:4 jerrycan:7
jersey:5n jerusalem:11n jet:236 jetblue:2n jetstar:3n jetty:30 jewel:2 jewell:4 jeyhun:2n jf:2n jianghao:4n jihad:16
jin:2 jinnah:2n jinp:11n jirama:2 jirga:2 jizan:2n jnim:17n joan:2n joao:6n job:40 jodhpur:3n joe:3n johannesburg:8n
johannisthal:5n john:18n johnson:3n johor:11n join:67 joint:178 joke:23 jolfa:2n jollof:2 jolo:2 jomart:3n jona:4n
jonathan:3n jonava:2n jong:12 jordan:51n jordanian:20n jorge:3n jos:7n jose:19n joseph:10n journ:2 journal:36
journalist:3 journe:10 joy:3 joyce:3n jr:3n juan:5n juba:24n jubile:2 judg:19 judge:191 judgment:7 judici:3 judith:2n
juffair:2n jug:4 juice:2 julien:2 july:164n jumhuriya:4n jump:14 jun:7n junct:9 june:208n junghietu:2n juni:9 junta:44
juraj:4n jurisdict:14 juror:2 jury:20 just:50 justic:12 justice:28n justif:4 jutland:7n k:11n k2:2 ka:3n kabir:4n
kabul:59n kachin:11n kadugli:7n kaduna:7n kaeo:2n kaesong:11n kafr:2 kagame:5n kagoshima:5n kai:3n kaikan:2n
kairagach:3n kairo:3n kaja:6n kakheti:2 kakhovka:2 kalamata:2n kalashnikov:2n kalin:3n kaliningrad:17n kalla:6n
kalmar:2n kamanyola:4n kamaran:2n kamaz:2n kamchatka:2 kamchybek:2n kamla:2n kampala:15n kampong:2n kananaskis:2
kandahar:9n kandy:3n kangan:3n kangerlussuaq:4n kani:2n kano:5n kansas:2n kaohsiung:4n kapikule:3n kar:3n karabakh:6n
karachaganak:2n karachi:27n karaganda:2 karaj:4n karakoram:2 karam:5n karaok:4 karari:4n karelia:5n karen:8n kargil:2n
kariba:5n karim:4n karimun:2n karish:3n karlskrona:2n karrada:2n kartarpur:2n karup:4n kasai:2n kashgar:3 kashmir:7n
kashmiri:2 kaso:2n kassala:6n kassym:3n kast:2n kastrup:5n katanga:3n katheeb:2n katherina:3n kathib:5n kathmandu:20n
katowice:5n katsina:2n kattegat:2n katz:2n kauna:14n kava:5 kaveh:2 kavkazskaya:3n kaye:5n kayseri:4n kazakh:24n
kazakhstan:52n kazan:8n keelung:12n keen:2 keep:515 keflavik:3n keir:7n keith:4n kellogg:2n kempe:3n kempegowda:3
kempir:2n kenana:2n kenji:2n kenneth:2n kenscoff:2n kensington:3n kenya:41n kenyan:20n kenyatta:2n kerala:4n kerch:9n
kerem:2n keremet:2n keri:2 kermanshah:3n kerosen:15 kestrel:3n kestutis:3n kettl:13 key:29 kf:3 kfar:2n kg:8
khabarovsk:2n khabirov:3n khadra:2n khaimah:7n khair:3n khale:4n khalifa:3n khalil:3n khan:27n kharg:10n kharkiv:32n
kharkivoblenergo:2n kharkivske:2n khartoum:49n khash:2 khatlon:4n khawaja:4n khel:3n kherson:16n khin:2n
khmelnytskyi:4n khomeini:2n khor:26n khorasan:2n khorog:2n khost:3n khoury:2n khujand:7n khulaifi:6n khulna:3n
khumri:2n khurais:2n khurelsukh:2n khurmala:3 khurmatu:2n khuzdar:2n khuzestan:4n khyber:2n kibawe:2n kick:4 kid:2
kidal:5n kidnap:10 kidnapp:2 kidne:3 kigali:21n kiir:8n kilic:2n kilis:2n kill:271 kiln:7 kilo:78 kilogram:25
kilomet:353 kilometer:2 kilovolt:53 kilowatt:7 kim:20n kimberly:3 kin:2 kinaro:2n kind:74 kindergarten:13 king:45
kingdom:47 kingfish:2 kingston:4n kinman:13n kinshasa:34n kirant:3n kiribati:6n kirill:3n kirkene:8n kirkuk:13n
kiruna:2 kiryat:4n kisangani:8n kish:2 kismayo:4n kisumu:3n kit:6 kitchen:45 kite:22 kitt:2n kivu:11n kiwala:3n
kiwanja:2n kj:4n klaipeda:10n klang:4n kleine:6n klitschko:6n klm:2 km:58 knee:12 kneel:2 knife:8 knight:2 knit:2
knitwear:2 knock:19 knot:6 know:309 knowing:3 knowledg:6 ko:2n kobani:2 kobo:2n kocaeli:2n kocharyan:2n kochi:6n
kogalniceanu:5n koh:6n kohat:2n kohut:2n koizumi:7n kok:2n kokang:2 kola:3n kolesnikova:3n kolkata:9n kolondieba:2n
kolwezi:4n kom:2n kone:2n kong:43n korat:2n kordofan:19n korea:80n korean:59n koretskyi:4n kormor:2n koror:2 kosice:2n
kosovo:10n kosti:12n kostiantynivka:3n kotal:3n kotka:3n koulele:2n kovyor:2 kozloduy:2n kozmino:2n kp:3n kpler:3n
krakow:2 kraslava:4n krasnodar:9n krasnoyarsk:2n kravet:4n kremenchuk:3n kremlin:39n krill:2 kristen:4n kron:15
kropotkinskaya:2n kropyvnytskyi:3n kryvyi:4n krzysztof:2n kuala:24n kuang:2 kuch:2 kudarat:2n kufra:3n kuku:3n kul:2n
kulevi:7n kumar:2n kumara:2n kumtor:2n kunar:5n kunduz:2n kunming:8n kuomintang:4n kupiansk:4n kurakhove:3n kurd:6n
kurdish:30n kurdistan:29n kuril:2 kurram:2n kursk:9n kush:3n kushner:3n kusile:4n kut:3n kutaisi:2 kutum:2
kutupalong:2n kuwait:47n kuwaiti:8n kv:29 kwacha:2 kwun:2n kyat:8 kyaukme:3n kyaukphyu:5n kyaukse:2n kyaw:3n kyi:4n
kyiv:135n kyivska:2n kyoto:2n kyrgyz:23n kyrgyzstan:32n kyun:2 kyushu:5n kyzyl:3n l:8 la:41n lab:3 label:28 labor:42
laborat:21 labuan:5n lace:3 lachin:2n lack:27 lacqu:3 lad:3 lada:5n ladd:16 lade:6 laden:5 ladle:5 lady:14 ladyzhyn:4n
lae:2n laffan:3n lag:3 lago:4n lagoon:6 lagos:21n laguna:3n lahore:25n lahti:2n lai:11n lake:64 lakesid:3 lakh:4 laki:2
lakki:2n lalbagh:2n lam:3n lama:2 lamamra:3n lamb:6 laminat:5 lammy:2n lamp:69 lancashire:2n lancaster:3n land:251
landau:2n landfill:2 landi:3n landlock:4 landlord:11 landmin:3 landown:2 landowner:2 landsberg:2n landslid:7
landslide:3 landslip:4 lane:29 languag:33 lanka:15n lankan:6n lankaran:2n lantern:7 laos:12n lap:4 lapland:2n lapse:23
laptop:7 lar:8n larak:2 laredo:2 larg:33 large:60 largest:115 lari:4 larijani:2n lark:4 larkana:2n larnaca:23n las:5n
laser:9 lash:2 lashio:3n lask:2 last:807 latakia:5n latam:4n late:144 lately:2 later:153 latest:15 latex:2 latgale:3n
lathe:14 latin:7n latrin:4 latt:6 latvia:24n latvian:18n laugh:32 laught:7 launch:113 laund:14 launder:2 laureat:3
lausanne:9n lautoka:2n lava:4 lavan:2 lavat:3 lavrov:7n law:204 lawful:11 lawmak:9 lawn:3 lawnmow:7 lawsuit:6 lawy:149
lawyer:23 lay:150 layer:10 lazaro:6n lead:352 leader:21 leaf:6 leaflet:30 leagu:8 league:17n leak:44 lean:13 learn:100
lease:21 least:158 leath:4 leave:839 lebanese:21n lebanon:41n lectur:4 ledg:11 lee:16n leed:6n leg:30 legal:32
legally:4 legisl:6 legislatur:3 legitimat:3 leh:4n lei:5 leicester:2n leila:2 leipzig:6n lemlem:2n lemonad:2 lend:102
lender:2 length:36 lengthen:3 lenin:3n leningrad:3n lens:2 lentil:9 leo:4n leone:14n leonid:2n leopard:3 lesbo:2n
lesotho:2 less:116 lesser:3n lesson:16 lest:3 leste:4n let:341 letebrhan:2n lett:211 letter:15 letterbox:5 letterhead:2
lettuc:2 leukaemia:2 level:60 lever:3 leviathan:3n levy:20 lewotobi:4n leyen:3n lhasa:2 liabil:2 liaison:5 liaon:8n
liat:2 liban:3n liberal:2n liberation:24n liberia:7n libr:14 librar:3 libreville:3n libya:47n libyan:17n licens:149
license:19n lichen:2 lichterfelde:2n lid:6 lida:2n lie:128 liechtenstein:2 liege:12n liepaja:3n lieu:2 lieuten:15
lieutenant:8n lieyu:3n life:97 lifeboat:2 lift:181 light:360 lighthous:8 lightning:8 like:222 likewis:3 likhachev:2n
lilongwe:3 lily:4 lima:15n limassol:11n limb:2 lime:4 limit:76 limon:14n limp:4 lin:5n lina:2n linava:3n lind:3n
linden:3n line:646 lineman:9 liner:3 linesman:13 link:56 linz:4n lion:5 lip:3 lipaev:7n lipstick:2 lipulekh:2 liquef:15
liquefy:4 liquid:7 lira:13 lisbon:10n list:553 listen:46 litani:3n liter:73 lithium:7 lithuania:43n lithuanian:22n
littl:88 little:2n liudmyla:2 live:149 livestock:5 liwa:2n liza:2n ljubljana:2n llama:3 lloyd:4n lng:13n lo:2n load:145
loadshed:2 loaf:14 loan:61 lobby:12 lobo:3n local:94 locally:2 location:3 lock:35 locomot:7 locust:3 lodge:24 loft:2
log:28 logbook:4 logistics:6 logo:3 loikaw:2 loit:6 lokke:4n lome:6n london:121n lone:2 long:392 longest:22 longlin:3
longyearbyen:6n look:352 loom:4 loop:2 loose:3 loosen:3 loot:14 lopez:4n lord:8 lori:2n lorry:226 los:13n lose:463
loss:77 lossiemouth:5n lot:32 lott:3 lotus:3 loud:17 loudest:2 loudhail:2 loudspeak:22 louis:4n louisiana:2n loung:3
lourenco:5n love:18 lover:2 low:91 lower:55 lowest:13 loyal:6 loyalt:2 lpg:4n luanda:13n luang:2n lublin:21n lubric:2
luc:2n luch:9n lucia:4n luck:3 lucky:2 ludza:3n lufthansa:16n luga:16n lugano:2n luggag:15 luhansk:2 luis:3n luiz:4n
luka:2n lukashenko:14n lukla:2n lukoil:22n lula:8n lulea:2 lump:6 lumpur:24n lunar:3 lunch:73 lunchtim:5 lund:5n lung:4
lungi:2 lusaka:7n luton:2n lutsk:2n luxembourg:22n luxu:9 luzon:5n lviv:16n lycee:4 lyceum:2 lyman:2 lynch:3 lyon:3n
lysychansk:2n lytvyn:2n m:11n m23:39n maastricht:3n macau:6n macedonia:4n machar:5n machin:204 machine:4 mackerel:3
macron:10n mad:4 madagascar:5n madani:7n madobe:2n madrid:18n maduro:14n mae:9n maelle:2n mafraq:2n magazin:4
magistrat:14 magistrate:3 magnat:13 magnet:6 magnitsky:4n magnitud:4 mahamat:5n mahan:6n mahler:2n mahmoud:11n mahra:2n
mai:3n maia:6n maiduguri:4n maiga:4n mail:24 main:135 mainland:10 maintain:19 mainten:30 maiquetia:17n maize:22 maje:2
majesty:2n majeur:18 majid:2n major:45 majuro:4n makassar:3n make:488 maker:91 makeshift:2 makhachkala:6n makhuea:2n
makiivka:2n maksym:2n malabo:3n malaga:4n malaita:2n malakal:2n malaria:2 malawi:9n malawian:2 malaysia:52n
malaysian:18n malbork:2n maldives:6n maldivian:2 male:10 malecon:3n malena:2n malfunct:2 mali:52n malian:19n malic:2
malik:5n mall:2 mallard:2 malmo:3n malo:2n malongo:2n malta:19n maltese:9n mamani:2n mammoth:2 man:686 manag:155
management:10 manager:3 managua:7n manama:4n manara:2n manat:2 manaus:2n manchester:5n mandab:2 mandalay:14n mandarin:5
mandat:18 mando:2n manele:2n manet:5n maneuv:10 mang:2 mango:15 mangrov:11 manhattan:9n manhol:2 manifold:6 manila:49n
manitoba:3n manizale:2n mann:18 manoeuvr:2 manta:3 manu:10 manuel:3n manufactur:15 manufacturer:4 manuscript:2 many:128
manzanillo:2n maoist:6n map:99 maputo:9n maqsoud:5n mar:9n maracaibo:5n maracay:3n marape:4n marat:2n marathon:7
marbella:2n marbl:4 march:291n marco:17n mardan:3n mare:3 margara:4n margaret:2n margin:17 margus:3n maria:13n
mariam:3n marib:9n marie:3n marin:21 marina:7 marine:10n mariner:3n marinera:2n marino:4n mariscal:2n maritim:27
maritime:10n mariupol:6n marj:7n marjayoun:2n mark:97 market:149 markhiyat:6n markus:3n marle:3n marque:2 marrero:2n
marriag:7 marry:17 mars:2n marseille:4n marsh:8 marshal:4n marshall:20n mart:4 marta:6n martaban:2n martin:2n
martinez:2n marwat:2n mary:5n mashhad:6n masirah:3n mask:12 masoud:7n masrour:7n mass:13 massad:5n massawa:3n mast:78
master:3 mastercard:3n mastung:4n mat:12 matanza:8n match:44 mate:6 mateparae:2n mater:6 material:2 matern:14
mathematics:4 matsu:6n matt:128 mattress:7 matur:3 maumere:2 maungdaw:3n maurel:2n mauritania:9n mauritanian:4n
mauritius:9n mauro:3n maxime:2n maximum:11 may:665 maya:2n maybe:2 mayen:2n mayfair:2 mayor:106 mazar:2n mazatlan:2n
mazloum:2n mazowiecki:2n mazut:2 mbabane:2n mbanie:2n mbonimpa:3n me:55 meadow:5 meal:10 mean:91 meanchey:5n means:46
meantim:15 meanwhil:15 meanwhile:6 measles:7 measur:198 measure:7n meat:11 mecca:2n mechan:19 mechanic:9 mechanism:2n
medal:13 medecin:4n medellin:5n medi:89 media:36 median:23 mediat:14 mediator:13 medic:4 medical:33 medicin:36
medicine:3 medininkai:4n medinsky:3n mediterranean:8n medium:4 medyka:2 meer:2n meet:575 megaphon:4 megawatt:92
meghri:3n mehmet:2n mekelle:14n mekong:3n melanesian:3n melbourne:4n melnyk:2n melon:10 melt:18 memb:196 member:26
membran:2 memoir:3 memor:5 memorandum:20 memory:21 menaka:2n mend:39 menon:3n mensah:3n ment:35 menu:6 meralco:2
mercen:6 mercenary:2 merch:11 merchant:2 mercosur:2 mercu:3 mercy:3 mere:10 merey:3n merg:3 merge:2 merid:2 merida:2n
meridian:4n merkato:2n merowe:17n mersin:13n merz:3n mess:7 messag:85 metal:29 mete:2 meteorolog:10 meter:344
methamphetamin:2 methan:3 methane:2 method:6 metro:21 metropole:2n metropolitan:2 mette:4n mexican:11n mexico:45n
mh17:2 mher:5n mi:10n mia:4n miami:27n mian:2n michael:6n michal:4n michelle:2n micro:2 microchip:6 microcontroll:3
microphon:9 microsoft:7n mid:19 midda:10 middl:41 middle:6n middleman:5 midland:2 midlin:2 midnight:113 midst:2
midsumm:2 midwif:10 mig:37n might:85 migr:10 miguel:5n mihail:3n mika:2n mike:2n mikhail:3n mikola:3n milan:11n mild:4
mile:123 milei:3n mileston:2 milia:4n milit:253 militant:7n military:6n militia:47 militiaman:5 milk:21 mill:498
miller:2 millet:6 millimet:8 milorad:2 min:12n mina:8n minamidaito:3n minaret:7 mince:2 mind:32 mindanao:4n mine:137
miner:42 mineralnye:2n minerva:2n minesweep:2 mineworker:2n mingachevir:2n minh:4n minibus:9 minimum:20 minist:1184
minister:279n ministry:85n minnesota:2n minor:7 minsk:43n minus:32 minut:530 minute:3 minya:2 mir:2n miraflore:3n
mirage:11n mirebalais:3n mirr:2 mirziyoyev:10n misheard:2 mislead:2 misrata:11n misread:4 misri:4n miss:226 missil:233
missile:11 misspelt:2 mist:3 mistak:28 misunderstand:3 mitsubishi:3n mitsukoshi:2n mitzpe:2n mix:18 mixer:3 mixtur:2
miyako:4n miyazaki:2n mizan:2n mm:4 mnangagwa:2n mniszkow:3n mob:3 mobarakeh:2n mobil:45 mobile:3 mobilization:2n
mocimboa:2n mock:8 mod:2n model:23 moder:2 modern:2 modest:7 modi:8n modiin:2n modlin:3n moe:3n mogadishu:24n
mohamed:17n mohammad:8n mohammadi:2n mohammed:36n mohamud:2n mokha:2n mokoena:2n mol:8n mold:4 moldelectrica:4n
moldova:34n moldovan:10n mole:4 mom:2 momani:4n momauk:2n mombasa:7n moment:21 mon:2n monaco:4n monast:10 monday:711n
monetary:9n money:223 mongolia:9n mongolian:4n mongrel:2 monit:40 monitor:4n monk:18 monsignor:2 monsoon:5 montana:6n
monte:2n montevideo:6n month:641 montreal:10n monu:3 monument:2n moo:2 mood:8 moon:10 moor:24 moore:3n moose:2 mop:2
moped:6 mor:16n moradi:2n morae:3n moral:2 more:555 moresby:11n morgan:3n morning:351 moroccan:6n morocco:9n moroni:2n
mortar:40 mortgag:4 moscow:206n moses:3n mosqu:18 mosquito:3 mossad:2n most:380 mosteanu:6n mosul:8n motel:2 moth:93
mothb:2 mother:8 motion:9 motive:2 motor:41 motorbik:8 motorcad:3 motorcycl:34 motorist:2 motorwa:7 motzfeldt:4n
mount:12n mountain:33 mountaine:3 moura:2n mourn:6 mouse:2 moussa:7n mouth:13 move:333 movement:32 mow:2 mozambican:4n
mozambique:12n mps:11n mpumalanga:2n mr:138n mrs:21n ms:32n mt:3n much:108 mud:17 muen:2n mug:2 muhammad:4n muhandis:2n
muharraq:2n mujahid:4n mukalla:10n mukendi:2n mulber:2 mule:6 mull:2 mullah:5 mullet:2 multan:5n multin:3 mumbai:16n
mundra:2n munich:13n municip:8 municipal:18 munir:3n munition:9 munteanu:3n murad:3 murd:19 murder:2 murmansk:4n
murtada:2n muscat:50n museum:41 mushroom:5 music:9 musmar:2n must:176 mustach:3 mustafa:2n mustafayev:5n mustang:2n
mutharika:2n mutin:3 mutine:3 muttaqi:7n mutu:7 mutual:4n muzzl:2 mva:4n mw:8n my:80 myanmar:59n myitkyina:2n mykola:3n
mykolaiv:8n mymensingh:3n myst:4 myung:13 n:26n na:2n nabatieh:5n nabi:4n nabintu:2n nacala:3n nacell:3 nadi:3n
nadir:2n naf:2n naftogaz:8n nagasaki:3n nagorno:2 nagoya:3n nagpur:2n naha:12n nahid:2 nail:6 naira:5 nairobi:36n
najaf:3n najib:2n nakamal:2n nakhchivan:9n nakhodka:3n nakhon:2n nakuru:2 namangan:2n name:568 nameplat:2 nampo:7n
nampula:4n nang:3n nangarhar:5n nanjing:4n nanomet:2 nansha:2n naphtha:16 nappy:2 naqoura:10n narcotic:3 narendra:6n
narkphanit:3n narrow:9 narrowest:2 narva:6n naryn:3n nasir:4n nasirabad:2n nasiriyah:2n nasry:2 nasser:3n natal:2
natalia:2n natanz:4n nation:102 national:217 nationalist:2n nationaliz:4 nationwid:4 nativ:2 native:2 nato:41n
natthaphon:2n natuna:2n natur:20 natural:3 nature:2n nauru:14n nauseda:4n naut:26 naval:35 navig:26 navy:67 nayara:9n
naypyidaw:17n naypyitaw:6n nazaire:6n nazem:2n nc:3n ndoni:2n near:562 nearb:14 nearest:17 nearly:6 necess:8 neck:4
need:217 needl:2 neem:2 neft:6n negara:2n negev:3 neglect:6 neglig:4 negombo:4n negoti:109 negotiat:60 negotiation:20
negotiator:21n neighb:172 neighbor:18 neighborhood:8 neith:73 neither:43 nelson:3n nemuro:2n nepal:20n nepalese:5n
nepali:8n nephew:16 nerv:5 nerve:2 nest:5 net:40 netanyahu:6n netherland:18n network:52 neutr:33 neutral:3 neutraliz:9
never:155 nevertheless:8 nevis:2n new:536 newark:5n newborn:2 newcom:4 newer:3 newest:4 newly:5 news:65 newslett:4
newsman:3 newspap:43 newswire:5n nexperia:4n next:366 ng:2 ngcp:2 ngurah:2n niamey:27n nicaragua:11n nicaraguan:4n
nice:7 nickel:5 nicknam:3 nicola:14n nicosia:8n nicusor:2n niece:7 nielsen:3n nigel:2 niger:53n nigeria:32n
nigerian:21n nigerien:4n night:607 nightfall:17 nijmegen:2n nikkei:3n niko:9n nikol:7n nikolassee:2n nikolskoye:2n
nikopol:2 nil:5 nile:33n nimal:2 nina:3n nineteenth:8 ningbo:2n ninth:41 nippon:2 nis:11n nitish:2n niva:2n nizar:3n
nizhny:2 nizhyn:3n no:1214 noa:2n nobel:6n noboa:5n nobod:264 nobody:131 noc:3n nod:7 node:2 noe:3 noire:2n noise:34
nok:2 nomin:2 non:15 none:129 nonetheless:3 nong:3n noodl:14 noon:168 noor:4n nor:43 norad:5 nord:5n norderstedt:2n
nordic:6n norfolk:2n norm:41 norte:3n north:318 northeast:3 northern:99 northwest:2 norton:2n norway:52n norwegian:40n
nosappu:2n nose:24 not:1617 notam:5 notary:4 note:225 notebook:17 nothing:282 notic:194 notice:3 notif:10 notific:3
nouakchott:4n nought:2 noumea:2n noun:2 nour:3n nov:27n nova:2n novak:2n novatek:4n novel:9 november:151n novgorod:2n
novi:6n novokuibyshevsk:2n novorossiysk:18n novosibirsk:2n now:438 nowada:2 nowher:21 nowruz:4n nowshera:3n nuba:3n
nuclear:54 nuevo:2 nugget:2 nuis:3 nukissiorfiit:2n nukualofa:2 null:4 numb:213 number:4 nun:6 nuncio:6 nur:4n
nuremberg:3n nurlan:3n nurs:2 nurse:48 nut:5 nuuk:14n nuwara:2n nvidia:6n nxp:2n nyala:16n nyon:2n nyutabaru:2n nz:2
o:2 oak:2 oana:5n oasis:2 oath:3 oaxaca:3n obasanjo:5n obeid:23n obeidat:2n obey:9 obitu:2 obituary:3 object:106
oblast:6 oblig:19 observ:64 observat:2 observatory:3n observer:10 obstacl:4 obtain:13 obvious:2 ocalan:2n occas:29
occup:23 occur:12 ocean:16 oclock:14 oct:34n octan:2 october:216n odd:24 oddar:5n odeh:2n odesa:34n odile:3n odisha:2
of:3746 ofac:7n off:934 offend:3 offender:2 offens:29 offer:228 offic:732 office:42n officer:17n offici:6 official:60n
offshoot:2 offshor:9 ofgem:2 ofsi:5n often:25 ogoniland:4n ohio:8n ohrid:3n oil:384 oilfield:7 okello:2n okhotsk:2
okinawa:15n oklahoma:2 okra:3 oksana:3n oktoberfest:2 olaf:2n oland:3n olav:2n old:233 older:28 oldest:11 oleg:2
oleh:9n oleksandr:11n oleksii:2n olena:4n olha:3 oli:3n oligarch:8 olive:10 olusegun:3n olympiad:2n olympic:4n oman:46n
omani:29n omar:10n ombudsman:3 omdurman:22n omer:3n omiss:3 omit:3 omsk:2n omwawriwa:2n on:3906 once:223 one:67
onion:20 onlin:11 onlook:2 only:340 ontario:3n onto:4 onward:4 opec:6n open:500 oper:249 opera:11 operat:58
operation:6n operational:5n operator:6 opin:17 opinion:7 oppon:13 opponent:2 oppos:64 opposit:21 opposition:16 optic:4
optical:2 option:4 or:409 oral:4 oran:2n orang:23 orano:3n orban:5n orbit:5 orchard:13 orchestra:5 orchila:4n order:364
ordin:19 ordinat:2 ore:5 oregon:2n orenburg:5n organ:25 organiz:26 organization:27n organizer:11 origin:23 orinda:2n
orlan:4n orland:2n orlivka:7n ormara:2n ornitholog:2 orpo:2n orsay:2n ortagus:2n orthodox:5n oruro:2n oryol:2n
osaka:16n osan:3n oscar:3n osce:9n ose:2n osh:11n oskar:2n oslo:29n osman:11n ossetia:2n ostend:2n ostrava:2n ostrich:2
osullivan:4n other:635 otherwis:16 othman:4n ottawa:25n ouagadougou:21n ouanaminthe:2n ouessant:2 ought:22 ounce:2
our:113 ourselv:2 oust:4 out:1113 outag:15 outboard:4 outbreak:3 outcom:2 outdat:2 outdo:3 outer:10 outfit:2 outgo:4
outl:4 outlaw:6 outlet:8 outlook:2 outpost:3 output:75 outrage:3 outright:2 outsid:124 outside:13 outskirt:6 outstand:2
oval:5 ovation:2 ovda:2n oven:16 over:1276 overall:4 overcoat:2 overdu:4 overflight:24 overhaul:9 overhead:16
overheat:7 overload:6 overnight:49 overrid:2 overrun:10 overse:2 overtak:3 overtim:10 overtime:3 overturn:8 owe:47
own:491 owner:268 oxford:2n oxygen:15 oyelaran:2n oyst:5 p:15n pace:2 pacemak:2 pacific:33n pack:39 packag:31 packet:8
pact:18 pad:5 paddl:4 paddy:2 padlock:8 padrino:7n pag:2n page:126 pagoda:5 pahalgam:7n pain:4 paint:61 pair:75
pajarito:2n paju:6n pak:2n pakhtunkhwa:2n pakistan:116n pakistani:55n paktika:6n palac:31 palace:8n palau:11n
palawan:6n pale:2 palestine:2n palestinian:18n pallet:8 palm:16 palma:8n paloch:2n pamir:3 pamphlet:5 pan:10 panama:32n
panamanian:2n panamericana:2n pancevo:8n panda:5 pandemic:6 pane:2 panel:85 panguna:2n panj:3n panjgur:5n panmunjom:10n
pansa:2n pant:2 pantsir:3n papaya:2 paper:304 paperwork:9 paperworker:2n papho:8n papua:16n par:4n paracel:2n
parachut:11 parad:13 paradox:2 paragraph:45 paraguay:15n paraguayan:3n parallel:12 paramilit:24 paramilitary:2
paramot:2 paramount:2 parana:4n parcel:28 parch:2 pardina:2n pardon:8 parent:24 paris:58n parish:16 parity:2 park:103
parka:2 parle:2 parlia:115 parliament:39 parquet:2 parra:2n parrot:8 part:383 particip:12 particular:8 partn:46
partner:6 party:181 pashinyan:8n pashto:2n paso:2n pass:291 passag:14 passeng:104 passenger:43n passport:39 past:129
paste:6 pasto:2n pastur:5 pasvik:3n pat:2 patch:18 path:21 pati:65 patient:5n patna:3 patriarch:3 patrick:2n
patriot:12n patriotic:5n patrol:95 pattern:9 paul:11n paulo:4n pause:23 pave:2 pavel:6n pavement:7 pavlohrad:4n pawn:6
pawnshop:3 pay:574 payer:2 payload:2 paymast:3 payment:106 payout:2 payroll:7 payslip:2 paz:13n pck:2n pct:7 pdf:2n
pdvsa:8n pea:5 peace:116 peacekeep:10 peacetim:6 peach:5 peak:9 peanut:4 pearl:6 pechora:2 pedal:2 pedersen:2n
pedestr:2 pedro:3n peel:3 peg:2 peleliu:2n pelican:2 peligre:2n pellet:3 pemba:4n pemex:5n pen:15 pena:8n penal:2
penaliz:4 penalt:47 penalty:3 penang:7n pencil:25 pend:9 penetrat:2 penghu:3n penh:19n peninsula:18 penny:4 pens:27
pension:24 pensioner:4 pentagon:14n penza:2n peopl:774 people:57n pepp:4 per:227 perc:150 perch:2 perez:2n perfect:4
perform:11 perfum:4 perhaps:28 perimet:8 period:19 perish:2 perm:7n perman:15 permanent:2 permiss:55 permit:82
perpetr:2 persad:2n persaud:2n persecut:3 persian:4n persimmon:3 person:121 persona:6 personnel:8 persuad:14 perth:7n
peru:14n peruvian:9n peshawar:13n peshkabir:5n peshmerga:2n peskov:3n peso:25 pet:4 pete:2n peter:18n petersburg:26n
petion:4n petition:16 petra:3n petro:18n petrochem:5 petroecuador:3n petrol:124 petroleum:22 petromasila:2n petrotel:2n
petteri:2n petty:2 pezeshkian:6n pharmac:25 phase:18 philharmonic:2n philippe:3n philippine:46n philosoph:2 phnom:19n
phoenix:4n phone:106 phosphat:5 photo:5 photocop:4 photograph:173 phra:2n phras:9 phu:5n phuket:5n phumtham:3n physic:5
physics:6 pian:3 piano:21 piarco:2n pick:70 picket:3 pickl:2 pickup:9 picnic:4 pictur:64 picture:4 piece:64 piedmont:2n
pier:18 pierc:9 pierogi:2 pierre:5n pig:11 pigeon:12 pile:2 pilgrim:19 pillar:7 pilot:215 pin:6 pine:8 ping:2n
pingtan:2n pingtung:4n pink:3 pipe:94 pipelin:89 pipeline:18n piper:2 pipework:2 pirac:9 piraeus:9n pirat:5 pirogu:2
pishin:3n pisin:3n pistol:3 pit:25 pitch:13 pituffik:2n pity:2 pizza:2 pkk:7n pla:5n place:297 plain:18 plaintiff:2
plait:2 plan:224 plane:192 planet:2 plank:2 plann:7 plant:404 plast:4 plastic:30 plate:32 plateau:2 platform:33
platinum:3 platoon:6 plauru:9n play:108 player:2 playground:2 plaza:3 plea:3 plead:17 pleas:14 please:4 pleasur:4
pledg:18 plen:2 plent:2 ploiesti:2n plot:16 plov:5 plovdiv:2n plow:3 pluck:2 plug:8 plum:3 plumb:5 plume:5 plung:10
plus:3 plywood:7 pm:68 poach:2 pocket:7 podlaska:4n poem:10 poet:5 point:205 pointe:2n poipet:4n poison:2 pokhara:4n
pokrovsk:6n poland:66n polar:7 pole:36 polic:245 police:103n policeman:22 polio:2 polish:33n polit:42 polite:11
politic:17 politiciz:2 politics:24 poll:40 pollut:2 polo:2 polotsk:2n poltava:18n pomegranat:6 pond:7 pontoon:6 poodl:2
pool:18 poor:9 poorest:2 pop:4 popayan:4n pope:9n poplar:2 poppy:2 popul:5 popular:6 porch:2 pork:2 porridg:2 port:340
porto:4n portrait:10 portugal:19n portuguese:15n porvoo:7n pose:7 posit:9 position:45 poss:27 possess:7 possib:2
possibil:2 post:178 postcard:2 postman:2 postmast:2 postpon:7 pot:20 potash:15 potato:7 potenti:2 pothol:4 poti:4n
poulsen:3n poult:4 pound:47 pour:22 powd:7 power:457 poznan:3n prabang:2n prabowo:2n pract:3 practic:34 prague:9n
praia:3n prais:14 pram:3 pranay:4n prank:2 prawn:6 pray:39 prayer:2 pre:2 preach:2 preah:3n preambl:4 precaut:26
preced:3 precis:3 predecess:8 predict:5 pref:20 prefect:2 prefectur:11 pregn:2 prelimin:3 premi:30 premier:6 premis:2
premium:8 prepar:44 pres:86 presid:317 preside:2 presidenc:13 president:282 press:78 pressur:35 pressure:2 presum:3
pretend:5 pretext:2 pretoria:19n prev:40 prevent:2 price:299 pride:4 priest:32 prigorodnoye:3n prim:14 primat:2
prime:277 primorsk:16n primorye:3n princ:5 prince:32n princesa:6n princess:2 princip:9 principl:17 print:43 prior:10
prison:167 prisoner:8 pristina:7n privat:63 private:7n privileg:2 prize:32 pro:4 prob:3 probab:8 probably:3 problem:13
procedur:14 proceed:23 process:53 procur:6 produc:71 producer:5 product:81 production:16n prof:4n profess:20 profit:17
program:62 programm:6 progress:20 progressive:2n prohib:10 prohibit:16 project:24 projectil:8 prokudin:3n proletarsk:2n
prolifer:2 prolong:32 prom:2n promenad:3 promis:222 promot:4 proof:22 prop:11 propan:2 propel:5 propell:22 proper:6
propert:61 proport:3 proportionat:3 propos:98 prose:2 prosecut:126 prosecutor:49n prospect:2 prost:2n protect:61
protection:3n protein:2 protest:126 protester:4 protocol:31 prove:18 proven:2 provid:52 provinc:111 province:4n
provincial:3 provis:7 provoc:15 provocat:2 provok:2 prune:3 przemysl:2n pskov:4n pst:2 psycholog:4 public:74
publish:113 puebla:3n puerto:18n pukpuk:5n pul:2n pulkovo:5n pull:53 pulp:2 pulse:3 pump:220 pumpkin:2 punch:3
punctur:2 punish:32 punit:2 punjab:9n puno:3n puntland:6 pupil:36 puppet:10 purchas:35 pure:6 purifi:2 purpos:27
pursu:3 pursuit:4 push:35 pushchair:2 pushilin:3n put:757 putin:27n putrajaya:5n putt:2 pyeongtaek:2n pylon:78
pyongsan:2n pyongyang:39n pyramid:5 q:11 qaeda:15n qahtan:5n qala:3n qamishli:5n qanta:2n qasr:2n qatar:68n
qatarenergy:3n qatari:34n qazaq:2n qesco:2 qingdao:6n qr:2n quad:8 quadcopt:30 quai:2n quake:3 qual:6 qualif:3
qualifi:3 quant:4 quantum:2n quar:10 quarantin:2 quarrel:70 quart:143 quarter:2 quartet:3 quay:19 qud:5n quebec:2n
queen:23 queensland:5n query:2 quest:135 question:5 quetta:22n queu:13 queue:87 quezon:4n quick:25 quickest:2 quiet:48
quietest:3 quilt:4 quintin:2n quispe:2n quit:5 quite:9 quito:17n quiz:5 quneitra:2n quorum:4 quota:17 quote:15 qurna:3n
r:7n r129:2n raaf:2 rabak:8n rabat:5n rabbit:3 rabuka:2n race:22 racehors:4 rachel:2n rack:8 radar:168 radev:2n radi:20
radio:138 radius:3 radiy:3n radoslaw:3n raf:16n rafael:18n rafah:5n rafale:7n raft:6 rahim:5n rahimi:2n rahman:4n
rahmon:10n rai:4n raid:74 raigarh:2n rail:59 railroad:2 railwa:67 railway:7n railwayman:4 raimunda:2n rain:101
rainfall:3 rainy:2 raipur:3n raise:108 raisin:2 rajin:2n rajouri:2n rajshahi:5n rake:2 rakhine:5n rally:9 ram:6
ramadan:12n ramallah:6n ramaphosa:2n ramo:3n ramon:10n ramp:3 ramtane:3n ranch:5 rand:7 randhir:4n random:2
randrianirina:3n rang:5 range:38 ranger:6n rangpur:2n rank:9 ransom:12 rape:2 rapeseed:5 rapid:54n rapp:2 rapporteur:2
rare:21 rarotonga:3n ras:34n rasa:2n rashad:3n rasht:5n rasmussen:4n rasool:2n rat:3 ratchathani:2n rate:49 rath:40
ratif:18 ratific:8 ratification:2 ration:47 ratnapura:2n rattl:6 ravanchi:2n ravi:3n ravin:4 raw:8 rawalpindi:6n ray:8
rayayina:2n razor:2 razvozhayev:2 rc:3n rcmp:2n re:11 reach:275 react:35 reactor:2 read:266 reader:6 readi:24
readout:10 ready:42 reaffirm:4 reais:2 real:31 really:3 ream:3n reap:4 reaper:2n rear:5 reason:84 rebel:91 rebook:6
rebuild:18 rebun:3n recall:62 recaptur:4 rece:148 receipt:27 receiv:6 recent:11 recep:10n recept:7 recess:4 recip:8
recipi:2 reciproc:2 recit:4 reckless:2 reckon:37 reclin:2 recogn:7 recogniz:49 recommend:27 reconnaiss:19 reconnect:15
reconsid:3 reconstruct:3 reconstruction:3n reconven:3 record:93 recount:3 recov:29 recruit:14 rectangl:3 red:137
reda:2n reduc:42 reduct:3 reed:9 reef:15 reeve:2n refer:21 refere:6 referendum:15 refill:3 refin:193 refine:2 refiner:3
refinery:18n reflect:3 reform:7 refrain:5 refriger:8 refrigerat:2 refuel:10 refug:2 refuge:14 refugee:3n refund:10
refus:99 regard:29 regardless:3 regatta:4 reggane:2n regi:8 regim:14 regiment:2n reginald:2n region:236 regional:109
regist:96 registr:9 registrar:2 regret:35 regrett:4 regroup:2 regul:79 regular:10 regulator:4 regulatory:3n rehears:12
reiche:3n reinde:8 reindeer:3 reinforc:5 reinstat:4 reinsur:2 reinvest:4 reiterat:3 reject:43 rejoic:2 relabel:2
relat:36 relation:42 relative:10 relax:4 relay:11 releas:104 reliance:5 relief:32 reliev:4 relig:3 rely:13 remain:188
remaind:2 remand:9 remark:45 rememb:32 remind:17 remitt:4 remittance:3 remn:5 remot:8 remov:59 renaissance:9n renam:7
renegotiat:3 renew:56 reni:2 rent:46 reopen:82 repaint:3 repair:169 repairman:5 repar:8 repay:16 repe:13 repeat:43
repeated:4 repel:6 repl:3 replac:81 replacement:3 reply:130 report:432 reporter:3 repres:11 representat:39
representative:11n repriev:5 repsol:6n republic:61 republican:7 reput:2 request:92 requir:16 rerout:7 rescu:36 rescue:2
rescuer:6 research:15 resell:6 resembl:5 reserv:84 reserve:8 reservoir:35 resettl:2 reshuffl:3 resid:123 resident:73
residu:2 resign:21 resili:2 resist:15 resistance:5n resnick:2n resolut:52 resolv:5 resort:8 resourc:10 respect:24
respond:15 respons:35 responsibil:16 rest:93 restart:22 restaur:12 restaurant:5 restor:66 restore:2 restraint:7
restrict:59 restriction:4 result:52 resum:79 resumpt:3 resurfac:2 retail:8 retain:3 retak:12 retaliat:2 retir:85
retire:4 retreat:6 retrospect:2 return:220 returne:3 reun:3 reuters:8n reveng:3 revenu:19 revenue:5n revers:3 review:36
reviewer:2 revis:7 reviv:2 revok:11 revolutionary:6n reward:13 rewrit:5 reykjane:3n reykjavik:6n reza:6n rezekne:7n
rhode:3n rhyme:4 ri:4 rial:23 riau:2n riaz:3n rib:2 ribbon:8 ribnita:4n rica:4n rice:82 rich:6 richard:7n rico:5n rid:6
ride:13 rider:6 ridge:27 riek:5n rifle:28 rift:5n rig:16 riga:29n right:136 rih:4n rim:3 rima:6n rincon:3n ring:122
ringgit:3 rio:9n riot:6 rip:4 ripe:2 ripen:2 rise:153 risk:45 rissala:3n riva:2n rival:43 river:154 riverside:2n
rivet:5 riviera:2 rivne:4n riyadh:36n riyal:3 ro:4 road:361 roadblock:4 roadmap:6 roadsid:5 roar:5 roast:4 robb:4
robert:15n roberto:2 robot:11 rock:22 rocket:105 rockfall:3 rocky:3n rod:5 rodel:2n rodrigo:3n rodriguez:11n
rodynske:2n rogun:2n rohingya:2n role:6 roll:54 roman:6n romance:2 romania:44n romanian:17n rome:17n ron:3n ronne:2
ronneby:2 roof:140 roofless:2 rooftop:6 rook:2 room:197 root:3 rope:24 roque:2n rosa:9n rosary:2 rosatom:5n
rosaviatsia:8n roseire:3n roskilde:2n rosneft:33n rost:7 rostock:3n rostov:9n rot:11 rota:9 rotat:4 rotation:5 roti:2
rotor:13 rotterdam:19n roubl:31 rouble:2 rough:7 round:247 roundabout:10 route:90 routin:15 rovaniemi:4n rover:3n
row:90 rower:3 royal:27 royalt:8 rs:7n rsf:34n rubavu:2n rubaya:3n rubb:17 rubbish:10 rubbl:3 ruben:4n rubio:18n ruby:2
rucksack:3 rudenko:2n rue:2n rug:2 rugby:10 rugen:3n ruginiene:2n ruili:2 ruin:16 ruiz:2n rule:232 ruler:13 rum:5
ruman:3n rumichaca:2n rumor:18 run:511 runn:9 runwa:112 runway:6 rupee:42 rupiah:2 ruptur:4 rural:8 rush:4 russia:305n
russian:452n rust:12 rustaveli:4n rustem:9n ruth:3n ruto:3n rutshuru:2n rutte:5n ruwaish:3n ruzizi:6n rwanda:27n
rwandan:26n ryanair:11n ryazan:4n rye:4 rylsk:2n rzeszow:18n s:21 sa:3n saab:3n saaremaa:2n sabah:4n sabbagh:3n
sabina:3n sabotag:43 sabotage:5 saboteur:9 sabry:2n sabz:2n sack:44 sad:5 sadd:2 saddam:3n sadiq:2n sadyr:7n saeima:2
safe:50 safeguard:2 safet:44 safety:4n saffron:3 safi:2n saga:11n sahara:5n saharan:3n sahel:20n sai:7n sail:58
sailor:2 saint:17 sainte:2n sajavaara:2n sake:5 sakhalin:5n sakhalinsk:2n sakhir:2n salaam:2n salalah:4n salam:2n
salang:2n salary:35 salavat:2n salcininkai:4n sale:88 saleh:12n salem:5n salif:2 salim:7n salina:2n salkam:3n sallah:2n
salman:4n salmon:8 salon:2 saloon:3 salt:43 saltholm:3n salut:7 salva:8n salvador:6n salvadoran:2n salvag:5 salvo:9
salzburg:2n sam:2 samara:5n samarkand:5n samba:5n sambava:2n same:438 sami:2n samia:3n samira:2n samoan:3n samosa:2
samovar:3 sampl:20 samsung:4n san:41n sana:2n sanaa:37n sanae:6n sanatorium:3 sanct:218 sanction:29n sand:25 sandbag:6
sandbank:2 sandefjord:2n sandston:2 sandstorm:3 sandu:6n sandwich:10 sandy:3n sanon:3n santa:9n santiago:16n santo:4n
santos:3n sanya:3n sao:4n sap:2 saperavi:3n saple:4 sapp:15 sapper:6 sapporo:5n saqr:2n saratov:9n saravan:3n
saravena:10n sardin:3 sardinia:2n saree:2n sarfraz:2n sargsyan:3n sariab:2n sarsang:8n sash:3 sassnitz:2 satchel:3
satellit:56 satellite:12 satisf:3 satisfact:4 sattahip:2 saturday:467n sauce:3 saudi:92n sauna:5 sausag:6 savaya:4n
save:52 saver:2 saw:4 sawn:4 saxony:2n say:3092 sayyaf:2n sbu:6n scab:2 scaffold:3 scald:2 scale:10 scallop:3 scam:9
scan:4 scand:3 scann:3 scar:2 scarborough:11n scarc:6 scare:7 scarf:3 scatt:4 scene:12 schedul:26 schedule:3 schem:26
scholar:4 school:275 schoolbus:2 schoolchildren:8 schoolgirl:3 schoolmast:2 schoolteach:7 schwedt:5n science:5 scient:7
scientist:3 sciss:3 scold:3 scone:2 scoop:2 scoot:9 scorch:2 score:10 scot:2 scotia:2n scotland:3n scott:4n scout:4
scrambl:26 scrap:32 scrapyard:5 scratch:2 scream:3 screen:46 screw:4 script:3 scrub:5 scuffl:2 sderot:2n sdf:4n sea:282
seab:9 seaborn:2 seafar:3 seafarer:2 seafood:3 seafront:2 seal:37 seam:4 seaman:12 seamstress:4 sean:2n search:53
searchlight:4 season:60 seat:98 seattle:4n sebha:2n seco:2n second:593 secondary:2 secret:124 secretariat:12
secretary:55n sect:62 section:2 secur:134 security:154n see:537 seed:13 seek:41 seem:21 segou:5n segunbagicha:2n
seiha:3n sein:2 seiyun:2n seize:50 seizur:11 selayar:2n seldom:2 self:18 sell:433 seme:5n semi:2 semiconduct:3 semin:3
seminar:3 senat:8 senate:10n senator:18 send:721 senegal:15n senegalese:3n seni:20 senior:2 senkaku:2 sennar:4n
senou:5n sens:19 sense:11 sensit:2 sent:87 sentence:3n sentry:3n seoul:74n separ:15 separat:74 separate:12 separately:3
separatist:4 sept:19n september:184n sequ:4 serb:5n serbia:22n serbian:8n serdar:3n serge:17 sergeant:8n sergei:15n
serhii:8n serhiy:4 serial:11 series:6 serious:27 serv:19 serve:102 servic:198 service:16n serviceman:2 servo:3 sesam:2
sess:78 set:334 settl:101 sevan:2n sevare:2n sevastopol:6n sevent:4 seventeenth:5 seventh:30 sever:102 several:11
severest:3 sew:15 sewag:2 sewn:5 seychelle:7n shabaab:9n shabab:3n shabelle:3n shackl:2 shade:7 shadow:32 shaer:2n
shaft:13 shahe:11n shahid:4n shahin:5n shahran:3n shaibani:6n shaief:2n shakarabad:2 shake:45 shall:26 shallow:3
shalom:2n sham:2 shambat:2n shame:3 shan:3n shandong:15n shanghai:6n shape:24 sharaa:3n sharara:3n share:172
sharehold:13 sharif:8n sharjah:26n shark:2 sharm:3n sharma:3n sharp:3 sharpen:2 shatt:2n shave:3 shavkat:6n she:436
shea:2 shear:3 shed:68 sheep:16 sheet:50 shehbaz:5n sheikh:33 sheinbaum:11n shekel:2 shelf:15 shell:137 shelt:59
shendi:3n shenyang:3n shenzhen:10n shepherd:21 sher:4 sheraton:3n sheremetyevo:5n sheriff:10 sherkat:2n shetland:5n
shewa:2n shi:2n shia:11n shield:8 shift:85 shigeru:3n shiite:3n shikarpur:3n shikoku:4n shilling:12 shin:2 shinjiro:6n
shinwari:2n ship:402 shipbrok:3 shipbuild:2 shipment:2 shipown:6 shipp:14 shipper:3 shipyard:12 shiraz:10n shire:5n
shirin:3n shirley:3n shiroro:5n shirt:27 shmona:2n shoal:13 shock:5 shoe:27 shoebox:2 shoot:304 shop:110 shopkeep:16
shopkeeper:5 shor:3n shore:20 short:149 shortag:24 shorten:5 shortest:5 shortfall:2 shortly:10 shortstop:2 shostka:3n
shotgun:4 shouk:2n should:205 shouldnt:2 shout:19 shovel:5 show:311 shrapnel:5 shrimp:8 shrin:4 shrink:6 shrug:13
shuman:2n shuqaiq:2n shura:2n shusha:2 shut:370 shutdown:10 shutt:12 shuttl:20 shwe:3n shy:2 sialkot:3n siam:3n
siauliai:8n siberia:3n siberian:3n sibi:5n sick:15 siddig:2n side:509 sidon:4n siege:13 siem:3n siemen:3n sierra:14n
sifni:7n sight:39 sign:391 signatur:30 signific:4 sikasso:4n sikh:2n sikka:2n sikorski:3n silence:35 silent:37
silicon:2 siliguri:2n silivri:2n sill:2 silo:7 silt:6 silv:11 silva:3n sim:8n simara:2n simferopol:5n similar:47
simla:2n simon:6n simp:7 simpl:16 simul:2 simulat:2 sina:3n sinai:7n sinaloa:4n since:1224 sindh:8n sindhi:2n sing:48
singapore:47n singer:2 singh:3n singl:71 sink:29 sino:2n sir:22n siren:52 sirri:2 sirsa:2n sirte:3n sisi:2n sist:47
sistan:4n sister:5 sit:277 sita:2n site:124 sitiveni:2n sitra:4n sittaung:2n sittwe:2n situ:28 situat:2 sixth:48
sixty:2 size:70 sk:2n skagen:5n skardu:3n skaw:2n skept:2 skeptic:2 sketch:3 skeye:2n ski:15 skid:2 skier:3 skiff:2
skill:4 skin:9 skip:8 skipjack:3 skipp:6 skipper:2 skopje:4n skrydstrup:6n skull:3 sky:257 skyhawk:2n slab:2 slag:2
slam:4 slap:3 slash:2 slaught:3 sledgehamm:3 sleep:95 sleet:3 sleev:4 slice:8 slick:4 slide:13 slight:15 sling:3
slip:27 slipp:3 slogan:5 slope:16 slot:16 slovak:11n slovakia:30n slovene:2n slovenia:5n slovnaft:4n slow:74 slug:2
sluic:2 small:181 smallest:4 smash:7 smell:32 smelt:12 smic:2n smile:14 smoke:62 smolensk:2n smooth:2 smuggl:45
smuggler:3 snake:4 snap:3 snapback:5 sneez:3 snel:5n snow:44 snowmobil:3 so:431 soak:4 soap:6 socar:5n sochi:14n
social:16 socialist:2n societ:8 sock:18 socket:5 socotra:7n soda:2 sodankyla:3n soder:3n sofa:6 sofia:13n soft:8
soften:4 softwar:25 sohar:6n soil:36 sokoto:3n sola:3n solanki:2n solar:36 sold:5 soldi:212 soldier:40n sole:2
solicit:5 solidar:5 solidarity:2n solomon:6n solut:5 solv:2 solve:5 som:6 somali:15n somalia:29n somaliland:13n
somchai:3n some:449 somebod:79 somebody:17 someon:60 someone:10 something:112 sometim:6 somewher:15 sommerfeld:2n
somoni:2 son:95 sonangol:2n sonar:2 sonderborg:4n sonelgaz:3n song:12 songshan:3n sonic:3 soon:30 soot:2 sorghum:18
soroca:3n sorry:13 sort:33 sorti:8 sot:7n sote:2n souk:5 sound:52 soup:23 souq:2 sour:2 sourc:52 south:337
southampton:2n southeast:10 southeastern:2 souther:4 southern:114 southwark:3n southwest:5 southwestern:4 sovereign:20
sovereignt:21 soviet:22n sow:11 soweto:4n soy:3 soya:4 soybean:4 spa:3 space:20 spacex:2n spain:30n span:12 spanish:19n
spann:3 spare:86 spark:11 sparrow:2 speak:376 speaker:10n spec:59 special:11 specialist:2 spect:6 speech:36 speed:14
speedboat:2 spell:6 spelt:2 spend:145 spetsov:2n spher:6 spheroid:2 spice:2 spill:14 spillwa:4 spin:8 spindl:2 spirit:5
spit:5 spite:7 splash:3 splic:3 splint:4 split:28 splm:3n spm:3n spoil:7 spokesman:133 spokesperson:17 spokeswoman:19
spons:10 spoon:7 sport:25 spot:35 spott:2 sprat:2 spratly:3n spray:22 spread:21 spring:156 spruc:2 sprud:4n spy:17
squad:9 squadron:6 squall:4 squar:25 square:5n squat:2 squeak:2 squeez:4 squid:5 squirrel:4 sri:17n srinagar:6n ssen:2n
st:41n stabil:9 stable:9 stablecoin:2 stabroek:5n stack:9 stadium:26 staff:202 stage:52 stain:2 stair:13 stairwell:4
stake:15 stall:22 stamp:42 stand:300 standard:9 standstill:2 stanley:2n stapl:2 star:20 starmer:7n starobesheve:2n
starship:2 start:166 starv:4 stat:97 state:720 statement:19 station:468 statistic:7 statkevich:4n statu:2 status:10
statut:9 stay:287 stead:9 steak:2 steal:32 steam:13 steel:36 steelwork:8 steer:8 stefan:2n stele:3 stem:4 stencil:2
stenograph:3 step:122 stepp:6 steriliz:2 stern:15 steroid:3 steve:14n steward:6 stick:42 stiffest:3 still:260 stilt:2
sting:3 stipend:2 stir:6 stitch:3 stock:69 stockholm:12n stockpil:3 stockyard:2 stone:36 stool:4 stop:613 stoppag:16
storag:64 storage:6 store:65 stork:6 storm:36 storskog:3n stort:2n story:28 stove:33 straight:11 strain:3 strait:45
strand:16 strang:10 strasbourg:4n strateg:3 strategic:13 straw:6 stray:31 streak:3 stream:16 street:124 strength:6
strengthen:7 stress:10 stretch:44 strict:4 strictest:2 strik:366 strike:12 string:21 strip:64 strok:5 stromnetz:4n
strong:22 strongest:5 structur:9 struggl:2 stryi:6n stubborn:2 stud:75 student:10 studio:3 study:49 stuff:4 stump:9
sturgeon:3 stuttgart:6n style:8 su:36n suakin:3n sub:3 subang:2n subaru:3n subcontract:2 subi:4n subic:2n subject:27
submarin:11 submit:6 subscrib:6 subsid:11 subsidi:12 subst:126 substation:7 substitut:2 suburb:17 succeed:2 success:34
such:246 sudan:153n sudanese:53n sudani:10n sudden:2 sudzha:3n sue:18 suez:5n suezmax:2n suff:14 suffici:9 sugar:28
suggest:34 sui:11n suicid:4 suit:24 suitcas:16 suite:2 suk:2 sukhoi:8n sukhois:5n sukhumi:2 sukkur:3n sulaimaniya:9n
sulaimaniyah:8n sulaymaniyah:10n sulfur:9 sulina:4n sulk:3 sultan:7 sulu:2 sum:28 sumatra:2n summ:106 summit:70
summon:44 summons:3 sumy:9n sun:11 sunda:2n sunday:589n sunflow:4 sunil:3 sunni:2n sunris:8 sunset:10 super:3n
superintend:3 supermarket:9 supermicro:2n supersonic:4 supertank:5 supervis:15 superyacht:4 supp:263 suppl:4 suppli:42
supplier:2 supply:27n support:113 supporter:3 suppos:9 suppress:6 suprem:13 supreme:12n sur:4n surabaya:3n surat:3n
sure:9 suret:2 surf:4 surfac:8 surg:8 surge:3 surgeon:23 surin:14n suriname:2n surnam:5 surplus:3 surpris:10 surrend:6
surrey:3n surround:7 surulere:2n surv:26 surve:26 surveill:15 survey:14 surveyor:4 surviv:10 survivor:4 surxondaryo:2n
suspect:48 suspend:126 suspens:10 suspic:19 suspicion:2 sustain:2 sutur:2 suu:5n suva:16n suvaree:2n suwalki:3n
suwayda:8n suwaydiyah:3n suwon:2 svalbard:3 svyrydenko:3n swab:2 swahili:2n swallow:5 swamp:2 swan:2 swansea:2n swap:42
swarm:11 swear:11 sweat:2 swede:4n sweden:24n swedish:27n sweep:20 sweet:13 sweida:4n swell:6 swift:14n swim:16 swimm:2
swing:5 swiss:51n switch:95 switchboard:2 switchgear:6 switchyard:27 switzerland:22n sword:5 sybiha:4n sydney:7n
sylhet:3n sympath:6 syniehubov:2n synod:9 synthetic:2 syria:56n syrian:48n syrskyi:3n system:63 systematic:3 syunik:3n
syzran:4n szazhalombatta:6n szijjarto:8n t:14n ta:3n taalaibek:2n taang:4n tabarre:2n tabayin:2n table:128 tablecloth:2
tablet:4 tabriz:9n tact:2 tag:3 taganrog:5n taher:2n tai:3n taichung:7n tail:41 tainan:2n taipei:56n taipower:2
taitung:3n taiwan:79n taiwanese:7n taiz:7n tajik:20n tajikistan:29n tak:2n taka:2 takaichi:6n take:1116 takehiro:2n
taker:7 takht:2n talara:2 tale:4 taliban:51n talk:428 tall:11 tallinn:30n tally:12 tamang:3n tamara:3n tamaulipa:2n
tambo:2n tambov:2n tame:2 tamim:3n tamp:2 tampa:2n tamsui:3n tan:3 tando:2 tanf:2 tanganyika:2n tangl:2 tank:417
tanker:19n tanura:4n tanzania:7n tanzanian:5n tap:35 tape:25 tapp:3 tara:4n tarawa:5n tarbela:2n target:65 tariff:41
tarique:2 tarmac:8 taro:2 tarpaulin:16 tart:2 tartu:4n tartus:7n tash:2n tashiev:2n tashkent:28n task:12 tasmania:2n
taste:12 tatarstan:6n tavush:5n tawila:7n tawke:8n tax:46 taxation:2 taxi:32 taxiwa:7 taxpay:3 tayeb:4n tayyip:13n
tbilisi:33n te:7 tea:98 teach:98 teacher:15n teak:3 teal:2 team:125 teapot:4 tear:46 teashop:2 tebboune:2n teboil:4n
tecamachalco:2n tech:2 techinsight:2n techn:34 technic:24 technical:9n technician:5 technolog:9 technology:2n teenag:3
tegucigalpa:6n tehran:115n tehreek:3n teja:2n tejashwi:2 tekeze:2n teknaf:2n tel:22n telavi:4n telecom:6 telecommunic:2
telegram:22 telegraph:3 telephon:295 telephone:2 telescop:3 televis:110 tell:920 teltow:3n temp:6 temperatur:16
temperature:7 templ:16 tempor:16 ten:7 tenant:7 tend:14 tenerife:2n tenge:2 tengiz:8n tengrela:2n tennis:8 tens:2
tent:49 tenth:64 terekhov:4n term:57 termin:128 terminal:7n terminat:2 ternopil:4n terr:6 terrac:7 terri:2 territ:66
territor:12 territory:2 terror:46 tesfay:4n tessalit:2n test:69 testif:8 testimon:2 teth:3 tether:2 tetiana:2n tetri:2
texan:3n texas:14n text:166 textil:6 textile:2 thaala:2n thai:42n thailand:40n thale:2n than:446 thani:5n thank:102
thar:2n that:2657 thatcher:2n thaw:7 thawra:5n the:4332 theat:24 theater:7n theft:24 thein:5n their:899 them:1103
theme:2 themselv:55 then:443 theo:5n theory:10 there:879 thereb:3 therefor:7 therell:5 theresa:5n therese:2n therm:40
thermal:3 thermomet:7 thermos:11 these:74 thesis:3 they:1266 theyd:17 theyll:10 theyr:12 theyre:7 theyv:8 theyve:9
thi:2n thick:13 thief:20 thilawa:4n thimphu:4 thin:24 thing:141 think:184 thinn:3 third:492 thirteenth:8 thirtieth:3
this:601 thitu:4n tho:2n thom:2n thomas:3n those:251 though:60 thousand:136 thread:5 threat:46 threaten:31 three:2
threefold:2 threshold:6 thric:6 thrill:3 throat:3 thron:2 throttl:3 through:471 throughout:7 throughput:2 throw:76
thu:3n thule:2n thumb:3 thumrait:2n thund:2 thunder:4n thursday:699n thus:7 thy:2n tiani:2n tianjin:3n tibet:2n tick:8
ticket:41 tide:10 tidy:2 tie:63 tierra:3n tiger:2 tighten:13 tigray:16n tigrayan:2n tigris:4n tikhoretsk:2n tikrit:2n
tiktok:3n tilapia:6 tile:6 till:38 tillaberi:3n timb:8 timbuktu:2 time:836 timer:8 timet:19 timor:5n timothewo:3n
tin:31 tina:2 tindal:2n tindouf:2n tine:10n tinubu:7n tiny:3 tinzaouaten:5n tinzaouatene:2n tip:13 tirana:4n
tiraspol:7n tire:56 tiruppur:3n tishreen:2n tishrin:5n titicaca:3n title:13 tiuna:2n tkach:2n tnt:2n to:3511
toamasina:2n toast:4 tobacco:5 tobago:7n tobruk:6n today:63 todd:3n toe:2 togeth:111 together:2 togo:8n togolese:5n
toilet:3 toiu:5n tok:3n tokayev:8n token:6 tokyo:55n toledo:2n tolerat:3 toll:16 tom:6n toman:2 tomato:16 tomb:3
tomorrow:20 ton:155 tone:14 toner:2 tong:3 tonga:7n tongan:2n tonight:5 tonle:2 tonnag:2 too:166 tool:42 toolmak:2
tooth:15 toothach:2 toothbrush:2 toothpast:2 top:27 topic:2 toppl:3 torch:32 torchlight:10 torkham:19n toronto:7n
torpedo:3 torqu:2 torre:2n tortois:2 tortur:3 toss:2 total:33 totalenergy:4 totally:3 touch:75 touchlin:2 tough:2
toulouse:3n tour:54 touray:2n tourist:2 tourna:8 tow:19 toward:56 towel:5 tower:102 town:249 toy:10 toyama:2n toyota:4n
trac:2 trace:25 track:111 tracksuit:2 tract:28 trad:106 trade:195 trader:33 tradit:2 traffic:113 tragic:2 trail:15
train:191 traine:2 tram:38 trampl:2 tran:13 trans:8 transact:13 transatlantic:3 transf:52 transform:128 transformer:3
transit:37 transitional:5n transl:8 translat:9 translate:2n transmiss:17 transmission:3n transmitt:9 transneft:3n
transnistria:7n transpond:48 transport:79 transportation:2 traore:9n trap:2 travel:123 traveler:2 trawl:9 tray:13
treadl:2 treason:5 treasu:16 treasur:7 treasury:148n treat:186 treaty:8n trebl:4 tree:59 treetop:2 trench:13 trespass:4
tri:2 trial:71 triangl:4 trib:5 tribal:2 tribe:4 tribesman:2 tribhuvan:5n tribun:21 tribunal:6n trick:4 trickl:4
tricol:2 trill:10 trim:5 trinidad:15n trio:4 trip:60 tripl:12 triplicat:4 tripoint:2 tripoli:30n triton:2n triumph:2
troel:3n troieshchyna:2n troll:2 trolle:4 trolleybus:3 trolleybuse:4 tromso:6n trondheim:2n troop:88 troph:2
tropical:2n troubl:27 trous:4 trout:5 truce:102 truck:36 true:9 trump:60n trumpet:3 trunk:9 trust:27 truste:5 trustee:4
truth:4 try:105 trypilska:2n tsahkna:3n tselemti:3n tshisekedi:5n tshopo:4n tskhinvali:2 tsmc:4n tsuiki:2n tsunami:2
tsushima:2n ttp:4n tu:20n tuapse:5n tuareg:3n tube:19 tudor:2n tuesday:619n tufan:3n tug:26 tuggar:6n tuktoyaktuk:2
tula:2n tulcea:12n tulip:2 tumbl:3 tun:3n tuna:11 tune:12 tuner:4 tunis:4n tunisair:2 tunisia:5n tunnel:15 turbat:2n
turbin:80 turbine:9 turboprop:8 turbul:2 turf:2 turk:15n turkana:5n turkey:55n turkish:134n turkiye:56n turkmen:9n
turkmenistan:20n turn:422 turnaround:3 turnout:13 turnov:7 turtl:2 tusk:9 tuvalu:8n tuz:3n tver:3n twelfth:20
twentieth:9 twice:200 twig:2 twin:11 tycoon:4 type:48 typhoon:28 typical:2 u:6n uae:9n ubon:5n ude:2n udeid:7n uefa:5n
ueno:2 ufa:3n uganda:11n ugandan:9n uk:14n ukraine:207n ukrainian:122n ukrenergo:11n ukrzaliznytsia:2 ul:2
ulaanbaatar:6n ulan:5n ulleung:3n ulleungdo:3n ulsan:3n ultimat:2 ultimatum:3 ultralight:2 um:10n umbrella:12 umerov:9n
umm:13n umpir:2 un:216n unable:7 unaccept:14 unaccount:2 unaffect:6 unanim:5 unanimous:5 unannounc:5 unansw:2 unarm:5
unattend:2 unauthoriz:3 unblock:3 uncertain:2 unchang:5 uncle:25 uncommon:2 uncondit:2 unconstitut:2 uncrew:3 und:2n
undamag:5 under:700 underground:11 underlin:3 undermin:2 underneath:7 undersea:5 understand:38 understud:2 undertak:13
underwat:3 underwrit:5 undisturb:2 undo:7 unecha:13n unemploy:2 unesco:2n unexplod:4 unfair:3 unfinish:3 unfold:2
unfound:2 unfriend:7 unfrozen:2 unguia:2n unharm:6 unhurt:3 unicef:2 unidentif:14 unidentify:2 unific:9 unifil:6n
uniform:18 unilater:6 uninvit:4 union:311 unit:212 united:263n unity:11 univers:43 university:10n unjust:5 unjustif:2
unknown:26 unlaw:11 unless:17 unlike:3 unlit:4 unload:26 unlock:6 unman:58 unmark:2 unmov:2 unnam:4 unnecess:2
unoffic:2 unopen:3 unpaid:26 unplan:2 unplug:6 unprecedented:7 unpunish:2 unregist:2 unrelat:2 unrest:3 unsa:2n unsaf:6
unscrew:2 unse:3 unseen:2 untax:2 until:694 untouch:4 unus:2 unuse:3 unusu:9 unveil:4 unwelcom:7 up:1010 updat:14
update:4 uphill:2 uphold:8 upkeep:3 upon:36 upper:22 upright:5 upris:2 ups:11 upset:3 upsid:7 upstair:2 upstream:7
upward:2 ural:11n uranium:20 urdaneta:2n urea:2 urge:12 urgent:7 uri:2n urmia:2n urn:2 ursula:4n uruguay:4n urumqi:2n
us:328 usb:2n use:486 useful:10 user:19 ushakov:2n uss:2n ust:15n usual:34 usually:14 utah:3n util:70 utility:3
utrecht:2n uvira:11n uweinat:2n uzbek:17n uzbekistan:24n uzhhorod:3n v:5 vaalimaa:5n vacant:4 vaccin:15 vaccinat:4
vaccine:3 vadinar:12n vadso:2n vaiksnora:2n vain:3 vaindloo:12n valencia:6n valid:15 validat:2 valle:38 valley:7n
valparaiso:4 valu:3 value:25 valuyki:2n valve:55 van:30 vanadzor:2n vance:2n vand:2 vanilla:2 vanish:9 vanuatu:13n
vape:2 vapor:5 vardo:3n variet:3 various:3 varna:2n varnish:3 varreux:4n vaslui:2n vat:4 vatican:7n vault:8 veche:5n
vector:3n vedado:2n veget:13 vehicl:64 veil:3 vend:2 venezuela:69n venezuelan:56n vent:2 ventil:8 ventur:10 venue:7
venus:5n vera:2n veracruz:3n veranda:4 verb:6 verbal:2 verdict:19 verif:6 verific:5 verkhny:2n verma:4n veronica:2n
vers:24 verse:5 very:56 vessel:123 vest:6 vet:7 veteran:7 veterin:4 veterinar:2 veto:13 vi:2n via:5 viacheslav:2n
vial:2 vibr:2 vicar:4 vice:47 vict:3 victim:17 victor:2 victoria:8n video:78 vieira:3n vienna:56n vientiane:8n
vietnam:22n vietnamese:8n view:37 vihear:3n vikram:4n viktor:9n vila:13n villa:24 villag:201 village:4 villager:20
villavicencio:3n ville:4n vilnius:50n vincent:7n vine:3 vineyard:4 vinnytsia:11n vintag:3 viol:61 viola:3 violat:18
violin:4 virat:3n virginia:8n virtu:3 virunga:3n visa:74 visby:3n visibil:3 visible:14 visit:203 visitor:10 vital:3
vitali:6n viv:7n vivian:4 vladikavkaz:6n vladimir:35n vladislav:2n vladivostok:12n vnukovo:7n vodka:3 vody:2n voice:45
void:7 volcanic:2 volcano:18 volga:9n volgograd:3n volhynia:2n volksoper:2n volkswagen:2n volodymyr:21n voltag:27
volum:7 volunt:7 volunte:27 volunteer:12 von:3 voronezh:2n vorukh:10n vote:233 voter:26 vouch:7 vow:5 voyag:11 vucic:6n
vulcanesti:6n vulgar:2 vyacheslav:6n vylkove:2n w:2n wa:3n wad:5n wade:4 wadi:19 wadis:3 wafer:4 wag:2 wagah:5n wage:60
wagner:5n wagon:15 waist:2 wait:261 waiv:39 waive:8 wake:34 wakhan:2 wakkanai:2n waldemar:2 wales:5n walikale:4n
walk:189 walkout:11 wall:81 wallet:5 walnut:6 waltz:4 wan:2n wana:2 wand:5 wang:13n want:447 war:239 ward:40
warehous:21 warfar:2 warhead:15 warm:42 warmth:2 warn:132 warplan:8 warr:13 warsame:4n warsaw:32n warship:11 wartim:3
was:2492 wash:52 washington:314n washroom:3 wasnt:27 wasp:4 waste:5 wat:2n watch:132 watchdog:7 watchman:14 water:384
waterlin:2 watermelon:2 waterwork:6 wave:46 wax:3 way:340 waypoint:2 wazalendo:3n waziristan:3n we:328 weak:8 weaken:2
wealth:6 weapon:66 wear:40 weath:66 weather:6n weave:3 web:2 websit:22 wechayachai:3n wed:7 wedding:71 wedge:4
wednesday:526n weed:2 week:762 weekda:4 weekend:71 weel:2n weep:15 weevil:3 weigh:33 weight:11 weightlift:3 welcom:47
welcome:2n weld:38 welder:2 well:181 wellhead:3 wellington:9 wendell:2n were:1798 werent:6 wesolowska:2n west:148
western:91 wet:22 weve:8 wever:8n whale:11 wharf:7 what:699 whatev:31 whatever:3 whatsapp:7n wheat:48 wheel:26
wheelbarrow:2 wheelchair:4 when:733 whenev:2 where:586 whereabout:2 whereupon:3 wherev:6 wheth:185 whether:3 which:1530
whichev:3 while:157 whip:3 whipp:2n whiske:3 whisp:2 whistl:14 whitby:2 white:107 whitehall:3n who:1335 whod:24
whoev:34 whoever:11 whol:6 whole:89 wholesal:9 wholesale:3 wholl:4 whom:161 whose:305 why:115 wicket:2 widad:2n wide:32
widen:21 wider:6 wideroe:2n widow:25 width:3 wife:61 wifi:2 wild:2 wildfir:2 wildfire:2 wildlif:3 will:1210
willemstad:2n william:8n wilmer:3n win:99 winch:9 wind:84 window:88 windscreen:2 windward:2 wine:16 wing:100 wingo:2n
wingspan:5 wingtech:3n wingtip:2 winn:17 winnipeg:2n winston:3n wint:101 winthai:2n wipe:5 wire:115 wish:79 wit:4
with:2142 withdraw:133 withhold:5 within:334 without:623 witkoff:14n witness:37 wizz:7n wola:2n woldiya:2n wolf:7
wolfsburg:2n woman:192 wond:13 wong:3n wonju:2n wonsan:4n wont:20 wood:23 wooden:13 wool:5 word:137 work:598 worker:15n
workshop:17 world:126 worry:18 worse:27 worsen:2 worst:24 worth:97 would:1018 wouldnt:13 wouldv:2 wound:66 wrangl:2
wrap:9 wrapp:2 wreath:2 wreck:49 wreckag:15 wreckage:2 wrestl:6 wrist:7 writ:3 write:300 wroclaw:2n wrong:65 wrongdo:2
wu:6n wuxi:2n wyryki:7n x:13 xanana:2n xi:15n xiaman:13n xian:4n xiang:2n xinjiang:2n xiv:2n y:10n yacht:28 yadav:2n
yael:2 yahya:4n yak:8 yakutia:2 yakutsk:2 yala:2 yalta:3n yam:3 yanbu:4n yaneth:2 yangon:20n yaounde:3 yard:76 yaren:5n
yarn:2 yarylovychi:2 yasar:2n year:1257 yeast:2 yekaterinburg:7n yelabuga:2 yelahanka:2n yellow:22 yellowcak:2
yemen:61n yemeni:8n yemenia:7n yen:15 yenangyaung:2n yeol:2 yeraskh:3n yerevan:34n yes:41 yesterda:11 yesterday:5
yet:57 yevhen:2n yi:13n yield:7 yilan:2n yildiz:2n yo:9n yoga:3 yogurt:4 yonaguni:7n yong:2 yoon:5n york:94n you:132
youd:3 young:55 youngest:8 younis:6n your:37 youre:3 youssef:2n youssouf:3n youth:12 youve:2 ystad:2n yu:2n yuan:7
yugoslav:2n yuliia:3n yunnan:5n yuri:2 yusuf:8n yuzhno:2n yvan:3n yvette:3n z:4n zabihullah:5n zagreb:3n zahedan:5n
zahle:2n zahrani:3n zakho:3n zalambessa:4n zalingei:3n zambia:10n zamboanga:2n zamfara:2n zamosc:4n zaouatine:3n
zaporizhzhia:20n zaria:2n zarqa:3n zarrab:3n zaventem:5n zaw:3n zawiya:10n zay:2n zealand:22n zee:2n zehlendorf:2n
zelenskiy:9n zelensky:20n zenaba:2n zero:9 zhang:2n zhejiang:2n zhi:2n zhibek:2n zhoushan:2n zhukovsky:3n ziarat:4n
zimbabwe:12n zimbabwean:3 zinder:3n zintan:2n zip:3 zloty:10 zone:109 zoo:9 zor:3n zour:2n zubaidi:3n zubair:5n zug:2
zuivska:2n zulia:2 zurich:13n
`

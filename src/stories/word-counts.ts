/** Written by eval/stories/count-words.ts: term:texts, n where it is nearly always written as a name. */
export const DOCUMENTS = 1060
export const COUNTS = `
#airport:88 #album:16 #ankle:3 #approve:21 #army:193 #arrest:43 #attack:179 #baby:18 #ban:87 #bank:98 #battery:33
#bird:9 #blast:94 #border:86 #boxing:18 #brewery:11 #bridge:32 #budget:16 #bus:51 #cabinet:22 #cap:26 #car:48 #cash:16
#cathedral:31 #cattle:13 #charge:133 #cheese:19 #chess:5 #child:61 #chip:9 #coast:56 #collapse:19 #coup:10 #crash:21
#cricket:3 #curfew:29 #cycling:7 #dam:24 #deal:169 #death:118 #diamond:3 #dig:13 #dog:13 #drone:155 #drought:18
#drown:21 #drug:15 #election:75 #elephant:7 #eruption:7 #evacuate:27 #exchange:56 #execution:15 #explosive:27
#farmer:60 #film:60 #fire:186 #fish:49 #flag:48 #flood:40 #forge:9 #fraud:6 #gang:13 #glacier:6n #grain:25 #hack:32
#heating:34 #helicopter:38 #home:180 #hospital:94 #hostage:4 #hotel:58 #injury:75 #inspection:27 #interest:31
#island:62 #king:34 #landslide:7 #lawsuit:12 #layoff:11 #leak:22 #letter:54 #loan:26 #lorry:64 #man:167 #manager:31
#marathon:7 #match:22 #medal:4 #medic:5 #mine:51 #minefield:2 #missile:91 #moon:5 #mountain:21 #museum:32 #novel:34
#nuclear:24 #oil:124 #orbit:37 #outbreak:3 #outlet:51 #parade:11 #parliament:87 #pension:15 #phone:268 #pipeline:103
#plane:235 #poison:2 #police:124 #pope:5n #port:91 #postpone:43 #power:225 #premier:30 #prison:41 #prize:15 #profit:15
#protest:88 #quake:5 #ransom:4 #recall:20 #recipe:9 #reef:5 #referee:16 #referendum:3 #refinery:142 #refugee:7
#reject:43 #rent:12 #rescue:73 #resignation:4 #road:90 #robbery:19 #robot:5 #sabotage:14 #sanction:127 #school:72
#seize:23 #ship:222 #shooting:84 #smuggle:9 #snow:75 #solar:61 #speech:38 #spy:8 #stabbing:2 #stampede:8 #statue:5
#stock:66 #storm:19 #strait:19 #surgery:29 #takeover:13 #talks:199 #tariff:33 #telescope:4 #torture:4 #tournament:17
#train:79 #transfer:113 #trial:178 #truce:33 #university:40 #village:57 #visa:25 #walkout:10 #wed:24 #wolf:12 #woman:92
0:4 0.6:2 00:6 01:3 02:8 03:5 04:7 05:10 05.4:2 06:6 07:3 07.3:2 08:4 08.05:3 09:4 1:414 1.1:5 1.2:6 1.3:5 1.4:8 1.5:3
1.8:2 1.9:3 10:121 10.25:2 10.31:2 100:7 1000:3 10000:3 100000:3 106:2 11:197 11.2:3 11.3:2 11.4:3 110:4 1100:8 11000:3
110000:2 112:5 1140:2 115:2 117:2 118:3 12:82 12.5:2 120:6 1200:8 12000:9 120000:3 122:2 13:15 130:8 1300:4 132:2 135:2
138:3 14:74 140:15 1400:4 14000:3 140000:2 146:4 14900:2 15:51 150:11 1500:5 151:2 155:2 156:2 16:56 160:8 1600:2 161:2
17:36 170:2 1700:3 170000:2 18:38 18.4:2 180:4 180000:2 185:2 19:68 190:6 1900:7 190000:3 1907:2 1945:2 1948:3 1949:2
1960:2 1974:5 1976:2 1978:2 1982:2 1987:2 1990:2 1990s:2 1991:5 1996:2 1999:2 2:598 2.1:3 2.2:4 2.3:2 2.4:3 2.7:2
20:100 200:20 2000:7 20000:6 200000:3 2000s:2 2001:2 2003:2 2004:2 2006:3 2007:2 2008:4 2009:9 2010:6 2011:11 2012:3
2013:4 2014:4 2015:6 2016:9 2017:13 2018:14 2019:16 2020:11 2021:28 2022:46 2023:38 2024:21 2025:5 2026:3 2027:9 2028:3
2029:2 2030:2 2031:2 2035:2 21:14 210:2 210000:2 212:6 214:3 214000:2 218:2 22:32 220:3 23:13 23.1:2 230:4 2300:5 24:30
240:4 2400:2 24500:2 25:13 250:2 2500:4 25000:2 26:19 260:5 2600:3 27:20 28:13 280:5 29:18 3:369 3.3:2 3.9:2 30:92
300:22 3000:7 30000:5 300000:2 31:40 310:3 310000:2 312:5 32:3 3200:4 33:4 330:3 34:10 340:7 3400:2 35:14 350:3 3500:4
35000:2 36:7 37:6 38:11 380:2 38000:5 39:5 39000:2 4:321 4.1:3 4.5:2 4.6:3 40:112 400:21 4000:16 40000:7 400000:4
405000:2 41:24 410:3 4118:2 412:7 42:2 420:2 4200:3 43:9 44:11 44.1:3 4417:2 444:2 45:10 4500:3 46:6 47:6 47.6:4 48:14
480:2 5:178 50:43 500:15 5000:2 50000:4 500000:3 51:6 510:2 52:16 54:7 55:5 57:3 58:9 59:2 6:203 6.1:3 6.4:2 6.7:2
60:45 600:8 6000:5 60000:8 61:21 6100:2 61000:3 62:6 620:2 63:9 6300:2 640:4 65:2 65000:3 66:4 68:4 7:95 7.4:3 70:31
700:6 7000:2 700000:2 71:12 72:8 74:10 747:2 75:4 750:3 76:3 77:3 78:3 79:2 8:105 8.5:2 80:25 8000:4 80000:6 800000:3
81:5 83:4 8300:2 84:5 88:8 9:200 9.15:2 9.2:2 9.4:3 90:50 900:17 9000:7 90000:4 900000:2 91:5 911:2 94:5 95:5 96:3 97:2
970:2 98:3 @ae:16n @af:17n @al:2 @am:17n @ao:4n @ar:8n @at:15n @au:28n @az:23n @bd:6 @be:9n @bf:5n @bg:9n @bh:7n @bj:5n
@bo:3n @br:18n @by:27n @ca:26n @cd:13n @ch:20n @ci:5n @cl:12n @cn:92n @co:16n @cu:17n @cy:12n @cz:2 @de:36n @dj:4n
@dk:11n @dz:11n @ec:3n @ee:14n @eg:24n @er:10n @es:13n @et:16n @fi:20n @fr:40n @gb:57n @ge:21n @gh:6n @gn:5n @gr:16n
@gt:4n @hr:3n @ht:7n @hu:18n @id:10n @ie:7n @il:42n @in:49n @iq:15n @ir:62n @is:4n @it:14n @jo:21n @jp:33n @ke:13n
@kg:14n @kh:9n @kp:10n @kr:15n @kw:10n @kz:12n @la:5n @lb:18n @lk:6n @lr:4n @lt:24n @lv:17n @ly:22n @ma:3n @md:11n
@mk:3n @ml:12n @mm:14n @mn:2n @mr:3n @mt:9n @mw:3n @mx:14n @my:12n @mz:7n @ne:4n @ng:9n @ni:6n @nl:23n @no:25n @np:8n
@nz:7n @om:21n @pa:9n @pe:2n @pg:4n @ph:13n @pk:27n @pl:25n @ps:4n @pt:12n @py:7n @qa:24n @ro:14n @rs:4n @ru:156n
@rw:9n @sa:27n @sd:37n @se:12n @sg:12n @si:3n @sk:8n @sl:3n @sn:2n @so:7n @sy:25n @tg:3n @th:12n @tj:10n @tm:5n @tn:2n
@tr:59n @tw:26n @ua:79n @ug:6n @us:156n @uz:14n @va:2 @ve:31n @vn:3n @xk:2n @ye:16n @za:20n @zm:3n @zw:6n a:979
ababa:8n abadan:2n abandon:3 abbas:2n abdel:4n abdollahian:2n abdullah:4n abeche:2n abey:2 abidjan:3n ablaz:4 able:10
aboard:14 about:207 above:70 abroad:10 absence:3 abstain:13 abstent:2 abu:17n abuja:3 abuse:3 academ:3 academic:3
accept:22 access:11 accid:8 accompan:6 accord:86 account:54 accra:2n accus:38 acoustic:3 acre:3 across:59 act:47
action:19 activ:7 activat:2 active:3 actor:2 add:41 addis:10n addit:7 addition:2 address:21 adeang:2n aden:3 adject:3
adjust:2 administr:11 administration:6n admir:3 admit:10 adopt:13 adrar:2n adre:3n advance:12 advantage:2 advic:5
advis:23 aeronautics:2n affair:28 affect:18 afghan:8n afghanis:2 afghanistan:7n afraid:2 aframax:4 africa:17n
african:19n after:333 afternoon:35 afterward:11 again:107 against:80 age:9 agenc:35 agency:9n agenda:3 agent:11
aggress:2 ago:24 agre:32 agree:89 agreement:3n agricultur:5 agronom:2 ahead:10 ahmed:5n ahvaz:2 ai:2 aid:9 aide:6 aim:8
ain:3n air:131 airborn:6 airbus:4n aircraft:103 aire:3n airfield:2 airlin:32 airline:18n airplan:6 airport:72
airspac:97 airspace:2 airstrip:3 airway:7n ak:2n aksyonov:2n al:49 alarm:14 alaska:2n alaskan:2 albanese:3n alberta:3n
aleppo:4n alert:12 alexander:6n alexandre:3n algeria:10n algerian:3n algerie:2n algiers:7n ali:7n alia:4n alight:7
align:2 alive:10 aliyev:3n all:160 alleg:4 alli:4 allow:33 ally:11 almaty:2n almost:11 alone:12 along:51 alongsid:6
aloud:11 alread:48 also:53 alternat:2 although:6 altitud:5 alumina:2 aluminum:6 always:5 am:39 amar:2n amari:3n
ambassad:66 ambassador:10n amber:3 ambul:3 amend:4 america:10n american:97n amhara:3n amid:2 amir:3n amman:10n
ammonia:2 ammun:2 among:50 amount:4 amsterdam:3n an:444 analyst:11 anch:7 anchorag:3 and:927 andre:2n anew:4 angela:3n
anger:2 anglican:2n angola:3n angolan:2n anim:7 ankara:11n ankle:2 annex:9 announc:44 annul:5 anod:2n anoth:62
another:3 ansanm:3n answ:60 antalya:2n antenna:3 anthony:2n anti:5 antigua:2n antonio:6n antwerp:3n anu:2n anwar:4n
any:78 anybod:12 anyon:23 anything:24 anywher:4 apart:23 apiec:5 apolog:6 apologiz:18 app:3 apparatus:3 appe:24
appeal:2 appear:14 appendectom:2 appendix:2 applaud:2 applaus:4 apple:2 applic:6 application:2 apply:25 appoint:11
approach:13 approv:8 april:34n apron:4 aqaba:4n aquarium:2 arab:12n arabia:15n arabic:2n arakan:3n arax:3n arbitr:2
arbitration:5n arcad:2 arch:3 archbishop:4 archipelago:2 architect:3 arctic:5n are:305 area:21 arent:6 argentina:6n
argentine:3n argu:5 argue:11 arithmetic:4 arm:74 armenia:14n armenian:6n armistic:2 armor:5 army:105 around:43 arrang:9
array:4 arrear:4 arrest:23 arriv:14 arrive:34 art:3 articl:8 article:3n artill:9 as:326 asean:5n ash:7 ashdod:2
ashkelon:2n ashor:5 asia:7n asian:2n aside:2 ask:291 asleep:4 asmara:8n assab:3n assad:4n assemb:2 assembl:3
assembly:9n asset:34 assist:6 associ:14 assum:3 assur:2 astana:4n astronom:2 asuncion:3n at:698 atbara:3n athens:2
athienou:2n athlet:4 athletics:2 atlantic:6n atlas:2 atomic:7 attach:7 attack:75 attari:2n attempt:10 attend:10
attest:2 attic:2 attorne:3 attribut:6 au:3 auckland:2n auct:9 auctione:2 audi:4 audit:5 august:40n aung:3n aunt:3
auspic:2 australia:21n australian:12n auth:3 author:48 authority:10n authoriz:3 automatic:4 autotransform:3 autumn:20
avail:4 avenger:3n avenue:6n averag:10 aviation:48 aviv:4n avoid:6 await:3 awake:4 award:3 away:65 azerbaijan:15n
azerbaijani:3n b:2n babanusa:3n baby:7 back:172 backbench:2 background:2 bad:15 badge:2 badly:4 badr:3n bae:2n bag:11
baghdad:9n bahamas:2n bahrain:7n bahri:2n bail:3 bailey:2n bake:5 baker:8 bakery:12 bakhmut:4n baku:13n bali:4n ball:2
ballistic:8 balloon:20 ballot:7 ballpoint:2 ballroom:3 baloch:2n balochistan:3n baltic:14n bamako:8n bamboo:2 ban:52
banana:4 banco:2n band:13 bang:5 bangkok:3n bangladesh:5 bangoka:2n bangui:2 banjul:4n bank:98 bankrupt:2 bann:3
banquet:2 bapco:2n bar:24 barbados:2n barcelona:3n bare:3 bargain:6 barge:6 barle:3 barn:2 barnacl:2 barracks:7
barrel:43 barri:2 base:37 basel:2n baseless:2 basement:3 basin:3 basis:6 basket:3 basra:3n basseterre:2 batch:3 bath:2
batken:2n batt:24 battal:7 battl:2 battlefield:2 batumi:3n bay:12 bayraktar:3 bazaar:3 be:395 beach:10 beacon:3 bean:5
bear:11 beat:10 becaus:90 because:3 becom:24 bed:18 beef:3 been:403 beer:4 beersheba:2n beet:2 befor:178 beforehand:8
beg:2 begin:85 behalf:5 behind:38 beijing:38n beirut:8n belarus:16n belarusian:11n belaruskali:2n belavia:3n belgium:8n
belgorod:2 belgrade:3 believ:23 belize:2 bell:4 belong:32 below:27 belt:4 ben:2 bench:6 bend:8 beneath:7 benefici:2
benefit:4 bengaluru:2n benghazi:3n benin:4n bergen:2n berlin:5n bern:6n berth:7 besid:27 beside:2 bessent:2n best:15
bet:2 bett:22 between:131 beyond:5 bialystok:2n bicycl:5 bid:9 bidd:2 biden:3n big:16 bigg:3 biggest:6 bike:2
bilateral:2 bill:52 billund:2 bin:4 bind:5 bird:9 birthda:4 biscuit:3 bishkek:11n bishop:11 bit:8 bite:8 black:21
blacken:2 blackl:12 blackout:11 blame:31 blanket:3 blantyre:2n blast:25 blaze:5 blend:5 bless:4 blind:4 bloc:5 block:50
blockad:4 blockade:2 blogg:4 blood:2 blow:37 blue:8 board:51 boat:40 boca:2n bodo:2n body:19 boeing:5n bog:2 bogota:6n
boil:18 bolivar:2 bolivia:3n bolt:7 bomb:59 bombard:2 bond:2 bonny:2n bonus:3 book:31 boom:9 boot:10 bord:55 border:8n
bore:3 born:13 borrow:8 bosaso:2n boss:3 boston:2 both:150 bottl:6 bottom:5 bould:2 boulo:2n bounc:2 bound:25 bow:2
box:18 boy:13 bp:2 bracelet:2 bracket:2 branch:11 brand:6 brasilia:4n brass:5 bratislava:4n brazil:13n brazilian:6n
breach:22 bread:8 break:70 breakawa:3 breakfast:14 breath:5 breed:3 brent:10n breshna:2n brest:3n brew:2 brexit:2n
brib:2 brick:3 bride:7 bridg:30 bridge:3n brief:11 brigad:6 brigade:2n brigadi:2 brigadier:2n bright:2 bring:124
brisbane:3n britain:26n british:21n broad:6 broadcast:4 brok:16 bronz:3 brooklyn:2n broth:13 brussels:40n bryansk:4n
bubbl:2 bucharest:3 bucket:6 budapest:7n buddhist:3n budget:15 bueno:3n buff:2 build:56 bujumbura:2 bukavu:3n bulb:3
bulgaria:5n bulgarian:3 bulk:3 bull:2 bullet:4 bulletin:4 bungalow:2 bunk:3 buoy:3 burden:2 burga:2n burhan:5n
burkina:5n burlington:2 burn:84 burst:12 burundi:2n bury:13 bus:43 busan:3n busbar:2 bush:4 bushehr:3n busi:15
business:3 businessman:4 busy:3 but:102 butt:2 button:5 buy:70 buyer:30 buzz:3 by:571 bypass:6 c:7n cabin:2 cabinet:15
cable:24 cabo:2n cadet:2 caesar:2n cage:2 cairo:11n cake:13 calama:2n calendar:2 calf:2 call:212 cambodia:7n
cambodian:5n camel:4 camera:20 camouflag:2 camp:17 campaign:9 campaigner:2 can:70 canada:19n canadair:2n canadian:10n
canal:7 canberra:9n cancel:24 cancell:2 candidat:7 candl:9 cane:4 canist:2 cankiri:2n cannon:3 cannot:11 cano:2n
cant:11 canteen:2 canton:2 cap:18 capac:10 cape:8n capit:61 capsiz:2 captain:22 captur:3 car:42 caracas:15n caravan:3
carbon:2 card:22 cardboard:3 cardin:3 cardinal:2 care:10 cargo:44 caribbean:10n carlyle:2 carney:2 carniv:2 carpent:2
carpet:3 carri:34 carriag:3 carrier:2 carrot:3 carry:105 cart:2 cartel:3 carton:3 casablanca:3n cascad:2 case:54
cash:12 caspian:3n cassava:2 cast:4 casualt:7 cat:5 catalytic:3 catch:27 catholic:3n cattl:3 cause:12 causewa:4 cave:2
cease:4 ceasefir:17 cebu:3 cedar:2 cedro:2n ceiling:11 cell:5 cellar:10 cement:6 cemet:3 cent:83 center:4n centimet:2
centr:22 central:7n centrenergo:2 centu:2 ceremon:6 certain:7 certificat:15 cessna:7n ceyhan:2n chabahar:3n chaco:2n
chad:4n chadian:3n chain:7 chair:29 chairman:18 chairwoman:2 challeng:3 chamb:8 champ:3 chan:2n chance:4 chandeli:3
chang:57 channel:12 chapo:3n chapt:5 char:7 charco:3 charg:79 charity:2 chart:13 chase:8 cheap:6 cheat:2 check:20
checkpoint:3 cheer:6 chees:4 chef:2 chelsea:2 chem:5 chenab:2n chennai:2 chernihiv:3n cheryl:2n chess:5 chevron:3n
chi:3n chicago:4n chief:48 child:37 chile:10n chilean:2 chilia:3n chin:2 china:48n chinese:46n ching:3n chip:8
chisinau:4 chlorin:2 chocolat:2 choic:2 choos:13 chornomorsk:2n christmas:11n christodoulide:2n church:12 cigarett:5
cinema:2 circl:16 circuit:4 circumst:2 circumvent:2 cite:10 citizen:19 city:60 civic:2 civil:77 claim:29 clan:2 clash:5
class:10 classic:2 classroom:3 claus:12 clay:2 clean:13 clear:35 clerk:4 click:2 client:6 climat:2 climb:11 clinic:5
clip:3 clock:7 clos:2 close:150 closur:13 clothing:2 cloud:10 club:17 co:10 coach:9 coal:20 coalition:3 coast:53
coastguard:7 coat:6 cocain:3 cockpit:2 coconut:2 code:10 coerc:2 coffe:16 coffin:3 coin:4 cold:21 collaps:8 colleagu:23
collect:14 collis:3 colombia:11n colombian:6n colombo:2 colon:3 colonel:15 colonial:2 color:7 column:14 combat:6
combin:4 come:267 comfort:2 comma:3 command:46 commander:5 commando:2 comment:15 commerc:6 commerce:6n commiss:22
commission:31 commissioner:2 commit:8 committe:40 committee:6n common:14 commonwealth:3n commun:5 communic:2
communiqu:14 community:5n commut:3 comoro:5n comp:3 compan:142 company:8n compar:5 compens:4 compensat:3 compet:11
complain:11 complaint:11 complet:7 complex:7 compli:5 compound:3 compress:9 compromis:2 comput:5 conced:2 concern:22
concert:2 concess:3 concili:3 conclud:3 conclus:2 concret:7 concrete:2 cond:10 condemn:7 condensat:3 conduct:10
confer:8 confess:2 confid:3 confirm:30 confiscat:3 conflict:2 congo:8n congolese:5n congratulat:4 congreg:2 congress:12
connect:18 conscript:2 consequ:5 conservat:2 consid:16 consign:6 consigne:2 consortium:2 constanta:3n constitut:6
constitutional:2n construct:3 consul:3 consular:3 consulat:3 consult:16 consum:6 consumer:3 cont:6 contact:16
contain:20 continu:17 contr:2 contract:27 control:49 controll:14 controller:3 conven:4 convers:14 convert:3 convey:2
convict:7 convo:10 cook:26 cool:15 cooper:5 cooperat:3 coordin:4 coordinat:8 copa:4n copenhagen:4n copp:8 copper:2
copy:10 coral:2n cordoba:2n cork:3 corn:9 corpor:4 corporation:9n corps:4n correct:3 correspond:8 corrid:29 corrod:2
corrupt:2 cost:61 costa:2n costum:2 cotonou:3n cotton:4 cough:3 could:88 couldnt:3 council:78 counsel:4 count:200
counterpart:6 county:7n coup:2 coupl:6 coupon:2 cours:8 court:79 courtes:4 courtyard:2 cousin:17 covena:2n cover:34
cow:11 crack:7 craft:8 cran:2n crane:12 crash:4 crat:3 crate:10 cream:2 creat:5 credit:16 creek:6 creep:2 crew:83
cricket:3 crime:8 crimea:5n crimean:2n crimin:8 criminal:3n crisis:2 crit:4 criticiz:3 croatian:2n crocodil:2 crop:8
crore:4 cross:106 crow:2 crowd:4 crown:7 crude:54 cruis:9 crush:3 crust:2 cry:2 crypto:2 cryptocurrenc:2 cub:3 cuba:13n
cuban:4 cubic:11 cucuta:3n cultur:2 cup:2 curacao:4n curator:3 curb:3 curfew:5 curr:32 currenc:6 curtain:3 custod:7
custom:44 customer:3 cut:101 cutt:5 cyberattack:2 cycl:3 cycle:3 cylind:2 cypriot:5n cyprus:10n cyrillic:3n czech:2
d:10 da:3 dad:2 dagalo:2n daily:5 dairy:5 dakar:2n dalian:2n dam:17 damag:30 damage:2 damascus:15n dammam:5n dance:2
dand:2n dandong:3n dang:10 daniel:4n danish:6n dar:2n darfur:5n dark:39 darken:2 darwin:5n dash:2 dasu:2n data:15
date:40 daugavpil:3n daught:12 david:5n dawn:23 day:321 daybreak:2 daylight:2 de:16 deacon:3 dead:33 deal:55 dealer:5
death:8 debat:6 debris:6 debt:8 dec:2n decad:8 dece:2 december:29n decibel:2 decid:14 decis:29 deck:5 declar:40
declin:19 decommiss:2 decoy:2 decre:4 deep:2 deer:4 defend:6 defens:70 defense:31n degre:9 del:5 delay:13 deleg:37
delegat:21 delegate:3 delegation:3 delhi:15n deliberat:4 delist:2 deliv:44 delivery:5 delta:8 demand:36 demin:2
democrat:3n democratic:6n denis:2 denize:2n denmark:7n denpasar:3n dent:10 deny:35 depart:17 department:16n departur:13
departure:2n depend:7 deplor:2 deport:4 deposit:4 depositor:2 depot:24 depr:3 depth:2 deput:30 deputy:6 desalin:3
descend:3 describ:27 desert:8 design:7 designat:6 desk:9 destin:3 destro:28 detach:3 detain:16 detaine:6 detect:8
deton:2 detour:7 development:2n devic:5 dhabi:12n dhaka:4 dhofar:2n dialog:2 dialysis:3 diamond:3 diary:4 didnt:17
die:43 diesel:39 diff:2 differ:17 different:2 difficult:4 dig:13 digit:3 dili:2n dill:2 dinar:4 dine:3 dinn:6 dinner:2
dioces:2 dip:2 diplomac:3 diplomat:14 diplomatic:2 direct:65 director:4n directorate:2n disagre:4 disappear:3 disarm:2
disciplin:2 disconnect:5 discount:7 discov:2 discuss:28 disengag:2 disguis:2 dish:2 dismiss:9 dispatch:5 dispos:2
disput:21 disqualif:2 diss:2 dissid:4 dist:17 distill:4 distribut:9 district:34 disturb:4 ditch:2 dive:4 diver:10
divert:7 divid:6 dividend:2 divis:6 division:3n divorc:4 djamena:5n djibouti:4n djiboutian:3n dlamini:2n dmitriev:3n
dmitry:2n dnipro:7n do:230 dock:9 doct:9 doctor:8 docu:12 document:2 doesnt:10 dog:13 doha:17n doklam:2 dollar:71
dome:4 domestic:4 domingo:2n dominica:3 dominican:5n donald:11n donetsk:3n dong:2 donke:4 donor:3 dont:16 door:41
dope:4 doubl:16 doubt:8 down:185 downstream:2 dozen:8 dr:15n draft:30 drag:2 dragon:2 drain:5 drama:3 draw:42 dress:2
drift:13 drill:12 drink:12 driv:39 drive:26 driver:4 drone:152 drop:41 drought:4 drown:4 drug:8 drum:10 drumm:3
druzhba:3n dry:16 dtek:6n du:2 dual:3 dubai:20n dublin:2 duck:4 duct:2 due:23 duke:2n during:25 dushanbe:5n dusk:6
dussey:2n dust:6 dutch:15n duty:20 dynamit:5 dzhankoi:2n e:10 each:134 eagle:5 earli:19 early:21 earn:2 earpiec:2
earth:8 earthquak:3 ease:3 east:46 easter:7 eastern:25 easy:2 eat:18 echo:2 econom:7 economic:19 economics:3 ecuador:2n
ecumenical:2n edge:7 edit:3 edm:3n educ:2 edward:2n effect:21 effort:2 egg:5 egypt:18n egyptian:8n eighteenth:2
eighth:5 eilat:4n eith:31 el:11n elder:12 elect:9 electr:3 electric:66 electricity:11n electronics:2 eleph:3
eleventh:11 eln:3n else:27 elsewher:3 elsewhere:2 embank:2 embargo:32 embarrass:2 embass:30 embrac:2 emerg:3
emergenc:22 emergency:4n emir:2 emirate:11n emirati:7n emiss:2 emmanuel:4n emmerson:2 emomali:3n emplo:6 employ:3
employe:10 employee:2 employer:2 empty:25 enclos:2 end:160 endang:2 enemy:12 energ:38 energinet:2n energy:18n enforc:11
engag:8 engin:23 engine:48 engineer:12 england:2n english:12n eni:4n enlarg:2 enough:23 entebbe:3n enter:42 enterpris:3
enthusiast:3 entir:5 entiret:2 entitl:2 entity:5 entry:13 envelop:2 environmental:2 envoy:59 epiphany:3n episod:2
equal:3 equip:17 equity:2 era:3 erbil:7n erdogan:7n erhurman:2n eritrea:8n eritrean:3n error:5 escap:4 escort:12
escrow:2 eskom:3n esmail:2n essent:2 essequibo:2n establish:6 estat:4 estimat:7 estonia:10n estonian:5n eswatini:3n
etern:2 ethics:2 ethiopia:10n ethiopian:9n eu:35n euro:28 euroclear:2n eurocontrol:2 eurofighter:3n europe:21n
european:65n evacuat:7 evacuation:2 eve:6 even:5 evening:86 event:6 ever:13 every:61 everybod:6 everyon:13 everyone:4
everything:20 evid:11 ex:6 exact:4 exam:2 examin:13 exampl:2 excav:2 exceed:3 excell:2 except:15 exchang:47 exclud:5
exclus:3 execut:17 executive:2n exempt:14 exercis:13 exhib:3 exile:3 exist:12 expect:54 expel:5 expert:19 expir:3
explain:25 explainer:2 explan:5 explod:9 explos:51 explosion:6n export:43 express:7 extend:14 extens:4 extinguish:3
extort:2 extra:8 eye:15 f:47n faa:5n fabricat:3 face:20 facebook:2n facil:10 fact:19 facto:2 fail:28 failur:4 fair:4
fairy:2 faith:4 fake:4 falcon:3 fall:99 false:14 fami:52 family:2 famous:3 fan:2 fano:2n far:34 farc:2n fare:3
farewell:3 farm:40 farmer:9 farmhous:2 farth:2 farther:2 fasher:3n faso:4n fast:7 fastiv:2 fat:3 fath:10 father:2n
fattah:3n fault:10 favor:6 fax:2 fbi:3n fear:9 feast:2 february:31n feder:19 federal:13n federation:6n fee:8 feed:33
feel:5 felix:4n fell:3 femal:5 fence:21 fentanyl:2 feodosia:2 ferdinand:2n fergana:2n ferry:12 fertiliz:4 fertilizer:2
festiv:4 fetch:8 fever:3 few:13 fewer:15 fiber:2 fico:2 fidan:3n field:43 fifth:36 fight:72 fighter:9 figur:14 fiji:2n
fil:2 file:21 fill:27 film:23 filt:3 fin:6 final:14 finally:5 financ:4 finance:18 financial:5n find:150 fine:34 fing:2
finish:20 finland:11n finn:2n finnish:7n fire:112 firefight:3 firefighter:5 fireman:13 firewood:2 firework:2 firm:69
first:238 fish:36 fisherman:19 fit:5 fitt:4 fix:17 fjord:3 flag:48 flame:17 flare:13 flash:7 flashlight:2 flask:2
flat:17 flatten:2 flee:5 fleet:12 flight:123 float:5 flock:2 flood:16 floodlight:2 floor:21 flore:4n florida:8n flour:8
flow:20 fly:126 flypast:2 foam:7 fog:5 fold:7 follow:66 fond:4 food:16 fool:2 foot:47 footag:2 football:9 footnot:4
for:759 forbid:31 force:122 ford:2n forecast:7 foreign:133 foreman:6 forese:2 forest:6 forfeit:2 forge:4 forget:4
form:73 format:3 formula:3 fort:2n fortin:2 fortnight:11 forum:3 forward:13 found:10 fourteenth:7 fourth:44 fpv:2
frag:4 frame:8 framework:7 franc:10 france:19n frank:5 frankivsk:2n fraud:2 free:29 freedom:2 freez:62 freeze:3
freight:6 french:21n frequenc:11 fresh:3 friday:185n fridg:4 friend:12 frigat:3 fright:3 frighten:4 frog:2 from:589
front:17 fronti:29 frontier:2n frost:3 fruit:7 fuel:77 fujairah:6n fujian:2 fulcrum:2 full:40 fully:2 fume:2 fund:27
funer:3 furious:2 furnac:5 furnitur:3 furth:37 fuse:4 futur:5 g7:6n gain:8 galati:2n gale:2 gall:7 galle:4 gambia:4n
game:3 gander:2n gang:10 ganghwa:2n gant:2 gap:13 garag:3 garcia:2n garden:4 garrison:2 gas:82 gasabo:2n gasoil:3
gasolin:2 gate:22 gath:10 gaza:4n gaziantep:2n gazprom:3n gdansk:3n gdynia:2 gear:2 gearbox:2 geelong:2n geneina:2n
gener:86 general:51n generat:7 geneva:12n gentleman:3 geolocate:2 george:3n georgia:13n georgian:9n german:13n
germany:22n get:134 ghana:5n ghori:2n giant:2 gibraltar:2 gift:4 gigawatt:4 gill:3 gimhae:2n gimpo:4n girl:11 give:143
glass:7 glid:2 glitch:3 global:2n glove:2 glow:3 glue:2 go:329 goal:3 goat:13 goatherd:2 god:2 golan:3n gold:12 golf:2
goma:6n good:63 goose:4 govern:127 government:6n governor:4 gps:2 grace:5 grade:4 grain:6 grand:7 granddaught:4
grandfath:5 grandmoth:5 grant:17 grape:4 grass:3 grave:5 gravel:4 gray:10 graze:3 greas:2 great:9 greater:2 greatest:3
greece:10n greed:2 greek:6n green:16 greet:5 grenad:6 grenada:2n greyhound:2 grid:41 grigoryan:4n grill:2 gripen:5n
groc:2 grodno:2n groom:2 gross:3 grossi:4n ground:38 group:66 grove:3 grow:15 grower:5 grudg:2 guaira:3n guarant:3
guarante:9 guard:60 guatemala:4n guernsey:2n guerrilla:2 guest:20 guid:6 guide:9 guilt:7 guinea:5n gujarat:2
gujranwala:2n gul:2n gulf:33n gulfstream:3n gull:2 gun:20 gunfir:3 gunman:9 gunn:3 gunpoint:2 gunvor:3 gusmao:2n gust:2
gustavo:3n guterre:2n guy:2 guyana:5n guyanese:2n gwadar:2n gym:2 gyumri:3n h:4 habit:4 hack:2 hacksaw:3 hadnt:11
hague:5n haifa:4n hail:6 hair:4 hairdress:2 haiti:7n hakan:3n hake:2 half:120 halfwa:2 halifax:2 hall:36 halt:18
halve:4 hamam:2n hamas:3n hamburg:4n hamdan:2n hamlet:3 han:2n hand:108 handl:14 handshak:5 hang:14 hangar:4 hanna:2n
happen:23 harare:4 harb:12 hard:11 hardest:2 hardwar:2 hargeisa:2 harm:3 harvest:6 hasnt:5 hassan:2n hat:2 haul:5
hauli:2 havana:7n have:824 havent:2 hawk:3n he:256 head:52 headquarters:2 health:11 hear:72 hears:2 heart:4 heat:24
heathrow:3 heaviest:5 heavy:16 hectar:5 hed:22 heglig:2 height:26 heighten:2 heihe:2 heir:2 heist:2 helicopt:34
helicopter:5 helium:3 hell:3 help:21 helsinki:2 hen:4 her:97 herd:5 here:18 herring:2 herself:3 hezbollah:3n hide:6
high:45 highest:13 highwa:2 hijack:2 hike:2 hill:16 hillsid:2 him:62 himself:18 hindustan:2 hip:3 hire:10 his:215
hist:10 hit:81 ho:4n hobby:2 hodeidah:4n hokkaido:3n hold:146 hole:15 holguin:2n holida:7 holidaymak:3 holstein:2n
holy:3 hom:2n home:95 homework:2 homiel:2 honest:2 honey:2 hong:14n honiara:2 honor:6 hook:3 hop:2 hope:22 hormuz:2
horn:4 hornet:3n horse:5 horseback:2 hose:7 hospit:56 hospital:12 hossein:3n host:25 hostil:2 hot:11 hotel:35 hotlin:13
hour:262 house:66 household:13 houston:3n houthi:12n hover:2 how:59 howev:3 hrazdan:2n hryvnia:2 hualien:4n hub:4
hull:15 hum:5 human:9 humanitar:8 humanitarian:2 humla:2n hundred:61 hungarian:4n hungary:12n hunt:6 hurghada:3n
hurricane:3n hurry:2 hurt:31 husband:7 hut:6 hwaseong:2 hybrid:3 hydraulic:2 hydro:2 hydroelectric:4 hydropow:5 i:64n
iberia:2n ibrahim:4n ica:2n icao:3n ice:19 iceland:2 id:4 idea:2 ident:5 identif:6 identific:9 identification:2 idle:6
if:82 igad:2 ignor:9 ihor:2n ii:2n ijaw:2n il:4n ilham:2n illeg:9 illicit:2 iloilo:2n ilyushin:2n im:5n imam:3
immediat:7 immediate:2 immun:2 implement:2 import:21 importer:2 impos:21 imposs:2 impound:2 imprison:3 improv:5
improvis:2 in:923 inch:5 incheon:4n incid:5 incirlik:2 includ:34 incom:8 inconveni:2 increas:7 incurs:4 independ:7
independence:2n independent:2 index:2 india:33n indian:23n indict:3 indirect:4 individu:8 indo:5 indonesia:6n
indonesian:2n indus:4n indust:2 industr:7 industry:3 infant:7 inform:32 infrastructur:13 inhabit:6 init:12 inju:5
injur:21 ink:4 inland:6 inqui:11 insid:45 inside:4 insist:8 inspect:27 inspector:3 inst:2 instal:2 install:9 instead:17
institut:11 institute:2n instru:6 instruct:8 insuffici:2 insulin:5 insur:31 insurer:6 intak:6 intellig:8 intend:3
intent:4 intercept:10 interconnect:3 interest:15 interi:10 interim:2 interior:6n interlocut:2 intermedi:2 intern:15
international:26n interpret:8 interrupt:8 interv:3 interview:2 into:115 introduc:5 intrud:8 intrus:4 invas:5 invent:2
invest:2 investig:19 investigat:2 investigation:2n investigator:3 invincibil:2 invit:18 invoic:7 involv:3 ion:2
ionut:2n iran:35n iranian:33n iraq:11n iraqi:4n ireland:3n irish:3n iron:3 irrawaddy:2n irrig:5 is:489 isa:2n isfahan:2
ishigaki:2n iskander:2n islamabad:12n islamic:10n island:61 islet:4 isnt:19 israel:31n israeli:17n issue:26 istanbul:9n
it:650 itaipu:2n italian:5n italy:8n item:7 itll:2 its:410 itself:34 ivano:2n ive:7 ivorian:2n ivory:2 izhevsk:2n
izmir:3n j:6n jacket:3 jade:2 jae:2n jail:8 jaili:2n jakarta:5n jam:7 jamm:4 jamnagar:2 jan:3n january:44n japan:20n
japanese:16n japarov:3n jar:2 jare:2n java:2n jaw:2 jebel:3n jeddah:11n jersey:3n jerusalem:2n jet:74 jetstar:2n
jetty:8 jewell:2 jihad:2 jnim:3n joan:2n joao:4n job:11 johannesburg:3n john:4n join:18 joint:40 joke:10 jona:2n
jordan:16n jordanian:5n jose:5n joseph:3n journal:11 jr:2n juan:3n juba:5n judg:2 judge:45 judgment:2 july:26n jump:8
jun:2n junct:4 june:43n juni:2 junta:8 jurisdict:4 jury:5 just:18 justic:3 justice:10n jutland:3n k:3n kabul:12n
kachin:2n kaduna:2n kaesong:4n kagame:2n kaikan:2n kaja:3n kaliningrad:3n kalla:3n kalmar:2n kamanyola:2n kampala:4n
kampong:2n kananaskis:2 karabakh:2n karachi:6n karaganda:2 karen:2n kariba:2n karlskrona:2n kathmandu:7 kauna:2n kava:2
kaye:2n kazakh:4n kazakhstan:9n keelung:5n keep:118 keith:3n kellogg:2n kensington:2n kenya:8n kenyan:3n kerala:2
kerch:4n kerosen:5 kettl:3 key:5 kf:2 khaimah:2 khan:3n kharg:3n kharkiv:9n khartoum:12n kherson:6n khmelnytskyi:2n
khor:2n khujand:2n khulaifi:2n khumri:2n khuzestan:3n kidnap:2 kigali:3n kiir:3n kill:45 kilo:21 kilogram:9 kilomet:95
kilovolt:13 kilowatt:4 kim:3n kind:15 king:12 kingdom:17 kingfish:2 kinman:3n kinshasa:8n kirill:3n kirkene:2n
kiryat:3n kisangani:2 kisumu:2n kit:3 kitchen:15 kite:5 kj:2n klaipeda:4n klitschko:2n km:7 knife:2 knock:8 know:76
kobani:2 kochi:2n kogalniceanu:2n koh:2n koizumi:2n kokang:2 kong:12n korea:21n korean:14n kosovo:2n krasnodar:4n
kremlin:15n kron:4 kuala:7n kufra:2n kul:2n kulevi:3n kunming:4n kurdish:6n kurdistan:2n kurram:2n kursk:2 kushner:2n
kuwait:10n kuwaiti:2n kv:8 kwun:2n kyat:2 kyaukphyu:2 kyaw:2 kyiv:37n kyrgyz:3n kyrgyzstan:7n l:2n la:9 lab:2 label:7
labor:13 laborat:6 labuan:3n lace:2 lack:2 lad:2 ladd:3 lady:2 lagos:7n lahore:6n lai:3n lake:21 lakh:2 laki:2 lama:2
laminat:2 lamp:11 land:72 landowner:2 lane:4 languag:8 lanka:3n lantern:2 laos:3n lapse:3 laptop:2 larg:11 large:17
largest:28 larnaca:5n las:2n laser:2 last:200 late:36 later:26 latest:8 latgale:2 lathe:3 latin:2 latvia:11n latvian:5n
laugh:6 launch:32 laund:3 lausanne:2 lavat:3 lavrov:2n law:42 lawful:2 lawmak:4 lawy:31 lawyer:10 lay:36 layer:5
lead:87 leader:3 leaf:3 leaflet:4 leagu:2 league:5n leak:17 lean:6 learn:16 lease:6 least:45 leath:2 leave:185
lebanese:7n lebanon:9n lectur:2 ledg:3 lee:2n leed:2n leg:9 legal:7 legisl:2 lei:3 lend:27 length:10 lenin:2n leone:3n
leopard:2 less:34 lesser:2n lesson:3 let:83 lett:49 letter:3 letterbox:2 level:21 levy:5 lewotobi:3n liaison:2
liberal:2n liberation:8n liberia:4n libr:6 libya:15n libyan:3n licens:39 license:5n lid:3 lie:29 lieuten:5 lieutenant:3
life:21 lift:51 light:78 lightning:5 like:66 lily:2 lime:2 limit:22 limon:3n limp:2 lind:2n line:162 linesman:6 link:19
linz:2n liquef:3 liquid:2 lira:2 lisbon:2 list:141 listen:11 liter:16 lithium:4 lithuania:16n lithuanian:6n littl:23
live:41 lng:3n load:37 loaf:4 loan:16 lobby:5 local:20 locally:2 lock:16 locomot:2 lodge:7 log:8 logbook:3 logistics:2
loit:4 lome:2 london:22n long:105 longest:8 look:98 loom:2 loose:2 lopez:3n lord:2 lori:2n lorry:50 los:4n lose:114
loss:23 lossiemouth:2n lot:7 loud:8 loudspeak:6 louis:2 loung:2 lourenco:3n love:2 low:24 lower:19 lowest:3 luanda:4n
lublin:4n lucia:3n luck:2 ludza:2n lufthansa:4n luga:5n luggag:5 lukashenko:4n lukoil:6n lump:2 lumpur:7n lunch:19
lunchtim:2 luxembourg:6n luxu:3 lviv:5n m:4n m23:8n macau:2n macedonia:2n machin:54 macron:3n madrid:2n maduro:4
magazin:2 magistrat:5 magistrate:3 magnat:2 magnet:2 magnitsky:4n magnitud:2 mahan:2n mahmoud:4n maia:2n mail:10
main:29 maintain:6 mainten:10 maiquetia:4n maize:2 majeur:6 major:9 make:124 maker:19 malaita:2n malawi:3n malaysia:10n
malaysian:2 maldives:2 male:2 mali:8n malian:6n malmo:2n malta:6n maltese:5n man:149 manag:39 management:4 manager:2
managua:3n manama:2 manara:2n manchester:2n mandalay:4n mandat:3 maneuv:4 mango:4 mangrov:3 manila:9n manitoba:2 mann:5
manu:3 manufactur:6 manuscript:2 many:25 maoist:2n map:27 maputo:5n maracaibo:3n marathon:3 march:67 marco:5n margin:5
maria:6n marib:2n marin:6 marino:2n maritim:7 maritime:3n marj:2n mark:27 market:31 markhiyat:3n marriag:2 marry:4
marshall:3n marta:3n martaban:2n mask:4 mass:3 massad:2 massawa:2n mast:15 mat:5 match:14 matern:3 matt:43
mauritania:3n mauritius:4n maximum:4 may:183 maya:2n maybe:2 mayor:26 mbabane:2n me:16 meadow:2 meal:2 mean:23 means:10
meantim:3 meanwhil:7 meanwhile:2 measur:49 measure:4n meat:3 mechan:2 mechanism:2n medal:4 medi:29 media:7 median:9
mediat:3 medic:2 medical:10 medicin:6 mediterranean:3n meet:147 megaphon:2 megawatt:20 mekelle:2n melbourne:2n melon:2
melt:4 memb:59 member:11 memor:3 memorandum:6 memory:9 mend:8 ment:9 menu:3 mercen:2 mercenary:2 merch:3 mere:2
meridian:2n merowe:3n mersin:4n messag:20 metal:10 meteorolog:5 meter:97 method:2 metro:5 metropolitan:2 mexico:14n
mher:2n mi:4n mia:2n miami:10n microchip:2 microphon:3 microsoft:2n mid:4 midda:4 middl:10 middleman:3 midnight:30
midsumm:2 midwif:3 mig:13n might:25 migr:4 mihail:2n milan:2n mile:42 milia:2n milit:59 militant:3 military:2
militia:15 militiaman:2 milk:11 mill:110 millimet:3 min:2n mina:2n mind:10 mine:35 miner:9 minh:3n minibus:2 minimum:4
minist:259 minister:61n ministry:57n minor:3 minsk:10n minus:5 minut:151 minute:2 mirage:3n mirziyoyev:3n misrata:4n
misread:2 miss:61 missil:65 missile:5 mistak:6 mitzpe:2n mix:6 mnangagwa:2n mobarakeh:2n mobil:12 mock:3 mod:2n model:8
modest:2 moe:3n mogadishu:4n mohamed:2n mohammad:3n mohammed:7n mol:2 moldova:11n momani:2n moment:5 monaco:2n monast:4
monday:182n monetary:2n money:38 mongolia:2n monit:16 monitor:2 monk:4 monsignor:2 monsoon:2 montana:2n month:136
montreal:7n mood:3 moon:4 moor:3 moore:2 moped:4 morae:2n more:123 morning:88 moroccan:2n morocco:3n mortar:13
moscow:45n moses:2 mosqu:2 most:95 mosteanu:2n motel:2 moth:25 mother:2 motion:3 motor:12 motorcad:2 motorcycl:6
motorist:2 mount:6n mountain:10 mourn:3 mouth:2 move:91 movement:5 mozambique:6n mps:5n mr:32n mrs:4n ms:11n much:28
mud:4 mumbai:3n munich:2 municip:3 municipal:7 munition:3 murd:6 muscat:11n museum:10 mushroom:3 must:45 mustafayev:2n
mutine:2 mva:2n mw:7n my:15 myanmar:12n myst:2 myung:2 n:5n nacala:2n naftogaz:3n naha:4n nail:3 nairobi:7n najib:2n
nakhchivan:3n name:132 nampo:2 nampula:3n nangarhar:2 nanjing:3n naphtha:6 narrow:3 narva:2n nation:30 national:66
nationwid:3 nato:10n natur:4 natural:2 nauru:4n naut:12 naval:10 navig:4 navy:25 nayara:2n naypyidaw:5n nazem:2n nc:2n
near:134 nearb:3 nearest:6 nearly:2 neck:2 need:50 needl:2 negev:2 negoti:31 negotiat:14 negotiation:5 negotiator:5
neighb:43 neighbor:4 neighborhood:2 neith:20 neither:13 nepal:7n nepali:3n nephew:6 nerv:2 nest:2 net:15 netherland:6n
network:20 neutr:12 never:43 nevertheless:4 new:142 newborn:2 newcom:2 news:13 newslett:2 newspap:11 newswire:5n
next:92 ngurah:2n niamey:3 nicaragua:6n nicaraguan:2n nice:2 nickel:3 nicola:3n niece:2 nigel:2 niger:9n nigeria:6n
nigerian:4n night:151 nightfall:5 niko:2 nikol:3n nikolskoye:2n nikopol:2 nil:2 nile:5n ninth:10 nis:2n no:280 nobod:69
nobody:37 noc:2n nod:4 noe:2 noise:7 non:2 none:39 noodl:2 noon:48 nor:11 norad:3 nord:2 nordic:2 norm:14 north:76
northern:28 norway:14n norwegian:12n nose:8 not:370 note:52 notebook:7 nothing:62 notic:46 notif:4 nouakchott:2 nour:2
nova:2n novel:2 november:34n novi:2 now:123 nowher:4 nowruz:2n nuclear:17 numb:69 nun:4 nuncio:2 nur:2n nurse:10 nut:2
nyala:6n nyon:2n oaxaca:2n obeid:2n obey:2 object:28 oblast:2 oblig:7 observ:18 obtain:5 obvious:2 occas:9 occup:3
occur:2 ocean:5 oclock:5 oct:3n october:45n odd:8 odesa:7n odile:3n of:920 ofac:3n off:250 offend:2 offens:12 offer:71
offic:172 office:14n officer:7 official:14 offshoot:2 offshor:2 ofgem:2 ofsi:3 often:8 ohio:3n oil:98 oilfield:4
okinawa:2n oklahoma:2 oland:2n old:62 older:6 oldest:6 oleh:2n oleksandr:3n oligarch:2 olive:3 oman:13n omani:4n
omdurman:5n omiss:2 on:961 once:55 one:20 onion:5 onlin:5 only:75 ontario:2n onto:2 open:128 oper:71 opera:4 operat:17
operation:2 operational:2n opin:4 oppon:6 oppos:17 opposit:8 opposition:4 or:117 oral:3 orang:8 orban:3n orchard:4
order:106 ordin:3 ore:2 orenburg:2n organ:8 organiz:7 organization:12n organizer:5 origin:6 orthodox:3n osaka:5n
oscar:3n osce:4n osh:3n oslo:2 osman:2 osullivan:2n other:153 otherwis:3 ottawa:11n ouagadougou:2 ought:8 our:33
out:310 outag:5 outdo:2 outer:3 outfit:2 outgo:2 outlet:2 output:19 outsid:33 oval:3 ovda:2n oven:2 over:326
overflight:10 overhead:7 overload:3 overnight:9 overrun:4 overtim:3 owe:10 own:115 owner:56 oxygen:3 oyst:2 p:4n
pacific:11n pack:8 packag:8 pact:5 paddl:2 padlock:3 padrino:3n page:36 pagoda:4 paint:14 pair:21 pakistan:20n
pakistani:14n palac:13 palace:3n palau:3n palawan:2 palm:6 pamphlet:2 pan:2 panama:8n panel:24 panjgur:2n panmunjom:3n
paper:76 paperwork:4 paperworker:2n papua:4n parachut:3 parad:4 paragraph:14 paraguay:7n parallel:7 paramilit:6
parcel:6 pardon:2 parent:10 paris:12n parish:5 park:32 parlia:22 parliament:11 parquet:2 part:96 particip:5 partn:11
partner:2 party:33 pashinyan:4n pass:68 passeng:29 passenger:13 passport:11 past:33 pastur:2 patch:2 path:9 pati:12
patriarch:3 patriot:3n patrol:30 pattern:4 paul:4n paulo:2n pause:8 pawn:2 pay:133 payment:33 payslip:2 pdf:2n peace:35
peacekeep:2 peach:2 peak:5 pemex:3 pen:5 pena:3n penalt:12 penang:2 pencil:9 penh:5n peninsula:3 penny:3 pens:6
pension:6 pensioner:2 pentagon:2n peopl:173 people:7n pepp:2 per:72 perc:12 perform:2 perhaps:9 perimet:4 period:6
perman:2 permiss:20 permit:20 person:47 personnel:3 persuad:5 perth:3 peru:2n peshawar:3n peso:9 petersburg:7n
petition:8 petro:4n petrochem:2 petrol:28 petroleum:9 pharmac:6 phase:5 philippine:8n phnom:5n phone:28 photo:3
photograph:45 phras:3 phuket:2n physic:2 physics:2 piano:6 pick:21 picket:2 pickup:4 pictur:14 piece:14 pierc:5
pierre:3n pig:3 pigeon:2 pilgrim:3 pilot:54 pine:3 pipe:21 pipelin:29 pipeline:4n pipework:2 pit:7 pitch:2 place:91
plain:6 plan:47 plane:41 plant:95 plastic:6 plate:6 platform:11 platoon:2 play:25 plead:5 pleas:5 pleasur:2 pledg:4
plot:6 plov:2 pluck:2 plug:2 plumb:3 plus:2 pm:21 pocket:4 poem:3 point:71 pokrovsk:2n poland:19n polar:3 pole:10
polic:63 police:26n policeman:8 polish:9n polit:16 polite:3 politics:5 poll:5 poltava:5n pomegranat:2 pond:3 pontoon:3
pool:5 pop:3 pope:4n popul:2 popular:2 porch:2 pork:2 port:73 porto:2n portugal:7n portuguese:5n posit:2 position:7
poss:5 possess:3 possibil:2 post:42 pot:2 potash:6 poti:2 pound:12 pour:5 powd:3 power:107 pract:3 practic:11 prais:2
prawn:3 pray:9 precaut:11 predecess:2 predict:2 pref:4 prefectur:2 premi:7 premier:4 premium:2 prepar:13 pres:34
presid:75 presidenc:6 president:67 press:23 pressur:8 pressure:2 pretend:3 pretoria:4n prev:12 price:75 priest:9 prim:3
prime:66 primorsk:3n princ:4 prince:7n princesa:2n princess:2 principl:6 print:11 prior:3 prison:32 privat:22 prize:7
prob:2 probab:2 problem:2 procedur:6 proceed:5 process:14 procur:2 produc:21 producer:2 product:27 production:3
profess:5 profit:5 program:14 progress:4 prohib:5 prohibit:8 project:7 projectil:3 prolong:10 promis:58 proof:9 prop:3
propan:2 propel:3 propell:5 proper:3 propert:22 proportionat:3 propos:22 prosecut:27 prosecutor:9n protect:22
protection:3n protest:26 protocol:3 prove:7 provid:10 provinc:19 provis:2 provoc:3 pst:2 public:19 publish:39 puerto:6n
pul:2n pull:19 pulse:3 pump:63 punch:2 punish:8 punjab:3n puntland:2 pupil:8 puppet:2 purchas:6 pure:2 purpos:6 push:10
put:197 putin:5n putrajaya:2n pylon:20 pyongyang:10n qaeda:2n qanta:2n qatar:16n qatarenergy:2 qatari:5n qingdao:2n
quad:3 quadcopt:8 quant:2 quar:4 quarrel:15 quart:40 quarter:2 quay:4 qud:2n queen:5 queensland:2n quest:31 question:2
quetta:5n queu:4 queue:22 quick:6 quiet:16 quilt:2 quite:3 quito:2n quiz:4 quota:2 quote:2 r:2n raaf:2 rabat:2n race:9
racehors:2 rack:2 radar:53 radi:6 radio:33 raf:5n rafael:3n rafale:3n raft:2 rahmon:3n rai:3n raid:14 rail:24
railroad:2 railwa:18 railwayman:3 rain:25 raise:32 ramadan:4n ramallah:2n ramon:3n ranch:2 rand:4 range:18 ranger:2
rank:5 ransom:2 rapid:13n rare:4 ras:8n rate:15 rath:11 ratif:2 ration:9 rattl:4 ravin:2 raw:3 ray:3 rcmp:2n re:2
reach:61 react:12 read:62 reader:3 readi:11 readout:4 ready:6 reaffirm:2 real:11 ream:2 reason:18 rebel:19 rebook:3
rebuild:3 recall:19 rece:32 receipt:8 receiv:2 recent:2 recep:3 recess:3 reckon:8 recogniz:12 recommend:9 reconnaiss:3
reconnect:6 record:38 recov:6 recruit:4 red:28 reduc:16 reed:3 reef:3 refer:7 referendum:3 refin:48 refinery:3 reform:2
refriger:3 refuel:4 refuge:3 refugee:2n refus:24 regard:11 regatta:2 regi:2 regim:5 region:49 regional:15 regist:25
registr:3 regret:5 regul:17 regular:4 rehears:3 reject:11 relat:8 relation:10 relax:3 relay:4 releas:20 reliance:3
relief:7 reliev:4 rely:3 remain:58 remand:2 remark:11 rememb:9 remind:5 remn:2 remot:3 remov:18 renaissance:4n renam:2
renew:15 rent:10 reopen:23 repair:37 repay:3 repe:4 repeat:15 repel:2 repl:2 replac:25 reply:33 report:124 repres:2
representat:11 representative:4n repsol:2n republic:16n request:29 requir:6 rerout:4 rescu:10 research:2 resell:3
resembl:2 reserv:24 reservoir:11 resid:33 resident:17 resign:3 resist:5 resistance:3n resolut:18 resort:2 respect:7
respond:5 respons:10 responsibil:5 rest:15 restart:4 restaur:3 restaurant:3 restor:14 restraint:2 restrict:20
restriction:2 result:14 resum:19 resumpt:2 retail:4 retak:3 retir:34 return:59 revenu:5 review:8 revok:8
revolutionary:4n reward:3 rewrit:3 reykjavik:2n rezekne:4n rhode:2n ri:2 rial:3 riau:2n ribbon:2 ribnita:2n rice:12
rich:2 ridge:6 rifle:10 rift:4n rig:6 riga:8n right:31 ring:38 rio:3n riot:2 rip:3 rise:40 risk:6 rival:13 river:39
riverside:2n rivet:3 rivne:4n riyadh:9n ro:3 road:89 roadblock:2 roadmap:2 robert:3n robot:5 rock:7 rocket:23
rockfall:2 rocky:3n rodriguez:3n rogun:2n roll:17 roman:2n romania:13n romanian:4n rome:2n roof:27 room:50 rope:7
rosa:3n rosaviatsia:2 rosneft:6n rost:2 rota:2 rotation:2 rotor:3 rotterdam:4n roubl:5 rough:4 round:64 roundabout:3
route:22 routin:4 rover:2n row:18 royal:12n rsf:11n rubb:4 rubio:3n rugby:2 ruin:5 rule:61 rumor:5 run:117 runn:4
runwa:30 rupee:10 ruptur:3 rural:6 russia:74n russian:85n rust:4 rustem:3n ruth:2n ruwaish:2n ruzizi:2n rwanda:4n
rwandan:7n ryanair:3 rye:2 rzeszow:3n s:2 saab:2 saaremaa:2n sabah:2n sabotag:8 sabotage:2 saboteur:5 sack:8 sadd:2
sadyr:3 saeima:2 safe:7 safet:12 safety:2n sahara:2n sahel:4n sai:2n sail:12 saint:3 sajavaara:2n salalah:2n salary:6
salcininkai:2n sale:22 salim:2n salmon:2 salt:10 salva:3n salvador:2n same:119 sampl:12 samsung:2n san:14n sanaa:8n
sanct:106 sanction:15n sand:7 sandstorm:2 sandu:2n sandwich:3 santa:3n santiago:4n sao:2n sapp:7 sapper:2 saravan:2n
saravena:2n sardinia:2n satellit:12 satisfact:2 saturday:119n saudi:22n sauna:4 save:15 sawn:2 say:711 sbu:2n scale:4
scam:3 scan:3 scarborough:3n scare:5 scarf:2 scatt:2 scene:3 schedul:8 schedule:2 schem:6 school:64 schoolchildren:2
schoolgirl:3 science:2 scoot:5 score:3 scotia:2n scott:2n scrambl:10 scrap:6 scratch:2 screen:10 script:2 scrub:3
scuffl:2 sderot:2n sdf:2n sea:69 seab:3 seaborn:2 seal:7 search:9 season:13 seat:22 second:170 secret:42 secretariat:3
secretary:14n sect:21 secur:37 security:40n see:127 seed:3 seek:9 seem:6 seize:17 seizur:2 sell:103 seme:2n senate:4n
senator:4 send:160 seni:7 sens:3 sent:18 seoul:15n separ:3 separat:19 separate:4 separately:2 september:31n serbia:4n
serbian:2n serge:3 sergeant:2n sergei:4 serhii:2 serial:2 serious:6 serv:3 serve:24 servic:54 service:11n sess:22
set:70 settl:26 seventh:7 sever:22 several:2 severest:2 sew:4 sewn:2 shabab:2n shade:3 shadow:9 shaft:6 shahe:2
shahin:2n shake:11 shall:6 shandong:5n shape:11 share:43 sharehold:7 sharif:2n sharjah:8n sharpen:2 shave:2 shavkat:3n
she:100 shed:19 sheep:3 sheet:10 shehbaz:2n sheikh:4 sheinbaum:2 shelf:5 shell:33 shelt:12 shepherd:4 sher:2 sheriff:5
shetland:2 shewa:2n shia:2n shield:4 shift:23 shilling:2 shinjiro:2n ship:93 shipbuild:2 shiraz:3n shirt:7 shmona:2n
shoal:3n shoe:7 shoebox:2 shoot:70 shop:28 shopkeep:3 shore:9 short:46 shortag:5 shortest:2 shortly:5 shotgun:3
should:63 shout:3 show:80 shrapnel:2 shrimp:3 shut:83 shutdown:4 shutt:3 shuttl:5 sialkot:2n siauliai:3n siberia:2n
sibi:2 sick:7 side:125 sidon:3n siege:3 sierra:3n sight:12 sign:114 signatur:10 silence:9 silent:11 sill:2 silo:3
silt:3 silv:4 sim:2n similar:17 simp:2 simpl:7 sinai:3n since:290 sindh:4n sing:14 singapore:12n singl:21 sink:12 sir:4
siren:12 sist:8 sister:2 sit:65 site:30 sitra:2n situ:11 sixth:12 size:19 skagen:2n ski:7 skip:2 skopje:2 sky:63
sleep:27 slice:2 slide:7 slight:5 slip:12 slope:5 slot:4 slovakia:6n slovenia:2n slovnaft:2n slow:15 slug:2 small:47
smash:2 smell:8 smelt:4 smile:3 smoke:15 smuggl:8 snake:3 snel:2 snow:12 so:109 sochi:3n social:3 societ:2 sock:3
socotra:2n sofia:3n soft:2 soften:2 softwar:7 soil:13 solar:11 sold:2 soldi:34 soldier:5 solidar:2 solve:2 somali:2
somalia:6n somaliland:3n some:96 somebod:32 somebody:4 someon:14 someone:4 something:38 sometim:2 somewher:6 son:15
sonelgaz:3n soon:9 sorghum:4 sorry:3 sort:9 sorti:2 sound:11 soup:5 sourc:13 south:81 souther:3 southern:29 sovereign:8
sovereignt:7 soviet:7n sow:3 soweto:3n soybean:2 space:9 spain:8n span:4 spanish:4n spare:25 spark:3 speak:92
speaker:7n spec:15 special:7 speech:6 speed:6 spell:5 spend:37 spher:2 spill:5 spirit:2 spite:3 split:9 spoil:2
spokesman:34 spokesperson:2 spokeswoman:5 spons:3 sport:10 spot:13 spray:6 spread:7 spring:42 spy:8 squad:2 squall:2
squar:5 squeez:2 squirrel:2 sri:4n st:15n stable:2 stack:4 stadium:4 staff:51 stage:12 stair:6 stake:4 stall:4 stamp:13
stand:79 standard:4 star:5 start:54 stat:22 state:181 statement:8 station:113 status:4 statut:4 stay:70 stead:4
steal:10 steam:2 steel:11 steelwork:4 stem:4 stencil:2 step:28 stern:5 steroid:2 steve:3n stick:8 stiffest:2 still:74
stir:2 stitch:2 stock:18 stockholm:4n stone:7 stop:142 stoppag:5 storag:16 store:17 stork:2 storm:14 story:10 stove:4
straight:5 strait:12 strand:5 strang:4 strasbourg:2n strategic:2 stray:10 stream:5 street:28 stretch:8 strict:2
strik:79 string:3 strip:14 strok:2 strong:8 structur:4 stryi:2n stud:20 student:2 study:17 stump:2 sturgeon:2
stuttgart:2n style:4 su:10n subang:2n subcontract:2 subject:11 subscrib:2 subsidi:2 subst:39 substation:5 suburb:6
success:11 such:61 sudan:35n sudanese:6n sudzha:2n sue:4 suez:2n suff:4 suffici:4 sugar:9 suggest:15 suit:7 suitcas:3
sukhoi:3n sulk:2 sultan:4n sum:8 summ:29 summit:25 summon:17 sumy:2n sun:2 sunda:2n sunday:151n sunris:2 sunset:3
super:3n supermarket:2 supersonic:2 supertank:3 supervis:6 supp:58 suppli:13 supply:5 support:30 suppos:4 suppress:2
sur:2n sure:3 surg:2 surge:2 surgeon:8 surin:4n surplus:3 surpris:3 surrend:4 surround:3 surv:8 surve:7 surveill:4
survey:2 surviv:4 surxondaryo:2n suspect:14 suspend:29 suspens:2 suspic:9 suu:2n suva:3 suwayda:2n svyrydenko:2n
swap:15 swarm:4 sweden:6n swedish:6n sweep:4 sweet:3 swell:2 swift:2n swiss:17n switch:36 switchgear:3 switchyard:8
switzerland:6n sword:2 sydney:4n synod:4 syria:14n syrian:17n system:19 systematic:2 t:3n table:38 taichung:2n tail:10
taipei:17n taiwan:20n taiwanese:4n tajik:3n tajikistan:8n take:256 taker:4 taliban:7n talk:112 tall:4 tallinn:10n
tally:3 tamang:2n tamp:2 tan:3 tank:106 tanker:5 tap:4 tape:7 target:19 tariff:14 tarmac:3 tarpaulin:5 tartu:2 tartus:2
tashkent:10n task:3 taste:3 tatarstan:4n tax:9 taxi:10 taxiwa:3 tayyip:3n tbilisi:10n te:4 tea:20 teach:17 teacher:4n
team:28 tear:13 techn:9 technic:3 technical:4 technician:2 tehran:22n tel:4n telavi:2n telegram:5 telephon:68
televis:22 tell:223 temperatur:6 temperature:3 templ:3 tempor:8 tenant:3 tend:5 tent:10 tenth:23 terekhov:2n term:13
termin:37 terminal:3n terr:3 territ:20 terror:12 test:25 teth:2 texas:4n text:43 textil:2 thai:8n thailand:7n than:98
thank:20 that:658 thaw:3 thawra:2n the:1048 theat:4 theater:3n theft:6 their:253 them:276 themselv:18 then:116 theory:3
there:202 therell:2 therm:9 thermal:2 thermos:3 these:27 they:292 theyd:11 theyll:5 theyr:5 theyre:3 theyv:4 theyve:2
thick:7 thief:6 thilawa:2 thin:9 thing:44 think:50 thinn:2 third:106 thirteenth:3 this:167 those:59 though:17
thousand:31 threat:15 threaten:6 threshold:2 through:142 throughout:2 throw:24 thunder:2 thursday:191n thus:3 tick:2
ticket:11 tidy:2 tie:18 tighten:3 tigray:3n tilapia:2 till:15 timb:3 timbuktu:2 time:195 timet:7 timor:2n tin:8 tina:2
tindal:2n tinubu:2n tiny:2 tip:5 tire:10 tishrin:2n title:4 to:849 toast:3 tobago:2 tobruk:3n today:18 togeth:32
togo:3n togolese:2n tokayev:2n token:2 tokyo:17n toll:4 tomato:3 tomb:2 tomorrow:5 ton:34 tone:2 tong:2n tonight:2
tonnag:2 too:38 tool:9 tooth:4 top:7 torch:7 torchlight:2 torkham:6n toronto:5n toss:2 total:10 touch:15 tour:14
tourna:2 tow:5 toward:15 tower:32 town:49 toy:3 trace:8 track:34 tract:9 trad:24 trade:53 trader:7 traffic:39 trail:5
train:53 tram:13 trampl:2 tran:5 transact:7 transf:10 transform:34 transit:11 transl:2 translat:3 transmiss:6
transmitt:3 transnistria:2 transpond:15 transport:22 travel:24 trawl:3 treasu:3 treasury:39n treat:44 treaty:4n tree:13
treetop:2 trench:3 trespass:2 trial:18 tribhuvan:2 tribun:7 tribunal:2n trim:2 trinidad:4n trip:16 tripl:3 tripoint:2
tripoli:11n troop:27 tropical:2n troubl:9 trous:2 trout:2 truce:16 truck:10 trump:15n trumpet:2 trunk:4 trust:5 try:29
tshisekedi:2n tu:4n tube:6 tuesday:161n tufan:2n tug:5 tuna:3 tune:7 tunis:2n tunnel:7 turbin:24 turboprop:3 turk:4n
turkey:23n turkish:33n turkiye:4n turkmen:2 turkmenistan:3n turn:114 turnout:2 tusk:5 tuvalu:2 twentieth:3 twice:45
twin:5 tycoon:2 type:11 typhoon:4n typical:2 uefa:3n uganda:2n ugandan:2n uk:7n ukraine:49n ukrainian:25n ukrenergo:5n
ukrzaliznytsia:2 umbrella:3 umerov:4n umm:3n umpir:2 un:49n unable:2 unaccept:2 unaccount:2 unanim:3 unanimous:2
unannounc:2 unauthoriz:2 uncle:5 uncrew:2 under:183 underground:5 underneath:2 undersea:2 understand:9 undertak:4
underwat:2 undo:2 unecha:3n unfinish:2 unfold:2 unfriend:2 unharm:3 unidentif:5 uniform:7 union:93 unit:58 united:55n
unity:2 univers:16 university:5n unknown:7 unlaw:3 unless:2 unlike:3 unlit:3 unload:5 unlock:3 unman:9 unpaid:7
unplug:2 unsaf:2 unse:2 untax:2 until:190 unusu:2 unveil:2 up:265 updat:5 uphold:4 upon:5 upper:7 upright:2 ups:3
upsid:2 ural:4n uranium:3 urge:3 us:77 use:118 useful:3 user:8 ust:4n usual:7 usually:4 utah:2 util:20 uzbek:4n
uzbekistan:7n vacant:2 vaccin:3 vadinar:3n valencia:2 valid:4 valle:9 valley:3n valu:2 value:3 valve:15 van:7
vanadzor:2n vanish:5 vanuatu:4n vapor:3 variet:2 vat:2 vatican:2 vault:3 veche:3n vehicl:15 venezuela:17n
venezuelan:16n ventil:2 venue:3 veranda:2 verb:2 verif:2 vers:11 verse:3 very:15 vessel:27 vest:3 veteran:2 veto:3
vial:2 vicar:2 vice:13 victim:4 victoria:4n video:23 vienna:13n vientiane:2 vietnam:2n view:15 viktor:3n vila:4n
villa:4 villag:49 villager:6 villavicencio:2n vilnius:15n vinnytsia:4n viol:21 violat:9 virginia:2n visa:19 visibil:2
visible:5 visit:46 visitor:3 vitali:2n viv:3n vladimir:6n vladivostok:5n voice:15 volcanic:2 volcano:4 volodymyr:6n
voltag:10 volum:2 volunt:2 volunte:8 volunteer:4 vorukh:3n vote:61 voter:3 voyag:5 wadi:3 wafer:2 wagah:2 wage:14
wagner:2 wagon:5 wait:51 waiv:9 waive:5 wake:14 wales:2n walikale:2 walk:36 walkout:7 wall:17 walnut:2 wang:3n want:112
war:50 ward:11 warehous:4 warm:16 warn:37 warr:4 warsaw:5n warship:3 was:594 wash:14 washington:70n wasnt:16 waste:3
watch:28 watchman:3 water:99 waterwork:4 wave:17 way:99 wazalendo:2n we:80 weapon:18 wear:13 weath:18 weather:3n
websit:3 wed:5 wedding:15 wednesday:137n week:181 weekda:3 weekend:20 weep:5 weigh:7 weight:2 weightlift:2 welcom:17
welcome:2n weld:6 welder:2 well:44 wellhead:3 wellington:2 wendell:2n were:406 werent:3 west:37 western:24 wet:4 weve:3
wharf:3 what:158 whatev:12 wheat:5 wheel:8 when:172 where:123 wherev:2 wheth:54 which:394 whichev:2 while:36 whip:2
whistl:6 white:33 whitehall:2 who:312 whod:11 whoev:8 whoever:3 whole:25 wholesal:4 whom:33 whose:78 why:39 wide:9
widen:4 wider:2 widow:5 wife:18 wild:2 wildfire:2 wildlif:2 will:318 william:2 win:32 winch:3 wind:29 window:22 wine:6
wing:30 wingspan:2 winn:6 winnipeg:2n wint:35 wipe:2 wire:9 wish:20 with:530 withdraw:31 withhold:2 within:95
without:147 witkoff:2n witness:9 wizz:4n woman:48 wond:6 wong:3n wonsan:2n wont:11 wood:6 wooden:3 word:41 work:137
worker:2 workshop:5 world:31 worry:6 worse:8 worst:8 worth:20 would:216 wouldnt:11 wound:14 wrap:5 wreck:13 wreckag:3
wrist:3 write:69 wrong:18 wuxi:2n x:3 xanana:2n xi:3n xiaman:4n xiang:2n y:4n yacht:5 yak:2 yangon:5n yard:18 year:301
yeast:2 yelabuga:2 yellow:6 yemen:14n yemeni:2n yemenia:2 yen:3 yeraskh:2n yerevan:8n yes:14 yesterda:2 yesterday:3
yet:14 yi:3n yield:2 yogurt:2 yonaguni:2n york:24n you:41 youd:3 young:9 your:10 youth:5 youve:2 yuliia:3n yunnan:2n
zambia:3 zamosc:2n zaporizhzhia:5n zarqa:2n zawiya:4 zealand:7n zelenskiy:3n zelensky:8n zero:3 zimbabwe:5n zloty:3
zone:33 zoo:3 zubair:2n zurich:3n
`

/** Written by eval/stories/count-words.ts: term:texts, n where it is nearly always written as a name. */
export const DOCUMENTS = 868
export const COUNTS = `
#airport:69 #album:14 #ankle:3 #approve:15 #army:152 #arrest:31 #attack:138 #baby:16 #ban:69 #bank:80 #battery:27
#bird:9 #blast:73 #border:61 #boxing:17 #brewery:11 #bridge:27 #budget:14 #bus:40 #cabinet:182 #cap:22 #car:40 #cash:15
#cathedral:29 #cattle:12 #charge:105 #cheese:19 #chess:5 #child:56 #chip:8 #coast:44 #collapse:17 #coup:8 #crash:15
#cricket:3 #curfew:22 #cycling:7 #dam:22 #deal:128 #death:94 #diamond:3 #dig:13 #dog:12 #drone:120 #drought:15
#drown:14 #drug:13 #election:61 #elephant:7 #eruption:6 #evacuate:21 #exchange:45 #execution:13 #explosive:19
#farmer:50 #film:46 #fire:163 #fish:41 #flag:42 #flood:34 #forge:9 #fraud:4 #gang:11 #glacier:5n #grain:24 #hack:30
#heating:29 #helicopter:28 #home:157 #hospital:78 #hostage:4 #hotel:52 #injury:49 #inspection:21 #interest:28
#island:53 #king:30 #landslide:6 #lawsuit:11 #layoff:10 #leak:19 #letter:48 #loan:22 #lorry:50 #man:150 #manager:26
#marathon:6 #match:19 #medic:4 #mine:41 #missile:79 #moon:5 #mountain:16 #museum:29 #novel:34 #nuclear:17 #oil:96
#orbit:30 #outbreak:2 #outlet:41 #parade:11 #parliament:65 #pension:14 #phone:225 #pipeline:81 #plane:181 #police:96
#pope:2 #port:73 #postpone:28 #power:179 #premier:20 #prison:31 #prize:14 #profit:11 #protest:75 #quake:4 #ransom:3
#recall:17 #recipe:7 #reef:5 #referee:15 #referendum:2 #refinery:122 #refugee:5 #reject:27 #rent:11 #rescue:58
#resignation:4 #road:76 #robbery:17 #robot:3 #sabotage:11 #sanction:94 #school:59 #seize:20 #ship:185 #shooting:71
#smuggle:6 #snow:61 #solar:53 #speech:35 #spy:8 #stampede:8 #statue:4 #stock:57 #storm:15 #strait:16 #surgery:20
#takeover:11 #talks:150 #tariff:29 #telescope:4 #tournament:11 #train:65 #transfer:85 #trial:145 #truce:22
#university:33 #village:46 #visa:22 #walkout:9 #wed:24 #wolf:11 #woman:83 0:4 00:4 01:2 02:6 03:5 04:5 05:7 05.4:2 06:5
07:3 07.3:2 08:3 08.05:3 09:3 1:364 1.1:4 1.2:4 1.3:3 1.4:5 1.8:2 1.9:3 10:101 10.25:2 10.31:2 100:4 1000:2 10000:2
100000:3 106:2 11:163 11.2:3 11.3:2 11.4:3 110:2 1100:6 110000:2 112:5 1140:2 118:3 12:65 12.5:2 120:3 1200:6 12000:5
120000:3 13:12 130:7 1300:4 132:2 135:2 138:2 14:60 140:12 1400:3 14000:2 146:4 15:40 150:11 1500:4 16:40 160:6 161:2
17:29 170:2 1700:2 18:32 18.4:2 180:4 19:56 190:5 1900:6 190000:3 1945:2 1948:3 1949:2 1960:2 1974:5 1976:2 1982:2
1987:2 1990:2 1990s:2 1991:4 1996:2 1999:2 2:495 2.1:3 2.2:3 2.3:2 2.4:3 20:88 200:16 2000:7 20000:5 200000:2 2000s:2
2001:2 2006:3 2008:4 2009:9 2010:5 2011:9 2012:3 2013:4 2014:4 2015:5 2016:6 2017:10 2018:10 2019:15 2020:8 2021:23
2022:37 2023:26 2024:14 2025:5 2026:3 2027:8 2028:2 2029:2 2031:2 2035:2 21:14 210:2 210000:2 212:6 214:3 214000:2
218:2 22:27 220:2 23:9 23.1:2 230:3 2300:3 24:24 240:3 2400:2 25:9 250:2 2500:3 25000:2 26:17 260:3 2600:3 27:15 28:10
280:5 29:16 3:306 30:76 300:19 3000:6 30000:3 300000:2 31:32 312:5 32:2 3200:4 33:2 34:8 340:7 3400:2 35:10 350:3
3500:3 36:6 37:5 38:9 380:2 38000:4 39:5 39000:2 4:275 4.1:3 4.5:2 4.6:3 40:96 400:18 4000:11 40000:6 400000:3 41:18
410:3 412:6 42:2 4200:2 43:7 44:11 44.1:2 4417:2 444:2 45:6 46:4 47:5 47.6:4 48:12 5:139 50:33 500:11 50000:4 500000:3
51:6 510:2 52:12 54:5 55:4 57:3 58:8 59:2 6:166 6.1:2 6.4:2 60:36 600:5 6000:4 60000:5 61:19 61000:2 62:4 63:6 6300:2
640:2 65000:3 66:3 68:3 7:67 7.4:2 70:25 700:3 7000:2 700000:2 71:11 72:6 74:6 75:2 76:2 77:3 78:3 8:81 8.5:2 80:22
8000:4 80000:5 800000:2 81:5 83:3 8300:2 84:5 88:8 9:168 9.15:2 9.2:2 9.4:2 90:43 900:16 9000:5 90000:3 900000:2 91:5
94:5 95:4 96:2 98:3 @ae:11n @af:17n @al:2 @am:13n @ao:3n @ar:3n @at:10n @au:24n @az:17n @bd:4 @be:8n @bf:3n @bg:8n
@bh:6n @bj:4n @bo:2n @br:14n @by:22n @ca:23n @cd:10n @ch:12n @ci:2n @cl:5n @cn:75n @co:10n @cu:14n @cy:9n @cz:2 @de:31n
@dj:4n @dk:7n @dz:9n @ee:12n @eg:21n @er:9n @es:12n @et:11n @fi:15n @fr:31n @gb:48n @ge:20n @gh:4n @gn:2n @gr:13n
@hr:3n @ht:5n @hu:17n @id:8n @ie:6n @il:38n @in:41n @iq:11n @ir:56n @is:4n @it:12n @jo:18n @jp:28n @ke:8n @kg:11n
@kh:7n @kp:5n @kr:8n @kw:9n @kz:7n @la:4n @lb:17n @lk:5n @lr:3n @lt:20n @lv:15n @ly:19n @ma:3n @md:9n @mk:3n @ml:7n
@mm:12n @mr:2n @mt:7n @mw:3n @mx:10n @my:9n @mz:7n @ne:2n @ng:6n @ni:6n @nl:17n @no:17n @np:6n @nz:6n @om:18n @pa:9n
@pg:3n @ph:10n @pk:21n @pl:21n @ps:3n @pt:10n @py:4n @qa:18n @ro:11n @rs:2n @ru:118n @rw:8n @sa:21n @sd:28n @se:10n
@sg:11n @si:2n @sk:7n @sl:2n @so:5n @sy:22n @tg:2n @th:8n @tj:9n @tm:4n @tn:2n @tr:52n @tw:19n @ua:60n @ug:5n @us:124n
@uz:12n @ve:24n @vn:3n @ye:12n @za:12n @zm:2 @zw:5n a:802 ababa:4n abadan:2n abandon:3 abbas:2n abdel:3n abdollahian:2n
abdullah:2n abey:2 ablaz:4 able:6 aboard:11 about:170 above:58 abroad:8 absence:3 abstain:11 abstent:2 abu:16n abuja:2
academ:3 academic:3 accept:14 access:7 accid:5 accompan:4 accord:64 account:46 accus:24 acoustic:2 acre:3 across:54
act:37 action:13 activ:6 add:35 addis:6n addit:2 address:18 aden:3 adject:3 adjust:2 administr:7 administration:2n
admir:3 admit:9 adopt:8 adre:2 advance:7 advic:5 advis:17 affair:18 affect:7 afghan:8n afghanis:2 afghanistan:7n
aframax:4 africa:11n african:11n after:267 afternoon:32 afterward:10 again:90 against:56 age:9 agenc:20 agency:2n
agenda:3 agent:11 aggress:2 ago:20 agre:19 agree:66 agreement:3n agricultur:4 ahead:10 ahmed:4n ahvaz:2 ai:2 aid:6
aide:6 aim:6 ain:2n air:108 airborn:6 airbus:4n aircraft:72 aire:2n airfield:2 airlin:29 airline:13n airplan:6
airport:54 airspac:70 airstrip:3 airway:5n ak:2n aksyonov:2n al:40 alarm:13 alaska:2n alaskan:2 albanese:2n alberta:3n
aleppo:3n alert:9 alexander:4n alexandre:3n algeria:8n algerian:2 algerie:2n algiers:5n ali:4n alia:3n alight:7 align:2
alive:10 all:139 alleg:3 alli:2 allow:27 ally:8 almost:8 alone:12 along:41 alongsid:6 aloud:11 alread:43 also:35
alternat:2 although:2 altitud:3 alumina:2 aluminum:4 always:5 am:23 amar:2n amari:2n ambassad:49 ambassador:8n amber:3
ambul:3 amend:3 america:8n american:81n amhara:3n amid:2 amir:3n amman:9n among:43 amount:3 an:361 analyst:9 anch:5
anchorag:2 and:766 andre:2n anew:3 angela:2 anger:2 anglican:2n angola:2n angolan:2n anim:4 ankara:9n ankle:2 annex:7
announc:26 annul:3 anoth:54 another:3 ansanm:2n answ:52 antalya:2n antenna:2 anti:3 antigua:2n antonio:5n antwerp:3n
anu:2n anwar:3n any:66 anybod:12 anyon:22 anything:21 anywher:4 apart:22 apiec:4 apolog:5 apologiz:16 app:2 apparatus:2
appe:17 appeal:2 appear:13 appendectom:2 appendix:2 applaud:2 applaus:4 apple:2 applic:4 application:2 apply:17
appoint:10 approach:8 approv:7 april:26n apron:4 aqaba:4n aquarium:2 arab:7n arabia:11n arabic:2n arakan:3n arax:3n
arbitration:3n arcad:2 arch:3 archbishop:4 architect:3 arctic:4n are:255 area:14 arent:6 argentine:2n argu:3 argue:11
arithmetic:4 arm:59 armenia:10n armenian:5n armor:4 army:82 around:34 arrang:5 array:4 arrear:3 arrest:18 arriv:13
arrive:22 art:3 articl:7 article:2n artill:6 as:280 asean:4n ash:6 ashdod:2 ashkelon:2n ashor:5 asia:7n asian:2n
aside:2 ask:253 asleep:4 asmara:7n assab:2n assad:3n assembl:2 assembly:6n asset:29 assist:5 associ:7 astana:2
astronom:2 asuncion:3n at:597 atbara:3n athens:2 atlantic:5n atlas:2 atomic:3 attach:5 attack:49 attempt:8 attend:7
attic:2 attorne:2 au:2 auct:8 auctione:2 audi:4 audit:5 august:28n aung:3n aunt:3 australia:17n australian:10n auth:3
author:34 authority:6n authoriz:3 automatic:3 autotransform:3 autumn:18 avail:3 avenue:6n averag:8 aviation:38 aviv:4n
avoid:4 await:3 awake:4 award:2 away:56 azerbaijan:10n azerbaijani:2n b:2n babanusa:3n baby:7 back:162 backbench:2
background:2 bad:14 badly:4 badr:3n bae:2n bag:10 baghdad:6n bahamas:2n bahrain:6n bail:3 bailey:2n bake:4 baker:7
bakery:9 bakhmut:3n baku:11n bali:3 ball:2 ballistic:6 balloon:15 ballot:7 ballpoint:2 ballroom:3 baloch:2n
balochistan:2 baltic:11n bamako:5n bamboo:2 ban:42 banana:3 banco:2n band:11 bang:5 bangkok:2n bangladesh:3 bangoka:2n
banjul:3n bank:79 bankrupt:2 bann:3 banquet:2 bar:22 barcelona:2n bare:3 bargain:6 barge:6 barle:3 barn:2 barnacl:2
barracks:6 barrel:29 base:30 basel:2n baseless:2 basement:3 basin:3 basis:5 basket:3 basra:2n basseterre:2 batch:3
bath:2 batt:18 battal:5 battl:2 batumi:3n bay:11 bayraktar:2 bazaar:3 be:330 beach:10 beacon:3 bean:4 bear:10 beat:9
becaus:64 because:3 becom:19 bed:17 beef:3 been:339 beer:4 beersheba:2n beet:2 befor:146 beforehand:8 beg:2 begin:68
behalf:5 behind:35 beijing:33n beirut:7n belarus:12n belarusian:9n belaruskali:2n belavia:3n belgium:7n belgorod:2
believ:23 bell:4 belong:27 below:19 belt:4 ben:2 bench:5 bend:8 beneath:7 benefici:2 benefit:3 bengaluru:2n benghazi:2n
benin:3n bergen:2n berlin:5n bern:5 berth:7 besid:21 beside:2 best:14 bet:2 bett:20 between:99 beyond:5 bialystok:2n
bicycl:5 bid:8 bidd:2 biden:2n big:15 bigg:3 biggest:6 bike:2 bill:41 bin:3 bind:3 bird:9 birthda:3 biscuit:2
bishkek:9n bishop:10 bit:8 bite:7 black:19 blacken:2 blackl:11 blackout:10 blame:27 blanket:3 blantyre:2n blast:22
blaze:5 blend:5 bless:4 blind:4 bloc:4 block:37 blockad:4 blockade:2 blogg:4 blood:2 blow:33 blue:8 board:40 boat:34
boca:2n body:17 boeing:3n bogota:4n boil:18 bolivia:2n bolt:7 bomb:46 bombard:2 bond:2 bonus:2 book:31 boom:8 boot:10
bord:34 border:8n bore:3 born:11 borrow:8 boss:3 boston:2 both:121 bottl:6 bottom:5 bould:2 bounc:2 bound:22 bow:2
box:17 boy:13 bp:2 bracelet:2 bracket:2 branch:9 brand:6 brasilia:4n brass:4 bratislava:4n brazil:9n brazilian:6n
breach:20 bread:7 break:58 breakfast:14 breath:5 breed:3 brent:5n breshna:2n brest:2n brew:2 brexit:2n brick:2 bride:7
bridg:26 bridge:2n brief:11 brigad:6 brigadi:2 brigadier:2n bright:2 bring:106 brisbane:3n britain:23n british:18n
broad:4 broadcast:3 brok:14 bronz:3 brooklyn:2n broth:13 brussels:32n bryansk:2 bubbl:2 bucharest:3 bucket:6
budapest:7n buddhist:3n budget:13 bueno:2n buff:2 build:48 bukavu:2n bulb:3 bulgaria:5n bulgarian:2 bulk:3 bull:2
bullet:4 bulletin:4 bungalow:2 bunk:3 burga:2n burhan:4n burkina:3n burlington:2 burn:75 burst:12 burundi:2n bury:12
bus:33 busbar:2 bush:4 bushehr:3n busi:13 business:3 businessman:2 busy:3 but:87 butt:2 button:4 buy:64 buyer:22 buzz:3
by:477 bypass:5 c:7n cabin:2 cabinet:12 cable:18 cabo:2n cadet:2 caesar:2n cairo:9n cake:13 calendar:2 calf:2 call:174
cambodia:5n cambodian:5n camel:4 camera:18 camouflag:2 camp:15 campaign:7 campaigner:2 can:62 canada:16n canadair:2n
canadian:8n canal:7 canberra:8n cancel:18 cancell:2 candidat:6 candl:9 cane:4 canist:2 cannon:2 cannot:8 cant:11
canteen:2 cap:15 capac:5 cape:5n capit:48 captain:19 captur:2 car:36 caracas:9n caravan:2 card:20 cardboard:2 care:10
cargo:36 caribbean:7n carlyle:2 carney:2 carniv:2 carpent:2 carpet:3 carri:32 carriag:3 carrier:2 carrot:3 carry:81
cart:2 cartel:3 carton:3 casablanca:3n cascad:2 case:40 cash:11 cassava:2 cast:3 casualt:3 cat:5 catalytic:3 catch:25
catholic:3n cattl:2 cause:11 causewa:3 cave:2 cease:4 ceasefir:9 cebu:3 cedar:2 cedro:2n ceiling:10 cell:4 cellar:9
cement:6 cemet:3 cent:59 center:4n centr:17 central:3n centu:2 ceremon:5 certain:7 certificat:12 cessna:6n ceyhan:2n
chabahar:3n chaco:2n chad:3n chain:6 chair:26 chairman:16 challeng:3 chamb:4 champ:3 chan:2n chance:4 chandeli:3
chang:43 channel:9 chapo:3n chapt:5 char:7 charco:3 charg:66 chart:13 chase:8 cheap:6 cheat:2 check:14 checkpoint:3
cheer:6 chees:4 chef:2 chelsea:2 chem:5 chenab:2n chennai:2 chernihiv:3n cheryl:2n chess:5 chevron:2 chi:3n chicago:4n
chief:43 child:33 chile:3n chilia:2n chin:2 china:36n chinese:37n ching:2n chip:7 chisinau:3 chlorin:2 choic:2 choos:11
christmas:11n church:11 cigarett:5 cinema:2 circl:12 circuit:3 circumst:2 cite:10 citizen:14 city:52 civic:2 civil:61
claim:26 clash:4 class:7 classic:2 classroom:2 claus:12 clay:2 clean:12 clear:32 clerk:4 click:2 client:5 climb:9
clinic:5 clip:3 clock:6 clos:2 close:121 closur:11 cloud:9 club:14 co:10 coach:8 coal:14 coalition:2 coast:41
coastguard:7 coat:6 cocain:3 cockpit:2 coconut:2 code:8 coffe:15 coffin:3 coin:4 cold:21 collaps:8 colleagu:22
collect:11 collis:2 colombia:8n colombian:4n colombo:2 colon:3 colonel:15 colonial:2 color:7 column:13 combat:4
combin:3 come:243 comfort:2 comma:2 command:39 commander:4 commando:2 comment:10 commerc:6 commerce:5n commiss:16
commission:21 commit:6 committe:34 common:10 commonwealth:2n commun:3 communic:2 communiqu:12 community:2 commut:3
comoro:4n comp:3 compan:103 company:6n compar:3 compensat:2 compet:9 complain:10 complaint:10 complet:5 complex:7
compli:5 compound:3 compress:7 compromis:2 comput:5 conced:2 concern:12 concert:2 concess:2 concili:2 conclud:2
conclus:2 concret:7 concrete:2 cond:8 condemn:2 condensat:3 conduct:9 confer:7 confess:2 confid:2 confirm:18
confiscat:3 conflict:2 congo:5n congolese:4n congreg:2 congress:10 connect:11 conscript:2 consequ:4 conservat:2
consid:12 consign:6 consigne:2 constanta:2 constitut:6 construct:2 consul:3 consular:2 consulat:3 consult:15 consum:5
consumer:2 cont:6 contact:13 contain:14 continu:6 contr:2 contract:22 control:38 controll:10 controller:3 conven:3
convers:10 convert:2 convey:2 convict:6 convo:6 cook:23 cool:12 cooper:2 cooperat:2 coordinat:7 copa:2 copenhagen:3
copp:5 copy:9 coral:2n cordoba:2n cork:3 corn:9 corpor:4 corporation:7n corps:2n correspond:7 corrid:25 cost:47
costa:2n costum:2 cotonou:3n cotton:4 cough:3 could:80 couldnt:3 council:63 counsel:4 count:156 counterpart:6 county:7n
coupl:6 coupon:2 cours:7 court:64 courtes:4 courtyard:2 cousin:16 cover:30 cow:10 crack:6 craft:7 crane:11 crash:2
crat:3 crate:10 cream:2 credit:14 creek:5 creep:2 crew:68 cricket:3 crime:4 crimea:4n crimin:6 criminal:3n crisis:2
crit:4 croatian:2n crocodil:2 crop:7 crore:4 cross:85 crow:2 crowd:4 crown:6 crude:41 cruis:7 crush:3 crust:2 cry:2
crypto:2 cryptocurrenc:2 cub:3 cuba:10n cuban:4 cubic:8 cucuta:3n cultur:2 cup:2 curacao:3n curator:3 curb:2 curfew:4
curr:29 currenc:6 curtain:2 custod:6 custom:39 customer:2 cut:90 cutt:5 cyberattack:2 cycl:3 cycle:3 cylind:2
cypriot:4n cyprus:7n cyrillic:2n czech:2 d:7 da:2 dad:2 dagalo:2n daily:4 dairy:5 dalian:2n dam:15 damag:14 damage:2
damascus:14n dammam:4n dance:2 dand:2n dandong:3n dang:4 daniel:4n danish:5n dar:2n darfur:3n dark:35 darken:2
darwin:5n dash:2 dasu:2n data:12 date:26 daugavpil:3n daught:12 david:4n dawn:20 day:255 daybreak:2 daylight:2 de:15
deacon:2 dead:28 deal:47 dealer:5 death:6 debat:4 debris:5 debt:7 dec:2n decad:7 december:20n decibel:2 decid:9
decis:19 deck:4 declar:30 declin:12 decommiss:2 decoy:2 decre:3 deer:4 defend:3 defens:60 defense:13n degre:7 del:5
delay:11 deleg:24 delegat:18 delegate:3 delhi:13n deliberat:3 deliv:22 delivery:5 delta:7 demand:16 democrat:2n
democratic:3n denis:2 denmark:3n denpasar:2n dent:10 deny:25 depart:10 department:11n departur:10 departure:2n depend:5
deplor:2 deport:3 deposit:4 depositor:2 depot:19 depr:2 deput:26 deputy:4 desalin:3 descend:3 describ:19 desert:5
design:7 designat:4 desk:9 destin:3 destro:18 detach:3 detain:9 detaine:5 detect:5 deton:2 detour:7 devic:3 dhabi:11n
dhaka:4 dhofar:2n dialysis:2 diamond:3 diary:4 didnt:17 die:35 diesel:32 diff:2 differ:15 dig:13 digit:2 dili:2n dill:2
dinar:4 dine:3 dinn:6 dinner:2 dioces:2 dip:2 diplomac:3 diplomat:11 diplomatic:2 direct:50 disagre:3 disappear:2
disarm:2 disciplin:2 disconnect:2 discount:5 discuss:19 disengag:2 disguis:2 dish:2 dismiss:4 dispatch:4 dispos:2
disput:13 disqualif:2 diss:2 dissid:3 dist:12 distill:4 distribut:8 district:24 disturb:3 dive:3 diver:7 divert:5
divid:4 dividend:2 divis:6 division:2n divorc:4 djamena:3n djibouti:4n djiboutian:3n dlamini:2n dmitriev:2n dnipro:5n
do:194 dock:9 doct:8 doctor:7 docu:6 document:2 doesnt:10 dog:12 doha:14n doklam:2 dollar:49 dome:4 domestic:4
dominica:3 dominican:5n donald:9n donetsk:3n dong:2 donke:4 donor:3 dont:16 door:38 doubl:14 doubt:5 down:167
downstream:2 dozen:7 dr:15n draft:25 drag:2 dragon:2 drain:5 drama:3 draw:39 dress:2 drift:9 drill:11 drink:12 driv:34
drive:23 driver:3 drone:117 drop:39 drought:3 drown:3 drug:8 drum:9 drumm:3 druzhba:3n dry:14 dtek:4n dual:2 dubai:17n
duck:4 due:19 duke:2n during:17 dushanbe:4n dusk:6 dust:6 dutch:11n duty:19 dynamit:2 dzhankoi:2n e:8 each:112 eagle:4
earli:12 early:15 earpiec:2 earth:8 earthquak:2 ease:3 east:36 easter:6 eastern:19 easy:2 eat:18 echo:2 econom:6
economic:13 economics:2 edge:6 edit:3 edm:2n effect:15 effort:2 egg:5 egypt:15n egyptian:8n eighteenth:2 eighth:2
eilat:3n eith:30 el:10n elder:11 elect:8 electr:3 electric:48 electricity:6n electronics:2 eleph:3 eleventh:10 eln:2n
else:25 elsewher:3 elsewhere:2 embank:2 embargo:26 embarrass:2 embass:17 embrac:2 emerg:3 emergenc:17 emergency:3n
emir:2 emirate:6n emirati:7n emmanuel:3 emomali:2n emplo:4 employ:3 employe:4 empty:24 end:130 enemy:12 energ:20
energinet:2n energy:8n enforc:9 engag:6 engin:20 engine:44 engineer:11 england:2n english:11n eni:3n enough:21
entebbe:2n enter:29 enthusiast:3 entir:5 entiret:2 entitl:2 entity:5 entry:9 envelop:2 envoy:47 epiphany:3n episod:2
equip:11 equity:2 era:3 erbil:6n erdogan:6n eritrea:7n eritrean:2n error:4 escap:3 escort:10 escrow:2 eskom:2 esmail:2n
establish:6 estat:4 estimat:6 estonia:8n estonian:4n eswatini:3n ethics:2 ethiopia:7n ethiopian:5n eu:28n euro:17
eurocontrol:2 eurofighter:2n europe:18n european:47n evacuat:5 eve:6 even:5 evening:70 event:6 ever:12 every:50
everybod:6 everyon:13 everyone:4 everything:18 evid:6 ex:6 exact:4 exam:2 examin:7 exceed:2 excell:2 except:12
exchang:36 exclud:3 execut:15 exempt:10 exercis:12 exhib:3 exile:3 exist:12 expect:36 expel:4 expert:12 expir:2
explain:22 explainer:2 explan:3 explod:7 explos:31 explosion:3n export:26 express:3 extend:10 extens:2 extinguish:3
extra:7 eye:15 f:40n faa:5n fabricat:2 face:18 facebook:2n facil:4 fact:16 fail:25 failur:3 fair:3 fairy:2 faith:3
fake:4 falcon:3 fall:79 false:8 fami:46 famous:3 fan:2 fano:2n far:31 fare:3 farewell:3 farm:32 farmer:8 farmhous:2
farth:2 farther:2 fasher:3n faso:2n fast:7 fastiv:2 fat:3 fath:10 father:2n fattah:2n fault:9 favor:5 fax:2 fbi:3n
fear:8 feast:2 february:23n feder:13 federal:9n federation:5n fee:8 feed:31 feel:5 felix:3n fell:3 femal:5 fence:19
fentanyl:2 feodosia:2 ferry:8 fertiliz:3 festiv:4 fetch:7 fever:3 few:12 fewer:13 fiber:2 fico:2 fidan:3n field:35
fifth:30 fight:57 fighter:7 figur:12 fil:2 file:17 fill:25 film:21 filt:3 fin:6 final:9 finally:4 financ:3 finance:13
financial:3n find:124 fine:27 fing:2 finish:17 finland:7n finn:2n finnish:6n fire:97 firefight:2 firefighter:2
fireman:13 firewood:2 firm:56 first:204 fish:32 fisherman:15 fit:4 fitt:4 fix:16 fjord:2 flag:42 flame:15 flare:12
flash:7 flashlight:2 flask:2 flat:17 flatten:2 flee:5 fleet:11 flight:86 float:5 flock:2 flood:15 floodlight:2 floor:20
flore:2n florida:7n flour:7 flow:16 fly:106 flypast:2 foam:7 fog:2 fold:7 follow:54 fond:4 food:12 fool:2 foot:42
footag:2 football:8 footnot:4 for:617 forbid:24 force:94 ford:2n forecast:6 foreign:99 foreman:6 forest:5 forfeit:2
forge:4 forget:4 form:58 formula:3 fortin:2 fortnight:11 forum:3 forward:10 found:8 fourteenth:7 fourth:36 fpv:2 frag:4
frame:7 framework:6 franc:7 france:16n frank:3 frankivsk:2n fraud:2 free:23 freedom:2 freez:52 freeze:3 freight:6
french:15n frequenc:10 fresh:3 friday:152n fridg:4 friend:11 frigat:3 fright:3 frighten:4 frog:2 from:478 front:14
fronti:25 fruit:5 fuel:65 fujairah:5n fujian:2 fulcrum:2 full:35 fully:2 fume:2 fund:22 furious:2 furnac:4 furnitur:3
furth:28 fuse:4 futur:4 g7:5n gain:5 galati:2n gale:2 gall:6 galle:4 gambia:3n game:2 gander:2n gang:8 gant:2 gap:12
garag:3 garcia:2n garden:4 garrison:2 gas:67 gasabo:2n gasoil:3 gasolin:2 gate:21 gath:8 gaza:3n gaziantep:2n
gazprom:3n gdansk:3n gdynia:2 gear:2 gearbox:2 geelong:2n geneina:2n gener:68 general:35n generat:7 geneva:9n
gentleman:3 geolocate:2 george:3n georgia:12n georgian:9n german:11n germany:19n get:134 ghana:3n ghori:2n giant:2
gibraltar:2 gift:3 gigawatt:3 gill:2n gimhae:2n gimpo:3n girl:10 give:126 glass:5 glid:2 glitch:3 glove:2 glow:3 go:310
goal:3 goat:13 goatherd:2 god:2 golan:3n gold:11 golf:2 goma:5n good:57 goose:4 govern:89 government:5n governor:3
grace:5 grade:4 grain:6 grand:6 granddaught:4 grandfath:5 grandmoth:5 grant:15 grape:4 grass:3 grave:3 gravel:4 gray:10
graze:3 greas:2 great:9 greece:7n greek:6n green:13 greet:4 grenad:5 grenada:2n greyhound:2 grid:33 grigoryan:3n
grill:2 gripen:4n groc:2 grodno:2n groom:2 gross:3 grossi:2n ground:35 group:49 grove:3 grow:12 grower:5 grudg:2
guaira:2n guarant:2 guarante:5 guard:49 guest:17 guid:6 guide:7 guilt:6 guinea:2n gujarat:2 gujranwala:2n gul:2n
gulf:27n gulfstream:3n gull:2 gun:18 gunfir:3 gunman:8 gunn:3 gunpoint:2 gunvor:3 gusmao:2n gustavo:2n guy:2 guyana:3
guyanese:2n gwadar:2n gym:2 gyumri:3n h:3 habit:4 hack:2 hacksaw:3 hadnt:11 hague:4n haifa:4n hail:6 hair:4 hairdress:2
haiti:5n hakan:3n half:108 halfwa:2 halifax:2 hall:33 halt:17 halve:4 hamas:2n hamburg:4n hamdan:2n hamlet:3 han:2n
hand:97 handl:11 handshak:4 hang:12 hangar:4 hanna:2n happen:20 harare:3 harb:11 hard:11 hardwar:2 harm:2 harvest:5
hasnt:5 hat:2 haul:5 hauli:2 havana:7n have:682 havent:2 hawk:3n he:230 head:41 headquarters:2 health:8 hear:63 hears:2
heart:4 heat:19 heathrow:3 heaviest:4 heavy:10 hectar:4 hed:22 heglig:2 height:22 heighten:2 heihe:2 heir:2 heist:2
helicopt:25 helicopter:3 helium:2 hell:3 help:19 helsinki:2 hen:4 her:90 herd:3 here:17 herring:2 herself:3
hezbollah:3n hide:5 high:35 highest:9 highwa:2 hijack:2 hike:2 hill:16 hillsid:2 him:59 himself:16 hindustan:2 hip:3
hire:8 his:202 hist:10 hit:63 ho:4n hobby:2 hodeidah:4n hold:126 hole:14 holida:7 holidaymak:3 holstein:2n home:84
homework:2 homiel:2 honest:2 honey:2 hong:10n honiara:2 honor:6 hook:3 hop:2 hope:19 hormuz:2 horn:3 hornet:3n horse:5
horseback:2 hose:6 hospit:47 hospital:9 hossein:3n host:22 hot:10 hotel:32 hotlin:10 hour:214 house:59 household:9
houston:3n houthi:10n hover:2 how:50 howev:3 hrazdan:2n hryvnia:2 hualien:2n hub:3 hull:15 hum:5 human:7 humanitar:6
hundred:59 hungarian:4n hungary:11n hunt:6 hurghada:3n hurricane:2n hurry:2 hurt:27 husband:6 hut:5 hybrid:2
hydraulic:2 hydro:2 hydroelectric:3 hydropow:4 i:63n iberia:2n ibrahim:3n icao:2 ice:14 iceland:2 id:4 idea:2 ident:2
identif:6 identific:6 identification:2 idle:6 if:74 igad:2 ignor:7 il:4n illeg:6 illicit:2 iloilo:2n im:5n imam:3
immediat:5 immun:2 implement:2 import:15 importer:2 impos:15 imposs:2 impound:2 imprison:2 improv:3 improvis:2 in:750
inch:4 incheon:2n incirlik:2 includ:29 incom:6 inconveni:2 increas:3 incurs:4 independ:3 independent:2 india:25n
indian:18n indict:2 indirect:4 individu:7 indo:4 indonesia:4 indonesian:2n indus:3n indust:2 industr:6 industry:2
infant:6 inform:21 infrastructur:7 inhabit:2 init:10 inju:5 injur:7 ink:4 inland:5 inqui:9 insid:41 inside:4 insist:8
inspect:22 inst:2 instal:2 install:6 instead:10 institut:6 institute:2n instru:6 instruct:5 insuffici:2 insulin:4
insur:26 insurer:5 intak:5 intellig:8 intend:2 intent:2 intercept:8 interconnect:3 interest:13 interi:8 interior:3
interlocut:2 intern:12 international:12n interpret:6 interrupt:2 interv:2 into:99 introduc:4 intrud:7 intrus:3 invas:5
invent:2 invest:2 investig:15 investigator:2 invit:12 invoic:7 involv:2 iran:32n iranian:30n iraq:8n iraqi:4n
ireland:3n irish:2n iron:3 irrig:4 is:404 isa:2n isfahan:2 ishigaki:2n iskander:2n islamabad:10n islamic:8n island:52
islet:4 isnt:19 israel:30n israeli:15n issue:22 istanbul:8n it:561 itaipu:2n italian:4n italy:8n item:6 itll:2 its:334
itself:29 ivano:2n ive:7 izhevsk:2n izmir:3n j:4n jacket:3 jail:8 jaili:2n jakarta:4n jam:7 jamm:4 jamnagar:2 jan:3n
january:35n japan:16n japanese:16n japarov:2n jar:2 jare:2n jaw:2 jebel:3n jeddah:8n jersey:3n jet:63 jetty:8 jewell:2
jnim:2 joan:2n joao:3n job:10 johannesburg:2 john:4n join:16 joint:26 joke:10 jordan:13n jordanian:4n jose:5n joseph:3n
journal:8 juan:3n juba:4n judge:37 july:20n jump:8 jun:2n junct:4 june:33n juni:2 junta:7 jurisdict:4 jury:4 just:18
justic:3 justice:6n jutland:2 k:3n kabul:12n kaesong:3n kagame:2n kaja:2 kaliningrad:3n kalla:2n kalmar:2n kampala:4n
kampong:2n kananaskis:2 karabakh:2n karachi:5n karaganda:2 karen:2n kariba:2n karlskrona:2n kathmandu:5 kauna:2n kava:2
kazakh:2n kazakhstan:4n keelung:4n keep:103 keith:2n kensington:2n kenya:6n kenyan:2n kerala:2 kerch:3n kerosen:5
kettl:3 key:5 kf:2 khaimah:2 khan:3n kharg:3n kharkiv:8n khartoum:9n kherson:4n khor:2n khumri:2n khuzestan:3n kidnap:2
kigali:3n kiir:2n kill:33 kilo:21 kilogram:2 kilomet:73 kilovolt:9 kilowatt:4 kim:2 kind:11 king:10 kingdom:14
kingfish:2 kinman:2 kinshasa:7n kirill:2 kiryat:3n kisangani:2 kisumu:2n kit:2 kitchen:14 kite:5 klaipeda:4n
klitschko:2n km:7 knock:8 know:71 kobani:2 kochi:2n kogalniceanu:2n koizumi:2n kokang:2 kong:9n korea:14n korean:8n
krasnodar:3n kremlin:13n kron:3 kuala:7n kul:2n kulevi:3n kunming:3n kurdish:5n kurram:2n kursk:2 kushner:2n kuwait:9n
kuwaiti:2n kv:8 kwun:2n kyat:2 kyaukphyu:2 kyaw:2 kyiv:28n kyrgyz:2n kyrgyzstan:5n l:2n la:7 label:5 labor:9 laborat:3
labuan:3n lace:2 lack:2 lad:2 ladd:3 lady:2 lagos:5n lahore:6n lai:2n lake:18 lakh:2 laminat:2 lamp:10 land:61
landowner:2 lane:4 languag:5 lanka:2 lantern:2 laos:3n lapse:3 laptop:2 larg:11 large:16 largest:21 larnaca:4n laser:2
last:169 late:34 later:24 latest:5 latgale:2 lathe:3 latvia:9n latvian:5n laugh:6 launch:23 laund:3 lavat:3 lavrov:2n
law:32 lawmak:4 lawy:28 lawyer:8 lay:34 layer:4 lead:59 leader:2 leaf:3 leaflet:4 league:4n leak:15 lean:5 learn:16
lease:6 least:37 leath:2 leave:158 lebanese:7n lebanon:9n ledg:3 leed:2n leg:9 legal:6 legisl:2 lei:3 lend:27 length:10
lenin:2n leone:2n leopard:2 less:31 lesser:2n lesson:3 let:82 lett:43 letter:3 letterbox:2 level:15 levy:3 lewotobi:2
liaison:2 liberation:5n liberia:3n libr:5 libya:12n libyan:3n licens:34 license:4n lid:3 lie:22 lieuten:5 lieutenant:3
life:20 lift:45 light:70 lightning:5 like:64 lily:2 lime:2 limit:19 limon:2n limp:2 lind:2n line:131 linesman:6 link:15
liquef:2 liquid:2 lisbon:2 list:116 listen:10 liter:13 lithium:3 lithuania:13n lithuanian:5n littl:17 live:35 lng:3n
load:32 loaf:4 loan:13 lobby:5 local:16 locally:2 lock:16 locomot:2 lodge:6 log:8 logbook:3 logistics:2 loit:4
london:17n long:87 longest:8 look:92 loom:2 loose:2 lord:2 lori:2n lorry:41 los:2n lose:100 loss:19 lot:7 loud:7
loudspeak:6 louis:2 loung:2 lourenco:2n love:2 low:22 lower:14 lowest:3 luanda:3n lublin:3n lucia:2n luck:2 ludza:2n
lufthansa:4n luga:4n luggag:5 lukashenko:3n lukoil:6n lump:2 lumpur:7n lunch:19 lunchtim:2 luxembourg:3n luxu:3 lviv:2
m:4n m23:5n macedonia:2n machin:44 macron:3n madrid:2n maduro:4 magazin:2 magistrat:4 magistrate:3 magnat:2 magnet:2
magnitsky:3n mahmoud:3n maia:2n mail:9 main:21 maintain:6 mainten:6 maiquetia:4n maize:2 majeur:5 major:7 make:109
maker:16 malaita:2n malawi:3n malaysia:7n malaysian:2 maldives:2 male:2 mali:4n malian:5n malta:4n maltese:4n man:133
manag:28 management:4 manager:2 managua:3n mandalay:4n mandat:2 maneuv:4 mango:4 mangrov:3 manila:8n mann:5 manu:3
manufactur:3 manuscript:2 many:21 maoist:2n map:20 maputo:5n maracaibo:2n marathon:3 march:57 marco:3n margin:5
maria:3n marib:2n marin:4 marino:2n maritim:3 mark:23 market:24 markhiyat:2n marriag:2 marry:4 marshall:3n marta:2n
martaban:2n mask:3 mass:3 massawa:2n mast:13 mat:5 match:13 matern:2 matt:36 mauritania:2n mauritius:4n maximum:3
may:156 maya:2n maybe:2 mayor:20 mbabane:2n me:16 meal:2 mean:23 means:8 meantim:3 meanwhil:7 meanwhile:2 measur:36
measure:3n mechan:2 medi:15 media:6 median:7 mediat:3 medical:6 medicin:4 mediterranean:2n meet:110 megaphon:2
megawatt:16 melbourne:2n melt:3 memb:44 member:4 memor:3 memorandum:3 memory:8 mend:8 ment:8 menu:3 mercenary:2 merch:2
mere:2 meridian:2n merowe:2 mersin:4n messag:18 metal:8 meteorolog:4 meter:78 method:2 metro:2 metropolitan:2
mexico:10n mi:4n miami:8n microphon:2 microsoft:2n mid:4 midda:4 middl:10 middleman:2 midnight:23 midsumm:2 midwif:3
mig:11n might:25 migr:2 mihail:2n milan:2n mile:40 milit:43 militant:3 military:2 militia:13 militiaman:2 milk:11
mill:79 millimet:2 min:2n mina:2n mind:10 mine:26 miner:8 minh:3n minibus:2 minimum:3 minist:210 minister:33n
ministry:13n minor:3 minsk:8n minus:5 minut:124 minute:2 mirage:3n mirziyoyev:2n misrata:4n miss:47 missil:56 missile:4
mistak:5 mitzpe:2n mix:5 mobarakeh:2n mobil:7 mock:3 mod:2n model:4 modest:2 moe:3n mogadishu:3n mohammad:2n
mohammed:4n mol:2 moldova:9n moment:5 monast:3 monday:140n monetary:2n money:34 monit:15 monk:4 monsignor:2 monsoon:2
month:111 montreal:7n mood:3 moon:4 moor:3 moore:2 moped:3 morae:2n more:97 morning:80 moroccan:2n morocco:3n mortar:11
moscow:35n moses:2 mosqu:2 most:77 motel:2 moth:24 mother:2 motion:2 motor:7 motorcad:2 motorcycl:5 motorist:2 mount:5n
mountain:9 mourn:3 mouth:2 move:73 movement:3 mozambique:6n mps:5n mr:32n mrs:4n ms:11n much:23 mud:4 mumbai:3n
municip:2 municipal:4 munition:3 murd:5 muscat:9n museum:10 mushroom:3 must:28 mutine:2 mva:2n mw:7n my:15 myanmar:10n
myst:2 n:3n nacala:2n naha:4n nail:3 nairobi:5n najib:2n nakhchivan:2n name:107 nampo:2 nampula:3n nangarhar:2
nanjing:2n naphtha:6 narrow:3 narva:2n nation:13 national:46 nationwid:2 nato:7n natur:4 nauru:3 naut:10 naval:7
navig:4 navy:18 nayara:2n naypyidaw:5n nazem:2n nc:2n near:97 nearb:3 nearest:6 nearly:2 neck:2 need:45 needl:2 negev:2
negoti:19 negotiat:10 negotiator:4 neighb:35 neighbor:3 neighborhood:2 neith:18 neither:12 nepal:5n nepali:2n nephew:6
nerv:2 nest:2 net:12 netherland:5n network:15 neutr:10 never:41 nevertheless:2 new:118 newborn:2 newcom:2 news:10
newslett:2 newspap:7 newswire:5n next:68 nicaragua:6n nicaraguan:2n nice:2 nickel:2 nicola:3n niece:2 nigel:2 niger:6n
nigeria:4n nigerian:2 night:131 nightfall:5 nikol:2n nikolskoye:2n nikopol:2 nil:2 nile:4n ninth:10 no:235 nobod:67
nobody:31 noc:2n nod:4 noe:2 noise:7 non:2 none:36 noodl:2 noon:39 nor:10 norad:3 nord:2 norm:11 north:59 northern:23
norway:9n norwegian:9n nose:8 not:306 note:46 notebook:6 nothing:60 notic:42 notif:4 nour:2 nova:2n novel:2
november:23n novi:2 now:108 nowher:4 nowruz:2n nuclear:12 numb:59 nun:4 nuncio:2 nur:2n nurse:8 nut:2 nyala:4n nyon:2n
oaxaca:2n obeid:2n obey:2 object:16 oblast:2 oblig:6 observ:10 obtain:3 obvious:2 occas:6 occup:3 ocean:5 oclock:5
oct:3n october:39n odd:8 odesa:5n odile:3n of:746 ofac:3n off:220 offend:2 offens:12 offer:56 offic:133 office:11n
officer:7 official:11 offshoot:2 offshor:2 ofsi:3 often:6 ohio:2n oil:73 oilfield:3 okinawa:2n oland:2n old:58 older:6
oldest:5 oleksandr:2n oligarch:2 olive:3 oman:11n omani:4n omdurman:4 omiss:2 on:771 once:53 one:20 onion:5 onlin:5
only:64 ontario:2n onto:2 open:105 oper:53 opera:4 operat:13 operation:2 opin:4 oppon:5 oppos:11 opposit:7 opposition:3
or:107 oral:2 orang:8 orban:3n orchard:3 order:82 ordin:2 ore:2 orenburg:2n organ:4 organiz:3 organization:8n
organizer:5 origin:6 orthodox:3n osaka:3n oscar:3n osce:2n osh:3n osullivan:2n other:126 otherwis:3 ottawa:10n ought:8
our:30 out:287 outag:5 outdo:2 outer:3 outfit:2 outgo:2 outlet:2 output:14 outsid:29 oval:3 ovda:2n oven:2 over:277
overflight:7 overhead:7 overload:2 overnight:8 overrun:4 owe:10 own:106 owner:48 oxygen:2 oyst:2 p:3n pacific:7n pack:8
packag:7 pact:5 paddl:2 padlock:3 page:32 pagoda:3 paint:12 pair:21 pakistan:15n pakistani:12n palac:13 palace:3n
palau:2 palawan:2 palm:5 pamphlet:2 pan:2 panama:8n panel:19 panjgur:2n panmunjom:2n paper:66 paperwork:3
paperworker:2n papua:3n parachut:2 parad:4 paragraph:11 paraguay:4n parallel:6 paramilit:4 parcel:4 pardon:2 parent:8
paris:9n parish:5 park:31 parlia:11 parliament:8 parquet:2 part:71 partn:9 partner:2 party:26 pashinyan:2n pass:57
passeng:20 passenger:10 passport:9 past:31 pastur:2 patch:2 path:8 pati:11 patriarch:2 patriot:2 patrol:25 pattern:4
paul:4n paulo:2n pause:6 pawn:2 pay:113 payment:23 payslip:2 pdf:2n peace:26 peach:2 peak:4 pemex:3 pen:5 pena:3n
penalt:11 penang:2 pencil:9 penh:5n peninsula:3 penny:3 pens:6 pension:6 pentagon:2n peopl:148 people:4 pepp:2 per:50
perc:4 perform:2 perhaps:8 perimet:3 period:4 perman:2 permiss:12 permit:15 person:31 persuad:5 perth:3 peshawar:3n
peso:6 petersburg:6n petition:7 petro:2n petrochem:2 petrol:25 petroleum:9 pharmac:6 phase:5 philippine:5n phnom:5n
phone:28 photo:3 photograph:38 phras:3 phuket:2n physic:2 physics:2 piano:6 pick:20 picket:2 pickup:4 pictur:11
piece:13 pierc:4 pierre:3n pig:3 pigeon:2 pilot:44 pine:3 pipe:19 pipelin:20 pipeline:2n pipework:2 pit:7 pitch:2
place:62 plain:6 plan:34 plane:38 plant:77 plastic:6 plate:5 platform:8 play:22 plead:5 pleas:5 pleasur:2 pledg:4
plot:6 plov:2 pluck:2 plug:2 plumb:3 plus:2 pm:12 pocket:4 poem:3 point:52 poland:16n polar:2 pole:10 polic:48
police:18n policeman:5 polish:7n polit:12 polite:3 politics:4 poll:5 poltava:3n pomegranat:2 pond:3 pontoon:2 pool:3
pop:3 pope:2 popul:2 popular:2 porch:2 pork:2 port:56 portugal:6n portuguese:4n position:6 poss:3 possess:3 post:37
pot:2 potash:5 poti:2 pound:9 pour:5 powd:2 power:78 pract:3 practic:10 prais:2 prawn:3 pray:8 precaut:9 predecess:2
predict:2 pref:4 prefectur:2 premi:6 premier:4 premium:2 prepar:7 pres:22 presid:61 presidenc:2 president:48 press:20
pressur:5 pretend:3 prev:5 price:57 priest:9 prim:2 prime:49 primorsk:2n princ:3 prince:5n princesa:2n princess:2
principl:6 print:10 prison:23 privat:19 prize:7 problem:2 procedur:5 proceed:4 process:12 procur:2 produc:12 product:19
production:2 profess:4 profit:5 program:8 progress:3 prohib:3 prohibit:6 project:5 projectil:3 prolong:10 promis:49
proof:8 prop:3 propan:2 propel:3 propell:4 proper:3 propert:20 proportionat:3 propos:12 prosecut:20 prosecutor:7n
protect:13 protection:2 protest:21 protocol:3 prove:6 provid:7 provinc:12 provoc:2 pst:2 public:12 publish:30 puerto:5n
pul:2n pull:17 pulse:3 pump:50 punch:2 punish:5 punjab:3n puntland:2 pupil:4 puppet:2 purchas:5 pure:2 purpos:4 push:10
put:186 putin:5n putrajaya:2n pylon:19 pyongyang:5n qanta:2n qatar:10n qatarenergy:2 qatari:4n qingdao:2n quad:2
quadcopt:8 quant:2 quar:4 quarrel:14 quart:34 quay:3 qud:2n queen:4 queensland:2n quest:24 question:2 quetta:4n queu:4
queue:22 quick:6 quiet:16 quilt:2 quite:3 quiz:4 quota:2 quote:2 r:2n raaf:2 rabat:2n race:8 racehors:2 rack:2 radar:44
radi:4 radio:27 raf:3n rafael:2n rafale:3n rahmon:2n rai:2 raid:13 rail:19 railroad:2 railwa:14 railwayman:3 rain:20
raise:29 ramadan:3n ramon:3n ranch:2 rand:4 range:16 ranger:2 rank:5 ransom:2 rapid:9 rare:4 ras:8n rate:13 rath:11
ration:9 rattl:4 raw:2 ray:3 rcmp:2n re:2 reach:47 react:8 read:55 reader:3 readi:8 readout:3 ready:5 real:10 ream:2
reason:14 rebel:13 rebook:3 rebuild:3 recall:16 rece:15 receipt:8 receiv:2 recent:2 recep:3 recess:2 reckon:8
recogniz:8 recommend:4 reconnect:5 record:32 recov:4 recruit:2 red:25 reduc:5 reed:3 reef:3 refer:5 referendum:2
refin:42 refinery:2 refriger:3 refuel:3 refuge:2 refugee:2n refus:18 regard:10 regi:2 regim:5 region:29 regional:11
regist:19 regret:3 regul:16 regular:3 rehears:3 reject:4 relat:7 relation:5 relax:3 relay:3 releas:14 reliance:3
relief:7 reliev:3 rely:2 remain:34 remand:2 remark:11 rememb:8 remind:4 remot:3 remov:14 renaissance:2n renam:2
renew:14 rent:9 reopen:19 repair:27 repay:3 repe:4 repeat:7 repl:2 replac:15 reply:24 report:86 repres:2 representat:8
representative:2 republic:10n request:25 requir:6 rerout:4 rescu:6 resell:3 resembl:2 reserv:17 reservoir:10 resid:23
resident:9 resign:3 resist:5 resistance:2 resolut:14 resort:2 respect:3 respond:4 respons:7 responsibil:3 rest:14
restart:4 restaur:2 restaurant:2 restor:11 restrict:14 restriction:2 result:9 resum:14 retail:4 retak:3 retir:32
return:50 revenu:3 review:6 revok:7 revolutionary:3n reward:2 rewrit:2 reykjavik:2n rezekne:3n rhode:2n ri:2 rial:3
rice:11 rich:2 ridge:4 rifle:10 rift:3n rig:6 riga:7n right:26 ring:37 rio:2 riot:2 rip:3 rise:25 risk:4 rival:12
river:32 riverside:2n rivet:3 rivne:3n riyadh:7n ro:3 road:75 roadblock:2 roadmap:2 robert:2 robot:3 rock:6 rocket:21
rockfall:2 rocky:3n rogun:2n roll:15 roman:2n romania:10n romanian:3n roof:24 room:47 rope:7 rosa:3n rosneft:6n rost:2
rota:2 rotor:3 rotterdam:2n roubl:5 rough:3 round:59 roundabout:3 route:13 routin:4 row:17 royal:11n rsf:9n rubb:3
rubio:2n ruin:4 rule:50 rumor:5 run:99 runn:4 runwa:23 rupee:10 ruptur:3 rural:6 russia:53n russian:60n rust:4 rustem:2
ruth:2n rwanda:3n rwandan:7n ryanair:3 rye:2 rzeszow:2n s:2 saaremaa:2n sabah:2n sabotag:5 sabotage:2 saboteur:5 sack:8
sadd:2 sadyr:2 saeima:2 safe:6 safet:10 safety:2n sahara:2n sahel:2n sai:2n sail:6 saint:2 sajavaara:2n salalah:2n
salary:3 sale:18 salim:2n salt:9 salva:2n salvador:2n same:95 sampl:7 samsung:2n san:14n sanaa:6n sanct:76 sanction:11n
sand:7 sandstorm:2 sandu:2n sandwich:3 santa:2n santiago:2n sao:2n sapp:5 saravan:2n sardinia:2n satellit:11
satisfact:2 saturday:94n saudi:18n sauna:4 save:13 sawn:2 say:560 sbu:2n scale:3 scam:3 scan:3 scarborough:2n scare:5
scarf:2 scatt:2 scene:3 schedul:6 schem:6 school:53 schoolchildren:2 schoolgirl:3 science:2 scoot:4 score:3 scotia:2n
scrambl:10 scrap:5 scratch:2 screen:10 script:2 scrub:3 scuffl:2 sderot:2n sdf:2n sea:60 seab:3 seal:7 search:6
season:12 seat:19 second:142 secret:38 secretary:9n sect:16 secur:29 security:33n see:113 seed:3 seek:9 seem:6 seize:14
seizur:2 sell:95 seme:2n senate:3n senator:3 send:126 seni:6 sens:2 sent:14 seoul:8n separ:2 separat:13 separate:2
separately:2 september:26n serbia:2 serge:3 sergeant:2n sergei:4 serhii:2 serial:2 serious:5 serv:3 serve:21 servic:44
service:9n sess:16 set:60 settl:23 seventh:5 sever:17 severest:2 sew:4 sewn:2 shabab:2n shade:3 shadow:8 shaft:6
shahe:2 shake:9 shall:6 shandong:4n shape:10 share:39 sharehold:6 sharjah:6n sharpen:2 shave:2 shavkat:2n she:90
shed:18 sheep:3 sheet:9 sheikh:3 sheinbaum:2 shelf:5 shell:28 shelt:10 shepherd:3 sher:2 sheriff:5 shia:2n shield:4
shift:21 shinjiro:2n ship:80 shiraz:3n shirt:7 shmona:2n shoal:2n shoe:7 shoebox:2 shoot:58 shop:24 shopkeep:2 shore:8
short:40 shortag:5 shortest:2 shortly:5 shotgun:3 should:56 shout:3 show:68 shrapnel:2 shrimp:2 shut:78 shutdown:2
shutt:3 shuttl:5 sialkot:2n siauliai:2n siberia:2n sibi:2 sick:7 side:98 sidon:3n sierra:2 sight:11 sign:88 signatur:7
silence:8 silent:10 silo:3 silt:3 silv:4 sim:2n similar:12 simp:2 simpl:6 sinai:3n since:244 sindh:3n sing:14
singapore:11n singl:19 sink:7 sir:4 siren:9 sist:8 sister:2 sit:62 site:24 situ:8 sixth:11 size:18 ski:6 skip:2
skopje:2 sky:56 sleep:26 slice:2 slide:6 slight:2 slip:11 slope:2 slot:4 slovakia:5n slovenia:2n slovnaft:2n slow:13
slug:2 small:42 smash:2 smell:8 smelt:3 smile:3 smoke:12 smuggl:6 snake:3 snow:10 so:102 sochi:2n social:2 sock:3
sofia:3n soft:2 soften:2 softwar:5 soil:11 solar:10 soldi:28 soldier:3 solidar:2 solve:2 somalia:4n some:84 somebod:32
somebody:4 someon:14 someone:4 something:37 somewher:6 son:13 sonelgaz:2n soon:8 sorghum:4 sorry:3 sort:9 sorti:2
sound:9 soup:5 sourc:9 south:59 souther:2 southern:21 sovereign:7 sovereignt:7 soviet:7n sow:3 soweto:3n soybean:2
space:9 spain:7n span:4 spanish:4n spare:23 spark:3 speak:70 speaker:6n spec:11 special:4n speech:6 speed:5 spell:3
spend:36 spher:2 spill:4 spirit:2 spite:3 split:9 spoil:2 spokesman:24 spokeswoman:4 spons:3 sport:7 spot:11 spray:5
spread:6 spring:35 spy:8 squad:2 squall:2 squar:5 squeez:2 squirrel:2 sri:3n st:14n stable:2 stack:4 stadium:2 staff:36
stage:10 stair:6 stake:4 stall:3 stamp:13 stand:68 standard:3 star:5 start:49 stat:15 state:133 statement:7 station:87
status:4 statut:3 stay:62 stead:4 steal:8 steam:2 steel:9 steelwork:4 stem:3 stencil:2 step:24 stern:4 steve:3n stick:8
stiffest:2 still:67 stir:2 stitch:2 stock:14 stockholm:3n stone:6 stop:121 stoppag:5 storag:11 store:11 stork:2
storm:11 story:9 stove:4 straight:5 strait:9 strand:3 strang:4 strategic:2 stray:10 stream:4 street:25 stretch:8
strik:59 string:3 strip:12 strok:2 strong:8 structur:3 stud:18 study:11 stump:2 stuttgart:2n style:4 su:8n subang:2n
subcontract:2 subject:8 subscrib:2 subsidi:2 subst:29 substation:2 suburb:6 success:10 such:53 sudan:27n sudanese:4n
sue:4 suez:2n suff:4 sugar:9 suggest:14 suit:6 suitcas:3 sukhoi:2n sulk:2 sultan:3n sum:6 summ:22 summit:17 summon:13
sumy:2n sun:2 sunda:2n sunday:122n sunris:2 sunset:3 super:3n supermarket:2 supersonic:2 supertank:3 supervis:3 supp:41
suppli:11 supply:4 support:20 suppos:4 suppress:2 sur:2n sure:3 surg:2 surge:2 surgeon:8 surin:2n surplus:2 surpris:3
surrend:2 surv:8 surve:6 surveill:4 surviv:3 surxondaryo:2n suspect:9 suspend:16 suspens:2 suspic:9 suu:2n suva:3
suwayda:2n swap:15 swarm:4 sweden:4 swedish:6n sweep:4 sweet:3 swift:2n swiss:9n switch:28 switchgear:3 switchyard:8
switzerland:4n sword:2 sydney:3n synod:3 syria:12n syrian:14n system:13 t:3n table:34 tail:10 taipei:13n taiwan:13n
taiwanese:2n tajik:2 tajikistan:7n take:210 taker:4 taliban:7n talk:87 tall:4 tallinn:9n tally:3 tamang:2n tamp:2 tan:3
tank:91 tanker:3 tap:4 tape:7 target:18 tariff:10 tarmac:3 tarpaulin:5 tartu:2 tashkent:8n task:3 taste:3 tatarstan:2
tax:8 taxi:10 taxiwa:3 tayyip:3n tbilisi:10n te:3 tea:20 teach:14 teacher:3n team:21 tear:12 techn:7 technic:2
technical:3 technician:2 tehran:19n tel:4n telavi:2n telegram:4 telephon:59 televis:18 tell:204 temperatur:4
temperature:2 templ:3 tempor:7 tenant:3 tend:5 tent:9 tenth:18 term:12 termin:31 terminal:3n terr:3 territ:15 terror:7
test:19 teth:2 texas:4n text:34 textil:2 thai:6n thailand:5n than:76 thank:15 that:559 thaw:3 thawra:2n the:857 theat:3
theater:2n theft:5 their:219 them:241 themselv:16 then:112 theory:3 there:188 therell:2 therm:7 thermal:2 thermos:3
these:22 they:259 theyd:11 theyll:5 theyr:5 theyre:3 theyv:4 theyve:2 thick:4 thief:6 thilawa:2 thin:9 thing:44
think:50 thinn:2 third:93 thirteenth:3 this:143 those:51 though:17 thousand:30 threat:13 threaten:5 threshold:2
through:127 throughout:2 throw:22 thunder:2 thursday:151n thus:3 tick:2 ticket:10 tidy:2 tie:18 tighten:3 tilapia:2
till:15 timbuktu:2 time:165 timet:7 timor:2n tin:8 tina:2 tindal:2n tiny:2 tip:5 tire:9 tishrin:2n title:4 to:685
toast:3 tobago:2 tobruk:3n today:18 togeth:29 togo:2n tokayev:2n token:2 tokyo:14n toll:4 tomato:3 tomb:2 tomorrow:4
ton:25 tone:2 tong:2n tonight:2 tonnag:2 too:34 tool:8 tooth:4 top:7 torch:7 torchlight:2 torkham:6n toronto:4n toss:2
total:7 touch:14 tour:13 tourna:2 tow:4 toward:12 tower:30 town:38 toy:3 trace:8 track:29 tract:8 trad:17 trade:41
trader:5 traffic:31 trail:5 train:45 tram:9 trampl:2 tran:4 transact:7 transf:4 transform:26 transit:2 transl:2
translat:3 transmiss:4 transmitt:2 transpond:13 transport:15 travel:19 trawl:3 treasu:3 treasury:33n treat:36 tree:12
treetop:2 trench:3 trespass:2 trial:13 tribhuvan:2 tribun:5 trim:2 trinidad:4n trip:16 tripl:2 tripoli:11n troop:21
troubl:9 trous:2 trout:2 truce:13 truck:9 trump:14n trumpet:2 trunk:4 trust:4 try:27 tshisekedi:2n tu:3n tube:5
tuesday:121n tug:4 tuna:3 tune:7 tunis:2n tunnel:5 turbin:21 turboprop:3 turk:4n turkey:23n turkish:30n turkmen:2
turkmenistan:2n turn:107 tusk:4 twentieth:3 twice:35 twin:5 tycoon:2 type:11 typhoon:3n uefa:3n ugandan:2n uk:6n
ukraine:36n ukrainian:19n ukrenergo:4n ukrzaliznytsia:2 umbrella:3 umerov:2n umm:3n umpir:2 un:41n unaccept:2
unaccount:2 unanim:3 unanimous:2 unannounc:2 unauthoriz:2 uncle:5 uncrew:2 under:157 underground:4 underneath:2
understand:8 undertak:4 undo:2 unecha:3n unfinish:2 unfold:2 unfriend:2 unharm:3 unidentif:4 uniform:7 union:67 unit:47
united:31n unity:2 univers:12 university:5n unknown:4 unlaw:3 unless:2 unlike:3 unlit:3 unload:4 unlock:3 unman:6
unpaid:6 unplug:2 unsaf:2 unse:2 untax:2 until:149 unusu:2 unveil:2 up:239 updat:4 uphold:3 upon:5 upper:4 upright:2
ups:3 upsid:2 ural:4n urge:3 us:62 use:95 useful:3 user:6 ust:3n usual:5 usually:4 utah:2 util:18 uzbek:4n
uzbekistan:6n vacant:2 vaccin:2 vadinar:3n valencia:2 valle:8 valley:3n valu:2 valve:13 van:7 vanadzor:2n vanish:5
vanuatu:2 vapor:2 variet:2 vat:2 vault:3 veche:2n vehicl:10 venezuela:14n venezuelan:10n ventil:2 venue:2 veranda:2
verb:2 vers:10 verse:3 very:15 vessel:14 vest:3 veteran:2 veto:3 vial:2 vicar:2 vice:10 victim:3 victoria:4n video:18
vienna:9n vietnam:2n view:14 viktor:3n vila:3n villa:4 villag:38 villager:6 villavicencio:2n vilnius:13n vinnytsia:3n
viol:11 violat:6 virginia:2n visa:17 visibil:2 visible:4 visit:34 visitor:3 vitali:2n viv:2n vladimir:5n vladivostok:4n
voice:13 volcano:3 volodymyr:6n voltag:6 volum:2 volunt:2 volunte:7 volunteer:4 vorukh:2n vote:48 voter:3 voyag:3
wadi:3 wafer:2 wage:9 wagner:2 wagon:4 wait:39 waiv:8 waive:5 wake:12 wales:2n walk:34 walkout:6 wall:17 walnut:2
wang:2n want:103 war:42 ward:10 warehous:4 warm:15 warn:28 warr:3 warsaw:5n warship:3 was:489 wash:13 washington:56n
wasnt:16 waste:3 watch:26 watchman:3 water:81 waterwork:4 wave:15 way:94 wazalendo:2n we:72 weapon:12 wear:12 weath:13
weather:2 websit:3 wed:5 wedding:15 wednesday:89n week:151 weekda:3 weekend:16 weep:5 weigh:7 weight:2 welcom:12
welcome:2n weld:6 well:41 wellhead:2 wellington:2 wendell:2n were:322 werent:3 west:27 western:21 wet:4 weve:3 wharf:3
what:152 whatev:12 wheat:5 wheel:6 when:155 where:107 wheth:49 which:333 whichev:2 while:33 whip:2 whistl:6 white:30
whitehall:2 who:284 whod:11 whoev:7 whoever:3 whole:24 wholesal:4 whom:33 whose:71 why:33 wide:7 wider:2 widow:5
wife:18 wildfire:2 wildlif:2 will:249 william:2 win:28 winch:3 wind:25 window:20 wine:6 wing:26 winn:5 winnipeg:2n
wint:32 wipe:2 wire:8 wish:17 with:450 withdraw:25 within:74 without:121 witkoff:2n witness:8 wizz:4n woman:40 wond:6
wong:3n wonsan:2n wont:11 wood:4 wooden:3 word:38 work:107 workshop:4 world:22 worry:6 worse:6 worst:6 worth:14
would:179 wouldnt:11 wound:9 wrap:5 wreck:10 wrist:3 write:62 wrong:15 wuxi:2n x:3 xanana:2n xi:3n xiaman:3n xiang:2n
y:4n yacht:5 yak:2 yangon:5n yard:17 year:253 yeast:2 yellow:5 yemen:10n yemeni:2n yen:3 yerevan:7n yes:14 yesterda:2
yesterday:3 yet:12 yi:2n yield:2 yogurt:2 yonaguni:2n york:18n you:41 youd:3 young:8 your:10 youth:4 youve:2 yuliia:2n
yunnan:2n zambia:2 zaporizhzhia:3n zawiya:4 zealand:6n zelenskiy:3n zelensky:8n zero:2 zimbabwe:4n zloty:3 zone:27
zoo:3 zurich:3n
`

/** Invented news, places and outlets, written for this project: what the page shapes of shapes.ts are filled with. */

export type Brief = { title: string; paragraphs: readonly string[] }

const WRITTEN = `
Storm surge breaches sea wall at Port Ellery
A storm surge tore a forty-metre hole in the sea wall at Port Ellery before dawn, sending water into the lower town.
Mayor Ines Caldera said 600 people had been moved to schools and that nobody was missing. Pumps arrived from two neighbouring counties by noon.
The wall was due to be raised next spring under a plan the council approved after the floods of 2019.
Engineers will begin dropping rock into the gap at low tide. "We have two tides before the next front," said harbour master Joost Brandt.

Ministers agree to share power from northern wind farms
Energy ministers of four states agreed on Tuesday to share the output of wind farms in the Skarn Sea whenever one grid falls short.
Under the deal, cables between Halden and Vestmark will carry up to two gigawatts by 2029.
The agreement follows two winters in which blackouts closed factories along the coast.
Opposition parties in Vestmark complained that households would pay more. The government put the extra cost at nine crowns a month.

Drone wreckage found in border orchard, farmer says
A farmer in the Tarn valley found the wreckage of a drone among his apple trees on Sunday, two kilometres inside the border.
Police closed the road and took away a wing and a small engine. No explosives were found.
The defence ministry said radar had tracked three objects that night and lost all of them near the river.
It is the fifth such find this year. The neighbouring country denies that its aircraft crossed.

Court blocks sale of the national ferry line
The constitutional court has stopped the sale of the national ferry line, ruling that parliament was never asked to vote on it.
Six islands depend on the line for food, fuel and post in winter. Their councils brought the case in May.
Transport minister Rolf Anders said he respected the ruling and would bring a bill before the summer break.
The buyer, a fund from the mainland, may claim back a deposit of 80 million marks.

Refinery at Sorrel Point burns for a second day
Fire crews fought for a second day to put out a blaze at the Sorrel Point refinery, which supplies a third of the country's diesel.
The operator said a tank holding naphtha caught fire after an explosion that shook windows across the bay.
Eleven workers were treated for burns. One remains in a serious condition, the regional hospital said.
Filling stations in three districts began rationing to twenty litres a car.

Central bank holds rates despite falling prices
The central bank kept its main rate at 3.5 per cent, although consumer prices fell in September for the first time in six years.
Governor Amara Osei said one month was no trend and that wages were still climbing faster than output.
Traders had expected a cut of a quarter point. The shilling rose by almost one per cent after the announcement.
The bank's board meets again on 4 December.

Peace envoys return to the lakeside talks
Envoys of both sides returned to the lakeside town of Mirren to resume talks that broke off in anger nine weeks ago.
The mediator, former judge Halima Sesay, met each delegation alone and spoke of a short list of open questions.
Prisoners are first on that list. Each side is believed to hold about four hundred.
Shelling along the ridge stopped on the eve of the meeting, residents reported.

Glacier lake drains overnight, sparing the valley
A lake that had grown behind the Orsa glacier drained through a tunnel in the ice overnight, and the valley below was spared.
Scientists had warned for a month that the ice dam might burst and send a wave through three villages.
Instead the water left slowly, raising the river by little more than a metre.
"We were lucky," said glaciologist Petra Lind, whose sensors caught the first tremor at two in the morning.

Union calls off rail strike after late offer
Rail workers called off a strike planned for the weekend after the company raised its pay offer shortly before midnight.
The new deal gives drivers and conductors 5.2 per cent over eighteen months and two more rest days.
Union leader Bram Hoekstra called it decent rather than generous. Members will vote on it until the end of the month.
Trains will run to the normal timetable, the operator confirmed.

New sanctions aim at tanker insurers
Twelve countries placed sanctions on nine firms that insure old tankers, saying the ships carry oil sold above an agreed price.
The firms lose access to ports and banks in all twelve. Two are registered on the island of Saint Corin.
A spokesman for one insurer said it had broken no law and would appeal.
Analysts at the Lowland Institute expect freight costs to rise by a tenth.

Museum returns bronze horse to hill people
The National Museum handed back a bronze horse taken from the hill people of Dorr in 1897, ending a dispute of forty years.
Elders wrapped the statue in white cloth and carried it to a waiting lorry while a choir sang.
Curators will receive a copy cast from the original, paid for by both governments.
Three other pieces remain under negotiation.

Air force scrambles jets as balloons drift over airport
Two jets took off on Saturday night when a string of balloons drifted over Kelm airport and forced it to close for five hours.
Some of the balloons carried boxes of cigarettes, customs officers said. Smugglers have used them since August.
Forty flights were diverted. Passengers slept on camp beds put up by volunteers.
The interior ministry is considering nets along the frontier forest.

Vaccine for cattle fever passes its field trial
A vaccine against cattle fever protected nine animals in ten in a field trial with 4,000 cows, veterinary researchers reported.
The fever has killed half the herds of the southern plains in the last three years.
Production could start in March if the regulator agrees, said Dr Neema Adeyemi, who led the trial.
A dose would cost less than a litre of milk.

Parliament votes to lower the voting age
Parliament voted by 112 to 97 to let sixteen-year-olds take part in local elections from next autumn.
The measure split the governing coalition. Nine of its members abstained and two voted against.
Supporters say it will bring 140,000 young people to the polls.
The president has until Friday to sign the law or send it back.

Earthquake cuts mountain road to Aldane
An earthquake of magnitude 5.8 sent rocks across the only road to Aldane and cut the town off from the coast.
Army helicopters flew in tents and water. Two people were hurt by falling tiles.
The road will stay closed for at least ten days, the highway agency said.
Aftershocks were felt as far away as the capital.

Grain ship sails under new corridor deal
The first ship to use the new grain corridor left Odrina on Monday with 26,000 tonnes of maize for three ports in the south.
Inspectors from both sides boarded it for six hours and found nothing out of order.
Farmers have waited since spring to sell what fills their barns.
Seventeen more ships have asked for a place in the queue.

Power plant hit in overnight missile attack
Missiles struck a power plant near Velka overnight and left 90,000 homes without electricity, the grid operator said.
Two boilers were destroyed and a third may be beyond repair. Engineers expect cuts of four hours a day for a week.
The regional governor said a night watchman was killed.
It was the third attack on the plant since September.

Swimmers cross the strait to protest against dredging
About three hundred swimmers crossed the Lanmar strait to protest against a plan to dredge a deeper channel for container ships.
The crossing took the fastest of them 52 minutes. The oldest, aged 78, came ashore to a brass band.
Fishermen fear that mud stirred up by the work would smother oyster beds.
The port authority says the channel would be finished before the spawning season.

Observatory records the brightest meteor in a decade
Cameras of the Halvard observatory recorded a meteor brighter than the full moon above the eastern forest shortly after ten in the evening.
Windows rattled in four villages. Nobody was hurt.
Searchers with dogs will look for fragments once the snow has melted.
The observatory asks people who saw the light to write down where they stood.

Hospital computers recover after week of paper notes
Doctors at the three hospitals of Marrow Bay went back to their computers after a week of writing everything on paper.
An attack locked the records of 200,000 patients. The hospitals paid nothing, their director said.
Technicians rebuilt the systems from copies kept in a salt mine.
Some test results from early October have been lost for good.

Election observers praise calm vote in Tesselia
Observers praised a calm vote in Tesselia, where the opposition alliance won 54 of 101 seats after twelve years out of power.
The outgoing prime minister called his rival before midnight to concede.
Turnout reached 71 per cent, the highest since independence.
Talks on a cabinet begin on Thursday.

Wolves return to the Karst after ninety years
Wolves have raised young in the Karst hills for the first time in ninety years, rangers confirmed from pictures taken at night.
The pack has two adults and four cubs. Shepherds have been offered dogs and fences.
A local mayor wants permission to shoot animals that come near houses.
Tour guides report that every autumn walk is sold out.

Bridge opens and halves the journey to Quillport
A bridge of 1.9 kilometres opened on Wednesday and halved the journey between Quillport and the airport to twenty minutes.
It cost 340 million, a fifth more than planned, and took seven years to build.
Cyclists have a lane of their own, sheltered from the wind by glass.
The old ferry makes its last crossing on Sunday with free tickets for all.

Navy escorts cable ship after cuts on the seabed
The navy sent a corvette to escort a repair ship after two data cables were cut on the seabed off Norrland within one night.
Traffic was moved to other lines and few customers noticed, the telecom regulator said.
Investigators boarded a freighter that had slowed down above both places.
Its captain denied dragging an anchor.

Coffee growers strike over price paid by exporters
Coffee growers in the Imari highlands refused to deliver their harvest for a second week in protest against the price exporters pay.
They receive a twelfth of what a bag brings in foreign ports, their cooperative says.
Warehouses on the coast hold stocks for about a month.
The trade minister offered to sit down with both sides on Saturday.

Old mine becomes a battery for the town of Grau
Engineers have turned a flooded mine below the town of Grau into a store for surplus electricity from solar roofs.
Water is pumped up by day and falls through turbines after dark, lighting 9,000 homes.
The idea came from a retired miner, Otto Weiss, who drew it on a napkin in 2014.
Two more towns have asked for the plans.

Fishing boats clash over scallops in disputed bay
Crews of about thirty fishing boats threw stones and flares at each other over scallops in the bay that both countries claim.
A skipper was taken to hospital with a broken arm. Three hulls were damaged.
Coastguards of both sides kept the fleets apart after nightfall.
Ministers agreed to revive a commission that last met in 2011.

Teachers win case over unpaid summer months
A labour court ruled that 8,000 teachers must be paid for the summer months in which their contracts were paused each year.
The sum comes to about 60 million, to be paid before Easter.
Lawyers for the ministry said the budget held no money for it.
The union's chair, Salome Dvali, wept when the verdict was read.

Desert city rations water as reservoir shrinks
The desert city of Rahat began to ration water on Monday, with taps running on every second day, as its reservoir shrank to a tenth.
No rain has fallen since February. Wells on the outskirts have turned salty.
Tankers will serve hospitals and bakeries first.
A plant to take the salt out of sea water is two years late.

Volcano ash grounds flights across the archipelago
Ash from Mount Sereng rose nine kilometres and grounded flights to eleven islands of the archipelago on Friday.
Villagers within six kilometres of the crater were told to leave.
The volcano had been silent for 64 years before it stirred in June.
Hotels are lodging stranded guests at half price.

Spy trial opens behind closed doors in Lindau
The trial of a clerk accused of selling radar plans opened in Lindau behind closed doors, with armed police on the steps.
Prosecutors say he met a foreign diplomat eleven times in a park.
His lawyer told reporters that the papers he copied were menus and rosters.
The diplomat left the country last year.

Satellite launched from an island rocket range
A rocket carried a satellite of 90 kilograms into orbit from the island of Brae, the first launch from the new range.
The satellite will watch ships in the northern passage through cloud and darkness.
Crowds cheered from a hill where lambs usually graze.
Six launches are booked for next year.

Exiled leader returns to a divided capital
The exiled leader Tomas Arrel returned to a divided capital after eleven years, kissed the runway and promised to forgive his jailers.
Supporters lined the road for twelve kilometres. A smaller crowd waited with whistles.
Judges have lifted the warrant against him but left two lawsuits open.
He has not said whether he will stand in the spring election.

Locusts strip maize fields along the lower river
Swarms of locusts have stripped maize fields along the lower river, and farmers beat pans to drive them off.
The agriculture ministry counted damage on 30,000 hectares.
Spray planes were grounded for lack of fuel until a neighbour sent two lorries.
Eggs laid now will hatch within three weeks if it rains.

Foreign ministers meet in Osterby on border crossings
The foreign ministers of Estmark and Valia met in Osterby and agreed to open two of five border crossings closed since the spring.
Lorries may pass from Monday, families from the week after.
Neither side would say what had been promised in return.
The European commissioner for trade called it a first step.

Old theatre saved by four thousand small gifts
The old theatre of Brinwick will reopen after four thousand people gave small sums to mend its roof and stage.
The smallest gift was a jar of coins from a primary school.
The council had planned to sell the building for flats.
The first play will be the one that closed it in 1991.

Air raid sirens fail in two districts, inquiry finds
Sirens failed in two districts during last month's air raid because a software update was never installed, an inquiry found.
Nine people died in streets where no alarm was heard.
The contractor has apologised and replaced 64 control boxes.
The inquiry's head, retired general Marta Kos, asked for monthly tests in daylight.

Oil pipeline shut after leak in nature reserve
The company that runs the Castor pipeline shut it down after oil leaked into a stream in the Velm nature reserve.
Wardens counted two hundred dead birds. Booms were laid across the stream.
Refineries inland have stocks for nine days.
The leak began at a weld that inspectors had passed in July.

Prime minister survives vote over wheat tariffs
The prime minister survived a vote of no confidence over wheat tariffs by three votes after a debate of fourteen hours.
Two members of her own party voted with the opposition.
Bakers outside parliament handed out loaves priced at what they say bread will cost.
The tariffs take effect at the new year.

Chess prodigy, eleven, becomes youngest master
An eleven-year-old girl from a fishing village has become the country's youngest chess master after winning nine games in a row.
Lina Oyelaran learnt the rules from a radio course during the floods.
Her final opponent, a retired dentist, asked her to sign the board.
She said she would celebrate with her homework.

Barracks plan divides the garrison town of Feld
A plan to double the barracks has divided the garrison town of Feld, where shopkeepers want soldiers and neighbours want quiet.
The army would bring 1,800 people and a school.
Opponents gathered 6,000 signatures in two weeks.
The town council votes on 9 November.

Cyclone turns away from crowded coast at the last hour
A cyclone that had threatened the crowded coast of Malabay turned out to sea in its last hour and spared two million people.
Half a million had already walked inland. Many slept in temples.
Forecasters said a ridge of high pressure had pushed the storm aside.
Fishing is banned until the swell goes down.
`

/** Blocks parted by a blank line: the first line is the headline, the others are paragraphs. */
export const BRIEFS: readonly Brief[] = WRITTEN.trim()
  .split('\n\n')
  .map((block) => block.split('\n'))
  .map(([title, ...paragraphs]) => ({ title: title!, paragraphs }))

/** Invented outlets; no list of names in the parser knows them. */
export const OUTLETS = [
  'Kestrel Wire',
  'The Harbour Gazette',
  'QTN',
  'Lowland Press Agency',
  'Meridian News',
  'Valley Courier',
  'The Daily Anchor',
  'Radio Norrland',
  'NPX',
  'Estmark Today',
] as const

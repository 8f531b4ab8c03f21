import type { WordsNode } from '../watch/query.ts'
import { createWordLists } from './word-lists.ts'

/**
 * Countries and the unions that act like one: one line each, with the names that stand for it in news: its people, capital,
 * seat of power and those who speak for it. Two of them in one sentence are what tells an affair between states.
 */
const COUNTRIES = `
Russia, Russian, Moscow, Kremlin, Putin, Lavrov
Ukraine, Ukrainian, Kyiv, Zelensky
United States, =US, U.S., American, Washington, White House, Pentagon, Trump, Biden, Obama, Rubio, Blinken, America
China, Chinese, Beijing, Xi Jinping, Wang Yi
Taiwan, Taiwanese, Taipei
Japan, Japanese, Tokyo
South Korea, South Korean, Seoul
North Korea, North Korean, Pyongyang, Kim Jong Un
United Kingdom, =UK, Britain, British, London, Downing Street, Starmer
France, French, Paris, Macron, Elysee
Germany, German, Berlin, Merz, Scholz, Merkel
European Union, =EU, Brussels, European Commission, European Council
Italy, Italian, Rome, Meloni
Spain, Spanish, Madrid
Portugal, Portuguese, Lisbon
Netherlands, Dutch, Hague
Belgium, Belgian
Luxembourg
Switzerland, Swiss, Bern
Austria, Austrian, Vienna
Poland, Polish, Warsaw, Tusk
Czechia, Czech, Prague
Slovakia, Slovak, Bratislava, Fico
Hungary, Hungarian, Budapest, Orban
Romania, Romanian, Bucharest
Moldova, Moldovan, Chisinau
Bulgaria, Bulgarian, Sofia
Greece, Greek, Athens, Hellenic, Mitsotakis
Cyprus, Cypriot, Nicosia
Turkey, Turkish, Ankara, Erdogan, Turks
Serbia, Serbian, Belgrade, Vucic
Kosovo, Pristina, Kurti
Bosnia, Bosnian, Sarajevo
Croatia, Croatian, Zagreb
Slovenia, Slovenian, Ljubljana
North Macedonia, Skopje
Albania, Albanian, Tirana
Montenegro, Podgorica
Norway, Norwegian, Oslo
Sweden, Swedish, Stockholm
Finland, Finnish, Helsinki
Denmark, Danish, Copenhagen
Iceland, Reykjavik
Ireland, Irish, Dublin
Estonia, Estonian, Tallinn
Latvia, Latvian, Riga
Lithuania, Lithuanian, Vilnius
Belarus, Belarusian, Minsk, Lukashenko
Georgia, Georgian, Tbilisi
Armenia, Armenian, Yerevan, Pashinyan
Azerbaijan, Azerbaijani, Azeri, Baku, Aliyev
Kazakhstan, Kazakh, Astana, Tokayev
Uzbekistan, Uzbek, Tashkent, Mirziyoyev
Kyrgyzstan, Kyrgyz, Bishkek, Japarov
Tajikistan, Tajik, Dushanbe, Rahmon
Turkmenistan, Turkmen, Ashgabat
Mongolia, Mongolian, Ulaanbaatar
Afghanistan, Afghan, Kabul, Taliban
Pakistan, Pakistani, Islamabad
India, Indian, New Delhi, Delhi, Modi
Bangladesh, Bangladeshi, Dhaka
Nepal, Nepali, Nepalese, Kathmandu
Bhutan, Bhutanese, Thimphu
Sri Lanka, Sri Lankan, Colombo
Maldives, Maldivian, Male
Myanmar, Burma, Burmese, Naypyidaw
Thailand, Thai, Bangkok
Cambodia, Cambodian, Phnom Penh, Hun Manet
Laos, Lao, Vientiane
Vietnam, Vietnamese, Hanoi
Malaysia, Malaysian, Kuala Lumpur, Putrajaya
Singapore, Singaporean
Indonesia, Indonesian, Jakarta
Philippines, Philippine, Filipino, Manila
Brunei
East Timor, Timor-Leste, Dili
Australia, Australian, Canberra, Albanese
New Zealand, Wellington
Papua New Guinea, Port Moresby
Solomon Islands, Solomons, Honiara
Vanuatu, Port Vila
Fiji, Fijian, Suva
Samoa, Apia
Tonga, Tongan
Nauru
Kiribati
Tuvalu
Iran, Iranian, Tehran, Islamic Republic, Araghchi
Iraq, Iraqi, Baghdad, Kurdistan
Syria, Syrian, Damascus, Assad
Lebanon, Lebanese, Beirut, Hezbollah
Israel, Israeli, Jerusalem, Netanyahu, Zionist
Palestinian, Palestine, Gaza, Hamas, Ramallah
Jordan, Jordanian, Amman
Saudi Arabia, Saudi, Riyadh
Emirates, Emirati, =UAE, Abu Dhabi, Dubai
Qatar, Qatari, Doha
Kuwait, Kuwaiti
Bahrain, Bahraini, Manama
Oman, Omani, Muscat
Yemen, Yemeni, Sanaa, Houthi, Aden
Egypt, Egyptian, Cairo, Sisi
Libya, Libyan, Tripoli, Haftar, Benghazi
Tunisia, Tunisian, Tunis
Algeria, Algerian, Algiers
Morocco, Moroccan, Rabat
Western Sahara, Polisario, Sahrawi
Mauritania, Mauritanian, Nouakchott
Mali, Malian, Bamako
Burkina Faso, Burkinabe, Ouagadougou
Niger, Nigerien, Niamey
Chad, Chadian, N'Djamena
Sudan, Sudanese, Khartoum, Port Sudan, Burhan
South Sudan, South Sudanese, Juba
Ethiopia, Ethiopian, Addis Ababa, Abiy
Eritrea, Eritrean, Asmara
Djibouti
Somalia, Somali, Mogadishu
Somaliland, Hargeisa
Kenya, Kenyan, Nairobi
Uganda, Ugandan, Kampala
Rwanda, Rwandan, Kigali, Kagame
Burundi, Burundian
Congo, Congolese, Kinshasa, Tshisekedi
Tanzania, Tanzanian, Dodoma
Mozambique, Mozambican, Maputo
Malawi, Malawian, Lilongwe
Zambia, Zambian, Lusaka
Zimbabwe, Zimbabwean, Harare
Botswana, Gaborone
Namibia, Namibian, Windhoek
South Africa, South African, Pretoria
Lesotho, Maseru
Eswatini, Swaziland
Angola, Angolan, Luanda
Gabon, Gabonese, Libreville
Equatorial Guinea, Malabo
Cameroon, Cameroonian, Yaounde
Central African Republic, Bangui
Nigeria, Nigerian, Abuja
Benin, Beninese
Togo, Togolese, Lome
Ghana, Ghanaian, Accra
Ivory Coast, Ivorian, Abidjan
Liberia, Liberian, Monrovia
Sierra Leone, Freetown
Guinea, Guinean, Conakry
Guinea-Bissau, Bissau
Senegal, Senegalese, Dakar
Gambia, Gambian, Banjul
Cape Verde
Madagascar, Malagasy
Mauritius
Comoros, Moroni
Seychelles
Canada, Canadian, Ottawa, Carney, Trudeau
Mexico, Mexican, Sheinbaum
Guatemala, Guatemalan
Belize
Honduras, Honduran, Tegucigalpa
El Salvador, Salvadoran
Nicaragua, Nicaraguan, Managua
Costa Rica, Costa Rican
Panama, Panamanian
Cuba, Cuban, Havana
Haiti, Haitian, Port-au-Prince
Dominican Republic, Dominican, Santo Domingo
Jamaica, Jamaican, Kingston
Trinidad, Port of Spain
Barbados, Bridgetown
Guyana, Guyanese, Georgetown
Suriname, Paramaribo
Venezuela, Venezuelan, Caracas, Maduro
Colombia, Colombian, Bogota, Petro
Ecuador, Ecuadorean, Ecuadorian, Quito
Peru, Peruvian, Lima
Bolivia, Bolivian, La Paz
Chile, Chilean, Santiago
Argentina, Argentine, Buenos Aires, Milei
Paraguay, Paraguayan, Asuncion
Uruguay, Uruguayan, Montevideo
Brazil, Brazilian, Brasilia, Lula
Vatican, Holy See
`

/** The names of each country, as words and phrases of the query language. */
export function readCountries(): WordsNode[][] {
  const lists = createWordLists()
  return COUNTRIES.trim()
    .split('\n')
    .map((names, line) => {
      lists.add(String(line), names)
      return [...lists.termsOf(String(line))]
    })
}

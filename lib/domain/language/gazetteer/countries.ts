/** A country: its name, the adjective and noun of its people, its capital and the part of the world it lies in. */
export interface Country {
  readonly name: string
  readonly demonym: string
  readonly capital: string
  readonly region: string
}

/** One region a line: `region: Country|demonym|capital; …`. */
const BY_REGION = `
northern-europe: Denmark|Danish|Copenhagen; Estonia|Estonian|Tallinn; Finland|Finnish|Helsinki; Iceland|Icelandic|Reykjavik; Latvia|Latvian|Riga; Lithuania|Lithuanian|Vilnius; Norway|Norwegian|Oslo; Sweden|Swedish|Stockholm
western-europe: Ireland|Irish|Dublin; United Kingdom|British|London; England|English|London; Scotland|Scottish|Edinburgh; Wales|Welsh|Cardiff; Northern Ireland|Northern Irish|Belfast; France|French|Paris; Belgium|Belgian|Brussels; Netherlands|Dutch|Amsterdam; Luxembourg|Luxembourgish|Luxembourg; Germany|German|Berlin; Austria|Austrian|Vienna; Switzerland|Swiss|Bern; Liechtenstein|Liechtensteiner|Vaduz; Monaco|Monegasque|Monaco
southern-europe: Spain|Spanish|Madrid; Portugal|Portuguese|Lisbon; Italy|Italian|Rome; Greece|Greek|Athens; Malta|Maltese|Valletta; Cyprus|Cypriot|Nicosia; Andorra|Andorran|Andorra la Vella; San Marino|Sammarinese|San Marino; Albania|Albanian|Tirana; Croatia|Croatian|Zagreb; Slovenia|Slovenian|Ljubljana; Bosnia and Herzegovina|Bosnian|Sarajevo; Serbia|Serbian|Belgrade; Montenegro|Montenegrin|Podgorica; North Macedonia|Macedonian|Skopje; Kosovo|Kosovar|Pristina
eastern-europe: Russia|Russian|Moscow; Ukraine|Ukrainian|Kyiv; Belarus|Belarusian|Minsk; Poland|Polish|Warsaw; Czech Republic|Czech|Prague; Czechoslovakia|Czechoslovak|Prague; Slovakia|Slovak|Bratislava; Hungary|Hungarian|Budapest; Romania|Romanian|Bucharest; Bulgaria|Bulgarian|Sofia; Moldova|Moldovan|Chisinau; Soviet Union|Soviet|Moscow; Yugoslavia|Yugoslav|Belgrade
eastern-asia: China|Chinese|Beijing; Japan|Japanese|Tokyo; South Korea|South Korean|Seoul; North Korea|North Korean|Pyongyang; Mongolia|Mongolian|Ulaanbaatar; Taiwan|Taiwanese|Taipei
south-eastern-asia: Vietnam|Vietnamese|Hanoi; Thailand|Thai|Bangkok; Laos|Laotian|Vientiane; Cambodia|Cambodian|Phnom Penh; Myanmar|Burmese|Naypyidaw; Malaysia|Malaysian|Kuala Lumpur; Singapore|Singaporean|Singapore; Indonesia|Indonesian|Jakarta; Philippines|Filipino|Manila; Brunei|Bruneian|Bandar Seri Begawan; East Timor|Timorese|Dili
southern-asia: India|Indian|New Delhi; Pakistan|Pakistani|Islamabad; Bangladesh|Bangladeshi|Dhaka; Sri Lanka|Sri Lankan|Colombo; Nepal|Nepalese|Kathmandu; Bhutan|Bhutanese|Thimphu; Maldives|Maldivian|Malé; Afghanistan|Afghan|Kabul; Iran|Iranian|Tehran; Persia|Persian|Isfahan
western-asia: Turkey|Turkish|Ankara; Syria|Syrian|Damascus; Lebanon|Lebanese|Beirut; Israel|Israeli|Jerusalem; Palestine|Palestinian|Ramallah; Jordan|Jordanian|Amman; Iraq|Iraqi|Baghdad; Saudi Arabia|Saudi|Riyadh; Yemen|Yemeni|Sanaa; Oman|Omani|Muscat; United Arab Emirates|Emirati|Abu Dhabi; Qatar|Qatari|Doha; Bahrain|Bahraini|Manama; Kuwait|Kuwaiti|Kuwait City; Georgia|Georgian|Tbilisi; Armenia|Armenian|Yerevan; Azerbaijan|Azerbaijani|Baku
central-asia: Kazakhstan|Kazakh|Astana; Uzbekistan|Uzbek|Tashkent; Turkmenistan|Turkmen|Ashgabat; Kyrgyzstan|Kyrgyz|Bishkek; Tajikistan|Tajik|Dushanbe
northern-africa: Egypt|Egyptian|Cairo; Libya|Libyan|Tripoli; Tunisia|Tunisian|Tunis; Algeria|Algerian|Algiers; Morocco|Moroccan|Rabat; Sudan|Sudanese|Khartoum; South Sudan|South Sudanese|Juba
western-africa: Nigeria|Nigerian|Abuja; Ghana|Ghanaian|Accra; Senegal|Senegalese|Dakar; Mali|Malian|Bamako; Niger|Nigerien|Niamey; Burkina Faso|Burkinabé|Ouagadougou; Ivory Coast|Ivorian|Yamoussoukro; Liberia|Liberian|Monrovia; Sierra Leone|Sierra Leonean|Freetown; Guinea|Guinean|Conakry; Gambia|Gambian|Banjul; Togo|Togolese|Lomé; Benin|Beninese|Porto-Novo; Mauritania|Mauritanian|Nouakchott; Cape Verde|Cape Verdean|Praia
eastern-africa: Kenya|Kenyan|Nairobi; Tanzania|Tanzanian|Dodoma; Uganda|Ugandan|Kampala; Ethiopia|Ethiopian|Addis Ababa; Somalia|Somali|Mogadishu; Eritrea|Eritrean|Asmara; Djibouti|Djiboutian|Djibouti; Rwanda|Rwandan|Kigali; Burundi|Burundian|Gitega; Madagascar|Malagasy|Antananarivo; Mauritius|Mauritian|Port Louis; Seychelles|Seychellois|Victoria
southern-africa: South Africa|South African|Pretoria; Namibia|Namibian|Windhoek; Botswana|Botswanan|Gaborone; Zimbabwe|Zimbabwean|Harare; Zambia|Zambian|Lusaka; Malawi|Malawian|Lilongwe; Mozambique|Mozambican|Maputo; Angola|Angolan|Luanda; Lesotho|Basotho|Maseru; Eswatini|Swazi|Mbabane
central-africa: Democratic Republic of the Congo|Congolese|Kinshasa; Congo|Congolese|Brazzaville; Cameroon|Cameroonian|Yaoundé; Gabon|Gabonese|Libreville; Chad|Chadian|N'Djamena; Central African Republic|Central African|Bangui; Equatorial Guinea|Equatoguinean|Malabo
northern-america: United States|American|Washington; Canada|Canadian|Ottawa; Mexico|Mexican|Mexico City; Greenland|Greenlandic|Nuuk
central-america: Guatemala|Guatemalan|Guatemala City; Belize|Belizean|Belmopan; Honduras|Honduran|Tegucigalpa; El Salvador|Salvadoran|San Salvador; Nicaragua|Nicaraguan|Managua; Costa Rica|Costa Rican|San José; Panama|Panamanian|Panama City
caribbean: Cuba|Cuban|Havana; Jamaica|Jamaican|Kingston; Haiti|Haitian|Port-au-Prince; Dominican Republic|Dominican|Santo Domingo; Puerto Rico|Puerto Rican|San Juan; Trinidad and Tobago|Trinidadian|Port of Spain; Barbados|Barbadian|Bridgetown; Bahamas|Bahamian|Nassau; Guadeloupe|Guadeloupean|Basse-Terre; Martinique|Martinican|Fort-de-France; Grenada|Grenadian|St. George's; Saint Lucia|Saint Lucian|Castries
south-america: Brazil|Brazilian|Brasília; Argentina|Argentine|Buenos Aires; Chile|Chilean|Santiago; Peru|Peruvian|Lima; Colombia|Colombian|Bogotá; Venezuela|Venezuelan|Caracas; Ecuador|Ecuadorian|Quito; Bolivia|Bolivian|La Paz; Paraguay|Paraguayan|Asunción; Uruguay|Uruguayan|Montevideo; Guyana|Guyanese|Georgetown; Suriname|Surinamese|Paramaribo
oceania: Australia|Australian|Canberra; New Zealand|New Zealander|Wellington; Papua New Guinea|Papuan|Port Moresby; Fiji|Fijian|Suva; Samoa|Samoan|Apia; Tonga|Tongan|Nuku'alofa; Solomon Islands|Solomon Islander|Honiara; Vanuatu|Vanuatuan|Port Vila
`

/** Other ways in which texts name a country. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  USA: 'United States',
  US: 'United States',
  'U.S.': 'United States',
  'U.S': 'United States',
  'U.S.A.': 'United States',
  'United States of America': 'United States',
  America: 'United States',
  UK: 'United Kingdom',
  'U.K.': 'United Kingdom',
  'Great Britain': 'United Kingdom',
  Britain: 'United Kingdom',
  Holland: 'Netherlands',
  USSR: 'Soviet Union',
  Burma: 'Myanmar',
  UAE: 'United Arab Emirates',
  Czechia: 'Czech Republic',
  DRC: 'Democratic Republic of the Congo',
  Côte: 'Ivory Coast',
}

/** Places that are no longer on the map, or lie inside another country: never offered as a wrong answer. */
export const NOT_OFFERED: ReadonlySet<string> = new Set([
  'Soviet Union',
  'Yugoslavia',
  'Czechoslovakia',
  'Persia',
  'England',
  'Scotland',
  'Wales',
  'Northern Ireland',
  'Greenland',
  'Puerto Rico',
  'Guadeloupe',
  'Martinique',
  'Monaco',
  'San Marino',
  'Andorra',
  'Liechtenstein',
  'Kosovo',
  'Palestine',
  'Taiwan',
])

/** Parts of other states: they are named as countries are, and nobody calls them one in a question. */
export const TERRITORIES: ReadonlySet<string> = new Set([
  'Greenland',
  'Puerto Rico',
  'Guadeloupe',
  'Martinique',
])

const readRegion = (line: string): Country[] => {
  const [region = '', list = ''] = line.split(': ')
  return list.split('; ').map((entry) => {
    const [name = '', demonym = '', capital = ''] = entry.split('|')
    return { name, demonym, capital, region }
  })
}

/** The countries of the world, with some of the past that articles speak of. */
export const COUNTRIES: readonly Country[] = BY_REGION.trim().split('\n').flatMap(readRegion)

const byName = new Map(COUNTRIES.map((country) => [country.name, country]))

/** The country that `name` names in any usual way, or null. */
export const countryNamed = (name: string): Country | null =>
  byName.get(OTHER_NAMES[name] ?? name.replace(/^[Tt]he /, '')) ?? null

const byDemonym = new Map(COUNTRIES.map((country) => [country.demonym, country]))

/** The country whose people or things `word` describes ("Finnish"), or null. */
export const countryOf = (word: string): Country | null => byDemonym.get(word) ?? null

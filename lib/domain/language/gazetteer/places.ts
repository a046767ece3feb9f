const list = (names: string): readonly string[] => names.split('|')

/** The continents. */
export const CONTINENTS: readonly string[] = list(
  'Africa|Asia|Europe|North America|South America|Antarctica|Australia',
)

/** Well-known parts of the world that are neither countries nor cities. */
export const REGIONS: ReadonlySet<string> = new Set(
  list(
    'Oceania|Latin America|Central America|Scandinavia|Middle East|Far East|Near East|Balkans|Caucasus|Siberia|Arctic|' +
      'Mediterranean|Caribbean|Sahara|Alps|Andes|Himalayas|Pyrenees|Rockies|Appalachians|Patagonia|Amazon|Atlantic|' +
      'Pacific|Baltic|Adriatic|Aegean|Crimea|Catalonia|Bavaria|Tuscany|Sicily|Sardinia|Corsica|Normandy|Brittany|' +
      'Provence|Burgundy|Flanders|Yorkshire|Cornwall|Kent|Lancashire|Bohemia|Moravia|Prussia|Galicia|Andalusia|' +
      'Transylvania|Anatolia|Mesopotamia|Kurdistan|Punjab|Kashmir|Bengal|Gujarat|Rajasthan|Tibet|Manchuria|Hokkaido|' +
      'Java|Sumatra|Borneo|Bali|Polynesia|Melanesia|Micronesia|Tasmania|Queensland|Victoria|Ontario|Quebec|Alberta|' +
      'New England|Midwest|Britannia|Gaul|Donbas|Eurasia|Ruhr|Saxony|Crete|Nile|Danube|Rhine|Thames|Seine|Volga|' +
      'Mississippi River|Ganges|Yangtze|Euphrates|Tigris|Everest|Kilimanjaro|Vesuvius|Etna|Lapland|Zanzibar',
  ),
)

/** The states of the United States. */
export const US_STATES: readonly string[] = list(
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|' +
    'Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|' +
    'Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|' +
    'Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|' +
    'Wisconsin|Wyoming',
)

/** Cities of a large country side by side, so that one can stand beside another. */
const NEIGHBOURS: readonly (readonly string[])[] = [
  'Manchester|Liverpool|Birmingham|Leeds|Bristol|Sheffield|Newcastle|York|Oxford|Cambridge|Glasgow|Aberdeen|' +
    'Plymouth|Southampton|Portsmouth|Brighton|Nottingham|Leicester|Norwich|Swansea|London|Edinburgh|Cardiff',
  'Lyon|Marseille|Toulouse|Bordeaux|Lille|Nice|Strasbourg|Nantes|Paris',
  'Antwerp|Ghent|Bruges|Rotterdam|Utrecht|Leiden|Brussels|Amsterdam',
  'Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Leipzig|Dresden|Heidelberg|Göttingen|Berlin',
  'Zurich|Geneva|Basel|Bern|Salzburg|Graz|Innsbruck|Vienna',
  'Barcelona|Seville|Valencia|Granada|Bilbao|Madrid',
  'Milan|Naples|Turin|Florence|Venice|Genoa|Bologna|Palermo|Pisa|Padua|Verona|Rome',
  'Mumbai|Delhi|Kolkata|Chennai|Bangalore|Hyderabad',
  'Shanghai|Guangzhou|Shenzhen|Wuhan|Chengdu|Hong Kong|Beijing',
  'Osaka|Kyoto|Hiroshima|Nagasaki|Nagoya|Sapporo|Tokyo',
  'Isfahan|Shiraz|Mashhad|Tabriz|Tehran',
  'Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Quebec City|Ottawa',
  'Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart',
  'Johannesburg|Cape Town|Durban|Pretoria',
].map(list)

/** Well-known cities of the same land, or of two small ones that are neighbours; none for a city of no such list. */
export const citiesBeside = (city: string): readonly string[] =>
  NEIGHBOURS.find((cities) => cities.includes(city))?.filter((other) => other !== city) ?? []

const ONE_CITY = [
  ['Mumbai', 'Bombay'],
  ['Kolkata', 'Calcutta'],
  ['Chennai', 'Madras'],
  ['Beijing', 'Peking'],
  ['Guangzhou', 'Canton'],
  ['Ho Chi Minh City', 'Saigon'],
  ['Yangon', 'Rangoon'],
  ['Istanbul', 'Constantinople', 'Byzantium'],
  ['Saint Petersburg', 'St. Petersburg', 'St Petersburg', 'Leningrad', 'Petrograd'],
  ['Odesa', 'Odessa'],
  ['Kraków', 'Krakow', 'Cracow'],
  ['Łódź', 'Lodz'],
  ['Gdańsk', 'Gdansk', 'Danzig'],
  ['Volgograd', 'Stalingrad'],
  ['New York', 'New York City'],
  ['Washington, D.C.', 'Washington'],
] as const

const USUAL_NAMES: ReadonlyMap<string, string> = new Map(
  ONE_CITY.flatMap(([usual, ...others]) => others.map((other): [string, string] => [other, usual])),
)

/** The usual name of a city that has several: "Mumbai" for "Bombay"; any other name as it is. */
export const usualCityName = (name: string): string => USUAL_NAMES.get(name) ?? name

/** Large or well-known cities that are no capitals, by region. */
export const CITIES: Readonly<Record<string, readonly string[]>> = {
  'northern-europe': list('Gothenburg|Malmö|Bergen|Trondheim|Tampere|Turku|Aarhus|Odense|Tartu|Kaunas'),
  'western-europe': list(
    'Manchester|Liverpool|Birmingham|Leeds|Bristol|Sheffield|Newcastle|York|Oxford|Cambridge|Glasgow|Aberdeen|Cork|' +
      'Galway|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nice|Strasbourg|Nantes|Antwerp|Ghent|Bruges|Rotterdam|Utrecht|' +
      'Leiden|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Leipzig|Dresden|Heidelberg|Göttingen|Zurich|Geneva|Basel|' +
      'Salzburg|Graz|Innsbruck|Plymouth|Southampton|Portsmouth|Brighton|Nottingham|Leicester|Norwich|Swansea',
  ),
  'southern-europe': list(
    'Barcelona|Seville|Valencia|Granada|Bilbao|Porto|Milan|Naples|Turin|Florence|Venice|Genoa|Bologna|Palermo|Pisa|' +
      'Thessaloniki|Split|Dubrovnik|Mostar|Padua|Verona|Pompeii',
  ),
  'eastern-europe': list(
    'Saint Petersburg|St. Petersburg|Leningrad|Novosibirsk|Kazan|Kharkiv|Odesa|Odessa|Lviv|Kraków|Krakow|Łódź|Lodz|' +
      'Gdańsk|Wrocław|Poznań|Brno|Cluj-Napoca|Constantinople',
  ),
  'eastern-asia': list(
    'Shanghai|Guangzhou|Shenzhen|Wuhan|Chengdu|Hong Kong|Macau|Osaka|Kyoto|Hiroshima|Nagasaki|Nagoya|Sapporo|Busan|Kaohsiung',
  ),
  'south-eastern-asia': list('Ho Chi Minh City|Saigon|Chiang Mai|Phuket|Yangon|Penang|Surabaya|Bandung|Cebu'),
  'southern-asia': list(
    'Mumbai|Bombay|Delhi|Kolkata|Calcutta|Chennai|Bangalore|Hyderabad|Karachi|Lahore|Isfahan|Shiraz|Mashhad|Tabriz|Kandahar',
  ),
  'western-asia': list(
    'Istanbul|Izmir|Aleppo|Haifa|Tel Aviv|Gaza|Basra|Mosul|Mecca|Medina|Jeddah|Dubai|Aden',
  ),
  'northern-africa': list('Alexandria|Giza|Luxor|Casablanca|Marrakesh|Fez|Oran|Benghazi|Carthage'),
  'western-africa': list('Lagos|Kano|Ibadan|Kumasi|Abidjan|Timbuktu'),
  'eastern-africa': list('Mombasa|Dar es Salaam|Zanzibar City|Arusha|Kisumu'),
  'southern-africa': list('Johannesburg|Cape Town|Durban|Bulawayo'),
  'northern-america': list(
    'New York|New York City|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Jose|' +
      'Austin|Boston|Seattle|Denver|Detroit|Atlanta|Miami|Cleveland|Tulsa|Memphis|Baltimore|New Orleans|Las Vegas|' +
      'San Francisco|Minneapolis|Pittsburgh|St. Louis|Cincinnati|Kansas City|Salt Lake City|Oklahoma City|Tampa|' +
      'Buffalo|Fresno|Jacksonville|Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Quebec City|' +
      'Guadalajara|Monterrey|Tijuana|Mérida|Washington, D.C.|Princeton|Berkeley|Palo Alto',
  ),
  'south-america': list(
    'São Paulo|Rio de Janeiro|Salvador|Cusco|Medellín|Cali|Guayaquil|Valparaíso|Rosario|Córdoba',
  ),
  oceania: list('Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart|Auckland|Christchurch|Dunedin'),
}

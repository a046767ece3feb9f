/** Names of one kind that readers know, neighbours side by side. */
const GROUPS: readonly string[] = [
  'University of Chicago|University of Michigan|University of Pennsylvania|University of Virginia|University of Washington|University of Texas|University of Toronto',
  'University of Oxford|University of Cambridge|University of Edinburgh|University of Manchester|University of Bristol|University of Glasgow',
  'Harvard University|Yale University|Princeton University|Columbia University|Cornell University|Stanford University|Boston University|Duke University',
  'Colorado River|Missouri River|Ohio River|Hudson River|Columbia River|Potomac River|Arkansas River|Mississippi River',
  'River Thames|River Severn|River Trent|River Mersey|River Tyne|River Avon|River Ouse',
  'Danube|Rhine|Elbe|Seine|Loire|Rhône|Oder|Vistula|Po',
  'Nile|Congo|Niger|Zambezi|Limpopo',
  'Ganges|Indus|Brahmaputra|Mekong|Yangtze|Irrawaddy',
  'Baltic Sea|North Sea|Norwegian Sea|Barents Sea|Irish Sea',
  'Mediterranean Sea|Adriatic Sea|Aegean Sea|Black Sea|Ionian Sea|Tyrrhenian Sea',
  'Arabian Sea|Red Sea|Caspian Sea|Bay of Bengal|Persian Gulf',
  'Caribbean Sea|Gulf of Mexico|Sargasso Sea|Bay of Campeche',
  'South China Sea|Yellow Sea|Philippine Sea|East China Sea|Java Sea',
  'Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic Ocean|Southern Ocean',
  'Lake Superior|Lake Michigan|Lake Huron|Lake Erie|Lake Ontario',
  'Alps|Pyrenees|Apennines|Carpathians|Dolomites|Urals',
  'Rocky Mountains|Appalachian Mountains|Sierra Nevada|Cascade Range|Ozark Mountains',
  'Zagros Mountains|Alborz Mountains|Taurus Mountains|Caucasus Mountains|Hindu Kush',
  'Sonoran Desert|Mojave Desert|Chihuahuan Desert|Great Basin Desert|Colorado Desert',
  'Sahara|Kalahari Desert|Namib Desert|Nubian Desert',
  'Maine|New Hampshire|Vermont|Massachusetts|Connecticut|Rhode Island',
  'New York|New Jersey|Pennsylvania|Delaware|Maryland|Virginia',
  'North Carolina|South Carolina|Georgia|Florida|Alabama|Tennessee|Mississippi|Louisiana',
  'Ohio|Indiana|Illinois|Michigan|Wisconsin|Minnesota|Iowa|Kentucky',
  'Texas|Oklahoma|Kansas|Arkansas|Missouri|Nebraska',
  'Arizona|New Mexico|Nevada|Utah|Colorado|California',
  'Oregon|Washington|Idaho|Montana|Wyoming|North Dakota|South Dakota',
  'Bavaria|Saxony|Hesse|Thuringia|Brandenburg|Lower Saxony',
  'Brittany|Normandy|Provence|Burgundy|Alsace|Aquitaine',
  'Tuscany|Lombardy|Umbria|Piedmont|Liguria|Sicily',
  'Catalonia|Andalusia|Galicia|Aragon|Castile|Valencia',
  'Europe|Asia|Africa|North America|South America|Oceania',
  'Catholicism|Protestantism|Anglicanism|Lutheranism|Calvinism|Methodism',
  'Venus|Mercury|Mars|Jupiter|Saturn|Uranus|Neptune',
  'Buddhism|Hinduism|Islam|Christianity|Judaism|Sikhism',
]

const NAMES = GROUPS.map((group) => group.split('|'))

/** For a name that no group holds: the group that is built like it. */
const LIKE: readonly (readonly [RegExp, string])[] = [
  [/^University of /, 'University of Chicago'],
  [/ University$/, 'Harvard University'],
  [/ River$/, 'Colorado River'],
  [/^River /, 'River Thames'],
]

/** Well-known names of the same narrow kind, the nearest in the list first; none for a name of no known kind. */
export function namesBeside(name: string): string[] {
  const plain = name.replace(/^the /i, '')
  const like = LIKE.find(([pattern]) => pattern.test(plain))?.[1]
  const group = NAMES.find((names) => names.includes(plain)) ?? NAMES.find((names) => like !== undefined && names.includes(like)) // prettier-ignore
  if (!group) return []
  const at = group.indexOf(plain)
  return group
    .map((other, index) => ({ other, far: Math.abs(index - Math.max(0, at)) }))
    .filter(({ other }) => other !== plain)
    .toSorted((a, b) => a.far - b.far)
    .map(({ other }) => other)
}

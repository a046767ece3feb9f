/** A noun and names of that kind which readers know, neighbours side by side. */
type Group = readonly [noun: string, names: string]

const GROUPS: readonly Group[] = [
  [
    'university',
    'University of Chicago|University of Michigan|University of Pennsylvania|University of Virginia|University of Washington|University of Texas|University of Toronto',
  ],
  [
    'university',
    'University of Oxford|University of Cambridge|University of Edinburgh|University of Manchester|University of Bristol|University of Glasgow',
  ],
  [
    'university',
    'Harvard University|Yale University|Princeton University|Columbia University|Cornell University|Stanford University|Boston University|Duke University',
  ],
  [
    'university',
    'Kyoto University|Tokyo University|Osaka University|Seoul National University|Peking University',
  ],
  [
    'university',
    'University of California|University of Southern California|Stanford University|San Diego State University|University of Arizona',
  ],
  ['university', 'Harvard|Yale|Princeton|Cornell|Stanford|Columbia'],
  [
    'river',
    'Colorado River|Missouri River|Ohio River|Hudson River|Columbia River|Potomac River|Arkansas River|Mississippi River',
  ],
  ['river', 'River Thames|River Severn|River Trent|River Mersey|River Tyne|River Avon|River Ouse'],
  ['river', 'Danube|Rhine|Elbe|Seine|Loire|Rhône|Oder|Vistula|Po'],
  ['river', 'Nile|Congo|Niger|Zambezi|Limpopo'],
  ['river', 'Ganges|Indus|Brahmaputra|Mekong|Yangtze|Irrawaddy'],
  ['river', 'Volga|Dnieper|Don|Dniester|Ural'],
  ['river', 'Amazon|Orinoco|Paraná|Magdalena|São Francisco'],
  ['sea', 'Baltic Sea|North Sea|Norwegian Sea|Barents Sea|Irish Sea'],
  ['sea', 'Mediterranean Sea|Adriatic Sea|Aegean Sea|Black Sea|Ionian Sea|Tyrrhenian Sea'],
  ['sea', 'Arabian Sea|Red Sea|Caspian Sea|Bay of Bengal|Persian Gulf'],
  ['sea', 'Caribbean Sea|Gulf of Mexico|Sargasso Sea|Bay of Campeche'],
  ['sea', 'South China Sea|Yellow Sea|Philippine Sea|East China Sea|Java Sea'],
  ['ocean', 'Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic Ocean|Southern Ocean'],
  ['lake', 'Lake Superior|Lake Michigan|Lake Huron|Lake Erie|Lake Ontario'],
  ['lake', 'Lake Victoria|Lake Tanganyika|Lake Malawi|Lake Chad|Lake Turkana'],
  ['lake', 'Lake Geneva|Lake Constance|Lake Como|Lake Garda|Lake Maggiore'],
  ['mountain range', 'Alps|Pyrenees|Apennines|Carpathians|Dolomites|Urals'],
  ['mountain range', 'Rocky Mountains|Appalachian Mountains|Sierra Nevada|Cascade Range|Ozark Mountains'],
  ['mountain range', 'Zagros Mountains|Alborz Mountains|Taurus Mountains|Caucasus Mountains|Hindu Kush'],
  ['mountain range', 'Himalayas|Karakoram|Andes|Caucasus|Atlas Mountains'],
  ['mountain', 'Mount Everest|Mont Blanc|Mount Kilimanjaro|Mount Fuji|Mount McKinley|Mount Elbrus'],
  ['desert', 'Sonoran Desert|Mojave Desert|Chihuahuan Desert|Great Basin Desert|Colorado Desert'],
  ['desert', 'Sahara|Kalahari Desert|Namib Desert|Nubian Desert'],
  ['state', 'Maine|New Hampshire|Vermont|Massachusetts|Connecticut|Rhode Island'],
  ['state', 'New York|New Jersey|Pennsylvania|Delaware|Maryland|Virginia'],
  ['state', 'North Carolina|South Carolina|Georgia|Florida|Alabama|Tennessee|Mississippi|Louisiana'],
  ['state', 'Ohio|Indiana|Illinois|Michigan|Wisconsin|Minnesota|Iowa|Kentucky'],
  ['state', 'Texas|Oklahoma|Kansas|Arkansas|Missouri|Nebraska'],
  ['state', 'Arizona|New Mexico|Nevada|Utah|Colorado|California'],
  ['state', 'Oregon|Washington|Idaho|Montana|Wyoming|North Dakota|South Dakota'],
  ['state', 'Alaska|Hawaii|California|Washington|Oregon'],
  ['state', 'New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania'],
  ['state', 'Bavaria|Saxony|Hesse|Thuringia|Brandenburg|Lower Saxony'],
  ['province', 'Ontario|Quebec|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia'],
  ['region', 'Brittany|Normandy|Provence|Burgundy|Alsace|Aquitaine'],
  ['region', 'Tuscany|Lombardy|Umbria|Piedmont|Liguria|Sicily'],
  ['region', 'Catalonia|Andalusia|Galicia|Aragon|Castile|Valencia'],
  ['county', 'Yorkshire|Lancashire|Cornwall|Kent|Devon|Norfolk|Suffolk|Essex|Sussex|Surrey|Hampshire'],
  ['island', 'Corsica|Sardinia|Sicily|Crete|Cyprus|Malta|Rhodes'],
  ['island', 'Java|Sumatra|Borneo|Bali|Sulawesi|New Guinea'],
  ['island', 'Cuba|Jamaica|Hispaniola|Puerto Rico|Barbados|Trinidad'],
  ['island', 'Funen|Zealand|Bornholm|Lolland|Langeland|Falster|Ærø'],
  ['continent', 'Europe|Asia|Africa|North America|South America|Oceania|Antarctica'],
  ['religion', 'Buddhism|Hinduism|Islam|Christianity|Judaism|Sikhism'],
  ['denomination', 'Catholicism|Protestantism|Anglicanism|Lutheranism|Calvinism|Methodism'],
  ['planet', 'Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune'],
  ['language', 'Latin|Greek|Hebrew|Aramaic|Syriac|Coptic'],
  ['language', 'English|French|German|Italian|Spanish|Portuguese|Dutch'],
  ['language', 'Russian|Polish|Czech|Ukrainian|Bulgarian|Serbian'],
  ['language', 'Japanese|Korean|Mandarin|Cantonese|Vietnamese|Thai'],
  ['language', 'Arabic|Persian|Turkish|Kurdish|Hebrew|Urdu'],
  ['language', 'Hindi|Urdu|Bengali|Tamil|Sanskrit|Punjabi'],
  [
    'newspaper',
    'New York Times|Washington Post|Wall Street Journal|Los Angeles Times|Chicago Tribune|Boston Globe',
  ],
  ['newspaper', 'Times|Guardian|Daily Telegraph|Independent|Observer'],
  ['news agency', 'Reuters|Associated Press|Agence France-Presse|TASS|Xinhua'],
  ['broadcaster', 'ABC|CBS|NBC|PBS|Fox'],
  ['broadcaster', 'BBC|ITV|Sky|Channel 4|Channel 5'],
  ['broadcaster', 'CNN|Fox News|MSNBC|Bloomberg|Al Jazeera'],
  ['company', 'Google|Microsoft|Apple|Amazon|Facebook|IBM|Intel'],
  ['website', 'YouTube|Facebook|Instagram|Twitter|TikTok|Reddit'],
  ['carmaker', 'Toyota|Honda|Nissan|Ford|General Motors|Volkswagen|BMW'],
  ['agency', 'NASA|European Space Agency|Roscosmos|JAXA'],
  ['organisation', 'United Nations|NATO|European Union|World Bank|African Union|International Monetary Fund'],
  ['organisation', 'UNESCO|UNICEF|World Health Organization|Red Cross|Amnesty International|Greenpeace'],
  ['agency', 'FBI|CIA|NSA|Secret Service|Homeland Security'],
  ['team', 'Red Sox|Yankees|Pirates|Cubs|Dodgers|Cardinals|Astros|Orioles'],
  [
    'team',
    'Boston Red Sox|New York Yankees|Pittsburgh Pirates|Chicago Cubs|Los Angeles Dodgers|Houston Astros|Tampa Bay Rays|Baltimore Orioles|Cleveland Indians',
  ],
  ['club', 'Manchester United|Liverpool|Arsenal|Chelsea|Everton|Tottenham Hotspur'],
  ['club', 'Real Madrid|Barcelona|Juventus|Bayern Munich|AC Milan|Ajax'],
  ['museum', 'British Museum|Louvre|Prado Museum|Rijksmuseum|Uffizi|Metropolitan Museum of Art'],
  ['gallery', 'National Gallery|Tate Modern|Uffizi Gallery|National Portrait Gallery'],
  ['castle', 'Windsor Castle|Edinburgh Castle|Warwick Castle|Bamburgh Castle|Durham Castle|Cardiff Castle'],
  [
    'cathedral',
    'Canterbury Cathedral|Lincoln Cathedral|Salisbury Cathedral|Durham Cathedral|Winchester Cathedral',
  ],
  [
    'county',
    'Bergen County|Orange County|Essex County|Kings County|Suffolk County|Erie County|Lake County|Summit County',
  ],
  ['college', 'Dartmouth College|Williams College|Amherst College|Oberlin College|Swarthmore College'],
  ['society', 'Royal Society|Linnean Society|Royal Geographical Society|Royal Astronomical Society'],
  [
    'ministry',
    'Ministry of Culture|Ministry of Education|Ministry of Finance|Ministry of Health|Ministry of Defence',
  ],
  ['hall', 'Carnegie Hall|Royal Albert Hall|Radio City Music Hall|Lincoln Center|Madison Square Garden'],
  [
    'film festival',
    'Cannes Film Festival|Berlin International Film Festival|Venice Film Festival|Toronto International Film Festival|Sundance Film Festival',
  ],
  ['award', 'Academy Award|Golden Globe|BAFTA Award|Emmy Award|Tony Award|Grammy Award'],
  ['award', 'Nobel Prize|Pulitzer Prize|Booker Prize|Fields Medal|Turing Award'],
  ['war', 'World War I|World War II'],
  ['war', 'First World War|Second World War'],
  ['war', 'Korean War|Vietnam War|Gulf War|Iraq War'],
  ['war', 'Crimean War|Boer War|Napoleonic Wars|Seven Years’ War'],
  [
    'war',
    'American Civil War|American Revolutionary War|Mexican-American War|Spanish-American War|War of 1812',
  ],
  ['empire', 'Roman Empire|Byzantine Empire|Ottoman Empire|Persian Empire|Holy Roman Empire'],
]

interface Known {
  readonly noun: string
  readonly names: readonly string[]
}

const KNOWN: readonly Known[] = GROUPS.map(([noun, names]) => ({ noun, names: names.split('|') }))

/** For a name that no group holds: the group that is built like it, and the part of the world where such names are. */
const LIKE: readonly (readonly [pattern: RegExp, like: string, region: string | null])[] = [
  [/^University of /, 'University of Oxford', 'western-europe'],
  [/^University of /, 'University of Chicago', 'northern-america'],
  [/ University$/, 'Harvard University', 'northern-america'],
  [/ River$/, 'Colorado River', 'northern-america'],
  [/^River /, 'River Thames', 'western-europe'],
  [/ Castle$/, 'Windsor Castle', 'western-europe'],
  [/ Cathedral$/, 'Canterbury Cathedral', 'western-europe'],
  [/ County$/, 'Bergen County', 'northern-america'],
  [/ College$/, 'Dartmouth College', 'northern-america'],
  [/^Ministry of /, 'Ministry of Culture', null],
  [/ International Film Festival$/, 'Cannes Film Festival', null],
]

const groupOf = (name: string): Known | null => {
  const plain = name.replace(/^the /i, '')
  return KNOWN.find(({ names }) => names.includes(plain)) ?? null
}

/** What a well-known name is one of: "sea", "newspaper"; null for a name that no group holds. */
export const wellKnownNoun = (name: string): string | null => groupOf(name)?.noun ?? null

/**
 * Well-known names of the same narrow kind, the nearest in the list first; none for a name of no known kind. A name that no
 * list holds goes only beside names of `region`, the part of the world that the articles speak of.
 */
export function namesBeside(name: string, region: string | null): string[] {
  const plain = name.replace(/^the /i, '')
  const like = LIKE.find(([pattern, , place]) => pattern.test(plain) && (place === null || place === region))
  const group = (groupOf(name) ?? groupOf(plain.replace(/ River$/, '')) ?? (like ? groupOf(like[1]) : null))
    ?.names
  if (!group) return []
  const at = group.indexOf(plain)
  return group
    .map((other, index) => ({ other, far: Math.abs(index - Math.max(0, at)) }))
    .filter(({ other }) => other !== plain)
    .toSorted((a, b) => a.far - b.far)
    .map(({ other }) => other)
}

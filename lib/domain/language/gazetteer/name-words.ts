import { wordSet } from '../../shared/text'

/** Letters of honours that are written behind a name and are no part of it. */
export const POST_NOMINALS = new Set(
  'FRS FRSE FBA FREng FRIBA OBE MBE CBE DBE KBE GBE KCB GCB KCMG GCMG CMG KCVO CVO DSO DSC DFC RA'.split(' '),
)

/** Forms of address that a surname follows. */
export const HONORIFICS = wordSet(
  'Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Mx. Dr Dr. Prof Prof. Sir Dame Lord Lady Rev Rev. Fr. Sr. Madame Monsieur Mme Mme. Mlle ' +
    'Mlle. Mademoiselle Hon. Saint St.',
)

/** Forms of address that nothing but a person has: no boat or body is called "Mr". */
const PERSONAL_HONORIFICS = wordSet('Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Sir Dame')

/** True for "Mr", "Mrs", "Sir" and the like before a name. */
export const isAddress = (word: string): boolean => PERSONAL_HONORIFICS.has(word)

/** Honorifics that tell that their bearer is a man. */
export const MALE_HONORIFICS = wordSet(
  'Mr Mr. Sir Lord King Prince Duke Emperor Pope Monsieur Father Fr. Sultan Shah Tsar Congressman',
)

/** Honorifics that tell that their bearer is a woman. */
export const FEMALE_HONORIFICS = wordSet(
  'Mrs Mrs. Ms Ms. Miss Dame Lady Queen Princess Duchess Empress Madame Mme Mme. Mlle Mlle. Mademoiselle Sister Congresswoman',
)

/** Offices and professions that stand before a name, in capitals or not. */
export const OFFICES = wordSet(
  'president chancellor premier minister secretary senator governor mayor congressman congresswoman representative ' +
    'ambassador king queen prince princess emperor empress duke duchess pope bishop archbishop cardinal rabbi imam ' +
    'general colonel major captain lieutenant sergeant admiral commander marshal professor doctor chief director ' +
    'chairman chairwoman chairperson leader founder co-founder ceo spokesman spokeswoman spokesperson judge justice ' +
    'attorney inspector detective officer coach manager editor author writer poet novelist journalist reporter historian ' +
    'philosopher physicist chemist biologist mathematician astronomer scientist researcher engineer inventor architect ' +
    'artist painter sculptor composer musician singer actor actress director producer economist psychologist linguist ' +
    'botanist geologist ecologist archaeologist anthropologist sociologist explorer astronaut pilot teacher student ' +
    'physician surgeon nurse lawyer banker farmer merchant activist critic analyst curator librarian sultan shah tsar ' +
    'sheikh baron count earl viscount lord father brother sister friend colleague wife husband son daughter',
)

/** Last words, or first words before "of", of the names of organisations. */
export const ORGANISATION_WORDS = wordSet(
  'Ministry Department University College School Academy Institute Institution Agency Authority Administration Bureau ' +
    'Board Council Commission Committee Court Parliament Congress Senate Assembly Party Union League Federation ' +
    'Association Society Foundation Trust Organization Organisation Company Corporation Corp Corp. Inc Inc. Ltd Ltd. ' +
    'Limited Group Bank Fund Press Service Services Office Army Navy Force Guard Police Laboratory Laboratories Lab ' +
    'Observatory Hospital Clinic Orchestra Philharmonic Ensemble Band Team Club Network Times Post Journal News Herald ' +
    'Gazette Tribune Guardian Airlines Airways Railways Railway Motors Industries Systems Technologies Partners Brothers ' +
    'Consortium Alliance Movement Front Legion Brigade Regiment Cabinet Directorate Secretariat Chamber Guild Order ' +
    'Confederation Coalition Network Centre Center Cooperative Co. LLC LLC. PLC PLC. Institut École Université Studios Pictures Records',
)

/** Last words, or first words before "of", of the names of places and buildings. */
export const PLACE_WORDS = wordSet(
  'River Lake Sea Ocean Bay Gulf Strait Channel Canal Island Islands Isle Peninsula Cape Coast Beach Mount Mountain ' +
    'Mountains Hill Hills Valley Desert Forest Park Garden Gardens Square Street Road Avenue Boulevard Lane Bridge Tower ' +
    'Castle Palace Fort Fortress Cathedral Abbey Temple Mosque Synagogue Chapel Minster Basilica Shrine Museum ' +
    'Gallery Library Theatre Theater Stadium Arena Airport Station Harbour Harbor Port Zoo Aquarium Cemetery Monument ' +
    'Memorial Statue House Hall Hotel Prison Plaza Market Dam Reservoir Glacier Falls Volcano Reef Delta Basin Plain ' +
    'Plateau Province County District Region Oblast Prefecture Territory State City Town Village Borough Parish Quarter ' +
    'Kingdom Empire Republic Caliphate Duchy Colony Building Centre Creek Springs Canyon Trail Highway Cave Caves ' +
    'Aqueduct Lighthouse Mill Farm Field Fields Gate Wall Pier Marina Valley Heights Ridge Spaceport Cosmodrome Rainforest',
)

/** Words that make the name of an event, a period or a treaty. */
export const EVENT_WORDS = wordSet(
  'War Wars Battle Siege Revolution Revolt Rebellion Uprising Massacre Treaty Agreement Accord Accords Pact Conference ' +
    'Summit Olympics Games Cup Championship Championships Festival Election Expedition Mission Crisis Depression Famine ' +
    'Plague Pandemic Earthquake Fire Flood Hurricane Storm Crusade Renaissance Reformation Enlightenment Dynasty Age Era ' +
    'Period Exhibition Fair Prize Award Awards Act Amendment Constitution Declaration Convention Protocol Programme Program ' +
    'Project Campaign Operation Coup Armistice Partition',
)

/** Small words that may stand inside a name, between capitalised ones. */
export const NAME_PARTICLES = wordSet(
  'de da do dos das del della di du des la le el van von der den ten ter zu bin ibn al y af av arap ould bint binti vom zum zur am degli dei',
)

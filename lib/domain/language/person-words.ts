import { OFFICES } from './gazetteer/name-words'
import { isRarePerson, lexnameOf } from './wordnet/lexnames'
import { wordSet } from '../shared/text'

const OTHERS = wordSet(
  'man woman boy girl child person human owner clerk builder brewer baker butcher keeper volunteer member agent officer official worker ' +
    'driver pilot sailor soldier veteran refugee resident citizen native speaker winner loser champion athlete player ' +
    'swimmer runner cyclist footballer boxer golfer quarterback pitcher goalkeeper anatomist pharmacist therapist dentist ' +
    'surgeon midwife priest monk nun bishop missionary preacher theologian scholar critic translator publisher printer ' +
    'bookseller collector dealer trader businessman businesswoman entrepreneur investor broker accountant auditor designer ' +
    'programmer developer consultant adviser advisor aide assistant secretary deputy vice-president candidate politician ' +
    'diplomat envoy statesman lawmaker legislator senator mp councillor councilman sheriff constable chief chieftain ' +
    'warrior knight nobleman aristocrat heir heiress daughter son mother father grandson granddaughter nephew niece uncle ' +
    'aunt cousin twin widow widower partner friend rival enemy neighbour neighbor mentor pupil disciple follower survivor ' +
    'witness victim suspect hero heroine pioneer genius comedian dancer guitarist drummer violinist cellist pianist rapper ' +
    'songwriter playwright screenwriter filmmaker photographer cartoonist illustrator blogger youtuber presenter host ' +
    'anchor correspondent columnist star model chef gardener hunter fisherman shepherd slave servant maid cook miner poacher angler diver commuter ' +
    'carpenter tailor weaver blacksmith goldsmith jeweller technician operator inventor professor lecturer academic ' +
    'naturalist conservationist environmentalist feminist abolitionist suffragist socialist communist revolutionary rebel ' +
    'guerrilla spy assassin criminal thief pirate gangster dictator ruler monarch regent pharaoh consul tribune caliph khan',
)

const ENDINGS =
  /(?:ologist|chemist|grapher|maker|smith|ician|mason|keeper|wright|monger|ologian|herder|[a-z]{3}woman|(?:air|horse|fire|police|business|camera|chair|noble|gentle|alder|crafts|states|marks)man|[a-z]{3}sman|[a-z]{2}fighter|[a-z]{3}fielder|[a-z]{3}teacher|[a-z]{3}worker|logist|nomer|trician|atrist)$/

/** True for a noun that names what a person is or does: "ecologist", "clockmaker", "owner". */
export const isPersonNoun = (noun: string): boolean =>
  OFFICES.has(noun.toLowerCase()) || OTHERS.has(noun.toLowerCase()) || ENDINGS.test(noun.toLowerCase())

/** True for a noun whose most usual meaning is a person, also by WordNet: "clockmaker", "saint". */
export const meansPerson = (noun: string): boolean =>
  isPersonNoun(noun) || lexnameOf(noun) === 'person' || isRarePerson(noun)

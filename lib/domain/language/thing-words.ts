/** Nouns that say what a named thing is: an apposition headed by another noun ("a sign of disrespect") describes no thing. */
const THINGS = new Set(
  (
    'town city village hamlet port capital island islands archipelago region district suburb quarter neighbourhood neighborhood ' +
    'county province state territory colony nation country kingdom empire republic dynasty tribe clan people subgroup river ' +
    'stream lake sea bay gulf strait canal waterfall spring mountain mountains hill peak volcano valley canyon plain plateau ' +
    'desert forest peninsula cape reef beach park garden reserve sanctuary zoo farm estate building house mansion palace castle ' +
    'fort fortress church cathedral abbey monastery temple mosque synagogue chapel shrine museum gallery library theatre theater ' +
    'cinema hotel restaurant pub shop market hospital prison school college university academy institute laboratory observatory ' +
    'stadium arena bridge tower lighthouse dam tunnel station airport road street avenue square monument memorial statue ' +
    'fountain cemetery company firm corporation manufacturer publisher retailer airline bank brewery organization organisation ' +
    'agency charity trust foundation union association society federation alliance committee council party movement group band ' +
    'orchestra choir team club league newspaper magazine journal broadcaster channel network station website platform app ' +
    'book novel novella poem play opera symphony song album film movie documentary series show programme program game painting ' +
    'sculpture fresco manuscript treaty law festival holiday ceremony award prize medal competition tournament language dialect ' +
    'alphabet script religion sect breed species subspecies genus family plant tree shrub flower herb grass crop fruit vegetable ' +
    'fungus bacterium virus parasite insect beetle butterfly moth bee spider crustacean fish shark bird owl eagle mammal animal ' +
    'dog terrier cat horse cow bear whale seal dinosaur reptile lizard snake frog disease disorder infection drug medicine ' +
    'vaccine hormone protein enzyme gene molecule compound element metal mineral rock gem gas acid fuel device tool machine ' +
    'engine instrument weapon missile rifle vehicle car truck train locomotive ship vessel boat submarine yacht aircraft plane ' +
    'airliner helicopter rocket spacecraft satellite probe telescope computer processor software language protocol algorithm ' +
    'planet moon asteroid comet star galaxy constellation nebula dish drink cheese wine beer soup sauce bread cake dessert ' +
    'garment hat dance sport martial-art god goddess deity saint-day creature character dragon myth legend unit currency coin'
  ).split(' '),
)

/** True for a noun that says what kind of thing a name names. */
export const isThingNoun = (noun: string): boolean => THINGS.has(noun.toLowerCase())

import { siblingsOf } from '../language/wordnet/siblings'
import { generate } from './generate'

/**
 * Makes the engine ready now: reads the models and tables, and makes questions from a few sentences twice, so that the
 * first text takes hardly longer than the next. Takes about a second; without it, all that happens with the first text.
 */
export function loadEngine(): void {
  siblingsOf('dog')
  for (let time = 0; time < 2; time++)
    generate([{ title: '', text: SAMPLE, publishedOn: null }], { seed: 1, count: 20 })
}

/** What articles are made of: names, dates, numbers, quotations, lists, pronouns, causes, short forms, clauses of each kind. */
const SAMPLE = `The harbour museum of Westport opened a new hall on 12 June 2019, after four years of work. Its director, Anna Lindqvist, said that more than 300 ships' bells had been given by families along the coast. "We never asked for them," she told the Northern Post, "but people kept bringing them in." The oldest bell, which was cast in 1742, came from a whaler that sank near Iceland.

According to the Ministry of Culture, the building cost about 4.5 million euros and was paid for by the city, two banks and a foundation in Oslo. Mr. Berg, who leads the foundation, believes it may draw 80,000 visitors a year. Although the old hall was larger, it had no heating and was closed from November to March. Between 2003 and 2016 the number of visitors fell by 30 percent.

When the river flooded the cellars in the spring of 2015, volunteers carried maps, models, ropes and a stuffed seal to the town hall. The seal is known to every child in Westport because it was shown in schools. Some of the maps were restored in Denmark; others are still waiting. The museum will also lend three paintings to Finland next year, while the Maritime College plans to send its students there twice a week.

The Westport Harbour Trust (WHT), founded in 1911 and formerly known as the Pilots' Fund, is a part of the port authority. Because its first house had burnt down, the trust moved from Elm Street to the quay in 1934. It was joined there by the Ropemakers' Guild, which also keeps three sheds, two cranes and five boats. Captain Ada Rowe (1871–1944), then president of the WHT, sold "Gull" to Norway in order to pay for a new mast.`

/** A text to try, written for this page; its people and places are invented. */
export const SAMPLE_ARTICLE = `Eight bends for the Linnet

For ninety-one years the River Linnet ran straight past the town of Carrow. Engineers had cut off its bends in 1934 so that barges could reach the brickworks, and the brickworks closed in 1958. Last week the bends came back.

Over fourteen months, crews dug eight curves into the meadow and laid 2,300 tonnes of gravel on the new bed. The river is now 1.7 kilometres longer between the two bridges. According to the Linnet Trust, water takes about five hours to cover a distance that it used to cover in two. The work cost 4.2 million crowns and was paid for by the county council, the Linnet Trust and a water company.

“A slow river is a full larder,” said Dr Hana Brandt, the trust’s ecologist. In one morning her team counted 212 dragonflies over the new bends. A year earlier, the same walk had found nineteen. Brandt expects kingfishers, water voles and brown trout to return within three years.

The meadow used to flood from November to March. Tomas Reyl, a farmer in Carrow, lost a third of his hay in the flood of 2019. He sold eleven hectares to the trust in 2023. The Linnet is the third river in the county to be given back its bends, after the Oder Beck in 2011 and the Sall in 2018.`

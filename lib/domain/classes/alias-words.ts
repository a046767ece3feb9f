/** First words of an alias: how something may be. Nothing about looks, size, wealth, mood or speed of learning. */
// prettier-ignore
export const MANNERS = [
  'Amber', 'Arctic', 'Autumn', 'Blue', 'Breezy', 'Bright', 'Bronze', 'Calm', 'Candid', 'Cedar',
  'Chalk', 'Clear', 'Clever', 'Cobalt', 'Copper', 'Coral', 'Cosmic', 'Crimson', 'Crystal', 'Curious',
  'Dappled', 'Daring', 'Dawn', 'Eager', 'Early', 'Eastern', 'Ember', 'Evening', 'Fair', 'Far',
  'Floral', 'Forest', 'Free', 'Friendly', 'Frosty', 'Gentle', 'Gilded', 'Glad', 'Golden', 'Granite',
  'Green', 'Grey', 'Harbour', 'Hardy', 'Hazel', 'Hidden', 'Indigo', 'Island', 'Ivory', 'Jade',
  'Jolly', 'Keen', 'Kind', 'Lantern', 'Lilac', 'Lively', 'Lunar', 'Maple', 'Marble', 'Marine',
  'Meadow', 'Merry', 'Misty', 'Morning', 'Mossy', 'Nimble', 'Noble', 'Northern', 'Olive', 'Opal',
  'Open', 'Painted', 'Paper', 'Patient', 'Pearl', 'Pine', 'Polar', 'Polite', 'Proud', 'Purple',
  'Quiet', 'Rainy', 'Ready', 'River', 'Rustic', 'Sandy', 'Scarlet', 'Silent',
  'Silver', 'Snowy', 'Solar', 'Southern', 'Spring', 'Starry', 'Steady', 'Stone', 'Summer', 'Sunny',
  'Teal', 'Thoughtful', 'Tidal', 'Topaz', 'True', 'Velvet', 'Violet', 'Wandering', 'Warm', 'Western',
  'Willow', 'Windy', 'Winter', 'Wise', 'Woven',
] as const

/** Second words: birds, beasts at a distance, plants, things out of doors. */
// prettier-ignore
export const CREATURES = [
  'Acorn', 'Anchor', 'Aspen', 'Badger', 'Beacon', 'Bell', 'Birch', 'Bison', 'Bramble', 'Bridge',
  'Brook', 'Canyon', 'Clover', 'Comet', 'Compass', 'Condor', 'Crane', 'Cricket', 'Curlew', 'Cypress',
  'Delta', 'Dolphin', 'Dragonfly', 'Drum', 'Dune', 'Eagle', 'Echo', 'Egret', 'Elk', 'Falcon',
  'Feather', 'Fern', 'Finch', 'Firefly', 'Fjord', 'Fox', 'Galaxy', 'Gannet', 'Garnet', 'Gecko',
  'Glacier', 'Grebe', 'Grove', 'Gull', 'Hare', 'Harp', 'Harrier', 'Hawk', 'Hedgehog', 'Heron',
  'Hill', 'Ibex', 'Inlet', 'Juniper', 'Kestrel', 'Kingfisher', 'Kite', 'Lagoon', 'Lark', 'Leaf',
  'Linnet', 'Lynx', 'Magnet', 'Mangrove', 'Marten', 'Meteor', 'Moose', 'Moth', 'Narwhal', 'Nebula',
  'Newt', 'Oak', 'Oasis', 'Orbit', 'Orca', 'Osprey', 'Otter', 'Owl', 'Panda', 'Pebble',
  'Pelican', 'Penguin', 'Petrel', 'Planet', 'Plover', 'Prairie', 'Puffin', 'Quail', 'Quartz', 'Raven',
  'Reef', 'Rook', 'Sail', 'Sandpiper', 'Seal', 'Sparrow', 'Spruce', 'Squirrel', 'Starling',
  'Stoat', 'Stork', 'Swan', 'Swift', 'Tern', 'Thistle', 'Thrush', 'Tortoise', 'Tulip',
  'Valley', 'Vole', 'Walrus', 'Wave', 'Wombat', 'Wren', 'Yak', 'Zephyr',
] as const

import { guessLanguage, knownLanguage } from '@/lib/domain/articles/language'

test.each([
  ['en', 'The lion was moved to the zoo in the north of the country, and it is not alone there.'],
  ['de', 'Der Löwe ist in den Zoo im Norden des Landes gezogen und er ist dort nicht allein.'],
  ['fr', 'Le lion est arrivé dans le zoo du nord du pays et il ne sera pas seul pour longtemps.'],
  ['es', 'El león llegó al zoo del norte del país y no está solo, según el director de la casa.'],
  ['nl', 'De leeuw is naar de dierentuin in het noorden van het land gegaan en hij is niet alleen.'],
  ['ru', 'Лев переехал в зоопарк на севере страны.'],
  ['zh', '狮子搬到了北方的动物园。'],
  ['ja', 'ライオンは北の動物園に移りました。'],
  ['ar', 'انتقل الأسد إلى حديقة الحيوان في الشمال.'],
  ['und', '1 2 3'],
  ['und', ''],
])('the language is %s: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language)
})

test.each([
  ['en-GB', 'en'],
  ['EN_us', 'en'],
  ['de', 'de'],
  ['xx', null],
  ['', null],
  [null, null],
])('the tag %s files under %s', (tag, language) => {
  expect(knownLanguage(tag)).toBe(language)
})

import { keys, stems } from '../../support/made'

describe('a name is asked for whole', () => {
  test.each([
    [
      '“The locks were finished in spring,” says Mohammed Karim al-Bakri, a director of the port.',
      'Mohammed Karim al-Bakri',
    ],
    ['The al-Noor Foundation paid for twelve hospitals in Sudan in 1987.', 'al-Noor Foundation'],
    ['The iTunes Store opened in Norway in 2004.', 'iTunes Store'],
    [
      'In 1985, Karl Moran recorded the single Dancing in the Harbour with Ada Tveit.',
      'Dancing in the Harbour',
    ],
    ['Frankie & Moran’s, Tveits and Garfunkels used to charge 10% in Norway.', 'Frankie & Moran’s'],
    ['The chain Tveit’s is widely known in Norway.', 'Tveit’s'],
    [
      'The chain Elmo will open its halls in Bergen beside Volkswagen, Kellogg’s and Ford in May.',
      'Kellogg’s',
    ],
    ['Karl Moran was accompanied by Ada Tveit and Baroness Lind of Oakham.', 'Baroness Lind of Oakham'],
  ])('%s', (text, name) => {
    const found = keys(text)
    expect(found).toContain(name)
    expect(found.filter((key) => key !== name && name.includes(key))).toEqual([])
  })

  test.each([
    ['Karl Moran spoke about the spread of HIV and Aids in South Africa.', 'Aids'],
    [
      'The first chapter of the handbook by Crane and Loft begins with a summary of the work of Karl Moran.',
      'Loft',
    ],
    ['Macbeth will open in Singapore, Romeo and Juliet in Brussels.', 'Juliet'],
    [
      'Ada Berg, a former Assistant Harbour and Canals Engineer in Oslo, says that the locks were late.',
      'Assistant Harbour',
    ],
    [
      'The police in Oslo arrested the head of the North and Central American and Caribbean body in May 2015.',
      'Central American',
    ],
    [
      'Scientists measure the warmth of Venus by estimating the rise that would be caused by a doubling of CO in the atmosphere.',
      'doubling of CO',
    ],
  ])('no half of what belongs together: %s', (text, half) => {
    expect(stems(text)).not.toEqual([])
    expect(keys(text)).not.toContain(half)
  })

  test.each([
    ['In 1990 Norway and Sweden signed the treaty.', 'Sweden'],
    ['Ada and Karl sailed to Oslo in 1950.', 'Karl'],
    ['The Oslo harbour was sold by Ada Berg and Karl Moran in 1950.', 'Karl Moran'],
    ['The yard in Oslo repaired Karl Moran’s and Ada Tveit’s boats in May 1950.', 'Oslo'],
    ['Lady Franklin of the council sold a bridge to Ada Berg in 1950.', 'Ada Berg'],
  ])('sound neighbours stay: %s', (text, name) => {
    expect(keys(text)).toContain(name)
  })
})

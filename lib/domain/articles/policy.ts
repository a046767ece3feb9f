/** What the rules need to know of somebody. */
interface Person {
  readonly id: string
  readonly role: 'student' | 'teacher' | 'admin'
}

/** What the rules need to know of an article. */
interface Owned {
  readonly ownerId: string
  readonly isSample: boolean
}

/** Its owner reads an article, every teacher reads a sample, an admin reads all. Students read through an assignment. */
export function canReadArticle(person: Person, article: Owned): boolean {
  if (person.role === 'student') return false
  return article.ownerId === person.id || article.isSample || person.role === 'admin'
}

/** Only its owner changes an article. */
export function canEditArticle(person: Person, article: Owned): boolean {
  return person.role !== 'student' && article.ownerId === person.id
}

/**
 * Where `next` leads, if that is a page of ours; else `fallback`. Only a path is taken, so that a link to our
 * sign-in cannot send people elsewhere afterwards.
 */
export function ownPath(next: string | null | undefined, fallback: string): string {
  // A backslash or a second slash makes a browser read another host out of what looks like a path.
  if (!next || !/^\/(?![/\\])[^\\\s]*$/.test(next)) return fallback
  const base = 'http://own.invalid'
  const url = URL.canParse(next, base) ? new URL(next, base) : null
  if (!url || url.origin !== base || url.pathname.startsWith('//')) return fallback
  return url.pathname.startsWith('/api/') ? fallback : url.pathname + url.search
}

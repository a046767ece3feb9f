/** A key's name. Hidden where there is no keyboard, so never the only way to say a thing. */
export function Kbd({ children }: { children: string }) {
  return <kbd className="kbd">{children}</kbd>
}

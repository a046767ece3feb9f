import { Icon } from '@/components/ui/icon'

/** The two ways to take a table along; `href` is where it is served. */
export function ExportLinks({ href }: { href: string }) {
  return (
    <>
      <a className="btn" href={href} download>
        <Icon name="out" /> CSV
      </a>
      <a className="btn" href={`${href}?as=xlsx`} download>
        <Icon name="out" /> XLSX
      </a>
    </>
  )
}

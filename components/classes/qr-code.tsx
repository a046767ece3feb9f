import QRCode from 'qrcode'

import styles from './qr-code.module.css'

/** A text as a QR code, drawn as one path; `label` says where it leads. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const squares = Array.from({ length: size * size }, (_, at) => at).filter((at) => modules.data[at])
  const path = squares.map((at) => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`).join('')
  // Readers need a quiet zone of four modules around the code.
  return (
    <svg
      className={styles.qr}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  )
}

import type { VNode } from 'preact'
import type { Qr } from '#design'

/** Dark on light in every theme: cameras read no other. */
export function QrCode({ qr, label }: { readonly qr: Qr; readonly label: string }): VNode {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={label}
      width="232"
      height="232"
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${qr.size}v${qr.size}h-${qr.size}z`} />
      <path fill="#000" d={qr.path} />
    </svg>
  )
}

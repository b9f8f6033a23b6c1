import encodeQR from 'qr';

/** White modules around a code, without which scanners do not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

interface Props {
  /** What a scanner reads. */
  readonly text: string;
  /** What is read out in its place. */
  readonly label: string;
  /** Width and height with the quiet zone. */
  readonly sizeInMillimetres: number;
}

/** A QR code that can still be read with 15 % of it dirty or torn, black on white whatever is around it. */
export function QrCode({ text, label, sizeInMillimetres }: Props) {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const side = modules.length;
  const size = `${sizeInMillimetres}mm`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="qr"
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={modules.map(rowPath).join('')} fill="#000" />
    </svg>
  );
}

/** The code as a file of its own. */
export function qrFile(props: Props): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${<QrCode {...props} />}\n`;
}

/** The dark modules of a row, each run of them as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const start = x;
    while (row[x]) x++;
    if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
  }
  return path;
}

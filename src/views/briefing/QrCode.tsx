import qrcode from 'qrcode-generator';

/** Bytes of version 30 at the lowest correction: denser codes no camera reads off a screen. */
export const MOST_QR_BYTES = 1732;

/** Modules of white around the code (ISO/IEC 18004). */
const QUIET = 4;

/** A link for the cameras in the room: black on white in every theme. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, 'L');
  code.addData(text);
  code.make();
  const modules = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  const side = modules.length + 2 * QUIET;
  const dark = modules.flatMap((row) =>
    modules
      .filter((column) => code.isDark(row, column))
      .map((column) => `M${column + QUIET} ${row + QUIET}h1v1h-1z`),
  );
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0H${side}V${side}H0Z`} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </svg>
  );
}

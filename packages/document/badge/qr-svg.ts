/** A text as a QR code that prints sharply. */
import { renderSVG } from 'uqr';

/** A QR code as SVG, with the quiet zone of four modules that readers want; a quarter of it may be dirty. */
export function qrSvg(text: string): string {
  return renderSVG(text, { ecc: 'Q', border: 4, pixelSize: 4 });
}

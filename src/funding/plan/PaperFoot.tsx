import { useEffect, useRef } from 'preact/hooks';
import { drawQrCode } from '../../components/browser/qr-code.ts';

/** The end of the paper: the code that reopens the plan, what it engages, and what is filled in by hand. */
export default function PaperFoot({ portee }: { readonly portee: string }) {
  const square = 'Photographiez ce code QR pour rouvrir ce plan';
  const drawing = useRef<SVGSVGElement>(null);
  // After the address, which is written as the print begins.
  useEffect(() => {
    addEventListener('beforeprint', () => {
      const code = drawing.current;
      if (code) code.toggleAttribute('data-blank', !location.hash || !drawQrCode(code, location.href));
    });
  }, []);

  return (
    <div class="paper-only">
      <figure>
        <svg ref={drawing} role="img" aria-label={square} data-blank>
          <path />
        </svg>
        <figcaption>{square}</figcaption>
      </figure>
      <div>
        <p>{portee}</p>
        <dl>
          {['Date de la délibération', 'Signature'].map((label) => (
            <div>
              <dt>{label}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

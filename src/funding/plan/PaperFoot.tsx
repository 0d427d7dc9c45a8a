import { useEffect, useRef } from 'preact/hooks';
import type { PlanTexts } from './texts.ts';
import { drawQrCode } from '../../components/browser/qr-code.ts';

/** The end of the paper: the code that reopens the plan, what it engages, and what is filled in by hand. */
export default function PaperFoot({ carre, portee, papierSigne }: PlanTexts) {
  const drawing = useRef<SVGSVGElement>(null);
  // After the address, which is written as the print begins.
  useEffect(() => {
    addEventListener('beforeprint', () => {
      const square = drawing.current;
      if (square) square.toggleAttribute('data-blank', !location.hash || !drawQrCode(square, location.href));
    });
  }, []);

  return (
    <div class="paper-only">
      <figure>
        <svg ref={drawing} role="img" aria-label={carre} data-blank>
          <path />
        </svg>
        <figcaption>{carre}</figcaption>
      </figure>
      <div>
        <p>{portee}</p>
        <dl>
          {papierSigne.map((label) => (
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

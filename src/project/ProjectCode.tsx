import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { drawQrCode } from '../components/browser/qr-code.ts';
import { fittingFragment } from './fitting.ts';
import { squareInWords } from './sentences.ts';
import { $project } from './store.ts';

/** The code that reopens the project on this page, for a telephone or on paper; where all is too long, it says what it leaves out. */
export default function ProjectCode({ first }: { readonly first: 'plan' | 'steps' }) {
  const drawing = useRef<SVGSVGElement>(null);
  const base = `${location.origin}${location.pathname}#`;
  const fitting = fittingFragment(useStore($project), base, first);
  useEffect(() => {
    if (drawing.current) drawQrCode(drawing.current, base + fitting.fragment);
  }, [fitting.fragment]);
  return (
    <>
      <svg ref={drawing} role="img" aria-label="Code QR du projet">
        <path />
      </svg>
      <p>{squareInWords(fitting)}</p>
    </>
  );
}

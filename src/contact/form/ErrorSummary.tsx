import { useLayoutEffect, useRef } from 'preact/hooks';
import '../../components/styles/form-errors.css';
import './error-summary.css';

interface Props {
  readonly title: string;
  /** Each field to correct, which says what is wrong: its id in the page, the sentence. */
  readonly errors: readonly { readonly id: string; readonly link: string }[];
  /** How many times the form was sent: the summary takes the focus each time. */
  readonly attempts: number;
}

/** Moves the reader to a field: the address, which may hold what the page shows, and the history stay as they are. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}

/** What is to be corrected, each in a sentence that leads to its field. */
export default function ErrorSummary({ title, errors, attempts }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    summary.current?.focus();
  }, [attempts]);
  if (errors.length === 0) return null;
  return (
    <div class="summary screen-only" ref={summary} tabIndex={-1} role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {errors.map(({ id, link }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
              {link}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

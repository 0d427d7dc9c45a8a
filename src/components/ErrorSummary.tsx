import { useLayoutEffect, useRef } from 'preact/hooks';
import './styles/form-errors.css';

interface Props {
  /** Absent where one error says all. */
  readonly title?: string;
  /** Each field to correct: its id in the page, the words of its link. */
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

/** What is to be corrected, each error with a link to its field. */
export default function ErrorSummary({ title, errors, attempts }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    summary.current?.focus();
  }, [attempts]);
  if (errors.length === 0) return null;
  return (
    <div class="summary screen-only" ref={summary} tabIndex={-1} role="alert">
      {title && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
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

import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly errors: readonly { readonly target: string; readonly message: string }[];
  /** Changes at each refused attempt: the list takes the focus again, even if it says the same. */
  readonly attempt: unknown;
}

/** What is missing, each fault linked to its field; announced, and focused at each attempt. */
export default function ErrorSummary({ title, errors, attempt }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [attempt]);
  return (
    <div class="summary" ref={summary} tabIndex={-1} role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {errors.map(({ target, message }) => (
          <li key={target}>
            <a href={`#${target}`} onClick={focusTarget}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The address may hold the code: a link to a field moves the focus without touching it. */
function focusTarget(event: MouseEvent & { currentTarget: HTMLAnchorElement }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
}

import type { ContactTexts } from '../schemas/index.ts';

interface Props {
  readonly texts: ContactTexts['information'];
  /** How long requests are kept, or the words that say it is not known yet. */
  readonly retention: string;
  /** The data protection officer, or the same words. */
  readonly officer: string;
  /** The page on personal data. */
  readonly href: string;
}

/** The duty of information on personal data: it stands beside the button. */
export default function DataNotice({ texts, retention, officer, href }: Props) {
  return (
    <div class="notice">
      <p>
        <strong>{texts.titre}</strong>
      </p>
      <p>{texts.texte}</p>
      <p>
        {texts.conservation} <em>{retention}</em>.
      </p>
      <p>
        {texts.dpo} <em>{officer}</em>.
      </p>
      <p>
        <a href={href}>{texts.lien}</a>
      </p>
    </div>
  );
}

import type { ComponentType } from 'preact';
import type { CardProps } from './card.ts';
import styles from './Channels.module.css';
import FormCard from './FormCard.tsx';
import type { ChannelId } from './index.ts';
import type { Channel } from './model.ts';

/** Channels by the files of their folder (see README.md). */
const ownCards = import.meta.glob<ComponentType<CardProps>>('./*/Card.tsx', {
  eager: true,
  import: 'default',
});
const toActions = import.meta.glob<Channel>('./*/channel.ts', { eager: true, import: 'toAction' });

interface Props extends Omit<CardProps, 'look'> {
  /** Channels of the site, in its order. */
  readonly channels: readonly ChannelId[];
  /** Whether a fault of the site is reported: forms of other sites are for requests. */
  readonly isReport: boolean;
}

const MAIN = 'button';
const OTHER = 'button bare';

/** The channels of a site: the first after the number to call is the main one, the others are quiet. */
export default function Channels({ channels, isReport, ...card }: Props) {
  const { request, settings, texts } = card;
  const known = channels.map((id) => {
    const action = toActions[`./${id}/channel.ts`]?.(request, settings);
    const words = texts.canaux[id];
    return {
      id,
      Own: ownCards[`./${id}/Card.tsx`],
      form: action?.kind === 'form' ? action : undefined,
      href: action?.kind === 'link' ? action.href : undefined,
      words: words !== undefined && 'texte' in words ? words : undefined,
      title: words !== undefined && 'titre' in words ? words.titre : '',
    };
  });
  const links = known.filter(({ Own, form }) => Own === undefined && form === undefined);
  const own = known.filter(({ Own }) => Own !== undefined);
  const forms = isReport ? [] : known.filter(({ form }) => form !== undefined);
  const main = known.find((channel) => own.includes(channel) || forms.includes(channel));

  return (
    <div class={styles['channels']}>
      <div class={styles['row']}>
        {own.map(({ id, Own }) => Own && <Own key={id} {...card} look={id === main?.id ? MAIN : OTHER} />)}
        <button type="button" class={OTHER} onClick={() => print()}>
          {texts.canaux.impression.bouton}
        </button>
      </div>
      {links.map(({ id, title, words, href }) => (
        <p key={id}>
          {title}&nbsp;: <a href={href}>{words?.bouton ?? settings.telephone}</a>
        </p>
      ))}
      {forms.map(
        ({ id, form, words }) =>
          form &&
          words && (
            <FormCard
              key={id}
              {...card}
              form={form}
              words={words}
              look={id === main?.id ? MAIN : 'button quiet'}
            />
          ),
      )}
    </div>
  );
}

import type { ComponentProps } from 'preact';
import type { SentLink } from '../components/browser/send-link.ts';
import StatusButton from '../components/StatusButton.tsx';
import { linkInWords } from './sentences.ts';
import { flushAddress } from './start.ts';
import { $project } from './store.ts';

interface Props extends Omit<ComponentProps<typeof StatusButton>, 'onPress'> {
  readonly send: (title: string) => Promise<SentLink>;
}

/** Hands over the link of the project, which the address of the page holds, and says who will see what. */
export default function LinkButton({ send, ...button }: Props) {
  async function give(): Promise<string> {
    flushAddress();
    const outcome = await send(document.title);
    if (outcome === 'refused') return 'Le navigateur a refusé de copier. Copiez l’adresse de la page.';
    return outcome === 'copied' ? `Le lien est copié. ${linkInWords($project.get())}` : '';
  }
  return <StatusButton {...button} onPress={give} />;
}
